package app

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/draft"
	"afterward/core/guide"
)

// mostPassages is how many marked passages are shown at most: thousands of links help
// nobody and cost a slow phone seconds. Our own choice.
const mostPassages = 200

// A checkView is what the check says of a draft, as plain data.
type checkView struct {
	Text     string
	Passages []ui.Passage
	Left     int    // passages that are not shown
	Counts   string // how long it is
	Short    string // all of it in a sentence
	Help     bool   // it can be read as not wanting to live
	Foreign  bool
	Good     []goodRow
	Kinds    []kindRow
	Parts    []partRow // the map of an apology; nil where there is none
}

// A goodRow is something that a draft does well.
type goodRow struct{ Name, What string }

// A kindRow is one kind of mark, with what it is and a way to say it without.
type kindRow struct {
	ID      guide.MarkID
	Number  int
	Mark    guide.Mark
	Says    []string // the passages; none for a mark of the whole draft
	More    int      // passages that are not listed
	Sources []guide.Source
}

// listedPassages is how many passages of a kind are listed under it.
const listedPassages = 3

// A partRow is one part of an apology.
type partRow struct {
	Name, What string
	There      bool
	Flag       bool // better left out
	Says       string
	Weighs     bool
}

// viewCheck puts what the check found into words: what is good first, unless something
// grave stands, then the marks, the most urgent first.
func viewCheck(text string, stage guide.Stage, r draft.Result) checkView {
	v := checkView{Text: text, Help: r.Has(guide.MarkSelfHarm), Foreign: r.Foreign,
		Counts: upperWord(countOf(r.Words, "word")) + ", " + countOf(r.Questions, "question") + ". " + limitsLine(guide.StageByID(stage))}
	for i, id := range r.Kinds() {
		v.addKind(i+1, id, r)
	}
	if v.Left = len(v.Passages) - mostPassages; v.Left > 0 {
		v.Passages = v.Passages[:mostPassages]
	}
	v.Left = max(0, v.Left)
	for _, g := range guide.Goods() {
		if r.Severe() { // praise beside it would be out of place
			break
		}
		if slices.ContainsFunc(r.Good, func(x draft.Good) bool { return x.ID == g.ID }) {
			v.Good = append(v.Good, goodRow{g.Name, g.What})
		}
	}
	if stage == guide.StageApology || r.Apology.There {
		v.Parts = viewParts(r.Apology)
	}
	v.Short = shortCheck(v.Kinds)
	return v
}

func (v *checkView) addKind(n int, id guide.MarkID, r draft.Result) {
	m, _ := guide.MarkByID(id)
	row := kindRow{ID: id, Number: n, Mark: m, Sources: m.Sources}
	for _, s := range r.Spans {
		if s.Kind != id || s.Start < 0 || s.End > len(v.Text) || s.Start >= s.End {
			continue
		}
		v.Passages = append(v.Passages, ui.Passage{Start: s.Start, End: s.End, Number: n, Name: m.Name, Href: "#" + whyID(id), Grave: m.Severe})
		if words := oneLine(v.Text[s.Start:s.End]); len(row.Says) < listedPassages && !slices.Contains(row.Says, words) {
			row.Says = append(row.Says, words)
		} else if len(row.Says) >= listedPassages {
			row.More++
		}
	}
	v.Kinds = append(v.Kinds, row)
}

// oneLine is a passage on one line.
func oneLine(words string) string { return strings.Join(strings.Fields(words), " ") }

// upperWord begins a sentence with what countOf says.
func upperWord(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// whyID is the id of the explanation of a kind of mark.
func whyID(id guide.MarkID) string { return "why-" + string(id) }

// shortCheck is what was found in a sentence, for beside the copy button.
func shortCheck(kinds []kindRow) string {
	switch len(kinds) {
	case 0:
		return "The check marks nothing. That says nothing about how it will be taken."
	case 1:
		return "The check marks one thing: " + lowerFirst(kinds[0].Mark.Name) + "."
	}
	names := ""
	for i, k := range kinds {
		switch {
		case i == 0:
		case i == len(kinds)-1:
			names += " and "
		default:
			names += ", "
		}
		names += lowerFirst(k.Mark.Name)
	}
	return "The check marks " + countOf(len(kinds), "thing") + ": " + names + "."
}

// viewParts is the map of an apology: what weighs most first. What nobody asks for is
// said to be well left out.
func viewParts(a draft.Apology) []partRow {
	var out []partRow
	for _, p := range guide.ApologyParts() {
		row := partRow{Name: p.Name, What: p.What, There: a.Has(p.ID), Flag: p.Flag, Weighs: p.Weighs, Says: p.Missing}
		switch {
		case row.There && row.Flag:
			row.Says = "It is there. It asks something of them, and it counted least in the study. Leave it out if you can."
		case row.There:
			row.Says = ""
		case row.Flag:
			row.Says = "Not asked for, and that is well so."
		}
		out = append(out, row)
	}
	return out
}

// marksCompo shows what the check says. It is a component of its own that is built
// anew only when the check has said something else: a key pressed in a long draft
// must not build it.
type marksCompo struct {
	app.Compo
	Rev  int // of what the check said
	Page *draftPage
}

// Render shows what is good, the words with their marks, what each mark means, and the
// map of an apology.
func (c *marksCompo) Render() app.UI {
	v := c.Page.checked.view
	if v.Text == "" {
		return app.Div().Class("check-none")
	}
	return app.Div().Class("checked").Body(
		app.Div().Class("check-foreign").Body(checkForeign(v)...),
		app.Div().Class("check-good").Body(checkGoods(v)...),
		app.Section().Class("check-read").Body(readAgain(v)...),
		app.Div().Class("check-kinds").Body(checkKinds(v)...),
		app.Div().Class("check-parts").Body(checkParts(v)...),
	)
}

func checkForeign(v checkView) []app.UI {
	if !v.Foreign {
		return nil
	}
	return []app.UI{ui.Notice{Tone: ui.Warm, Title: "This is mostly not English.", Lines: []string{
		"The check knows English only. In other languages it finds little, and nothing marked means nothing."}}.UI()}
}

func checkGoods(v checkView) []app.UI {
	if len(v.Good) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("What is good"), app.Ul().Class("goods").Body(app.Range(v.Good).Slice(func(i int) app.UI {
		return app.Li().Body(app.B().Text(v.Good[i].Name), app.Text(" "), app.Span().Text(v.Good[i].What))
	}))}
}

// readAgain is the draft to read, with its marks.
func readAgain(v checkView) []app.UI {
	out := []app.UI{app.H2().Text("Read it as the one who gets it"),
		ui.Marked{ID: "marked", Label: "Your words, with what is marked in them", Text: v.Text, Passages: v.Passages}.UI(),
		app.P().Class("small soft").ID("check-counts").Text(v.Counts)}
	if v.Left > 0 {
		out = append(out, app.P().Class("small soft").Text("And "+countOf(v.Left, "passage")+" more, not shown."))
	}
	if len(v.Kinds) == 0 {
		out = append(out, app.P().Text(v.Short))
	}
	return out
}

func checkKinds(v checkView) []app.UI {
	if len(v.Kinds) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("What is marked"), app.Ol().Class("kinds").Body(app.Range(v.Kinds).Slice(func(i int) app.UI { return v.Kinds[i].row() }))}
}

// row is one kind of mark: its number and name, the passages, what it is, why, and a
// way without.
func (k kindRow) row() app.UI {
	body := []app.UI{app.H3().ID(whyID(k.ID)).TabIndex(-1).Body(
		app.Span().Class("kind-no").Aria("hidden", "true").Text(strconv.Itoa(k.Number)), app.Text(k.Mark.Name))}
	for _, words := range k.Says {
		body = append(body, app.P().Class("kind-says").Attr("dir", "auto").Text("“"+words+"”"))
	}
	if k.More > 0 {
		body = append(body, app.P().Class("small soft").Text("And "+countOf(k.More, "more passage")+"."))
	}
	body = append(body, app.P().Text(k.Mark.What), app.P().Text(k.Mark.Why),
		app.P().Class("why").Body(app.B().Text("Without it: "), app.Text(k.Mark.Instead)))
	if k.ID == guide.MarkSelfHarm {
		body = append(body, ui.Link{Label: "Open the help page", Href: "/help", Kind: ui.Primary}.UI())
	}
	class := "kind-row"
	if k.Mark.Severe {
		class += " grave"
	}
	return app.Li().Class(class).Body(append(body, ui.More("from-"+string(k.ID), "Where this comes from", sources(k.Sources)))...)
}

func checkParts(v checkView) []app.UI {
	if len(v.Parts) == 0 {
		return nil
	}
	var all []guide.Source
	for _, p := range guide.ApologyParts() {
		all = append(all, p.Sources...)
	}
	from := eachOnce(all)
	return []app.UI{app.H2().Text("The parts of an apology"),
		app.P().Class("small soft").Text("What you did and what you put right weighed most in the study. Not every apology needs all of them, and none makes them owe you anything."),
		app.Ul().Class("parts").Body(app.Range(v.Parts).Slice(func(i int) app.UI { return v.Parts[i].row() })),
		ui.More("from-parts", "Where this comes from", sources(from))}
}

// eachOnce are sources, each once.
func eachOnce(list []guide.Source) []guide.Source {
	seen := map[string]bool{}
	return slices.DeleteFunc(slices.Clone(list), func(s guide.Source) bool {
		line := strings.Join(guide.SourceLines([]guide.Source{s}), " ")
		was := seen[line]
		seen[line] = true
		return was
	})
}

func (r partRow) row() app.UI {
	class, sign, state := "part-row", "–", "not there"
	switch {
	case r.There && r.Flag:
		class, sign, state = "part-row flag", "!", "there"
	case r.There:
		class, sign, state = "part-row there", "✓", "there"
	}
	name := r.Name
	if r.Weighs {
		name += " · weighs most"
	}
	return app.Li().Class(class).Body(
		app.Span().Class("part-sign").Aria("hidden", "true").Text(sign),
		app.Span().Class("part-words").Body(
			app.Span().Class("part-name").Text(name+": "+state),
			app.Span().Class("small").Text(r.What),
			app.Span().Class("small soft").Hidden(r.Says == "").Text(r.Says)))
}
