package main

import (
	"context"
	"errors"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/systeminfo"
	"github.com/chromedp/chromedp"
)

// Chromium slows the main thread of a page and refuses to slow a worker: "Operation is only
// supported for pages, not workers". So where a worker does the work, the processes of the pages are
// also stopped as a whole for most of the time: main thread, workers, compilers, collectors.

// slice is how long they run at a time.
const slice = 2 * time.Millisecond

// errNotHere means that this system cannot stop processes.
var errNotHere = errors.New("processes cannot be stopped on this system")

// renderers are the processes of the pages and their workers. One of them may be a spare.
func (w *browser) renderers() (ids []int, err error) {
	res, err := chromedp.CallBrowser(w.ctx, systeminfo.GetProcessInfo, cdp.Empty{})
	if err != nil {
		return nil, err
	}
	for _, p := range res.ProcessInfo {
		if p.Type == "renderer" {
			ids = append(ids, int(p.ID))
		}
	}
	return ids, nil
}

// slowAll makes everything in the pages of the browser factor times slower, until stop is called.
func (w *browser) slowAll(factor float64) (stop func(), err error) {
	if factor <= 1 {
		return func() {}, nil
	}
	ids, err := w.renderers()
	if err != nil {
		return nil, err
	}
	if len(ids) == 0 || !canPause {
		return nil, errNotHere
	}
	ctx, cancel := context.WithCancel(w.ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		take(ctx, factor, ids)
	}()
	return func() { cancel(); <-done }, nil
}

// take lets processes run and stops them by turns. A turn that came out longer than it should is
// made up for, so that the factor is right over many turns.
func take(ctx context.Context, factor float64, ids []int) {
	each := func(do func(id int)) {
		for _, id := range ids {
			do(id)
		}
	}
	defer each(resume)
	var owed time.Duration
	for ctx.Err() == nil {
		began := time.Now()
		time.Sleep(slice)
		each(pause)
		stopped := time.Now()
		owed += time.Duration((factor - 1) * float64(stopped.Sub(began)))
		time.Sleep(owed)
		each(resume)
		owed -= time.Since(stopped)
	}
}
