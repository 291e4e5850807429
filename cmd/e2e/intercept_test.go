package e2e

import (
	"encoding/base64"
	"encoding/json"
	"sync"

	"github.com/chromedp/cdproto/fetch"
	"github.com/chromedp/chromedp"
)

// An interception answers requests before they leave the browser. Which were answered can be read
// with seen.
type interception struct {
	mu   sync.Mutex
	urls []string
}

func (i *interception) seen() []string {
	i.mu.Lock()
	defer i.mu.Unlock()
	return append([]string(nil), i.urls...)
}

// intercept answers all requests whose address matches a pattern with *. reason is how they fail,
// such as "Failed"; when it is empty a small page is the answer.
func (p *tab) intercept(pattern, reason string) *interception {
	p.Helper()
	i := &interception{}
	p.must(chromedp.Listen(p.ctx, func(event any) {
		e, ok := event.(*fetch.EventRequestPaused)
		if !ok {
			return
		}
		i.mu.Lock()
		i.urls = append(i.urls, e.Request.URL)
		i.mu.Unlock()
		go p.answerRequest(e, reason) // a listener must not wait
	}))
	p.call("Fetch.enable", args{"patterns": []args{{"urlPattern": pattern}}}, nil)
	return i
}

func (p *tab) answerRequest(e *fetch.EventRequestPaused, reason string) {
	if reason != "" {
		_ = p.try("Fetch.failRequest", args{"requestId": e.RequestID, "errorReason": reason}, nil)
		return
	}
	_ = p.try("Fetch.fulfillRequest", args{"requestId": e.RequestID, "responseCode": 200,
		"responseHeaders": []args{{"name": "Content-Type", "value": "text/html"}},
		"body":            base64.StdEncoding.EncodeToString([]byte(elsewhere))}, nil)
}

// elsewhere is the page Exit leads to in the tests.
const elsewhere = `<!doctype html><title>Weather</title><link rel="icon" href="data:,"><h1>Rain later</h1>`

// prefs writes Chromium's own settings into a profile before its first start.
func prefs(settings map[string]any) []byte {
	data, _ := json.Marshal(settings) // a map of plain values always works
	return data
}
