package app

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
)

// planSettings is what a person decides about the plan as a whole.
type planSettings struct {
	view
	quiet string // what is wrong with the day that was chosen
}

// The ids of the fields.
const (
	fieldSpaceDays = "space-days"
	fieldSpaceWhy  = "space-why"
	fieldQuiet     = "quiet-until"
)

// OnNav sets the title.
func (p *planSettings) OnNav(ctx app.Context) {
	p.quiet = ""
	p.arrive(ctx, titleOf("/plan-settings"))
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

// texts are what the fields should show.
func (p *planSettings) texts() map[string]string {
	c := p.s.Course()
	return map[string]string{fieldSpaceDays: strconv.Itoa(chosenSpace(c)), fieldSpaceWhy: c.Why, fieldQuiet: c.Quiet.String()}
}

// chosenSpace is the number of days the person chose, whether it counts or not.
func chosenSpace(c plan.Course) int {
	if c.Space == 0 {
		return guide.SpaceDays
	}
	return c.Space
}

// spacePicks are the lengths of the space to choose from, and the present one
// where it is another.
func spacePicks(c plan.Course) []ui.Pick {
	days := []int{guide.SpaceMin, 21, guide.SpaceDays, 45, 60, 75, guide.SpaceMax}
	if now := chosenSpace(c); !slices.Contains(days, now) {
		days = append(days, now)
		slices.Sort(days)
	}
	var out []ui.Pick
	for _, n := range days {
		label := fmt.Sprintf("%d days", n)
		switch n {
		case guide.SpaceMin:
			label += ", the shortest"
		case guide.SpaceDays:
			label += ", as we chose"
		case guide.SpaceMax:
			label += ", the longest"
		}
		out = append(out, ui.Pick{Value: strconv.Itoa(n), Label: label})
	}
	return out
}

// spaceLine says how many days count, and why not the ones that were chosen.
func spaceLine(c plan.Course, today civil.Date) string {
	now, then := c.SpaceDays(today), c.SpaceDays(today.AddDays(1))
	counts := fmt.Sprintf("%d whole days count.", now)
	if then < now {
		return fmt.Sprintf("%d whole days count today, and %d from tomorrow: a night lies between, by our own choice.", now, then)
	}
	if c.Space != 0 && c.Space < guide.SpaceDays && strings.TrimSpace(c.Why) == "" {
		return counts + fmt.Sprintf(" Fewer than %d count once a reason is written.", guide.SpaceDays)
	}
	return counts
}

// quietLine says until when it is quiet.
func quietLine(c plan.Course, today civil.Date) string {
	if c.Quiet.Compare(today) > 0 {
		return "Nothing is called due before " + c.Quiet.Long() + "."
	}
	return "It is not quiet now: steps can be called due, three at most."
}

// Render shows the page.
func (p *planSettings) Render() app.UI {
	if !p.s.Response().Begun() {
		return p.page("/plan", ui.Heading("Settings of the plan"), noPlan())
	}
	c := p.s.Course()
	back := ui.Link{Label: "Plan", Href: "/plan", ID: "back"}
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: []app.UI{
		ui.Heading("Settings of the plan"),
		app.Section().Body(p.space(c)...),
		app.Section().Body(p.quietness(c)...),
		app.Section().ID("device-date").Body(p.clock(c)...),
		app.Section().Class("plan-marks").Body(p.milestones(c)...),
	}}
	return p.framed(f)
}

// space is how long the space after the ending is.
func (p *planSettings) space(c plan.Course) []app.UI {
	keep := func(app.Context, app.Event) {
		days, okDays := value(fieldSpaceDays)
		why, okWhy := value(fieldSpaceWhy)
		if n, err := strconv.Atoi(days); err == nil && okDays && okWhy {
			p.s.SetSpace(n, why)
		}
	}
	return []app.UI{
		app.H2().Text("Days of space"),
		app.P().Text("Whole days without contact after the ending, for both heads to clear. No guide gives a number: thirty is our own choice, and you can make it longer, or shorter with a reason."),
		&ui.Choice{ID: fieldSpaceDays, Label: "How many", Hint: "It opens nothing by itself, and it changes nothing about a stop.", Picks: spacePicks(c), OnChange: on("space-days", keep)},
		&ui.Field{ID: fieldSpaceWhy, Label: "Why another number", Rows: 3, Hint: "One sentence, on a calm day. It is saved while you type.", OnInput: on("space-why", keep)},
		app.P().ID("space-said").Class("small").Role("status").Text(spaceLine(c, p.s.Today())),
	}
}

// quietness is a time in which nothing is called due.
func (p *planSettings) quietness(c plan.Course) []app.UI {
	line := p.quiet
	if line == "" {
		line = quietLine(c, p.s.Today())
	}
	return []app.UI{
		app.H2().Text("Quiet days"),
		app.P().Text("A holiday, an exam, a hard week: nothing is called due until the day you choose. The plan itself stays as it is."),
		&ui.DateField{ID: fieldQuiet, Label: "Quiet until", Hint: "Empty the field to end it.", Min: p.s.Today().String(), OnChange: on("quiet-until", func(app.Context, app.Event) { p.setQuiet() })},
		app.P().ID("quiet-said").Class("small").Role("status").Text(line),
	}
}

func (p *planSettings) setQuiet() {
	text, ok := value(fieldQuiet)
	day, err := civil.Parse(text)
	if !ok || err != nil {
		return
	}
	if p.quiet = dayProblem(day, p.s.Today()); p.quiet == "" {
		p.s.Quiet(day)
	}
}

// clockView is what to say about a date of the device that was wrong; the zero value
// where there is nothing to say.
type clockView struct {
	Line  string
	Noted bool
}

func viewClock(c plan.Course, latest, today civil.Date) clockView {
	switch {
	case latest.Compare(today) <= 0:
		return clockView{}
	case !c.Right.IsZero() && latest.Compare(c.Wrong) <= 0:
		return clockView{fmt.Sprintf("Noted on %s. From %s what carries a wrong day closes nothing in the plan any more; a trial with such a day rests until it has come. The %d days between are our own choice: no wait gets shorter by it.",
			c.Right.Long(), c.Right.AddDays(guide.ClockDays+1).Long(), guide.ClockDays), true}
	}
	return clockView{"Something here carries a day that has not come yet, so everything that leads to the other person is closed. Was the date of this device wrong when you wrote it, and is it right now?", false}
}

// clock is shown to those whose device had a wrong date.
func (p *planSettings) clock(c plan.Course) []app.UI {
	v := viewClock(c, p.s.Plan().Latest(), p.s.Today())
	if v.Line == "" {
		return nil
	}
	b := ui.Button{Label: "It was wrong, and is right now", Kind: ui.Ghost, ID: "date-right", OnClick: press("date-right", func(app.Context, app.Event) { p.s.TrustClock(); p.focus("device-date-title") })}
	if v.Noted {
		b = ui.Button{Label: "Take this back", Kind: ui.Quiet, ID: "date-doubt", OnClick: press("date-doubt", func(app.Context, app.Event) { p.s.DoubtClock(); p.focus("device-date-title") })}
	}
	return []app.UI{app.H2().ID("device-date-title").TabIndex(-1).Text("The date of this device"), app.P().ID("device-date-said").Text(v.Line), app.Div().Class("actions").Body(b.UI())}
}

// milestones are off until they are wanted.
func (p *planSettings) milestones(c plan.Course) []app.UI {
	set := func(yes bool) ui.Event {
		return on(app.FormatString("milestones/%v", yes), func(app.Context, app.Event) { p.s.ShowMilestones(yes) })
	}
	return []app.UI{&ui.Question{Name: "milestones", Part: true, Ask: "Shall the plan say when a phase lies behind you?",
		Hint: "Only for phases that are about you. What happens between two people is no score.",
		Options: []ui.Option{{ID: "no", Label: "No, leave it quiet", Chosen: !c.Marks, OnCheck: set(false)},
			{ID: "yes", Label: "Yes, with the day", Chosen: c.Marks, OnCheck: set(true)}}}}
}
