package app

import (
	"errors"

	"afterward/core/plan"
	"afterward/core/vault"
)

// A Message is an error as a person reads it: what happened, what is still
// true, what to do next.
type Message struct {
	Title string
	Lines []string
}

// saveMessage says why something could not be saved. It never holds anything a
// person wrote.
func saveMessage(err error) Message {
	switch {
	case errors.Is(err, vault.ErrQuota):
		return Message{"This device has no room left for it.", []string{
			"What you wrote is still on this page, but it is not saved. Keep the page open.",
			"Remove journal entries you no longer need under “Write”, or free space on the device. Saving is tried again by itself."}}
	case errors.Is(err, vault.ErrNewerFormat):
		return Message{"A newer version of this app wrote this.", []string{
			"Nothing was changed. Close all open pages of this app and open it again to get the new version."}}
	case errors.Is(err, vault.ErrHeld):
		return Message{"Something kept here could not be read, so it is not written over.", []string{
			"What you wrote is still on this page, but not saved. Go to “You, What is kept here” to download or remove the unreadable text."}}
	default:
		return Message{"This could not be saved.", []string{
			"What you wrote is still on this page. Keep it open; saving is tried again by itself. Copy important words to be sure."}}
	}
}

// unreadMessage says what was found and could not be read: how many texts are
// damaged or unknown, and how many a newer version wrote.
func unreadMessage(damaged, newer int) Message {
	m := Message{Title: "Some things kept here could not be read.", Lines: []string{"Nothing was thrown away. You can save them as they were found."}}
	switch {
	case damaged == 1:
		m.Title = "One thing kept here could not be read."
		m.Lines = []string{"It was not thrown away. You can save it as it was found."}
	case damaged == 0:
		m = Message{Title: "Some of what is kept here was written by a newer version."}
	}
	if newer > 0 {
		m.Lines = append(m.Lines, "What a newer version wrote has not been touched. Close all open pages of this app and open it again to get the new version.")
	}
	return m
}

// stepMessage says why a step could not be marked.
func stepMessage(err error) Message {
	if errors.Is(err, plan.ErrClosed) {
		return Message{"This step is closed for now.", []string{"The reasons stand above it. Your note is kept."}}
	}
	if errors.Is(err, plan.ErrSent) {
		return Message{"You marked this message as sent.", []string{"There is no second one. What comes back, or does not, is the answer."}}
	}
	return Message{"This step is not part of your plan.", nil}
}
