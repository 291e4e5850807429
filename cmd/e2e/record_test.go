package e2e

import (
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto"
)

// A request is one request some part of the site made, as the browser tells of it.
type request struct {
	URL      string
	Method   string
	Headers  map[string]string
	PostData string
	Worker   bool // made by a service worker
}

// A complaint is something in the console, an exception, a violation of the content security
// policy or an issue the browser reports to developers.
type complaint struct{ Kind, Text string }

func (c complaint) String() string { return c.Kind + ": " + c.Text }

// A record is all that a browser asked for and complained about during a test.
type record struct {
	mu         sync.Mutex
	requests   []request
	complaints []complaint
	allowed    []*regexp.Regexp
}

// violations is the name under which pages report violations of the policy to us.
const violations = "e2eViolation"

// hear takes in one event of any session.
func (r *record) hear(msg *cdproto.Message) {
	switch msg.Method {
	case "Network.requestWillBeSent":
		r.hearRequest(msg)
	case "Network.requestWillBeSentExtraInfo":
		r.hearHeaders(msg)
	case "Log.entryAdded":
		var e struct {
			Entry struct{ Level, Source, Text, URL string }
		}
		// Level info is, for example, "Banner not shown", the offer to install.
		if json.Unmarshal(msg.Params, &e) == nil && (e.Entry.Level == "error" || e.Entry.Level == "warning") {
			r.complain("log "+e.Entry.Level, e.Entry.Text+" "+e.Entry.URL)
		}
	case "Runtime.consoleAPICalled":
		var e struct {
			Type string
			Args []struct{ Value, Description any }
		}
		if json.Unmarshal(msg.Params, &e) == nil && (e.Type == "error" || e.Type == "warning" || e.Type == "assert") {
			r.complain("console "+e.Type, fmt.Sprint(e.Args))
		}
	case "Runtime.exceptionThrown":
		var e struct {
			ExceptionDetails struct {
				Text      string
				Exception struct{ Description string }
			}
		}
		_ = json.Unmarshal(msg.Params, &e)
		r.complain("exception", e.ExceptionDetails.Text+" "+e.ExceptionDetails.Exception.Description)
	case "Runtime.bindingCalled":
		var e struct{ Name, Payload string }
		if json.Unmarshal(msg.Params, &e) == nil && e.Name == violations {
			r.complain("policy", e.Payload)
		}
	case "Audits.issueAdded":
		var e struct{ Issue struct{ Code string } }
		_ = json.Unmarshal(msg.Params, &e)
		// GenericIssue is advice about filling in forms, which nothing here wants.
		if e.Issue.Code != "GenericIssue" {
			r.complain("issue", e.Issue.Code+" "+string(msg.Params))
		}
	}
}

func (r *record) hearRequest(msg *cdproto.Message) {
	var e struct {
		Request struct {
			URL, Method, PostData string
			Headers               map[string]string
		}
		RequestID, LoaderID string
	}
	if json.Unmarshal(msg.Params, &e) != nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.requests = append(r.requests, request{URL: e.Request.URL, Method: e.Request.Method, Headers: e.Request.Headers,
		PostData: e.Request.PostData, Worker: e.LoaderID == ""})
}

// hearHeaders keeps the headers that really went over the line.
func (r *record) hearHeaders(msg *cdproto.Message) {
	var e struct{ Headers map[string]string }
	if json.Unmarshal(msg.Params, &e) == nil {
		r.mu.Lock()
		r.requests = append(r.requests, request{Headers: e.Headers})
		r.mu.Unlock()
	}
}

func (r *record) complain(kind, text string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.complaints = append(r.complaints, complaint{kind, strings.TrimSpace(text)})
}

// forget begins anew, for the next test.
func (r *record) forget() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.requests, r.complaints, r.allowed = nil, nil, nil
}

// allow names complaints a test expects, by a pattern for "kind: text".
func (r *record) allow(pattern string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.allowed = append(r.allowed, regexp.MustCompile(pattern))
}

// made returns the requests so far, and how many there are, for a later since.
func (r *record) made(since int) (list []request, now int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.requests[since:]), len(r.requests)
}

// assertClean reports every complaint that was not allowed and every request to another host.
func (r *record) assertClean(t testing.TB, host string) {
	t.Helper()
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, c := range r.complaints {
		if !slices.ContainsFunc(r.allowed, func(p *regexp.Regexp) bool { return p.MatchString(c.String()) }) {
			t.Errorf("the browser complains: %.600s", c)
		}
	}
	for _, q := range r.requests {
		if u, err := url.Parse(q.URL); q.URL != "" && (err != nil || !ours(u, host)) && !r.allows("request: "+q.URL) {
			t.Errorf("a request to another host: %s", q.URL)
		}
	}
}

func (r *record) allows(text string) bool {
	return slices.ContainsFunc(r.allowed, func(p *regexp.Regexp) bool { return p.MatchString(text) })
}

// ours reports whether an address is on our host, or is none that leaves the page.
func ours(u *url.URL, host string) bool {
	return u.Host == host || u.Scheme == "about" || u.Scheme == "data" || u.Scheme == "blob"
}
