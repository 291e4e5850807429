package ui

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"pgregory.net/rapid"
)

// Whatever stands in a text or a value, it is a text or a value and never markup.
func TestDrawnTextIsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.StringOf(rapid.SampledFrom([]rune(`<>"'&;=/ ax`))), rapid.SampledFrom([]string{`</span><script>x()</script>`, `" onclick="x()`, `&lt;b&gt;`, `<!--`, `]]>`})).Draw(t, "text")
		d := draw("li", attrs("class", text), draw("a", attrs("href", text), span("n", text)))
		nodes, err := html.ParseFragment(strings.NewReader(app.HTMLString(d.UI())), &html.Node{Type: html.ElementNode, Data: "ul", DataAtom: atom.Ul})
		if err != nil || len(nodes) != 1 {
			t.Fatalf("%q: %d nodes, %v", text, len(nodes), err)
		}
		li := nodes[0]
		a := li.FirstChild
		if li.Data != "li" || a == nil || a.Data != "a" || a.NextSibling != nil || a.FirstChild == nil || a.FirstChild.Data != "span" || a.FirstChild.NextSibling != nil {
			t.Fatalf("%q became other markup: %s", text, d)
		}
		said := ""
		if a.FirstChild.FirstChild != nil {
			said = a.FirstChild.FirstChild.Data
		}
		if said != text || text != "" && (len(a.Attr) != 1 || a.Attr[0].Val != text) {
			t.Fatalf("%q became %q, %v", text, said, a.Attr)
		}
	})
}
