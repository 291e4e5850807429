package app

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/core/settings"
	"afterward/core/vault"
)

func TestRoomInWords(t *testing.T) {
	for want, got := range map[string]string{
		"1.20 MB of about 5 MB":                                     roomOf(1_200_000, 5<<20),
		"990 bytes of about 10 MB":                                  roomOf(990, 10<<20),
		"4.0 kB. This browser does not say how much room there is.": roomOf(4000, 0),
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// From 80 percent on the page warns, in words.
func TestLittleRoomIsSaid(t *testing.T) {
	d, s := written(t)
	used, _ := s.Usage()
	for _, c := range []struct {
		quota int
		warns bool
	}{{used * 2, false}, {used * 5 / 4, true}, {0, false}} {
		d.quota = c.quota
		current = d.open()
		p := &privacy{}
		p.OnInit()
		if got := strings.Contains(app.HTMLString(p.Render()), "room-tight"); got != c.warns {
			t.Errorf("%d of %d: warns %v", used, c.quota, got)
		}
	}
}

func TestTheThreeAnswers(t *testing.T) {
	texts := map[string]bool{}
	for _, p := range []promise{promiseOf(true, nil), promiseOf(false, nil), promiseOf(false, browser.ErrMissing)} {
		texts[promiseMessage(p)] = true
	}
	if len(texts) != 3 || texts[""] {
		t.Errorf("%v", texts)
	}
	if promiseOf(true, errors.New("odd")) != unknown {
		t.Error("an error counts as a promise")
	}
}

// The raw text is shown exactly, cut between characters, and never more than a
// phone can draw.
func TestViewRaw(t *testing.T) {
	for name, text := range map[string]string{
		"short":     `{"v":1}`,
		"script":    `<script>alert(1)</script>`,
		"long":      strings.Repeat("a", mostShown+1),
		"exactly":   strings.Repeat("ß", mostShown),
		"wide":      strings.Repeat("日本", mostShown),
		"not UTF-8": strings.Repeat("\xff", mostShown+5),
		"empty":     "",
	} {
		v := viewRaw(text, false)
		n := utf8.RuneCountInString(text)
		if !strings.HasPrefix(text, v.Text) || utf8.RuneCountInString(v.Text) != min(n, mostShown) || (v.Cut != "") != (n > mostShown) {
			t.Errorf("%s: %d of %d characters, cut %q", name, utf8.RuneCountInString(v.Text), n, v.Cut)
		}
	}
	if !strings.Contains(viewRaw("x", true).Note, "sees nothing but this") {
		t.Error("a sealed text is not called so")
	}
}

// What stands under “raw” is what is stored, behind a lock too; a text with
// markup is shown as text.
func TestRawRowsShowWhatIsStored(t *testing.T) {
	d, s := written(t)
	s.SetDraft("", `<b onclick="x()">‮bold</b>`)
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	current = s
	row := func(key string) string {
		c := &keptRow{N: 1, Row: keptView{Key: key}, Sealed: s.HasLock(), open: true}
		return app.HTMLString(c.Render())
	}
	stored, _, _ := d.store.Get("aw:draft:entry")
	text := row("aw:draft:entry")
	if stored == "" || strings.Contains(text, "<b onclick") {
		t.Error("markup is not shown as text")
	}
	wants(t, text, "letter for letter", `dir="auto"`, "aria-expanded")
	lockIt(t, s)
	text = row("aw:draft:entry")
	if strings.Contains(text, "bold") {
		t.Error("the words can be read behind the lock")
	}
	wants(t, text, "sealed")
	wants(t, row("aw:lock"), "letter for letter", "argon2id")
	wants(t, row("aw:entry:gone"), "nothing stored under this name")
}

func TestEraseIsSaidAsItIs(t *testing.T) {
	for _, c := range []struct {
		records, files, discreet bool
		has, hasNot              string
	}{
		{false, false, false, "Everything is erased.", "neutral name"},
		{false, true, false, "could not be removed", "nor the app"},
		{true, false, false, "Not everything could be erased.", "We looked again"},
		{false, false, true, "neutral name is gone", "Not everything"},
	} {
		text := inWords(erasedMessage(c.records, c.files, c.discreet))
		if !strings.Contains(text, c.has) || strings.Contains(text, c.hasNot) {
			t.Errorf("%+v: %s", c, text)
		}
		if !c.records && (!strings.Contains(text, "files you saved") || !strings.Contains(text, "history of the browser")) {
			t.Errorf("%+v: what remains is not said: %s", c, text)
		}
	}
}

func TestErasingNow(t *testing.T) {
	d, s := written(t)
	current = s
	m := &mountedKept{}
	e := app.NewTestEngine()
	if err := e.Load(m); err != nil {
		t.Fatal(err)
	}
	p := &m.privacy
	e.ConsumeAll()
	p.schedule(30)
	d.store.Fail = func(op vault.Op, key string) error {
		if op == vault.OpRemove && strings.HasPrefix(key, "aw:entry") {
			return errors.New("no")
		}
		return nil
	}
	p.eraseNow()
	e.ConsumeAll()
	wants(t, inWords(p.erasing.said), "Not everything could be erased.")
	d.store.Fail = nil
	p.eraseNow()
	e.ConsumeAll()
	wants(t, inWords(p.erasing.said), "Everything is erased.")
	wants(t, app.HTMLString(p.Render()), "nothing-kept", "No backup yet")
	if keys, _ := d.store.Keys(); len(keys) > 0 {
		t.Errorf("left: %v", keys)
	}
}

func TestScheduledErasingInWords(t *testing.T) {
	_, s := written(t)
	current = s
	m := &mountedKept{}
	e := app.NewTestEngine()
	if err := e.Load(m); err != nil {
		t.Fatal(err)
	}
	e.ConsumeAll()
	p := &m.privacy
	for _, days := range settings.EraseAfter {
		p.schedule(days)
		if got := s.Device(); got.After != days {
			t.Errorf("%d days became %d", days, got.After)
		}
		wants(t, inWords(p.erasing.set), afterWords(days), day.AddDays(days).Long())
	}
	lockIt(t, s)
	p.schedule(7)
	wants(t, inWords(p.erasing.set), "opened with the passphrase")
	p.schedule(0)
	wants(t, inWords(p.erasing.set), "Nothing is erased by itself.")
	if s.Device().After != 0 {
		t.Error("still set")
	}
	wants(t, inWords(scheduledMessage(settings.Device{After: 30}, false, errors.New("full"))), "could not be kept", "after 30 days")
	wants(t, inWords(scheduledMessage(settings.Device{After: 30}, false, nil)), "does not tell the day")
}
