package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

func planExamples() []Example {
	stop := func(name, count, said string, state StopState) PathStop {
		return PathStop{Name: name, Count: count, Said: said, Href: "/plan?p=" + name, State: state, Shown: state == Here}
	}
	three := []PathStop{stop("Space", "4 of 4", "done, behind you", Behind), stop("Reflect", "3 of 9", "done, you are here", Here), stop("Steady", "0 of 9", "done", Ahead)}
	return []Example{
		{"Path", "three stops", func() app.UI { return Path("Three phases", three) }},
		{"Path", "nine stops, some closed", func() app.UI {
			rest := []PathStop{stop("Open", "0 of 4", "done, closed for now", Shut), stop("Talk", "0 of 7", "done, closed for now", Shut), stop("Friends", "0 of 5", "done, closed for now", Shut),
				stop("Trial", "0 of 11", "done, closed for now", Shut), stop("Ease in", "0 of 4", "done, closed for now", Shut), stop("Keep", "0 of 7", "done, closed for now", Shut)}
			return Path("Nine phases", append(three[:3:3], rest...))
		}},
		{"StepList", "repeated, with a day", func() app.UI {
			return StepList([]StepRow{{Href: "/step", Number: 1, Title: "Walk for half an hour", State: "3 times, the last on 21 November 2026"},
				{Href: "/step", Number: 2, Title: "One step of your own", Mine: true, Next: true}})
		}},
		{"Line", "with a hint", func() app.UI {
			return &Line{ID: "l1", Label: "What is the step?", Hint: "A few words.", OnInput: nothing}
		}},
		{"Line", "plain", func() app.UI { return &Line{ID: "l2", Label: "A name"} }},
		{"Choice", "with a hint", func() app.UI {
			return &Choice{ID: "c1", Label: "How often?", Hint: "About.", Picks: []Pick{{"1", "Every day"}, {"7", "Every week"}}, OnChange: nothing}
		}},
		{"Choice", "plain", func() app.UI { return &Choice{ID: "c2", Label: "Phase", Picks: []Pick{{"space", "Space"}}} }},
		{"DateField", "with limits", func() app.UI {
			return &DateField{ID: "d1", Label: "The day", Hint: "Today or later.", Min: "2026-11-21", Max: "2027-11-21", OnChange: nothing}
		}},
	}
}
