package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

func timeExamples() []Example {
	keys := []TimeKey{{TimeStone, "Decided: both said that they go on"}, {TimeRing, "A day to decide, ahead"}, {TimeDiamond, "Passed without a yes of both"},
		{TimeBar, "The first and the last day"}, {TimeSquare, "Changed terms"}}
	return []Example{
		{"Timeline", "a trial under way", func() app.UI {
			return Timeline{ID: "t1", Label: "The trial, day by day", Days: 84, Today: 31, Lanes: []string{"Days", "Looks", "Said"},
				Signs: []TimeSign{{0, 0, TimeBar}, {28, 0, TimeStone}, {56, 0, TimeRing}, {84, 0, TimeBar}, {7, 1, TimeStone}, {14, 1, TimeStone}, {21, 1, TimeStone}, {28, 2, TimeStone}},
				Marks: []TimeMark{{28, "week 4"}, {56, "week 8"}}, Keys: keys[:4],
				Rows: []TimeRow{{On: "5 January 2026", Text: "The trial began."}, {On: "12 January 2026", Text: "A weekly look.", Href: "/trial"}, {On: "5 February 2026", Text: "Today.", Here: true}}}.UI()
		}},
		{"Timeline", "a day passed, and changed terms", func() app.UI {
			return Timeline{ID: "t2", Label: "The trial, day by day", Days: 28, Today: 27, Lanes: []string{"Days"}, Keys: keys[2:],
				Signs: []TimeSign{{0, 0, TimeBar}, {14, 0, TimeDiamond}, {20, 0, TimeSquare}, {24, 0, TimeCross}, {26, 0, TimeFaint}, {28, 0, TimeBar}}, Rows: []TimeRow{{On: "19 January 2026", Text: "A day to decide."}}}.UI()
		}},
		{"Timeline", "a beginning that is known roughly, a long time", func() app.UI {
			return Timeline{ID: "t3", Label: "The weeks", Days: 400, Today: 400, Until: 60, Lanes: []string{"Steps", "Writing", "Lists"}, Keys: keys[:1],
				Signs: []TimeSign{{100, 0, TimeStone}, {128, 1, TimeStone}, {300, 2, TimeStone}}, Marks: []TimeMark{{0, "Mar 2025"}, {400, "Apr 2026"}}}.UI()
		}},
		{"Timeline", "nothing to show", func() app.UI { return Timeline{ID: "t4", Label: "Nothing", Today: -1}.UI() }},
	}
}
