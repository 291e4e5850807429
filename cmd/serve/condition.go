package main

import (
	"net/http"
	"strings"
)

// condition returns the status that the preconditions of a GET or HEAD ask for:
// 304 if the client has these bytes already, 412 if it wants other bytes only,
// 200 otherwise. The order is that of RFC 9110, 13.2.2. We send no Last-Modified, so
// conditions on dates are ignored, as 13.1.3 and 13.1.4 ask.
func condition(h http.Header, etag string) int {
	if list := h.Values("If-Match"); len(list) > 0 && !listed(list, etag, false) {
		return http.StatusPreconditionFailed
	}
	if list := h.Values("If-None-Match"); len(list) > 0 && listed(list, etag, true) {
		return http.StatusNotModified
	}
	return http.StatusOK
}

// listed reports whether etag, which is strong, is in the lines of a header that
// holds a list of tags or "*". With weak set, W/"x" matches "x" as well. A list that
// goes wrong somewhere counts up to that place.
func listed(lines []string, etag string, weak bool) bool {
	for _, rest := range lines {
		if trim(rest) == "*" {
			return true
		}
		for rest != "" {
			rest = strings.TrimLeft(rest, " \t,")
			tag, isWeak := strings.CutPrefix(rest, "W/")
			if !strings.HasPrefix(tag, `"`) {
				break
			}
			end := strings.IndexByte(tag[1:], '"')
			if end < 0 {
				break
			}
			if tag[:end+2] == etag && (weak || !isWeak) {
				return true
			}
			rest = tag[end+2:]
		}
	}
	return false
}
