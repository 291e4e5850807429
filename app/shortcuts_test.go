package app

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/app/browser"
)

func TestWhatKeysDo(t *testing.T) {
	none := keyRules{}
	for _, c := range []struct {
		name  string
		keys  []browser.Key
		rules keyRules
		href  string // "" for nothing
	}{
		{"two keys", []browser.Key{{Name: "g"}, {Name: "t", At: 900}}, none, "/today"},
		{"too slow", []browser.Key{{Name: "g"}, {Name: "t", At: keysPause + 1}}, none, ""},
		{"one key of two", []browser.Key{{Name: "g"}}, none, ""},
		{"the second alone", []browser.Key{{Name: "t"}}, none, ""},
		{"a new beginning", []browser.Key{{Name: "g"}, {Name: "g", At: 100}, {Name: "p", At: 200}}, none, "/plan"},
		{"one that begins nothing", []browser.Key{{Name: "g"}, {Name: "x", At: 100}, {Name: "p", At: 200}}, none, ""},
		{"a single one after the first of two", []browser.Key{{Name: "g"}, {Name: "h", At: 100}}, none, ""},
		{"caps lock", []browser.Key{{Name: "H"}}, none, "/help"},
		{"with shift", []browser.Key{{Name: "H", Shift: true}}, none, ""},
		{"shift on the way", []browser.Key{{Name: "Shift", Shift: true}, {Name: "?", Shift: true}}, none, keysHref},
		{"a slash by shift, as some keyboards have it", []browser.Key{{Name: "/", Shift: true}}, none, searchHref},
		{"while typing", []browser.Key{{Name: "h", Typing: true}}, none, ""},
		{"begun before typing", []browser.Key{{Name: "g"}, {Name: "t", Typing: true, At: 10}, {Name: "t", At: 20}}, none, ""},
		{"with a command key", []browser.Key{{Name: "l", Command: true}}, none, ""},
		{"held down", []browser.Key{{Name: "n", Repeat: true}}, none, ""},
		{"turned off", []browser.Key{{Name: "h"}}, keyRules{Off: true}, ""},
		{"help behind the lock", []browser.Key{{Name: "h"}}, keyRules{Locked: true}, "/help"},
		{"the list behind the lock", []browser.Key{{Name: "?"}}, keyRules{Locked: true}, ""},
		{"pages behind the lock", []browser.Key{{Name: "g"}, {Name: "t", At: 1}}, keyRules{Locked: true}, ""},
		{"a clock that went back", []browser.Key{{Name: "g", At: 900}, {Name: "t", At: 100}}, none, ""},
	} {
		var s keyState
		got := ""
		for _, k := range c.keys {
			does, next, ok := s.press(k, c.rules)
			if s = next; ok {
				got = does.Href
			}
		}
		if got != c.href {
			t.Errorf("%s: %q, want %q", c.name, got, c.href)
		}
	}
}

// Every shortcut leads to a page there is, none begins as another ends, and none takes
// the key of Exit.
func TestEveryShortcutLeadsSomewhere(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range shortcutTable {
		path, _, _ := strings.Cut(c.Href, "#")
		if !slices.ContainsFunc(Routes(), func(r Route) bool { return r.Path == path }) {
			t.Errorf("%v leads to %s", c.Keys, c.Href)
		}
		keys := strings.Join(c.Keys, " ")
		if seen[keys] || c.Says == "" || slices.Contains(c.Keys, "Shift") || len(c.Keys) == 0 || len(c.Keys) > 2 {
			t.Errorf("%q: %+v", keys, c)
		}
		seen[keys] = true
		if len(c.Keys) == 2 && seen[c.Keys[0]] {
			t.Errorf("%q can never be pressed to its end", keys)
		}
	}
}

// Whatever is pressed: nothing happens while typing, with a command key or when they are
// off, and behind the lock nothing but help.
func TestKeysNeverDoWhatTheyMustNot(t *testing.T) {
	names := []string{"g", "t", "p", "w", "c", "y", "n", "u", "/", "h", "l", "?", "Shift", "Escape", "G", "ß", ""}
	rapid.Check(t, func(t *rapid.T) {
		var s keyState
		var at int64
		for range rapid.IntRange(1, 12).Draw(t, "presses") {
			at += int64(rapid.IntRange(0, 2*keysPause).Draw(t, "pause"))
			k := browser.Key{Name: rapid.SampledFrom(names).Draw(t, "key"), Shift: rapid.Bool().Draw(t, "shift"), Command: rapid.Bool().Draw(t, "command"), Typing: rapid.Bool().Draw(t, "typing"), At: at}
			rules := keyRules{Off: rapid.Bool().Draw(t, "off"), Locked: rapid.Bool().Draw(t, "locked")}
			does, next, ok := s.press(k, rules)
			s = next
			if ok && (k.Typing || k.Command || rules.Off || rules.Locked && does.Href != helpHref) {
				t.Fatalf("%+v under %+v does %+v", k, rules, does)
			}
			if !ok && does.Href != "" {
				t.Fatalf("%+v does nothing and leads to %s", k, does.Href)
			}
		}
	})
}
