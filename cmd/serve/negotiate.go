package main

import "strings"

// A coding is a content coding of HTTP (RFC 9110, 8.4.1) that we can send.
type coding string

const (
	brotliCoding   coding = "br"
	gzipCoding     coding = "gzip"
	identityCoding coding = "identity" // the bytes as they are
)

// A weight is a quality value in thousandths, 0 to 1000. 0 means "do not send this".
type weight int

// fullWeight is the weight of a coding that is named without one.
const fullWeight weight = 1000

// choose returns the index of the form to send for the values of Accept-Encoding, by
// RFC 9110, 12.5.3. Forms are in our own order of preference and the last one is
// identity. ok is false only if the client refuses every form.
//
// The highest weight wins, and at equal weights our own order. Three readings of ours
// where the standard leaves room: without the header we send identity, for a client
// that does not speak of compression may not know it; identity that is not mentioned
// is accepted but comes last; a coding named twice has the lower of its weights.
func choose(accept []string, forms []form) (index int, ok bool) {
	if len(accept) == 0 {
		return len(forms) - 1, true
	}
	weights := parseAccept(strings.Join(accept, ","))
	best, top := -1, weight(0)
	for i := range forms {
		if w := weights.of(forms[i].coding); w > top {
			best, top = i, w
		}
	}
	if best >= 0 {
		return best, true
	}
	if weights.refuse(identityCoding) {
		return 0, false
	}
	return len(forms) - 1, true
}

// weights holds what a client said of each coding we know and of "*". A coding that
// is no key was not mentioned.
type weights map[coding]weight

// anyCoding stands for every coding that is not named.
const anyCoding coding = "*"

// of returns the weight of c, 0 if it was refused or neither named nor covered by "*".
func (w weights) of(c coding) weight {
	if q, named := w[c]; named {
		return q
	}
	return w[anyCoding]
}

// refuse reports whether the client ruled c out, by name or through "*".
func (w weights) refuse(c coding) bool {
	q, named := w[c]
	if !named {
		q, named = w[anyCoding]
	}
	return named && q == 0
}

// parseAccept reads the value of Accept-Encoding. Nothing in it is an error, since a
// page must not fail over a header: an entry that cannot be read counts as a refusal
// of a compression and as nothing at all for identity and "*", so in doubt the plain
// bytes are sent.
func parseAccept(value string) weights {
	w := weights{}
	for entry := range strings.SplitSeq(value, ",") {
		name, params, _ := strings.Cut(entry, ";")
		c, known := parseCoding(name)
		if !known {
			continue
		}
		q, valid := parseParams(params)
		if !valid {
			if c == identityCoding || c == anyCoding {
				continue
			}
			q = 0
		}
		if old, named := w[c]; !named || q < old {
			w[c] = q
		}
	}
	return w
}

// parseCoding reads the name of a coding; names ignore letter case, and x-gzip is an
// old name for gzip (RFC 9110, 8.4.1.3).
func parseCoding(name string) (c coding, known bool) {
	switch name = strings.ToLower(trim(name)); name {
	case "br", "gzip", "identity", "*":
		return coding(name), true
	case "x-gzip":
		return gzipCoding, true
	}
	return "", false
}

// parseParams reads what follows a coding: nothing, or one weight such as "q=0.5".
func parseParams(params string) (q weight, valid bool) {
	params = trim(params)
	if params == "" {
		return fullWeight, true
	}
	name, value, _ := strings.Cut(params, "=")
	if !strings.EqualFold(trim(name), "q") {
		return 0, false
	}
	return parseWeight(trim(value))
}

// parseWeight reads a quality value: 0 to 1 with at most three decimals.
func parseWeight(s string) (q weight, valid bool) {
	whole, decimals, _ := strings.Cut(s, ".")
	if (whole != "0" && whole != "1") || len(decimals) > 3 {
		return 0, false
	}
	q = weight(whole[0]-'0') * fullWeight
	unit := fullWeight
	for i := range len(decimals) {
		if decimals[i] < '0' || decimals[i] > '9' {
			return 0, false
		}
		unit /= 10
		q += weight(decimals[i]-'0') * unit
	}
	return q, q <= fullWeight
}

// trim cuts the white space that HTTP allows around a token: spaces and tabs only.
func trim(s string) string { return strings.Trim(s, " \t") }
