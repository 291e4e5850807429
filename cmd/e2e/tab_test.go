package e2e

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// A tab is one page of a browser, opened on one server.
type tab struct {
	testing.TB
	browser *chromium
	site    *server
	ctx     context.Context
	cancel  context.CancelFunc // ends the session
	touch   bool               // taps instead of clicks
	days    int                // how far the clock of its pages is ahead
	told    bool               // a test runs scripts of its own in its pages
	clock   string             // the script that sets it, "" while none does

	tapped   spot // where and when the last press was
	tappedAt time.Time

	pressed map[string]time.Time // when each was pressed last
}

// patience is how long anything on a page may take before a test gives up. The machine that runs
// the tests may be busy; nothing waits this long when all is well.
const patience = 30 * time.Second

// open starts a server and a browser with an empty profile, and opens a tab. At the end of the test
// it asserts that the browser had nothing to complain about.
func open(t testing.TB, more ...string) *tab {
	t.Helper()
	site := serve(t, dist)
	return launchOn(t, site, t.TempDir(), more...).tab(site)
}

// launchOn starts a browser that must stay without complaints.
func launchOn(t testing.TB, site *server, profile string, more ...string) *chromium {
	t.Helper()
	c := launch(t, profile, more...)
	t.Cleanup(func() { c.assertClean(t, site.addr) })
	return c
}

// tab opens a tab that reports violations of the content security policy. Without options it is a new
// one, in a window of its own.
func (c *chromium) tab(site *server, options ...chromedp.ContextOption) *tab {
	c.t.Helper()
	if len(options) == 0 {
		options = []chromedp.ContextOption{chromedp.WithNewWindow(true)}
	}
	// The context ends with the browser; to cancel it alone would wait for a tab that is gone.
	ctx, cancel := chromedp.NewContext(c.ctx, options...)
	p := &tab{TB: c.t, browser: c, site: site, ctx: ctx, cancel: cancel, pressed: map[string]time.Time{}}
	opened := make(chan error, 1)
	go func() { opened <- chromedp.Do(ctx) }() // no step: it attaches and stays where it is
	select {
	case err := <-opened:
		p.must(err)
	case <-time.After(patience): // a deadline on ctx would end the tab with it
		p.Fatal("no new tab opens")
	}
	// A page with unsaved text asks before it is left; the tests mean to leave.
	p.must(chromedp.Listen(ctx, func(event any) {
		if _, ok := event.(*page.EventJavascriptDialogOpening); ok {
			go p.try("Page.handleJavaScriptDialog", args{"accept": true}, nil)
		}
	}))
	p.call("Runtime.addBinding", args{"name": violations}, nil)
	p.onNew(`document.addEventListener("securitypolicyviolation", (e) =>
		` + violations + `(e.effectiveDirective + " " + e.blockedURI + " " + e.sourceFile + ":" + e.lineNumber))`)
	p.told = false
	p.call("Audits.enable", nil, nil)
	return p
}

// close closes the tab and waits until it is gone; it may be closed already.
func (p *tab) close() {
	p.Helper()
	_ = p.browser.tap.send("", "Target.closeTarget", args{"targetId": p.targetID()})
	for end := time.Now().Add(patience); slices.Contains(p.browser.pages(), p.targetID()); pause(10 * time.Millisecond) {
		if time.Now().After(end) {
			p.Fatal("the tab does not close")
		}
	}
}

// pages are the ids of all tabs there are.
func (c *chromium) pages() (ids []string) {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(c.ctx, patience)
	defer cancel()
	res, err := chromedp.CallBrowser(ctx, target.GetTargets, target.GetTargetsParams{})
	if err != nil {
		c.t.Fatal(err)
	}
	for _, info := range res.TargetInfos {
		if info.Type == "page" {
			ids = append(ids, string(info.TargetID))
		}
	}
	return ids
}

// args are the parameters of a protocol command.
type args map[string]any

func (p *tab) must(err error) {
	p.Helper()
	if err != nil {
		p.Fatal(err)
	}
}

// call runs a protocol command on the tab; result may be nil.
func (p *tab) call(method string, params args, result any) {
	p.Helper()
	p.must(p.try(method, params, result))
}

func (p *tab) try(method string, params args, result any) error {
	p.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if params == nil {
		params = args{}
	}
	var raw map[string]any
	if err := chromedp.FromContext(p.ctx).Target.Call(ctx, method, params, &raw); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	if result == nil {
		return nil
	}
	data, err := json.Marshal(raw)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, result)
}

// onNew runs a script in every new document before any script of the page.
func (p *tab) onNew(script string) {
	p.Helper()
	p.told = true
	p.call("Page.addScriptToEvaluateOnNewDocument", args{"source": script}, nil)
}

// eval runs an expression, waits for its promise, and returns its value.
func eval[T any](p *tab, expression string) (T, error) {
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	var zero T
	yes := true
	res, err := chromedp.Call(ctx, runtime.Evaluate, runtime.EvaluateParams{Expression: expression, AwaitPromise: &yes, ReturnByValue: &yes, UserGesture: &yes})
	if err != nil {
		return zero, err
	}
	if res.ExceptionDetails != nil {
		return zero, &chromedp.ExceptionError{ExceptionDetails: res.ExceptionDetails}
	}
	if len(res.Result.Value) == 0 || string(res.Result.Value) == "null" {
		return zero, nil
	}
	var value T
	return value, json.Unmarshal(res.Result.Value, &value)
}

// js is eval for an expression that must not fail.
func js[T any](p *tab, expression string) T {
	p.Helper()
	value, err := eval[T](p, expression)
	if err != nil {
		p.Fatalf("%.200s: %v", expression, err)
	}
	return value
}

// until waits until a condition in the page holds. While a page changes, the question itself may
// fail; then it is asked again.
func (p *tab) until(condition string) {
	p.Helper()
	if !p.holds(condition, patience) {
		p.Fatalf("waited in vain for %s at %s, state %q, trouble %q", condition, p.where(),
			p.look(`document.documentElement.dataset.app`), p.look(`document.documentElement.dataset.trouble`))
	}
}

// holds reports whether a condition comes true within a time. What has not come soon is asked for less
// and less often: to ask takes time from the page.
func (p *tab) holds(condition string, within time.Duration) bool {
	for from := time.Now(); ; {
		if ok, err := eval[bool](p, "Boolean("+condition+")"); err == nil && ok {
			return true
		}
		passed := time.Since(from)
		if passed > within {
			return false
		}
		time.Sleep(min(max(passed/10, 10*time.Millisecond), 100*time.Millisecond))
	}
}

// look is an expression's value as text, for a message; never a reason to fail.
func (p *tab) look(expression string) string {
	text, _ := eval[string](p, "String("+expression+")")
	return text
}

func (p *tab) where() string { return p.look("location.pathname + location.search") }

// ready is true once the program runs the page.
const ready = `document.documentElement.dataset.app === "ready" && document.readyState === "complete"`

// visit loads an address as from the address bar and waits until the program shows it.
func (p *tab) visit(path string) {
	p.Helper()
	p.load(path)
	p.until(ready)
	p.settle()
}

// reach goes to an address of the app as by a link of the page: nothing is loaded.
func (p *tab) reach(path string) {
	p.Helper()
	js[any](p, fmt.Sprintf(`(() => { const a = document.body.appendChild(document.createElement("a")); a.href = %s; a.click(); a.remove(); })()`, quote(path)))
	p.arrived(path)
	p.settle()
}

// goTo goes to an address within the app where it runs already, and loads it otherwise. A page that is
// loaded takes five times as long.
func (p *tab) goTo(path string) {
	p.Helper()
	if p.where() != path && js[bool](p, ready) {
		p.reach(path)
	} else {
		p.visit(path)
	}
}

// settle waits until the page has stopped changing: the program says that it is ready before it has
// looked at the address.
func (p *tab) settle() {
	p.Helper()
	js[any](p, `new Promise((f) => {
		let quiet = setTimeout(f, 80);
		new MutationObserver(() => { clearTimeout(quiet); quiet = setTimeout(f, 80); }).observe(document, {childList: true, subtree: true, characterData: true});
		setTimeout(f, 3000);
	})`)
}

// load loads an address and does not wait for the program.
func (p *tab) load(path string) {
	p.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if strings.HasPrefix(path, "/") {
		path = p.site.url() + path
	}
	if err := chromedp.Do(ctx, chromedp.Navigate(path)); err != nil {
		p.Fatalf("%s: %v", path, err)
	}
}

// reload reloads the page and waits until the program runs it.
func (p *tab) reload() {
	p.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	p.must(chromedp.Do(ctx, chromedp.Reload()))
	p.until(ready)
	p.settle()
}

// back goes back one entry of the history. The page that does it may be gone before it answers, if it
// does it at once.
func (p *tab) back() {
	p.Helper()
	p.leaveBy(`void setTimeout(() => history.back(), 0)`)
}

// leaveBy runs a script that may end the page it runs in.
func (p *tab) leaveBy(script string) {
	p.Helper()
	if err := p.try("Runtime.evaluate", args{"expression": script, "userGesture": true}, nil); err != nil && !gone(err) {
		p.Fatal(err)
	}
}

// gone reports whether a command has no answer because its page was left.
func gone(err error) bool {
	var e *cdproto.Error
	return errors.As(err, &e) && strings.Contains(e.Message, "navigated or closed")
}

// arrived waits until the program shows an address and has put the focus on its heading.
func (p *tab) arrived(path string) {
	p.Helper()
	p.until(fmt.Sprintf(`location.pathname + location.search === %s && document.activeElement?.id === "heading"`, quote(path)))
}

// visible reports whether an element is there and takes up room.
func visible(selector string) string {
	return fmt.Sprintf(`(() => { const e = document.querySelector(%s); return e && e.checkVisibility({visibilityProperty: true}) && e.getBoundingClientRect().height > 0; })()`, quote(selector))
}

// size sets the screen.
func (p *tab) size(width, height int, phone bool) {
	p.Helper()
	p.call("Emulation.setDeviceMetricsOverride", args{"width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone}, nil)
}

// scheme chooses light or dark.
func (p *tab) scheme(name string) {
	p.Helper()
	p.call("Emulation.setEmulatedMedia", args{"features": []args{{"name": "prefers-color-scheme", "value": name},
		{"name": "prefers-reduced-motion", "value": "reduce"}}}, nil)
}

// targetID is the tab's id for the browser's own commands.
func (p *tab) targetID() string { return string(chromedp.FromContext(p.ctx).Target.TargetID) }

// browserCall runs a command of the browser itself.
func browserCall[P, R any](p *tab, cmd cdp.Command[P, R], params P) R {
	p.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	res, err := chromedp.CallBrowser(ctx, cmd, params)
	p.must(err)
	return res
}

// picture takes a screenshot of what is on the screen.
func (p *tab) picture() []byte {
	p.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	res, err := chromedp.Call(ctx, page.CaptureScreenshot, page.CaptureScreenshotParams{})
	p.must(err)
	return res.Data
}

// quote is a Go string as a JavaScript string.
func quote(s string) string {
	data, _ := json.Marshal(s) // a string always works
	return string(data)
}

// pathOf is the path and query of an address.
func pathOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	return u.RequestURI()
}
