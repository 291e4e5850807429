package vault

import (
	"strings"
	"unicode/utf8"

	"afterward/core/strictjson"
)

// quick does what scan does, in one walk and without the reasons, for texts
// written the way this program writes them. ok is false for every text that
// breaks a rule, and for some that break none: names with escapes, escaped
// surrogates, numbers with a fraction or more than 15 digits. scan has the last
// word on those.
func quick(s string, depth, limit int) (members []member, ok bool) {
	if len(s) > limit {
		return nil, false
	}
	q := quickScanner{s: s}
	members = make([]member, 0, len(fields))
	return members, q.object(depth+1, &members) && q.i == len(s)
}

// A quickScanner walks over text that may be anything.
type quickScanner struct {
	s string
	i int
}

// take steps over the byte c when it is the next one.
func (q *quickScanner) take(c byte) bool {
	if q.i < len(q.s) && q.s[q.i] == c {
		q.i++
		return true
	}
	return false
}

func (q *quickScanner) value(depth int) bool {
	if q.i == len(q.s) {
		return false
	}
	switch q.s[q.i] {
	case '{':
		return q.object(depth+1, nil)
	case '[':
		return q.array(depth + 1)
	case '"':
		return q.text()
	case 't':
		return q.word("true")
	case 'f':
		return q.word("false")
	case 'n':
		return q.word("null")
	}
	return q.number()
}

func (q *quickScanner) word(w string) bool {
	found := strings.HasPrefix(q.s[q.i:], w)
	q.i += len(w)
	return found
}

// object walks over an object and collects its members where somebody asks.
func (q *quickScanner) object(depth int, members *[]member) bool {
	if depth > maxDepth || !q.take('{') {
		return false
	}
	if q.take('}') {
		return true
	}
	var seen names
	for {
		at := q.i
		if !q.text() {
			return false
		}
		name := q.s[at+1 : q.i-1]
		if strings.IndexByte(name, '\\') >= 0 || !seen.add(name) || !q.take(':') {
			return false
		}
		start := q.i
		if !q.value(depth) {
			return false
		}
		if members != nil {
			*members = append(*members, member{name, at, start, q.i})
		}
		if q.take('}') {
			return true
		}
		if !q.take(',') {
			return false
		}
	}
}

func (q *quickScanner) array(depth int) bool {
	if depth > maxDepth || !q.take('[') {
		return false
	}
	if q.take(']') {
		return true
	}
	for q.value(depth) {
		if q.take(']') {
			return true
		}
		if !q.take(',') {
			return false
		}
	}
	return false
}

func (q *quickScanner) number() bool {
	q.take('-')
	start := q.i
	for q.i < len(q.s) && q.s[q.i] >= '0' && q.s[q.i] <= '9' {
		q.i++
	}
	n := q.i - start
	return n == 1 || n > 1 && n <= 15 && q.s[start] != '0'
}

// text walks over a string.
func (q *quickScanner) text() bool {
	if !q.take('"') {
		return false
	}
	for {
		q.i = strictjson.PlainTo(q.s, q.i)
		if q.i == len(q.s) {
			return false
		}
		switch c := q.s[q.i]; {
		case c == '"':
			q.i++
			return true
		case c == '\\':
			if !q.escape() {
				return false
			}
		case c >= utf8.RuneSelf:
			end, ok := strictjson.WideTo(q.s, q.i)
			if !ok {
				return false
			}
			q.i = end
		default:
			return false // a control character
		}
	}
}

func (q *quickScanner) escape() bool {
	if q.i+1 == len(q.s) {
		return false
	}
	if q.s[q.i+1] != 'u' {
		ok := strings.IndexByte(`"\/bfnrt`, q.s[q.i+1]) >= 0
		q.i += 2
		return ok
	}
	unit, ok := escapedUnit(q.s, q.i)
	q.i += 6
	return ok && (unit < 0xD800 || unit > 0xDFFF)
}

const highs = 0x8080808080808080 // the high bit of each of eight bytes

// word returns the eight bytes of s from i on, the first one lowest. The
// compiler makes one load of it.
func word(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// names is a small set; a large one, which only a hostile object fills, goes
// into a map.
type names struct {
	few  [12]string
	n    int
	many map[string]bool
}

// add puts name in and reports whether it is new.
func (x *names) add(name string) bool {
	for _, other := range x.few[:x.n] {
		if other == name {
			return false
		}
	}
	switch {
	case x.n < len(x.few):
		x.few[x.n] = name
		x.n++
		return true
	case x.many[name] || x.n+len(x.many) == maxNames:
		return false
	case x.many == nil:
		x.many = map[string]bool{}
	}
	x.many[name] = true
	return true
}
