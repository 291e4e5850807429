package e2e

import (
	"os"
	"slices"
	"sync"
	"testing"
)

// A loan is a browser with a server of its own, lent to one test after another. Starting a browser
// and filling its cache takes longer than most tests. The server's port makes it another origin than
// those of the other browsers.
type loan struct {
	browser *chromium
	site    *server
}

// shelfOf holds the browsers nobody uses, and all there are.
var shelfOf struct {
	sync.Mutex
	free, all []*loan
}

// shared lends a tab of a browser that other tests have used, with an empty store. It is for tests
// that need neither a first visit nor a browser that ends. When the test fails, nobody gets the
// browser after it.
func shared(t testing.TB) *tab {
	t.Helper()
	l := borrow(t)
	l.browser.t, l.site.t = t, t
	l.browser.forget()
	t.Cleanup(func() { giveBack(t, l) })
	p := l.browser.tab(l.site)
	p.restore(nil)
	return p
}

func borrow(t testing.TB) *loan {
	t.Helper()
	if harness != nil {
		t.Fatal(harness)
	}
	if l := takeFree(); l != nil {
		return l
	}
	profile, err := os.MkdirTemp(profiles, "profile")
	if err != nil {
		t.Fatal(err)
	}
	l := &loan{site: startServer(t, dist), browser: startChromium(t, profile)}
	shelfOf.Lock()
	defer shelfOf.Unlock()
	shelfOf.all = append(shelfOf.all, l)
	return l
}

func takeFree() *loan {
	shelfOf.Lock()
	defer shelfOf.Unlock()
	n := len(shelfOf.free)
	if n == 0 {
		return nil
	}
	l := shelfOf.free[n-1]
	shelfOf.free = shelfOf.free[:n-1]
	return l
}

// giveBack asserts that the browser had nothing to complain about and closes the tabs of the test.
func giveBack(t testing.TB, l *loan) {
	l.browser.assertClean(t, l.site.addr)
	shelfOf.Lock()
	defer shelfOf.Unlock()
	if t.Failed() {
		l.end()
		shelfOf.all = slices.DeleteFunc(shelfOf.all, func(other *loan) bool { return other == l })
		return
	}
	for _, p := range l.browser.tabs {
		p.close()
	}
	l.browser.tabs = nil
	shelfOf.free = append(shelfOf.free, l)
}

func (l *loan) end() {
	l.browser.kill()
	_ = l.site.cmd.Process.Kill()
	_ = l.site.cmd.Wait() // "signal: killed" is what we asked for
}

// endShared ends all browsers that were lent.
func endShared() {
	for _, l := range shelfOf.all {
		l.end()
	}
}
