package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/chromedp/chromedp"
)

// What is typed. Each search begins with the first letter of its words, which nearly every entry has.
const (
	draftTyped  = "it was a long day and the evening is quiet so i sit here and write about it"
	firstSearch = "neighbour"
)

var searches = []string{"kitchen", "restless", "weekend", "counsellor", "lentils", "holiday", "spring", "laundry room"}

// journalRounds is how often the journal is opened again in one browser.
const journalRounds = 5

// A contestant is one of the two that are measured: the app, or its peer.
type contestant struct {
	name   string
	addr   string
	texts  map[string]string
	weight weight
	found  [][]string // of each search, what is found after each of its letters
}

// A journalSeen is what was measured of one contestant at one speed. Times are milliseconds.
type journalSeen struct {
	ready       sample // from the start to the app answering
	first       sample // the journal opened for the first time
	again       sample // and later
	read        sample // from the tap that opens the search until all is read
	draft       keys   // typed into the open field
	reading     keys   // into the search, while the entries are being read for it
	find        keys   // into the search, later
	before, now []footprint
}

// journalSection measures the journal and the search with a large journal, beside a peer.
func journalSection(ctx context.Context, b *bench, r *report) error {
	j, err := newJournal(b.entries)
	if err != nil {
		return err
	}
	two, stop, err := b.contestants(ctx, j)
	if err != nil {
		return err
	}
	defer stop()
	noisy, visits := b.noisy, b.visits
	for i := range two {
		if err := b.learn(ctx, &two[i]); err != nil {
			return fmt.Errorf("%s, finding out what is found: %w", two[i].name, err)
		}
	}
	seen := map[float64][]journalSeen{1: make([]journalSeen, len(two)), slowdown: make([]journalSeen, len(two))}
	runs := min(b.runs, most)
	for n := range runs {
		for _, rate := range []float64{1, slowdown} {
			if rate == 1 && n > 0 {
				continue
			}
			for i := range two {
				i = (i + n) % len(two) // the one that was second is first in the next run
				if err := b.journalOnce(ctx, two[i], rate, &seen[rate][i]); err != nil {
					return fmt.Errorf("%s, %.0f times slower: %w", two[i].name, rate, err)
				}
			}
		}
	}
	r.title("The journal and the search")
	reportJournal(r, j, two, runs, seen)
	r.text("%d of %d visits of this part began beside other work.", b.noisy-noisy, b.visits-visits)
	return nil
}

// contestants are the app and its peer, each served. stop ends both servers.
func (b *bench) contestants(ctx context.Context, j writtenJournal) (two []contestant, stop func(), err error) {
	peer, err := b.peerSite(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("building the peer: %w", err)
	}
	var stops []func()
	stop = func() {
		for _, s := range stops {
			s()
		}
	}
	for _, c := range []struct {
		contestant
		site string
	}{{contestant{name: "Afterward", texts: j.ours}, b.dist}, {contestant{name: "React", texts: j.peer}, peer}} {
		addr, one, err := b.serve(c.site)
		if err != nil {
			stop()
			return nil, nil, err
		}
		stops, c.addr = append(stops, one), addr
		if c.weight, err = pageWeight(c.site, "write/index.html"); err != nil {
			stop()
			return nil, nil, err
		}
		two = append(two, c.contestant)
	}
	return two, stop, nil
}

// withJournal opens the app in a browser of its own, with the whole journal kept, at that speed.
func (b *bench) withJournal(ctx context.Context, c contestant, page string, rate float64, do func(w *browser) error) error {
	return b.fresh(ctx, c.addr, link{condition: noLimit}, func(w *browser, url string) error {
		if err := w.watchJournal(); err != nil {
			return err
		}
		if err := w.filled(url, c.texts); err != nil {
			return err
		}
		if err := w.slow(rate); err != nil {
			return err
		}
		if err := w.visit(url + page); err != nil {
			return err
		}
		return do(w)
	})
}

// learn finds out what is found for each beginning of each search.
func (b *bench) learn(ctx context.Context, c *contestant) error {
	return b.withJournal(ctx, *c, "/find", 1, func(w *browser) error {
		for _, words := range searches {
			found, err := w.finds(words)
			if err != nil {
				return err
			}
			c.found = append(c.found, found)
		}
		return nil
	})
}

// journalOnce does in one browser what a person does: open the journal, leave it and come back, write,
// and search.
func (b *bench) journalOnce(ctx context.Context, c contestant, rate float64, into *journalSeen) error {
	return b.withJournal(ctx, c, "/today", rate, func(w *browser) error {
		t, err := w.read()
		if err != nil {
			return err
		}
		into.ready = append(into.ready, t.Ready)
		if err := chromedp.Do(w.ctx, chromedp.Sleep(2*time.Second)); err != nil { // what the program does after its start is over
			return err
		}
		for _, part := range []func(*journalSeen) error{w.openJournal, w.writeDraft} {
			if err := part(into); err != nil {
				return err
			}
		}
		return w.search(c, rate, into)
	})
}

// openJournal opens the journal from Today for the first time, and again.
func (w *browser) openJournal(into *journalSeen) error {
	const there = `document.querySelector('nav.tabs a[href="/today"]')?.ariaCurrent === 'page' && document.querySelector('main h1')`
	for round := range 1 + journalRounds {
		o, err := w.tapFor(`nav.tabs a[href="/write"]`, `document.querySelector('.entries ul.list > li')`)
		if err != nil {
			return fmt.Errorf("opening the journal: %w", err)
		}
		if round == 0 {
			into.first = append(into.first, o.Shown-o.Pressed)
		} else {
			into.again = append(into.again, o.Shown-o.Pressed)
		}
		if round == journalRounds {
			break
		}
		if _, err := w.tapFor(`nav.tabs a[href="/today"]`, there); err != nil {
			return fmt.Errorf("going back to Today: %w", err)
		}
		if err := chromedp.Do(w.ctx, chromedp.Sleep(500*time.Millisecond)); err != nil { // a person looks at it
			return err
		}
	}
	return nil
}

// writeDraft types into the open field, and empties it: the app would find what was begun, too.
func (w *browser) writeDraft(into *journalSeen) error {
	ks, err := w.typed("draft", draftTyped, nil)
	if err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	into.draft = append(into.draft, ks...)
	_, err = js[string](w, "return afterwardJournal.settled('draft', '')")
	return err
}

// search opens the search, types while the entries are being read for it, and later.
func (w *browser) search(c contestant, rate float64, into *journalSeen) error {
	before, err := w.footprint(rate)
	if err != nil {
		return err
	}
	o, ks, err := w.firstSearch()
	if err != nil {
		return fmt.Errorf("the first search: %w", err)
	}
	into.read, into.reading = append(into.read, o.Shown-o.Pressed), append(into.reading, ks...)
	now, err := w.footprint(rate)
	if err != nil {
		return err
	}
	into.before, into.now = append(into.before, before), append(into.now, now)
	for i, words := range searches {
		if err := w.clearSearch(); err != nil {
			return err
		}
		ks, err := w.typed("find", words, c.found[i])
		if err != nil {
			return fmt.Errorf("searching for %q: %w", words, err)
		}
		into.find = append(into.find, slices.Clone(ks)...)
	}
	return nil
}
