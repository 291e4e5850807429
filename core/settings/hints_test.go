package settings_test

import (
	"encoding/json"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/settings"
)

// Whatever is put away, and however often, the record can be read again, each id stands
// once, and the settings it was put away from are as before.
func TestPuttingHintsAway(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s settings.Settings
		for _, id := range rapid.SliceOf(rapid.StringN(0, 80, -1)).Draw(t, "ids") {
			before := len(s.Hints)
			next := s.PutAway(id)
			if len(s.Hints) != before {
				t.Fatalf("the settings before have %d hints, not %d", len(s.Hints), before)
			}
			if fits := id != "" && len(id) <= settings.HintMax && before < settings.HintsMax; fits && !next.Saw(id) {
				t.Fatalf("%q was put away and is not", id)
			}
			s = next
		}
		body, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		if err := settings.Check(body); err != nil {
			t.Fatalf("%s: %v", body, err)
		}
	})
}

func TestThereIsAnEndToHints(t *testing.T) {
	var s settings.Settings
	for n := range settings.HintsMax + 5 {
		s = s.PutAway(strings.Repeat("a", n%settings.HintMax+1) + string(rune('0'+n/settings.HintMax)))
	}
	if len(s.Hints) > settings.HintsMax {
		t.Errorf("%d hints", len(s.Hints))
	}
}
