//go:build js && wasm

package browser

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"afterward/core/vault"

	"github.com/hack-pad/safejs"
)

func fresh(t *testing.T, quota string) Storage {
	eval(t, "Object.defineProperty(globalThis, 'localStorage', {configurable: true, writable: true, value: fake.storage("+quota+")})")
	return NewStorage()
}

// TestStorageIsExact: what was stored comes back byte for byte, also through
// a second conversion by JavaScript itself.
func TestStorageIsExact(t *testing.T) {
	for name, tc := range map[string]struct{ text, js string }{
		"empty":                 {"", `""`},
		"plain":                 {"It ended in May.", `"It ended in May."`},
		"nul":                   {"a\x00b", `"a\0b"`},
		"byte order mark":       {"\uFEFFa", `"\uFEFFa"`},
		"two byte order marks":  {"\uFEFF\uFEFF", `"\uFEFF\uFEFF"`},
		"replacement character": {"a\uFFFDb", `"a\uFFFDb"`},
		"emoji":                 {"😀", `"\u{1F600}"`},
		"lone high surrogate":   {"a\xED\xA0\xBDb", `"a\uD83Db"`},
		"lone low surrogate":    {"\xED\xB8\x80", `"\uDE00"`},
		"lone beside U+FFFD":    {"\uFFFD\xED\xB8\x80", `"\uFFFD\uDE00"`},
		"low, then high":        {"\xED\xB8\x80\xED\xA0\xBD", `"\uDE00\uD83D"`},
	} {
		t.Run(name, func(t *testing.T) {
			s := fresh(t, "")
			must(t, s.Set("aw:x", tc.text))
			want(t, "localStorage.getItem('aw:x') === "+tc.js, "true")
			if got, ok, err := s.Get("aw:x"); got != tc.text || !ok || err != nil {
				t.Errorf("Get = %q, %v, %v", got, ok, err)
			}
			must(t, s.Set(tc.text, "v"))
			want(t, "localStorage.getItem("+tc.js+")", "v")
			if keys, err := s.Keys(); err != nil || !slices.Contains(keys, tc.text) {
				t.Errorf("Keys = %q, %v", keys, err)
			}
			must(t, s.Remove(tc.text))
			if _, ok, err := s.Get(tc.text); ok || err != nil {
				t.Errorf("still there after Remove: %v, %v", ok, err)
			}
		})
	}
}

// TestBridgeLosesText records why text.go exists. Should a Go release stop
// losing these, this test says that the detour can go.
func TestBridgeLosesText(t *testing.T) {
	if got, _ := eval(t, `"a\uD83Db"`).String(); got != "a\uFFFDb" {
		t.Errorf("an unpaired surrogate now arrives as %q", got)
	}
	if v, _ := call(safejs.Global(), "String", "\uFEFFa"); !v.Equal(eval(t, `"a"`)) {
		t.Error("a leading byte order mark now leaves Go")
	}
	if v, _ := call(safejs.Global(), "String", "caf\xE9"); !v.Equal(eval(t, `"caf\uFFFD"`)) {
		t.Error("broken UTF-8 now leaves Go in another way")
	}
}

func TestStorageRefusesBrokenText(t *testing.T) {
	s := fresh(t, "")
	must(t, s.Set("aw:x", "old"))
	wantErr(t, s.Set("aw:x", "caf\xE9"), ErrText)
	wantErr(t, s.Set("caf\xE9", "new"), ErrText)
	want(t, "localStorage.length", "1")
	if got, _, _ := s.Get("aw:x"); got != "old" {
		t.Errorf("old value became %q", got)
	}
}

// TestStorageFull: the error says so in the words of vault, keeps the old
// value, and quotes nothing of what was written.
func TestStorageFull(t *testing.T) {
	for _, name := range []string{"QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"} {
		t.Run(name, func(t *testing.T) {
			eval(t, "fake.quotaName = '"+name+"'")
			s := fresh(t, "12")
			must(t, s.Set("aw:x", "old"))
			err := s.Set("aw:x", "my secret words")
			wantErr(t, err, vault.ErrQuota)
			if strings.Contains(err.Error(), "secret") {
				t.Errorf("error quotes the text: %v", err)
			}
			if got, _, _ := s.Get("aw:x"); got != "old" {
				t.Errorf("old value became %q", got)
			}
		})
	}
	eval(t, "fake.quotaName = 'SomethingElse'")
	err := fresh(t, "1").Set("aw:x", "v")
	wantThrown(t, err, "SomethingElse")
	if errors.Is(err, vault.ErrQuota) {
		t.Error("another exception counts as a full device")
	}
}

// TestStorageBlocked: a throwing getter ends a Go program that reads the
// property directly. Here it is an error for every call.
func TestStorageBlocked(t *testing.T) {
	defer fresh(t, "")
	eval(t, "fake.blocked()")
	var s Storage
	_, err := s.Keys()
	wantThrown(t, err, "SecurityError")
	_, _, err = s.Get("aw:x")
	wantThrown(t, err, "SecurityError")
	wantThrown(t, s.Set("aw:x", "v"), "SecurityError")
	wantThrown(t, s.Remove("aw:x"), "SecurityError")
}

func TestStorageOfWrongType(t *testing.T) {
	defer fresh(t, "")
	for name, tc := range map[string]struct {
		value string
		err   error
	}{
		"null":                {"null", ErrMissing},
		"undefined":           {"undefined", ErrMissing},
		"length is text":      {"({length: 'two', key: String, getItem: () => 7})", ErrType},
		"length is NaN":       {"({length: NaN, key: String, getItem: () => ({})})", ErrType},
		"key is no text":      {"({length: 1, key: () => 7, getItem: () => undefined})", ErrType},
		"item is an object":   {"({length: 1, key: () => ({}), getItem: () => ({})})", ErrType},
		"no such methods":     {"({length: 1})", &ThrownError{}},
		"a number":            {"7", &ThrownError{}},
		"throws no exception": {"({length: 1, key() { throw 'my words' }, getItem() { throw undefined }})", &ThrownError{}},
	} {
		t.Run(name, func(t *testing.T) {
			eval(t, "Object.defineProperty(globalThis, 'localStorage', {configurable: true, writable: true, value: "+tc.value+"})")
			_, err := NewStorage().Keys()
			check(t, "Keys", err, tc.err)
			_, _, err = NewStorage().Get("aw:x")
			check(t, "Get", err, tc.err)
		})
	}
}

// check accepts any ThrownError where one is wanted.
func check(t *testing.T, what string, err, target error) {
	t.Helper()
	var thrown *ThrownError
	if errors.As(target, &thrown) {
		if !errors.As(err, &thrown) {
			t.Errorf("%s: error %v, want an exception", what, err)
		}
	} else if !errors.Is(err, target) {
		t.Errorf("%s: error %v, want %v", what, err, target)
	}
	if err != nil && strings.Contains(err.Error(), "my words") {
		t.Errorf("%s: error quotes an exception: %v", what, err)
	}
}

// TestKeysWhileAnotherTabRemoves: the length was right when it was read.
func TestKeysWhileAnotherTabRemoves(t *testing.T) {
	defer fresh(t, "")
	eval(t, "Object.defineProperty(globalThis, 'localStorage', {configurable: true, writable: true, value: {length: 3, key: (i) => i < 1 ? 'b' : null}})")
	if keys, err := NewStorage().Keys(); err != nil || !slices.Equal(keys, []string{"b"}) {
		t.Errorf("Keys = %q, %v", keys, err)
	}
}
