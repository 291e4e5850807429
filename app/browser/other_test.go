//go:build !(js && wasm)

package browser

import (
	"errors"
	"slices"
	"testing"
)

// TestStorageOutsideABrowser: pages are unit-tested on it, so it must refuse
// what a browser cannot keep, and two storages must not meet.
func TestStorageOutsideABrowser(t *testing.T) {
	s, other := NewStorage(), NewStorage()
	for _, k := range []string{"b", "a"} {
		if err := s.Set(k, "value of "+k); err != nil {
			t.Fatal(err)
		}
	}
	if keys, _ := s.Keys(); !slices.Equal(keys, []string{"a", "b"}) {
		t.Errorf("keys %q", keys)
	}
	if keys, _ := other.Keys(); len(keys) != 0 {
		t.Errorf("another storage has %q", keys)
	}
	if err := s.Set("a", "caf\xE9"); !errors.Is(err, ErrText) {
		t.Errorf("broken text: %v", err)
	}
	if v, ok, _ := s.Get("a"); !ok || v != "value of a" {
		t.Errorf("Get = %q, %v after a refused Set", v, ok)
	}
	for range 2 { // removing what is not there is no error
		if err := s.Remove("a"); err != nil {
			t.Fatal(err)
		}
	}
	if _, ok, _ := s.Get("a"); ok {
		t.Error("still there")
	}
}

// TestZeroStorage: it reads as empty, but must not pretend to have kept
// anything.
func TestZeroStorage(t *testing.T) {
	var s Storage
	keys, err := s.Keys()
	if _, ok, getErr := s.Get("a"); len(keys) != 0 || ok || err != nil || getErr != nil {
		t.Errorf("not empty: %q, %v, %v, %v", keys, ok, err, getErr)
	}
	if err := s.Set("a", "b"); !errors.Is(err, ErrMissing) {
		t.Errorf("Set: %v", err)
	}
}

// TestNoDayOutsideABrowser: a prerendered page that shows a day would be
// another page tomorrow.
func TestNoDayOutsideABrowser(t *testing.T) {
	if d, err := Today(); err != nil || !d.IsZero() {
		t.Errorf("Today = %v, %v", d, err)
	}
}

func TestClearCachesAlwaysAnswers(t *testing.T) {
	answered := false
	ClearCaches(func(err error) { answered = err == nil })
	if !answered {
		t.Error("done was not called")
	}
}

// TestRunJobOutsideABrowser: unit tests of the app run their slow work in place.
func TestRunJobOutsideABrowser(t *testing.T) {
	RegisterJobs(Jobs{
		"copy":   func(in [][]byte, tell func(Far)) ([][]byte, error) { tell(Far{"copying", 1, 2}); return in, nil },
		"panics": func([][]byte, func(Far)) ([][]byte, error) { panic("fault") },
	})
	defer RegisterJobs(nil)
	for name, code := range map[string]string{"copy": "", "panics": "failed", "none": "unknown"} {
		answered := false
		told := Far{}
		RunJob(name, [][]byte{{1}}, func(f Far) { told = f }, func(out [][]byte, err error) {
			answered = true
			var failed *JobError
			if code == "" && (err != nil || len(out) != 1) || code != "" && (!errors.As(err, &failed) || failed.Code != code || out != nil) {
				t.Errorf("%s: %v, %v", name, out, err)
			}
		})()
		if !answered {
			t.Errorf("%s: done was not called", name)
		}
		if name == "copy" && told != (Far{"copying", 1, 2}) {
			t.Errorf("told %v", told)
		}
	}
}

func TestPlainCode(t *testing.T) {
	for code, want := range map[string]string{
		"wrong-passphrase": "wrong-passphrase", "e2": "e2", "": "failed", "Wrong": "failed", "two words": "failed", "näh": "failed",
		"a-word-of-more-than-forty-characters-is-none": "failed",
	} {
		if got := plainCode(code); got != want {
			t.Errorf("%q: %q", code, got)
		}
	}
}

// TestEffectsOutsideABrowser: whoever waits for an answer gets one.
func TestEffectsOutsideABrowser(t *testing.T) {
	answers := 0
	WithLock("a", 0, func(held bool) {
		if held {
			answers++
		}
	})
	Offer("a", "b", nil, func(err error) {
		if err == nil {
			answers++
		}
	})
	ReadFile("a", 1, func(_ string, _ []byte, err error) {
		if errors.Is(err, ErrCancelled) {
			answers++
		}
	})
	missing := func(_ bool, err error) {
		if errors.Is(err, ErrMissing) {
			answers++
		}
	}
	Persist(missing)
	Persisted(missing)
	Install(func(err error) { missing(false, err) })
	if answers != 6 {
		t.Errorf("%d answers", answers)
	}
}
