package vault

import (
	"errors"
	"fmt"
	"maps"
	"testing"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// testKinds stands for the real table, so that these tests do not move when a
// domain type does.
var testKinds = []Kind{
	{Name: "settings", Meaning: "Your choices", Check: IsObject},
	{Name: "entry", Meaning: "A journal entry", Many: true, Check: IsObject},
	{Name: "note", Meaning: "A note", Many: true, Check: shape[note]},
}

// shape is the Check of a kind whose body is a T.
func shape[T any](body []byte) error { return strictjson.Decode(body, new(T)) }

type note struct {
	Text string `json:"text"`
	Mood int    `json:"mood,omitempty"`
}

var (
	today    = civil.MustParse("2026-11-21")
	tomorrow = today.AddDays(1)
)

// stored returns a Memory that holds the pairs of key and value.
func stored(pairs ...string) *Memory {
	m := &Memory{values: map[string]string{}}
	for i := 0; i < len(pairs); i += 2 {
		m.values[pairs[i]] = pairs[i+1]
	}
	return m
}

// contents returns a copy of everything in m.
func (m *Memory) contents() map[string]string { return maps.Clone(m.values) }

func mustOpen(t testing.TB, b Backend) *Vault {
	t.Helper()
	v, err := Open(b, testKinds)
	if err != nil {
		t.Fatalf("Open: %v", err)
	}
	v.all()
	return v
}

// entryRecord is a good record of kind entry.
func entryRecord(rev int, body string) string {
	return fmt.Sprintf(`{"v":1,"kind":"entry","rev":%d,"on":"2026-11-21","body":%s}`, rev, body)
}

var errBroken = errors.New("the device says no")

// failFrom makes the n-th call of op on m fail with err, counting from 1, and
// every later one.
func failFrom(m *Memory, op Op, n int, err error) {
	calls := 0
	m.Fail = func(o Op, _ string) error {
		if o == op {
			calls++
		}
		if o == op && calls >= n {
			return err
		}
		return nil
	}
}
