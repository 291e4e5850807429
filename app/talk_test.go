package app

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
)

// talkStory is that of two people of whom the other one has asked to talk.
var talkStory = story{guide.Replies: "willing", guide.TheirWords: guide.BothSaid, "both-work": guide.Both, guide.FriendsOnly: guide.Yes, guide.Confidant: guide.Yes}

// readyToTalk is a session in which a talk can be prepared.
func readyToTalk(t *testing.T, d *device) *Session {
	t.Helper()
	s := d.open()
	answerStory(s, talkStory)
	s.SetNote(guide.StepSupport, "Mara, and the sofa at hers.")
	if err := s.SetStatus(guide.StepSupport, plan.Done); err != nil {
		t.Fatal(err)
	}
	if shut, stopped := s.TalkShut(); stopped || len(shut) > 0 {
		t.Fatalf("the talk is shut: stopped %v, %+v", stopped, shut)
	}
	return s
}

// beganTalk is such a session with a talk that is begun.
func beganTalk(t *testing.T, d *device) (*Session, string) {
	t.Helper()
	s := readyToTalk(t, d)
	id, err := s.BeginTalk()
	if err != nil {
		t.Fatal(err)
	}
	return s, id
}

// talkAt renders the page at a place.
func talkAt(t *testing.T, s *Session, nav func(p *talkPage)) (*html.Node, string) {
	t.Helper()
	return rendered(t, s, &talkPage{}, nav)
}

func fieldsIn(n *html.Node) (ids []string) {
	for d := range n.Descendants() {
		if d.Data == "textarea" || d.Data == "input" {
			for _, a := range d.Attr {
				if a.Key == "id" {
					ids = append(ids, a.Val)
				}
			}
		}
	}
	return ids
}

// The planner does not wait for the talk it prepares.
func TestATalkCanBePreparedBeforeItWasHad(t *testing.T) {
	var d device
	s := readyToTalk(t, &d)
	if step, ok := s.Plan().Find(guide.StepHonestTalk); !ok || step.Mark.Status == plan.Done {
		t.Fatal("the talk is done in the story; the test proves nothing")
	}
	if _, err := s.BeginTalk(); err != nil {
		t.Error(err)
	}
}

// Each part stands on the list and alone: its reason, how, its place to write, what is on
// its card, what to do if it turns, where it comes from, and the parts beside it.
func TestEveryPartOfTheTalkIsReachable(t *testing.T) {
	var d device
	s, _ := beganTalk(t, &d)
	list, _ := talkAt(t, s, func(*talkPage) {})
	all := guide.TalkParts()
	for i, part := range all {
		if !slices.Contains(hrefs(list), partHref("", part.ID)) || !strings.Contains(words(list), plain(part.Title)) {
			t.Errorf("%s is not on the list", part.ID)
		}
		alone, _ := talkAt(t, s, func(p *talkPage) { p.part = part.ID })
		for _, want := range append(guide.SourceLines(part.Sources), part.Title, part.Why, part.How, part.Turn, part.Prompt) {
			if !strings.Contains(words(alone), plain(want)) {
				t.Errorf("%s alone lacks %q", part.ID, want)
			}
		}
		if !slices.Contains(fieldsIn(alone), fieldTalk(string(part.ID))) {
			t.Errorf("%s has no place to write: %v", part.ID, fieldsIn(alone))
		}
		if part.ID == guide.TalkAfter {
			continue
		}
		for _, card := range part.Cards {
			if !strings.Contains(words(alone), plain(card)) {
				t.Errorf("%s does not say that its card reads %q", part.ID, card)
			}
		}
		if next := all[i+1].ID; next != guide.TalkAfter && !slices.Contains(hrefs(alone), partHref("", next)) {
			t.Errorf("from %s nothing leads to %s", part.ID, next)
		}
	}
}

// What is typed for a part is there after a reload, under that part and nowhere else,
// and the list shows how it begins.
func TestWhatIsWrittenForATalkIsKept(t *testing.T) {
	var d device
	s, id := beganTalk(t, &d)
	for _, part := range guide.TalkParts() {
		s.WriteTalk(id, string(part.ID), "about "+string(part.ID)+"\n ")
	}
	for _, n := range talkNotes() {
		s.WriteTalk(id, n.Key, "note "+n.Key)
	}
	d.wait()
	again := d.open()
	for _, part := range preparing() {
		p := &talkPage{view: view{s: again}, part: part.ID}
		if got := p.texts()[fieldTalk(string(part.ID))]; got != "about "+string(part.ID)+"\n " {
			t.Errorf("%s would show %q", part.ID, got)
		}
	}
	p := &talkPage{view: view{s: again}, part: guide.TalkAfter}
	for _, n := range talkNotes() {
		if got := p.texts()[fieldTalk(n.Key)]; got != "note "+n.Key {
			t.Errorf("the note %s would show %q", n.Key, got)
		}
	}
	list, _ := talkAt(t, again, func(*talkPage) {})
	if got := words(list); !strings.Contains(got, "about easy-no") || !strings.Contains(got, "note agreed") {
		t.Errorf("the list says %s", got)
	}
}

func TestWhatIsNextForATalk(t *testing.T) {
	all := map[string]string{}
	for _, part := range preparing() {
		all[string(part.ID)] = "x"
	}
	some := map[string]string{string(guide.TalkAsk): "x", string(guide.TalkFacts): " \n"}
	d := civil.MustParse("2026-11-20")
	for name, c := range map[string]struct {
		words map[string]string
		had   civil.Date
		label string
		href  string
	}{
		"nothing yet": {nil, civil.Date{}, "Go on: " + preparing()[0].Title, "/talk?p=ask"},
		"one part":    {some, civil.Date{}, "Go on: " + preparing()[1].Title, "/talk?p=opening"},
		"all of it":   {all, civil.Date{}, "The cards for the talk", "/talk?cards=1"},
		"had":         {all, d, "Write down what was said", "/talk?p=after"},
		"noted":       {map[string]string{talkHeard: "x"}, d, "", ""},
	} {
		var tk Talked
		tk.ID, tk.On, tk.Words, tk.Had = "a", d, c.words, c.had
		v := viewTalk(tk, talkOpen, false, "")
		if v.Next.Label != c.label || v.Next.Href != c.href {
			t.Errorf("%s: %+v", name, v.Next)
		}
		for _, state := range []talkState{talkShut, talkOver, talkAway} {
			if v := viewTalk(tk, state, false, ""); v.Next.Label != "" {
				t.Errorf("%s, state %d: next is %+v", name, state, v.Next)
			}
		}
	}
}

// While a gate is closed the page says which, with what opens it, and has no place to
// prepare anything; what is written can be read. A talk that was had can still be noted.
func TestAClosedTalkSaysWhy(t *testing.T) {
	var d device
	s, id := beganTalk(t, &d)
	s.WriteTalk(id, string(guide.TalkFacts), "The weekend at the lake.")
	if err := s.UndoStep(guide.StepSupport); err != nil {
		t.Fatal(err)
	}
	reason := guide.GateTextOf(guide.GateSupport)
	for _, part := range append(preparing(), guide.TalkPart{}) {
		n, _ := talkAt(t, s, func(p *talkPage) { p.part = part.ID })
		if got := fieldsIn(n); len(got) > 0 {
			t.Errorf("%s: there is a place to write: %v", part.ID, got)
		}
		if !strings.Contains(words(n), plain(reason.Closed)) || !slices.Contains(hrefs(n), stepHref(guide.StepSupport)) {
			t.Errorf("%s does not say what opens it: %s", part.ID, words(n))
		}
	}
	n, _ := talkAt(t, s, func(p *talkPage) { p.part = guide.TalkFacts })
	if !strings.Contains(words(n), "The weekend at the lake.") {
		t.Error("what was written cannot be read")
	}
	if n, _ := talkAt(t, s, func(p *talkPage) { p.card = 2 }); strings.Contains(words(n), "Card 2") {
		t.Error("the cards are open")
	}
	if n, _ := talkAt(t, s, func(p *talkPage) { p.part = guide.TalkAfter }); len(fieldsIn(n)) < len(talkNotes()) {
		t.Error("a talk that was had cannot be noted")
	}
}

// After a stop there is only reading, with the way to letting go and the letter, and for
// safety help before both. What to do when it turns is there all the same.
func TestAfterAStopTheTalkIsOnlyRead(t *testing.T) {
	for stop, safety := range map[guide.StopID]bool{"no": false, "afraid": true, "self-harm": true} {
		var d device
		s, id := beganTalk(t, &d)
		s.WriteTalk(id, string(guide.TalkMyPart), "I stayed away.")
		s.WriteTalk(id, talkSaid, "That I am sorry.")
		s.Tell(stop)
		if _, err := s.BeginTalk(); !errors.Is(err, ErrStopped) {
			t.Errorf("%s: a talk can be begun: %v", stop, err)
		}
		for name, nav := range map[string]func(p *talkPage){
			"all": func(*talkPage) {}, "part": func(p *talkPage) { p.part = guide.TalkMyPart }, "after": func(p *talkPage) { p.part = guide.TalkAfter }, "cards": func(p *talkPage) { p.card = 1 }} {
			n, text := talkAt(t, s, nav)
			got, to := words(n), hrefs(n)
			if len(fieldsIn(n)) > 0 || strings.Contains(text, "talk-begin") {
				t.Errorf("%s, %s: there is something to write: %v", stop, name, fieldsIn(n))
			}
			if !slices.Contains(to, "/write?for=letter") || !slices.Contains(to, "/plan") || slices.Contains(to, "/phrases") {
				t.Errorf("%s, %s leads to %v", stop, name, to)
			}
			if name != "cards" && !strings.Contains(got, "I stayed away.") {
				t.Errorf("%s, %s: what was written is not there", stop, name)
			}
			if safety != strings.Contains(text, `id="talk-help"`) || safety && strings.Index(text, "talk-help") > strings.Index(text, "talk-let-go") {
				t.Errorf("%s, %s: help is not where it belongs", stop, name)
			}
			if how := guide.TalkParts()[3].How; strings.Contains(got, plain(how)) {
				t.Errorf("%s, %s still says how", stop, name)
			}
		}
		if n, _ := talkAt(t, s, func(p *talkPage) { p.turn = true }); !slices.Contains(hrefs(n), "/help") || !strings.Contains(words(n), plain(guide.TalkTurns()[0].Do)) {
			t.Errorf("%s: what to do when it turns is gone", stop)
		}
	}
}

// A card shows the guide's lines and no word of the person's, but for a line they wrote
// for it. From each card stopping, leaving and help are one tap away.
func TestCards(t *testing.T) {
	var d device
	s, id := beganTalk(t, &d)
	for _, part := range guide.TalkParts() {
		s.WriteTalk(id, string(part.ID), "private "+string(part.ID))
	}
	s.WriteTalk(id, cardKey(guide.TalkFacts), "March, the lake.")
	cards := viewCards(nil)
	if len(cards) != len(guide.TalkParts())-1 {
		t.Fatalf("%d cards", len(cards))
	}
	for i, c := range cards {
		n, _ := talkAt(t, s, func(p *talkPage) { p.card = i + 1 })
		got := words(n)
		for _, line := range c.Part.Cards {
			if !strings.Contains(got, plain(line)) {
				t.Errorf("card %d lacks %q", i+1, line)
			}
		}
		if strings.Contains(got, "private") || strings.Contains(got, "March, the lake.") != (c.Part.ID == guide.TalkFacts) {
			t.Errorf("card %d: %s", i+1, got)
		}
		to := talkHref("", "turn", digits(i+1))
		if !slices.Contains(hrefs(n), to) || !slices.Contains(hrefs(n), "/help") {
			t.Errorf("card %d leads to %v", i+1, hrefs(n))
		}
		n, text := talkAt(t, s, func(p *talkPage) { p.turn, p.from = true, i+1 })
		if !slices.Contains(hrefs(n), talkHref("", "cards", digits(i+1))) || !strings.Contains(words(n), plain(c.Part.Turn)) {
			t.Errorf("from card %d there is no way back to it, or not what to do there", i+1)
		}
		if strings.Index(text, "turn-help") > strings.Index(text, "turn-danger") || strings.Index(text, "turn-danger") > strings.Index(text, "turn-tears") {
			t.Error("the gravest does not stand first")
		}
	}
	if last, _ := talkAt(t, s, func(p *talkPage) { p.card = 99 }); !slices.Contains(hrefs(last), partHref("", guide.TalkAfter)) {
		t.Error("behind the last card there is nothing")
	}
}

func TestCardsAreDarkInTheNight(t *testing.T) {
	for hour, dark := range map[int]bool{2: true, 14: false} {
		d := device{minute: func() int { return 60 * hour }}
		s, _ := beganTalk(t, &d)
		for _, nav := range []func(p *talkPage){func(p *talkPage) { p.card = 1 }, func(p *talkPage) { p.turn = true }} {
			if _, text := talkAt(t, s, nav); strings.Contains(text, "at-night") != dark {
				t.Errorf("at %d dark is %v", hour, !dark)
			}
		}
	}
}

// What was said about trying again leads to where it belongs, and opens nothing.
func TestWhatCameOfATalk(t *testing.T) {
	var d device
	s, id := beganTalk(t, &d)
	s.HadTalk(id, s.Today())
	before := len(openContact(s))
	all := talkAnswers(s.Plan(), func(item guide.ItemID) string { return places(s.Response(), s.Today())[item] })
	for i, a := range all {
		n, _ := talkAt(t, s, func(p *talkPage) { p.answer = i + 1 })
		for _, w := range a.Ways {
			if w.Href == "" || !slices.Contains(hrefs(n), w.Href) {
				t.Errorf("%q leads to no %q", a.Label, w.Href)
			}
		}
		if len(a.Sources) == 0 {
			t.Errorf("%q has no sources", a.Label)
		}
	}
	ways := func(label string) []string {
		for _, a := range all {
			if a.Label == label {
				return hrefsOfWays(a.Ways)
			}
		}
		t.Fatalf("no %q", label)
		return nil
	}
	no := ways("They said no, or “not now”")
	if !strings.HasPrefix(no[0], "/changed?n=") || !slices.Contains(no, contactLogHref) {
		t.Errorf("a no leads to %v", no)
	}
	stop, _ := guide.StopByID("no")
	n, _ := rendered(t, s, &changed{}, func(p *changed) { p.n = stopNumber(no[0]) })
	if !strings.Contains(words(n), plain(stop.Says)) {
		t.Error("a no leads to another change")
	}
	if yes := ways("They said that they would like to"); yes[0] != places(s.Response(), s.Today())[guide.TheirWords] || !slices.Contains(yes, contactLogHref) {
		t.Errorf("a yes leads to %v", yes)
	}
	if len(openContact(s)) != before {
		t.Error("reading about an answer has opened something")
	}
}

// A day that is still to come is not the day of a talk.
func TestTheDayOfATalk(t *testing.T) {
	var d device
	s, id := beganTalk(t, &d)
	_, _ = rendered(t, s, &talkPage{}, func(p *talkPage) {
		p.setHad(id, s.Today().AddDays(1))
		if tk, _ := p.shown(); !tk.Had.IsZero() || p.day == "" {
			t.Errorf("tomorrow was kept: %v %q", tk.Had, p.day)
		}
		p.setHad(id, s.Today().AddDays(-2))
		if tk, _ := p.shown(); tk.Had != s.Today().AddDays(-2) || p.day != "" {
			t.Errorf("two days ago was not kept: %v %q", tk.Had, p.day)
		}
	})
}

// The newest talk is shown, the others are one tap away, and one that is put away can be
// read and brought back.
func TestSeveralTalks(t *testing.T) {
	var d device
	s, first := beganTalk(t, &d)
	s.WriteTalk(first, string(guide.TalkFacts), "the first")
	d.day = day.AddDays(8)
	s.Answer(guide.SelfHarm, guide.No)
	second, err := s.BeginTalk()
	if err != nil {
		t.Fatal(err)
	}
	n, _ := talkAt(t, s, func(*talkPage) {})
	if !slices.Contains(hrefs(n), talkHref(first, "", "")) || strings.Contains(words(n), "the first") {
		t.Error("not the newest is shown, or the other is out of reach")
	}
	s.PutTalkAway(first, true)
	n, text := talkAt(t, s, func(p *talkPage) { p.t = first })
	if !strings.Contains(words(n), "the first") || !strings.Contains(text, `id="talk-back"`) || len(fieldsIn(n)) > 0 {
		t.Error("what was put away cannot be read, or brought back, or is written on")
	}
	if n, _ := talkAt(t, s, func(p *talkPage) { p.t = second }); !slices.Contains(hrefs(n), talkHref(first, "", "")) {
		t.Error("what was put away is out of reach")
	}
	if n, _ := talkAt(t, s, func(p *talkPage) { p.t = "nowhere" }); len(fieldsIn(n)) > 0 || !strings.Contains(words(n), "no such talk") {
		t.Error("a talk that is not there has fields")
	}
	s.Tell("no")
	n, _ = rendered(t, s, &toolsPage{}, nil)
	if !slices.Contains(hrefs(n), "/talk") {
		t.Error("after a stop nothing on the way of letting go leads to what was written")
	}
}
