package e2e

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/inspector"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// A place is a field where someone writes.
type place struct{ name, path, field string }

var places = []place{
	{"the journal", "/write", "#draft"},
	{"the note of a step", "/step?s=own-share", "#note"},
	{"an entry", "/write?e=a1", "#entry"},
	{"a question to write about", "/reflect?p=7", "#prompt-7"},
}

// An ending is how a page goes away right after the last key.
type ending struct {
	name string
	end  func(p *tab)
}

// atOnce is the longest an ending may come after the last key to prove anything: saving waits 200
// milliseconds for more keys.
const atOnce = 100 * time.Millisecond

var endings = []ending{
	{"the tab is closed", func(p *tab) {
		browserCall(p, target.CloseTarget, target.CloseTargetParams{TargetID: target.ID(p.targetID())})
	}},
	{"another site is opened", func(p *tab) { p.call("Page.navigate", args{"url": "about:blank"}, nil) }},
	{"the page is reloaded", func(p *tab) { p.call("Page.reload", nil, nil) }},
	{"another page of the app is opened", func(p *tab) { js[any](p, `document.querySelector(".help-link").click()`) }},
	{"another tab comes forward", func(p *tab) {
		browserCall(p, target.CreateTarget, target.CreateTargetParams{URL: "about:blank"})
	}},
}

// Whatever ends the page within 100 ms of the last key, that key is there on return.
func TestTheLastWordsAreKept(t *testing.T) {
	t.Parallel()
	reader := shared(t)
	reader.stock(story(t, waiting(), filled))
	var writer *tab
	for i, where := range places {
		for k, how := range endings {
			if i > 1 && k > 0 {
				continue // these fields are saved by the same code; one ending will do
			}
			t.Run(where.name+", "+how.name, func(t *testing.T) {
				var took time.Duration
				for n := range 2 { // a busy machine may be too slow at first
					if writer == nil || !slices.Contains(reader.browser.pages(), writer.targetID()) {
						writer = reader.browser.tab(reader.site)
					}
					if took = lastWords(t, writer, reader, where, how, fmt.Sprintf(" %d%d%d the last", i, k, n)); took <= atOnce {
						return
					}
				}
				t.Logf("the ending came %v after the last key, which proves little", took)
			})
		}
	}
}

// lastWords writes in one tab, ends the page, and looks in another. It returns how long after the last
// key the ending came.
func lastWords(t *testing.T, p, reader *tab, where place, how ending, words string) time.Duration {
	t.Helper()
	p.call("Page.bringToFront", nil, nil) // before the tab that came forward last
	if p.where() != where.path || !js[bool](p, ready) {
		p.goTo(where.path)
	}
	p.press(where.field)
	p.write(words)
	last := time.Now()
	how.end(p)
	took := time.Since(last)
	if !reader.holds(kept(words), patience/4) {
		t.Errorf("%q is not stored", words)
	}
	if k := slices.IndexFunc(endings, func(e ending) bool { return e.name == how.name }); k > 0 {
		return took // what is stored is shown: once for each place is enough
	}
	reader.visit(where.path)
	if text := js[string](reader, `document.querySelector(`+quote(where.field)+`).value`); !strings.Contains(text, words) {
		t.Errorf("the field holds %q, typed was %q", text, words)
	}
	reader.load("/away") // or it would go on writing too
	return took
}

// The system ends the page without a word, as a phone does with what is in the background: the
// process of the page dies half a second after the last key, and no handler runs.
func TestWordsSurviveTheDeathOfThePage(t *testing.T) {
	t.Parallel()
	site := serve(t, dist)
	c := launchOn(t, site, t.TempDir())
	c.tab(site).stock(story(t, waiting(), filled))
	if err := c.tap.unwatchWorkers(); err != nil {
		t.Fatal(err)
	}
	for i, where := range places[:1] { // the others are saved by the same code
		words := fmt.Sprintf(" not even death %d", i)
		p := c.tab(site)
		p.visit(where.path)
		p.press(where.field)
		p.write(words)
		pause(500 * time.Millisecond)
		p.crash()
		reader := c.tab(site)
		reader.visit(where.path)
		if text := js[string](reader, `document.querySelector(`+quote(where.field)+`).value`); !strings.Contains(text, words) {
			t.Errorf("%s holds %q, typed was %q", where.name, text, words)
		}
		reader.close()
	}
}

// crash ends the process of the page and waits until the browser says so.
func (p *tab) crash() {
	p.Helper()
	dead := make(chan struct{})
	var once sync.Once
	p.must(chromedp.Listen(p.ctx, func(event any) {
		if _, ok := event.(*inspector.EventTargetCrashed); ok {
			once.Do(func() { close(dead) })
		}
	}))
	p.call("Inspector.enable", nil, nil)
	go p.try("Page.crash", nil, nil) // never answers
	select {
	case <-dead:
	case <-time.After(patience):
		p.Fatal("the page lives on")
	}
}

const browserDelay = time.Minute

// onDisk reports whether a text stands in the files of the browser's local storage.
func onDisk(t *testing.T, profile, text string) bool {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(profile, "Default", "Local Storage", "leveldb", "*.log"))
	if err != nil {
		t.Fatal(err)
	}
	wide := strings.Join(strings.Split(text, ""), "\x00") // as the browser writes what is not Latin-1
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err == nil && (bytes.Contains(data, []byte(text)) || bytes.Contains(data, []byte(wide))) {
			return true
		}
	}
	return false
}
