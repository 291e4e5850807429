package app

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/lists"
	"afterward/core/plan"
	"afterward/core/vault"
)

func aList(t *testing.T, id guide.ListID) guide.List {
	t.Helper()
	l, ok := guide.ListByID(id)
	if !ok {
		t.Fatalf("no list %s", id)
	}
	return l
}

// put puts a line on a list as a person does.
func put(t *testing.T, s *Session, id guide.ListID, text, side string, day civil.Date) string {
	t.Helper()
	s.SetDraft(lineDraft(id), text)
	line, err := s.KeepLine(aList(t, id), side, day)
	if err != nil {
		t.Fatalf("%s: %v", id, err)
	}
	return line
}

func viewOf(s *Session, list guide.List) listView {
	on, gone := s.Lines(list.ID)
	return viewList(list, on, gone, s.Plan())
}

func listHTML(t *testing.T, s *Session, id guide.ListID) (text string, raw string) {
	t.Helper()
	n, raw := rendered(t, s, &listPage{}, func(p *listPage) { p.begin(id) })
	return words(n), raw
}

// Every list of the guide has a page with its title, reason, way and sources, and
// either a place for a line or every reason why there is none.
func TestEveryListHasAPage(t *testing.T) {
	for name, st := range map[string]story{"empty": nil, "not yet": notYetStory, "stop": stopStory, "met": metStory, "both": bothStory} {
		var d device
		s := d.open()
		if st != nil {
			answerStory(s, st)
		}
		for _, list := range guide.Lists() {
			text, raw := listHTML(t, s, list.ID)
			for _, want := range append(guide.SourceLines(list.Sources), list.Title, list.Why, list.How) {
				if !strings.Contains(text, plain(want)) {
					t.Errorf("%s, %s: no %q", name, list.ID, want)
				}
			}
			shut := s.Shut(list)
			if open := strings.Contains(raw, `id="`+newLine(list.ID)+`"`); open != (len(shut) == 0) {
				t.Errorf("%s, %s: a place for a line: %v, with %d reasons", name, list.ID, open, len(shut))
			}
			for i, r := range shut { // what to do now stands with the first; the others lead to it
				if said := strings.Contains(text, plain(r.Text)) && (i > 0 || strings.Contains(text, plain(r.Now))); said == (st != nil && s.Plan().Result.Outcome.Stop()) {
					t.Errorf("%s, %s: reason %s told: %v", name, list.ID, r.Gate, said)
				}
			}
			if len(list.Checks) > mostChecks {
				t.Errorf("%s has more questions than a row holds", list.ID)
			}
		}
	}
}

// After a stop a list of two people takes nothing, does not say how to reopen it,
// and what stands on it can be read. What was said about safety is not named there.
func TestAListOfTwoAfterAStop(t *testing.T) {
	for name, c := range map[string]struct {
		st    story
		named bool
	}{"a no": {stopStory, true}, "harm": {story{guide.HarmToMe: guide.Yes}, false}} {
		var d device
		s := d.open()
		answerStory(s, bothStory)
		list := aList(t, guide.ListRequests)
		put(t, s, list.ID, "Call on Sundays", "", civil.Date{})
		for item, option := range c.st {
			s.Answer(item, option)
			s.Leave(item)
		}
		s.SetDraft(lineDraft(list.ID), "one more")
		if _, err := s.KeepLine(list, "", civil.Date{}); !errors.Is(err, plan.ErrClosed) || s.Draft(lineDraft(list.ID)) != "one more" {
			t.Errorf("%s: a line was taken, or its words are gone: %v", name, err)
		}
		v := viewOf(s, list)
		if !v.Stopped || (v.Ended != "") != c.named || v.Count != 1 {
			t.Errorf("%s: %+v", name, v)
		}
		text, _ := listHTML(t, s, list.ID)
		if !strings.Contains(text, "one more") {
			t.Errorf("%s: what was begun cannot be read", name)
		}
		if v.Groups[0].Rows[0].Tag != "" {
			t.Errorf("%s: a line counts as %q on a closed list", name, v.Groups[0].Rows[0].Tag)
		}
		if !strings.Contains(text, "Call on Sundays") || strings.Contains(text, guide.GateTextOf(guide.GateWords).Now) {
			t.Errorf("%s: the page says %q", name, text)
		}
	}
}

// Lines stand in their columns in the order of writing; what was moved, ticked,
// taken off and brought back is where it belongs after reopening.
func TestLinesStayWhereTheyWerePut(t *testing.T) {
	var d device
	s := d.open()
	a := put(t, s, guide.ListThings, "The key", "back", civil.Date{})
	b := put(t, s, guide.ListThings, "A blue jumper", "keep", civil.Date{})
	c := put(t, s, guide.ListThings, "The café by the river", "keep", civil.Date{})
	s.SetLine(c, func(l *lists.Line) { l.Side = "retake" })
	s.TickLine(a, true)
	s.TakeOff(b, true)
	d.wait()
	again := d.open()
	v := viewOf(again, aList(t, guide.ListThings))
	where := map[string]string{}
	for _, g := range v.Groups {
		for _, r := range g.Rows {
			where[r.ID] = g.ID + "/" + r.Meta
		}
	}
	if where[a] != "back/Done on 21 November 2026" || where[c] != "retake/" || where[b] != "" {
		t.Errorf("%v", where)
	}
	if len(v.Gone) != 1 || v.Gone[0].Text != "A blue jumper" || v.Gone[0].Meta != "Taken off on 21 November 2026" {
		t.Errorf("taken off: %+v", v.Gone)
	}
	again.TakeOff(b, false)
	again.TickLine(a, false)
	v = viewOf(again, aList(t, guide.ListThings))
	if len(v.Gone) != 0 || v.Count != 3 || v.Groups[0].Rows[0].ID != b || v.Groups[1].Rows[0].Ticked {
		t.Errorf("%+v", v)
	}
}

// A column this version does not know loses no line.
func TestLinesOfUnknownColumnsAreShown(t *testing.T) {
	list := aList(t, guide.ListReality)
	v := viewList(list, []Listed{{"x", lists.Line{List: list.ID, Text: "from later", Seq: 1, Side: "no-such-side"}}}, nil, plan.Plan{})
	last := v.Groups[len(v.Groups)-1]
	if len(last.Rows) != 1 || last.Rows[0].Text != "from later" || last.Name == "" {
		t.Errorf("%+v", v.Groups)
	}
	if len(v.Groups) != len(list.Sides)+1 {
		t.Errorf("%d groups", len(v.Groups))
	}
}

func TestDatedLines(t *testing.T) {
	on := func(id, day string, done bool) Listed {
		l := lists.Line{Text: id, Seq: 1, For: civil.MustParse(day)}
		if done {
			l.Done = l.For
		}
		return Listed{id, l}
	}
	all := []Listed{on("late", "2026-12-01", false), on("past", "2026-11-01", false), on("held", "2026-11-25", true), on("today", "2026-11-21", false)}
	for _, c := range []struct {
		list guide.ListID
		want string
	}{
		{guide.ListTalks, "Ahead: today late; Behind you: past held"},
		{guide.ListWins, ": past today held late"},
	} {
		var got []string
		for _, g := range byDay(aList(t, c.list), all, false, day) {
			var ids []string
			for _, r := range g.Rows {
				ids = append(ids, r.ID)
			}
			got = append(got, g.Name+": "+strings.Join(ids, " "))
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: %q", c.list, got)
		}
	}
	if row := viewLine(aList(t, guide.ListTalks), on("held", "2026-11-25", true), false); row.Meta != "25 November 2026 · Held on 25 November 2026" {
		t.Errorf("%q", row.Meta)
	}
}

// Only three times yes counts as agreed to; anything else says what there is to
// offer.
func TestWhatFollowsFromTheThreeQuestions(t *testing.T) {
	list := aList(t, guide.ListRequests)
	for _, c := range []struct {
		fair, keep, me lists.Check
		tag            string
		agreed         bool
		says           []string
	}{
		{"", "", "", "Not asked yet", false, []string{"all three"}},
		{lists.Yes, "", "", "Questions open", false, []string{"all three"}},
		{lists.Yes, lists.Yes, lists.Yes, "Agreed to", true, []string{"Three times yes"}},
		{lists.Yes, lists.Unsure, lists.Yes, "Not agreed to yet", false, []string{"is not a yes"}},
		{lists.Yes, lists.No, lists.Yes, "Not agreed to", false, []string{"less, or less often"}},
		{lists.No, lists.No, lists.Unsure, "Not agreed to", false, []string{"fair to both", "less, or less often", "is not a yes"}},
		{lists.Yes, lists.Yes, "perhaps", "Questions open", false, nil},
	} {
		row := viewLine(list, Listed{"x", lists.Line{Checks: map[string]lists.Check{"fair": c.fair, "keep": c.keep, "still-me": c.me}}}, false)
		says := strings.Join(follows(list, row), " ")
		if row.Tag != c.tag || row.Agreed != c.agreed {
			t.Errorf("%q %q %q: %q, agreed %v", c.fair, c.keep, c.me, row.Tag, row.Agreed)
		}
		for _, want := range c.says {
			if !strings.Contains(says, want) {
				t.Errorf("%q %q %q does not say %q but %q", c.fair, c.keep, c.me, want, says)
			}
		}
	}
}

// Answers are kept, one does not touch another line's, and nobody agrees to
// anything while the list is closed.
func TestAnsweringTheThreeQuestions(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, bothStory)
	list := aList(t, guide.ListRequests)
	if len(s.Shut(list)) > 0 {
		t.Fatalf("closed: %+v", s.Shut(list))
	}
	a, b := put(t, s, list.ID, "Call on Sundays", "", civil.Date{}), put(t, s, list.ID, "Move in", "", civil.Date{})
	for _, c := range list.Checks {
		if err := s.AnswerLine(list, a, c.ID, lists.Yes); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.AnswerLine(list, b, "fair", lists.No); err != nil {
		t.Fatal(err)
	}
	d.wait()
	again := d.open()
	rows := viewOf(again, list).Groups[0].Rows
	if !rows[0].Agreed || rows[1].Tag != "Not agreed to" {
		t.Errorf("%+v", rows)
	}
	again.Answer(guide.ClearNo, guide.Yes)
	if err := again.AnswerLine(list, b, "fair", lists.Yes); !errors.Is(err, plan.ErrClosed) {
		t.Errorf("answered on a closed list: %v", err)
	}
	if viewOf(again, list).Groups[0].Rows[1].Checks[0] != lists.No || viewOf(again, list).Groups[0].Rows[0].Agreed {
		t.Error("a refused answer was kept, or something counts as agreed to on a closed list")
	}
}

// A crash at any single write of putting a line on a list, or an if-then plan
// aside, loses no word.
func TestNothingTypedIsLostOnItsWay(t *testing.T) {
	for name, c := range map[string]struct {
		typed map[guide.PromptID]string
		keep  func(*Session) error
		all   func(*Session) string
	}{
		"a line": {map[guide.PromptID]string{lineDraft(guide.ListLimits): "An hour to myself"},
			func(s *Session) error {
				_, err := s.KeepLine(guide.Lists()[slices.IndexFunc(guide.Lists(), func(l guide.List) bool { return l.ID == guide.ListLimits })], "need", civil.Date{})
				return err
			},
			func(s *Session) string {
				on, _ := s.Lines(guide.ListLimits)
				text := s.Draft(lineDraft(guide.ListLimits))
				for _, l := range on {
					text += "|" + l.Text
				}
				return text
			}},
		"an if-then plan": {map[guide.PromptID]string{draftIf: "it is late", draftThen: "I go to bed"},
			func(s *Session) error { _, err := s.KeepIfThen(plan.Night); return err },
			func(s *Session) string {
				text := s.Draft(draftIf) + s.Draft(draftThen)
				for _, m := range s.IfThens() {
					text += "|" + m.If + m.Then
				}
				return text
			}},
	} {
		for crash := 0; ; crash++ {
			var d device
			s := d.open()
			for draft, text := range c.typed {
				s.SetDraft(draft, text)
			}
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
			err := c.keep(s)
			d.wait()
			d.store.Fail = nil
			all := c.all(d.open())
			for _, text := range c.typed {
				if !strings.Contains(all, text) {
					t.Fatalf("%s, crash after %d writes: %q is gone from %q", name, crash, text, all)
				}
			}
			if n <= crash {
				if err != nil || strings.Count(all, "|") != 1 || strings.HasSuffix(all, "|") || !strings.HasPrefix(all, "|") {
					t.Errorf("%s, without a crash: %v, %q", name, err, all)
				}
				break
			}
		}
	}
}

// Two tabs that write to the same line, or to the same new one, both keep their words.
func TestTwoTabsOnOneLine(t *testing.T) {
	var d device
	a := d.open()
	id := put(t, a, guide.ListCarry, "first", "me", civil.Date{})
	d.wait()
	b := d.open()
	a.SetLine(id, func(l *lists.Line) { l.Text = "first, said longer" })
	b.SetLine(id, func(l *lists.Line) { l.Text = "something else" })
	a.SetDraft(lineDraft(guide.ListCarry), "new in one")
	b.SetDraft(lineDraft(guide.ListCarry), "new in the other")
	d.wait()
	again := d.open()
	on, _ := again.Lines(guide.ListCarry)
	all := again.Draft(lineDraft(guide.ListCarry))
	for _, l := range on {
		all += "|" + l.Text
	}
	for _, e := range again.Entries() {
		all += "|" + e.Text
	}
	for _, want := range []string{"first, said longer", "something else", "new in one", "new in the other"} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is gone: %q", want, all)
		}
	}
}

// The tools of a path are all there, each once; a list of the other path is shown
// when something stands on it.
func TestToolsOfAPath(t *testing.T) {
	for name, c := range map[string]struct {
		st   story
		path guide.Path
	}{"not yet": {notYetStory, guide.PathTry}, "a stop": {stopStory, guide.PathLetGo}, "nobody": {nil, ""}} {
		var d device
		s := d.open()
		if c.st != nil {
			answerStory(s, c.st)
		}
		shown := map[string]int{}
		for _, g := range viewTools(s) {
			for _, r := range g.Rows {
				shown[r.Href]++
			}
		}
		for _, tool := range guide.Tools() {
			want := 0
			if tool.Path == "" || tool.Path == c.path || c.st == nil {
				want = 1
			}
			if shown[tool.Href] != want {
				t.Errorf("%s: %s is shown %d times, want %d", name, tool.ID, shown[tool.Href], want)
			}
		}
	}
	var d device
	s := d.open()
	answerStory(s, notYetStory)
	put(t, s, guide.ListReality, "The dog", "missed", civil.Date{})
	put(t, s, guide.ListLimits, "Sleep", "need", civil.Date{})
	groups := viewTools(s)
	last := groups[len(groups)-1]
	if last.Name != "Kept from before" || len(last.Rows) != 1 || last.Rows[0].Href != "/list?l=reality" || last.Rows[0].State != "One line" {
		t.Errorf("%+v", last)
	}
	for _, r := range groups[0].Rows {
		if r.Href == "/list?l=requests" && r.State != "Closed for new lines" || r.Href == "/list?l=limits" && r.State != "One line" {
			t.Errorf("%+v", r)
		}
	}
}

// The ways to the tools, and from a list back.
func TestWaysToTheTools(t *testing.T) {
	var d device
	for _, c := range []struct {
		from []string
		want string
	}{
		{hrefsOf(t, &listPage{}, d.open()), "/tools"},
		{hrefsOf(t, &ifThenPage{}, d.open()), "/tools"},
		{hrefsOf(t, &threeDays{}, d.open()), "/help"},
		{hrefsOf(t, &write{}, d.open()), "/write?for=letter"},
		{hrefsOf(t, &you{}, d.open()), "/tools"},
	} {
		if !slices.Contains(c.from, c.want) {
			t.Errorf("no way to %s among %v", c.want, c.from)
		}
	}
	for _, tool := range guide.Tools() {
		path, _, _ := strings.Cut(tool.Href, "?")
		if titleOf(path) == "Afterward" {
			t.Errorf("%s leads to %s, which is no page", tool.ID, path)
		}
	}
}
