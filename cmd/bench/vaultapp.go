package main

import (
	"context"
	"fmt"
	"time"

	"github.com/chromedp/chromedp"

	"afterward/core/backup"
)

// A pace is how a browser is slowed down while the app is used.
type pace struct {
	name  string
	page  float64 // the main thread of the page, by Chromium
	whole float64 // everything in the page's process, by stopping it
}

var paces = []pace{
	{"full speed", 1, 1},
	{fmt.Sprintf("main thread %d times slower", slowdown), slowdown, 1},
	{fmt.Sprintf("main thread and worker %d times slower", slowdown), 1, slowdown},
}

// most is how often something is measured that takes many seconds.
const most = 3

// A waiting is what a person waits for after pressing a button, in milliseconds since the navigation
// began.
type waiting struct {
	Pressed float64 `json:"pressed"`
	Worker  float64 `json:"worker"`  // the page asks for a worker
	Started float64 `json:"started"` // the program runs there
	Output  float64 `json:"output"`  // and is done
	Shown   float64 `json:"shown"`   // the page shows it
	Longest float64 `json:"longest"` // the longest time the page did not answer, above 50 ms
	Blocked float64 `json:"blocked"` // all such times together

	before, during memory
}

// whole reports whether everything happened, in the order it has to.
func (t waiting) whole() bool {
	return t.Pressed > 0 && t.Worker >= t.Pressed && t.Started >= t.Worker && t.Output >= t.Started && t.Shown >= t.Output
}

// Waits are several of the same.
type waits []waiting

func (ws waits) of(value func(waiting) float64) (s sample) {
	for _, t := range ws {
		s = append(s, value(t))
	}
	return s
}

func total(t waiting) float64    { return t.Shown - t.Pressed }
func before(t waiting) float64   { return t.Worker - t.Pressed }
func begin(t waiting) float64    { return t.Started - t.Worker }
func work(t waiting) float64     { return t.Output - t.Started }
func after(t waiting) float64    { return t.Shown - t.Output }
func longest(t waiting) float64  { return t.Longest }
func peak(t waiting) float64     { return t.during.peak }
func resident(t waiting) float64 { return t.before.now }

// press presses the button with that id, at that pace, and waits until a test is true of the page and
// it was painted so.
func (w *browser) press(id, until string, p pace) (t waiting, err error) {
	fail := func(err error) (waiting, error) { return t, fmt.Errorf("pressing #%s: %w", id, err) }
	if err := w.forgetPeaks(); err != nil {
		return fail(err)
	}
	if t.before, err = w.memory(); err != nil {
		return fail(err)
	}
	if _, err := js[bool](w, "afterwardVault.until(() => "+until+"); return true"); err != nil {
		return fail(err)
	}
	if err := w.slow(p.page); err != nil {
		return fail(err)
	}
	stop, err := w.slowAll(p.whole)
	if err != nil {
		return fail(err)
	}
	defer stop()
	if err := chromedp.Do(w.ctx, chromedp.Click(chromedp.CSS("#"+id))); err != nil {
		return fail(err)
	}
	got, err := js[waiting](w, "return afterwardVault.result()")
	if err == nil && !got.whole() {
		err = fmt.Errorf("not everything was seen: %+v", got)
	}
	if err != nil {
		return fail(err)
	}
	got.before = t.before
	got.during, err = w.memory()
	got.during.peak = max(got.during.peak, got.before.now) // the system counts in lumps
	stop()
	if err == nil {
		err = w.slow(1)
	}
	return got, err
}

// enter puts a text into the field with that id, as typing it does.
func (w *browser) enter(id, text string) error {
	_, err := js[bool](w, fmt.Sprintf("afterwardVault.type(%q, %q); return true", id, text))
	if err != nil {
		return fmt.Errorf("typing into #%s: %w", id, err)
	}
	return nil
}

// unlocking measures the lock screen of the app, with a few days' and with a full vault behind it.
func (v *vaultBench) unlocking(ctx context.Context, r *report) error {
	factor, err := v.checkPaces(ctx)
	if err != nil {
		return err
	}
	seen := map[int][]waits{}
	var native sample
	for range min(v.runs, most) {
		began := time.Now()
		_ = v.lock.params.Key([]byte(v.lock.phrase))
		native = append(native, float64(time.Since(began))/float64(time.Millisecond))
		for _, size := range []int{littleSize, fullSize} {
			if seen[size] == nil {
				seen[size] = make([]waits, len(paces))
			}
			for i, p := range paces {
				t, err := v.unlockOnce(ctx, size, p)
				if err != nil {
					return fmt.Errorf("unlocking: %w", err)
				}
				seen[size][i] = append(seen[size][i], t)
			}
		}
	}
	reportUnlocking(r, factor, native, seen)
	return nil
}

func (v *vaultBench) unlockOnce(ctx context.Context, size int, p pace) (t waiting, err error) {
	err = v.withKept(ctx, size, true, func(w *browser) error {
		if err := w.slow(1); err != nil {
			return err
		}
		if err := w.visit("http://" + v.addr + "/today"); err != nil {
			return err
		}
		if err := w.enter("unlock", v.lock.phrase); err != nil {
			return err
		}
		t, err = w.press("unlock-open", `!document.getElementById('unlock') && document.querySelector('main h1').textContent !== 'Locked'`, p)
		return err
	})
	return t, err
}

// checkPaces times a fixed loop at each pace: the medians, in milliseconds.
func (v *vaultBench) checkPaces(ctx context.Context) (took []float64, err error) {
	err = v.fresh(ctx, v.addr, link{condition: noLimit}, func(w *browser, url string) error {
		if err := w.navigate(url + vaultPath); err != nil {
			return err
		}
		for _, p := range paces {
			one, err := w.loop(p)
			if err != nil {
				return err
			}
			took = append(took, one.median())
		}
		return nil
	})
	return took, err
}

// loop times a fixed loop on the main thread at a pace.
func (w *browser) loop(p pace) (s sample, err error) {
	if err := w.slow(p.page); err != nil {
		return nil, err
	}
	stop, err := w.slowAll(p.whole)
	if err != nil {
		return nil, err
	}
	defer stop()
	for range 3 {
		one, err := js[float64](w, `const t = performance.now(); let x = 0; for (let i = 0; i < 1e8; i++) x += i % 7; return x && performance.now() - t`)
		if err != nil {
			return nil, err
		}
		s = append(s, one)
	}
	return s, nil
}

// A backedUp is one backup, made and read back.
type backedUp struct {
	made, read waits
	file       sample // its size in bytes
}

// backingUp measures making a backup of a full vault on the app's own page, and reading it back there.
func (v *vaultBench) backingUp(ctx context.Context, r *report) error {
	seen := make([]backedUp, len(paces))
	var seal, unseal sample
	for range min(v.runs, most) {
		s, u, err := v.backupHere()
		if err != nil {
			return fmt.Errorf("backing up natively: %w", err)
		}
		seal, unseal = append(seal, s), append(unseal, u)
		for i, p := range paces {
			if err := v.backupOnce(ctx, p, &seen[i]); err != nil {
				return fmt.Errorf("backing up: %w", err)
			}
		}
	}
	reportBackup(r, seal, unseal, seen)
	return nil
}

// backupHere does natively what the app does: encode, seal and compare; open and decode.
func (v *vaultBench) backupHere() (sealed, opened float64, err error) {
	began := time.Now()
	plain, err := backup.Encode(backup.Content{Records: v.kept[fullSize].plain})
	if err != nil {
		return 0, 0, err
	}
	file, err := backup.Seal(plain, v.lock.phrase)
	if err == nil {
		err = backup.Verify(file, v.lock.phrase, plain)
	}
	sealed = float64(time.Since(began)) / float64(time.Millisecond)
	if err != nil {
		return 0, 0, err
	}
	began = time.Now()
	if plain, err = backup.Open(file, v.lock.phrase); err == nil {
		_, err = backup.Decode(plain)
	}
	return sealed, float64(time.Since(began)) / float64(time.Millisecond), err
}

func (v *vaultBench) backupOnce(ctx context.Context, p pace, into *backedUp) error {
	return v.withKept(ctx, fullSize, false, func(w *browser) error {
		if err := w.slow(1); err != nil {
			return err
		}
		if err := w.visit("http://" + v.addr + "/backup"); err != nil {
			return err
		}
		for _, id := range []string{"backup-new", "backup-new-again"} {
			if err := w.enter(id, v.lock.phrase); err != nil {
				return err
			}
		}
		made, err := w.press("backup-make-go", `document.getElementById('backup-done')`, p)
		if err != nil {
			return err
		}
		size, err := js[float64](w, `afterwardVault.choose('restore-file');
			for (let i = 0; i < 200 && !document.getElementById('restore-phrase').checkVisibility(); i++) await new Promise((f) => setTimeout(f, 50));
			return afterwardVault.fileSize()`)
		if err != nil {
			return fmt.Errorf("choosing the file: %w", err)
		}
		if err := w.enter("restore-phrase", v.lock.phrase); err != nil {
			return err
		}
		read, err := w.press("restore-open-go", `document.querySelector('#preview *')`, p)
		if err != nil {
			return err
		}
		into.made, into.read, into.file = append(into.made, made), append(into.read, read), append(into.file, size)
		return nil
	})
}
