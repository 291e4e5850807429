package vault

import (
	"encoding/json"
	"errors"
	"maps"
	"strings"
	"testing"

	"afterward/core/strictjson"
)

// titled and longer are what two later versions could make of a note.
type titled struct {
	Title string `json:"title"`
}

// steps leads notes from {"text":…} over {"title":…} to {"title":…,"len":…}.
func steps(kind string) []migration {
	only := func(do func(body []byte) ([]byte, error)) migration {
		return func(k string, body []byte) ([]byte, error) {
			if k != kind {
				return body, nil
			}
			return do(body)
		}
	}
	return []migration{
		only(func(body []byte) ([]byte, error) {
			var n note
			if err := strictjson.Decode(body, &n); err != nil {
				return nil, err
			}
			return json.Marshal(titled{n.Text})
		}),
		only(func(body []byte) ([]byte, error) {
			var old titled
			if err := strictjson.Decode(body, &old); err != nil {
				return nil, err
			}
			return json.Marshal(longer{old.Title, len(old.Title)})
		}),
	}
}

type longer struct {
	Title string `json:"title"`
	Len   int    `json:"len"`
}

func TestOldRecordsAreBroughtUpToDate(t *testing.T) {
	kinds := []Kind{
		{Name: "note", Meaning: "m", Many: true, Check: shape[longer]},
		{Name: "entry", Meaning: "m", Many: true, Check: IsObject},
	}
	m := stored(
		"aw:note:v1", `{"v":1,"kind":"note","rev":4,"on":"2026-11-21","body":{"text":"one"}}`,
		"aw:note:v2", `{"v":2,"kind":"note","rev":1,"on":"","body":{"title":"two"}}`,
		"aw:note:v3", `{"v":3,"kind":"note","rev":1,"on":"","body":{"title":"three","len":5}}`,
		"aw:note:v4", `{"v":4}`,
		"aw:entry:v1", entryRecord(1, `{"text":"as it was"}`),
	)
	before := m.contents()
	v, err := open(m, kinds, format{steps("note")})
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]longer{"v1": {"one", 3}, "v2": {"two", 3}, "v3": {"three", 5}} {
		var got longer
		if ok, err := v.Get("note", id, &got); !ok || err != nil || got != want {
			t.Errorf("%s: %+v, %v, %v; want %+v", id, got, ok, err, want)
		}
	}
	var entry note
	if ok, err := v.Get("entry", "v1", &entry); !ok || err != nil || entry.Text != "as it was" {
		t.Errorf("entry: %+v, %v, %v", entry, ok, err)
	}
	if _, err := v.Get("note", "v4", &longer{}); !errors.Is(err, ErrNewerFormat) {
		t.Errorf("v4: %v, want ErrNewerFormat", err)
	}
	if !maps.Equal(before, m.values) {
		t.Errorf("opening wrote: %q", m.values)
	}
	if err := v.Put("note", "v1", longer{"uno", 3}, tomorrow); err != nil {
		t.Fatal(err)
	}
	if got, want := m.values["aw:note:v1"], `{"v":3,"kind":"note","rev":5,"on":"2026-11-22","body":{"title":"uno","len":3}}`; got != want {
		t.Errorf("written again: %s, want %s", got, want)
	}
	// The version before this one must now refuse it, and keep it.
	if _, err := mustOpen(t, m).Get("note", "v1", &note{}); !errors.Is(err, ErrNewerFormat) {
		t.Errorf("version 1 reads it: %v", err)
	}
}

// A migration that fails is our mistake, not damage: the sound old text stays
// where a corrected version will look for it.
func TestAFailedMigrationLeavesTheRecord(t *testing.T) {
	for name, step := range map[string]migration{
		"error":       func(string, []byte) ([]byte, error) { return nil, errBroken },
		"not json":    func(string, []byte) ([]byte, error) { return []byte("{"), nil },
		"not compact": func(string, []byte) ([]byte, error) { return []byte(`{ }`), nil },
	} {
		old := entryRecord(1, `{"text":"old"}`)
		m := stored("aw:entry:a", old)
		v, err := open(m, testKinds, format{[]migration{step}})
		if err != nil {
			t.Fatal(err)
		}
		if err := v.Put("entry", "a", note{Text: "new"}, today); !errors.Is(err, ErrHeld) {
			t.Errorf("%s: Put: %v, want ErrHeld", name, err)
		}
		if u := v.Unread(); len(m.values) != 1 || len(u) != 1 || u[0] != (Unread{"aw:entry:a", "aw:entry:a", ReasonMigrate, old}) {
			t.Errorf("%s: stored %q, unread %+v", name, m.values, u)
		}
	}
}

// Every released version needs its step and its frozen fixtures.
func TestEachVersionHasFixtures(t *testing.T) {
	for v := 1; v <= released.version(); v++ {
		if len(fixtures(t, v, "")) == 0 {
			t.Errorf("no fixtures of version %d", v)
		}
	}
	if got := encode(record{version: released.version()}); !strings.HasPrefix(got, `{"v":1,`) {
		t.Errorf("we write %s: FORMAT.md has to say so", got)
	}
}
