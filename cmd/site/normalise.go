package main

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// go-app (v10.1.11) writes a page for the first view in another way than it builds it in a
// browser. Before WebAssembly is there, a person would see, and a screen reader would say:
//
//   - aria-hidden="true" as a bare aria-hidden, which means false;
//   - a quotation mark in an attribute as \", which ends the attribute, and a no-break space as \u00a0;
//   - a line break and an indent around every child, so that a link in a sentence is followed by a
//     space before the full stop;
//   - hidden, disabled or checked set to false as hidden="false", which means true;
//   - the text of a textarea as an attribute, which shows nothing;
//   - attributes in random order, so that no two builds are the same.
//
// unquote and normalise undo this, and a test compares the result with what a browser holds once
// the program runs. One thing cannot be undone: an "&" in an attribute is written as it is, so a
// value that spells an entity, such as "&amp;", is read as what the entity stands for.

// unquote rewrites attribute values from Go's quoting, which go-app uses, to HTML's. Values
// without a backslash are the same in both and stay as they are.
func unquote(page []byte) ([]byte, error) {
	var out bytes.Buffer
	rest := page
	for {
		i := bytes.IndexByte(rest, '<')
		if i < 0 || i+1 >= len(rest) {
			out.Write(rest)
			return out.Bytes(), nil
		}
		out.Write(rest[:i+1])
		rest = rest[i+1:]
		if !isLetter(rest[0]) {
			continue // an end tag, the doctype or a comment
		}
		n, err := unquoteTag(&out, rest)
		if err != nil {
			return nil, err
		}
		rest = rest[n:]
	}
}

// unquoteTag copies one start tag up to its ">" and returns how far it read.
func unquoteTag(out *bytes.Buffer, tag []byte) (int, error) {
	for i := 0; i < len(tag); {
		switch tag[i] {
		case '>':
			return i, nil
		case '\'': // only in raw HTML, which is not quoted by go-app
			end := bytes.IndexByte(tag[i+1:], '\'')
			if end < 0 {
				return 0, fmt.Errorf("%w: an attribute does not end", errRender)
			}
			out.Write(tag[i : i+end+2])
			i += end + 2
		case '"':
			quoted, err := strconv.QuotedPrefix(string(tag[i:]))
			if err != nil {
				return 0, fmt.Errorf("%w: an attribute is not quoted as expected", errRender)
			}
			value, err := strconv.Unquote(quoted)
			if err != nil {
				return 0, fmt.Errorf("%w: an attribute is not quoted as expected", errRender)
			}
			if strings.Contains(quoted, `\`) {
				out.WriteString(`"` + html.EscapeString(value) + `"`)
			} else {
				out.WriteString(quoted)
			}
			i += len(quoted)
		default:
			out.WriteByte(tag[i])
			i++
		}
	}
	return 0, fmt.Errorf("%w: a tag does not end", errRender)
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// normalise makes n, which lies depth elements below the document's root, what go-app would build
// in a browser, with attributes in order.
func normalise(n *html.Node, depth int) {
	restore(n)
	slices.SortFunc(n.Attr, func(a, b html.Attribute) int {
		return cmp.Or(cmp.Compare(a.Namespace, b.Namespace), cmp.Compare(a.Key, b.Key))
	})
	kept := n.DataAtom == atom.Pre || n.DataAtom == atom.Textarea
	var empty []*html.Node
	for c := range n.ChildNodes() {
		switch {
		case c.Type == html.ElementNode:
			normalise(c, depth+1)
		case c.Type == html.TextNode && !kept:
			if c.Data = stripIndent(c.Data, depth); c.Data == "" {
				empty = append(empty, c)
			}
		}
	}
	for _, c := range empty {
		n.RemoveChild(c)
	}
}

// stripIndent removes the line break and the spaces that go-app puts before each child and before
// the end tag of an element at this depth, and keeps every other space.
func stripIndent(text string, depth int) string {
	text = strings.TrimSuffix(text, "\n"+strings.Repeat("  ", depth))
	return strings.ReplaceAll(text, "\n"+strings.Repeat("  ", depth+1), "")
}

// restore gives attributes the value they were set to. go-app writes "true" as no value and never
// writes an attribute whose value is empty, so an empty one can only mean "true"; a boolean
// attribute such as hidden is right without a value, and must not be there when it is false.
func restore(n *html.Node) {
	kept := n.Attr[:0]
	for _, a := range n.Attr {
		switch {
		case a.Val == "" && (strings.HasPrefix(a.Key, "aria-") || strings.HasPrefix(a.Key, "data-") || slices.Contains(wordy, a.Key)):
			a.Val = "true"
		case a.Val == "false" && slices.Contains(boolean, a.Key):
			continue
		case a.Key == "value" && n.DataAtom == atom.Textarea:
			n.AppendChild(&html.Node{Type: html.TextNode, Data: a.Val})
			continue
		}
		kept = append(kept, a)
	}
	n.Attr = kept
}

// wordy are attributes that need the word "true".
var wordy = []string{"contenteditable", "draggable", "spellcheck"}

// boolean are the attributes that go-app sets as true or false in a browser.
var boolean = []string{
	"allowfullscreen", "async", "autofocus", "autoplay", "checked", "controls", "default", "defer", "disabled", "formnovalidate",
	"hidden", "inert", "ismap", "loop", "multiple", "muted", "novalidate", "open", "playsinline", "readonly", "required", "reversed",
	"selected",
}
