package vault

import (
	"encoding/json"
	"errors"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A problem is a Reason with the byte it was seen at; -1 for no place.
type problem struct {
	reason Reason
	at     int
}

// A member is one "name":value of the outermost object. name is as written,
// without its quotes.
type member struct {
	name       string
	at         int // of the name
	start, end int // of the value
}

// scan checks that s is one compact JSON object within the limits, nested
// depth levels below the start of a record, and returns its members. limit is
// the greatest length of s in bytes.
func scan(s string, depth, limit int) ([]member, *problem) {
	if members, ok := quick(s, depth, limit); ok {
		return members, nil
	}
	return scanSlow(s, depth, limit)
}

// scanSlow is scan without the short way: it finds the reason and the place.
func scanSlow(s string, depth, limit int) ([]member, *problem) {
	if len(s) > limit {
		return nil, &problem{ReasonSize, -1}
	}
	if !utf8.ValidString(s) {
		return nil, &problem{ReasonUTF8, invalidUTF8(s)}
	}
	// The grammar is checked by encoding/json, so that the scanner below only
	// meets well-formed JSON. json.Valid does not recurse: no text is deep
	// enough to exhaust the stack.
	if data := []byte(s); !json.Valid(data) {
		return nil, &problem{ReasonJSON, syntaxOffset(data)}
	}
	if at := firstSpace(s); at >= 0 {
		return nil, &problem{ReasonSpace, at}
	}
	if s[0] != '{' {
		return nil, &problem{ReasonObject, 0}
	}
	sc := scanner{s: s}
	members, p := sc.object(depth + 1)
	return members, p
}

func invalidUTF8(s string) int {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

func syntaxOffset(data []byte) int {
	var raw json.RawMessage
	var syntax *json.SyntaxError
	if errors.As(json.Unmarshal(data, &raw), &syntax) && syntax.Offset > 0 {
		return int(syntax.Offset) - 1
	}
	return -1
}

// firstSpace returns the place of the first white space outside a string, or
// -1. s is well-formed JSON.
func firstSpace(s string) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ' ', '\t', '\n', '\r':
			return i
		case '"':
			i = endOfString(s, i) - 1
		}
	}
	return -1
}

// endOfString returns the place after the string that begins at i. s is
// well-formed JSON.
func endOfString(s string, i int) int {
	for i++; s[i] != '"'; i++ {
		if s[i] == '\\' {
			i++
		}
	}
	return i + 1
}

// A scanner walks over well-formed compact JSON.
type scanner struct {
	s string
	i int
}

// value walks over the value at i, which lies depth levels deep.
func (c *scanner) value(depth int) *problem {
	switch c.s[c.i] {
	case '{':
		_, p := c.object(depth + 1)
		return p
	case '[':
		return c.array(depth + 1)
	case '"':
		return c.text()
	case 't', 'n':
		c.i += len("true")
	case 'f':
		c.i += len("false")
	default:
		return c.number()
	}
	return nil
}

// object walks over the object at i. Its members are collected for the
// outermost one only by those who ask; names must differ once their escapes
// are resolved, because that is how they are read.
func (c *scanner) object(depth int) ([]member, *problem) {
	if depth > maxDepth {
		return nil, &problem{ReasonDepth, c.i}
	}
	var members []member
	seen := map[string]bool{}
	for c.i++; c.s[c.i] != '}'; {
		if c.s[c.i] == ',' {
			c.i++
		}
		at := c.i
		if p := c.text(); p != nil {
			return nil, p
		}
		quoted := c.s[at:c.i]
		name := unquote(quoted)
		if seen[name] {
			return nil, &problem{ReasonDuplicate, at}
		}
		if len(seen) == maxNames {
			return nil, &problem{ReasonNames, at}
		}
		seen[name] = true
		c.i++ // the colon
		start := c.i
		if p := c.value(depth); p != nil {
			return nil, p
		}
		members = append(members, member{quoted[1 : len(quoted)-1], at, start, c.i})
	}
	c.i++
	return members, nil
}

func (c *scanner) array(depth int) *problem {
	if depth > maxDepth {
		return &problem{ReasonDepth, c.i}
	}
	for c.i++; c.s[c.i] != ']'; {
		if c.s[c.i] == ',' {
			c.i++
		}
		if p := c.value(depth); p != nil {
			return p
		}
	}
	c.i++
	return nil
}

// text walks over the string at i. An escape that is half of a surrogate pair
// would be read as a replacement character, so the text would change: refused.
func (c *scanner) text() *problem {
	at := c.i
	c.i = endOfString(c.s, at)
	if s := c.s[at:c.i]; strings.Contains(s, `\u`) {
		if i := loneSurrogate(s); i >= 0 {
			return &problem{ReasonText, at + i}
		}
	}
	return nil
}

// loneSurrogate returns the place of the first \uD800 to \uDFFF escape without
// its other half, or -1. s is a well-formed JSON string.
func loneSurrogate(s string) int {
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			continue
		}
		unit, ok := escapedUnit(s, i)
		switch {
		case !ok:
			i++ // a short escape such as \n or \\
		case unit >= 0xD800 && unit <= 0xDBFF:
			if low, ok := escapedUnit(s, i+6); !ok || low < 0xDC00 || low > 0xDFFF {
				return i
			}
			i += 11
		case unit >= 0xDC00 && unit <= 0xDFFF:
			return i
		default:
			i += 5
		}
	}
	return -1
}

// escapedUnit returns the UTF-16 code unit of the \uXXXX escape at i; ok is
// false when there is none.
func escapedUnit(s string, i int) (unit uint64, ok bool) {
	if i+6 > len(s) || s[i] != '\\' || s[i+1] != 'u' {
		return 0, false
	}
	unit, err := strconv.ParseUint(s[i+2:i+6], 16, 16)
	return unit, err == nil
}

func unquote(quoted string) string {
	if !strings.Contains(quoted, `\`) {
		return quoted[1 : len(quoted)-1]
	}
	var s string
	if json.Unmarshal([]byte(quoted), &s) != nil {
		return quoted // cannot be: the text is well-formed
	}
	return s
}

// number walks over the number at i. Whole numbers stay within what a float64
// holds exactly, the others within what it holds at all (RFC 7493).
func (c *scanner) number() *problem {
	at := c.i
	for c.i < len(c.s) && strings.IndexByte("+-.0123456789eE", c.s[c.i]) >= 0 {
		c.i++
	}
	n := c.s[at:c.i]
	if strings.ContainsAny(n, ".eE") {
		if f, err := strconv.ParseFloat(n, 64); err != nil || math.IsInf(f, 0) {
			return &problem{ReasonNumber, at}
		}
		return nil
	}
	if i, err := strconv.ParseInt(n, 10, 64); err != nil || i > maxInt || i < -maxInt {
		return &problem{ReasonNumber, at}
	}
	return nil
}
