package backup

import (
	"encoding/base64"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// formatVersion is the number of the format in FORMAT.md.
const formatVersion = 1

// opening is what every version of the format begins with.
const opening = `{"backup":`

// How the raw text of an entry of "other" is written.
const (
	encText   = "text"
	encBase64 = "base64" // because the text is not UTF-8
)

// Encode writes c as JSON. The same content is always the same bytes, and
// Decode reads them as the same content. It returns ErrContent for a key that
// is not UTF-8 or does not start with Prefix and for a date that does not
// exist, and ErrTooBig when the result is longer than MaxContent.
func Encode(c Content) ([]byte, error) { return Tell(nil).Encode(c) }

// Encode is the function of that name, and tells how many records are written.
func (tell Tell) Encode(c Content) ([]byte, error) {
	if !c.Made.IsZero() && !c.Made.Valid() {
		return nil, fmt.Errorf("%w: the date does not exist", ErrContent)
	}
	keys := slices.Sorted(maps.Keys(c.Records))
	size := 64
	for i, key := range keys {
		if !isKey(key) {
			return nil, fmt.Errorf("%w: key %d of %d", ErrContent, i+1, len(keys))
		}
		size += len(key) + len(c.Records[key]) + len(`"":,`)
	}
	if size > MaxContent {
		return nil, ErrTooBig
	}
	b := make([]byte, 0, size)
	b = append(b, opening+strconv.Itoa(formatVersion)+`,"made":"`+c.Made.String()+`","records":{`...)
	var o outline
	var others []string
	separator := ""
	for i, key := range keys {
		tell.far(Writing, i, len(keys))
		raw := c.Records[key]
		if !o.embeds([]byte(raw)) {
			others = append(others, key)
			continue
		}
		b = appendQuoted(append(b, separator...), key)
		b = append(append(b, ':'), raw...)
		separator = ","
	}
	b = append(b, `},"other":[`...)
	for i, key := range others {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendOther(b, key, c.Records[key])
	}
	b = append(b, "]}"...)
	if len(b) > MaxContent {
		return nil, ErrTooBig
	}
	return b, nil
}

// appendOther writes a text that is not a JSON object as it stands.
func appendOther(b []byte, key, raw string) []byte {
	b = appendQuoted(append(b, `{"key":`...), key)
	if utf8.ValidString(raw) {
		b = appendQuoted(append(b, `,"enc":"`+encText+`","raw":`...), raw)
		return append(b, '}')
	}
	b = append(b, `,"enc":"`+encBase64+`","raw":"`...)
	b = base64.StdEncoding.AppendEncode(b, []byte(raw))
	return append(b, `"}`...)
}

func isKey(key string) bool {
	return strings.HasPrefix(key, Prefix) && utf8.ValidString(key)
}
