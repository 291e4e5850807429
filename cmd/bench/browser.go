package main

import (
	"context"
	_ "embed"
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// slowdown stands for a cheap phone. Chromium slows the main thread of the page only: compiling
// WebAssembly on other threads and the disk stay as fast as they are.
const slowdown = 4

// patience is how long one visit may take.
const patience = 90 * time.Second

// The screen of the phone, in CSS pixels, and how many dots each of them has. The window of the browser is as
// large as all of its dots: what is drawn beyond its edge is on no picture, and the browser's own account of a
// key would wait until something else within the window changes.
const (
	screenWidth, screenHeight = 390, 844
	screenDots                = 2
)

// A browser is one running Chromium with one tab, slowed down. stop closes it; a second call does
// nothing.
type browser struct {
	ctx  context.Context
	stop func() error
}

//go:embed probe.js
var probe string

// open starts Chromium on the profile in dir, which may be empty. The tab has the probe in every
// page, and c applies to its requests by the browser's own emulation.
func (b *bench) open(ctx context.Context, dir string, c condition) (*browser, error) {
	// Before the browser starts: a slowed-down page keeps a processor busy by being slowed down.
	b.visits++
	if !b.hasty && !quiet(ctx, 4*time.Second) {
		b.noisy++
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(b.chrome),
		chromedp.UserDataDir(dir), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		chromedp.WindowSize(screenWidth*screenDots, screenHeight*screenDots))
	// The far end of a line has a certificate made for this run.
	options = append(options, chromedp.IgnoreCertErrors)
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox) // Chromium refuses to start as root otherwise
	}
	ctx, cancel := context.WithTimeout(ctx, 2*patience)
	alloc, stopAlloc := chromedp.NewExecAllocator(ctx, options...)
	tab, _ := chromedp.NewContext(alloc, chromedp.WithErrorf(func(string, ...any) {})) // it writes about workers it does not follow
	w := &browser{ctx: tab, stop: sync.OnceValue(func() error {
		// Closed as a person closes it: caches reach the disk.
		defer cancel()
		defer stopAlloc()
		return chromedp.Cancel(tab)
	})}
	if err := w.prepare(c); err != nil {
		_ = w.stop()
		return nil, fmt.Errorf("starting the browser: %w", err)
	}
	return w, nil
}

func (w *browser) prepare(c condition) error {
	if _, err := chromedp.Call(w.ctx, network.Enable, network.EnableParams{}); err != nil {
		return err
	}
	if err := emulate(w.ctx, c); err != nil {
		return err
	}
	if _, err := chromedp.Call(w.ctx, cdpage.Enable, cdpage.EnableParams{}); err != nil {
		return err
	}
	if _, err := chromedp.Call(w.ctx, cdpage.AddScriptToEvaluateOnNewDocument,
		cdpage.AddScriptToEvaluateOnNewDocumentParams{Source: probe}); err != nil {
		return err
	}
	if _, err := chromedp.Call(w.ctx, emulation.SetDeviceMetricsOverride,
		emulation.SetDeviceMetricsOverrideParams{Width: screenWidth, Height: screenHeight, DeviceScaleFactor: screenDots, Mobile: true}); err != nil {
		return err
	}
	return w.slow(slowdown)
}

// slow sets how many times slower the main thread of the page is; 1 is its own speed.
func (w *browser) slow(rate float64) error {
	_, err := chromedp.Call(w.ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: rate})
	return err
}

// emulate applies a network to one target: the tab, or the service worker, which has requests of
// its own.
func emulate(ctx context.Context, c condition) error {
	if c.rtt == 0 {
		return nil
	}
	_, err := chromedp.Call(ctx, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
		MatchedNetworkConditions: []*network.Conditions{{Latency: float64(c.rtt.Milliseconds()), DownloadThroughput: c.down, UploadThroughput: -1}}})
	return err
}

// js runs a script as the body of an async function and returns its value.
func js[T any](w *browser, script string) (T, error) {
	ctx, cancel := context.WithTimeout(w.ctx, patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T]("(async()=>{"+script+"})()", chromedp.EvalAwaitPromise))
}

// visit opens an address and returns when the app is ready there.
func (w *browser) visit(url string) error {
	if err := w.navigate(url); err != nil {
		return err
	}
	state, err := js[string](w, `return afterwardBench.ready`)
	if err == nil && state != "ready" {
		err = fmt.Errorf("the app is %s", state)
	}
	return err
}

// navigate opens an address and returns when the page itself is loaded.
func (w *browser) navigate(url string) error {
	ctx, cancel := context.WithTimeout(w.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.Navigate(url)); err != nil {
		return fmt.Errorf("opening a page: %w", err)
	}
	return nil
}

// kept waits until the service worker has every file of the app.
func (w *browser) kept() error {
	_, err := js[bool](w, `await navigator.serviceWorker.ready; return true`)
	return err
}

// bypassPolicy lets a page run what our content security policy forbids, for trying out changes.
func (w *browser) bypassPolicy() error {
	_, err := chromedp.Call(w.ctx, cdpage.SetBypassCSP, cdpage.SetBypassCSPParams{Enabled: true})
	return err
}
