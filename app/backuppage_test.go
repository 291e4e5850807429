package app

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/core/backup"
	"afterward/core/civil"
	"afterward/core/vault"
)

// Outside a browser go-app mounts nothing; it renders in advance, which these do
// the same with.
type (
	mountedBackup struct{ backupPage }
	mountedKept   struct{ privacy }
)

func (m *mountedBackup) OnPreRender(ctx app.Context) { m.OnMount(ctx) }
func (m *mountedKept) OnPreRender(ctx app.Context)   { m.OnMount(ctx) }

// paged is the backup page of a session, mounted, and a way to let what it has
// begun come to its end.
func paged(t *testing.T, s *Session) (p *backupPage, settle func()) {
	t.Helper()
	current = s
	m := &mountedBackup{}
	e := app.NewTestEngine()
	if err := e.Load(m); err != nil {
		t.Fatal(err)
	}
	e.ConsumeAll()
	return &m.backupPage, e.ConsumeAll
}

func drawn(p *backupPage) string { return app.HTMLString(p.Render()) }

func wants(t *testing.T, where string, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if !strings.Contains(where, text) {
			t.Errorf("no %q in %s", text, where)
		}
	}
}

func inWords(m Message) string { return m.Title + " " + strings.Join(m.Lines, " ") }

func TestLastBackupInWords(t *testing.T) {
	for want, got := range map[string]string{
		"No backup yet. Until you make one, what you write exists only here.": lastBackup(civil.Date{}, 0, false),
		"Last backup: 9 days ago, 21 November 2026.":                          lastBackup(day, 9, true),
		"Last backup: yesterday.":                                             lastBackup(day, 1, true),
		"Last backup: today.":                                                 lastBackup(day, 0, true),
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// A backup counts as made once it was handed over, and not before: complaint 5.
func TestABackupCountsOnlyOnceItIsHandedOver(t *testing.T) {
	file := File{Name: "notes-2026-11-21.age", Type: "application/octet-stream", Data: []byte("sealed"), Records: 4}
	for name, c := range map[string]struct {
		device browser.Device
		press  bool
	}{
		"a browser with downloads":          {browser.Device{Prompts: true}, false},
		"the home screen of an iPhone":      {browser.Device{IOS: true, WebKit: true, Standalone: true}, true},
		"inside another app":                {browser.Device{IOS: true, WebKit: true, InApp: true}, true},
		"Safari on an iPhone, not an app":   {browser.Device{IOS: true, WebKit: true}, false},
		"an installed app on other devices": {browser.Device{Prompts: true, Standalone: true}, false},
	} {
		_, s := written(t)
		p, settle := paged(t, s)
		p.device = c.device
		p.made(file, nil)
		_, _, ok := s.LastBackup()
		if ok == c.press {
			t.Errorf("%s: counted %v without a press", name, ok)
		}
		wants(t, inWords(p.make.said), "The backup is made.", "opened again to check it, and holds everything: 4 records.")
		if c.press {
			wants(t, drawn(p), "Save the file")
			p.offer()
			settle()
		}
		if _, days, ok := s.LastBackup(); !ok || days != 0 {
			t.Errorf("%s: not counted after it was handed over", name)
		}
	}
}

func TestMakingABackup(t *testing.T) {
	_, s := written(t)
	p, settle := paged(t, s)
	p.sealWith(phrase, false)
	if _, _, ok := s.LastBackup(); ok {
		t.Error("counted before the file was there")
	}
	settle()
	if !strings.Contains(string(unsealed(t, p.make.file, phrase)), "first entry") {
		t.Error("the file does not hold it")
	}
	wants(t, drawn(p), "holds everything: 4 records.", "Last backup: today.")
}

// An almost empty state does not become the backup without a word: complaint 5.
func TestFewerIsAskedAbout(t *testing.T) {
	for _, open := range []bool{false, true} {
		var d device
		s := d.open()
		for i := range 12 {
			s.SetDraft("", fmt.Sprint("entry ", i))
			if _, err := s.KeepDraft(""); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.Flush(); err != nil {
			t.Fatal(err)
		}
		s.BackedUp(plainBackup(t, s))
		for _, w := range s.Entries()[:11] {
			s.RemoveEntry(w.ID)
		}
		p, settle := paged(t, s)
		do := func(anyway bool) {
			if open {
				p.makeOpen(anyway)
			} else {
				p.sealWith(phrase, anyway)
			}
			settle()
		}
		do(false)
		if p.make.file.Data != nil || !p.make.fewer || p.make.open != open {
			t.Fatalf("open %v: made without a word: %+v", open, p.make.said)
		}
		wants(t, inWords(p.make.said), "This would hold 1 record; your last backup held 12.")
		wants(t, drawn(p), "Make it anyway")
		if do(true); p.make.file.Data == nil {
			t.Errorf("open %v: refused all the same: %+v", open, p.make.said)
		}
	}
}

func TestWhatCannotBeMadeIsSaid(t *testing.T) {
	var d device
	p, settle := paged(t, d.open())
	p.sealWith(phrase, false)
	settle()
	wants(t, inWords(p.make.said), "There is nothing to back up yet.")
	p.sealWith("1234", false)
	settle()
	wants(t, inWords(p.make.said), "could be guessed")
	p.made(File{}, backup.ErrDiffers)
	wants(t, inWords(p.make.said), "does not hold what it should")
	for _, err := range []error{browser.ErrCancelled, browser.ErrGesture, &browser.ThrownError{Name: "SecurityError"}} {
		if m := savingMessage(err); m.Title == "" {
			t.Errorf("%v: nothing is said", err)
		}
	}
}

// A sealed file is asked for its passphrase, a plain one is not; every refusal
// says why and that nothing was changed.
func TestChoosingAFile(t *testing.T) {
	_, s := written(t)
	sealed, plain := sealedBackup(t, s), plainBackup(t, s)
	p, settle := paged(t, s)
	p.picked(sealed.Data, nil)
	settle()
	if p.back.file == nil || p.back.preview != nil {
		t.Error("a sealed file was opened without its passphrase")
	}
	p.read(p.back.file, phrase2)
	settle()
	wants(t, p.back.wrong, "does not open this file", "Nothing was changed.")
	if p.back.file == nil {
		t.Error("the file has to be chosen again after a slip")
	}
	p.read(p.back.file, phrase)
	settle()
	if p.back.preview == nil || p.back.file != nil || p.back.wrong != "" {
		t.Fatalf("not opened: %+v", p.back.said)
	}
	wants(t, drawn(p), "A backup of 21 November 2026", "Add what is missing", "Replace everything here", "Everything of yours in it is here already")

	p.picked(plain.Data, nil)
	settle()
	if p.back.preview == nil {
		t.Errorf("a plain file: %+v", p.back.said)
	}
	for name, c := range map[string]struct {
		data []byte
		err  error
	}{
		"another file":     {[]byte("\x89PNG\r\n\x1a\n and so on"), nil},
		"an empty file":    {nil, nil},
		"cut off":          {plain.Data[:40], nil},
		"of a newer kind":  {[]byte(`{"backup":2,"made":"2030-01-01","notes":[]}`), nil},
		"too big":          {nil, fmt.Errorf("read file: %w", browser.ErrTooBig)},
		"gone by now":      {nil, &browser.ThrownError{Name: "NotFoundError"}},
		"took too long":    {nil, browser.ErrTimeout},
		"sealed and short": {sealed.Data[:30], nil},
	} {
		p.forget()
		p.picked(c.data, c.err)
		settle()
		if p.back.file != nil {
			p.read(p.back.file, phrase)
			settle()
		}
		if p.back.preview != nil || !strings.Contains(inWords(p.back.said)+p.back.wrong, "Nothing was changed.") {
			t.Errorf("%s: %+v %s", name, p.back.said, p.back.wrong)
		}
	}
	p.forget()
	if p.picked(nil, browser.ErrCancelled); p.back.said.Title != "" {
		t.Error("taking the choice back is called an error")
	}
}

// Nothing that was open stays with the page when the lock closes.
func TestThePageForgetsWhenTheLockCloses(t *testing.T) {
	_, s := written(t)
	lockIt(t, s)
	p, settle := paged(t, s)
	p.picked(plainBackup(t, s).Data, nil)
	settle()
	p.makeOpen(false)
	settle()
	if p.back.preview == nil || p.make.file.Data == nil {
		t.Fatal("nothing was open")
	}
	s.Lock()
	settle()
	if p.back.preview != nil || p.make.file.Data != nil || p.back.before.Records != 0 {
		t.Errorf("kept: %+v %+v", p.back, p.make)
	}
	if text := drawn(p); strings.Contains(text, "first entry") || strings.Contains(text, "A backup of") || !strings.Contains(text, "Locked") {
		t.Error("shown behind the lock")
	}
}

// Giving up leaves no file and says so.
func TestGivingUpMaking(t *testing.T) {
	_, s := written(t)
	given := false
	s.deps.Slow = func(string, [][]byte, func(browser.Far), func([][]byte, error)) func() {
		return func() { given = true }
	}
	p, settle := paged(t, s)
	p.sealWith(phrase, false)
	wants(t, drawn(p), "Sealing the file", "Cancel")
	if strings.Contains(drawn(p), `aria-busy="false"`) {
		t.Error("a button that starts more work is not marked as busy")
	}
	p.work.stop()
	settle()
	if !given || p.work.busy() || p.make.file.Data != nil {
		t.Errorf("given up: %v, %+v", given, p.make)
	}
}

func TestBringingBackStepByStep(t *testing.T) {
	var d device
	s := d.open()
	for i := range 12 {
		s.SetDraft("", fmt.Sprint("entry ", i))
		if _, err := s.KeepDraft(""); err != nil {
			t.Fatal(err)
		}
	}
	full := plainBackup(t, s)
	c, err := backup.Decode(full.Data)
	if err != nil {
		t.Fatal(err)
	}
	for key := range c.Records {
		if strings.HasPrefix(key, "aw:entry:") && len(c.Records) > 2 {
			delete(c.Records, key)
		}
	}
	small, err := backup.Encode(c)
	if err != nil {
		t.Fatal(err)
	}
	p, settle := paged(t, s)
	p.picked(small, nil)
	settle()
	if p.back.preview == nil || !p.back.preview.Fewer {
		t.Fatalf("not fewer: %+v", p.back)
	}
	p.askBack(askReplace)
	wants(t, drawn(p), "Replace everything here?")
	p.replaceNow(false) // as if the second question had been left out
	settle()
	if p.back.ask != askFewer || len(s.Entries()) != 12 {
		t.Fatalf("replaced without the other words: %d entries", len(s.Entries()))
	}
	wants(t, drawn(p), "Almost nothing would be left.", "this file holds 1")
	p.replaceNow(true)
	settle()
	if n := len(s.Entries()); n > 1 {
		t.Fatalf("%d entries after replacing", n)
	}
	wants(t, drawn(p), "What was here before", "12 records from before are put aside", "Bring back what was here before")
	p.askBack(askBefore)
	wants(t, drawn(p), "Yes, bring it back")
	p.bringBefore()
	settle()
	if n := len(s.Entries()); n != 12 {
		t.Errorf("%d entries are back", n)
	}
	p.picked(small, nil)
	settle()
	p.mergeNow()
	settle()
	wants(t, inWords(p.back.said), "What was missing is here now.")
	if n := len(s.Entries()); n != 12 {
		t.Errorf("%d entries after adding what is here already", n)
	}
}

// On a device without room for both, what is here goes only when a backup of
// today holds it.
func TestReplacingWithoutRoom(t *testing.T) {
	d, s := written(t)
	file := plainBackup(t, s)
	s.SetDraft("", strings.Repeat("word ", 2000))
	if _, err := s.KeepDraft(""); err != nil {
		t.Fatal(err)
	}
	p, settle := paged(t, s)
	p.picked(file.Data, nil)
	settle()
	d.store.Fail = func(op vault.Op, key string) error {
		if op == vault.OpSet && strings.Contains(key, "swap:") {
			return vault.ErrQuota
		}
		return nil
	}
	p.askBack(askReplace)
	p.replaceNow(false)
	settle()
	d.store.Fail = nil
	if p.back.ask != askTight || p.back.preview == nil {
		t.Fatalf("asked %q, said %+v", p.back.ask, p.back.said)
	}
	if text := drawn(p); strings.Contains(text, "replace-for-good") {
		t.Error("offered without a backup")
	}
	s.BackedUp(plainBackup(t, s))
	wants(t, drawn(p), "Replace, and put nothing aside", "You made a backup today.")
	p.replaceForGood()
	settle()
	if len(s.Entries()) != 1 || p.back.before.Records != 0 {
		t.Errorf("%d entries, %d aside; %+v", len(s.Entries()), p.back.before.Records, p.back.said)
	}
}

func TestViewPreview(t *testing.T) {
	v := viewPreview(Preview{Made: day, Rows: []PreviewRow{
		{Meaning: "A journal entry", File: 5, Here: 4, New: 2, Differs: 1},
		{Meaning: "Your choices about this app: the country, and so on", Choices: true, File: 1, Here: 1, Differs: 1}}})
	// A backup counts what is the person's own; so does what is said of it.
	if v.Title != "A backup of 21 November 2026" || v.File != 5 || v.Here != 4 || !strings.Contains(strings.Join(v.Lines, " "), "Choices about the app differ") || v.Rows[1][0] != "Your choices about this app" || strings.Join(v.Rows[0], ",") != "A journal entry,5,4,2,1" {
		t.Errorf("%+v", v)
	}
	for _, c := range []struct {
		fresh, differ, only int
		want                string
	}{
		{0, 0, 0, "Everything of yours in it is here already, word for word."},
		{1, 0, 0, "1 record in it is not here."},
		{2, 1, 3, "2 records in it are not here. 1 record is in both, with different words. 3 records are only here."},
	} {
		if got := strings.Join(differences(c.fresh, c.differ, c.only), " "); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	if v := viewPreview(Preview{Nothing: true}); !strings.Contains(v.Title, "without a date") || !strings.Contains(v.Lines[0], "nothing of your own") {
		t.Errorf("%+v", v)
	}
}

func TestInstallingIsSaidAsItIs(t *testing.T) {
	for name, c := range map[string]struct {
		device        browser.Device
		ready         bool
		empty, shares bool
		button        bool
		word          string
	}{
		"nothing known":       {browser.Device{}, false, false, false, false, "A bookmark does as well."},
		"an iPhone":           {browser.Device{IOS: true, WebKit: true}, false, true, false, false, "Add to Home Screen"},
		"another one there":   {browser.Device{IOS: true, WebKit: true, OtherIOS: true}, false, true, false, false, "open this page in Safari"},
		"inside another app":  {browser.Device{IOS: true, WebKit: true, InApp: true}, false, true, false, false, "Open in Safari"},
		"a Mac":               {browser.Device{WebKit: true}, false, true, false, false, "Add to Dock"},
		"Chromium, ready":     {browser.Device{Prompts: true}, true, false, true, true, ""},
		"Chromium, not ready": {browser.Device{Prompts: true}, false, false, true, false, "Install app"},
		"ready, says nothing": {browser.Device{}, true, false, false, true, ""},
	} {
		v := viewInstall(c.device, c.ready)
		if v.Empty != c.empty || v.Shares != c.shares || v.Button != c.button || v.Button == (len(v.Steps) > 0 || v.Instead != "") {
			t.Errorf("%s: %+v", name, v)
		}
		wants(t, strings.Join(v.Steps, " ")+v.Instead, c.word)
	}
	if v := viewInstall(browser.Device{Standalone: true, IOS: true, WebKit: true}, true); !v.Here || v.Button || len(v.Steps) > 0 {
		t.Errorf("the installed app offers to install itself: %+v", v)
	}
	for _, err := range []error{nil, browser.ErrCancelled, browser.ErrGesture, browser.ErrMissing, errors.New("odd")} {
		if installMessage(err).Title == "" {
			t.Errorf("%v: nothing is said", err)
		}
	}
}

// Complaint 2: on an iPhone the way to a backup stands before the way to install.
func TestBackupComesBeforeInstalling(t *testing.T) {
	for name, device := range map[string]browser.Device{"iPhone": {IOS: true, WebKit: true}, "unknown": {}} {
		_, s := written(t)
		current = s
		p := &installPage{}
		p.OnInit()
		p.device = device
		text := app.HTMLString(p.Render())
		first, install := strings.Index(text, "backup-first"), strings.Index(text, "Install it")
		if first < 0 || install < first || !strings.Contains(text, "starts empty") {
			t.Errorf("%s: backup at %d, installing at %d", name, first, install)
		}
	}
}
