package report

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Marker stands where a contact detail was.
const Marker = "[left out]"

// LeaveOut replaces contact details in a text by Marker, and says how many there were:
// phone numbers, e-mail addresses, names of accounts, street addresses and links. It is
// a rule of thumb on the strict side: a number that is none may go too. Names of people
// and places stay; no rule knows them, so the person reads the report before it goes
// anywhere. Doing it twice changes nothing more.
func LeaveOut(text string) (string, int) {
	lines, n := strings.Split(plain(text), "\n"), 0
	for i := range lines {
		lines[i] = leaveOut(lines[i], &n)
	}
	return strings.Join(lines, "\n"), n
}

// leaveOut does so with one line: no detail goes over its end, and most lines lack the
// signs that a rule needs.
func leaveOut(line string, n *int) string {
	for {
		was := *n
		for _, r := range detailRules() {
			pieces := strings.Split(line, Marker) // what was found stays found
			for i := range pieces {
				pieces[i] = r.apply(pieces[i], n)
			}
			line = strings.Join(pieces, Marker)
		}
		if *n == was { // cutting one out can lay another bare
			return line
		}
	}
}

// A Cleaned remembers what LeaveOut made of long texts, so that choosing one more thing
// does not read them all anew. It holds private words: let it go with them.
type Cleaned map[string]cleaned

type cleaned struct {
	text string
	n    int
}

// long is from how many bytes on a text is remembered.
const long = 200

// leaveOut is LeaveOut with a memory; a nil one remembers nothing.
func (c Cleaned) leaveOut(text string) (string, int) {
	if known, ok := c[text]; ok {
		return known.text, known.n
	}
	out, n := LeaveOut(text)
	if c != nil && len(text) >= long {
		c[text] = cleaned{out, n}
	}
	return out, n
}

// plain takes out what cannot be seen and could hide a detail from the rules, and makes
// the text valid.
func plain(text string) string {
	text = strings.ToValidUTF8(text, "\uFFFD")
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\r', r == '\u2028', r == '\u2029', r == '\v', r == '\f', r == '\u0085':
			return '\n'
		case r == '\t', unicode.Is(unicode.Zs, r): // a blank that does not break is one as well
			return ' '
		case r == '\u200c' || r == '\u200d': // some scripts and pictures are spelled with them
			return r
		case unicode.Is(unicode.Cf, r), unicode.IsControl(r) && r != '\n':
			return -1
		case unicode.Is(unicode.Nd, r) && r > unicode.MaxASCII:
			return digit(r)
		case r >= '！' && r <= '～': // full width
			return r - '！' + '!'
		}
		return r
	}, strings.ReplaceAll(text, "\r\n", "\n"))
	if strings.ContainsAny(text, joiners) {
		text = joinedDetail().ReplaceAllString(text, "$1")
	}
	return text
}

const joiners = "\u200c\u200d"

// joinedDetail finds joiners beside what addresses and numbers are made of: no script
// has them there.
var joinedDetail = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`[` + joiners + `]*([\d@.:/_#-])[` + joiners + `]*`) })

// digit is a digit of any script as the ASCII one: digits come in runs of ten.
func digit(r rune) rune {
	zero := r
	for unicode.Is(unicode.Nd, zero-1) && r-zero < 9 {
		zero--
	}
	return '0' + r - zero
}

// A detailRule finds one kind of detail.
type detailRule struct {
	needs string // one of these signs has to be there; "" for none: looking for a sign is quick
	find  *regexp.Regexp
	keep  func(match string) bool // what looks like one and is none; nil for never
}

// apply replaces what the rule finds. Where the expression has a group, only that goes.
func (r detailRule) apply(text string, n *int) string {
	if r.needs != "" && !strings.ContainsAny(text, r.needs) {
		return text
	}
	var out strings.Builder
	last := 0
	for _, m := range r.find.FindAllStringSubmatchIndex(text, -1) {
		at := [2]int{m[0], m[1]}
		if len(m) > 2 && m[2] >= 0 {
			at = [2]int{m[2], m[3]}
		}
		if r.keep != nil && r.keep(text[at[0]:at[1]]) || at[0] < last {
			continue
		}
		out.WriteString(text[last:at[0]])
		out.WriteString(Marker)
		last = at[1]
		*n++
	}
	return out.String() + text[last:]
}

// Endings of host names that are words in no sentence.
const endings = `com|org|net|info|biz|app|dev|xyz|online|site|shop|gov|edu|uk|ie|de|fr|es|nl|ch|eu|ca|au|nz|za|pl|se|dk|fi|pt|gr|cz|jp|cn|br|mx|ar|ru|ua|tv|io|co|ly|gg|fm`

const streets = `street|str|st|road|rd|avenue|ave|lane|ln|boulevard|blvd|crescent|terrace|highway`

// Kinds of streets whose names are words of any sentence: the word before has to be a
// name.
const placesToo = `Close|Way|Place|Pl|Drive|Dr|Park|Hill|Court|Ct|Row|Grove|Gardens|Square|Mews|Green|Quay|Parade|Walk|Circle|Loop|Trail|Parkway|Pkwy|Embankment`

const accounts = `instagram|insta|ig|snapchat|snap|telegram|tiktok|discord|twitter|facebook|fb|messenger|skype|signal|whatsapp|kik|wechat|threads|bluesky|mastodon|reddit|tinder|hinge|bumble`

const numerals = "0123456789"

// detailRules are tried in this order: what is longer comes first.
var detailRules = sync.OnceValue(func() []detailRule {
	return []detailRule{
		{"@", regexp.MustCompile(`[\pL\pN._%+'-]+ ?@ ?[\pL\pN-]+(?:\.[\pL\pN-]+| ?\. ?(?:[\p{Ll}\pN][\pL\pN-]*|\p{Lu}{2,}\b))+`), nil}, // e-mail
		{"@", regexp.MustCompile(`[\pL\pN._%+'-]+@\pL[\pL\pN.-]*`), nil},                                                               // one without an ending, as for payments
		{"", regexp.MustCompile(`(?i)[\pL\pN._-]+ ?[\[({ ]at[\])} ] ?[\pL\pN-]+ ?[\[({ ]dot[\])} ] ?\pL{2,}`), nil},                    // … at … dot …
		{":", regexp.MustCompile(`(?i)\b[a-z][a-z0-9+.-]*://\S+`), nil},                                                                // a link
		{":", regexp.MustCompile(`(?i)\b(?:mailto|tel|sms|facetime|whatsapp|skype):\S+`), nil},
		{".", regexp.MustCompile(`(?i)\bwww\.\S+`), nil},
		{".", regexp.MustCompile(`[\pL\pN_-]+(?:\.[\pL\pN_-]+)*\.(?:[a-z]{2,}|[A-Z]{2,})/\S*`), nil},                                                                               // host and path
		{".", regexp.MustCompile(`(?i)[\pL\pN_-]+(?:\.[\pL\pN_-]+)*\.(?:` + endings + `)\b`), sentences},                                                                           // host
		{numerals, regexp.MustCompile(`(?:\b\d{1,3}\.){3,}\d{1,3}\b`), nil},                                                                                                        // numbers of a host
		{"@", regexp.MustCompile(`(?:^|[^\pL\pN])(@[\pL\pN_][\pL\pN_.-]*)`), nil},                                                                                                  // @name
		{"", regexp.MustCompile(`(?i)\b(?:` + accounts + `)(?:'s)?(?:(?: (?:name|handle|user ?name|user|account|id))(?: (?:is|was|=)|:|=)|:| ?=) *([\pL\pN_][\pL\pN_.#-]*)`), nil}, // an account
		{"", regexp.MustCompile(`(?i)\b(?:` + accounts + `)(?:['’]s)? (?:(?:is|was|[–-]) )?([\pL\pN.-]*(?:[_\d]|\.\pL)[\pL\pN_.#-]*)`), letterless},
		{"", regexp.MustCompile(`(?i)\b(?:handle|user ?name)(?::| ?=) *([\pL\pN_][\pL\pN_.#-]*)`), nil},
		{"", regexp.MustCompile(`(?i)(?:\b(?:my|your|his|her|their|its|our)|['’]s) (?:\pL+ )?(?:handle|user ?name) (?:is|was) *([\pL\pN_][\pL\pN_.#-]*)`), nil}, // “all I can handle is” names nobody
		{numerals, regexp.MustCompile(`[\pL\pN_]{2,}#\d{4}\b`), nil},
		{numerals, regexp.MustCompile(`(?i)\bp\.?o\.? box \d+`), nil}, // addresses
		{numerals, regexp.MustCompile(`(?i)\b(?:\d{1,5} ?[–-] ?)?\d{1,5} ?[a-z]?,? (?:(?:[\pL'’.-]+|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:` + streets + `)\b\.?`), ordinary},
		{numerals, regexp.MustCompile(`\b\d{1,5} ?[A-Za-z]?,? (?:[\pL'’.-]+ ){0,2}\p{Lu}[\pL'’.-]+ (?i:` + placesToo + `)\b`), nil},
		{numerals, regexp.MustCompile(`(?i)[\pL-]+(?:straße|strasse|str\.|weg|gasse|allee|platz|straat|laan|gracht|gatan|vägen)\s+\d{1,4} ?[a-z]?\b`), nil},
		{numerals, regexp.MustCompile(`\b\p{Lu}[\pL-]+ (?:Straße|Strasse|Str\.|Weg|Gasse|Allee|Platz) \d{1,4} ?[a-z]?\b`), nil},
		{numerals, regexp.MustCompile(`(?i)\b\d{1,4},? (?:bis |ter )?(?:rue|chemin) (?:[\pL'’-]+ ?){1,4}`), nil},
		{numerals, regexp.MustCompile(`\b\d{1,4},? (?:bis |ter )?(?i:avenue|boulevard|place) (?:[\pL'’-]+ ){0,3}\p{Lu}[\pL'’-]+`), nil}, // “1 place left” is no address
		{numerals, regexp.MustCompile(`(?i)\b(?:calle|viale|piazza|plaza|avenida|rua|ulica|ul\.) (?:[\pL'’.-]+ ){0,3}[\pL'’.-]+,? \d{1,4}\b`), nil},
		{numerals, regexp.MustCompile(`\b[Vv]ia (?:[\pL'’.-]+ ){0,3}\p{Lu}[\pL'’.-]+,? \d{1,4}\b`), nil}, // “via text 5 times” is none
		{numerals, regexp.MustCompile(`(?i)\b(?:flat|apt|apartment|suite)\.? ?(?:no\.? ?|#)?\d{1,4}[a-z]?\b(?: (?:minutes?|hours?|days?|nights?|weeks?|months?|years?|times?)\b)?`), lasting},
		{numerals, regexp.MustCompile(`\b[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}\b`), nil}, // postcode
		{numerals, regexp.MustCompile(`\b[A-Za-z]\d[A-Za-z] ?\d[A-Za-z]\d\b`), nil},
		{numerals, regexp.MustCompile(`\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b`), nil},
		{numerals, regexp.MustCompile(`\b[A-Z]{2},? \d{5}(?:-\d{4})?\b`), nil},
		{numerals, regexp.MustCompile(`(?i)\b(?:call|phone|tel|telephone|mobile|cell|number|fax|text|ring|dial|landline)(?: (?:is|was|me|them|him|her|on|at|no|number))*[.:]{0,2} *(\+?[\d(][\d ()./-]{3,}\d)`), short},
		{numerals, regexp.MustCompile(`\+?[\d(][\d ()./–—‐‒‑−·•_-]{5,}\d`), noPhone},
		{numerals, regexp.MustCompile(`\d{7,}`), nil},
	}
})

// sentences keeps two sentences without a blank between them: “at home.In the …”.
func sentences(match string) bool {
	last := match[strings.LastIndexByte(match, '.')+1:]
	first, _ := utf8.DecodeRuneInString(last)
	return unicode.IsUpper(first) && strings.ToUpper(last) != last
}

// letterless keeps “Instagram was 2 hours of it”.
func letterless(match string) bool { return !strings.ContainsFunc(match, unicode.IsLetter) }

// lasting keeps “I felt flat 3 days”.
func lasting(match string) bool {
	last := match[strings.LastIndexByte(match, ' ')+1:]
	return len(last) > 2 && !strings.ContainsAny(last, numerals)
}

// ordinary keeps “3 times on the street”: a number that counts things.
func ordinary(match string) bool {
	words := strings.Fields(strings.ToLower(match))
	for _, w := range words[1 : len(words)-1] {
		switch w {
		case "the", "a", "my", "our", "their", "this", "that", "on", "in", "of", "times", "days", "hours", "weeks", "minutes":
			return true
		}
	}
	return false
}

// day is one in numbers, and dates are days and years, which are no phone numbers: also
// from one to another, and with the beginning of what stands behind, as an hour.
const day = `(?:(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19|20)\d\d)`

var dates = regexp.MustCompile(`^(?:` + day + `(?: ?[–—/-] ?` + day + `)?(?:[. ]+\d{1,2})?|(?:0?[1-9]|[12]\d|3[01]) (?:0?[1-9]|[12]\d|3[01]) (?:19|20)\d\d|(?:19|20)\d\d(?: ?[–—/-] ?| )(?:19|20)\d\d)$`)

func digits(s string) int {
	n := 0
	for _, r := range s {
		if r >= '0' && r <= '9' {
			n++
		}
	}
	return n
}

// noPhone keeps days, and numbers that are too short.
func noPhone(match string) bool {
	return digits(match) < 7 || dates.MatchString(strings.TrimSpace(match))
}

// short keeps what is too short behind a word such as “call”: the number of an
// emergency line is nobody's own.
func short(match string) bool {
	return digits(match) < 5 || dates.MatchString(strings.TrimSpace(match))
}
