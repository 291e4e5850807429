package app

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"afterward/app/browser"
	"afterward/core/backup"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
	"afterward/core/vault"
)

var day = civil.MustParse("2026-11-21")

// A bench is one device: a store that tabs share, and the saves that wait.
type device struct {
	minute  func() int   // of the day; nil when nobody knows
	seconds func() int64 // nil for those of the machine
	store   vault.Memory
	later   []func()
	ids     int
	day     civil.Date // today, unless it is zero
	quota   int
	asked   int // how often the browser was asked to keep what is stored
}

// slow does a job at once, and cheaply: what a key and a seal cost, and whether
// they hold, is for vault and backup to test. What it seals begins as a sealed
// file does; any other file it opens as the app would.
func slow(job string, in [][]byte, told func(browser.Far), done func([][]byte, error)) (cancel func()) {
	out, err := cheaply(job, in, told)
	var c interface{ Code() string }
	if errors.As(err, &c) {
		err = &browser.JobError{Code: c.Code()}
	}
	done(out, err)
	return func() {}
}

const cheapSeal = "age-encryption.org/v1\ncheap "

func cheaply(job string, in [][]byte, told func(browser.Far)) ([][]byte, error) {
	hash := func(data []byte) string { return fmt.Sprintf("%x ", sha256.Sum256(data)) }
	if job == jobKey {
		var keys [][]byte
		for _, typed := range in[1:] {
			key := sha256.Sum256(append(slices.Clone(in[0]), typed...))
			keys = append(keys, key[:])
		}
		return keys, nil
	}
	if job == jobSeal {
		out, err := jobs[jobPlain](in[:2], told)
		if err != nil {
			return nil, err
		}
		return [][]byte{[]byte(cheapSeal + hash(in[2]) + hash(out[0]) + string(out[0]))}, nil
	}
	rest, ok := strings.CutPrefix(string(in[0]), cheapSeal)
	if !ok {
		return jobs[job](in, told)
	}
	who, rest, _ := strings.Cut(rest, " ")
	what, plain, _ := strings.Cut(rest, " ")
	switch {
	case !slices.ContainsFunc(in[1:], func(typed []byte) bool { return who+" " == hash(typed) }):
		return nil, coded(backup.ErrPassphrase)
	case what+" " != hash([]byte(plain)):
		return nil, coded(backup.ErrDamaged)
	}
	return jobs[job]([][]byte{[]byte(plain)}, told)
}

// unsealed is what a sealed file holds.
func unsealed(t *testing.T, f File, typed string) []byte {
	t.Helper()
	_, rest, _ := strings.Cut(string(f.Data), cheapSeal)
	parts := strings.SplitN(rest, " ", 3)
	if _, err := cheaply(jobOpen, [][]byte{f.Data, []byte(typed)}, func(browser.Far) {}); err != nil || len(parts) < 3 {
		t.Fatal(err)
	}
	return []byte(parts[2])
}

// open opens the app in a tab of its own.
func (d *device) open() *Session {
	return NewSession(Deps{
		Backend: &d.store,
		Today:   func() civil.Date { return cmp.Or(d.day, day) },
		NewID:   func() string { d.ids++; return fmt.Sprintf("id%d", d.ids) },
		Later:   func(_ time.Duration, f func()) { d.later = append(d.later, f) },
		Quota:   d.quota,
		Slow:    slow, Exclusive: func(f func()) { f() }, Persist: func() { d.asked++ },
		Minute: d.minute, Seconds: d.seconds,
	})
}

// wait lets the scheduled saves happen.
func (d *device) wait() {
	due := d.later
	d.later = nil
	for _, f := range due {
		f()
	}
}

func TestEverythingIsThereAfterReopening(t *testing.T) {
	var d device
	s := d.open()
	s.Answer(guide.SelfHarm, guide.No)
	s.Visit(guide.HarmOthers)
	s.SetNote("two-lists", "We laughed a lot.")
	s.SetDraft("", "half a sen")
	s.ChoosePath(guide.PathLetGo)
	s.SetCountry("IE")
	s.ReadBefore()
	d.wait()

	again := d.open()
	r := again.Response()
	if !r.Has(guide.SelfHarm, guide.No) || r.At != guide.HarmOthers {
		t.Errorf("answers: %+v", r)
	}
	if again.Note("two-lists") != "We laughed a lot." || again.Draft("") != "half a sen" {
		t.Errorf("note %q, draft %q", again.Note("two-lists"), again.Draft(""))
	}
	if again.Settings().Country != "IE" || again.Settings().Read != day || again.Plan().Path != guide.PathLetGo {
		t.Errorf("settings %+v, path %q", again.Settings(), again.Plan().Path)
	}
}

// Typing schedules one save, and no later keystroke pushes it away.
func TestTypingIsSavedOnceAndSoon(t *testing.T) {
	var d device
	s := d.open()
	for i := range 50 {
		s.SetDraft("", strings.Repeat("a", i+1))
	}
	if len(d.later) != 1 {
		t.Fatalf("%d saves scheduled for one burst", len(d.later))
	}
	var writes int
	d.store.Fail = func(op vault.Op, key string) error {
		if op == vault.OpSet {
			writes++
			if key != "aw:draft:entry" {
				t.Errorf("a keystroke in the draft rewrote %s", key)
			}
		}
		return nil
	}
	d.wait()
	if writes != 1 {
		t.Errorf("%d writes for one burst", writes)
	}
}

// Complaint: it stopped saving and did not say so.
func TestAFailedSaveIsSaidKeptAndHealed(t *testing.T) {
	var d device
	s := d.open()
	told := 0
	defer s.Subscribe(func() { told++ })()
	full := true
	d.store.Fail = func(op vault.Op, _ string) error {
		if op == vault.OpSet && full {
			return vault.ErrQuota
		}
		return nil
	}
	s.SetDraft("", "do not lose this")
	d.wait()
	state, err := s.Saving()
	if state != Failed || !errors.Is(err, vault.ErrQuota) || told != 1 {
		t.Fatalf("saving is %v (%v), told %d times", state, err, told)
	}
	if m := saveMessage(err); strings.Contains(strings.Join(m.Lines, " "), "do not lose") || len(m.Lines) < 2 {
		t.Errorf("message %+v", m)
	}
	if s.Draft("") != "do not lose this" {
		t.Error("the text is gone from memory")
	}
	full = false
	s.SetDraft("", "do not lose this.")
	d.wait()
	if state, _ := s.Saving(); state != Saved || told != 2 {
		t.Errorf("after room was made: %v, told %d times", state, told)
	}
	if d.open().Draft("") != "do not lose this." {
		t.Error("not written after room was made")
	}
}

// One record that cannot be written does not hold up the others.
func TestOneBadRecordDoesNotBlockTheRest(t *testing.T) {
	var d device
	_ = d.store.Set("aw:response", `{"v":2,"shape":"of the future"}`)
	s := d.open()
	s.Answer(guide.SelfHarm, guide.No)
	s.SetDraft("", "still saved")
	d.wait()
	if _, err := s.Saving(); !errors.Is(err, vault.ErrNewerFormat) {
		t.Errorf("saving says %v", err)
	}
	if d.open().Draft("") != "still saved" {
		t.Error("the draft was not saved")
	}
	if raw, _, _ := d.store.Get("aw:response"); raw != `{"v":2,"shape":"of the future"}` {
		t.Errorf("the newer record was changed to %q", raw)
	}
}

// A crash at any single write leaves the text in the draft, in the journal, or
// in both: never in neither.
func TestKeepingADraftSurvivesACrashAtAnyWrite(t *testing.T) {
	for crash := 0; ; crash++ {
		var d device
		s := d.open()
		s.SetDraft("", "the text")
		d.wait()
		n := 0
		d.store.Fail = func(op vault.Op, _ string) error {
			if op == vault.OpSet || op == vault.OpRemove {
				if n++; n > crash {
					return errors.New("power cut")
				}
			}
			return nil
		}
		_, _ = s.KeepDraft("")
		d.wait()
		d.store.Fail = nil
		again := d.open()
		entries := again.Entries()
		if again.Draft("") != "the text" && (len(entries) == 0 || entries[0].Text != "the text") {
			t.Fatalf("crash after %d writes: text lost", crash)
		}
		if n <= crash {
			if again.Draft("") != "" || len(entries) != 1 {
				t.Errorf("without a crash: draft %q, %d entries", again.Draft(""), len(entries))
			}
			return
		}
	}
}

// Pressing the button again and again on a full device makes no copies, and a
// failure elsewhere does not keep a good entry from being put away.
func TestKeepingADraftThatFails(t *testing.T) {
	var d device
	s := d.open()
	s.SetDraft("", "once")
	d.wait()
	d.store.Fail = func(op vault.Op, key string) error {
		if op == vault.OpSet && strings.HasPrefix(key, "aw:entry:") {
			return vault.ErrQuota
		}
		return nil
	}
	for range 3 {
		if _, err := s.KeepDraft(""); !errors.Is(err, vault.ErrQuota) {
			t.Fatalf("KeepDraft on a full device: %v", err)
		}
	}
	if len(s.Entries()) != 0 || s.Draft("") != "once" {
		t.Errorf("%d entries, draft %q", len(s.Entries()), s.Draft(""))
	}
	d.store.Fail = func(op vault.Op, key string) error {
		if op == vault.OpSet && key == "aw:settings" {
			return errors.New("refused")
		}
		return nil
	}
	s.SetCountry("IE")
	if _, err := s.KeepDraft(""); err != nil || len(s.Entries()) != 1 || s.Draft("") != "" {
		t.Errorf("another record fails: %v, %d entries, draft %q", err, len(s.Entries()), s.Draft(""))
	}
}

func TestAnEmptyDraftIsNotKept(t *testing.T) {
	var d device
	s := d.open()
	s.SetDraft("", " \n ")
	if _, err := s.KeepDraft(""); !errors.Is(err, ErrEmpty) || len(s.Entries()) != 0 {
		t.Errorf("kept: %v", err)
	}
}

// Complaint: the second tab overwrote my work.
func TestTwoTabsLoseNoText(t *testing.T) {
	var d device
	a, b := d.open(), d.open()
	a.SetDraft("", "written in the first tab")
	d.wait()
	b.SetDraft("", "written in the second tab")
	d.wait()
	c := d.open()
	all := c.Draft("")
	for _, e := range c.Entries() {
		all += "|" + e.Text
	}
	for _, want := range []string{"written in the first tab", "written in the second tab"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is gone: %q", want, all)
		}
	}
}

func TestTwoTabsMergeAnswers(t *testing.T) {
	var d device
	a, b := d.open(), d.open()
	a.Answer(guide.SelfHarm, guide.No)
	d.wait()
	b.Answer(guide.HarmOthers, guide.No)
	d.wait()
	r := d.open().Response()
	if !r.Has(guide.SelfHarm, guide.No) || !r.Has(guide.HarmOthers, guide.No) {
		t.Errorf("answers %+v", r.Answers)
	}
}

func TestTwoTabsSeeEachOther(t *testing.T) {
	var d device
	a, b := d.open(), d.open()
	told := 0
	defer b.Subscribe(func() { told++ })()
	a.SetDraft("", "entry")
	id, err := a.KeepDraft("")
	d.wait()
	if err != nil {
		t.Fatal(err)
	}
	b.Reload("aw:entry:" + id)
	if e, ok := b.Entry(id); !ok || e.Text != "entry" || told == 0 {
		t.Errorf("the other tab sees %+v (told %d)", e, told)
	}
	a.RemoveEntry(id)
	d.wait()
	b.Reload("aw:entry:" + id)
	d.wait()
	if _, ok := b.Entry(id); ok {
		t.Error("a removed entry is still in the other tab")
	}
}

func TestAClosedStepIsRefused(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, notYetStory)
	if err := s.SetStatus(guide.StepFirstMessage, plan.Done); !errors.Is(err, plan.ErrClosed) {
		t.Errorf("a closed step was marked: %v", err)
	}
	if err := s.SetStatus("bad-night", plan.Doing); err != nil {
		t.Errorf("an open step: %v", err)
	}
}

func TestEraseLeavesNothingAndSaysSoWhenItCannot(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, notYetStory)
	s.SetDraft("", "private")
	d.wait()
	_ = d.store.Set("someone-else", "stays")
	if err := s.Erase(); err != nil {
		t.Fatal(err)
	}
	keys, _ := d.store.Keys()
	if len(keys) != 1 || keys[0] != "someone-else" || s.Draft("") != "" || s.Response().Begun() {
		t.Errorf("left: %v, draft %q", keys, s.Draft(""))
	}
	d.wait()
	if keys, _ := d.store.Keys(); len(keys) != 1 {
		t.Errorf("a waiting save brought back %v", keys)
	}
	s.SetDraft("", "again")
	d.wait()
	d.store.Fail = func(op vault.Op, _ string) error {
		if op == vault.OpRemove {
			return errors.New("refused")
		}
		return nil
	}
	if err := s.Erase(); !errors.Is(err, vault.ErrNotErased) {
		t.Errorf("erase failed silently: %v", err)
	}
}

// Damaged bytes under any key: the app opens, says so, and keeps them.
func TestDamagedRecordsOpenAndAreKept(t *testing.T) {
	for _, key := range []string{"aw:settings", "aw:response", "aw:path", "aw:step:two-lists", "aw:entry:a1", "aw:draft:entry"} {
		for _, bad := range []string{"garbage", "", `{"v":1,"kind":`, `{"v":9}`, "null", "\xff"} {
			var d device
			_ = d.store.Set(key, bad)
			s := d.open()
			s.SetDraft("", "new words")
			answerStory(s, notYetStory)
			s.SetNote("two-lists", "note")
			d.wait()
			unread := s.Unread()
			if len(unread) != 1 || unread[0].Raw != bad {
				t.Errorf("%s = %q: unread is %+v", key, bad, unread)
			}
		}
	}
}

// A refused save is tried again by itself, not only with the next keystroke.
func TestARefusedSaveIsTriedAgain(t *testing.T) {
	var d device
	s := d.open()
	full := true
	d.store.Fail = func(op vault.Op, _ string) error {
		if op == vault.OpSet && full {
			return vault.ErrQuota
		}
		return nil
	}
	s.SetDraft("", "waiting for room")
	d.wait()
	d.wait()
	if len(d.later) != 1 {
		t.Fatalf("%d saves wait after two refusals, want one", len(d.later))
	}
	full = false
	d.wait()
	if state, _ := s.Saving(); state != Saved || d.open().Draft("") != "waiting for room" {
		t.Errorf("room was made, saving is %v", state)
	}
}

// Erasing in one tab must not be undone by what another tab had not written yet.
func TestEraseReachesOtherTabs(t *testing.T) {
	var d device
	a, b := d.open(), d.open()
	a.SetDraft("", "to be erased")
	d.wait()
	b.Answer(guide.SelfHarm, guide.No) // waits for its save
	var signals []string
	d.store.Fail = func(op vault.Op, key string) error {
		if op == vault.OpSet {
			signals = append(signals, key)
		}
		return nil
	}
	if err := a.Erase(); err != nil {
		t.Fatal(err)
	}
	for _, key := range signals { // what the browser tells the other tab
		b.Reload(key)
	}
	d.wait()
	if keys, _ := d.store.Keys(); len(keys) != 0 || b.Response().Begun() {
		t.Errorf("came back: %v", keys)
	}
}

func TestDiscardRemovesOneUnreadableText(t *testing.T) {
	var d device
	_ = d.store.Set("aw:draft:entry", "garbage")
	s := d.open()
	unread := s.Unread()
	if len(unread) != 1 {
		t.Fatalf("unread %v", unread)
	}
	if err := s.Discard(unread[0].Key); err != nil || len(s.Unread()) != 0 {
		t.Errorf("%v, still unread: %v", err, s.Unread())
	}
}

// A change of many records that cannot be finished now: what is kept is
// untouched, and the page says why nothing can be seen of it.
func TestWhatCannotBeOpenedIsUntouched(t *testing.T) {
	d, _ := written(t)
	if err := d.store.Set("aw:swap", `{"v":2,"of":"a later version"}`); err != nil {
		t.Fatal(err)
	}
	before := storedCopy(t, d)
	s := d.open()
	s.SetDraft("", "written meanwhile")
	if err := s.Flush(); err != nil || !s.Volatile() || !errors.Is(s.OpenError(), vault.ErrNewerFormat) {
		t.Errorf("%v, volatile %v, %v", err, s.Volatile(), s.OpenError())
	}
	if m := openMessage(s.OpenError()); !strings.Contains(m.Lines[1], "newer version") {
		t.Errorf("%+v", m)
	}
	if after := storedCopy(t, d); len(after) != len(before) || after["aw:draft:entry"] != before["aw:draft:entry"] {
		t.Error("something has changed")
	}
}
