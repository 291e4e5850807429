package vault

import (
	"fmt"
	"strings"
	"testing"

	"afterward/core/journal"
)

// thousand returns a Memory with a thousand journal entries of about 600 bytes, three years of
// writing a text a day.
func thousand(b *testing.B) *Memory {
	m := &Memory{}
	v, err := Open(m, Kinds)
	if err != nil {
		b.Fatal(err)
	}
	text := strings.Repeat("Today was quieter than I thought. ", 18)
	for i := range 1000 {
		e := journal.Entry{On: today.AddDays(-i), Seq: 1, Text: text}
		if err := v.Put("entry", fmt.Sprintf("e%d", i), e, today); err != nil {
			b.Fatal(err)
		}
	}
	return m
}

// Open stands between a person and their first screen.
func BenchmarkOpenThousandEntries(b *testing.B) {
	m := thousand(b)
	b.ReportAllocs()
	for b.Loop() {
		v, err := Open(m, Kinds)
		if err != nil {
			b.Fatal(err)
		}
		if n := len(v.List("entry")); n != 1000 {
			b.Fatalf("%d entries", n)
		}
	}
}

// Put runs five times a second while someone types. The store is full and the text is changed
// each time, because an unchanged one is not written.
func BenchmarkPut(b *testing.B) {
	v, err := Open(thousand(b), Kinds)
	if err != nil {
		b.Fatal(err)
	}
	for _, size := range []int{100, 10_000} {
		b.Run(fmt.Sprintf("%d-bytes", size), func(b *testing.B) {
			text := strings.Repeat("a", size)
			b.ReportAllocs()
			n := 0
			for b.Loop() {
				n++
				if err := v.Put("draft", "new", journal.Draft{Text: fmt.Sprint(text, n)}, today); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
