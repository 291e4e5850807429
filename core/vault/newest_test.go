package vault

import (
	"fmt"
	"testing"

	"afterward/core/civil"
)

// The latest day a kind was written on counts from when that record is read, and nothing counts after
// everything was erased.
func TestTheLatestDayAKindWasWrittenOn(t *testing.T) {
	entry := func(on civil.Date) string {
		return fmt.Sprintf(`{"v":1,"kind":"entry","rev":1,"on":"%s","body":{}}`, on)
	}
	v, err := Open(stored("aw:entry:a", entry(tomorrow), "aw:entry:b", entry(today), "aw:settings", `{"v":1,"kind":"settings","rev":1,"on":"2030-01-01","body":{}}`), testKinds)
	if err != nil {
		t.Fatal(err)
	}
	v.readAll()
	if got := v.Newest("entry"); got != tomorrow {
		t.Errorf("%v, want %v", got, tomorrow)
	}
	later := tomorrow.AddDays(3)
	if err := v.Put("entry", "c", struct{}{}, later); err != nil {
		t.Fatal(err)
	}
	if got := v.Newest("entry"); got != later {
		t.Errorf("after one was written %v, want %v", got, later)
	}
	if err := v.Erase(); err != nil || !v.Newest("entry").IsZero() {
		t.Errorf("after erasing %v, %v", v.Newest("entry"), err)
	}
}
