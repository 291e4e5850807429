package main

import "strings"

// letter is what somebody might write and never send; it is repeated for longer ones.
const letter = "I have read what you wrote three times now and I don't know what to say. I was not there when your mother was ill, " +
	"and I said it was work. It wasn't. You don't have to answer this. I keep thinking of the kitchen, and of how quiet it got; " +
	"maybe we both knew. If you want the blue chairs, take them, the van is free on Sunday. Please tell Sam I said hello. " +
	"I won't write again unless you do. I hope the new job is good to you, and that you sleep. "

// checks are the texts the draft checker is timed with, the shortest first: the first
// call makes its rules ready as well.
var checks = []struct{ name, text string }{
	{"500 characters", of(500)}, {"2,000 characters", of(2_000)}, {"20,000 characters", of(20_000)},
}

func of(n int) string { return strings.Repeat(letter, n/len(letter)+1)[:n] }
