package e2e

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/ledongthuc/pdf"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/lists"
	"afterward/core/plan"
)

// Two kinds of paper, in inches.
const (
	a4Width, a4Height         = 8.27, 11.69
	letterWidth, letterHeight = 8.5, 11.0
)

// printed prints the page as the browser does, with its own headers and footers wanted, and returns the file.
func (p *tab) printed(width, height float64) []byte {
	p.Helper()
	yes := true
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	res, err := chromedp.Call(ctx, page.PrintToPDF, page.PrintToPDFParams{DisplayHeaderFooter: &yes, PrintBackground: &yes, PaperWidth: width, PaperHeight: height})
	p.must(err)
	return res.Data
}

// pages are the texts of the pages of a PDF, each on one line.
func pagesOf(t testing.TB, file []byte) []string {
	t.Helper()
	r, err := pdf.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for i := range r.NumPage() {
		text, err := r.Page(i + 1).GetPlainText(nil)
		if err != nil {
			t.Fatalf("page %d: %v", i+1, err)
		}
		out = append(out, strings.Join(strings.Fields(text), " "))
	}
	return out
}

// squashed is a text without blanks: a PDF knows places and no words.
func squashed(s string) string { return strings.Join(strings.Fields(s), "") }

// manyDays are three months of somebody who has written a lot.
func manyDays(s shelf) {
	filled(s)
	today := deviceDay()
	for i := range 30 {
		on := today.AddDays(-i * 2)
		s.put("checkin", fmt.Sprintf("c%d", i), checkin.Entry{On: on, At: "21:00", Mood: checkin.Mood(1 + i%5), Urge: checkin.Urge(5 - i%5), Note: "dayword"})
	}
	s.put("entry", "long", journal.Entry{On: today.AddDays(-4), Seq: 3, Text: "entryword. Ask lena@example.org\n\n" + strings.Repeat("We talked for a long time, and I did not sleep. ", 90)})
	s.put("entry", "other", journal.Entry{On: today.AddDays(-5), Seq: 4, Text: "otherword"})
	s.put("step", "quiet-feeds", plan.Mark{Status: plan.Done, On: today.AddDays(-3), Note: "noteword"})
	s.put("line", "l1", lists.Line{List: guide.ListLimits, Text: "limitword", On: today.AddDays(-3), Seq: 1})
	s.put("contact", "k1", contact.Entry{On: today.AddDays(-9), Seq: 1, Who: contact.Me, Channel: contact.ByText, About: contact.Personal, Note: "contactword", Told: today.AddDays(-9)})
	s.put("urge", "u1", contact.Urge{At: civil.Moment{On: today.AddDays(-2), Minute: 60}, Strength: 8, Note: "urgeword"})
	s.put("draft", "p-report-ask", journal.Draft{Text: "askword: how can I sleep again?", On: today})
}

// part ticks a section of the report.
func (p *tab) part(section string) {
	p.Helper()
	p.press(`[id^="report-parts-"][id$="-` + section + `"]`)
}

// A person chooses what goes on paper, sees just that, and what is printed and saved is just that: with the
// day and a number on each page, without our name, and no e-mail address of anybody.
func TestReportPrintsWhatWasChosenAndNothingElse(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(records(t, lately(response(t, waiting(), "")), manyDays))
	folder := p.backupFolder()
	p.visit("/report")
	p.until(`document.querySelector("#sheet").textContent.includes("askword")`)
	for _, section := range []string{"days", "day-notes", "journal", "contact"} {
		p.part(section)
	}
	p.press(`label[for$="-long"]`)
	p.until(`["askword", "dayword", "entryword", "[left out]", "Personal contact"].every((w) => document.querySelector("#sheet").textContent.includes(w))`)
	never := []string{"otherword", "noteword", "limitword", "contactword", "urgeword", "example.org", "Told Mara", "not afraid"}
	seen := p.look(`document.querySelector("#sheet").textContent`)
	for _, word := range never {
		if strings.Contains(seen, word) {
			t.Errorf("the preview shows %q", word)
		}
	}
	p.scheme("dark")
	p.axe("a report, dark")
	p.assertPaper(never)

	p.press("#report-save")
	name, file := p.backupFile(folder)
	if want := "notes-" + p.today().String() + ".md"; name != want {
		t.Errorf("the file is called %q, want %q", name, want)
	}
	for _, word := range []string{"# Notes\n", "> askword: how can I sleep again?\n", "> entryword. Ask \\[left out\\]\n", "| --- |"} {
		if !bytes.Contains(file, []byte(word)) {
			t.Errorf("the file lacks %q", word)
		}
	}
	for _, word := range append(never, "fterward") {
		if bytes.Contains(file, []byte(word)) {
			t.Errorf("the file holds %q", word)
		}
	}
	p.reload()
	p.until(`document.querySelector("#sheet").textContent.includes("askword") && !document.querySelector("#sheet").textContent.includes("dayword")`)
}

// assertPaper looks at what comes out of the printer.
func (p *tab) assertPaper(never []string) {
	p.Helper()
	for _, paper := range [][2]float64{{a4Width, a4Height}, {letterWidth, letterHeight}} {
		pages := pagesOf(p, p.printed(paper[0], paper[1]))
		if len(pages) < 2 {
			p.Errorf("%d pages", len(pages))
		}
		for i, text := range pages {
			for _, word := range []string{p.today().Long(), fmt.Sprintf("%d / %d", i+1, len(pages))} {
				if !strings.Contains(squashed(text), squashed(word)) {
					p.Errorf("page %d lacks %q: %q", i+1, word, text)
				}
			}
		}
		all := squashed(strings.Join(pages, " "))
		for _, word := range []string{"Notes", "askword", "dayword", "entryword", "[left out]", "Day by day"} {
			if !strings.Contains(all, squashed(word)) {
				p.Errorf("the paper lacks %q", word)
			}
		}
		for _, word := range append(slices.Clone(never), "fterward", "127.0.0.1", "http", "Exit", "Print or save", "What goes in?", "Privacy") {
			if strings.Contains(all, squashed(word)) {
				p.Errorf("the paper has %q", word)
			}
		}
	}
}

// The page for a counsellor is one sheet, A4 or Letter; what does not fit on it is left to the sheets behind it.
// What speaks of safety is on it only when that was chosen.
func TestReportForACounsellorIsOnePage(t *testing.T) {
	t.Parallel()
	p := shared(t)
	marks := func(s shelf) {
		manyDays(s)
		for _, id := range []string{"two-lists", "urge-plan", "support", "sleep", "quiet-feeds", "keep-space", "own-share", "name-change", "slow-decisions", "three-days"} {
			s.put("step", id, plan.Mark{Status: plan.Done, On: deviceDay().AddDays(-6)})
		}
	}
	p.stock(records(t, lately(response(t, waiting(), "")), marks))
	p.visit("/report")
	p.press(`label[for$="-counsellor"]`)
	p.part("tried")
	p.until(`document.querySelector("#sheet.one")?.textContent.includes("Done on")`)
	for _, paper := range [][2]float64{{a4Width, a4Height}, {letterWidth, letterHeight}} {
		if pages := pagesOf(p, p.printed(paper[0], paper[1])); len(pages) != 1 {
			t.Errorf("%d pages: %q", len(pages), pages)
		}
	}

	p.stock(records(t, lately(response(t, calm().with("fear:yes"), "")), manyDays))
	p.visit("/report")
	p.until(visible("#report-held"))
	if text := strings.ToLower(p.look(`document.querySelector("#sheet").textContent`)); strings.Contains(text, "afraid") || strings.Contains(text, "distance") {
		t.Errorf("nobody chose it: %q", text)
	}
	p.press(`label[for$="-counsellor"]`)
	p.part("safety")
	p.until(visible("#report-grave"))
	if first := p.look(`document.querySelector("#sheet section").textContent`); !strings.Contains(first, "Distance comes first") {
		t.Errorf("it begins with %q", first)
	}
	p.axe("a report about safety")
}
