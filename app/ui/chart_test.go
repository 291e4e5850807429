package ui

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

// find returns the elements of that name, in their order.
func find(root *html.Node, name string) (out []*html.Node) {
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == name {
			out = append(out, n)
		}
	}
	return out
}

func classed(root *html.Node, class string) (out []*html.Node) {
	for n := range root.Descendants() {
		if c, ok := attr(n, "class"); ok && c == class {
			out = append(out, n)
		}
	}
	return out
}

func words(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

func parsed(t *testing.T, u app.UI) *html.Node {
	t.Helper()
	root, err := html.Parse(strings.NewReader(app.HTMLString(u)))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// Every chart is one image whose name says what it is and the sentence that stands beside
// it; whatever is filled from a pattern finds it; its numbers are a table.
func TestEveryChartIsSaid(t *testing.T) {
	seen := 0
	for _, e := range chartExamples() {
		root, _ := render(t, e)
		caption := words(find(root, "figcaption")[0])
		images := 0
		patterns := map[string]bool{}
		for _, p := range find(root, "pattern") {
			id, _ := attr(p, "id")
			patterns["url(#"+id+")"] = true
		}
		for n := range root.Descendants() {
			if role, _ := attr(n, "role"); role == "img" {
				images++
				if label, _ := attr(n, "aria-label"); !strings.HasSuffix(label, ". "+caption) || strings.HasPrefix(label, ".") {
					t.Errorf("%s: the name %q does not end with %q", e.Name, label, caption)
				}
			}
			if fill, ok := attr(n, "fill"); ok && !patterns[fill] {
				t.Errorf("%s: nothing fills with %s", e.Name, fill)
			}
		}
		if images != 1 {
			t.Errorf("%s has %d images", e.Name, images)
		}
		for _, n := range find(root, "table") {
			seen++
			if scope, _ := attr(find(n, "th")[0], "scope"); scope != "col" || len(find(n, "tr")) < 2 || len(find(n, "th")) < len(find(n, "tr")) {
				t.Errorf("%s: a table without heads", e.Name)
			}
		}
	}
	if seen < 2 {
		t.Errorf("%d examples have a table", seen)
	}
}

// What lies beyond a measure is drawn at its end, and everything stays in the picture.
func TestChartsStayInTheirPicture(t *testing.T) {
	far := []float64{-1e6, 0, 3, 1e6}
	line := exampleLine("x")
	line.Marks = []ChartMark{{-5, "a word at the edge"}, {40, "another at the edge"}}
	ranges := RangeChart{Chart: Chart{ID: "y"}, Least: 1, Most: 5, Marks: []ChartMark{{1, "never"}, {5, "always, or nearly"}}}
	for _, v := range far {
		line.Points = append(line.Points, ChartPoint{v, v})
		line.Strokes = append(line.Strokes, []ChartStroke{{v, v, v - 1, v + 1}})
		ranges.Ranges = append(ranges.Ranges, RangeRow{"a", "b", v - 1, v, v + 1, true})
	}
	columns := ColumnChart{Chart: Chart{ID: "z"}, Columns: []Column{{"a", "", -3, -4, "", true}, {"b", "", 1 << 40, 0, "", false}}}
	for name, u := range map[string]app.UI{"line": line.UI(), "ranges": ranges.UI(), "columns": columns.UI()} {
		root := parsed(t, u)
		box, _ := attr(find(root, "svg")[0], "viewbox")
		if box == "" {
			box, _ = attr(find(root, "svg")[0], "viewBox")
		}
		size := strings.Fields(box)
		wide, _ := strconv.ParseFloat(size[2], 64)
		high, _ := strconv.ParseFloat(size[3], 64)
		n := 0
		for el := range root.Descendants() {
			for _, c := range []struct {
				name string
				most float64
			}{{"x", wide}, {"cx", wide}, {"x1", wide}, {"x2", wide}, {"y", high}, {"cy", high}, {"y1", high}, {"y2", high}, {"width", wide}, {"height", high}} {
				if text, ok := attr(el, c.name); ok {
					n++
					if v, err := strconv.ParseFloat(text, 64); err != nil || v < 0 || v > c.most || math.IsNaN(v) {
						t.Errorf("%s: %s=%q in %s", name, c.name, text, box)
					}
				}
			}
		}
		if n < 10 {
			t.Errorf("%s: only %d numbers were looked at", name, n)
		}
	}
}

// A day that is not known leaves a gap: two runs are two lines and two bands.
func TestALineBreaksWhereNothingIsKnown(t *testing.T) {
	root := parsed(t, exampleLine("g").UI())
	lines := 0
	for _, n := range classed(find(root, "svg")[0], "sign-line") {
		if d, _ := attr(n, "d"); strings.Count(d, "M") == 1 {
			lines++
		}
	}
	if lines != 2 || len(classed(find(root, "svg")[0], "sign-band")) != 2 || len(classed(find(root, "svg")[0], "sign-ring")) != 24 {
		t.Errorf("%d lines", lines)
	}
}

// Words under a chart never run into each other; the strokes above them all stay.
func TestMarksMakeRoom(t *testing.T) {
	var marks []ChartMark
	for i := range 30 {
		marks = append(marks, ChartMark{float64(i) + 0.5, "November"})
	}
	l := LineChart{Chart: Chart{ID: "m"}, Levels: exampleLevels, Days: 30, Wide: 1, Marks: marks}
	root := parsed(t, l.UI())
	last, shown := -1.0, 0
	for _, w := range classed(root, "chart-word") {
		if words(w) != "November" {
			continue
		}
		text, _ := attr(w, "x")
		x, _ := strconv.ParseFloat(text, 64)
		if x < last+chartLetter*8 {
			t.Errorf("a word at %v after one at %v", x, last)
		}
		last, shown = x, shown+1
	}
	if shown < 3 || shown == 30 || len(classed(root, "axis")) != 31 {
		t.Errorf("%d words, %d strokes", shown, len(classed(root, "axis")))
	}
}

// Parts of a bar fill it, in their order; a bar of nothing is a broken line.
func TestShares(t *testing.T) {
	c := ShareChart{Chart: Chart{ID: "s"}, Signs: []ChartSign{SignFull, SignHatch, SignOpen}, Shares: []ShareRow{{"Trust", []ShareBar{{"", []int{2, 0, 2}}, {"", []int{0, 0, 0}}, {"", []int{1, 1, 1, 9}}}}}}
	root := parsed(t, c.UI())
	full, open := classed(root, "sign-full"), classed(root, "sign-open")
	if len(full) != 2 || len(classed(root, "sign-hatch")) != 1 || len(open) != 3 {
		t.Fatalf("%d full, %d open", len(full), len(open))
	}
	if w, _ := attr(full[0], "width"); w != "172.5" {
		t.Errorf("half of the bar is %s wide", w)
	}
}
