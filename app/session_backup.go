package app

import (
	"cmp"
	"errors"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"afterward/core/backup"
	"afterward/core/civil"
	"afterward/core/settings"
	"afterward/core/vault"
)

var (
	// ErrNothing means there is nothing to back up.
	ErrNothing = errors.New("nothing to back up")

	// ErrFewer means much less would be left than there was: an almost empty
	// state would take the place of a full one. The person has to say so.
	ErrFewer = errors.New("much less than there was")
)

// An almost empty state is not put in the place of a full one without a word.
// Both numbers are our own choice, after a note-taking app whose backups were
// replaced by an emptied store.
const (
	almostEmpty = 3  // fewer records than this
	quiteFull   = 10 // at least so many before
)

func fewer(now, before int) bool { return now < almostEmpty && before >= quiteFull }

// A File is something a person takes away. Its name says nothing.
type File struct {
	Name    string
	Type    string // media type
	Data    []byte
	Records int // how many records of the person's own it holds
}

// fileName is a name for a file of today that says nothing.
func (s *Session) fileName(ending string) string {
	name := "notes"
	if today := s.Today(); !today.IsZero() {
		name += "-" + today.String()
	}
	return name + ending
}

// personal counts the records that hold something of the person's own.
func personal(keys iter.Seq[string]) int {
	n := 0
	for key := range keys {
		if kind, _, _ := strings.Cut(strings.TrimPrefix(key, vault.Prefix), ":"); kind != kindSettings {
			n++
		}
	}
	return n
}

func keysOf[T any](m map[string]T) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// content is every text a backup holds now, by key, and how many records of the
// person's own they are. It returns ErrNothing, ErrFewer unless anyway is true, or
// the reason why something cannot be read.
func (s *Session) content(anyway bool) (texts map[string]string, records int, err error) {
	_ = s.Flush() // what cannot be written is in it all the same
	s.mu.Lock()
	defer s.mu.Unlock()
	if texts, err = s.vault.TextsWith(s.unsaved(), s.deps.Today()); err != nil {
		return nil, 0, err
	}
	switch records = personal(maps.Keys(texts)); {
	case records == 0:
		return nil, 0, ErrNothing
	case !anyway && fewer(records, s.saved.Records):
		return nil, records, ErrFewer
	}
	return texts, records, nil
}

// unsaved is what could not be saved: a full device is when a backup is needed
// most.
func (s *Session) unsaved() []vault.Change {
	var all []vault.Change
	for r := range s.dirty {
		if body, keep := s.body(r); keep {
			all = append(all, vault.Change{Kind: r.kind, ID: r.id, Body: body})
		}
	}
	return all
}

// MakeBackup makes the sealed file and calls done with it once it has been
// opened again and compared. It calls done with ErrWeakPassphrase, ErrNothing or
// ErrFewer, which anyway overrules, or another reason; the File then says only
// how many records it would hold.
func (s *Session) MakeBackup(typed string, anyway bool, done func(File, error)) (cancel func()) {
	if !enough(typed) {
		done(File{}, ErrWeakPassphrase)
		return func() {}
	}
	f := File{Name: s.fileName(".age"), Type: "application/octet-stream"}
	return s.make(jobSeal, sealParts, f, anyway, done, []byte(cleanPassphrase(typed)))
}

// PlainBackup makes a file that anyone can read and calls done with it once it
// has been read again and compared. It calls done with ErrNothing, or ErrFewer,
// which anyway overrules, or another reason; the File then says only how many
// records it would hold.
func (s *Session) PlainBackup(anyway bool, done func(File, error)) (cancel func()) {
	return s.make(jobPlain, plainParts, File{Name: s.fileName(".json"), Type: "application/json"}, anyway, done)
}

// make hands everything to a job that makes a file of it. The texts go as they
// are: what takes long is done where the page does not have to wait.
func (s *Session) make(job string, parts []string, f File, anyway bool, done func(File, error), more ...[]byte) (cancel func()) {
	texts, records, err := s.content(anyway)
	f.Records = records
	if err != nil {
		done(File{Records: records}, err)
		return func() {}
	}
	in := append([][]byte{pack(texts), []byte(s.Today().String())}, more...)
	return s.slow(job, in, parts, func(out [][]byte, err error) {
		if err != nil {
			done(File{Records: records}, uncoded(err))
			return
		}
		breathe() // the file has just been copied, and is handed over next
		f.Data = out[0]
		done(f, nil)
	})
}

// BackedUp notes that a good backup was handed over today. What was kept from
// before the last restore has served its time then.
func (s *Session) BackedUp(f File) {
	s.mu.Lock()
	for _, id := range s.vault.List(kindBefore) {
		_ = s.vault.Delete(kindBefore, id) // one that stays is only room
	}
	s.mu.Unlock()
	s.change(ref{kindBackup, ""}, func() { s.saved = settings.Saved{On: s.deps.Today(), Records: f.Records} })
}

// LastBackup is when the last backup was made and how many days ago; ok is false
// when none was made on this device.
func (s *Session) LastBackup() (on civil.Date, days int, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	on = s.saved.On
	return on, max(s.deps.Today().DaysSince(on), 0), !on.IsZero()
}

// LastBackupRecords is how many records the last backup held.
func (s *Session) LastBackupRecords() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.saved.Records
}

// beforeParts cuts the text of a backup into records that fit.
func beforeParts(text string, on civil.Date) []vault.Change {
	var parts []vault.Change
	for len(text) > 0 {
		n := min(len(text), vault.PartSize)
		for n < len(text) && n > 0 && text[n]&0xC0 == 0x80 {
			n-- // not in the middle of a letter
		}
		parts = append(parts, vault.Change{Kind: kindBefore, ID: strconv.Itoa(len(parts) + 1), Body: vault.Part{Made: on, Text: text[:n]}})
		text = text[n:]
	}
	for i := range parts {
		p := parts[i].Body.(vault.Part)
		p.N, p.Of = i+1, len(parts)
		parts[i].Body = p
	}
	return parts
}

// Before is the content that was here before the last restore; ok is false when
// there is none, or not all of it.
func (s *Session) Before() (c backup.Content, on civil.Date, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var parts []vault.Part
	for _, id := range s.vault.List(kindBefore) {
		var p vault.Part
		if found, err := s.vault.Get(kindBefore, id, &p); !found || err != nil {
			return c, on, false
		}
		parts = append(parts, p)
	}
	if len(parts) == 0 || len(parts) != parts[0].Of {
		return c, on, false
	}
	slices.SortFunc(parts, func(a, b vault.Part) int { return cmp.Compare(a.N, b.N) })
	var text strings.Builder
	for _, p := range parts {
		text.WriteString(p.Text)
	}
	c, err := backup.Decode([]byte(text.String()))
	return c, parts[0].Made, err == nil
}
