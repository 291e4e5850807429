package ui

import (
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

// render gives the parsed markup of an example. Attribute order is random in
// go-app, so tests look at the tree and not at the text.
func render(t *testing.T, e Example) (*html.Node, string) {
	t.Helper()
	text := app.HTMLString(e.UI())
	n, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return n, text
}

// attr is the value of an attribute as a browser gets it from go-app, which
// writes "true" as a bare name and false booleans as "false".
func attr(n *html.Node, name string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == name {
			if a.Val == "" {
				return "true", true
			}
			return a.Val, true
		}
	}
	return "", false
}

func TestExamplesKeepTheRules(t *testing.T) {
	seen := map[string]bool{}
	for _, e := range Examples() {
		t.Run(e.Component+"/"+e.Name, func(t *testing.T) {
			if seen[e.Component+e.Name] {
				t.Error("two examples of this name")
			}
			seen[e.Component+e.Name] = true
			root, text := render(t, e)
			ids, labels := map[string]bool{}, map[string]bool{}
			for n := range root.Descendants() {
				if id, ok := attr(n, "id"); ok {
					if ids[id] {
						t.Errorf("id %q twice", id)
					}
					ids[id] = true
				}
				if f, ok := attr(n, "for"); ok {
					labels[f] = true
				}
				if _, ok := attr(n, "style"); ok {
					t.Error("an inline style, which the page's policy forbids")
				}
			}
			for n := range root.Descendants() {
				checkElement(t, n, ids, labels)
			}
			if strings.Contains(text, "onclick=") {
				t.Error("an inline handler")
			}
		})
	}
}

func checkElement(t *testing.T, n *html.Node, ids, labels map[string]bool) {
	switch n.Data {
	case "button":
		if kind, _ := attr(n, "type"); kind != "button" && !(kind == "submit" && within(n, "form")) {
			t.Errorf("a button of type %q, which submits, outside of a form", kind)
		}
	case "input", "textarea", "select":
		if id, _ := attr(n, "id"); !labels[id] {
			t.Errorf("%s %q has no label", n.Data, id)
		}
	case "svg":
		if hidden, _ := attr(n, "aria-hidden"); hidden != "true" {
			t.Error("a picture that a screen reader would spell out")
		}
	case "a":
		if target, _ := attr(n, "target"); target == "_blank" {
			rel, _ := attr(n, "rel")
			if !strings.Contains(rel, "noopener") || !strings.Contains(rel, "noreferrer") {
				t.Errorf("a link that leaves with rel %q", rel)
			}
		}
	}
	by, _ := attr(n, "aria-describedby")
	for _, id := range strings.Fields(by) {
		if !ids[id] {
			t.Errorf("described by %q, which is not there", id)
		}
	}
}

// within reports whether n stands inside an element of that name.
func within(n *html.Node, name string) bool {
	for p := range n.Ancestors() {
		if p.Data == name {
			return true
		}
	}
	return false
}

// What a person types must never stand in the markup, and a browser must know a
// passphrase for one.
func TestASecretBeginsHidden(t *testing.T) {
	for _, f := range []*Secret{{ID: "a", Label: "Passphrase"}, {ID: "a", Label: "Passphrase", New: true}} {
		root, err := html.Parse(strings.NewReader(app.HTMLString(f)))
		if err != nil {
			t.Fatal(err)
		}
		for n := range root.Descendants() {
			if n.Data != "input" {
				continue
			}
			kind, _ := attr(n, "type")
			complete, _ := attr(n, "autocomplete")
			_, value := attr(n, "value")
			if want := map[bool]string{false: "current-password", true: "new-password"}[f.New]; kind != "password" || complete != want || value {
				t.Errorf("type %q, autocomplete %q, value %v", kind, complete, value)
			}
		}
	}
}

func TestChosenOptionsAreCheckedAndOthersAreNot(t *testing.T) {
	q := &Question{Name: "q", Ask: "?", Options: []Option{{ID: "a", Label: "A", Chosen: true}, {ID: "b", Label: "B"}}}
	root, err := html.Parse(strings.NewReader(app.HTMLString(q)))
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]bool{}
	for n := range root.Descendants() {
		if n.Data == "input" {
			v, _ := attr(n, "value")
			checked, _ := attr(n, "checked")
			got[v] = checked == "true"
		}
	}
	if !got["a"] || got["b"] {
		t.Errorf("checked: %v", got)
	}
}

// The bar must say in words what it draws.
func TestBarsAreSaidInWords(t *testing.T) {
	text := app.HTMLString(Bars([]Measure{{Name: "Your motives", Good: 3, Bad: 1, Unknown: 2}}))
	if !regexp.MustCompile(`3 for · 1 against · 2 unknown`).MatchString(text) {
		t.Errorf("no words in %s", text)
	}
}

func TestAClosedStepSaysWhy(t *testing.T) {
	text := app.HTMLString(StepList([]StepRow{{Href: "/step", Number: 1, Title: "A message", Shut: true, Closed: []string{"First.", "Second."}}}))
	if !strings.Contains(text, "Closed until: First. · Second.") || !strings.Contains(text, `href="/step"`) {
		t.Errorf("a closed step: %s", text)
	}
}

// Exit is an ordinary link that works without any script.
func TestFrameHasAWayOutFirst(t *testing.T) {
	text := app.HTMLString(Frame{}.UI())
	exit, main := strings.Index(text, ExitTarget), strings.Index(text, "<main")
	if exit < 0 || exit > main || !strings.Contains(text, "data-exit=") || !strings.Contains(text, `rel="nofollow noreferrer"`) {
		t.Errorf("frame: %s", text)
	}
}
