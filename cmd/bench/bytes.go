package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"
	cdpruntime "github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// A traffic is what one target received, by request.
type traffic struct {
	mu  sync.Mutex
	all map[network.RequestID]*fetched
}

// A fetched is one answer.
type fetched struct {
	path   string
	total  int  // bytes as sent, headers and compressed body together
	cached bool // from the browser's own cache; nothing was sent
}

// name is the file of the built folder behind the answer.
func (f fetched) name() string {
	if path.Ext(f.path) == "" {
		return path.Join(f.path[1:], "index.html")
	}
	return f.path[1:]
}

// hear is for chromedp.Listen. It runs in the browser's reading loop and only takes notes.
func (t *traffic) hear(event any) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch e := event.(type) {
	case *network.EventResponseReceived:
		if u, err := url.Parse(e.Response.URL); err == nil {
			t.all[e.RequestID] = &fetched{path: u.Path, cached: e.Response.FromDiskCache}
		}
	case *network.EventRequestServedFromCache:
		if f := t.all[e.RequestID]; f != nil {
			f.cached = true
		}
	case *network.EventLoadingFinished:
		if f := t.all[e.RequestID]; f != nil {
			f.total = int(e.EncodedDataLength)
		}
	}
}

// files returns the answers by path, largest first.
func (t *traffic) files() []fetched {
	t.mu.Lock()
	defer t.mu.Unlock()
	var out []fetched
	for f := range maps.Values(t.all) {
		out = append(out, *f)
	}
	slices.SortFunc(out, func(a, b fetched) int { return cmp.Or(cmp.Compare(b.total, a.total), cmp.Compare(a.path, b.path)) })
	return out
}

// stored returns the answers a worker asked for itself: all but its own script.
func (t *traffic) stored() []fetched {
	return slices.DeleteFunc(t.files(), func(f fetched) bool { return f.path == "/app-worker.js" })
}

// wireBytes reports what a first visit costs in bytes, and what the built folder holds.
func wireBytes(ctx context.Context, b *bench, r *report) error {
	addr, stop, err := b.serve(b.dist)
	if err != nil {
		return err
	}
	defer stop()
	way, err := newLine(addr, noLimit)
	if err != nil {
		return err
	}
	defer way.Close()
	page, worker, err := b.firstVisit(ctx, way.Addr().String())
	if err != nil {
		return err
	}
	r.title("Bytes of a first visit")
	r.text("Cold visit of `/` by HTTP/1.1, as the browser counted it.")
	sum := 0
	var rows [][]string
	for _, f := range page.files() {
		sum += f.total
		if f.total > 0 {
			packed := compressed(b.dist, f.name(), ".br", 0)
			rows = append(rows, []string{unhashed(f.path), thousands(f.total), thousands(packed), thousands(f.total - packed)})
		}
	}
	r.table([]string{"file", "sent", "of it body (brotli)", "headers and framing"}, append(rows, []string{"**the page**", "**" + thousands(sum) + "**", "", ""}))
	sent, cached, stored := 0, 0, worker.stored()
	for _, f := range stored {
		sent += f.total
		if f.cached || f.total == 0 {
			cached++
		}
	}
	r.text("The worker then stores %d files. It took %d of them from the browser's cache and received %s bytes for the others.", len(stored), cached, thousands(sent))
	r.text("Everything together, counted on the way between browser and server: %s bytes over %d connections.", thousands(int(way.sent.Load())), way.opened.Load())
	return distSizes(b.dist, r)
}

// firstVisit opens / with an empty profile and waits until the worker has stored the app.
func (b *bench) firstVisit(ctx context.Context, addr string) (page, worker *traffic, err error) {
	page, worker = &traffic{all: map[network.RequestID]*fetched{}}, &traffic{all: map[network.RequestID]*fetched{}}
	dir, err := os.MkdirTemp(b.tmp, "profile-")
	if err != nil {
		return nil, nil, err
	}
	defer os.RemoveAll(dir)
	w, err := b.open(ctx, dir, noLimit)
	if err != nil {
		return nil, nil, err
	}
	defer w.stop()
	if err := chromedp.Listen(w.ctx, page.hear); err != nil {
		return nil, nil, err
	}
	heard, err := w.hearWorker(worker)
	if err != nil {
		return nil, nil, err
	}
	if err := w.visit("http://" + addr + "/"); err != nil {
		return nil, nil, err
	}
	if err := w.kept(); err != nil {
		return nil, nil, err
	}
	select {
	case err = <-heard:
	case <-time.After(10 * time.Second):
		err = errors.New("the browser announced none")
	}
	if err != nil {
		return nil, nil, fmt.Errorf("listening to the worker: %w", err)
	}
	n, err := js[int](w, `let n = 0; for (const name of await caches.keys()) n += (await (await caches.open(name)).keys()).length; return n`)
	if seen := len(worker.stored()); err == nil && n != seen {
		err = fmt.Errorf("the worker stored %d files and was seen to ask for %d", n, seen)
	}
	return page, worker, err
}

// hearWorker listens to the next service worker, which is held before its script runs until we do,
// so that no request is missed. The channel says when it is listening.
func (w *browser) hearWorker(t *traffic) (<-chan error, error) {
	born, heard := make(chan target.ID, 1), make(chan error, 1)
	err := chromedp.ListenBrowser(w.ctx, func(event any) {
		if e, ok := event.(*target.EventTargetCreated); ok && e.TargetInfo.Type == "service_worker" {
			select {
			case born <- e.TargetInfo.TargetID:
			default: // the same one again
			}
		}
	})
	if err != nil {
		return nil, err
	}
	if _, err := chromedp.CallBrowser(w.ctx, target.SetDiscoverTargets, target.SetDiscoverTargetsParams{Discover: true}); err != nil {
		return nil, err
	}
	flat := true
	if _, err := chromedp.CallBrowser(w.ctx, target.SetAutoAttach, target.SetAutoAttachParams{AutoAttach: true, Flatten: &flat,
		WaitForDebuggerOnStart: true, Filter: target.Filter{{Type: "service_worker"}}}); err != nil {
		return nil, err
	}
	go func() {
		select {
		case id := <-born:
			heard <- w.attach(id, t)
		case <-w.ctx.Done():
		}
	}()
	return heard, nil
}

// attach listens to a worker and lets it run.
func (w *browser) attach(id target.ID, t *traffic) error {
	ctx, _ := chromedp.NewContext(w.ctx, chromedp.WithTargetID(id))
	if err := chromedp.Listen(ctx, t.hear); err != nil {
		return err
	}
	if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
		return err
	}
	_, err := chromedp.Call(ctx, cdpruntime.RunIfWaitingForDebugger, cdp.Empty{})
	return err
}

// distSizes adds up the built folder by kind of file.
func distSizes(dist string, r *report) error {
	type size struct{ n, raw, br, gz int }
	kinds, sum := map[string]*size{}, &size{}
	all, err := readFiles(dist)
	if err != nil {
		return err
	}
	for name, data := range all {
		kind := strings.TrimPrefix(cmp.Or(path.Ext(name), ".other"), ".")
		if kinds[kind] == nil {
			kinds[kind] = &size{}
		}
		br, gz := compressed(dist, name, ".br", len(data)), compressed(dist, name, ".gz", len(data))
		for _, s := range []*size{kinds[kind], sum} {
			s.n, s.raw, s.br, s.gz = s.n+1, s.raw+len(data), s.br+br, s.gz+gz
		}
	}
	row := func(name string, s *size) []string {
		return []string{name, fmt.Sprint(s.n), thousands(s.raw), thousands(s.br), thousands(s.gz)}
	}
	var rows [][]string
	for _, kind := range slices.Sorted(maps.Keys(kinds)) {
		rows = append(rows, row(kind, kinds[kind]))
	}
	r.text("The built folder in bytes. A file without a compressed copy counts with its own size.")
	r.table([]string{"kind", "files", "raw", "brotli", "gzip"}, append(rows, row("**all**", sum)))
	return nil
}

// compressed is the size of a compressed copy, or raw when there is none.
func compressed(dist, name, ext string, raw int) int {
	info, err := os.Stat(filepath.Join(dist, filepath.FromSlash(name)) + ext)
	if err != nil {
		return raw
	}
	return int(info.Size())
}
