package app

import (
	"slices"
	"strings"

	"afterward/app/browser"
)

// A shortcut is one or two keys and where they lead. Each leads to a page, so that
// nothing can be reached by keys alone.
type shortcut struct {
	Keys []string // pressed one after the other: "g", "t"
	Says string
	Href string
	Act  shortcutAct
}

// A shortcutAct is what a shortcut does instead of going to its page.
type shortcutAct int

const (
	actGo   shortcutAct = iota
	actList             // opens the list of shortcuts
	actLock             // closes the lock, where there is one
)

// searchHref is the page with the search, and its field.
const searchHref = "/find#" + fieldFind

// shortcutTable is all there are. Exit has keys of its own, which web/boot.js knows and
// which nothing turns off.
var shortcutTable = []shortcut{
	{Keys: []string{"g", "t"}, Says: "Today", Href: "/today"},
	{Keys: []string{"g", "p"}, Says: "Plan", Href: "/plan"},
	{Keys: []string{"g", "w"}, Says: "Write", Href: "/write"},
	{Keys: []string{"g", "c"}, Says: "Contact", Href: "/contact"},
	{Keys: []string{"g", "y"}, Says: "You", Href: "/you"},
	{Keys: []string{"n"}, Says: "Write in the journal", Href: "/write#" + fieldDraft},
	{Keys: []string{"u"}, Says: "The urge to write to them", Href: "/urge"},
	{Keys: []string{"/"}, Says: "Find what you wrote", Href: searchHref},
	{Keys: []string{"h"}, Says: "Help", Href: helpHref},
	{Keys: []string{"l"}, Says: "Lock now, or choose a passphrase", Href: "/lock", Act: actLock},
	{Keys: []string{"?"}, Says: "This list", Href: keysHref, Act: actList},
}

const (
	helpHref = "/help"
	keysHref = "/settings#" + keysSetting + "-yes" // where the shortcuts are listed for good, and turned off
)

// keysPause is how long the second key of two may take, in milliseconds. It is our own
// choice: long enough for one finger, too short to surprise.
const keysPause = 1500

// keyState is what the keys before have begun; the zero value is nothing.
type keyState struct {
	first string // the first of two
	at    int64  // when, as browser.Key counts
}

// keyRules are what holds while a key is pressed.
type keyRules struct {
	Off    bool // the person turned shortcuts off
	Locked bool // the lock is closed: only help is open then
}

// press says what a key does after those before it; ok is false for nothing. It depends
// on nothing else.
func (s keyState) press(k browser.Key, rules keyRules) (does shortcut, next keyState, ok bool) {
	if rules.Off || k.Typing || k.Command || k.Repeat {
		return shortcut{}, keyState{}, false
	}
	name := k.Name
	if name == "Shift" {
		return shortcut{}, s, false // on the way to "?"
	}
	if !k.Shift {
		name = strings.ToLower(name) // Caps Lock is no wish
	}
	pressed := []string{name}
	if s.first != "" && k.At-s.at <= keysPause && k.At >= s.at {
		pressed = []string{s.first, name}
	}
	for _, c := range shortcutTable {
		switch {
		case rules.Locked && c.Href != helpHref:
		case slices.Equal(c.Keys, pressed):
			return c, keyState{}, true
		case len(c.Keys) == 2 && c.Keys[0] == name:
			next = keyState{name, k.At}
		}
	}
	return shortcut{}, next, false
}
