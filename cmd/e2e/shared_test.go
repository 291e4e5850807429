package e2e

import (
	"os"
	"slices"
	"sync"
	"testing"
	"time"
)

// A loan is a browser with a server of its own, lent to one test after another. Starting a browser
// and filling its cache takes longer than most tests. The server's port makes it another origin than
// those of the other browsers.
type loan struct {
	browser *chromium
	site    *server
	first   []string // the page it began with, which stays
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
	p.stock(nil)
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
	l.first = l.browser.pages()
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

// giveBack asserts that the browser had nothing to complain about and closes every tab the test left, so
// that nothing one of them does later is laid to the next test.
func giveBack(t testing.TB, l *loan) {
	l.browser.assertClean(t, l.site.addr)
	good := !t.Failed() && l.browser.closeBut(l.first)
	shelfOf.Lock()
	defer shelfOf.Unlock()
	if !good {
		l.end()
		shelfOf.all = slices.DeleteFunc(shelfOf.all, func(other *loan) bool { return other == l })
		return
	}
	shelfOf.free = append(shelfOf.free, l)
}

// closeBut closes all tabs but some, and reports whether they are gone.
func (c *chromium) closeBut(stay []string) bool {
	for end := time.Now().Add(patience); time.Now().Before(end); pause(10 * time.Millisecond) {
		left := slices.DeleteFunc(c.pages(), func(id string) bool { return slices.Contains(stay, id) })
		if len(left) == 0 {
			return true
		}
		for _, id := range left {
			_ = c.tap.send("", "Target.closeTarget", args{"targetId": id}) // it may be gone
		}
	}
	return false
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
