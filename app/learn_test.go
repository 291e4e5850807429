package app

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"afterward/core/guide"
)

// rendered is the parsed markup of a page at an address, as its OnNav leaves it.
func rendered[T app.Composer](t *testing.T, s *Session, page T, nav func(T)) (*html.Node, string) {
	t.Helper()
	current = s
	e := app.NewTestEngine()
	if err := e.Load(page); err != nil {
		t.Fatal(err)
	}
	e.ConsumeAll()
	if nav != nil {
		nav(page)
	}
	text := app.HTMLString(page.Render())
	n, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if c := strings.Count(text, "<h1"); c != 1 {
		t.Errorf("%d h1", c)
	}
	return n, text
}

// words is all text below a node, one space between its words.
func words(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data + " ")
		}
	}
	return plain(b.String())
}

func plain(text string) string { return strings.Join(strings.Fields(text), " ") }

func hrefs(n *html.Node) (out []string) {
	for d := range n.Descendants() {
		for _, a := range d.Attr {
			if d.Data == "a" && a.Key == "href" {
				out = append(out, a.Val)
			}
		}
	}
	return out
}

// Every article can be read on the list, without the program, and alone, with
// its sources; from the first of a group, Next leads to all of it.
func TestEveryArticleIsReachable(t *testing.T) {
	var d device
	list, _ := rendered(t, d.open(), &learn{}, nil)
	all, links := words(list), hrefs(list)
	for i, a := range guide.Articles() {
		alone, _ := rendered(t, d.open(), &learn{}, func(p *learn) { p.shown = shown{guide.HitArticle, i + 1} })
		for _, text := range slices.Concat([]string{a.Title, a.Lead}, a.Body, guide.SourceLines(a.Sources)) {
			if !strings.Contains(words(alone), plain(text)) {
				t.Errorf("%s alone lacks %q", a.ID, text)
			}
			if !strings.Contains(all, plain(text)) {
				t.Errorf("the list lacks %q of %s", text, a.ID)
			}
		}
		if href := "/learn?a=" + strconv.Itoa(i+1); !slices.Contains(links, href) {
			t.Errorf("no way from the list to %s (%s)", a.ID, href)
		}
	}
	reached := map[int]bool{}
	for _, g := range viewArticles() {
		for a := &g.Articles[0]; a != nil; _, a = neighbours(a.N) {
			if before, _ := neighbours(a.N); before != nil && !reached[before.N] {
				t.Errorf("before %s comes one that Next has not reached", a.ID)
			}
			reached[a.N] = true
		}
	}
	if len(reached) != len(guide.Articles()) {
		t.Errorf("Next reaches %d of %d articles", len(reached), len(guide.Articles()))
	}
}

// The questions and findings can be read too, and lead to a person's own answer
// only when there is one.
func TestQuestionsAndFindingsCanBeRead(t *testing.T) {
	var fresh, met device
	some := met.open()
	answerStory(some, notYetStory)
	for i, it := range guide.Items() {
		n, _ := rendered(t, fresh.open(), &learn{}, func(p *learn) { p.shown = shown{guide.HitQuestion, i + 1} })
		for _, text := range append(guide.SourceLines(it.Sources), it.Ask, it.Hint, it.Options[0].Label) {
			if !strings.Contains(words(n), plain(text)) {
				t.Errorf("%s lacks %q", it.ID, text)
			}
		}
		if slices.ContainsFunc(hrefs(n), func(h string) bool { return strings.HasPrefix(h, "/check") }) {
			t.Errorf("%s leads to an answer that is not there", it.ID)
		}
	}
	own := 0
	for i, f := range guide.Findings() {
		n, _ := rendered(t, some, &learn{}, func(p *learn) { p.shown = shown{guide.HitFinding, i + 1} })
		if !strings.Contains(words(n), plain(f.Text)) {
			t.Errorf("%s lacks its text", f.ID)
		}
		if f.Lever != "" && strings.Contains(words(n), plain(f.Lever)) {
			t.Errorf("%s says which answer to change", f.ID)
		}
		if slices.Contains(hrefs(n), "/outcome") {
			own++
		}
	}
	if want := len(some.Plan().Result.Findings); own != want || want == 0 {
		t.Errorf("%d findings lead to the result, which has %d", own, want)
	}
}

// exists reports whether an address shows what it names.
func exists(s *Session, href string) bool {
	u, err := url.Parse(href)
	if err != nil {
		return false
	}
	number := func(key string, count int) bool {
		n, err := strconv.Atoi(u.Query().Get(key))
		return err == nil && n >= 1 && n <= count
	}
	switch u.Path {
	case "/learn":
		return number("a", len(guide.Articles())) || number("i", len(guide.Items())) || number("f", len(guide.Findings())) ||
			number("r", len(guide.ContactRules())) || number("t", len(guide.TalkParts())) || number("h", len(guide.Phrases()))
	case "/reflect":
		return number("p", len(guide.Prompts()))
	case "/step":
		_, ok := s.Plan().Find(guide.StepID(u.Query().Get("s")))
		return ok && s.Response().Begun()
	case "/help":
		return strings.Contains(app.HTMLString(&help{view: view{s: s}}), `id="`+u.Fragment+`"`)
	}
	return false
}

// Whatever is found can be opened, and a search opens no step that the answers
// have closed: not before the questions, and none of contact after a stop.
func TestHitsLeadToWhatExists(t *testing.T) {
	for name, st := range map[string]story{"new": nil, "stop": stopStory, "not yet": notYetStory, "met": metStory, "safety": {guide.HarmToMe: guide.Yes}} {
		var d device
		s := d.open()
		current = s
		if st != nil {
			answerStory(s, st)
		}
		seen := map[guide.HitKind]int{}
		addresses := map[string]string{}
		for c := 'a'; c <= 'z'; c++ {
			hits, total := viewHits(s, string(c), 1000)
			if total != len(hits) {
				t.Errorf("%s, %c: %d of %d", name, c, len(hits), total)
			}
			for _, h := range hits {
				if addresses[h.Href] == "" && !exists(s, h.Href) {
					t.Errorf("%s: %s %s leads to %s, which is not there", name, h.Kind, h.ID, h.Href)
				}
				if other := addresses[h.Href]; other != "" && other != h.ID {
					t.Errorf("%s: %s and %s both lead to %s", name, h.ID, other, h.Href)
				}
				if addresses[h.Href] == "" {
					seen[h.Hit.Kind]++
				}
				addresses[h.Href] = h.ID
				if step, ok := guide.StepByID(guide.StepID(h.ID)); ok && h.Hit.Kind == guide.HitStep && step.Contact() && s.Plan().Result.Outcome.Stop() {
					t.Errorf("%s: a search opens %s", name, h.ID)
				}
				if h.Kind == "" {
					t.Errorf("%s has no name for its kind", h.Hit.Kind)
				}
			}
		}
		if seen[guide.HitFinding] != len(guide.Findings()) || seen[guide.HitQuestion] != len(guide.Items()) || seen[guide.HitArticle] != len(guide.Articles()) || seen[guide.HitPrompt] != len(guide.Prompts()) {
			t.Errorf("%s: found %v", name, seen)
		}
		if (st == nil) != (seen[guide.HitStep] == 0) {
			t.Errorf("%s: %d steps found", name, seen[guide.HitStep])
		}
	}
}

// What a search says: a count, help first where a word asks for it, and a way on
// when there is nothing.
func TestSearchSaysWhatItFound(t *testing.T) {
	for query, want := range map[string][]string{
		"":          {`id="found"`},
		"message":   {"places found.", "Clear the search", "<mark"},
		"xylophone": {"Nothing found.", "jealousy", `href="/help"`, "No text here has that."},
		"suicide":   {`id="search-help"`},
		"<b>":       nil,
	} {
		var d device
		_, text := rendered(t, d.open(), &learn{}, func(p *learn) { p.look(query) })
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("%q: no %s", query, w)
			}
		}
		if strings.Contains(text, `id="search-help"`) != (query == "suicide") {
			t.Errorf("%q: help first, or not, is wrong", query)
		}
	}
	root, _ := rendered(t, (&device{}).open(), &learn{}, func(p *learn) { p.look("message") })
	if n := strings.Count(words(root), "message"); n < 5 {
		t.Errorf("the word stands on the page %d times", n)
	}
	_, some := rendered(t, (&device{}).open(), &learn{}, func(p *learn) { p.look("you") })
	_, every := rendered(t, (&device{}).open(), &learn{}, func(p *learn) { p.look("you"); p.all = true })
	if strings.Count(some, "<mark") >= strings.Count(every, "<mark") || !strings.Contains(some, `id="all-hits"`) || strings.Contains(every, `id="all-hits"`) {
		t.Error("Show all shows no more")
	}
}

// The history of the browser must not tell what was read: no address and no
// title of a text has a word of it.
func TestAddressesTellNoTopic(t *testing.T) {
	for _, g := range viewArticles() {
		for _, a := range g.Articles {
			if _, err := strconv.Atoi(strings.TrimPrefix(a.href(), "/learn?a=")); err != nil {
				t.Errorf("address %s", a.href())
			}
		}
	}
	if titleOf("/learn") != "Read" || titleOf("/reflect") != "Reflect" {
		t.Error("the titles are not neutral")
	}
}

func TestAfterAStopTheTextsSayThatNothingReopens(t *testing.T) {
	if !slices.Contains(guide.ArticleGroups(), groupTrying) {
		t.Fatalf("no group %q", groupTrying)
	}
	for _, stopped := range []bool{true, false} {
		var d device
		s := d.open()
		answerStory(s, map[bool]story{true: stopStory, false: metStory}[stopped])
		for i, a := range guide.Articles() {
			if a.Group != groupTrying {
				continue
			}
			_, text := rendered(t, s, &learn{}, func(p *learn) { p.shown, p.stopped = shown{guide.HitArticle, i + 1}, stopRules(s) })
			if strings.Contains(text, stoppedNote) != stopped {
				t.Errorf("%s: the note is wrong for stop %v", a.ID, stopped)
			}
		}
	}
}

// hrefsOf are the links of a page.
func hrefsOf[T app.Composer](t *testing.T, page T, s *Session) []string {
	t.Helper()
	n, _ := rendered(t, s, page, nil)
	return hrefs(n)
}

// A rule, a part of the talk and a phrase can be read alone where they hold, and an old
// address shows none of those words after a stop.
func TestRulesPartsAndPhrasesAlone(t *testing.T) {
	for name, st := range map[string]story{"stop": stopStory, "met": metStory} {
		var d device
		s := d.open()
		current = s
		answerStory(s, st)
		for i, ph := range guide.Phrases() {
			_, text := rendered(t, s, &learn{}, func(p *learn) { p.shown = shown{guide.HitPhrase, i + 1} })
			if (name == "met") != strings.Contains(text, "phrase-says") || name == "stop" && strings.Contains(text, plain(ph.Says)) {
				t.Fatalf("%s: %s reads %s", name, ph.ID, text)
			}
		}
		for i := range guide.TalkParts() {
			if _, text := rendered(t, s, &learn{}, func(p *learn) { p.shown = shown{guide.HitTalkPart, i + 1} }); (name == "stop") != strings.Contains(text, "Not for now") {
				t.Fatalf("%s: part %d reads %s", name, i+1, text)
			}
		}
		shut := 0
		for i, r := range guide.ContactRules() {
			_, text := rendered(t, s, &learn{}, func(p *learn) { p.shown = shown{guide.HitRule, i + 1} })
			if strings.Contains(text, "Not for now") {
				shut++
				if r.While == guide.WhileAlways {
					t.Errorf("%s: %s holds always and is not shown", name, r.ID)
				}
			}
		}
		if name == "stop" && shut == 0 {
			t.Error("after a stop every rule is shown")
		}
	}
}
