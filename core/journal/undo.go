package journal

// MostUndo is how many states of a text can be gone back to. Our own choice.
const MostUndo = 200

// undoPause is how many seconds of rest make a state to go back to: about a pause
// between two sentences. Our own choice.
const undoPause = 2

// An Undo remembers the states of one text while it is being changed, in memory only.
// The zero Undo is not ready; see NewUndo.
type Undo struct {
	states []string // the earlier ones first; at least one
	at     int      // the present one
	last   int64    // when it was last changed, in seconds
}

// NewUndo begins with a text as it is.
func NewUndo(text string) *Undo { return &Undo{states: []string{text}, last: -undoPause} }

// Set remembers the text as it is at a time in seconds. What is typed without a rest
// is one state, unless a good part of the text is gone at once: then the text before
// is one to go back to. A change after going back forgets what was ahead.
func (u *Undo) Set(text string, now int64) {
	was := u.states[u.at]
	if text == was {
		return
	}
	fresh := u.at == 0 || now-u.last >= undoPause || u.at < len(u.states)-1 || len(text) < len(was)-len(was)/8-8
	u.states = u.states[:u.at+1]
	if fresh {
		u.states = append(u.states, text)
	} else {
		u.states[u.at] = text
		if text == u.states[u.at-1] { // typed and rubbed out again: going back would show nothing
			u.states = u.states[:u.at]
		}
	}
	if over := len(u.states) - MostUndo - 1; over > 0 { // the first stays: it is how the text was found
		u.states = append(u.states[:1], u.states[1+over:]...)
	}
	u.at, u.last = len(u.states)-1, now
}

// CanUndo reports whether there is an earlier state.
func (u *Undo) CanUndo() bool { return u.at > 0 }

// CanRedo reports whether there is a later one.
func (u *Undo) CanRedo() bool { return u.at < len(u.states)-1 }

// Undo goes one state back and returns it; the present one when there is none before.
func (u *Undo) Undo() string { return u.move(-1) }

// Redo goes one state on and returns it; the present one when there is none after.
func (u *Undo) Redo() string { return u.move(1) }

// Text is the present state.
func (u *Undo) Text() string { return u.states[u.at] }

func (u *Undo) move(by int) string {
	u.at = min(max(0, u.at+by), len(u.states)-1)
	u.last = -undoPause // the next change is a state of its own
	return u.states[u.at]
}
