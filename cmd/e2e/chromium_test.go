package e2e

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"
)

// A chromium is one browser process with its profile. Closing it and starting another on the same
// profile is what a person does who closes the browser in the evening and opens it in the morning.
type chromium struct {
	t       testing.TB
	profile string
	cmd     *exec.Cmd
	tap     *tap
	ctx     context.Context // of chromedp: parent of the tabs
	cancel  context.CancelFunc
	gone    chan struct{}
	*record
}

// flags keep Chromium from doing anything but what a test asks for. The last one makes every name
// but the numeric loopback address unknown, so that no mistake reaches a real host.
var flags = []string{
	"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-default-browser-check",
	"--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
	"--disable-extensions", "--disable-dev-shm-usage", "--password-store=basic", "--use-mock-keychain",
	"--enable-automation", "--remote-debugging-pipe", "--force-color-profile=srgb", "--lang=en-GB",
	// What drops down from the address bar is a page too, two for each window. They cost more than opening
	// the window itself, and nothing here types an address.
	"--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
	"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
}

// launch starts Chromium on a profile folder. The browser ends with the test at the latest. more are
// flags, and variables of its environment as NAME=value.
func launch(t testing.TB, profile string, more ...string) *chromium {
	t.Helper()
	c := startChromium(t, profile, more...)
	t.Cleanup(c.kill)
	t.Cleanup(func() { c.tellCost(t, 0) })
	return c
}

// startChromium starts Chromium; it is for the caller to end it.
func startChromium(t testing.TB, profile string, more ...string) *chromium {
	t.Helper()
	path, err := chromiumPath()
	if err != nil {
		t.Fatal(err)
	}
	c := &chromium{t: t, profile: profile, record: &record{}, gone: make(chan struct{})}
	toUs, fromThem, err1 := os.Pipe()
	toThem, fromUs, err2 := os.Pipe()
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	args := append([]string{"--user-data-dir=" + profile}, flags...)
	env := os.Environ()
	if at := zone(); at != time.Local {
		env = append(env, "TZ="+at.String())
	}
	for _, m := range more {
		if strings.HasPrefix(m, "--") {
			args = append(args, m)
		} else {
			env = append(env, m)
		}
	}
	c.cmd = exec.Command(path, append(args, "about:blank")...)
	c.cmd.Env = env
	c.cmd.ExtraFiles = []*os.File{toThem, fromThem} // the browser's descriptors 3 and 4
	// A process group of its own, so that kill reaches the whole browser and nothing else.
	c.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := c.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	toThem.Close()
	fromThem.Close()
	go func() {
		_ = c.cmd.Wait()
		close(c.gone)
	}()
	c.tap = newTap(chromedp.NewPipeConn(toUs, fromUs), c.record)
	c.connect()
	return c
}

// zone is where the browsers of this run are.
var zone = sync.OnceValue(func() *time.Location { return daytime(time.Now()) })

// daytime is where it is noon on this very date, when it is night here: the app opens
// another page first then, and only a test of its own wants that.
func daytime(now time.Time) *time.Location {
	if now.Hour() > 6 {
		return now.Location()
	}
	_, offset := now.Zone()
	ahead := min(offset/3600+12-now.Hour(), 14)
	return time.FixedZone(fmt.Sprintf("Etc/GMT%+d", -ahead), ahead*3600) // in the name the sign is the other way round
}

// connect hands the pipe to chromedp and makes the browser show us its service workers from their
// first moment on.
func (c *chromium) connect() {
	c.t.Helper()
	allocator, stop := chromedp.NewAllocatorContext(context.Background(), attacher{c.tap})
	ctx, cancel := chromedp.NewContext(allocator, quiet()...)
	c.ctx, c.cancel = ctx, func() { cancel(); stop() }
	if _, err := chromedp.CallBrowser(ctx, browser.GetVersion, cdp.Empty{}); err != nil {
		c.t.Fatalf("connecting to Chromium: %v", err)
	}
	if err := c.tap.watchWorkers(); err != nil {
		c.t.Fatal(err)
	}
}

// quiet drops what chromedp logs about sessions that only our tap knows.
func quiet() []chromedp.ContextOption {
	nothing := func(string, ...any) {}
	return []chromedp.ContextOption{chromedp.WithLogf(nothing), chromedp.WithErrorf(nothing)}
}

// attacher is an allocator for a browser that runs already.
type attacher struct{ tap *tap }

func (a attacher) Allocate(ctx context.Context, opts ...chromedp.BrowserOption) (*chromedp.Browser, error) {
	return chromedp.NewBrowserTransport(context.WithoutCancel(ctx), a.tap, opts...)
}

func (attacher) Wait()          {}
func (attacher) Attaches() bool { return true }

// quit closes the browser the way a person does and waits until it has written everything down.
func (c *chromium) quit() {
	c.t.Helper()
	_ = c.tap.send("", "Browser.close", nil) // the pipe may close before the answer comes
	select {
	case <-c.gone:
	case <-time.After(20 * time.Second):
		c.t.Error("Chromium did not close by itself")
		c.kill()
	}
}

// kill ends the browser with SIGKILL, every process of it: no handler runs, nothing is flushed.
func (c *chromium) kill() {
	_ = syscall.Kill(-c.cmd.Process.Pid, syscall.SIGKILL) // the group this test made; it may be gone
	<-c.gone
	_ = c.tap.Close()
}
