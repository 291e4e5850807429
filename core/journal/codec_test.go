package journal

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// Whatever is taken for an entry is one, comes back the same after it was written, and is read alike by the
// quick way and the slow one.
func FuzzEntry(f *testing.F) {
	for _, body := range []string{
		`{"on":"2026-11-21","seq":1,"text":"I slept."}`, `{"on":"2026-11-21","seq":2,"text":"a\"b\\c\u2028","prompt":"good-company"}`,
		`{"on":"2026-11-21","seq":3,"text":"","tags":["sleep","work"],"pinned":true,"about":"step:keep-space"}`,
		`{"on":"","seq":1,"text":"x"}`, `{"on":"2026-11-21","seq":1,"text":"x","tags":[""]}`, `{"seq":1,"on":"2026-11-21","text":"x"}`, `{"on":"2026-02-30","seq":1,"text":"x"}`,
		`{"on":"2026-11-21","seq":1,"text":"x","pinned":false,"prompt":""}`,
	} {
		f.Add([]byte(body))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		var quick Entry
		if r := strictjson.NewReader(body); quick.ReadQuick(&r) {
			var slow Entry
			if err := json.Unmarshal(body, &slow); err != nil || !reflect.DeepEqual(quick, slow) {
				t.Fatalf("%q: quickly %+v, slowly %+v, %v", body, quick, slow, err)
			}
		}
		if CheckEntry(body) != nil {
			return
		}
		var e Entry
		if err := strictjson.Decode(body, &e); err != nil {
			t.Fatalf("%q is an entry and does not decode: %v", body, err)
		}
		if err := e.valid(); err != nil {
			t.Fatalf("%q: %v", body, err)
		}
		again, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		if err := CheckEntry(again); err != nil {
			t.Fatalf("%q was written as %q: %v", body, again, err)
		}
		var back Entry
		if err := strictjson.Decode(again, &back); err != nil || !reflect.DeepEqual(sameNone(back), sameNone(e)) {
			t.Fatalf("%q came back as %+v: %v", body, back, err)
		}
	})
}

// sameNone makes no tags and an empty list of tags the same: they mean the same.
func sameNone(e Entry) Entry {
	if len(e.Tags) == 0 {
		e.Tags = nil
	}
	return e
}

// What is taken for an entry in the bin can be put back, and comes back the same.
func FuzzBinned(f *testing.F) {
	f.Add([]byte(`{"gone":"2026-11-21","entry":{"on":"2026-11-20","seq":1,"text":"x"}}`))
	f.Add([]byte(`{"gone":"2026-11-21","entry":{"on":"2026-11-20","seq":1,"text":"x","tags":["a","b"],"pinned":true}}`))
	f.Add([]byte(`{"gone":"","entry":{}}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		if CheckBinned(body) != nil {
			return
		}
		var b Binned
		if err := strictjson.Decode(body, &b); err != nil || b.Gone.IsZero() {
			t.Fatalf("%q: %+v, %v", body, b, err)
		}
		entry, err := json.Marshal(b.Entry)
		if err != nil || CheckEntry(entry) != nil {
			t.Fatalf("%q cannot be put back: %v, %v", body, err, CheckEntry(entry))
		}
		again, err := json.Marshal(b)
		if err != nil || CheckBinned(again) != nil {
			t.Fatalf("%q was written as %q", body, again)
		}
		var back Binned
		if err := strictjson.Decode(again, &back); err != nil || back.Gone != b.Gone || !reflect.DeepEqual(sameNone(back.Entry), sameNone(b.Entry)) {
			t.Fatalf("%q came back as %+v", body, back)
		}
		if bytes.Contains(again, []byte(`"tags":[]`)) {
			t.Fatalf("%q keeps an empty list", again)
		}
	})
}

func TestDraftTurns(t *testing.T) {
	for _, c := range []struct {
		d    Draft
		want bool
	}{
		{Draft{Text: "x", On: day.AddDays(-1)}, true},
		{Draft{Text: "x", On: day.AddDays(-400)}, true},
		{Draft{Text: "x", On: day}, false},
		{Draft{Text: "x", On: day.AddDays(1)}, false},
		{Draft{Text: "x"}, false},
		{Draft{Text: " \n", On: day.AddDays(-1)}, false},
		{Draft{}, false},
	} {
		if got := c.d.Turns(day); got != c.want {
			t.Errorf("%+v: %v", c.d, got)
		}
	}
	if (Draft{Text: "x", On: day}).Turns(civil.Date{}) {
		t.Error("turned on a day nobody knows")
	}
}
