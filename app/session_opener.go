package app

import (
	"strings"

	"afterward/core/guide"
)

// openerDraft is the draft of the answer that goes into a message next. Each message
// has its own, so that the words for one never come into another.
func openerDraft(message string) guide.PromptID { return guide.PromptID("opener-" + message) }

// PutInto puts the answer that is being written behind the words of a message, on the
// same line. The message is written before the answer is cleared: a crash in between
// leaves the words twice, never not at all. It returns ErrEmpty when nothing but blanks
// was written, and ErrGone without such a message.
func (s *Session) PutInto(message string) error {
	m, ok := s.Message(message)
	answer := strings.TrimSpace(s.Draft(openerDraft(message)))
	switch {
	case !ok:
		return ErrGone
	case answer == "":
		return ErrEmpty
	}
	text := m.Text
	if !strings.HasSuffix(text, answer) { // it is there already when clearing it failed the last time
		if text != "" && !strings.HasSuffix(text, " ") && !strings.HasSuffix(text, "\n") {
			text += " "
		}
		s.WriteMessage(message, text+answer)
	}
	if err := s.Flush(); err != nil {
		return nil // both stay, and saving is tried again by itself
	}
	s.dropOpener(message)
	return nil
}

// dropOpener clears the answer to a message.
func (s *Session) dropOpener(message string) {
	id := draftID(openerDraft(message))
	s.mu.Lock()
	_, there := s.drafts[id]
	s.mu.Unlock()
	if there {
		s.change(ref{kindDraft, id}, func() { delete(s.drafts, id) })
	}
}
