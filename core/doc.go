// Package core is a signpost; the code lies in the packages below it. They are
// plain Go: they run and are tested without a browser, know no clock and no
// network, and never see the user interface.
//
// Data flows down this list, and a package imports only what stands above it:
//
//	civil    calendar dates; strictjson, reading stored bytes; and merge, what
//	         becomes of two copies
//	wording  the words of a text, folded, and the lines around them; find, which
//	         texts have them
//	guide    what we publish: questions, phases, steps, phrases, help lines,
//	         each with its sources
//	assess   a person's answers, and the outcome they lead to with its reasons
//	plan     phases, steps and the gates that open or close them, worked out
//	         from an outcome and from what has happened
//	trial    a second try for a set time: terms, weekly looks, what both decided,
//	         and whether it runs, rests or is over
//	lists    what a person keeps in the lists of the guide
//	checkin  how a moment of a day was: mood, the wish to write to the other person,
//	         sleep, contact; and what was written looking back at a week
//	contact  what happens between two people after they parted: the log, the
//	         wish to write, and what follows from them
//	insight  what the records show when they are laid side by side, and when they
//	         show nothing
//	draft    words that are not sent: what is to be seen in them, and how long
//	         they rest
//	talk     what is prepared for one honest talk, and noted after it
//	calendar a neutral file for the calendar on a person's device
//	journal  what a person wrote
//	report   what a person chose of all that to print, or to hand to somebody
//	settings a person's choices about the app itself
//	vault    all of it as bytes: records, versions, quarantine, the lock, erasing
//	backup   the one file a person takes away
//	passphrase
//	         how long guessing one would take, and a random one
//
// What happened to a person and what they wrote is stored as it was given:
// answers, marks, texts and dates. Outcomes, counts and charts are worked out
// from that each time, so a better rule mends old records too.
//
// Above the line, package app turns what core says into use cases, view models
// and pages, and hands vault its storage and the rest its dates. Nothing in
// core knows of it. The one package that may import vault is therefore not in
// core: the domain does not care how it is kept.
//
// imports_test.go holds the packages to this map. A new package needs a row
// there before the tests pass, and a line here.
package core
