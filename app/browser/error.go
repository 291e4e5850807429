package browser

import "errors"

// ErrText means a text cannot be carried over exactly, because it is not valid
// Unicode text. Nothing was changed.
var ErrText = errors.New("text is not valid unicode")

// ErrMissing means the page has no such element, or the browser lacks the
// function that was asked for.
var ErrMissing = errors.New("not there in this page or browser")

// ErrType means JavaScript answered with a value of another type than its
// specification says, as a broken extension or stand-in may do.
var ErrType = errors.New("unexpected type of value")

// ErrTimeout means the browser did not answer within ten seconds. The work may
// still finish later.
var ErrTimeout = errors.New("the browser did not answer in time")

// ErrNoUpdate means no new version is waiting.
var ErrNoUpdate = errors.New("no new version is waiting")

// ErrNotCleared means caches or workers of this site were still there after
// they had been removed.
var ErrNotCleared = errors.New("stored files of the site are still there")

// ErrTooBig means a file is larger than what was allowed. It was not read.
var ErrTooBig = errors.New("file is too big")

// ErrCancelled means the person chose nothing, or closed what was offered.
var ErrCancelled = errors.New("cancelled by the person")

// ErrGesture means the browser allows this only right after the person has
// pressed something, and that was too long ago: let them press once more.
var ErrGesture = errors.New("needs a fresh press")

// A ThrownError is a JavaScript exception. It carries the kind of exception
// only: the message is left out, as it may quote a key or a person's words.
type ThrownError struct {
	Name string // such as "SecurityError"; "" when the exception has no plain name
}

// Error returns the text for a log.
func (e *ThrownError) Error() string {
	if e.Name == "" {
		return "the browser refused"
	}
	return "the browser refused: " + e.Name
}
