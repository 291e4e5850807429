package e2e

import (
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// A loan is a browser with a server and a tab of its own, lent to one test after another. Starting a
// browser and filling its cache takes longer than most tests; and a page in a new tab is a new process
// that compiles the whole program, which takes three times as long as the page. The server's port makes
// it another origin than those of the other browsers.
type loan struct {
	browser *chromium
	site    *server
	first   []string // the page it began with, which stays
	page    string   // the tab that is lent, "" while there is none
	told    bool     // what is in the tab was loaded with scripts of a test
}

// shelfOf holds the browsers nobody uses, and all there are.
var shelfOf struct {
	sync.Mutex
	free, all []*loan
}

// shared lends a tab that other tests have used, with an empty store and no history. It is for tests
// that need neither a first visit nor a browser that ends. When the test fails, nobody gets the
// browser after it. Of the test before nothing is left but the process: all that a test tells a tab,
// such as its size and what else runs on a page, ends with the session.
func shared(t testing.TB) *tab {
	t.Helper()
	l := borrow(t)
	l.browser.t, l.site.t = t, t
	l.browser.forget()
	since := l.browser.spent()
	p := l.tab()
	t.Cleanup(func() { giveBack(t, l, p) })
	t.Cleanup(func() { l.browser.tellCost(t, since) })
	p.call("Page.bringToFront", nil, nil)
	if l.told {
		p.load("/away") // as it is without the scripts of the test before
	}
	p.empty()
	return p
}

// tab is a session of its own on the tab that is lent.
func (l *loan) tab() *tab {
	if l.page != "" {
		return l.browser.tab(l.site, chromedp.WithTargetID(target.ID(l.page)), chromedp.WithDetachOnCancel())
	}
	p := l.browser.tab(l.site, chromedp.WithNewWindow(true), chromedp.WithDetachOnCancel())
	l.page = p.targetID()
	return p
}

// empty leaves nothing in the tab: no page of the app, no text, no way back.
func (p *tab) empty() {
	p.Helper()
	p.stock(nil)
	js[any](p, `sessionStorage.clear()`)
	p.call("Page.resetNavigationHistory", nil, nil)
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

// giveBack asserts that the browser had nothing to complain about, closes every tab the test has opened,
// and leaves the page in the one that is lent, so that nothing one of them does later is laid to the next
// test.
func giveBack(t testing.TB, l *loan, p *tab) {
	l.browser.assertClean(t, l.site.addr)
	good := !t.Failed() && l.browser.closeBut(append(slices.Clone(l.first), l.page))
	if good && !slices.Contains(l.browser.pages(), l.page) {
		l.page = "" // the test has closed it
	} else if good {
		l.told = p.told
		p.TB = t        // a part of the test may have had the tab, and is over
		p.load("/away") // a session that begins on a page of the app has the browser read it once more
		good = !t.Failed()
	}
	p.cancel() // and with it ends all that the test has told the tab
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
