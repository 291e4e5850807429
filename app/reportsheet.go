package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/report"
)

// reportTells is what to know of a choice, beside what is printed.
func reportTells(v reportView) []app.UI {
	var out []app.UI
	if v.Held {
		out = append(out, ui.Notice{ID: "report-held", Tone: ui.Stop, Title: "Your result is not in it.", Lines: []string{"It rests on what you said about safety. It goes in only together with that: choose “" + sectionLabels[report.Safety] + "”, and think first of who could find the paper."}}.UI())
	}
	if v.Grave {
		out = append(out, ui.Notice{ID: "report-grave", Tone: ui.Stop, Title: "This page speaks of safety, and it can be found.", Lines: []string{"Take it only where the person it is about cannot come across it."}}.UI())
	}
	for _, t := range v.Told {
		out = append(out, app.P().Class("small soft").Text(t))
	}
	return out
}

// sheet is the document as it is printed. Everything else on the page stays off the
// paper; see web/css/90-report.css.
func sheet(d report.Document) app.UI {
	body := []app.UI{app.H2().Class("sheet-title").Text(d.Title), app.P().Class("sheet-head").Text(d.Head())}
	for _, p := range d.Parts {
		class := "sheet-part"
		if p.Apart {
			class += " apart"
		}
		part := []app.UI{app.H3().Text(p.Title)}
		for _, b := range p.Blocks {
			part = append(part, block(b))
		}
		body = append(body, app.Section().Class(class).Body(part...))
	}
	if d.Blank() {
		body = append(body, app.P().Class("sheet-none").Text("Nothing is in it yet."))
	}
	class := "sheet"
	if d.Whom == report.Counsellor {
		class += " one"
	}
	return app.Article().ID("sheet").Class(class).Aria("label", "What will be printed").Body(body...)
}

// block is one piece of the document. What somebody wrote keeps its lines, and the
// direction of its writing.
func block(b report.Block) app.UI {
	switch b.Kind {
	case report.Heading:
		return app.H4().Attr("dir", "auto").Text(b.Text)
	case report.Words:
		return app.P().Class("sheet-words").Attr("dir", "auto").Text(b.Text)
	case report.List:
		return app.Ul().Class("plain").Body(app.Range(b.Items).Slice(func(i int) app.UI {
			it := b.Items[i]
			if it.Lead == "" {
				return app.Li().Attr("dir", "auto").Text(it.Text)
			}
			return app.Li().Attr("dir", "auto").Body(app.B().Text(it.Lead), app.Text(" "+it.Text))
		}))
	case report.Table:
		return ui.Table(b.Text, b.Heads, b.Rows)
	}
	return app.P().Text(b.Text)
}

// aboutPrinting is what to know of paper and files.
func aboutPrinting() app.UI {
	return ui.More("report-about", "Before you print",
		app.Ul().Class("plain").Body(
			item("Read it through as somebody else would. What others told you is theirs, and their names may be in your words."),
			item("A printer that others use can keep a copy, and show its name in a list. The name is “"+neutralName+"”."),
			item("“Save as PDF” makes a file that nothing seals. It lies with your downloads until you delete it."),
			item("If the browser prints a line of its own at the edge of the page, with an address or a title, turn off “Headers and footers” in its print window. The day and the page numbers in ours stay where the browser can show them; the day stands under the title too."),
			item("Sealed letters, drafts and what is in the bin are never in it."),
			item("Erasing everything here does not reach paper or files.")))
}
