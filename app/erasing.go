package app

import (
	"cmp"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/settings"
)

// erasing is how far erasing is.
type erasing struct {
	asking bool // it was pressed once
	busy   bool // the app's own files are being removed
	done   bool // the last thing done was to erase
	said   Message
	set    Message // what became of the days after which it happens by itself
}

// questionAfter is the name of the choice of days.
const questionAfter = "erase-after"

// eraseParts are the two ways to erase.
func (p *privacy) eraseParts() []app.UI {
	return []app.UI{
		app.H3().Text("Now"),
		app.P().Text("Removes everything in the list above, and the lock and the neutral name with it, at once. It cannot be undone. Files you saved stay where they are, and traces can stay on the disk of the device for a while."),
		ui.Region("erase-region", p.erase()...),
		app.H3().Text("By itself"),
		p.after(),
		ui.Region("schedule-region", notice("scheduled", ui.Plain, p.erasing.set, nil)...),
		app.Ul().Class("plain small").Body(
			item("It happens when the page is next opened after that many days. Nothing can happen while it is closed."),
			item("The days are those of this device’s own clock."),
			item("With a lock, only opening it with the passphrase counts. Without one, anyone who opens this page starts the count again."),
			item("Backups and other files you saved remain where they are.")),
	}
}

// after is the choice of days.
func (p *privacy) after() app.UI {
	chosen := p.s.Device().After
	q := &ui.Question{Name: questionAfter, Part: true, Ask: "Erase everything when I have not opened this for …"}
	for _, days := range append([]int{0}, settings.EraseAfter...) {
		label := app.FormatString("%d days", days)
		if days == 0 {
			label = "Never"
		}
		id := strconv.Itoa(days)
		q.Options = append(q.Options, ui.Option{ID: id, Label: label, Quiet: true, Chosen: days == chosen,
			OnCheck: on(questionAfter+"/"+id, func(app.Context, app.Event) { p.schedule(days) })})
	}
	return q
}

// schedule sets the days.
func (p *privacy) schedule(days int) {
	err := p.s.EraseAfter(days)
	p.erasing.set = scheduledMessage(p.s.Device(), p.s.HasLock(), err)
	p.ctx.Defer(func(app.Context) { p.tick() })
}

// tick makes the choice of days show what counts now.
func (p *privacy) tick() {
	_ = browser.SetChecked(ui.InputID(questionAfter, strconv.Itoa(p.s.Device().After)), true)
}

// scheduledMessage says what the choice of days means.
func scheduledMessage(d settings.Device, locked bool, err error) Message {
	opened := "opened"
	if locked {
		opened = "opened with the passphrase"
	}
	switch {
	case err != nil:
		return Message{"This could not be kept.", []string{"What counted before goes on counting: " + afterWords(d.After) + "."}}
	case d.After == 0:
		return Message{"Nothing is erased by itself.", nil}
	case d.Opened.IsZero(): // the device does not tell the day
		return Message{"Set: " + afterWords(d.After) + ".", []string{"This browser does not tell the day, so the days cannot be counted yet."}}
	}
	return Message{"Set: " + afterWords(d.After) + ".", []string{
		"If this is not " + opened + " again, everything goes the next time someone comes here on or after " + d.Opened.AddDays(d.After).Long() + ". Each day you open it begins the count anew."}}
}

func afterWords(days int) string {
	if days == 0 {
		return "never"
	}
	return app.FormatString("after %d days without opening", days)
}

// erase offers to erase everything now.
func (p *privacy) erase() []app.UI {
	e := p.erasing
	out := notice("erased", ui.Plain, e.said, nil)
	if e.busy {
		return []app.UI{app.P().Class("why").Text("Erasing …")}
	}
	if !e.asking {
		return append(out, ui.Button{Label: "Erase everything", Kind: ui.Danger, ID: "erase", OnClick: press("erase", func(app.Context, app.Event) {
			p.erasing.asking, p.erasing.said = true, Message{}
			p.focus("erase-region")
		})}.UI())
	}
	lines := []string{"Your answers, your plan and your journal are gone then.", lastCopy(p.s.LastBackup())}
	return append(out, ui.Notice{Tone: ui.Stop, Title: "Erase everything kept here?", Lines: lines,
		Action: app.Div().Class("actions").Body(
			ui.Button{Label: "Yes, erase everything", Kind: ui.Danger, ID: "erase-sure", OnClick: press("erase-sure", func(app.Context, app.Event) { p.eraseNow() })}.UI(),
			ui.Button{Label: "No, keep it", Kind: ui.Ghost, ID: "erase-not", OnClick: press("erase-not", func(app.Context, app.Event) { p.erasing.asking = false; p.focus("erase") })}.UI())}.UI())
}

// lastCopy says what is left of what is erased.
func lastCopy(on civil.Date, days int, ok bool) string {
	if !ok {
		return "No backup was made here, so nobody has a copy."
	}
	return "The last backup is the one you made " + ago(on, days) + ". Nothing after it has a copy."
}

// eraseNow erases everything and says what became of it.
func (p *privacy) eraseNow() {
	p.erasing = erasing{busy: true}
	p.promise = unasked
	eraseHere(p.s, func(said Message) {
		p.ctx.Dispatch(func(app.Context) {
			p.erasing = erasing{said: said}
			p.tick()
			p.focus("erase-region")
		})
	})
	p.focus("erase-region")
}

// eraseHere erases every record, then the worker and the copies of the app's own
// files, and calls done with whether it is true that nothing is left.
func eraseHere(s *Session, done func(Message)) {
	discreet := s.Device().Discreet
	err := cmp.Or(s.Erase(), browser.ClearTab())
	left := len(s.Kept())
	browser.ClearCaches(func(files error) { done(erasedMessage(err != nil || left > 0, files != nil, discreet)) })
}

// erasedElsewhere is what is to be said on this page of what was erased on the
// lock screen.
var erasedElsewhere Message

// erasedMessage says what was erased and what was not.
func erasedMessage(records, files, discreet bool) Message {
	if records {
		return Message{"Not everything could be erased.", []string{"What is left stands in the list above. Clear this site’s data in the settings of the browser to be sure."}}
	}
	m := Message{"Everything is erased.", []string{"We looked again: this page finds nothing you wrote, answered or chose, nor the app’s own files for use without a network."}}
	if files {
		m.Lines = []string{"We looked again: this page finds nothing you wrote, answered or chose. Some of the app’s own files could not be removed; they hold nothing of yours."}
	}
	m.Lines = append(m.Lines, "What remains: files you saved, the history of the browser, which shows that you were on this site, and for a while perhaps traces on the disk.")
	if discreet {
		m.Lines = append(m.Lines, "The neutral name is gone too: from the next page on, this is called “Afterward” again.")
	}
	return m
}
