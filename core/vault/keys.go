package vault

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"afterward/core/assess"
	"afterward/core/checkin"
	"afterward/core/contact"
	"afterward/core/draft"
	"afterward/core/journal"
	"afterward/core/lists"
	"afterward/core/plan"
	"afterward/core/settings"
	"afterward/core/talk"
	"afterward/core/trial"
)

// Prefix starts every key this program writes. Keys without it belong to
// others and are never read, written or removed.
const Prefix = "aw:"

// SealedKind stands in place of a kind in the keys of records behind a lock: what
// they are is sealed too.
const SealedKind = "x"

// A Kind is one row of the table of what is kept. A record of kind "entry" and
// id "a1" lies under the key "aw:entry:a1"; a kind with one record only, such
// as "settings", lies under "aw:settings".
//
// There is no column for erasing, on purpose: Erase removes every key with our
// Prefix, whether it has a row here or not.
type Kind struct {
	Name    string // a to z and 0 to 9, at most 32 of them, a letter first
	Meaning string // what it is, for the person whose device holds it
	Many    bool   // many records, each with an id; otherwise one without
	Export  bool   // whether a backup holds it
	Open    bool   // never sealed: it has to be read before the lock is open, and says nothing private

	// Check reports whether body is a good body of this kind. The vault has
	// already made sure that body is one compact JSON object within the limits
	// of FORMAT.md. A record that fails it is put in quarantine, so Check says
	// no only to what the domain cannot work with. The text of its error is
	// dropped, because it may quote the body.
	Check func(body []byte) error
}

// Kinds is the table of every key this program writes, in the order a person
// is shown them. Nothing is stored under a key that has no row here.
var Kinds = []Kind{
	{Name: "settings", Meaning: "Your choices about this app: the country for help lines, what you have read", Export: true, Check: settings.Check},
	{Name: "response", Meaning: "Your answers to the questions", Export: true, Check: assess.Check},
	{Name: "taking", Meaning: "Your answers to the questions at an earlier time", Many: true, Export: true, Check: assess.Check},
	{Name: "path", Meaning: "The path you chose: trying again or letting go", Export: true, Check: plan.CheckCourse},
	{Name: "step", Meaning: "A step of your plan, with its date and your note", Many: true, Export: true, Check: plan.CheckMark},
	{Name: "own", Meaning: "A step you added to your plan", Many: true, Export: true, Check: plan.CheckOwn},
	{Name: "ifthen", Meaning: "An if-then plan: what you do when a hard moment comes", Many: true, Export: true, Check: plan.CheckIfThen},
	{Name: "line", Meaning: "A line of one of your lists", Many: true, Export: true, Check: lists.CheckLine},
	{Name: "trial", Meaning: "A trial: the terms written before it", Many: true, Export: true, Check: trial.CheckTrial},
	{Name: "watch", Meaning: "A weekly look at a trial", Many: true, Export: true, Check: trial.CheckWatch},
	{Name: "verdict", Meaning: "What was decided about a trial", Many: true, Export: true, Check: trial.CheckVerdict},
	{Name: "checkin", Meaning: "How a day was: your mood, your sleep, the wish to write to them", Many: true, Export: true, Check: checkin.Check},
	{Name: "week", Meaning: "What you wrote looking back at a week", Many: true, Export: true, Check: checkin.CheckWeek},
	{Name: "contact", Meaning: "A contact you logged: when, on what way, what came of it", Many: true, Export: true, Check: contact.Check},
	{Name: "pause", Meaning: "Days the counters of contact leave out", Many: true, Export: true, Check: contact.CheckPause},
	{Name: "urge", Meaning: "A wish to write to them, and how it went", Many: true, Export: true, Check: contact.CheckUrge},
	{Name: "wait", Meaning: "The timer that runs while you wait out a wish to write", Many: true, Export: true, Check: contact.CheckWait},
	{Name: "message", Meaning: "A message to them that you drafted", Many: true, Export: true, Check: draft.CheckMessage},
	{Name: "talk", Meaning: "A talk you prepared, and your notes on it", Many: true, Export: true, Check: talk.Check},
	{Name: "seal", Meaning: "Until when a letter stays sealed", Many: true, Export: true, Check: journal.CheckSeal},
	{Name: "entry", Meaning: "A journal entry", Many: true, Export: true, Check: journal.CheckEntry},
	{Name: "bin", Meaning: "A journal entry you put into the bin", Many: true, Export: true, Check: journal.CheckBinned},
	{Name: "draft", Meaning: "Text you began and have not put away", Many: true, Export: true, Check: journal.CheckDraft},
	{Name: "backup", Meaning: "When you last made a backup", Check: settings.CheckSaved},
	{Name: "before", Meaning: "What was here before a backup was brought back", Many: true, Check: checkPart},
	{Name: "device", Meaning: "How this app behaves on this device", Open: true, Check: settings.CheckDevice},
	unreadKind,
}

// unreadKind is the quarantine. Its records are written by the vault alone, so
// Put, Get, List and Delete do not know it.
var unreadKind = Kind{
	Name: "unread", Meaning: "Text this app could not read and has kept for you",
	Many: true, Export: true, Check: checkUnread,
}

// reserved are names that no kind may have: what lies under them is no record.
var reserved = map[string]bool{"lock": true, "swap": true, "x": true}

// unknownMeaning is what Inventory says of a key with our Prefix but no row.
const unknownMeaning = "Something a newer version of this app may know"

var (
	// ErrKind means a kind that is not in the table, or a table that is not
	// well formed. It is a mistake in the program, not in what was stored.
	ErrKind = errors.New("no such kind of record")

	// ErrID means an id outside a to z, 0 to 9 and hyphen, 1 to 64 long; or an
	// id for a kind that has one record only.
	ErrID = errors.New("not an id for this kind of record")
)

const (
	letters = "abcdefghijklmnopqrstuvwxyz"
	digits  = "0123456789"
)

// madeOf reports whether s is 1 to most bytes long and has no others than those
// of set.
func madeOf(s, set string, most int) bool {
	if s == "" || len(s) > most {
		return false
	}
	for i := range len(s) {
		if strings.IndexByte(set, s[i]) < 0 {
			return false
		}
	}
	return true
}

func isName(s string) bool { return madeOf(s, letters+digits, 32) && s[0] >= 'a' }

func isID(s string) bool { return madeOf(s, letters+digits+"-", 64) }

// table checks kinds and returns them by name, the quarantine left out.
func table(kinds []Kind) (map[string]Kind, error) {
	byName := make(map[string]Kind, len(kinds))
	for _, k := range kinds {
		switch {
		case k.Name == unreadKind.Name:
			continue
		case !isName(k.Name):
			return nil, fmt.Errorf("%w: name %q", ErrKind, k.Name)
		case reserved[k.Name]:
			return nil, fmt.Errorf("%w: %s is a key of the vault's own", ErrKind, k.Name)
		case k.Meaning == "" || k.Check == nil:
			return nil, fmt.Errorf("%w: %s has no meaning or no check", ErrKind, k.Name)
		}
		if _, twice := byName[k.Name]; twice {
			return nil, fmt.Errorf("%w: %s has two rows", ErrKind, k.Name)
		}
		byName[k.Name] = k
	}
	return byName, nil
}

// key returns the row and the key of a record, or ErrKind or ErrID.
func (v *Vault) key(kind, id string) (Kind, string, error) {
	k, ok := v.kinds[kind]
	if !ok {
		return Kind{}, "", fmt.Errorf("%w: %q", ErrKind, kind)
	}
	if !k.Many {
		if id != "" {
			return Kind{}, "", fmt.Errorf("%w: %s has one record, without an id", ErrID, kind)
		}
		return k, Prefix + kind, nil
	}
	if !isID(id) {
		// The id is not shown: one that is no id may be anything, a text too.
		return Kind{}, "", fmt.Errorf("%w: %s", ErrID, kind)
	}
	return k, Prefix + kind + ":" + id, nil
}

// owner returns the row and id a key belongs to; ok is false for a key that
// this version does not know, or that is a quarantine key.
func (v *Vault) owner(key string) (k Kind, id string, ok bool) {
	name, id, many := strings.Cut(strings.TrimPrefix(key, Prefix), ":")
	k, known := v.kinds[name]
	if !known || many != k.Many || many && !isID(id) || !strings.HasPrefix(key, Prefix) {
		return Kind{}, id, false
	}
	return k, id, true
}

// isUnreadKey reports whether key is a quarantine key: aw:unread:1 and so on.
func isUnreadKey(key string) bool {
	n, ok := strings.CutPrefix(key, Prefix+unreadKind.Name+":")
	return ok && madeOf(n, digits, 9) && n[0] != '0'
}

func unreadKey(n int) string {
	return Prefix + unreadKind.Name + ":" + strconv.Itoa(n)
}
