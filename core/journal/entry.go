// Package journal has what a person writes for themselves.
package journal

import (
	"bytes"
	"errors"
	"fmt"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// An Entry is one text of the journal. It is stored under an id of its own, so
// that saving one never touches another. Text is kept exactly as typed.
type Entry struct {
	On     civil.Date `json:"on"`               // the day it was begun
	Seq    int        `json:"seq"`              // counts up from 1; the order of entries of one day
	Text   string     `json:"text"`             // as typed, never trimmed, never scored
	Prompt string     `json:"prompt,omitempty"` // id of the question it answers; "" for none, and any other is kept as it is
}

// A Draft is text being written and not yet put into the journal.
type Draft struct {
	Text string `json:"text"`
}

// ReadQuick reads what the app writes; see strictjson.Quick.
func (e *Entry) ReadQuick(r *strictjson.Reader) bool {
	on, err := civil.Parse(r.Text("on"))
	got := Entry{On: on, Seq: r.Count("seq"), Text: r.Text("text"), Prompt: r.TextOr("prompt")}
	if err != nil || !r.Done() {
		return false
	}
	*e = got
	return true
}

// ReadQuick reads what the app writes; see strictjson.Quick.
func (d *Draft) ReadQuick(r *strictjson.Reader) bool {
	got := Draft{Text: r.Text("text")}
	if !r.Done() {
		return false
	}
	*d = got
	return true
}

// ErrEntry means stored bytes are not an entry or a draft.
var ErrEntry = errors.New("not a journal text")

// CheckEntry reports whether body decodes as an Entry; the error wraps ErrEntry
// and holds no text.
func CheckEntry(body []byte) error {
	r := strictjson.NewReader(body)
	_, err := civil.Parse(r.Text("on"))
	seq := r.Count("seq")
	r.Skip("text")
	r.SkipOr("prompt")
	if err == nil && seq >= 1 && r.Done() {
		return nil
	}
	var e Entry
	if err := strictjson.Decode(body, &e); err != nil {
		return fmt.Errorf("%w: %w", ErrEntry, err)
	}
	if e.Seq < 1 {
		return fmt.Errorf("%w: no place in the order", ErrEntry)
	}
	return nil
}

// CheckDraft reports whether body decodes as a Draft; the error wraps ErrEntry.
func CheckDraft(body []byte) error {
	var d Draft
	if err := strictjson.Decode(body, &d); err != nil {
		return fmt.Errorf("%w: %w", ErrEntry, err)
	}
	return nil
}

// Compare orders entries newest first.
func Compare(a, b Entry) int {
	if c := b.On.Compare(a.On); c != 0 {
		return c
	}
	return b.Seq - a.Seq
}

// Opening is the first line of a text, cut to at most n characters, for a list.
func Opening(text string, n int) string {
	line := bytes.TrimSpace([]byte(text))
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = bytes.TrimSpace(line[:i])
	}
	runes := []rune(string(line))
	if len(runes) <= n {
		return string(runes)
	}
	return string(runes[:n-1]) + "…"
}
