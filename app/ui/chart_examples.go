package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

var (
	exampleLevels = []string{"Very low", "Low", "So-so", "Good", "Very good"}
	exampleMarks  = []ChartMark{{0.5, "25 Oct"}, {7.5, "1 Nov"}, {14.5, "8 Nov"}, {21.5, "15 Nov"}, {28.5, "22 Nov"}}
)

func exampleLine(id string) LineChart {
	l := LineChart{Chart: Chart{ID: id, What: "Mood, day by day", Says: "Your mood rose over these 30 days.", Heads: []string{"Day", "Mood"}, Rows: [][]string{{"25 October 2026", "Low"}, {"26 October 2026", "So-so"}}},
		Levels: exampleLevels, Days: 30, Wide: 1, Marks: exampleMarks, Keys: []ChartKey{{SignRing, "A day"}, {SignLine, "The middle of seven days"}, {SignBand, "Where half of those days lie"}}}
	var joined []ChartStroke
	for i, v := range []float64{2, 1, 2, 2, 3, 2, 0, 0, 0, 0, 0, 0, 2, 3, 3, 4, 2, 3, 4, 3, 3, 4, 5, 4, 3, 4, 4, 5, 4, 4} {
		if at := float64(i) + 0.5; v > 0 {
			l.Points = append(l.Points, ChartPoint{at, v})
			joined = append(joined, ChartStroke{at, 2 + 2*at/30, 1.6 + 2*at/30, 2.7 + 2*at/30})
		} else if len(joined) > 0 {
			l.Strokes, joined = append(l.Strokes, joined), nil
		}
	}
	l.Strokes = append(l.Strokes, joined)
	return l
}

func chartExamples() []Example {
	shares := []ShareRow{{"Trust", []ShareBar{{"3 May 26", []int{2, 4, 1}}, {"21 Nov 26", []int{5, 1, 1}}}}, {"Whether it is time", []ShareBar{{"3 May 26", []int{1, 1, 2}}, {"21 Nov 26", nil}}}}
	return []Example{
		{"LineChart", "a month with a gap", func() app.UI { return exampleLine("ex-chart-1").UI() }},
		{"LineChart", "one day only", func() app.UI {
			l := exampleLine("ex-chart-2")
			l.Points, l.Strokes, l.Rows = l.Points[:1], [][]ChartStroke{{{0.5, 2, 1.5, 2.5}}}, nil
			return l.UI()
		}},
		{"LineChart", "nothing", func() app.UI {
			return LineChart{Chart: Chart{ID: "ex-chart-3", What: "Mood", Says: "Nothing yet."}}.UI()
		}},
		{"ColumnChart", "hard check-ins of all", func() app.UI {
			return ColumnChart{Chart: Chart{ID: "ex-chart-4", What: "Hard check-ins by time of day", Says: "Night stands out.", Heads: []string{"Time", "Hard", "All"}, Rows: [][]string{{"Night", "8", "9"}, {"Morning", "1", "10"}}},
				Columns: []Column{{"Night", "0 to 6", 8, 9, "8 of 9", true}, {"Morning", "6 to 12", 1, 10, "1 of 10", false}, {"Afternoon", "12 to 18", 0, 3, "0 of 3", false}, {"Evening", "18 to 24", 0, 0, "none", false}},
				Keys:    []ChartKey{{SignFull, "Hard"}, {SignPlain, "All check-ins"}, {SignMarker, "Stands out"}}}.UI()
		}},
		{"ColumnChart", "nothing", func() app.UI { return ColumnChart{Chart: Chart{ID: "ex-chart-5", What: "Urges", Says: "None."}}.UI() }},
		{"RangeChart", "two groups", func() app.UI {
			return RangeChart{Chart: Chart{ID: "ex-chart-6", What: "Mood on the day after", Says: "No clear difference."}, Least: 1, Most: 5,
				Marks:  []ChartMark{{1, "Very low"}, {2, "Low"}, {3, "So-so"}, {4, "Good"}, {5, "Very good"}},
				Ranges: []RangeRow{{"After a day with contact", "12 days", 2, 2.5, 3, true}, {"After a day without", "20 days", 3, 3, 3, true}}, Keys: []ChartKey{{SignMarker, "The middle"}, {SignBand, "Half of the days"}}}.UI()
		}},
		{"RangeChart", "one of which too little is known", func() app.UI {
			return RangeChart{Chart: Chart{ID: "ex-chart-7", What: "What you turned to", Says: "Too few."}, Least: 0, Most: 10, Marks: []ChartMark{{0, "never"}, {5, "half of the times"}, {10, "always"}},
				Ranges: []RangeRow{{"I waited", "6 of 8", 4, 7.5, 9, true}, {Label: "A walk", Text: "too few to say"}}}.UI()
		}},
		{"RangeChart", "nothing", func() app.UI {
			return RangeChart{Chart: Chart{ID: "ex-chart-8", What: "Nothing", Says: "Nothing."}}.UI()
		}},
		{"ShareChart", "small pictures of one form", func() app.UI {
			return ShareChart{Chart: Chart{ID: "ex-chart-9", What: "Your answers, each time", Says: "Fewer answers speak against trust."}, Signs: []ChartSign{SignFull, SignHatch, SignOpen}, Shares: shares,
				Keys: []ChartKey{{SignFull, "Speaks for it"}, {SignHatch, "Speaks against it"}, {SignOpen, "Not known"}}}.UI()
		}},
	}
}
