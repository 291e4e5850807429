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
	Kind   SourceKind
	Topics []string // Advice: ids of ledger topics; otherwise none
	Ref    string   // Research: the citation; otherwise empty
	N      string   // Research: how many, of whom, such as "n = 58 students"; otherwise empty
	Says   string   // Research and Choice: the point in one sentence; Advice: empty
}

// SourceLines says where something comes from, as a person reads it: all advice
// in one line, then each study and each choice of our own.
func SourceLines(list []Source) []string {
	var phrases, lines []string
	for _, s := range list {
		switch s.Kind {
		case Advice:
			for _, topic := range s.Topics {
				phrase, _ := TopicPhrase(topic) // a test holds that every topic has one
				phrases = append(phrases, phrase)
			}
		case Research:
			lines = append(lines, "Research ("+s.N+"): "+s.Says+". "+s.Ref+".")
		case Choice:
			lines = append(lines, "Our own choice: "+s.Says+".")
		}
	}
	if len(phrases) > 0 {
		lines = append([]string{"Advice from breakup guides, an opinion and not research: " + strings.Join(phrases, ", ") + "."}, lines...)
	}
	return lines
}

// advice names the ledger topics a statement carries. It is one expression, so
// that the compiler lays out the guide's lists as data and not as code: that is
// a tenth of the program.
func advice(topics ...string) Source { return Source{Kind: Advice, Topics: topics} }

// choice marks a number or a decision that no guide gives.
func choice(says string) Source { return Source{Kind: Choice, Says: says} }
