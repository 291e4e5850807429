package report

import (
	"fmt"
	"strings"

	"afterward/core/civil"
)

// A Document is a report as plain data, the same for the page, the paper and the file.
type Document struct {
	Title   string // neutral: it says neither what this is about nor what made it
	On      civil.Date
	Whom    Whom
	Span    string // which days it is about, in a sentence without its full stop
	Parts   []Part
	Remarks Remarks // not part of what is printed
}

// A Part is one section.
type Part struct {
	Section Section
	Title   string
	Apart   bool // begins a page of its own: what is enclosed behind the page for a counsellor
	Blocks  []Block
}

// A Kind says what a block is.
type Kind string

const (
	Heading   Kind = "heading"   // Text
	Paragraph Kind = "paragraph" // Text, ours
	Words     Kind = "words"     // Text, as the person wrote it, in its lines
	List      Kind = "list"      // Items
	Table     Kind = "table"     // Text is its name; Heads and Rows, each as long as Heads
)

// A Block is one piece of a part.
type Block struct {
	Kind  Kind
	Text  string
	Items []Item
	Heads []string
	Rows  [][]string
}

// An Item is a line of a list.
type Item struct{ Lead, Text string } // Lead stands out; "" for none

// Remarks are what the person should know of their choice. They are shown beside the
// document and never in it.
type Remarks struct {
	LeftOut int       // contact details that were replaced by Marker
	Undated int       // chosen records of which no day is known, and the span has limits
	Empty   []Section // chosen, with nothing to show in the span
	Held    bool      // the result is about safety, which was not chosen
	Grave   bool      // the document speaks of safety or of a crisis
	Past    bool      // the span ends before today, so what holds today is not in it
	Outside int       // chosen entries that are not of the span
}

// Blank reports whether there is nothing to print.
func (d Document) Blank() bool { return len(d.Parts) == 0 }

// Head is the line under the title.
func (d Document) Head() string {
	if d.On.IsZero() {
		return d.Span + "."
	}
	return d.On.Long() + ". " + d.Span + "."
}

func heading(text string) Block   { return Block{Kind: Heading, Text: text} }
func paragraph(text string) Block { return Block{Kind: Paragraph, Text: text} }

// words is a block of the person's words; none for a blank text.
func (b *builder) wordsBlock(text string) []Block {
	if strings.TrimSpace(text) == "" {
		return nil
	}
	return []Block{{Kind: Words, Text: b.words(text)}}
}

// The most lines a list has on the page for a counsellor. Our own choice: with these
// it is one sheet of paper.
const (
	mostReasons = 4
	mostAnswers = 6
	mostSteps   = 7
	mostTicks   = 5
)

// cut shortens a list on the page for a counsellor and says by how much. A list that
// is one too long is left as it is: the line that says so would be no shorter.
func (b *builder) cut(items []Item, most int) []Item {
	if b.Whom != Counsellor || len(items) <= most+1 {
		return items
	}
	return append(items[:most:most], Item{Text: fmt.Sprintf("… and %d more", len(items)-most)})
}

// list is a block of items; none for no items.
func list(items []Item) []Block {
	if len(items) == 0 {
		return nil
	}
	return []Block{{Kind: List, Items: items}}
}

// counted says a number of things: “1 day”, “12 days”.
func counted(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return fmt.Sprintf("%d %s", n, thing)
}

// dayOr is a day as a person reads it, or that nobody knows it.
func dayOr(d civil.Date) string {
	if d.IsZero() {
		return "day not known"
	}
	return d.Long()
}
