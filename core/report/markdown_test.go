package report

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
	tree "golang.org/x/net/html"
	"pgregory.net/rapid"

	"afterward/core/civil"
)

// shown is what a reader of Markdown makes of a file: its texts, each with the element
// it stands in.
func shown(t interface{ Fatal(...any) }, md []byte) []string {
	var page bytes.Buffer
	if err := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(html.WithUnsafe())).Convert(md, &page); err != nil {
		t.Fatal(err)
	}
	root, err := tree.Parse(&page)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	var walk func(n *tree.Node)
	walk = func(n *tree.Node) {
		if n.Type == tree.ElementNode && slices.Contains([]string{"h1", "h2", "h3", "p", "li", "th", "td"}, n.Data) {
			out = append(out, n.Data+": "+inside(n))
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	return out
}

// inside is the text of an element: “¶” for the end of a line, “*” around what stands
// out, and the name of every element that has no business there.
func inside(n *tree.Node) string {
	var w strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == tree.TextNode:
			w.WriteString(strings.ReplaceAll(c.Data, "\n", ""))
		case c.Type == tree.ElementNode && c.Data == "br":
			w.WriteString("¶")
		case c.Type == tree.ElementNode && c.Data == "strong":
			w.WriteString("*" + inside(c) + "*")
		default:
			w.WriteString("<" + c.Data + ">")
		}
	}
	return w.String()
}

// meant is what the document says, in the same form.
func meant(d Document) []string {
	out := []string{"h1: " + squeezed(d.Title), "p: " + squeezed(d.Head())}
	for _, p := range d.Parts {
		out = append(out, "h2: "+squeezed(p.Title))
		for _, b := range p.Blocks {
			switch b.Kind {
			case Heading:
				out = append(out, "h3: "+squeezed(b.Text))
			case Paragraph:
				out = append(out, "p: "+squeezed(b.Text))
			case Words:
				out = append(out, quoted(b.Text)...)
			case List:
				for _, it := range b.Items {
					out = append(out, "li: "+strings.TrimSpace(stars(squeezed(it.Lead))+" "+squeezed(it.Text)))
				}
			case Table:
				out = append(out, "p: "+squeezed(b.Text))
				for _, h := range b.Heads {
					out = append(out, "th: "+squeezed(h))
				}
				for _, r := range b.Rows {
					for _, c := range r {
						out = append(out, "td: "+squeezed(c))
					}
				}
			}
		}
	}
	return out
}

func stars(s string) string {
	if s == "" {
		return ""
	}
	return "*" + s + "*"
}

// squeezed is a text on one line without the blanks at its ends.
func squeezed(s string) string {
	return strings.Trim(strings.ReplaceAll(plain(s), "\n", " "), " ")
}

// quoted are the paragraphs of a text of somebody's, with their lines.
func quoted(text string) []string {
	var out, lines []string
	for _, l := range append(strings.Split(plain(text), "\n"), "") {
		if l = strings.Trim(l, " "); l != "" {
			lines = append(lines, l)
		} else if len(lines) > 0 {
			out, lines = append(out, "p: "+strings.Join(lines, "¶")), nil
		}
	}
	return out
}

func quoteOnly(text string) Document {
	return Document{Title: "Notes", On: civil.MustParse("2026-11-22"), Parts: []Part{{Title: "Words", Blocks: []Block{{Kind: Words, Text: text}}}}}
}

// TestWhatWasWrittenStaysAsItIs: signs that mean something in Markdown are the words
// somebody wrote.
func TestWhatWasWrittenStaysAsItIs(t *testing.T) {
	for _, text := range []string{
		"# not a heading", "- not a list", "+ nor this", "* nor this", "1. first", "12) twelfth", "> said", "---", "===", "***", "___", "    four blanks", "\ta tab",
		"a | b", "`code`", "```\nfence", "~~~", "~~gone~~", "<b>bold</b>", "<!-- hidden -->", "&amp; &copy;", "[link](to)", "![picture](to)", "[1]: to", "[^1]", "*a* _b_ __c__ **d**",
		"a\\", "\\# a", "one\ntwo\n\nthree", "one\n===\n", "a  \nb", "|a|b|\n|-|-|\n|1|2|", "www.example.org and https://example.org", "a@b.c", "- [ ] to do", ":smile:", "1.", "-", "#", "=",
		"\n\n\n", "a\x00b", "\ufeffa", "a\u2028b", "caf\xe9", "\u00a0 a", "＃ wide",
	} {
		d := quoteOnly(text)
		if got, want := shown(t, Markdown(d)), meant(d); !slices.Equal(got, want) {
			t.Errorf("%q:\n got %q\nwant %q\n%s", text, got, want, Markdown(d))
		}
	}
}

// anyDocument draws a document of texts that are as awkward as can be.
func anyDocument(t *rapid.T) Document {
	piece := rapid.SampledFrom([]string{"#", "-", "+", "*", "_", "1.", "2)", "|", "`", "~", "<", ">", "[", "]", "(", ")", "!", "&", "amp;", "\\", "=", ":", "://", "www.", "@", "\n", " ", "  ", "    ", "\t", "a", "b c", "é", "\r\n"})
	text := rapid.Map(rapid.SliceOfN(piece, 0, 8), func(s []string) string { return strings.Join(s, "") })
	line := rapid.Map(text, func(s string) string { return "x" + s }) // ours are never empty
	block := rapid.Custom(func(t *rapid.T) Block {
		switch kind := rapid.SampledFrom([]Kind{Heading, Paragraph, Words, List, Table}).Draw(t, "kind"); kind {
		case Words:
			return Block{Kind: kind, Text: text.Draw(t, "words")}
		case List:
			item := rapid.Custom(func(t *rapid.T) Item {
				return Item{rapid.OneOf(rapid.Just(""), line).Draw(t, "lead"), line.Draw(t, "text")}
			})
			return Block{Kind: kind, Items: rapid.SliceOfN(item, 1, 3).Draw(t, "items")}
		case Table:
			n := rapid.IntRange(1, 3).Draw(t, "columns")
			cells := rapid.SliceOfN(text, n, n)
			return Block{Kind: kind, Text: line.Draw(t, "name"), Heads: cells.Draw(t, "heads"), Rows: rapid.SliceOfN(cells, 1, 3).Draw(t, "rows")}
		default:
			return Block{Kind: kind, Text: line.Draw(t, "text")}
		}
	})
	part := rapid.Custom(func(t *rapid.T) Part {
		return Part{Title: line.Draw(t, "title"), Blocks: rapid.SliceOfN(block, 1, 4).Draw(t, "blocks")}
	})
	return Document{Title: line.Draw(t, "title"), Span: line.Draw(t, "span"), On: civil.MustParse("2026-11-22"), Parts: rapid.SliceOfN(part, 0, 3).Draw(t, "parts")}
}

// TestMarkdownSaysWhatTheDocumentSays, whatever is in it, and no more.
func TestMarkdownSaysWhatTheDocumentSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDocument(t)
		md := Markdown(d)
		if got, want := shown(t, md), meant(d); !slices.Equal(got, want) {
			t.Fatalf(" got %q\nwant %q\n%s", got, want, md)
		}
		if bytes.ContainsAny(md, "\r\t") || !bytes.HasSuffix(md, []byte("\n")) || bytes.HasSuffix(md, []byte("\n\n")) {
			t.Fatalf("the lines end otherwise: %q", md)
		}
	})
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{"# a", "1. b\n- c", "a|b", "<c>", "\\", "*a*\u00a0", "​**", "&#35;"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := quoteOnly(s)
		if got, want := shown(t, Markdown(d)), meant(d); !slices.Equal(got, want) {
			t.Errorf("%q:\n got %q\nwant %q\n%s", s, got, want, Markdown(d))
		}
	})
}

func TestFileName(t *testing.T) {
	if got := quoteOnly("").FileName(); got != "notes-2026-11-22.md" {
		t.Error(got)
	}
	if got := (Document{}).FileName(); got != "notes.md" {
		t.Error(got)
	}
}
