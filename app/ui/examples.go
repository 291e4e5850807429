package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// An Example is a component in one of its states, with a name. Examples feed
// the unit tests, the accessibility tests and the gallery.
type Example struct {
	Component, Name string
	UI              func() app.UI
}

// nothing is a handler that is there and does nothing.
var nothing = Event{Do: func(app.Context, app.Event) {}, Scope: app.EventScope("example")}

// Examples returns every example, grouped by component.
func Examples() []Example {
	var all []Example
	for _, part := range [][]Example{pressExamples(), askExamples(), sayExamples(), showExamples(), secretExamples(), timeExamples(), planExamples(), marksExamples(), scaleExamples(), dayRowsExamples(), bandExamples(), markedExamples(), chartExamples()} {
		all = append(all, part...)
	}
	return all
}

func pressExamples() []Example {
	return []Example{
		{"Button", "primary", func() app.UI { return Button{Label: "Next", Kind: Primary, OnClick: nothing}.UI() }},
		{"Button", "ghost", func() app.UI { return Button{Label: "I would rather let go", Kind: Ghost, OnClick: nothing}.UI() }},
		{"Toggle", "pressed and not", func() app.UI {
			return app.Div().Class("pressables").Role("group").Aria("label", "Show only what has the tag").Body(
				Toggle{Label: "sleep (3)", Pressed: true, OnClick: nothing}.UI(), Toggle{Label: "work (2)", OnClick: nothing}.UI())
		}},
		{"Button", "quiet", func() app.UI { return Button{Label: "Remove this entry", Kind: Quiet, OnClick: nothing}.UI() }},
		{"Button", "danger", func() app.UI { return Button{Label: "Erase everything", Kind: Danger, OnClick: nothing}.UI() }},
		{"Button", "long label", func() app.UI {
			return Button{Label: "A label that is much longer than anyone would wish for, on a small phone with large letters", Kind: Primary, OnClick: nothing}.UI()
		}},
		{"Link", "primary", func() app.UI { return Link{Label: "Begin", Href: "/before", Kind: Primary}.UI() }},
		{"Link", "ghost", func() app.UI { return Link{Label: "I need help now", Href: "/help", Kind: Ghost}.UI() }},
		{"Outside", "another site", func() app.UI { return Outside{Label: "An organisation", Href: "https://www.bbc.co.uk/weather"}.UI() }},
		{"PhaseRow", "of a phase that is not shown", func() app.UI {
			return app.Ol().Class("phases").Body(PhaseRow{Href: "/plan?p=open", Name: "Open", Purpose: "One gentle question.", State: "0 of 4 · closed for now"}.UI())
		}},
		{"StepList", "done, open, closed", func() app.UI {
			return StepList([]StepRow{
				{Href: "/step", Number: 1, Title: "Two lists", State: "Done on 21 November 2026", Done: true},
				{Href: "/step", Number: 2, Title: "Name your part"},
				{Href: "/step", Number: 3, Title: "One short message", Shut: true, Closed: []string{"Your own share is written down.", "One person you trust knows."}}})
		}},
	}
}

func askExamples() []Example {
	options := func(chosen string) []Option {
		return []Option{{ID: "yes", Label: "Yes", Chosen: chosen == "yes", OnCheck: nothing}, {ID: "no", Label: "No", Chosen: chosen == "no", OnCheck: nothing}, {ID: "unsure", Label: "Not sure", Quiet: true, OnCheck: nothing},
			{ID: "private", Label: "Rather not say", Quiet: true, OnCheck: nothing}}
	}
	return []Example{
		{"Question", "one answer, none chosen", func() app.UI {
			return &Question{Part: true, Name: "one", Ask: "Can you name what went wrong?", Hint: "As something a camera could have filmed.", Options: options("")}
		}},
		{"Question", "one answer, chosen", func() app.UI {
			return &Question{Part: true, Name: "chosen", Ask: "Can you name what went wrong?", Options: options("yes")}
		}},
		{"Question", "several answers", func() app.UI {
			return &Question{Part: true, Name: "many", Ask: "Why did it end?", Hint: "Choose all that fit.", Many: true, Options: options("no")}
		}},
		{"Progress", "begun", func() app.UI { return Progress{Label: "Safety first", Done: 1, Of: 30, About: true}.UI() }},
		{"Progress", "finished", func() app.UI { return Progress{Label: "The two of you", Done: 31, Of: 31}.UI() }},
		{"Progress", "of nothing", func() app.UI { return Progress{Label: "Nothing to do"}.UI() }},
		{"Field", "with a hint", func() app.UI {
			return &Field{ID: "f1", Label: "What is on your mind?", Hint: "Only for you.", Rows: 4, OnInput: nothing}
		}},
		{"Field", "plain", func() app.UI { return &Field{ID: "f2", Label: "Your note"} }},
		{"File", "with a hint", func() app.UI {
			return &File{ID: "f3", Label: "The backup file", Hint: "It is called “notes”, with a date.", OnChange: nothing}
		}},
		{"File", "plain", func() app.UI { return &File{ID: "f4", Label: "A file"} }},
	}
}

func sayExamples() []Example {
	return []Example{
		{"Notice", "plain", func() app.UI {
			return Notice{Title: "A new version is ready.", Tone: Plain, Lines: []string{"What you wrote is saved."}}.UI()
		}},
		{"Notice", "warm, with an action", func() app.UI {
			return Notice{Title: "Some things could not be read.", Tone: Warm, Lines: []string{"Nothing was thrown away."}, Action: Link{Label: "See what was found", Href: "/privacy", Kind: Quiet}.UI()}.UI()
		}},
		{"Notice", "stop", func() app.UI {
			return Notice{Title: "This could not be saved.", Tone: Stop, Lines: []string{"Keep this page open.", "Saving is tried again."}}.UI()
		}},
		{"Room", "some is used", func() app.UI { return Room{Label: "1.20 MB of about 5 MB", Used: 1_200_000, Of: 5_000_000}.UI() }},
		{"Room", "it runs out", func() app.UI {
			return Room{Label: "4.60 MB of about 5 MB", Used: 4_600_000, Of: 5_000_000, Tight: true}.UI()
		}},
		{"Room", "nobody knows how much there is", func() app.UI { return Room{Label: "12.3 kB", Used: 12_300}.UI() }},
		{"Tag", "plain", func() app.UI { return Tag("Yours", Plain) }},
		{"Tag", "warm", func() app.UI { return Tag("Not yet", Warm) }},
		{"Tag", "stop", func() app.UI { return Tag("Stop, for safety", Stop) }},
		{"More", "closed", func() app.UI { return More("", "Where this comes from", app.P().Text("Our own choice.")) }},
		{"Why", "a reason", func() app.UI { return Why("This is decided by: they have said no.") }},
		{"Card", "with a button", func() app.UI {
			return Card(app.P().Class("step-title").Text("Write down your own share"), Link{Label: "Open this step", Href: "/step", Kind: Primary}.UI())
		}},
	}
}

func showExamples() []Example {
	return []Example{
		{"Bars", "known, against, unknown", func() app.UI {
			return Bars([]Measure{{Name: "Respect for a no", Good: 4}, {Name: "Your motives", Good: 3, Bad: 1}, {Name: "What you changed", Good: 1, Bad: 3, Unknown: 1}})
		}},
		{"Bars", "nothing known", func() app.UI { return Bars([]Measure{{Name: "Trust"}}) }},
		{"Bars", "with reasons and words of its own", func() app.UI {
			return Bars([]Measure{{Name: "Signs of harm", Good: 13, Unknown: 1, Reasons: []string{"A safety question is still open"}, Words: Words{"without a sign", "signs", "open"}}})
		}},
		{"Table", "three columns", func() app.UI {
			return Table("Your answers so far, the latest last", []string{"Day", "You felt", "Result"}, [][]string{{"3 May 2026", "Sad", "Heal first"}, {"21 November 2026", "Calm", "Not yet"}})
		}},
		{"Table", "a corner without a head", func() app.UI {
			return Table("Your answers, counted", []string{"", "Speaks for it"}, [][]string{{"Trust", "2"}})
		}},
		{"Levels", "three days", func() app.UI {
			return Levels([]string{"Help first", "Let go", "Not yet"}, []Point{{"3 May 2026", 0, false}, {"9 August 2026", 2, false}, {"21 November 2026", 1, true}})
		}},
		{"Levels", "one day", func() app.UI { return Levels([]string{"Help first", "Not yet"}, []Point{{"3 May 2026", 1, true}}) }},
		{"TwoWays", "picture", TwoWays},
		{"Mark", "sign", Mark},
	}
}

func secretExamples() []Example {
	return []Example{
		{"Secret", "asked for", func() app.UI { return &Secret{ID: "s1", Label: "Passphrase", OnInput: nothing} }},
		{"Secret", "chosen here, with a hint", func() app.UI {
			return &Secret{ID: "s2", Label: "A new passphrase", Hint: "Several words are easier to remember than signs.", New: true, OnInput: nothing}
		}},
		{"Secret", "refused", func() app.UI {
			return &Secret{ID: "s3", Label: "Passphrase", Wrong: "That is not the passphrase.", OnInput: nothing}
		}},
		{"Form", "with a button that submits", func() app.UI {
			return Form{ID: "s4-form", OnSubmit: nothing, Body: []app.UI{&Secret{ID: "s4", Label: "Passphrase"}, Submit{Label: "Open", ID: "s4-open"}.UI()}}.UI()
		}},
		{"Form", "busy", func() app.UI {
			return Form{ID: "s5-form", OnSubmit: nothing, Body: []app.UI{&Secret{ID: "s5", Label: "Passphrase"}, Submit{Label: "Open", ID: "s5-open", Busy: true}.UI()}}.UI()
		}},
		{"Working", "something takes a while", func() app.UI {
			return Working{ID: "w1", Text: "Opening. This takes a few seconds.", OnCancel: nothing}.UI()
		}},
		{"Working", "so many of so many", func() app.UI {
			return Working{ID: "w3", Text: "The passphrase is right. Opening what is kept here.", Done: 120, Of: 400, Things: "records", OnCancel: nothing}.UI()
		}},
		{"Working", "a part of several", func() app.UI {
			return Working{ID: "w5", Text: "Turning the lock on.", Part: "Part 2 of 6, sealing each record", Done: 120, Of: 400, Things: "records"}.UI()
		}},
		{"Working", "a part that cannot be counted", func() app.UI {
			return Working{ID: "w6", Text: "Turning the lock on.", Part: "Part 1 of 6, making the key", OnCancel: nothing}.UI()
		}},
		{"Working", "just begun, and nothing to give up", func() app.UI {
			return Working{ID: "w4", Text: "Reading your journal.", Of: 400, Things: "entries"}.UI()
		}},
		{"Hint", "to be put away", func() app.UI {
			return Hint{ID: "h1", Title: "Why is a step closed?", Text: "Open it: it names what it waits for.", OnClose: nothing}.UI()
		}},
		{"FivePlaces", "a picture", FivePlaces},
		{"StaysHere", "a picture", StaysHere},
		{"WaysOut", "a picture", WaysOut},
		{"Working", "nothing is going on", func() app.UI { return Working{ID: "w2"}.UI() }},
		{"Strength", "two of four", func() app.UI {
			return Strength{ID: "m1", Level: 2, Of: 4, Word: "Weak", Text: "Someone with the right tools would need about 3 days.", Hint: "One or two more words would help."}.UI()
		}},
		{"Strength", "four of four", func() app.UI {
			return Strength{ID: "m2", Level: 4, Of: 4, Word: "Strong", Text: "Someone with the right tools would need more than a million years."}.UI()
		}},
		{"Strength", "nothing typed", func() app.UI { return Strength{ID: "m3", Of: 4}.UI() }},
	}
}
