package main

import (
	"context"
	"fmt"
	"strconv"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"
)

// How often a run of the probe repeats what it times, after the first time.
var (
	saveRounds = 25
	openRounds = 5
)

const saveBatch = 60 // as in the probe

// savesOfRun are those of each round, and of the first, together and then alone.
func savesOfRun() int { return (saveRounds + 1) * (saveBatch + 1) }

// A cell is one thing the probe timed in one place.
type cell struct {
	rate   float64 // how many times slower the page was; 0 is native
	size   int     // characters stored
	locked bool
	name   string
}

// A measured is what was seen of a cell, over all runs, in milliseconds.
type measured struct {
	first, again sample
}

// Measurements are the cells, and what reached the storage while the probe saved.
type measurements struct {
	cells  map[cell]*measured
	writes map[cell]*written // by cells without a name
	touch  map[float64]sample
}

// A written is what one save wrote, in calls and in characters a call.
type written struct{ calls, chars sample }

func newMeasurements() *measurements {
	return &measurements{map[cell]*measured{}, map[cell]*written{}, map[float64]sample{}}
}

// at is what was seen of a cell; an empty one for nothing.
func (m *measurements) at(c cell) *measured {
	if m.cells[c] == nil {
		m.cells[c] = &measured{}
	}
	return m.cells[c]
}

// take adds what a run of the probe printed.
func (m *measurements) take(c cell, text string, n int, names ...string) error {
	all, err := parseVault(text, n, names...)
	if err != nil {
		return err
	}
	for _, name := range names {
		c.name = name
		seen := m.at(c)
		seen.first = append(seen.first, all[name].First)
		seen.again = append(seen.again, all[name].Each...)
	}
	return nil
}

// wrote adds the lengths of the calls of setItem that a run of the probe made.
func (m *measurements) wrote(c cell, lengths []float64) {
	if m.writes[c] == nil {
		m.writes[c] = &written{}
	}
	m.writes[c].calls = append(m.writes[c].calls, float64(len(lengths))/float64(savesOfRun()))
	m.writes[c].chars = append(m.writes[c].chars, lengths...)
}

// rates are native, full speed and slowed down.
var rates = []float64{0, 1, slowdown}

// saving measures what it costs to keep one more entry.
func (v *vaultBench) saving(ctx context.Context, r *report) error {
	m := newMeasurements()
	for range v.runs {
		for _, locked := range []bool{false, true} {
			for _, rate := range rates {
				if err := v.save(ctx, m, rate, locked); err != nil {
					return fmt.Errorf("saving: %w", err)
				}
			}
		}
	}
	reportSaving(r, m, v.runs)
	return nil
}

// save measures one browser, or the native program, with each size in turn.
func (v *vaultBench) save(ctx context.Context, m *measurements, rate float64, locked bool) error {
	args := []string{"save", strconv.Itoa(saveRounds)}
	if rate == 0 {
		for _, size := range vaultSizes {
			texts, key := v.kept[size].texts(v.lock, locked)
			text, err := v.runNative(ctx, texts, append(args, key)...)
			if err == nil {
				err = m.take(cell{size: size, locked: locked}, text, saveRounds, "vault.Put", "vault.Put, alone")
			}
			if err != nil {
				return err
			}
		}
		return nil
	}
	return v.fresh(ctx, v.addr, link{condition: noLimit}, func(w *browser, url string) error {
		if err := w.watchVault(); err != nil {
			return err
		}
		for _, size := range vaultSizes {
			c := cell{rate: rate, size: size, locked: locked}
			texts, key := v.kept[size].texts(v.lock, locked)
			lengths, text, err := w.savedOver(url, texts, rate, append(args, key)...)
			if err == nil {
				err = m.take(c, text, saveRounds, "vault.Put", "vault.Put, alone")
			}
			if err != nil {
				return err
			}
			m.wrote(c, lengths)
		}
		return nil
	})
}

// savedOver fills the storage, loads the page anew and runs the probe in it. It returns how long the
// texts were that reached the storage.
func (w *browser) savedOver(url string, texts map[string]string, rate float64, args ...string) (lengths []float64, text string, err error) {
	if err := w.slow(1); err != nil {
		return nil, "", err
	}
	if err := w.navigate(url + vaultPath); err != nil {
		return nil, "", err
	}
	if err := w.fill(texts); err != nil {
		return nil, "", err
	}
	if err := w.navigate(url + vaultPath); err != nil {
		return nil, "", err
	}
	if err := w.slow(rate); err != nil {
		return nil, "", err
	}
	if _, err := js[bool](w, "afterwardVault.forget(); return true"); err != nil {
		return nil, "", err
	}
	if text, err = w.runPage(args...); err != nil {
		return nil, "", err
	}
	if lengths, err = js[[]float64](w, "return afterwardVault.writes()"); err != nil {
		return nil, "", err
	}
	return lengths, text, w.holds(texts) // each entry was taken out again
}

// opening measures what stands between a person and the first page, in browsers that have just been
// started on a profile with a full vault.
func (v *vaultBench) opening(ctx context.Context, r *report) error {
	m := newMeasurements()
	for range v.runs {
		for _, rate := range rates {
			for _, p := range []struct {
				part   string
				locked bool
				names  []string
			}{{"open", false, []string{"vault.Open", "vault.ReadOn"}}, {"start", false, []string{"app.NewSession", "Session.Entries", "Session.KeepDraft"}},
				{"unlock", true, []string{"vault.Open, locked", "vault.Unlock"}}} {
				c := cell{rate: rate, size: fullSize, locked: p.locked}
				text, err := v.runOpening(ctx, m, c, p.part)
				if err == nil {
					err = m.take(c, text, openRounds, p.names...)
				}
				if err != nil {
					return fmt.Errorf("%s: %w", p.part, err)
				}
			}
		}
	}
	reportOpening(r, m)
	return v.starts(ctx, r)
}

// runOpening runs one part of the probe in a new browser, or natively.
func (v *vaultBench) runOpening(ctx context.Context, m *measurements, c cell, part string) (text string, err error) {
	texts, key := v.kept[c.size].texts(v.lock, c.locked)
	args := []string{part, strconv.Itoa(openRounds), key}
	if c.rate == 0 {
		return v.runNative(ctx, texts, args...)
	}
	err = v.withKept(ctx, c.size, c.locked, func(w *browser) error {
		if err := w.slow(c.rate); err != nil {
			return err
		}
		if err := w.navigate("http://" + v.addr + vaultPath); err != nil {
			return err
		}
		touch, err := js[float64](w, "return afterwardVault.touch")
		if err != nil {
			return err
		}
		if !c.locked {
			m.touch[c.rate] = append(m.touch[c.rate], touch)
		}
		if text, err = w.runPage(args...); err != nil {
			return err
		}
		return w.holds(texts)
	})
	return text, err
}

// withKept starts a browser on a profile of its own in which a vault of that size is stored.
func (v *vaultBench) withKept(ctx context.Context, size int, locked bool, do func(w *browser) error) error {
	name := fmt.Sprintf("%d %v", size, locked)
	if v.profiles[name] == "" {
		texts, _ := v.kept[size].texts(v.lock, locked)
		dir, err := v.profile(ctx, v.addr, texts)
		if err != nil {
			return err
		}
		v.profiles[name] = dir
	}
	return v.copied(ctx, v.profiles[name], func(w *browser) error {
		if err := do(w); err != nil {
			return err
		}
		texts, _ := v.kept[size].texts(v.lock, locked)
		return w.found(len(texts))
	})
}

// A started is what was seen of starts of the app: the moments, and how long the main thread worked
// until then, which other work on the machine does not change much.
type started struct {
	samples
	worked sample
}

// starts measures the whole app with an empty vault and with a full one: what of its start is due
// to what is stored.
func (v *vaultBench) starts(ctx context.Context, r *report) error {
	seen := map[int]*started{0: {}, fullSize: {}}
	for range v.runs {
		for _, size := range []int{0, fullSize} {
			err := v.withKept(ctx, size, false, func(w *browser) error { return v.startOnce(w, seen[size]) })
			if err != nil {
				return fmt.Errorf("starting the app: %w", err)
			}
		}
	}
	reportStarts(r, seen)
	return nil
}

func (v *vaultBench) startOnce(w *browser, s *started) error {
	if _, err := chromedp.Call(w.ctx, performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks}); err != nil {
		return err
	}
	if err := w.visit("http://" + v.addr + "/write"); err != nil {
		return err
	}
	all, err := chromedp.Call(w.ctx, performance.GetMetrics, cdp.Empty{})
	if err != nil {
		return err
	}
	for _, m := range all.Metrics {
		if m.Name == "ThreadTime" {
			s.worked = s.worked.plus(1000 * m.Value)
		}
	}
	t, err := w.read()
	s.add(t)
	return err
}
