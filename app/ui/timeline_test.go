package ui

import (
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

// Whatever lies outside of the stretch sits at its edge, and words stay inside.
func TestTheTimelineStaysInItsPicture(t *testing.T) {
	l := Timeline{ID: "x", Days: 30, Today: 99, Lanes: []string{"Days"}, Marks: []TimeMark{{0, "week 0"}, {30, "a long word at the edge"}}}
	for _, shape := range []TimeShape{TimeStone, TimeRing, TimeDiamond, TimeBar, TimeSquare, TimeCross, TimeFaint} {
		l.Signs = append(l.Signs, TimeSign{-5, 0, shape}, TimeSign{45, 0, shape})
	}
	root, err := html.Parse(strings.NewReader(app.HTMLString(l.UI())))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for el := range root.Descendants() {
		for _, name := range []string{"x", "cx", "x1", "x2"} {
			if text, ok := attr(el, name); ok {
				n++
				if x, err := strconv.ParseFloat(text, 64); err != nil || x < 0 || x > timeWidth {
					t.Errorf("%s at %s=%s", el.Data, name, text)
				}
			}
		}
	}
	if n < 12 {
		t.Errorf("only %d places were looked at", n)
	}
}

// The row of today is marked for everyone, and a row that leads somewhere is a link.
func TestTheTimelineSaysItInWords(t *testing.T) {
	text := app.HTMLString(Timeline{ID: "x", Rows: []TimeRow{{On: "5 May 2026", Text: "A look.", Href: "/trial"}, {On: "6 May 2026", Text: "Today.", Here: true}}}.UI())
	for _, want := range []string{`aria-current="date"`, `href="/trial"`, "5 May 2026", "Today."} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in %s", want, text)
		}
	}
}
