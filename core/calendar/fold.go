package calendar

import (
	"bytes"
	"io"
	"unicode/utf8"
)

// maxLine is how many bytes a line has at most, its end not counted (RFC 5545, 3.1).
const maxLine = 75

// A folder breaks long lines on their way to a writer, between characters and never
// within one: the line goes on behind a line end and one space. The library writes
// lines of any length, and some calendars refuse those. Every Write has whole lines,
// each ended by CRLF.
type folder struct{ to io.Writer }

// Write writes the lines of p and reports all of p as written.
func (f *folder) Write(p []byte) (int, error) {
	var b bytes.Buffer
	for l := range bytes.SplitAfterSeq(p, []byte("\r\n")) {
		fold(&b, l)
	}
	if _, err := f.to.Write(b.Bytes()); err != nil {
		return 0, err
	}
	return len(p), nil
}

func fold(b *bytes.Buffer, line []byte) {
	end := len(bytes.TrimSuffix(line, []byte("\r\n")))
	for room := maxLine; end > room; room = maxLine - 1 {
		cut := room
		for cut > 1 && !utf8.RuneStart(line[cut]) {
			cut--
		}
		b.Write(line[:cut])
		b.WriteString("\r\n ")
		line, end = line[cut:], end-cut
	}
	b.Write(line)
}
