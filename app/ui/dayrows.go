package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A RowShape is how the rows of DayRows show a level. No two look alike without their
// colours.
type RowShape string

const (
	RowStones RowShape = "stones" // a full circle, the higher the more
	RowBars   RowShape = "bars"   // a bar from below, the taller the more
)

// A LevelRow is one row of DayRows: something that had a level on each of several days.
type LevelRow struct {
	Name  string
	Shape RowShape
	Steps int       // how many levels there are
	At    []float64 // for each day, from 1 to Steps; 0 where nobody knows
	Words []string  // for each day, the level in a word or two
}

// A MarkRow is a last row of DayRows: for each day a sign, or none where nobody knows.
type MarkRow struct {
	Name string
	At   []TimeShape
}

// DayRows is a few days beside each other, with what is known of each as rows of
// shapes under its name, and the words under each shape.
type DayRows struct {
	Days  []string // short names, such as "Mon"
	Here  int      // the day that is today; less than 0 for none
	Ahead int      // from this day on nothing can be known yet; len(Days) for none
	Rows  []LevelRow
	Marks MarkRow // without a name there is none
	Keys  []TimeKey
}

// The measures of the picture, in units of its box.
const (
	rowsWidth  = 350.0
	rowsTop    = 28.0 // the names of the days
	rowName    = 20.0 // the name of a row
	rowHeight  = 58.0
	rowWords   = 32.0 // two lines of words
	rowsMarks  = 40.0
	rowsMargin = 8.0
)

// UI is the markup: the picture for the eye alone, since all it shows has to stand in
// words beside it, and below it what its shapes mean.
func (d DayRows) UI() app.UI {
	return app.Div().Class("day-rows timeline-picture").Body(d.picture(), app.Ul().Class("timeline-keys").Body(app.Range(d.Keys).Slice(func(i int) app.UI {
		k := d.Keys[i]
		return app.Li().Body(svg("0 0 16 16", "timeline-key", daySign(k.Shape, 8, 8, 5)...), app.Span().Text(k.Means))
	})))
}

// x is the middle of a day.
func (d DayRows) x(day int) float64 {
	return rowsWidth / float64(max(1, len(d.Days))) * (float64(day) + .5)
}

func (d DayRows) picture() app.UI {
	wide := rowsWidth / float64(max(1, len(d.Days)))
	height := rowsTop + float64(len(d.Rows))*(rowName+rowHeight+rowWords+rowsMargin)
	if d.Marks.Name != "" {
		height += rowName + rowsMarks
	}
	var shapes []drawn
	if d.Here >= 0 && d.Here < len(d.Days) {
		shapes = append(shapes, shape("rect", "class", "here-day", "x", unit(wide*float64(d.Here)+1), "y", "0", "width", unit(wide-2), "height", unit(height), "rx", "8"))
	}
	for i, name := range d.Days {
		shapes = append(shapes, middle("day-name", d.x(i), 15, name))
	}
	top := rowsTop
	for _, row := range d.Rows {
		shapes = append(shapes, d.row(row, top)...)
		top += rowName + rowHeight + rowWords + rowsMargin
	}
	if d.Marks.Name != "" {
		shapes = append(shapes, word("row-name", 2, top+13, d.Marks.Name))
		for i := range min(d.Ahead, len(d.Marks.At), len(d.Days)) {
			shapes = append(shapes, daySign(known(d.Marks.At[i]), d.x(i), top+rowName+14, 6)...)
		}
	}
	return svg(app.FormatString("0 0 %.0f %.0f", rowsWidth, height), "timeline-svg day-rows-svg", shapes...)
}

// known is the sign of a day; a day of which nobody knows has one too.
func known(s TimeShape) TimeShape {
	if s == "" {
		return TimeFaint
	}
	return s
}

// row draws one row with its top at y.
func (d DayRows) row(row LevelRow, y float64) []drawn {
	shapes := []drawn{word("row-name", 2, y+13, row.Name)}
	top, bottom := y+rowName+6, y+rowName+rowHeight-6
	at := func(level float64) float64 {
		return bottom - (bottom-top)*(level-1)/float64(max(1, row.Steps-1))
	}
	for n := range row.Steps {
		shapes = append(shapes, shape("line", "class", "lane", "x1", "2", "x2", unit(rowsWidth-2), "y1", unit(at(float64(n+1))), "y2", unit(at(float64(n+1)))))
	}
	for i := range min(d.Ahead, len(row.At), len(d.Days)) {
		x, level := d.x(i), row.At[i]
		switch {
		case level <= 0:
			shapes = append(shapes, daySign(TimeFaint, x, bottom+18, 6)...) // below the levels: it is none
			continue
		case row.Shape == RowBars:
			shapes = append(shapes, shape("rect", "class", "level", "x", unit(x-8), "y", unit(at(level)-3), "width", "16", "height", unit(bottom-at(level)+6), "rx", "3"))
		default:
			shapes = append(shapes, shape("circle", "class", "stone", "cx", unit(x), "cy", unit(at(level)), "r", "7"))
		}
		for n, part := range twoLines(row.Words[i]) {
			shapes = append(shapes, middle("level-word", x, bottom+21+13*float64(n), part))
		}
	}
	return shapes
}

// twoLines are the first word and the rest, so that they fit under a day.
func twoLines(words string) []string {
	if first, rest, ok := strings.Cut(words, " "); ok {
		return []string{first, rest}
	}
	return []string{words}
}

// daySign is one sign; that of a day nobody knows of is a broken circle with a question
// mark in it, so that it is never taken for a level.
func daySign(s TimeShape, x, y, r float64) []drawn {
	if s != TimeFaint {
		return []drawn{timeShape(s, x, y, r)}
	}
	return []drawn{timeShape(s, x, y, r+1), middle("unknown", x, y+3.5, "?")}
}

// middle is a word with its middle at x.
func middle(class string, x, y float64, text string) drawn {
	return draw("text", attrs("class", class, "x", unit(x), "y", unit(y), "text-anchor", "middle"), say(text))
}

func unit(f float64) string { return app.FormatString("%.1f", f) }

func dayRowsExamples() []Example {
	days := []string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}
	keys := []TimeKey{{TimeStone, "Mood: the higher, the better"}, {TimeBar, "The wish to write: the taller, the stronger"}, {TimeDiamond, "There was contact"}, {TimeRing, "No contact"}, {TimeFaint, "Not known"}}
	return []Example{
		{"DayRows", "a full week", func() app.UI {
			return DayRows{Days: days, Here: 6, Ahead: 7, Keys: keys[:4], Rows: []LevelRow{
				{Name: "Mood", Shape: RowStones, Steps: 5, At: []float64{1, 2, 2.5, 3, 4, 5, 4}, Words: []string{"Very low", "Low", "Low", "So-so", "Good", "Very good", "Good"}},
				{Name: "The wish to write", Shape: RowBars, Steps: 5, At: []float64{5, 4, 3, 3, 2, 1, 1}, Words: []string{"Very strong", "Strong", "Some", "Some", "A little", "None", "None"}}},
				Marks: MarkRow{Name: "Contact", At: []TimeShape{TimeDiamond, TimeRing, TimeRing, TimeRing, TimeRing, TimeRing, TimeRing}}}.UI()
		}},
		{"DayRows", "some days unknown, some ahead", func() app.UI {
			return DayRows{Days: days, Here: 3, Ahead: 4, Keys: keys, Rows: []LevelRow{
				{Name: "Mood", Shape: RowStones, Steps: 5, At: []float64{3, 0, 2, 0, 0, 0, 0}, Words: []string{"So-so", "", "Low", "", "", "", ""}}},
				Marks: MarkRow{Name: "Contact", At: []TimeShape{TimeRing, "", TimeDiamond, "", "", "", ""}}}.UI()
		}},
		{"DayRows", "nothing known", func() app.UI {
			return DayRows{Days: days, Here: -1, Ahead: 7, Keys: keys[4:], Rows: []LevelRow{{Name: "Mood", Shape: RowStones, Steps: 5, At: make([]float64, 7), Words: make([]string, 7)}}}.UI()
		}},
	}
}
