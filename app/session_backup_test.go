package app

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"strings"
	"testing"

	"afterward/core/backup"
	"afterward/core/guide"
	"afterward/core/vault"
)

// restored is what reading a file of a device comes to.
func read(t *testing.T, s *Session, f File, typed string) (p Preview, err error) {
	t.Helper()
	err = outcomeOf(t, func(done func(error)) func() {
		return s.ReadBackup(f.Data, typed, func(got Preview, err error) { p = got; done(err) })
	})
	return p, err
}

func mustRead(t *testing.T, s *Session, f File, typed string) Preview {
	t.Helper()
	p, err := read(t, s, f, typed)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func sealedBackup(t *testing.T, s *Session) (f File) {
	t.Helper()
	okay(t, func(done func(error)) func() {
		return s.MakeBackup(phrase, false, func(got File, err error) { f = got; done(err) })
	})
	return f
}

func plainBackup(t *testing.T, s *Session) File {
	t.Helper()
	f, err := plainFile(t, s, false)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func plainFile(t *testing.T, s *Session, anyway bool) (f File, err error) {
	t.Helper()
	err = outcomeOf(t, func(done func(error)) func() {
		return s.PlainBackup(anyway, func(got File, err error) { f = got; done(err) })
	})
	return f, err
}

func merge(t *testing.T, s *Session, p Preview) {
	t.Helper()
	okay(t, func(done func(error)) func() { s.Merge(p, done); return nil })
}

func replace(t *testing.T, s *Session, p Preview) {
	t.Helper()
	okay(t, func(done func(error)) func() { s.Replace(p, false, done); return nil })
}

func textsIn(t *testing.T, s *Session) map[string]string {
	t.Helper()
	texts, err := s.vault.Texts()
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

// Export, erase, import: the same state, byte for byte, whether either side has a
// lock or not, and whether it is merged or replaced.
func TestExportEraseImportGivesTheSameBytes(t *testing.T) {
	for _, locked := range []bool{false, true} {
		for _, how := range []string{"merge", "replace"} {
			d, s := written(t)
			if locked {
				lockIt(t, s)
			}
			want := textsIn(t, s)
			f := sealedBackup(t, s)
			if err := s.Erase(); err != nil || len(storedKeys(t, d)) != 0 {
				t.Fatal(err)
			}
			p := mustRead(t, s, f, phrase)
			if how == "merge" {
				merge(t, s, p)
			} else {
				replace(t, s, p)
			}
			again := d.open()
			if got := textsIn(t, again); !maps.Equal(got, want) {
				t.Errorf("locked %v, %s: %d records, want %d", locked, how, len(got), len(want))
			}
			assertAllThere(t, again, how)
			if f2 := plainBackup(t, again); again.Today() == day {
				if !bytes.Equal(unsealed(t, f, phrase), f2.Data) {
					t.Errorf("locked %v, %s: a second backup differs", locked, how)
				}
			}
		}
	}
}

func TestNamesOfFilesSayNothing(t *testing.T) {
	_, s := written(t)
	for _, f := range []File{sealedBackup(t, s), plainBackup(t, s)} {
		if !strings.HasPrefix(f.Name, "notes-2026-11-21.") {
			t.Errorf("name %q", f.Name)
		}
	}
}

// What a bad file does: nothing, and it says which kind of bad.
func TestABadFileChangesNothing(t *testing.T) {
	d, s := written(t)
	good := sealedBackup(t, s)
	plain := plainBackup(t, s)
	before := storedCopy(t, d)
	for name, c := range map[string]struct {
		file  []byte
		typed string
		want  error
	}{
		"a wrong passphrase":  {good.Data, phrase2, backup.ErrPassphrase},
		"no passphrase":       {good.Data, "", backup.ErrPassphrase},
		"empty":               {nil, phrase, backup.ErrTruncated},
		"a picture":           {[]byte("\x89PNG\r\n\x1a\n and so on"), phrase, backup.ErrForeign},
		"cut off":             {plain.Data[:len(plain.Data)/2], "", backup.ErrDamaged},
		"changed":             {append(bytes.Clone(good.Data[:len(good.Data)-1]), good.Data[len(good.Data)-1]^1), phrase, backup.ErrDamaged},
		"of a newer version":  {[]byte(`{"backup":2,"made":"2030-01-01","notes":[]}`), "", backup.ErrNewer},
		"another app's notes": {[]byte(`{"notes":["mine"]}`), "", backup.ErrForeign},
	} {
		if _, err := read(t, s, File{Data: c.file}, c.typed); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
		if !maps.Equal(storedCopy(t, d), before) {
			t.Errorf("%s: something has changed", name)
		}
	}
	assertAllThere(t, s, "after bad files")
}

func storedCopy(t *testing.T, d *device) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, key := range storedKeys(t, d) {
		all[key], _, _ = d.store.Get(key)
	}
	return all
}

func TestPreviewCounts(t *testing.T) {
	_, s := written(t)
	f := plainBackup(t, s)
	s.SetDraft("", "another half")
	s.SetNote("two-lists", "")
	p := mustRead(t, s, f, "")
	rows := map[string]PreviewRow{}
	for _, r := range p.Rows {
		rows[r.Meaning] = r
	}
	for meaning, want := range map[string]PreviewRow{
		"A journal entry":                                                             {File: 1, Here: 1},
		"Text you began and have not put away":                                        {File: 1, Here: 1, Differs: 1},
		"A step of your plan, with its date and your note":                            {File: 1, New: 1},
		"Your answers to the questions":                                               {File: 1, Here: 1},
		"Your choices about this app: the country for help lines, what you have read": {File: 1, Here: 1},
	} {
		want.Meaning, want.Choices = meaning, strings.HasPrefix(meaning, "Your choices")
		if err := s.Flush(); err != nil {
			t.Fatal(err)
		}
		p = mustRead(t, s, f, "")
		for _, r := range p.Rows {
			rows[r.Meaning] = r
		}
		if rows[meaning] != want {
			t.Errorf("%+v, want %+v", rows[meaning], want)
		}
	}
	if p.Made != day || p.Fewer || p.Nothing {
		t.Errorf("%+v", p)
	}
}

// Rule: merging loses no sentence of either side.
func TestMergeKeepsBothSides(t *testing.T) {
	_, theirs := written(t)
	f := plainBackup(t, theirs)
	d, ours := written(t)
	id := ours.Entries()[0].ID
	ours.SetEntry(id, "changed here")
	ours.SetDraft("", "begun here")
	ours.SetNote("two-lists", "We laughed a lot. And we fought.")
	merge(t, ours, mustRead(t, ours, f, ""))
	again := d.open()
	texts := textsOf(again)
	for _, want := range []string{"changed here", "first entry", "half a sen"} {
		if !strings.Contains(texts, want) {
			t.Errorf("%q is not among %q", want, texts)
		}
	}
	if again.Draft("") != "begun here" || again.Note("two-lists") != "We laughed a lot. And we fought." || strings.Contains(texts, "We laughed") {
		t.Errorf("draft %q, note %q, entries %q", again.Draft(""), again.Note("two-lists"), texts)
	}
	merge(t, again, mustRead(t, again, f, ""))
	if n := len(again.Entries()); n != len(d.open().Entries()) || n != 3 {
		t.Errorf("merged twice there are %d entries", n)
	}
}

// Complaint 5: an almost empty backup does not take the place of a full state
// without the person saying so; nor does an almost empty state become the backup.
func TestAnEmptyStateDoesNotReplaceAFullOne(t *testing.T) {
	_, almost := written(t)
	f := plainBackup(t, almost)
	var c backup.Content
	c, err := backup.Decode(f.Data)
	if err != nil {
		t.Fatal(err)
	}
	for key := range c.Records {
		if key != "aw:settings" && key != "aw:draft:entry" {
			delete(c.Records, key)
		}
	}
	small, err := backup.Encode(c)
	if err != nil {
		t.Fatal(err)
	}
	d := &device{}
	s := d.open()
	for i := range 12 {
		s.SetDraft("", fmt.Sprint("entry ", i))
		if _, err := s.KeepDraft(""); err != nil {
			t.Fatal(err)
		}
	}
	p := mustRead(t, s, File{Data: small}, "")
	if !p.Fewer {
		t.Error("the preview does not say so")
	}
	if err := outcomeOf(t, func(done func(error)) func() { s.Replace(p, false, done); return nil }); !errors.Is(err, ErrFewer) || len(s.Entries()) != 12 {
		t.Errorf("%v, %d entries", err, len(s.Entries()))
	}
	s.BackedUp(plainBackup(t, s))
	for _, e := range s.Entries() {
		s.RemoveEntry(e.ID)
	}
	s.SetDraft("", "one thing")
	if _, err := plainFile(t, s, false); !errors.Is(err, ErrFewer) {
		t.Errorf("an emptied state as a backup: %v", err)
	}
	if _, err := plainFile(t, s, true); err != nil {
		t.Errorf("and when the person wants it: %v", err)
	}
	if _, err := plainFile(t, (&device{}).open(), true); !errors.Is(err, ErrNothing) {
		t.Errorf("nothing at all: %v", err)
	}
}

// Two generations: what was replaced stays until the next good backup, and can
// be brought back.
func TestWhatWasReplacedCanBeBroughtBack(t *testing.T) {
	_, theirs := written(t)
	f := plainBackup(t, theirs)
	d := &device{}
	s := d.open()
	long := strings.Repeat("Nächte ohne Schlaf 🌒 ", 30_000) // more than two pieces
	for _, text := range []string{"mine", long} {
		s.SetDraft("", text)
		if _, err := s.KeepDraft(""); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	before := textsIn(t, s)
	replace(t, s, mustRead(t, s, f, ""))
	assertAllThere(t, s, "replaced")
	s = d.open()
	if _, on, ok := s.Before(); !ok || on != day {
		t.Fatalf("what was here before: %v, of %s", ok, on)
	}
	okay(t, func(done func(error)) func() { s.BringBack(done); return nil })
	got := textsIn(t, s)
	for key, text := range before {
		if got[key] != text {
			t.Errorf("%s did not come back", key)
		}
	}
	if len(got) != len(before) {
		t.Errorf("%d records, there were %d", len(got), len(before))
	}
	s.BackedUp(plainBackup(t, s))
	if _, _, ok := s.Before(); ok {
		t.Error("kept beyond the next good backup")
	}
}

// No back door by import: an old backup from before a stop does not undo it.
func TestAnOldBackupIsNoWayAroundAStop(t *testing.T) {
	d := &device{}
	s := d.open()
	s.Answer(guide.Fear, guide.No)
	s.Leave(guide.Fear)
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	old := plainBackup(t, s)
	s.Answer(guide.Fear, guide.Yes)
	s.Leave(guide.Fear)
	want := s.Result().Outcome
	replace(t, s, mustRead(t, s, old, ""))
	if got := d.open().Result().Outcome; got != want {
		t.Errorf("the outcome is %s after bringing back an old backup, it was %s", got, want)
	}
}

// On a full device what could not be saved is in the backup all the same.
func TestABackupHoldsWhatCouldNotBeSaved(t *testing.T) {
	d, s := written(t)
	d.store.Quota = 1
	s.SetDraft("", "half a sentence that does not fit")
	if s.Flush() == nil {
		t.Fatal("the device is not full")
	}
	f := plainBackup(t, s)
	if !bytes.Contains(f.Data, []byte("half a sentence that does not fit")) {
		t.Error("it is not in the backup")
	}
	other := &device{}
	fresh := other.open()
	merge(t, fresh, mustRead(t, fresh, f, ""))
	if fresh.Draft("") != "half a sentence that does not fit" {
		t.Errorf("draft %q", fresh.Draft(""))
	}
}

func TestNoRoomForARestoreChangesNothing(t *testing.T) {
	_, theirs := written(t)
	f := plainBackup(t, theirs)
	d, s := written(t)
	s.SetDraft("", "mine")
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	before := storedCopy(t, d)
	p := mustRead(t, s, f, "")
	d.store.Quota = 3000
	if err := outcomeOf(t, func(done func(error)) func() { s.Replace(p, false, done); return nil }); !errors.Is(err, vault.ErrQuota) {
		t.Errorf("%v", err)
	}
	if !maps.Equal(storedCopy(t, d), before) || s.Draft("") != "mine" {
		t.Error("something has changed")
	}
}

func TestLastBackup(t *testing.T) {
	d, s := written(t)
	if _, _, ok := s.LastBackup(); ok {
		t.Error("a backup before there was one")
	}
	s.BackedUp(plainBackup(t, s))
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	d.day = day.AddDays(9)
	if on, days, ok := d.open().LastBackup(); !ok || on != day || days != 9 {
		t.Errorf("%s, %d days, %v", on, days, ok)
	}
}
