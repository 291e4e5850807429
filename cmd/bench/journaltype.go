package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"
	"unicode"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/heapprofiler"
	"github.com/chromedp/cdproto/input"
	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"
)

//go:embed journalpage.js
var journalPage string

// A person types a letter every keyPace and holds each key for keyHeld.
const (
	keyPace = 120 * time.Millisecond
	keyHeld = 50 * time.Millisecond
)

// untold is the time within which the browser may have nothing to tell of a key, in milliseconds: 16,
// and two frames for what its clock and ours call the beginning and the end.
const untold = 50

// listPatience is how long the last key may wait for its list, in milliseconds.
const listPatience = 30_000

// A key is one key and what came of it, in milliseconds since the navigation began.
type key struct {
	At    float64 `json:"at"`    // it was pressed
	Typed float64 `json:"typed"` // the field told of it
	Frame float64 `json:"frame"` // the next frame was painted
	Hits  float64 `json:"hits"`  // the list for it was painted; 0 when none was waited for
	Same  bool    `json:"same"`  // the list is that of the key before
	Late  bool    `json:"late"`  // its own list was never there, but that for a later letter
	Event float64 `json:"event"` // how long it took by the browser's own account, in steps of 8; 0 for less than 16

	worked float64 // processor time for script, style and layout, all keys of a text together divided by their number
}

type keys []key

// latencies are the times from each key to the frame.
func (ks keys) latencies() (s sample) {
	for _, k := range ks {
		s = append(s, k.Frame-k.At)
	}
	return s
}

// accounts are the times from each key to the frame by the browser's own account. It tells nothing of
// short ones, and now and then loses a long one, which is left out.
func (ks keys) accounts() (s sample) {
	for _, k := range ks {
		if k.Event > 0 || k.Frame-k.At < untold {
			s = append(s, k.Event)
		}
	}
	return s
}

// costs are the processor times.
func (ks keys) costs() (s sample) {
	for _, k := range ks {
		s = append(s, k.worked)
	}
	return s
}

// lists are the times from each input event to the list for it. Keys that change nothing have none.
func (ks keys) lists() (s sample) {
	for _, k := range ks {
		if k.Hits > 0 && !k.Same {
			s = append(s, k.Hits-k.Typed)
		}
	}
	return s
}

// overtaken counts the keys whose own list was never there.
func (ks keys) overtaken() (n int) {
	for _, k := range ks {
		if k.Late && !k.Same {
			n++
		}
	}
	return n
}

// errKeys means that not every key was seen, or not what came of it.
var errKeys = errors.New("not every key was seen")

// parseKeys reads what the page noted of n keys; lists says whether they have lists to wait for.
func parseKeys(text string, n int, lists bool) (ks keys, err error) {
	if err := json.Unmarshal([]byte(text), &ks); err != nil {
		return nil, fmt.Errorf("%w: %v", errKeys, err)
	}
	if len(ks) != n {
		return nil, fmt.Errorf("%w: %d of %d", errKeys, len(ks), n)
	}
	for i, k := range ks {
		if k.At <= 0 || k.Frame < k.At || k.Typed <= 0 {
			return nil, fmt.Errorf("%w: number %d: %+v", errKeys, i+1, k)
		}
		if lists && !k.Same && k.Hits < k.Typed {
			return nil, fmt.Errorf("%w: no list for number %d: %+v", errKeys, i+1, k)
		}
	}
	return ks, nil
}

// watchJournal has every page of the tab note what concerns the journal.
func (w *browser) watchJournal() error {
	if _, err := chromedp.Call(w.ctx, performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks}); err != nil {
		return err
	}
	_, err := chromedp.Call(w.ctx, cdpage.AddScriptToEvaluateOnNewDocument, cdpage.AddScriptToEvaluateOnNewDocumentParams{Source: journalPage})
	return err
}

// typed puts the caret into a field, types a text as a person does and returns what came of each key.
// found is what should be found after each of them; nil when there is nothing to find.
func (w *browser) typed(field, text string, found []string) (keys, error) {
	if err := w.beginTyping(field, found, 300*time.Millisecond); err != nil {
		return nil, err
	}
	before, err := w.worked()
	if err != nil {
		return nil, err
	}
	if err := w.strike(text); err != nil {
		return nil, err
	}
	ks, err := w.struck(len(text), found != nil)
	if err != nil {
		return nil, err
	}
	after, err := w.worked()
	for i := range ks {
		ks[i].worked = (after - before) / float64(len(ks))
	}
	return ks, err
}

// beginTyping puts the caret into a field and gives the page a moment to itself.
func (w *browser) beginTyping(field string, found []string, moment time.Duration) error {
	if found == nil {
		found = []string{}
	}
	wanted, err := json.Marshal(found)
	if err != nil {
		return err
	}
	_, err = js[bool](w, fmt.Sprintf("document.getElementById(%q).focus(); await new Promise((f) => setTimeout(f, %d)); afterwardJournal.type(%s); return true", field, moment.Milliseconds(), wanted))
	return err
}

// strike presses keys at their time, whether or not the page has come to the last one.
func (w *browser) strike(text string) error {
	var all sync.WaitGroup
	failed := make(chan error, 2*len(text))
	send := func(kind input.DispatchKeyEventType, c rune) {
		all.Go(func() {
			p := input.DispatchKeyEventParams{Type: kind, Key: string(c), Code: codeOf(c), WindowsVirtualKeyCode: int64(unicode.ToUpper(c))}
			if kind == input.DispatchKeyEventTypeKeyDown {
				p.Text, p.UnmodifiedText = string(c), string(c)
			}
			if _, err := chromedp.Call(w.ctx, input.DispatchKeyEvent, p); err != nil {
				failed <- err
			}
		})
	}
	next := time.Now()
	for _, c := range text {
		time.Sleep(time.Until(next))
		send(input.DispatchKeyEventTypeKeyDown, c)
		time.Sleep(time.Until(next.Add(keyHeld)))
		send(input.DispatchKeyEventTypeKeyUp, c)
		next = next.Add(keyPace)
	}
	all.Wait()
	close(failed)
	return <-failed
}

// codeOf is the name of the key for a small letter or a blank.
func codeOf(c rune) string {
	if c == ' ' {
		return "Space"
	}
	return "Key" + string(unicode.ToUpper(c))
}

func (w *browser) struck(n int, lists bool) (keys, error) {
	text, err := js[string](w, fmt.Sprintf("return JSON.stringify(await afterwardJournal.typed(%d, %d))", n, listPatience))
	if err != nil {
		return nil, err
	}
	return parseKeys(text, n, lists)
}

// finds is what is found after each letter of a search, in the search that is open.
func (w *browser) finds(words string) (found []string, err error) {
	for i := range words {
		one, err := js[string](w, fmt.Sprintf("return afterwardJournal.settled('find', %q)", words[:i+1]))
		if err != nil {
			return nil, err
		}
		found = append(found, one)
	}
	_, err = js[string](w, "return afterwardJournal.settled('find', '')")
	return found, err
}

// firstSearch opens the search from the journal and types at once. The opening is over when everything
// is read.
func (w *browser) firstSearch() (o opening, ks keys, err error) {
	const read = `document.getElementById('find')?.value && document.getElementById('found').textContent && !document.querySelector('#find-reading *')`
	if _, err := js[bool](w, "afterwardJournal.until(() => "+read+"); return true"); err != nil {
		return o, nil, err
	}
	if err := chromedp.Do(w.ctx, chromedp.Click(chromedp.CSS("#to-find"))); err != nil {
		return o, nil, err
	}
	if _, err := js[bool](w, "while (!document.getElementById('find')) await new Promise((f) => setTimeout(f, 20)); return true"); err != nil {
		return o, nil, err
	}
	if err := w.beginTyping("find", nil, 0); err != nil {
		return o, nil, err
	}
	if err := w.strike(firstSearch); err != nil {
		return o, nil, err
	}
	if o, err = js[opening](w, "return afterwardJournal.opened()"); err != nil {
		return o, nil, err
	}
	ks, err = w.struck(len(firstSearch), false)
	return o, ks, err
}

// clearSearch empties the field by the button, as a person does, and waits until nothing is found.
func (w *browser) clearSearch() error {
	if err := chromedp.Do(w.ctx, chromedp.Click(chromedp.CSS("#clear-search"))); err != nil {
		return err
	}
	_, err := js[bool](w, "while (document.getElementById('found').textContent || document.querySelector('.hits > li')) await new Promise((f) => setTimeout(f, 20)); return true")
	return err
}

// tapFor taps and waits until a test is true of the page and it is painted so.
func (w *browser) tapFor(on, test string) (o opening, err error) {
	if _, err := js[bool](w, "afterwardJournal.until(() => "+test+"); return true"); err != nil {
		return o, err
	}
	if err := chromedp.Do(w.ctx, chromedp.Click(chromedp.CSS(on))); err != nil {
		return o, err
	}
	if o, err = js[opening](w, "return afterwardJournal.opened()"); err != nil {
		return o, err
	}
	if o.Pressed <= 0 || o.There < o.Pressed || o.Shown < o.There {
		return o, fmt.Errorf("%w: %+v", errOpening, o)
	}
	return o, nil
}

// A footprint is what a page holds in memory, in megabytes.
type footprint struct {
	heap     float64 // objects of JavaScript that are in use
	wasm     float64 // memory of WebAssembly, which only grows
	resident float64 // of the whole process; 0 where the system does not say
}

// footprint is taken at full speed, after garbage was collected.
func (w *browser) footprint(rate float64) (f footprint, err error) {
	if err := w.slow(1); err != nil {
		return f, err
	}
	if _, err := chromedp.Call(w.ctx, heapprofiler.CollectGarbage, cdp.Empty{}); err != nil {
		return f, err
	}
	all, err := chromedp.Call(w.ctx, performance.GetMetrics, cdp.Empty{})
	if err != nil {
		return f, err
	}
	const mega = 1 << 20
	for _, m := range all.Metrics {
		if m.Name == "JSHeapUsedSize" {
			f.heap = m.Value / mega
		}
	}
	bytes, err := js[float64](w, "return afterwardJournal.wasm()")
	if err != nil {
		return f, err
	}
	process, err := w.memory()
	f.wasm, f.resident = bytes/mega, process.now
	if err != nil {
		return f, err
	}
	return f, w.slow(rate)
}
