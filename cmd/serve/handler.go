package main

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"afterward/web"
)

// A handler answers requests from a site. It holds nothing that a request could
// change and nothing about any request.
type handler struct {
	site    *site
	headers []web.Header
	limits  limits
}

// newHandler returns a handler for s.
func newHandler(s *site, l limits) *handler {
	return &handler{site: s, headers: web.SecurityHeaders(), limits: l}
}

// ServeHTTP answers with a file, a redirect to one of our own pages, or an error. A
// path is only ever looked up in a table, as a whole, so no path can lead elsewhere.
func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	setHeaders(w.Header(), h.headers)
	if r.ContentLength != 0 {
		// Nothing here reads a body. Closing the connection after the answer means
		// that no second request can hide inside one.
		w.Header().Set("Connection", "close")
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		refuse(w, r, http.StatusMethodNotAllowed)
		return
	}
	if len(r.RequestURI) > h.limits.urlBytes {
		refuse(w, r, http.StatusRequestURITooLong)
		return
	}
	// RawPath is set when a path is escaped in a way we never write, such as
	// "/static%2Fapp.js" or "/%70lan". No link of ours looks like that.
	if p := r.URL.Path; r.URL.RawPath == "" {
		if f, ok := h.site.files[p]; ok {
			h.sendFile(w, r, f)
			return
		}
		if to, ok := h.site.moved[p]; ok {
			redirect(w, r, to)
			return
		}
	}
	h.sendMissing(w, r)
}

// sendFile answers with f in the form that suits the request.
//
// Range is ignored in full, which RFC 9110, 14.2 allows: the files are small, and
// nothing in the app asks for a part of one.
func (h *handler) sendFile(w http.ResponseWriter, r *http.Request, f *file) {
	w.Header().Set("Vary", "Accept-Encoding")
	w.Header().Set("Accept-Ranges", "none")
	i, ok := choose(r.Header.Values("Accept-Encoding"), f.forms)
	if !ok {
		refuse(w, r, http.StatusNotAcceptable)
		return
	}
	form := &f.forms[i]
	switch status := condition(r.Header, form.etag); status {
	case http.StatusPreconditionFailed:
		refuse(w, r, status)
	case http.StatusNotModified:
		w.Header().Set("ETag", form.etag)
		w.Header().Set("Cache-Control", f.cacheControl)
		w.WriteHeader(status)
	default:
		w.Header().Set("ETag", form.etag)
		h.send(w, r, status, f, form)
	}
}

// sendMissing answers with the page for unknown paths and with the page's own
// Cache-Control, so that a missing /static/ file is not kept for a year as one that
// exists would be. A client that refuses every form gets the plain one, because "not
// found" is the answer that matters.
func (h *handler) sendMissing(w http.ResponseWriter, r *http.Request) {
	f := h.site.missing
	form := f.plain()
	if i, ok := choose(r.Header.Values("Accept-Encoding"), f.forms); ok {
		form = &f.forms[i]
	}
	w.Header().Set("Vary", "Accept-Encoding")
	h.send(w, r, http.StatusNotFound, f, form)
}

// send writes one form of f. A client that has taken nothing of it for limits.write
// is cut off; one that is slow but takes something is not, however long it needs,
// since the app must also reach a phone in a bad place.
func (h *handler) send(w http.ResponseWriter, r *http.Request, status int, f *file, form *form) {
	header := w.Header()
	header.Set("Content-Type", f.contentType)
	header.Set("Content-Length", form.length)
	header.Set("Cache-Control", f.cacheControl)
	if form.coding != identityCoding {
		header.Set("Content-Encoding", string(form.coding))
	}
	w.WriteHeader(status)
	if r.Method == http.MethodHead {
		return
	}
	const piece = 32 << 10
	control := http.NewResponseController(w)
	for rest := form.body; len(rest) > 0; {
		n := min(piece, len(rest))
		// A writer without deadlines, as in a test, has nobody to wait for.
		_ = control.SetWriteDeadline(time.Now().Add(h.limits.write))
		if _, err := w.Write(rest[:n]); err != nil {
			return // the client has gone, and nobody else needs to know
		}
		rest = rest[n:]
	}
}

// redirect answers 308 with one of our own paths and the query of the request. The
// path comes from the table of the site, never from the request, so there is no way
// to be sent to another host.
func redirect(w http.ResponseWriter, r *http.Request, to string) {
	if q := r.URL.RawQuery; q != "" {
		to += "?" + escape(q)
	}
	w.Header().Set("Location", to)
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Set("Content-Length", "0")
	w.WriteHeader(http.StatusPermanentRedirect)
}

// escape makes a query safe for a header: bytes that are not printable ASCII are
// written as %XX. net/http has refused control characters already; this does not
// count on it.
func escape(q string) string {
	var b strings.Builder
	for i := range len(q) {
		if c := q[i]; c > ' ' && c < 0x7f {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// refuse answers with a status and its name as the text. Nothing of the request is
// repeated in it. 406 has no text, for there is no form left to send one in.
func refuse(w http.ResponseWriter, r *http.Request, status int) {
	text := http.StatusText(status) + "\n"
	if status == http.StatusNotAcceptable {
		text = ""
	}
	w.Header().Set("Content-Type", web.ContentType(".txt"))
	w.Header().Set("Content-Length", fmt.Sprint(len(text)))
	w.Header().Set("Cache-Control", "no-cache")
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write([]byte(text)) // an error here means the client has gone
	}
}

// setHeaders copies headers into h.
func setHeaders(h http.Header, headers []web.Header) {
	for _, s := range headers {
		h.Set(s.Name, s.Value)
	}
}
