package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/chromedp/chromedp"
)

// times are the moments of one visit, in milliseconds since the navigation began. Zero means that
// it did not happen.
type times struct {
	Paint        float64 `json:"paint"`        // first contentful paint
	CompileStart float64 `json:"compileStart"` // the program is asked for
	Compiled     float64 `json:"compiled"`     // and is there
	Ready        float64 `json:"ready"`        // data-app="ready": the app answers
	Typed        float64 `json:"typed"`        // a key was pressed in the journal
	Shown        float64 `json:"shown"`        // the frame after it was made
	Saved        float64 `json:"saved"`        // the text is in localStorage
	FirstByte    float64 `json:"firstByte"`    // of the boot script, from being asked for to the first byte
	Style        float64 `json:"style"`        // from the boot script to the style sheet being asked for
}

// read takes the moments out of the page.
func (w *browser) read() (times, error) {
	return js[times](w, `const of = (name) => performance.getEntriesByType('resource').find((r) => name.test(r.name));
		const boot = of(/boot\./), style = of(/app\.\w+\.css/);
		return { ...afterwardBench.times, firstByte: boot ? boot.responseStart - boot.startTime : 0,
			style: boot && style ? Math.max(0.001, style.startTime - boot.startTime) : 0 }`)
}

// samples are the moments of several visits.
type samples struct{ paint, asked, compiled, ready, firstByte, style, shown, saved sample }

func (s *samples) add(t times) {
	s.paint = s.paint.plus(t.Paint)
	s.asked = s.asked.plus(t.CompileStart)
	s.compiled = s.compiled.plus(t.Compiled)
	s.ready = s.ready.plus(t.Ready)
	s.firstByte = s.firstByte.plus(t.FirstByte)
	s.style = s.style.plus(t.Style)
	if t.Typed > 0 && t.Shown > 0 && t.Saved > 0 {
		s.shown = append(s.shown, t.Shown-t.Typed)
		s.saved = append(s.saved, t.Saved-t.Typed)
	}
}

// starts measures cold and warm starts on three networks.
func starts(ctx context.Context, b *bench, r *report) error {
	addr, stop, err := b.serve(b.dist)
	if err != nil {
		return err
	}
	defer stop()
	r.title("Start")
	r.text("Milliseconds since the navigation began, main thread %d times slower, 390 × 844. Cold: an empty profile, `/`. "+
		"Warm: the browser closed and started again on a profile that has visited `/` once, then `/write`, served by the worker.", slowdown)
	if err := b.calibrate(ctx, r, addr); err != nil {
		return err
	}
	var rows, warm [][]string
	for _, c := range []condition{noLimit, fast4G, slow4G} {
		for _, l := range links(c) {
			s, n, err := b.cold(ctx, addr, l)
			if err != nil {
				return err
			}
			rows = append(rows, []string{c.name + l.how, fmt.Sprint(n), s.firstByte.String(), s.paint.String(), s.asked.String(), s.compiled.String(), s.ready.String()})
		}
		s, err := b.warm(ctx, addr, c)
		if err != nil {
			return err
		}
		warm = append(warm, []string{c.name, fmt.Sprint(b.runs), s.paint.String(), s.asked.String(), s.compiled.String(), s.ready.String(), s.shown.String(), s.saved.String()})
	}
	r.table([]string{"cold", "n", "first byte of boot.js after it was asked for", "first contentful paint", "program asked for", "program compiled", "ready"}, rows)
	r.text("*Emulated* is Chromium's own emulation on the tab: it delays each request and limits the tab; opening a connection costs nothing, and the worker, which stores the app meanwhile, is not limited. " +
		"*Sockets* is a slowed-down path of real connections, HTTP/2 over TLS 1.3 as a host on the web offers it: opening one takes its round trips, and page and worker share one bandwidth.")
	r.table([]string{"warm", "n", "first contentful paint", "program asked for", "program compiled", "ready", "key to frame", "key to saved"}, warm)
	r.text("Key to saved holds the 200 ms for which the app waits, so that fast typing is not a write for each letter. It saves at once when the page is hidden or left.")
	return nil
}

// A link is a way to make a condition.
type link struct {
	condition
	how     string
	sockets bool
}

func links(c condition) []link {
	if c.rtt == 0 {
		return []link{{c, "", false}}
	}
	return []link{{c, ", emulated", false}, {c, ", sockets", true}}
}

// cold makes visits with an empty profile each, three at most on a slow network, and says how many.
func (b *bench) cold(ctx context.Context, addr string, l link) (s samples, n int, err error) {
	n = b.runs
	if l.rtt > 100*time.Millisecond {
		n = min(n, 3)
	}
	for range n {
		t, err := b.coldOnce(ctx, addr, l)
		if err != nil {
			return s, n, fmt.Errorf("cold, %s%s: %w", l.name, l.how, err)
		}
		s.add(t)
	}
	return s, n, nil
}

func (b *bench) coldOnce(ctx context.Context, addr string, l link) (t times, err error) {
	err = b.fresh(ctx, addr, l, func(w *browser, url string) error {
		if err := w.visit(url + "/"); err != nil {
			return err
		}
		t, err = w.read()
		return err
	})
	return t, err
}

// fresh starts a browser with an empty profile on the other end of l and gives do the address of
// the site as that browser reaches it, for example "https://127.0.0.1:40123".
func (b *bench) fresh(ctx context.Context, addr string, l link, do func(w *browser, url string) error) error {
	emulated, url := l.condition, "http://"+addr
	if l.sockets {
		far, err := newFar(addr, l.condition)
		if err != nil {
			return err
		}
		defer far.close()
		emulated, url = noLimit, far.url
	}
	dir, err := os.MkdirTemp(b.tmp, "profile-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	w, err := b.open(ctx, dir, emulated)
	if err != nil {
		return err
	}
	defer w.stop()
	return do(w, url)
}

// warm makes one visit to fill a profile, closes the browser, and then visits /write with a new
// browser each time and types one letter.
func (b *bench) warm(ctx context.Context, addr string, c condition) (s samples, err error) {
	dir, err := os.MkdirTemp(b.tmp, "profile-")
	if err != nil {
		return s, err
	}
	defer os.RemoveAll(dir)
	if err := b.prime(ctx, dir, addr); err != nil {
		return s, fmt.Errorf("first visit: %w", err)
	}
	for range b.runs {
		t, err := b.warmOnce(ctx, dir, addr, c)
		if err != nil {
			return s, fmt.Errorf("warm, %s: %w", c.name, err)
		}
		s.add(t)
	}
	return s, nil
}

// prime visits / once, without a limit, until the worker has everything, and closes the browser.
func (b *bench) prime(ctx context.Context, dir, addr string) error {
	w, err := b.open(ctx, dir, noLimit)
	if err != nil {
		return err
	}
	defer w.stop()
	if err := w.visit("http://" + addr + "/"); err != nil {
		return err
	}
	return w.kept()
}

func (b *bench) warmOnce(ctx context.Context, dir, addr string, c condition) (times, error) {
	w, err := b.open(ctx, dir, c)
	if err != nil {
		return times{}, err
	}
	defer w.stop()
	if err := w.visit("http://" + addr + "/write"); err != nil {
		return times{}, err
	}
	// A person takes a moment before the first key; what the program does after its start is over.
	if err := chromedp.Do(w.ctx, chromedp.Sleep(500*time.Millisecond), chromedp.Focus(chromedp.CSS("#draft")), chromedp.KeyEvent("a")); err != nil {
		return times{}, err
	}
	if _, err := js[bool](w, `while (!afterwardBench.times.saved) await new Promise((f) => setTimeout(f, 20)); return true`); err != nil {
		return times{}, err
	}
	return w.read()
}

// calibrate shows that the slowdown takes hold: the same loop at full speed and slowed down.
func (b *bench) calibrate(ctx context.Context, r *report, addr string) error {
	dir, err := os.MkdirTemp(b.tmp, "profile-")
	if err != nil {
		return err
	}
	w, err := b.open(ctx, dir, noLimit)
	if err != nil {
		return err
	}
	defer w.stop()
	if err := w.visit("http://" + addr + "/"); err != nil {
		return err
	}
	const loop = `const t = performance.now(); let x = 0; for (let i = 0; i < 1e8; i++) x += i % 7; return x && performance.now() - t`
	var at [2]sample
	for i, rate := range []float64{1, slowdown} {
		if err := w.slow(rate); err != nil {
			return err
		}
		for range 3 {
			took, err := js[float64](w, loop)
			if err != nil {
				return err
			}
			at[i] = append(at[i], took)
		}
	}
	r.text("Check of the slowdown: a fixed loop takes %s ms at full speed, %s ms slowed down: %.1f times.", at[0], at[1], at[1].median()/at[0].median())
	return nil
}
