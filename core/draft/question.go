package draft

// A question typed without its mark is one all the same: “why did u tell them”.

var (
	openers   = wordSet("and but so ok okay hey hi or also well then just oh no yes yeah anyway like btw another thing first second third please honestly")
	askWords  = wordSet("why how who what when where which whose")
	helpers   = wordSet("is are am was were do does did have has can could will would should 's")
	askedOnes = wordSet("you i we he she they it this that there anyone someone anybody somebody")
)

// unmarked counts the sentences that ask in the form of a question and have no
// question mark.
func (r *reading) unmarked() int {
	n := 0
	for _, s := range r.sentences {
		if !s.asks && r.asksAt(s.from, s.to) {
			n++
		}
	}
	return n
}

// asksAt reports whether a question begins with the tokens from up to to.
func (r *reading) asksAt(from, to int) bool {
	for skipped := 0; from < to && skipped < 3 && openers[r.tokens[from].norm]; skipped++ {
		from++
	}
	if from+2 >= to {
		return false
	}
	first, second, third := r.tokens[from].norm, r.tokens[from+1].norm, r.tokens[from+2].norm
	switch {
	case r.tokens[from].quoted:
		return false
	case first == "who":
		return !askedOnes[second] && second != "knows" && second != "cares"
	case first == "how" && (second == "long" || second == "many" || second == "much" || second == "come"):
		return helpers[third] || second == "come"
	case askWords[first]:
		return helpers[second] && (askedOnes[third] || second != "'s" && second != "is" && second != "was")
	case first == "do" || first == "have":
		return second == "you" || second == "we" || second == "they" || first == "do" && second == "i"
	case first == "did" || first == "does" || first == "are" || first == "is" || first == "was" || first == "were" ||
		first == "can" || first == "could" || first == "will" || first == "would" || first == "should" || first == "has":
		return askedOnes[second]
	}
	return false
}
