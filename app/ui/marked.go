package ui

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A Passage is a part of a Marked text: its bytes from Start up to End. Both must lie
// between characters; a passage that does not is left out.
type Passage struct {
	Start, End int
	Number     int    // the number its explanation has
	Name       string // what it is called, in two or three words
	Href       string // where it is explained
	Grave      bool
}

// Marked is a text to read in which passages are marked. Passages may overlap.
type Marked struct {
	ID       string
	Label    string // what is shown, for a screen reader
	Text     string
	Passages []Passage // the most urgent first: where some overlap, it is the one a tap leads to
}

// UI is the markup. Each marked piece is a link to its explanation, so that it works
// by finger and keyboard; it is underlined, with the number of the explanation behind
// it, and never by colour alone. A screen reader says the words, then what they are
// marked as. Where passages overlap each piece of them is a link of its own that is
// called by all their names. The words themselves are untouched: the number and the
// names are beside them, in elements that a selection leaves out. Each line takes
// its direction from its own letters.
func (m Marked) UI() app.UI {
	pieces := m.pieces()
	return app.Div().ID(m.ID).Class("marked").Role("group").Aria("label", m.Label).Attr("dir", "auto").Body(
		app.Range(pieces).Slice(func(i int) app.UI { return pieces[i].markup() }))
}

// A piece is a stretch of text that is marked in one way all along.
type piece struct {
	text  string
	marks []Passage
	ends  []Passage // those that end with it
}

// pieces cuts the text at every beginning and end of a passage.
func (m Marked) pieces() []piece {
	list := m.valid()
	cuts := []int{0, len(m.Text)}
	for _, p := range list {
		cuts = append(cuts, p.Start, p.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []piece
	for i := 1; i < len(cuts); i++ {
		from, to := cuts[i-1], cuts[i]
		x := piece{text: m.Text[from:to]}
		for _, p := range list {
			if p.Start <= from && to <= p.End {
				x.marks = append(x.marks, p)
				if p.End == to {
					x.ends = append(x.ends, p)
				}
			}
		}
		out = append(out, x)
	}
	return out
}

// valid are the passages that lie inside the text and cut no character in two.
func (m Marked) valid() []Passage {
	between := func(at int) bool { return at == len(m.Text) || utf8.RuneStart(m.Text[at]) }
	return slices.DeleteFunc(slices.Clone(m.Passages), func(p Passage) bool {
		return p.Start < 0 || p.End > len(m.Text) || p.Start >= p.End || !between(p.Start) || !between(p.End)
	})
}

func (x piece) markup() app.UI {
	if len(x.marks) == 0 {
		return app.Span().Class("unmarked").Text(x.text)
	}
	first := x.marks[0]
	class, names := "passage", make([]string, 0, len(x.marks))
	for _, p := range x.marks {
		if !slices.Contains(names, p.Name) {
			names = append(names, p.Name)
		}
		if p.Grave {
			class = "passage grave"
		}
	}
	if len(x.marks) > 1 {
		class += " over"
	}
	return app.A().Class(class).Href(first.Href).DataSet("marks", numbers(x.marks)).Body(
		app.Span().Class("passage-words").Text(x.text),
		app.Span().Class("passage-no").Aria("hidden", "true").DataSet("no", numbers(x.ends)),
		app.Span().Class("visually-hidden").Text(" (marked: "+strings.Join(names, ", ")+")"))
}

// numbers are the numbers of passages, each once and in their order. The style draws
// them from an attribute, so that they are never part of a copied text.
func numbers(list []Passage) string {
	var all []int
	for _, p := range list {
		all = append(all, p.Number)
	}
	slices.SortFunc(all, cmp.Compare[int])
	var out []string
	for _, n := range slices.Compact(all) {
		out = append(out, app.FormatString("%d", n))
	}
	return strings.Join(out, " ")
}
