package app

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/core/passphrase"
	"afterward/core/settings"
	"afterward/core/vault"
)

// The lock screen says that the passphrase was wrong at the field and nothing
// more; what no passphrase can mend stands above it.
func TestViewUnlock(t *testing.T) {
	for _, c := range []struct {
		name           string
		err            error
		busy, right    bool
		wrong, trouble bool
	}{
		{name: "at first"},
		{name: "under way", busy: true},
		{name: "the passphrase is right", busy: true, right: true},
		{name: "that of another page is", right: true},
		{name: "wrong", err: vault.ErrPassphrase, wrong: true},
		{name: "damaged", err: vault.ErrLock, trouble: true},
		{name: "newer", err: vault.ErrNewerFormat, trouble: true},
		{name: "anything else", err: errors.New("x"), trouble: true},
	} {
		var said Message
		if c.err != nil {
			said = lockMessage(c.err)
		}
		v := viewUnlock(said, c.busy, c.right, 3, 40)
		if (v.Wrong != "") != c.wrong || (v.Trouble != nil) != c.trouble || (v.Busy != "") != c.busy {
			t.Errorf("%s: %+v", c.name, v)
		}
		if (v.Of == 40 && v.Done == 3) != (c.busy && c.right) {
			t.Errorf("%s: %d of %d", c.name, v.Done, v.Of) // making the key has no parts
		}
		if strings.Contains(v.Busy, "is right") != (c.busy && c.right) {
			t.Errorf("%s: says %q", c.name, v.Busy)
		}
		if c.wrong && v.Wrong != "That is not the passphrase." {
			t.Errorf("%s: says %q", c.name, v.Wrong)
		}
	}
}

// Who picks up the phone must not learn from the lock screen what this is: not
// from any page, and not from what is kept.
func TestTheLockScreenSaysNothingOfWhatThisIs(t *testing.T) {
	_, s := written(t)
	lockIt(t, s)
	s.Lock()
	current = s
	for _, r := range Routes() {
		e := app.NewTestEngine()
		page := r.New()
		if err := e.Load(page); err != nil {
			t.Fatalf("%s: %v", r.Path, err)
		}
		e.ConsumeAll()
		html := app.HTMLString(page)
		if strings.Contains(html, "laughed") || strings.Contains(html, "half a sen") {
			t.Errorf("%s shows what is behind the lock", r.Path)
		}
		if !strings.Contains(html, `id="unlock"`) {
			if !slices.Contains([]string{"/before", "/help", "/urge", "/404"}, r.Path) && r.Path != "/gallery" {
				t.Errorf("%s is not behind the lock", r.Path)
			}
			continue
		}
		low := strings.ToLower(html)
		for _, word := range []string{"afterward", "break", "journal", "relationship", "letting go", "your ex", "today", "plan"} {
			if strings.Contains(low, word) {
				t.Errorf("%s: the lock screen says %q", r.Path, word)
			}
		}
		for _, there := range []string{`href="/help"`, "data-exit", `id="heading"`} {
			if !strings.Contains(html, there) {
				t.Errorf("%s: the lock screen has no %s", r.Path, there)
			}
		}
	}
}

// staged is a lock screen outside of a browser, where OnMount does not run.
type staged struct{ unlock }

// OnPreRender keeps the context that OnMount keeps in a browser.
func (s *staged) OnPreRender(ctx app.Context) { s.ctx = ctx }

// slowly is a lock screen whose key is made when the test says so.
func slowly(t *testing.T) (u *staged, e app.TestEngine, begin func(func(error)) func(), done *func(error), cancelled *int) {
	t.Helper()
	var d device
	current = d.open()
	u, e = &staged{unlock{page: &view{s: current}}}, app.NewTestEngine()
	if err := e.Load(u); err != nil {
		t.Fatal(err)
	}
	e.ConsumeAll()
	done, cancelled = new(func(error)), new(int)
	return u, e, func(f func(error)) func() { *done = f; return func() { *cancelled++ } }, done, cancelled
}

func TestAWrongPassphraseIsSaidAndTheScreenIsReadyAgain(t *testing.T) {
	u, e, begin, done, _ := slowly(t)
	u.work.start(u.ctx, "unlock", begin, u.tried)
	u.ctx.Update()
	e.ConsumeAll()
	html := app.HTMLString(u)
	if !strings.Contains(html, "Opening. This takes a few seconds.") || strings.Contains(html, `aria-busy="false"`) || !strings.Contains(html, "unlock-working-cancel") {
		t.Errorf("while the key is made: %s", html)
	}
	(*done)(vault.ErrPassphrase)
	e.ConsumeAll()
	html = app.HTMLString(u)
	if !strings.Contains(html, "That is not the passphrase.") || !strings.Contains(html, `aria-busy="false"`) || strings.Contains(html, "Opening.") {
		t.Errorf("after a wrong one: %s", html)
	}
}

// A second press while the first is under way must not make a second key: two
// at a time are more memory than a small phone has.
func TestOnePieceOfSlowWorkAtATime(t *testing.T) {
	u, e, begin, done, _ := slowly(t)
	begun, ended := 0, 0
	start := func() {
		u.work.start(u.ctx, "unlock", func(f func(error)) func() { begun++; return begin(f) }, func(error) { ended++ })
	}
	start()
	start()
	if begun != 1 || !u.work.doing("unlock") || u.work.doing("") {
		t.Errorf("%d begun", begun)
	}
	(*done)(nil)
	e.ConsumeAll()
	if u.work.busy() || ended != 1 {
		t.Error("it never ends")
	}
	start()
	if begun != 2 {
		t.Error("nothing can be begun after the first")
	}
}

// What was given up must not say later that it failed; when it was too late to
// give it up, the page must say that it is done.
func TestWorkThatWasGivenUp(t *testing.T) {
	for _, c := range []struct {
		err  error
		want int
	}{{vault.ErrPassphrase, 0}, {nil, 1}} {
		u, e, begin, done, cancelled := slowly(t)
		ended := 0
		u.work.start(u.ctx, "unlock", begin, func(error) { ended++ })
		late := *done
		u.work.stop()
		u.work.stop()
		if *cancelled != 1 || u.work.busy() {
			t.Errorf("cancelled %d times", *cancelled)
		}
		u.work.start(u.ctx, "unlock", begin, func(error) {})
		late(c.err)
		e.ConsumeAll()
		if ended != c.want || !u.work.busy() {
			t.Errorf("%v came late: told %d times, next still under way: %v", c.err, ended, u.work.busy())
		}
	}
}

func TestRefuse(t *testing.T) {
	for _, c := range []struct {
		name, first, second, field, says string
	}{
		{"nothing", " ", "", "", "Choose"},
		{"weak", "lisa2019", "lisa2019", "", "guessed"},
		{"once only", phrase, "", onceMore, "once more"},
		{"different", phrase, phrase2, onceMore, "not the same"},
		{"other letters", phrase, strings.ToUpper(phrase), onceMore, "not the same"},
		{"the same", phrase, phrase, "", ""},
		{"blanks of a keyboard", phrase + " ", phrase, "", ""},
	} {
		got := refuse(c.first, c.second)
		if got.Field != c.field || !strings.Contains(got.Text, c.says) || (c.says == "") != (got.Text == "") {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}

// A reason goes once something was typed, and the same reason comes again.
func TestARefusalIsHeeded(t *testing.T) {
	r := refusal{Field: onceMore, Text: "why", Try: 3}
	for _, c := range []struct {
		field  string
		heeded int
		want   string
	}{{onceMore, 0, "why"}, {onceMore, 2, "why"}, {onceMore, 3, ""}, {"", 0, ""}} {
		if got := r.at(c.field, c.heeded); got != c.want {
			t.Errorf("at %q after %d: %q", c.field, c.heeded, got)
		}
	}
}

// The word and the bar must not say different things, and must be as good as the
// verdict and no better.
func TestViewStrength(t *testing.T) {
	seen := map[string]passphrase.Level{}
	for _, typed := range []string{"", "a", "lisa2019", "lantern copper", phrase, phrase + " " + phrase2} {
		verdict := passphrase.Judge(typed)
		s := viewStrength("m", typed != "", verdict, "")
		if typed == "" {
			if s.Word != "" || s.Level != 0 {
				t.Errorf("nothing typed: %+v", s)
			}
			continue
		}
		if s.Level != int(verdict.Level)+1 || s.Level > s.Of || s.Text != verdict.Sentence || s.Hint != verdict.Hint {
			t.Errorf("%+v for %+v", s, verdict)
		}
		if level, ok := seen[s.Word]; ok && level != verdict.Level {
			t.Errorf("%q for two levels", s.Word)
		}
		seen[s.Word] = verdict.Level
	}
	if len(strengthWords) != int(passphrase.Strong)+1 || len(seen) < 3 {
		t.Errorf("words %q, seen %v", strengthWords, seen)
	}
}

func TestViewIdles(t *testing.T) {
	for _, c := range []struct {
		idle int
		want string
	}{{0, "After 5 minutes"}, {1, "After one minute"}, {15, "After 15 minutes"}, {60, "After an hour"}, {-1, "Never because of time"}} {
		var got []string
		ids := map[string]bool{}
		for _, v := range viewIdles(settings.Settings{Idle: c.idle}) {
			ids[v.ID] = true
			if v.Chosen {
				got = append(got, v.Label)
			}
		}
		if len(got) != 1 || got[0] != c.want || len(ids) != len(settings.Idles) {
			t.Errorf("idle %d: chosen %q of %v", c.idle, got, ids)
		}
	}
}

// lockPageHTML is the page of the lock for a session.
func lockPageHTML(t *testing.T, s *Session) string {
	t.Helper()
	current = s
	e := app.NewTestEngine()
	page := &lockPage{}
	if err := e.Load(page); err != nil {
		t.Fatal(err)
	}
	e.ConsumeAll()
	return app.HTMLString(page)
}

// What cannot be undone, and what the lock cannot do, stands on the page before
// and after it is turned on; a backup is offered before.
func TestTheLockPageSaysWhatItCannotDo(t *testing.T) {
	_, s := written(t)
	off := lockPageHTML(t, s)
	lockIt(t, s)
	on := lockPageHTML(t, s)
	for name, html := range map[string]string{"off": off, "on": on} {
		for _, want := range append(slices.Clone(lockLimits), "Nobody can reset the passphrase, not us either.", `href="/backup"`) {
			if !strings.Contains(html, want) {
				t.Errorf("%s: no %q", name, want)
			}
		}
		for _, bad := range []string{"you are safe", "unbreakable", "!"} {
			if strings.Contains(strings.ToLower(visible(html)), bad) {
				t.Errorf("%s: says %q", name, bad)
			}
		}
	}
	if strings.Index(off, `href="/backup"`) > strings.Index(off, "Turn the lock on") {
		t.Error("the backup is offered after the lock")
	}
	if !strings.Contains(off, "lock-on-go") || strings.Contains(off, "lock-close") || !strings.Contains(on, "lock-close") || strings.Contains(on, "lock-on-go") {
		t.Error("the page does not follow the lock")
	}
}

// visible is markup without its tags.
func visible(html string) string {
	var out strings.Builder
	inside := false
	for _, r := range html {
		switch {
		case r == '<':
			inside = true
		case r == '>':
			inside = false
		case !inside:
			out.WriteRune(r)
		}
	}
	return out.String()
}

// No form may carry a passphrase in its address, and no field may hold one in the
// markup.
func TestFormsKeepPassphrasesOutOfTheMarkup(t *testing.T) {
	_, s := written(t)
	lockIt(t, s)
	html := lockPageHTML(t, s)
	if strings.Count(html, "<form") != 2 || strings.Count(html, `method="post"`) != 2 {
		t.Error("a form of another method than post")
	}
	if strings.Contains(html, phrase) {
		t.Error("the passphrase stands in the page")
	}
	if n := strings.Count(html, `type="password"`); n != 4 {
		t.Errorf("%d fields for passphrases", n)
	}
}

func TestLockMessagesDoNotEchoAnything(t *testing.T) {
	for _, err := range []error{vault.ErrPassphrase, vault.ErrLock, vault.ErrNewerFormat, vault.ErrQuota, vault.ErrUnfinished, ErrWeakPassphrase, errors.New(phrase)} {
		m := lockMessage(err)
		if m.Title == "" || strings.Contains(m.Title+strings.Join(m.Lines, " "), phrase) {
			t.Errorf("%v: %+v", err, m)
		}
	}
}
