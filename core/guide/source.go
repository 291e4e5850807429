// Package guide is what Afterward publishes: the questions with their options,
// the findings and outcomes an assessment can reach, the phases and steps of a
// plan, and the help lines. It is data in Go literals. Ids are stable for ever,
// because stored answers and marks refer to them; words may change.
package guide

import "strings"

// A SourceKind says how far a statement can be trusted.
type SourceKind string

const (
	Advice   SourceKind = "advice"   // what the breakup guides advise: opinion, not research
	Research SourceKind = "research" // a published study
	Choice   SourceKind = "choice"   // our own choice, and it says so
)

// A Source tells where a statement comes from. Every item, finding and step
// has at least one.
type Source struct {
	Kind SourceKind
	Ref  string // Advice: a ledger topic id; Research: the citation; Choice: empty
	Says string // Research and Choice: the point in one sentence; Advice: empty
}

// String is the source as a person reads it.
func (s Source) String() string {
	switch s.Kind {
	case Research:
		return "Research: " + s.Says + " (" + s.Ref + ")"
	case Choice:
		return "Our own choice: " + s.Says
	default:
		return "Advice from breakup guides, an opinion rather than research: " + strings.ReplaceAll(s.Ref, "-", " ")
	}
}

// advice names the ledger topics a statement carries.
func advice(topics ...string) []Source {
	out := make([]Source, 0, len(topics))
	for _, t := range topics {
		out = append(out, Source{Kind: Advice, Ref: t})
	}
	return out
}

// choice marks a number or a decision that no guide gives.
func choice(says string) Source { return Source{Kind: Choice, Says: says} }

// study cites published research.
func study(ref, says string) Source { return Source{Kind: Research, Ref: ref, Says: says} }
