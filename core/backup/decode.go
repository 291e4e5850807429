package backup

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"afterward/core/civil"
)

// Decode reads what Encode wrote, byte for byte, and nothing else but white
// space behind it, which editors add. It returns ErrForeign, ErrNewer,
// ErrDamaged (which may be ErrTruncated) or ErrTooBig; with any of them nothing
// of the file is returned. It takes no more memory than 16 times the file.
func Decode(file []byte) (Content, error) { return Tell(nil).Decode(file) }

// Decode is the function of that name, and tells how many bytes are read.
func (tell Tell) Decode(file []byte) (Content, error) {
	if len(file) > MaxContent {
		return Content{}, ErrTooBig
	}
	file = bytes.TrimRight(file, space)
	if isStartOf(file, opening+strconv.Itoa(formatVersion)) {
		return Content{}, ErrTruncated
	}
	n, ok := version(file)
	switch {
	case !ok:
		return Content{}, ErrForeign
	case n > formatVersion:
		return Content{}, ErrNewer
	}
	// A map that grows leaves twice its size behind. No file has more records
	// than keys, nor any that are shorter than `"aw:a":{},`.
	most := min(bytes.Count(file, []byte(`"`+Prefix)), len(file)/10)
	d := decoder{data: file, tell: tell, c: Content{Records: make(map[string]string, most)}}
	d.content()
	if d.err != nil {
		return Content{}, d.err
	}
	return d.c, nil
}

// A decoder walks over a plain backup. After the first error it stands still.
type decoder struct {
	data    []byte
	at      int
	err     error
	outline outline
	tell    Tell
	c       Content
}

func (d *decoder) content() {
	d.expect(opening + strconv.Itoa(formatVersion) + `,"made":`)
	at := d.at
	made, err := civil.Parse(d.text())
	if err != nil {
		d.damaged(at)
	}
	d.c.Made = made
	d.expect(`,"records":{`)
	last := ""
	for first := true; d.more('}', first); first = false {
		last = d.key(last)
		d.expect(":")
		d.c.Records[last] = d.object()
	}
	d.expect(`,"other":[`)
	last = ""
	for first := true; d.more(']', first); first = false {
		last = d.other(last)
	}
	d.expect("}")
	if d.at != len(d.data) {
		d.damaged(d.at)
	}
}

// key reads a key. Keys are sorted, so one that does not come after the last
// is out of place or there twice.
func (d *decoder) key(last string) string {
	at := d.at
	d.tell.far(Reading, at, len(d.data))
	key := d.text()
	if key <= last || !isKey(key) {
		d.damaged(at)
	}
	return key
}

// other reads a text that is not embedded, and returns its key. Each text has
// one way to be written, so one that could be embedded, or is UTF-8 and in
// base64, was not written by Encode.
func (d *decoder) other(last string) string {
	d.expect(`{"key":`)
	at := d.at
	key := d.key(last)
	if _, twice := d.c.Records[key]; twice {
		d.damaged(at)
	}
	d.expect(`,"enc":`)
	at = d.at
	enc := d.text()
	d.expect(`,"raw":`)
	raw := d.text()
	d.expect("}")
	if d.err != nil {
		return key
	}
	switch enc {
	case encText:
		if d.outline.embeds([]byte(raw)) {
			d.damaged(at)
		}
	case encBase64:
		folded := strings.ContainsAny(raw, "\r\n") // which package base64 skips
		b, err := base64.StdEncoding.Strict().DecodeString(raw)
		if raw = string(b); folded || err != nil || utf8.ValidString(raw) {
			d.damaged(at)
		}
	default:
		d.damaged(at)
	}
	d.c.Records[key] = raw
	return key
}

// more reports whether another element follows before end, and walks over the
// comma in front of it, or over end.
func (d *decoder) more(end byte, first bool) bool {
	if d.err == nil && d.at < len(d.data) && d.data[d.at] == end {
		d.at++
		return false
	}
	if !first {
		d.expect(",")
	}
	return d.err == nil
}

func (d *decoder) expect(s string) {
	if d.err != nil {
		return
	}
	rest := d.data[d.at:]
	switch {
	case bytes.HasPrefix(rest, []byte(s)):
		d.at += len(s)
	case isStartOf(rest, s):
		d.cutOff()
	default:
		d.damaged(d.at)
	}
}

// text reads a string.
func (d *decoder) text() string {
	at := d.at
	d.expect(`"`)
	if d.err != nil {
		return ""
	}
	end := closingQuote(d.data, d.at)
	if end < 0 {
		d.cutOff()
		return ""
	}
	s, ok := unquote(d.data[d.at:end])
	if !ok {
		d.damaged(at)
	}
	d.at = end + 1
	return s
}

// object reads an embedded record, as it stands.
func (d *decoder) object() string {
	if d.err != nil {
		return ""
	}
	rest := d.data[d.at:]
	if len(rest) > 0 && rest[0] != '{' {
		d.damaged(d.at)
		return ""
	}
	n, found := d.outline.object(rest)
	switch {
	case found == endless:
		d.cutOff()
		return ""
	case found == unfit || !utf8.Valid(rest[:n]) || !json.Valid(rest[:n]):
		d.damaged(d.at)
		return ""
	}
	d.at += n
	return string(rest[:n])
}

func (d *decoder) damaged(at int) {
	if d.err == nil {
		d.err = fmt.Errorf("%w at byte %d", ErrDamaged, at)
	}
}

func (d *decoder) cutOff() {
	if d.err == nil {
		d.err = fmt.Errorf("%w after %d bytes", ErrTruncated, len(d.data))
	}
}
