package settings_test

import (
	"testing"

	"afterward/core/settings"
)

// A time to write is one of those to choose from or none, and in the night there is one for those who have
// not chosen.
func TestTheTimeToWrite(t *testing.T) {
	for write, want := range map[int]struct{ time, late int }{
		0: {0, 30}, 15: {15, 15}, 20: {20, 20}, 25: {25, 25}, 30: {30, 30}, settings.NoTime: {0, 0}, 7: {0, 30}, -9: {0, 30}, 9999: {0, 30},
	} {
		s := settings.Settings{Write: write}
		if s.WritingTime() != want.time || s.LateTime() != want.late {
			t.Errorf("%d: %d minutes, and %d in the night", write, s.WritingTime(), s.LateTime())
		}
	}
}
