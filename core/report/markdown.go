package report

import (
	"strings"
)

// MIMEType is that of a file of Markdown.
const MIMEType = "text/markdown"

// FileName is the name of the file: it says nothing but the day.
func (d Document) FileName() string {
	if d.On.IsZero() {
		return "notes.md"
	}
	return "notes-" + d.On.String() + ".md"
}

// Markdown writes the document as a text file: CommonMark, with tables as GitHub has
// them. Whatever somebody wrote stays the words they wrote when it is shown; see escape.
// Lines end with "\n".
func Markdown(d Document) []byte {
	var w strings.Builder
	w.WriteString("# " + escape(d.Title) + "\n\n" + escape(d.Head()) + "\n")
	for _, p := range d.Parts {
		w.WriteString("\n## " + escape(p.Title) + "\n")
		bullet := ""
		for _, b := range p.Blocks {
			if b.Kind != List || bullet != "- " {
				bullet = "- "
			} else {
				bullet = "* " // with the same sign two lists in a row would be one
			}
			w.WriteString("\n")
			b.markdown(&w, bullet)
			if b.Kind != List {
				bullet = ""
			}
		}
	}
	return []byte(w.String())
}

// markdown writes a block; bullet begins each item of a list.
func (b Block) markdown(w *strings.Builder, bullet string) {
	switch b.Kind {
	case Heading:
		w.WriteString("### " + escape(b.Text) + "\n")
	case Paragraph:
		w.WriteString(escape(b.Text) + "\n")
	case Words:
		quote(w, b.Text)
	case List:
		for _, it := range b.Items {
			w.WriteString(bullet + item(it) + "\n")
		}
	case Table:
		if b.Text != "" {
			w.WriteString(escape(b.Text) + "\n\n")
		}
		row(w, b.Heads)
		w.WriteString("|" + strings.Repeat(" --- |", len(b.Heads)) + "\n")
		for _, r := range b.Rows {
			row(w, r)
		}
	}
}

func item(it Item) string {
	lead, text := escape(strings.TrimSpace(it.Lead)), escape(it.Text)
	switch {
	case lead == "":
		return text
	case text == "":
		return "**" + lead + "**"
	}
	return "**" + lead + "** " + text
}

// row is a row of a table. A cell that is empty stays one.
func row(w *strings.Builder, cells []string) {
	w.WriteString("|")
	for _, c := range cells {
		w.WriteString(" " + escape(c) + " |")
	}
	w.WriteString("\n")
}

// quote writes the words of somebody in their lines, as a block quote.
func quote(w *strings.Builder, text string) {
	lines := strings.Split(strings.Trim(plain(text), "\n"), "\n")
	for i, l := range lines {
		l = escape(l)
		switch {
		case l == "":
			w.WriteString(">\n")
			continue
		case i+1 < len(lines) && escape(lines[i+1]) != "":
			l += "  " // the line ends here
		}
		w.WriteString("> " + l + "\n")
	}
}

// special are the signs that mean something in Markdown wherever they stand.
const special = "\\`*_[]<>|~&@"

// escape writes a text so that Markdown shows it as it is, on one line: every sign that
// would mean something gets a stroke before it. Blanks at its ends fall away, as they
// do when Markdown is shown.
func escape(text string) string {
	text = strings.Trim(strings.ReplaceAll(plain(text), "\n", " "), " ")
	opens := opening(text)
	var w strings.Builder
	for i, r := range text {
		link := r == ':' && strings.HasPrefix(text[i:], "://") || r == '.' && i >= 3 && strings.EqualFold(text[i-3:i], "www")
		closes := r == '#' && strings.Trim(text[i:], "#") == "" // behind a heading it would be no word
		if i == opens || link || closes || strings.ContainsRune(special, r) {
			w.WriteByte('\\')
		}
		w.WriteRune(r)
	}
	return w.String()
}

// opening is the place of the sign that would make a heading, a list, a line or a
// quotation of a line that begins with it; -1 for none.
func opening(line string) int {
	if line == "" {
		return -1
	}
	if strings.ContainsRune("#+-=", rune(line[0])) {
		return 0
	}
	n := 0
	for n < len(line) && line[n] >= '0' && line[n] <= '9' {
		n++
	}
	if n > 0 && n < len(line) && (line[n] == '.' || line[n] == ')') {
		return n
	}
	return -1
}
