package app

import (
	"errors"
	"fmt"

	"afterward/app/browser"
	"afterward/core/backup"
	"afterward/core/plan"
	"afterward/core/trial"
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
			"What you wrote is still on this page, but it is not saved. Keep the page open, and make a backup: it holds this too.",
			"Empty the bin of your journal and remove entries you no longer need under “Write”, or free space on the device. Saving is tried again by itself."}}
	case errors.Is(err, vault.ErrNewerFormat):
		return Message{"A newer version of this app wrote this.", []string{
			"Nothing was changed. Close all open pages of this app and open it again to get the new version."}}
	case errors.Is(err, vault.ErrBusy):
		return Message{"Another page of this app is changing everything that is kept here.", []string{
			"What you wrote is still on this page. Keep it open: it is saved by itself as soon as the other page is done."}}
	case errors.Is(err, vault.ErrHeld):
		return Message{"Something kept here could not be read, so it is not written over.", []string{
			"What you wrote is still on this page, but not saved. Go to “You, What is kept here” to save or remove what could not be read."}}
	default:
		return Message{"This could not be saved.", []string{
			"What you wrote is still on this page. Keep it open; saving is tried again by itself. Copy important words to be sure."}}
	}
}

// openMessage says why what is kept could not be opened.
func openMessage(err error) Message {
	m := Message{"What is kept here could not be opened.", []string{
		"It is untouched. What you write now is not kept: it is gone when you close the page.", "Reload the page to try again."}}
	switch {
	case errors.Is(err, vault.ErrNewerFormat):
		m.Lines[1] = "A newer version of this app was in the middle of a change. Close all open pages of this app and open it again to get that version."
	case errors.Is(err, vault.ErrUnfinished):
		m.Lines[1] = "A change was cut off and has no room to go on. Free some room on the device, then reload the page: it goes on by itself."
	}
	return m
}

// tightMessage says that the room is running out: used of room, in bytes.
func tightMessage(used, room int) Message {
	return Message{fmt.Sprintf("About %d %% of the room here is used.", min(100, used*100/max(room, 1))), []string{
		"Everything is saved. A browser gives a page only so much, about as much as a few thousand pages of text. Make a backup, then remove what you no longer need."}}
}

// vanishedMessage says that the browser has thrown away what was kept while the
// page was open.
func vanishedMessage() Message {
	return Message{"What was kept in this browser is gone.", []string{
		"The browser, or someone using it, has cleared it. What this page had read is still here, as long as it stays open. Shortly after it was opened, that is everything."}}
}

// dueMessage says that everything was erased because nobody had opened the app
// for as long as the person chose.
func dueMessage() Message {
	return Message{"Everything was erased, as you had chosen.", []string{
		"This had not been opened for the number of days you set. Files you saved elsewhere are still where they are."}}
}

// lockMessage says why the lock could not be opened, turned on or off.
func lockMessage(err error) Message {
	switch {
	case errors.Is(err, vault.ErrPassphrase):
		return Message{"That is not the passphrase.", nil}
	case errors.Is(err, ErrWeakPassphrase):
		return Message{"This passphrase could be guessed.", []string{"Nothing was changed. Take one that is longer or less usual, or let the page suggest one."}}
	case errors.Is(err, vault.ErrLock):
		return Message{"The record of the lock is damaged, so no passphrase can open what is kept here.", []string{
			"Nothing was changed. If you have a backup, erase everything here and bring the backup back."}}
	case errors.Is(err, vault.ErrNewerFormat):
		return saveMessage(err)
	case errors.Is(err, vault.ErrUnfinished):
		return Message{"This is done in part, and goes on by itself when you open the page again.", []string{"Nothing is lost. Free some room on the device first."}}
	case errors.Is(err, vault.ErrQuota):
		return Message{"This device has no room left for it.", []string{"Nothing was changed. Remove what you no longer need, then try again."}}
	}
	return Message{"That did not work.", []string{"Nothing was changed. Reload the page and try again."}}
}

// backupMessages are the reasons for which a file is refused, the more exact
// ones first. Nothing is changed by any of them.
var backupMessages = []struct {
	err error
	say Message
}{
	{ErrNothing, Message{"There is nothing to back up yet.", nil}},
	{ErrFewer, Message{"This would hold much less than there was before.", []string{"If something is missing here, do not let it take the place of a fuller copy."}}},
	{ErrWeakPassphrase, Message{"This passphrase could be guessed.", []string{"Whoever finds the file can try as often as they like. Take one that is longer, or let the page suggest one."}}},
	{backup.ErrTruncated, Message{"This file is cut off.", []string{"It may not have been copied in full. Nothing was changed. Copy it again, or take another backup."}}},
	{backup.ErrDamaged, Message{"This file is damaged: changed or cut off.", []string{"Nothing was changed. Copy it again, or take another backup."}}},
	{backup.ErrPassphrase, Message{"That passphrase does not open this file.", []string{"Nothing was changed. Type the one you gave this file. It may not be the one of the lock."}}},
	{backup.ErrForeign, Message{"This is not a backup made here.", []string{"Nothing was changed. Look for a file called “notes”, with a date, that ends in .age or .json."}}},
	{backup.ErrNewer, Message{"A newer version of this app made this file.", []string{"Nothing was changed. Close all open pages of this app, open it again to get the new version, and try once more."}}},
	{backup.ErrWork, Message{"Opening this file would take more memory than a phone has.", []string{"Nothing was changed. It was made outside of this app. The program age opens it on a computer."}}},
	{backup.ErrTooBig, Message{"This file is too big to be a backup.", []string{"Nothing was changed."}}},
	{browser.ErrTooBig, Message{"This file is too big to be a backup.", []string{"Nothing was changed."}}},
	{backup.ErrDiffers, Message{"The backup was made, but does not hold what it should.", []string{"It was thrown away, and nothing was changed. Reload the page and try again."}}},
	{vault.ErrUnfinished, Message{"This is done in part, and goes on by itself when you open the page again.", []string{"Nothing is lost. Free some room on the device first."}}},
	{vault.ErrQuota, Message{"There is no room here for both what is kept and what would come.", []string{"Nothing was changed. Make a backup of what is here, then make room."}}},
}

// backupMessage says why a backup could not be made or brought back.
func backupMessage(err error) Message {
	for _, known := range backupMessages {
		if errors.Is(err, known.err) {
			return known.say
		}
	}
	return Message{"That did not work.", []string{"Nothing was changed. Reload the page and try again."}}
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

// stepMessages are the reasons for which nothing can be done about a step, the more
// exact ones first.
var stepMessages = []struct {
	err error
	say Message
}{
	{plan.ErrClosed, Message{"This step is closed for now.", []string{"The reasons stand above it. Your note is kept."}}},
	{plan.ErrSent, Message{"You marked this message as sent.", []string{"There is no second one. What comes back, or does not, is the answer."}}},
	{plan.ErrNote, Message{"Nothing is written yet.", []string{"This step is about the words. One sentence is enough; then mark it as done."}}},
	{plan.ErrWait, Message{"Its days are not over.", []string{"There is nothing to do about it and no date to watch. Look after your own days."}}},
	{plan.ErrKind, Message{"That does not go with this step.", []string{"Nothing was changed."}}},
	{plan.ErrPlace, Message{"It cannot stand there.", []string{"Nothing was changed. The plan may have become another one, perhaps in another tab."}}},
	{ErrEmpty, Message{"A step needs a name.", []string{"Nothing was changed. A few words are enough."}}},
}

// stepMessage says why nothing could be done about a step.
func stepMessage(err error) Message {
	for _, known := range stepMessages {
		if errors.Is(err, known.err) {
			return known.say
		}
	}
	return Message{"This step is not part of your plan.", nil}
}

// againMessage says that the answers could not be put away before asking again.
func againMessage() Message {
	return Message{"Your answers could not be put away.", []string{"This device refused to store them. Nothing was changed. Look under “What is kept here” for what to do."}}
}

// trialMessage says why something about a trial was refused. Nothing was changed.
func trialMessage(err error) Message {
	switch {
	case errors.Is(err, plan.ErrClosed):
		return Message{"This is closed for now.", []string{"The reasons stand on this page, each with what opens it. What you wrote is kept."}}
	case errors.Is(err, trial.ErrMissing):
		return Message{"Something is still open.", []string{"It stands under “What is still open”. What you wrote is kept."}}
	case errors.Is(err, trial.ErrOther):
		return Message{"Another trial goes on or rests.", []string{"Only one can go on at a time. End that one first."}}
	case errors.Is(err, trial.ErrRests):
		return Message{"The trial rests.", []string{"The page of the trial says why, and what has to be decided or put right first."}}
	case errors.Is(err, trial.ErrOver):
		return Message{"It is too late for that.", []string{"The trial, or the terms before these, had come to their end. What you wrote is kept."}}
	case errors.Is(err, trial.ErrBegun):
		return Message{"The trial has begun.", []string{"Its terms stay as they are. A change stands beside them, and holds once both of you have said yes to it."}}
	}
	return Message{"That did not work.", []string{"Nothing was changed. Reload the page and try again."}}
}
