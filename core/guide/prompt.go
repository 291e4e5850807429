package guide

import "sync"

// A PromptID names a question to write about. It is stable for ever, because
// journal entries refer to it. Letters, digits and hyphens, at most 58.
type PromptID string

// A Prompt is one question to write about, alone and for oneself. What is
// written is never scored.
type Prompt struct {
	ID      PromptID
	Group   string // the heading it is listed under
	Ask     string // the question, as a heading
	Why     string // one or two sentences: what it is good for, and how to go about it
	Sources []Source
}

// promptGroups are the headings of the list, in order: what lies ahead first,
// because looking back is heavier and helps less when it comes alone.
var promptGroups = []string{groupAhead, groupWanting, groupCaring, "What happened", "My part", "Their side", "What I feel", "My limits"}

// The groups of the questions that look ahead.
const (
	groupAhead   = "Looking ahead"
	groupWanting = "What I want"
	groupCaring  = "Looking after myself"
)

// Ahead reports whether a question looks ahead, and not back.
func (p Prompt) Ahead() bool {
	return p.Group == groupAhead || p.Group == groupWanting || p.Group == groupCaring
}

// PromptGroups returns the headings in the order they are shown.
func PromptGroups() []string { return append([]string(nil), promptGroups...) }

// prompts is built on first use.
var prompts = sync.OnceValue(promptList)

// Prompts returns every prompt, group by group. The result must not be changed.
func Prompts() []Prompt { return prompts() }

// PromptByID returns the prompt with that id, also of those that stand on a page
// of their own.
func PromptByID(id PromptID) (Prompt, bool) {
	for _, list := range [][]Prompt{prompts(), threeDays, {letter}} {
		for _, p := range list {
			if p.ID == id {
				return p, true
			}
		}
	}
	return Prompt{}, false
}
