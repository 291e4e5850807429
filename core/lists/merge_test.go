package lists

import (
	"encoding/json"
	"reflect"
	"testing"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/strictjson"
)

var day = civil.MustParse("2026-11-21")

func TestMerge(t *testing.T) {
	base := Line{List: guide.ListRequests, Text: "Sundays without phones", On: day, Seq: 3}
	a, b, want := base, base, base
	a.Checks = map[string]Check{"fair": Yes, "keep": No, "mine": Unsure}
	b.Checks = map[string]Check{"fair": Unsure, "keep": Yes, "still-me": Yes}
	want.Checks = map[string]Check{"fair": Unsure, "keep": No, "mine": Unsure, "still-me": Yes}
	b.Side, b.For, b.Done, b.Seq = "back", day, day, 9
	want.Side, want.For, want.Done = "back", day, day
	b.Gone = day
	if got, ok := a.Merge(b); !ok || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, %v", got, ok)
	}
	if a.Checks["fair"] != Yes {
		t.Error("what was merged has changed")
	}
	if got, ok := base.Merge(base); !ok || !reflect.DeepEqual(got, base) {
		t.Errorf("with itself: %+v, %v", got, ok)
	}
	b.Text = "Mondays"
	if got, ok := a.Merge(b); ok || got.Text != a.Text {
		t.Errorf("two texts are one: %+v", got)
	}
}

// The quick way reads what json reads of every line without checks, and leaves the
// others.
func TestQuickIsTheSame(t *testing.T) {
	for _, l := range []Line{{}, {List: guide.ListWins, Text: "a \"b\"\n", On: day, Seq: 1}, {List: "x", Text: "é", On: day, Seq: 1, Side: "back", For: day, Done: day, Gone: day}} {
		body, err := json.Marshal(l)
		if err != nil {
			t.Fatal(err)
		}
		var quick Line
		if r := strictjson.NewReader(body); !quick.ReadQuick(&r) || !reflect.DeepEqual(quick, l) {
			t.Errorf("%s: %+v", body, quick)
		}
	}
	for _, body := range []string{`{"list":"x","text":"","on":"2026-11-21","seq":1,"checks":{"a":"yes"}}`, `{"list":"x","text":"","on":"2026-13-21","seq":1}`, `{"list":"x","text":"","on":"","seq":1,"gone":"x"}`} {
		var l Line
		if r := strictjson.NewReader([]byte(body)); l.ReadQuick(&r) || !reflect.DeepEqual(l, Line{}) {
			t.Errorf("%s is taken: %+v", body, l)
		}
	}
}
