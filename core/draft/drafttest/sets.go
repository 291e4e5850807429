package drafttest

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"afterward/core/draft"
	"afterward/core/guide"
)

// Folders of the drafts below core/draft/testdata.
const (
	Known  = "known"         // the rules were written with these drafts in view
	Learnt = "learnt"        // points are counted from these, and from those known
	Lines  = "lines"         // single lines, for points
	Report = "report"        // looked at only to report figures
	Second = "second-reader" // the drafts of Report, as a second person labelled them
)

// A Set is a file of drafts or lines.
type Set struct {
	Name, Folder string
	Drafts       []Labelled
}

// Load reads all sets that points are counted from, in the order of their names, out of
// core/draft/testdata.
func Load(data fs.FS) ([]Set, error) { return LoadFolders(data, Known, Learnt, Lines) }

// LoadFolders reads all sets of some folders, in the order of their names.
func LoadFolders(data fs.FS, folders ...string) ([]Set, error) {
	var sets []Set
	for _, folder := range folders {
		files, err := fs.Glob(data, folder+"/*")
		if err != nil {
			return nil, err
		}
		slices.Sort(files)
		for _, file := range files {
			s, err := load(data, file, folder)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
			sets = append(sets, s)
		}
	}
	return sets, nil
}

func load(data fs.FS, file, folder string) (Set, error) {
	s := Set{Name: strings.TrimSuffix(path.Base(file), path.Ext(file)), Folder: folder}
	var err error
	if folder != Lines {
		s.Drafts, err = Read(data, file)
		return s, err
	}
	raw, err := fs.ReadFile(data, file)
	if err != nil {
		return s, err
	}
	s.Drafts, err = parseLines(s.Name, raw)
	return s, err
}

// Read reads a file of drafts.
func Read(data fs.FS, file string) ([]Labelled, error) {
	raw, err := fs.ReadFile(data, file)
	if err != nil {
		return nil, err
	}
	return Parse(raw)
}

// Reader returns a check that marks what a person marked who read the same drafts;
// the marks of whole drafts are counted, as no person does better.
func Reader(labels []Labelled) Check {
	read := map[string]Labelled{}
	for _, l := range labels {
		read[l.Text] = l
	}
	return func(text string, stage guide.Stage) draft.Result {
		r := draft.Check(text, stage)
		r.Spans = nil
		for _, m := range read[text].Marks {
			if start := strings.Index(text, m.Quote); m.Quote != "" && start >= 0 {
				r.Spans = append(r.Spans, draft.Span{Start: start, End: start + len(m.Quote), Kind: m.Kind})
			}
		}
		return r
	}
}

// noLabel is how lines say that there is none.
const (
	fineLine = "fine"
	noLabel  = "-"
)

// parseLines reads lines “kinds, arguable kinds, text” with tabs between them; kinds
// are joined by “+”. The whole text is the passage.
func parseLines(name string, raw []byte) ([]Labelled, error) {
	var out []Labelled
	for i, line := range bytes.Split(bytes.TrimSpace(raw), []byte("\n")) {
		f := strings.Split(string(line), "\t")
		if len(f) != 3 || strings.TrimSpace(f[2]) == "" {
			return nil, fmt.Errorf("line %d: not three fields", i+1)
		}
		l := Labelled{ID: fmt.Sprintf("%s-%d", name, i+1), Stage: guide.StageReply, Text: f[2]}
		for kind := range strings.SplitSeq(f[0], "+") {
			if kind != fineLine {
				l.Marks = append(l.Marks, Label{Kind: guide.MarkID(kind), Quote: f[2]})
			}
		}
		for kind := range strings.SplitSeq(f[1], "+") {
			if kind != noLabel {
				l.Arguable = append(l.Arguable, guide.MarkID(kind))
			}
		}
		if err := l.check(); err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
		out = append(out, l)
	}
	return out, nil
}

// Examples returns the drafts in English as points are counted from them.
func Examples(sets []Set) []draft.Example {
	var all []draft.Example
	for _, s := range sets {
		for _, l := range s.Drafts {
			if l.Lang != "" {
				continue
			}
			all = append(all, l.example(s.Folder))
		}
	}
	return all
}

func (l Labelled) example(folder string) draft.Example {
	e := draft.Example{Text: l.Text, Stage: l.Stage, Known: folder == Known, Alone: folder == Lines}
	for _, m := range l.Marks {
		if m.Quote == "" {
			continue
		}
		start := strings.Index(l.Text, m.Quote)
		end := start + len(m.Quote)
		e.Passages = append(e.Passages, draft.Passage{Start: start, End: end, Kind: m.Kind})
		for _, kind := range m.Also {
			e.Passages = append(e.Passages, draft.Passage{Start: start, End: end, Kind: kind, Arguable: true})
		}
	}
	for _, kind := range l.Arguable {
		e.Passages = append(e.Passages, draft.Passage{End: len(l.Text), Kind: kind, Arguable: true})
	}
	return e
}
