package vaulttest

import (
	"strings"
	"unicode/utf8"
)

// A Text is one bad input, with a name for test logs.
type Text struct {
	Name string
	Text string
}

// UTF8 reports whether the text is UTF-8. What is not stands for JavaScript
// strings with half of a surrogate pair, which app/browser hands over as WTF-8:
// the three bytes UTF-8 would have for the half.
func (t Text) UTF8() bool { return utf8.ValidString(t.Text) }

// The sizes of the large ones.
const (
	million = 1 << 20 // bytes of the longest text
	marks   = 10_000  // combining marks on one letter
)

// Hostile returns what every text field, imported file and stored record has to
// survive: kept exactly, or refused in words, and shown as text.
func Hostile() []Text {
	var all []Text
	for _, group := range [][]Text{markup, controls, scripts, formats, large(), halves} {
		all = append(all, group...)
	}
	return all
}

// Ordinary returns the texts of Hostile that are UTF-8, so that they must be
// kept exactly.
func Ordinary() []Text {
	var list []Text
	for _, t := range Hostile() {
		if t.UTF8() {
			list = append(list, t)
		}
	}
	return list
}

// markup is what a page must never take for its own.
var markup = []Text{
	{"script tag", `<script>window.hostile = 1</script>`},
	{"script tag closed first", `</textarea></title></style></script><script>window.hostile = 1</script>`},
	{"image with handler", `<img src=x onerror="window.hostile = 1">`},
	{"svg with handler", `<svg/onload=window.hostile=1>`},
	{"attribute breaker", `" autofocus onfocus="window.hostile = 1`},
	{"attribute breaker, single quotes", `' onmouseover='window.hostile = 1`},
	{"attribute breaker, backtick and slash", "`/><b a=`"},
	{"javascript link", `javascript:window.hostile=1//`},
	{"javascript link, disguised", " \x01jAvA\tscr\nipt:window.hostile=1"},
	{"data link", `data:text/html,<script>window.hostile = 1</script>`},
	{"remote resource", `<link rel=stylesheet href="//example.org/x.css"><iframe src="https://example.org/"></iframe>`},
	{"style", `<style>*{display:none}</style>`},
	{"form and base", `<base href="//example.org/"><form action=/x><input name=a></form>`},
	{"entities", `&lt;b&gt; &amp;amp; &#60;script&#62; &quot;&apos; &nbsp; &notanentity; &#x0;`},
	{"comment", `--><!-- ]]> <![CDATA[ <? ?> <!doctype html>`},
	{"html fragment", "<p>one<br>two</p>\n<div hidden id=cover data-exit>three</div>"},
	{"markdown link", `[click](javascript:window.hostile=1) ![x](https://example.org/p.png) **b** # h`},
	{"template", `{{.}} {{constructor.constructor("window.hostile=1")()}} ${window.hostile=1} <%= 1 %> #{1} %s %d %!v(MISSING) {0}`},
	{"formula", `=HYPERLINK("https://example.org/?"&A1,"x")`},
}

// controls change how text is shown, measured or cut without being seen.
var controls = []Text{
	{"bidi override", "safe \u202Egnp.exe\u202C end"},
	{"bidi, never closed", "\u202E\u202D\u202B\u202A\u2067\u2066\u2068 all of it"},
	{"bidi, closed too often", "a\u202C\u202C\u2069\u2069b"},
	{"bidi marks", "\u200Ea\u200Fb\u061Cc"},
	{"NUL", "before\x00after\x00"},
	{"only NULs", "\x00\x00\x00"},
	{"all C0 controls", "\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f"},
	{"all C1 controls", "\u0080\u0081\u0085\u008D\u0090\u009B\u009C\u009F"},
	{"ANSI escapes", "\x1b[2J\x1b[1;31mred\x1b[0m\x1b]0;title\x07\x1b]8;;https://example.org\x1b\\link"},
	{"CRLF", "one\r\ntwo\r\n\r\nthree"},
	{"CR alone", "one\rtwo\r"},
	{"mixed line ends", "a\nb\r\nc\rd\n\re\v\f"},
	{"line and paragraph separator", "one\u2028two\u2029three\u0085four"},
	{"byte order mark in front", "\uFEFFtext"},
	{"byte order marks all over", "\uFEFF\uFEFFa\uFEFFb\uFEFF\uFFFE"},
	{"zero-width characters", "a\u200Bb\u200Cc\u200Dd\u2060e\u00ADf\u180Eg\u034Fh"},
	{"only zero-width characters", "\u200B\u200C\u200D\u2060\uFEFF"},
	{"only blanks", " \t\n\u00A0\u2003\u3000 "},
	{"blanks at both ends", "\n\n  as typed \t\n"},
	{"replacement character", "lost \uFFFD and \uFFFD\uFFFD"},
	{"noncharacters", "\uFDD0\uFDEF\uFFFE\uFFFF\U0001FFFE\U0010FFFF"},
	{"private use", "\uE000\uF8FF\U000F0000\U0010FFFD"},
	{"tag characters", "flag\U000E0067\U000E0062\U000E007F and \U000E0001"},
	{"variation selectors", "a\uFE0F\uFE0E\uFE0F\U000E0100\uFE00"},
	{"interlinear and object", "\uFFF9a\uFFFAb\uFFFB\uFFFC"},
}

// scripts are texts of people, which simple code gets wrong.
var scripts = []Text{
	{"right to left", "שלום, היום היה קשה. مرحبا، كيف حالك؟ (1) [2]"},
	{"right to left with Latin", "אמרתי OK, ואז “why?” — 12:30, 50% مع John."},
	{"emoji sequences", "👩‍❤️‍💋‍👨 👨‍👩‍👧‍👦 🏳️‍🌈 🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F 👍🏽 1️⃣ 🇮🇪🇺🇦🇩"},
	{"emoji, broken sequences", "\u200D👩\u200D\u200D 🏽 \uFE0F\u20E3 🇮"},
	{"astral letters", "𝓛𝓮𝓽𝓽𝓮𝓻 𠜎𠜱𡿺 𐍈 𞤀"},
	{"composed and decomposed", "é e\u0301 ệ e\u0323\u0302 e\u0302\u0323 Å Å A\u030A ﬁ ſ ㈎ 각 \u1100\u1161\u11A8"},
	{"Turkish and German letters", "İıIi ẞßSS ΣσςΣ ǅ ŉ"},
	{"Indic and Thai clusters", "क्षि ज़िंदगी নিশ্চয় ที่นี่ ကြောင့် ཀྵྨ"},
	{"ligature that crashed phones", "జ్ఞా రేఫ\u200C్ర \u0C1C\u0C4D\u0C1E\u200C\u0C3E"},
	{"Mongolian and vertical", "ᠮᠣᠩᠭᠣᠯ ︵︶"},
	{"digits of others", "١٢٣ ۴۵۶ १२३ １２３ ⅷ ½"},
}

// formats are pieces of what we store ourselves, and of other formats.
var formats = []Text{
	{"empty object", `{}`},
	{"json cut off", `{"v":1,"kind":"entry","rev":1,"on":"2026-11-20","body":{"text":"cut o`},
	{"a whole record", `{"v":1,"kind":"settings","rev":9,"on":"","body":{"country":"","read":""}}`},
	{"a newer record", `{"v":2,"sealed":"eA=="}`},
	{"what go-app removes", `{"value":"x","encryptedValue":"x","expiresAt":"2001-01-01T00:00:00Z"}`},
	{"prototype names", `{"__proto__":{"hostile":1},"constructor":{"prototype":{}},"toJSON":1}`},
	{"json escapes", `\u0000 \ud83d \ud83d\ude00 \" \\ \/ \n \x \u12`},
	{"backslashes", `\\\\\\\ ends with \`},
	{"quotes", `"'` + "`" + `“”‘’«»„‚"""'''`},
	{"comma separated", "a,\"b\"\",c\";d\te\n=1+1"},
	{"paths", "../../../etc/passwd\x00.txt ..\\..\\con aux nul C:\\ file:///x"},
	{"sql", `'; DROP TABLE entry; -- " OR 1=1`},
	{"age header", "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\n---\n"},
	{"pem", "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n"},
	{"numbers", "NaN Infinity -0 1e999 0x10 9007199254740993 null undefined true"},
	{"calendar lines", "BEGIN:VEVENT\r\nSUMMARY:x\r\n y\r\nEND:VEVENT"},
}

// large is what is long in one way.
func large() []Text {
	return []Text{
		{"a megabyte in one line", strings.Repeat("abcdefghij klmno", million/16)},
		{"a megabyte in one word", strings.Repeat("x", million)},
		{"a megabyte of line ends", strings.Repeat("\n", million)},
		{"a megabyte of quotes", strings.Repeat(`"`, million)},
		{"a megabyte of tags", strings.Repeat("<b>", million/3)},
		{"a megabyte of emoji", strings.Repeat("😀", million/4)},
		{"ten thousand combining marks", "a" + strings.Repeat("\u0301\u0323", marks/2) + "b"},
		{"ten thousand joiners", strings.Repeat("👩\u200D", marks)},
		{"ten thousand bidi controls", strings.Repeat("\u202Ea\u2067", marks/2)},
		{"ten thousand brackets", strings.Repeat("[{(", marks) + strings.Repeat(")}]", marks)},
		{"a very long line", strings.Repeat("word ", 20_000)},
		{"deep json", strings.Repeat(`{"a":[`, marks)},
	}
}

// halves are unpaired surrogates as WTF-8. They are no text in any encoding for
// interchange; a JavaScript string can hold them all the same.
var halves = []Text{
	{"high surrogate alone", "a\xed\xa0\xbdb"},
	{"low surrogate alone", "a\xed\xb8\x80b"},
	{"surrogates in the wrong order", "\xed\xb8\x80\xed\xa0\xbd"},
	{"high surrogate at the end", "I was typing \xed\xa0\xbd"},
	{"half a pair among whole ones", "😀\xed\xa0\xbd😀"},
	{"many halves", strings.Repeat("\xed\xa0\x80", 1000)},
}
