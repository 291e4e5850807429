package backup

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// most is how many bytes reading may take for each byte of the file.
const most = 16

// fixed is what any reading takes, whatever the file: errors, tables, and for
// Open the buffers of age, which holds one chunk at a time.
const (
	fixedDecode = 8 << 10
	fixedOpen   = 256 << 10
)

// fill returns head, as many of element(0), element(1) … as size bytes hold,
// and tail.
func fill(size int, head, tail, separator string, element func(i int) string) string {
	var b strings.Builder
	b.WriteString(head)
	for i := 0; b.Len() < size; i++ {
		if i > 0 {
			b.WriteString(separator)
		}
		b.WriteString(element(i))
	}
	return b.String() + tail
}

// sorted returns the i-th of some short texts in ascending order.
func sorted(i int) string {
	const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	s := make([]byte, 4)
	for p := range s {
		s[len(s)-1-p] = letters[i%len(letters)]
		i /= len(letters)
	}
	return string(s)
}

// greedy are plain files made to take much memory for their length.
func greedy(size int) map[string]string {
	const (
		head      = `{"backup":1,"made":"","records":{`
		otherHead = head + `},"other":[`
	)
	always := func(s string) func(int) string { return func(int) string { return s } }
	return map[string]string{
		"empty records": fill(size, head, `},"other":[]}`, ",", func(i int) string { return `"aw:` + sorted(i) + `":{}` }),
		"empty texts": fill(size, otherHead, `]}`, ",", func(i int) string {
			return `{"key":"aw:` + sorted(i) + `","enc":"text","raw":""}`
		}),
		"single bytes": fill(size, otherHead, `]}`, ",", func(i int) string {
			return `{"key":"aw:` + sorted(i) + `","enc":"base64","raw":"/w=="}`
		}),
		"one large text":       fill(size, otherHead+`{"key":"aw:a","enc":"text","raw":"`, `"}]}`, "", always("a")),
		"one text of escapes":  fill(size, otherHead+`{"key":"aw:a","enc":"text","raw":"`, `"}]}`, "", always(`\u0000`)),
		"one text of quotes":   fill(size, otherHead+`{"key":"aw:a","enc":"text","raw":"`, `"}]}`, "", always(`\"`)),
		"text almost a record": fill(size, otherHead+`{"key":"aw:a","enc":"text","raw":"{`, `"}]}`, ",", func(i int) string { return `\"` + sorted(i) + `\":0` }),
		"one large base64":     fill(size, otherHead+`{"key":"aw:a","enc":"base64","raw":"`, `"}]}`, "", always("////")),
		"one large record":     fill(size, head+`"aw:a":{"a":"`, `"}},"other":[]}`, "", always("a")),
		"many names":           fill(size, head+`"aw:a":{`, `}},"other":[]}`, ",", func(i int) string { return `"` + sorted(i) + `":0` }),
		"names that are equal": fill(size, head+`"aw:a":{`, `}},"other":[]}`, ",", always(`"":0`)),
		"names in small ones":  fill(size, head+`"aw:a":{"a":[`, `]}},"other":[]}`, ",", always(`{"":0}`)),
		"deep":                 fill(size, head+`"aw:a":`, `}`, "", always(`{"":`)),
		"deep lists":           fill(size, head+`"aw:a":{"a":`, `}`, "", always(`[`)),
		"many seeming keys":    fill(size, otherHead+`{"key":"aw:a","enc":"text","raw":"`, `"}]}`, "", always(`\"aw:`)),
		"only keys":            fill(size, head, ``, "", always(`"aw:`)),
		"only names":           fill(size, head+`"aw:a":{`, ``, "", always(`"":`)),
		"only quotes":          fill(size, head, ``, "", always(`"`)),
		"one large key":        fill(size, head+`"aw:`, `":{}},"other":[]}`, "", always(`\u0000`)),
		"a large date":         fill(size, `{"backup":1,"made":"`, `"`, "", always(`1`)),
		"a large number":       fill(size, `{"backup":`, ``, "", always(`1`)),
		"spaces":               fill(size, `{"backup":1`, ``, "", always("\n")),
		"spaces in front":      fill(size, ``, ``, "", always("\n")),
		"deep, foreign":        fill(size, ``, ``, "", always(`{"a":`)),
		"deep, newer":          fill(size, `{"backup":2,"a":`, ``, "", always(`[`)),
	}
}

func TestDecodeStaysSmall(t *testing.T) {
	for _, size := range []int{100, 1000, 10_000, 100_000, 1_000_000} {
		for name, text := range greedy(size) {
			file := []byte(text)
			var err error
			used := allocated(func() { _, err = Decode(file) })
			if limit := uint64(most*len(file) + fixedDecode); used > limit {
				t.Errorf("%s: %d bytes for a file of %d (%v)", name, used, len(file), err)
			}
			if size == 1_000_000 {
				t.Logf("%-22s %5.1f × the file (%v)", name, float64(used)/float64(len(file)), err)
			}
		}
	}
}

// greedyHeaders are age files made to take much memory for their length.
func greedyHeaders(size int) map[string]string {
	always := func(s string) func(int) string { return func(int) string { return s } }
	mac := "--- " + strings.Repeat("A", 43) + "\n"
	salt := strings.Repeat("A", 22)
	return map[string]string{
		"one long line":        fill(size, ageIntro, ``, "", always("\x00")),
		"one long stanza":      fill(size, ageIntro+"-> ", "\n\n"+mac, "", always("\x00")),
		"one long type":        fill(size, ageIntro+"-> ", "\n\n"+mac, "", always("a")),
		"many arguments":       fill(size, ageIntro+"-> a", "\n\n"+mac, "", always(" a")),
		"a large work factor":  fill(size, ageIntro+"-> scrypt "+salt+" ", "\n\n"+mac, "", always("1")),
		"many stanzas":         fill(size, ageIntro, mac, "", always("-> a\n\n")),
		"many passphrases":     fill(size, ageIntro, mac, "", always("-> scrypt "+salt+" 1\n\n")),
		"a large body":         fill(size, ageIntro+"-> scrypt "+salt+" 1\n", "\n\n"+mac, "\n", always(strings.Repeat("A", 64))),
		"a large last line":    fill(size, ageIntro+"-> a\n\n--- ", "\n", "", always("\xff")),
		"no age":               fill(size, "", "", "", always("\x00")),
		"text of zeros":        fill(size, "-----BEGIN AGE ENCRYPTED FILE-----\n", "\n", "\n", always(strings.Repeat("A", 64))),
		"text of one line":     fill(size, "-----BEGIN AGE ENCRYPTED FILE-----\n", "\n", "", always("A")),
		"text of spaces":       fill(size, "", "-----BEGIN AGE ENCRYPTED FILE-----\n", "", always("\n")),
		"text of spaces first": fill(size, "-----BEGIN AGE ENCRYPTED FILE-----\n", "", "", always("\n")),
	}
}

func TestOpenStaysSmall(t *testing.T) {
	for _, size := range []int{100, maxLine - 40, 10_000, 100_000, 2_000_000} {
		files := greedyHeaders(size)
		sealed := mustSeal(t, bytes.Repeat([]byte("a"), size), cheap)
		files["sealed"] = string(sealed)
		files["sealed, as text"] = string(armored(t, sealed))
		files["sealed, changed"] = string(sealed[:len(sealed)-1]) + "x"
		for name, text := range files {
			file := []byte(text)
			var err error
			used := allocated(func() { _, err = open(file, passphrase, cheap, nil) })
			if limit := uint64(most*len(file) + fixedOpen); used > limit {
				t.Errorf("%s: %d bytes for a file of %d (%v)", name, used, len(file), err)
			}
			if size >= 2_000_000 {
				t.Logf("%-22s %5.1f × %d bytes (%v)", name, float64(used)/float64(len(file)), len(file), err)
			}
		}
	}
}

// months is about size bytes of what a person may have stored.
func months(size int) Content {
	c := Content{Made: made, Records: map[string]string{}}
	for i := 0; size > 0; i++ {
		text := strings.Repeat("I slept, and “it” was\\na \\\"good\\\" day. ", 1+i%40)
		raw := fmt.Sprintf(`{"v":1,"kind":"entry","rev":3,"on":"2026-11-21","body":{"on":"2026-11-21","seq":%d,"text":"%s"}}`, i+1, text)
		c.Records[fmt.Sprintf("aw:entry:%06d", i)] = raw
		size -= len(raw)
	}
	return c
}

func Benchmark(b *testing.B) {
	c := months(4 << 20)
	plain := mustEncode(b, c)
	sealed := mustSeal(b, plain, SealWork)
	for _, run := range []struct {
		name string
		do   func() error
	}{
		{"Encode", func() error { _, err := Encode(c); return err }},
		{"Decode", func() error { _, err := Decode(plain); return err }},
		{"Seal", func() error { _, err := Seal(plain, passphrase); return err }},
		{"Open", func() error { _, err := Open(sealed, passphrase); return err }},
		{"Verify", func() error { return Verify(sealed, passphrase, plain) }},
	} {
		b.Run(run.name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(plain)))
			for b.Loop() {
				if err := run.do(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
