package vaulttest

import (
	"errors"
	"strconv"
	"testing"

	"afterward/core/assess"
	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/draft"
	"afterward/core/guide"
	"afterward/core/guide/guidetest"
	"afterward/core/journal"
	"afterward/core/lists"
	"afterward/core/plan"
	"afterward/core/talk"
	"afterward/core/trial"
	"afterward/core/vault"
)

// answered is a response with one note, over all the answers it needs.
func answered(note string) assess.Response {
	r := assess.Response{}
	for _, it := range guide.Items()[:5] {
		r = r.Choose(it.ID, guidetest.Kindest(it), Last)
	}
	return r.Note(guide.Items()[0].ID, note)
}

// A field is one place where a person's text is stored.
type field struct {
	kind, id string
	body     func(text string) any
	text     func(v *vault.Vault) (string, bool, error)
}

// read returns the text that get finds in a record of type T.
func read[T any](kind, id string, get func(T) string) func(*vault.Vault) (string, bool, error) {
	return func(v *vault.Vault) (string, bool, error) {
		var body T
		ok, err := v.Get(kind, id, &body)
		return get(body), ok, err
	}
}

var textFields = map[string]field{
	"entry": {"entry", "a1", func(s string) any { return journal.Entry{On: Last, Seq: 1, Text: s} },
		read("entry", "a1", func(e journal.Entry) string { return e.Text })},
	"draft": {"draft", "entry", func(s string) any { return journal.Draft{Text: s} },
		read("draft", "entry", func(d journal.Draft) string { return d.Text })},
	"step note": {"step", "keep-space", func(s string) any { return plan.Mark{Status: plan.Done, On: Last, Note: s} },
		read("step", "keep-space", func(m plan.Mark) string { return m.Note })},
	"what came of a step": {"step", "own-1", func(s string) any { return plan.Mark{Seen: s} }, read("step", "own-1", func(m plan.Mark) string { return m.Seen })},
	"why a step is left out": {"step", "own-1", func(s string) any {
		return plan.Mark{Status: plan.Skipped, On: Last, Why: s, Times: []civil.Date{Last}}
	},
		read("step", "own-1", func(m plan.Mark) string { return m.Why })},
	"why so much space": {"path", "", func(s string) any { return plan.Course{Why: s, Space: 20} }, read("path", "", func(c plan.Course) string { return c.Why })},
	"own step":          {"own", "own-1", func(s string) any { return plan.Own{Title: s, On: Last} }, read("own", "own-1", func(o plan.Own) string { return o.Title })},
	"if":                {"ifthen", "a1", func(s string) any { return plan.IfThen{If: s, Then: "x"} }, read("ifthen", "a1", func(p plan.IfThen) string { return p.If })},
	"then":              {"ifthen", "a1", func(s string) any { return plan.IfThen{If: "x", Then: s} }, read("ifthen", "a1", func(p plan.IfThen) string { return p.Then })},
	"line": {"line", "a1", func(s string) any { return lists.Line{List: guide.ListReality, Seq: 1, Text: s, Gone: Last} },
		read("line", "a1", func(l lists.Line) string { return l.Text })},
	"line with checks": {"line", "a1", func(s string) any {
		return lists.Line{Seq: 1, Text: s, Checks: map[string]lists.Check{"fair": lists.No}}
	},
		read("line", "a1", func(l lists.Line) string { return l.Text })},
	"terms of a trial": {"trial", "a1", func(s string) any { return trial.Trial{Terms: []trial.Terms{{Works: s}}} },
		read("trial", "a1", func(t trial.Trial) string { return t.Latest().Works })},
	"weekly look": {"watch", "a1", func(s string) any { return trial.Watch{Trial: "a1", Seq: 1, Saw: s} }, read("watch", "a1", func(w trial.Watch) string { return w.Saw })},
	"verdict":     {"verdict", "a1", func(s string) any { return trial.Verdict{Trial: "a1", Seq: 1, Note: s} }, read("verdict", "a1", func(v trial.Verdict) string { return v.Note })},
	"check-in":    {"checkin", "2026-11-21", func(s string) any { return checkin.Entry{On: Last, Mood: 1, Note: s} }, read("checkin", "2026-11-21", func(e checkin.Entry) string { return e.Note })},
	"contact": {"contact", "a1", func(s string) any {
		return contact.Entry{On: Last, Seq: 1, Who: contact.Me, Channel: contact.ByText, About: contact.Personal, Note: s}
	}, read("contact", "a1", func(e contact.Entry) string { return e.Note })},
	"urge":    {"urge", "a1", func(s string) any { return contact.Urge{At: civil.Moment{On: Last}, Note: s} }, read("urge", "a1", func(u contact.Urge) string { return u.Note })},
	"message": {"message", "a1", func(s string) any { return draft.Message{On: Last, Text: s} }, read("message", "a1", func(m draft.Message) string { return m.Text })},
	"talk":    {"talk", "a1", func(s string) any { return talk.Talk{On: Last}.Set("mine", s) }, read("talk", "a1", func(t talk.Talk) string { return t.Words["mine"] })},
	"response note": {"response", "", func(s string) any { return answered(s) },
		read("response", "", func(r assess.Response) string { return r.Notes[guide.Items()[0].ID] })},
}

// longFields are those the longest texts are tried in, one for each shape of a
// record: in all of them it would take minutes.
var longFields = map[string]bool{"entry": true, "draft": true, "step note": true, "response note": true, "line": true, "line with checks": true, "terms of a trial": true, "check-in": true}

func mustOpen(t *testing.T, m *vault.Memory) *vault.Vault {
	t.Helper()
	v, err := vault.Open(m, vault.Kinds)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// Rule 7: nothing is lost. What a person wrote comes back byte for byte after
// the page was closed, whatever it is.
func TestHostileTextIsKeptExactly(t *testing.T) {
	for _, x := range Ordinary() {
		for name, f := range textFields {
			if len(x.Text) >= million/2 && !longFields[name] {
				continue
			}
			m := &vault.Memory{}
			if err := mustOpen(t, m).Put(f.kind, f.id, f.body(x.Text), Last); err != nil {
				t.Errorf("%s as %s: %v", x.Name, name, err)
				continue
			}
			v := mustOpen(t, m)
			got, ok, err := f.text(v)
			if !ok || err != nil || got != x.Text || len(v.Unread()) > 0 {
				t.Errorf("%s as %s: kept %v, %d bytes of %d, %v", x.Name, name, ok, len(got), len(x.Text), err)
			}
		}
	}
}

// Half of a surrogate pair is not text: the vault refuses it with an error and
// leaves what is stored alone. It never stores something else in silence.
func TestHalvesOfPairsAreRefusedAndHarmNothing(t *testing.T) {
	for _, x := range halves {
		for name, f := range textFields {
			m := &vault.Memory{}
			v := mustOpen(t, m)
			if err := v.Put(f.kind, f.id, f.body("before"), Last); err != nil {
				t.Fatal(err)
			}
			if err := v.Put(f.kind, f.id, f.body(x.Text), Last); !errors.Is(err, vault.ErrMalformed) {
				t.Errorf("%s as %s: %v", x.Name, name, err)
			}
			if got, ok, err := f.text(mustOpen(t, m)); !ok || err != nil || got != "before" {
				t.Errorf("%s as %s: the old text became %q, %v %v", x.Name, name, got, ok, err)
			}
		}
	}
}

// Whatever lies under one of our keys, the vault opens and still has it.
func TestHostileTextUnderOurKeysIsNeverLost(t *testing.T) {
	for _, x := range Hostile() {
		for _, key := range []string{"aw:entry:a1", "aw:settings", "aw:response", "aw:device", "aw:trial:a1", "aw:checkin:2026-11-21", "aw:own:own-1", "aw:unread:1", "aw:of-the-future", "aw:" + "x"} {
			m := Memory(map[string]string{key: x.Text})
			v := mustOpen(t, m)
			at, _, err := m.Get(key)
			if err != nil {
				t.Fatal(err)
			}
			found := at == x.Text
			for _, u := range v.Unread() {
				found = found || u.Raw == x.Text && u.Original == key
			}
			if !found {
				t.Errorf("%s under %s is gone", x.Name, key)
			}
		}
	}
}

// The same texts where an id is expected: no key is made of them.
func TestHostileIDsAreRefused(t *testing.T) {
	for _, x := range Hostile() {
		m := &vault.Memory{}
		if err := mustOpen(t, m).Put("entry", x.Text, journal.Entry{On: Last, Seq: 1}, Last); !errors.Is(err, vault.ErrID) {
			t.Errorf("%s as an id: %v", x.Name, err)
		}
		if keys, _ := m.Keys(); len(keys) != 0 {
			t.Errorf("%s as an id was stored", x.Name)
		}
	}
}

// Each kind of trouble the table promises is in it, under a name of its own.
func TestHostileIsATable(t *testing.T) {
	names := map[string]bool{}
	longest, broken := 0, 0
	for _, x := range Hostile() {
		if x.Name == "" || x.Text == "" || names[x.Name] {
			t.Errorf("%q: without a name or a text, or twice", x.Name)
		}
		names[x.Name] = true
		longest = max(longest, len(x.Text))
		if !x.UTF8() {
			broken++
		}
	}
	if longest < million || broken != len(halves) || len(Ordinary())+broken != len(names) {
		t.Errorf("longest %d, %d of %d are not UTF-8", longest, broken, len(names))
	}
}

// A long text must not hold up typing: each of these is far below a second.
func BenchmarkLargeTexts(b *testing.B) {
	for _, x := range large() {
		b.Run(x.Name, func(b *testing.B) {
			v, err := vault.Open(&vault.Memory{}, vault.Kinds)
			if err != nil {
				b.Fatal(err)
			}
			for n := 0; b.Loop(); n++ {
				d := journal.Draft{Text: x.Text + strconv.Itoa(n)}
				if err := v.Put("draft", "entry", d, Last); err != nil {
					b.Fatal(err)
				}
				journal.Opening(d.Text, 80)
			}
		})
	}
}
