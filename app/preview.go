package app

import (
	"errors"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/backup"
	"afterward/core/vault"
)

func isCancelled(err error) bool       { return errors.Is(err, browser.ErrCancelled) }
func isWrongPassphrase(err error) bool { return errors.Is(err, backup.ErrPassphrase) }

// A previewView is what a file would bring, as it is shown.
type previewView struct {
	Title      string
	Lines      []string   // the differences, in words
	Rows       [][]string // kind, in the file, here, new, different
	File, Here int        // records in the file and here
}

// viewPreview builds what is shown from what was found.
func viewPreview(p Preview) previewView {
	v := previewView{Title: "A backup without a date"}
	if !p.Made.IsZero() {
		v.Title = "A backup of " + p.Made.Long()
	}
	fresh, differ, choices := 0, 0, 0
	for _, r := range p.Rows {
		v.Rows = append(v.Rows, []string{shortMeaning(r.Meaning), app.FormatString("%d", r.File), app.FormatString("%d", r.Here), app.FormatString("%d", r.New), app.FormatString("%d", r.Differs)})
		if r.Choices { // a backup does not count them either
			choices += r.New + r.Differs
			continue
		}
		v.File, v.Here = v.File+r.File, v.Here+r.Here
		fresh, differ = fresh+r.New, differ+r.Differs
	}
	v.Lines = differences(fresh, differ, v.Here-(v.File-fresh))
	if choices > 0 {
		v.Lines = append(v.Lines, "Choices about the app differ, too.")
	}
	if p.Nothing {
		v.Lines = append([]string{"There is nothing of your own in it, only choices about the app."}, v.Lines...)
	}
	return v
}

// differences says how many records are in the file only, in both with other
// words, and here only.
func differences(fresh, differ, only int) []string {
	var lines []string
	if fresh == 0 && differ == 0 {
		lines = append(lines, "Everything of yours in it is here already, word for word.")
	}
	if fresh > 0 {
		lines = append(lines, counted(fresh, "record")+" in it "+isAre(fresh)+" not here.")
	}
	if differ > 0 {
		lines = append(lines, counted(differ, "record")+" "+isAre(differ)+" in both, with different words.")
	}
	if only > 0 {
		lines = append(lines, counted(only, "record")+" "+isAre(only)+" only here.")
	}
	return lines
}

func isAre(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}

// shortMeaning is what a kind of record is, without the examples after it.
func shortMeaning(meaning string) string {
	short, _, _ := strings.Cut(meaning, ":")
	return short
}

// previewed shows what a file would bring, and the ways to bring it in.
func (p *backupPage) previewed() []app.UI {
	if p.work.doing(restoreDo) {
		return []app.UI{app.P().Class("why").Role("status").Text("Bringing it in …")}
	}
	if p.back.preview == nil {
		return nil
	}
	v := viewPreview(*p.back.preview)
	out := []app.UI{app.H3().Text(v.Title)}
	out = append(out, app.Ul().Class("plain").Body(app.Range(v.Lines).Slice(func(i int) app.UI { return item(v.Lines[i]) })))
	out = append(out, app.Div().Class("numbers").Body(ui.Table("What is in the file, counted", []string{"", "File", "Here", "New", "Differs"}, v.Rows)))
	return append(out, ui.Region("preview-ways", p.ways(v)...))
}

// ways are the two ways to bring a backup in, and the questions in between.
func (p *backupPage) ways(v previewView) []app.UI {
	switch p.back.ask {
	case askReplace:
		return []app.UI{p.question("Replace everything here?",
			[]string{counted(v.Here, "record") + " here would make way for " + app.FormatString("%d", v.File) + " from the file. What is here now is put aside until you next make a backup."},
			"Yes, replace everything", "replace-sure", func() {
				if p.back.preview.Fewer {
					p.askBack(askFewer)
					return
				}
				p.replaceNow(false)
			})}
	case askFewer:
		return []app.UI{p.question("Almost nothing would be left.",
			[]string{app.FormatString("You have %d records here, and this file holds %d. People who mean to bring something back seldom want that. Is it the right file?", v.Here, v.File)},
			app.FormatString("Yes, go from %d to %d", v.Here, v.File), "replace-fewer", func() { p.replaceNow(true) })}
	case askTight:
		return p.tight()
	}
	return []app.UI{
		ui.Card(app.P().Class("step-title").Text("Add what is missing"),
			app.P().Class("small").Text("Nothing of yours is lost. Where both have different words for the same thing, both stay. Of your answers the later ones count, and a stop stays a stop."),
			ui.Button{Label: "Add what is missing", Kind: ui.Primary, ID: "merge", OnClick: press("merge", func(app.Context, app.Event) { p.mergeNow() })}.UI()),
		ui.Card(app.P().Class("step-title").Text("Replace everything here"),
			app.P().Class("small").Text("Only what is in the file is left. What is here now is put aside until you next make a backup. Until then you can bring it back. Stops you were told here go on counting."),
			ui.Button{Label: "Replace everything here", Kind: ui.Ghost, ID: "replace", OnClick: press("replace", func(app.Context, app.Event) { p.askBack(askReplace) })}.UI()),
		ui.Button{Label: "Neither. Close the file", Kind: ui.Quiet, ID: "close-file", OnClick: press("close-file", func(app.Context, app.Event) {
			p.endBack(ui.Plain, Message{"The file is closed.", []string{"Nothing was changed."}})
		})}.UI(),
	}
}

// question asks once more before something is replaced.
func (p *backupPage) question(title string, lines []string, yes, id string, do func()) app.UI {
	return ui.Notice{Tone: ui.Stop, Title: title, Lines: lines, Action: app.Div().Class("actions").Body(
		ui.Button{Label: yes, Kind: ui.Danger, ID: id, OnClick: press(id, func(app.Context, app.Event) { do() })}.UI(),
		ui.Button{Label: "No, keep what is here", Kind: ui.Ghost, ID: id + "-not", OnClick: press(id+"-not", func(app.Context, app.Event) { p.askBack(askNothing) })}.UI())}.UI()
}

func (p *backupPage) askBack(what string) {
	p.back.ask = what
	switch {
	case what == askBefore || p.back.preview == nil:
		p.focus("before-region")
	default:
		p.focus("preview-ways")
	}
}

// tight offers to replace without keeping what is here, once a backup of today
// holds it.
func (p *backupPage) tight() []app.UI {
	m := backupMessage(vault.ErrQuota)
	if _, days, ok := p.s.LastBackup(); !ok || days > 0 {
		return []app.UI{ui.Notice{ID: "no-room", Tone: ui.Stop, Title: m.Title,
			Lines:  append(m.Lines, "Make a backup of what is here, above on this page. After that you can replace it without putting it aside."),
			Action: ui.Button{Label: "To “Make a backup”", Kind: ui.Quiet, ID: "to-make", OnClick: on("to-make", func(app.Context, app.Event) { p.focus("make") })}.UI()}.UI()}
	}
	return []app.UI{p.question("There is only room for one of the two.",
		[]string{"You made a backup today. If you have written anything since, make another one first: it would be gone."},
		"Replace, and put nothing aside", "replace-for-good", p.replaceForGood)}
}

// brought says how a change ended.
func (p *backupPage) brought(err error, well Message) {
	replacing := p.back.ask == askReplace || p.back.ask == askFewer
	switch {
	case err == nil:
		if !p.s.HasLock() {
			well.Lines = append(well.Lines, "There is no lock here: a passphrase is chosen anew on each device, under “Lock”.")
		}
		p.endBack(ui.Plain, well)
	case errors.Is(err, ErrFewer):
		p.askBack(askFewer)
	case replacing && errors.Is(err, vault.ErrQuota):
		p.askBack(askTight)
	default:
		p.back.ask = askNothing
		p.sayBack(ui.Warm, backupMessage(err))
		p.focus("restore-region")
	}
}

// endBack closes the file and says what was done.
func (p *backupPage) endBack(tone ui.Tone, m Message) {
	p.back = restoring{}
	p.look()
	_ = browser.SetValue(fieldFile, "")
	p.sayBack(tone, m)
	p.focus("restore-region")
}

// broughtBack offers what was here before the last replacement.
func (p *backupPage) broughtBack() []app.UI {
	before := p.back.before
	if before.Records == 0 {
		return nil
	}
	out := []app.UI{app.H3().Text("What was here before"),
		app.P().Text("On " + before.On + " what was here was replaced. " + counted(before.Records, "record") + " from before " + isAre(before.Records) + " put aside. When you next make a backup, that goes.")}
	if p.back.ask != askBefore {
		return append(out, ui.Region("before-region", ui.Button{Label: "Bring back what was here before", Kind: ui.Ghost, ID: "before-back", OnClick: press("before-back", func(app.Context, app.Event) { p.askBack(askBefore) })}.UI()))
	}
	return append(out, ui.Region("before-region", p.question("Bring back what was here before?",
		[]string{"What is here now is put aside in its place, so that you can change your mind again."},
		"Yes, bring it back", "before-sure", p.bringBefore)))
}
