package passphrase

import (
	"math"
	"strings"
	"unicode"
)

// keys are what lies in a line on a keyboard: rows and columns, for the layouts most people have.
const keys = "1234567890 qwertyuiop asdfghjkl zxcvbnm azertyuiop qsdfghjklm wxcvbn qwertzuiop yxcvbnm " +
	"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p qazwsxedcrfvtgbyhnujmikolp 147258369 0258 963852741 !@#$%^&*() !\"£$%^&*()"

var keyRows = keys + " " + string(reversed([]byte(keys)))

// rows adds four keys or more in a line.
func (s *splitter) rows() {
	for from := range s.low {
		for to := from + 1; to <= len(s.low); to++ {
			c := s.low[to-1]
			if c == gap || c == ' ' || !strings.Contains(keyRows, string(s.low[from:to])) {
				break
			}
			if n := to - from; n >= 4 {
				s.add(from, to, row, 2+math.Log10(float64(n))+s.capitals(from, to))
			}
		}
	}
}

// sequences adds three runes or more that count up or down by the same step, in any script.
func (s *splitter) sequences() {
	for from := 0; from+2 < len(s.runes); from++ {
		step := unicode.ToLower(s.runes[from+1]) - unicode.ToLower(s.runes[from])
		if step == 0 || step < -2 || step > 2 {
			continue
		}
		start := math.Log10(26)
		if strings.ContainsRune("az019", unicode.ToLower(s.runes[from])) {
			start = math.Log10(5)
		}
		for to := from + 2; to <= len(s.runes); to++ {
			if unicode.ToLower(s.runes[to-1])-unicode.ToLower(s.runes[to-2]) != step || unicode.IsSpace(s.runes[to-1]) {
				break
			}
			if to-from >= 3 {
				s.add(from, to, row, start+bits(2)+math.Log10(float64(to-from)))
			}
		}
	}
}

// repeats adds what was there before: the same character several times, the same word twice. Where it
// began and how long it is have to be guessed. A repeat ends at a space, so that each word of a
// phrase counts, however little.
func (s *splitter) repeats() {
	n := len(s.runes)
	next := make([]int, n+1) // next[k]: how far the runes at i+1 and at k+1 agree
	longest := make([]int, n)
	for i := n - 1; i > 0; i-- {
		agree := make([]int, n+1)
		for k := range i {
			if unicode.IsSpace(s.runes[i]) || unicode.ToLower(s.runes[i]) != unicode.ToLower(s.runes[k]) {
				continue
			}
			agree[k] = next[k+1] + 1
			if agree[k] >= min(4, max(2, i-k)) {
				longest[i] = max(longest[i], agree[k])
			}
		}
		next = agree
	}
	s.sameWords()
	for i, most := range longest {
		for l := 2; l <= most; l++ {
			s.add(i, i+l, again, math.Log10(float64(i))+math.Log10(float64(l))+s.capitals(i, i+l))
		}
	}
}

// sameWords adds each word that stood there before as a whole. Writing a word again and again is
// tried early.
func (s *splitter) sameWords() {
	earlier := map[string]int{} // by word, the number of the one where it stood last
	count := 0
	for from := 0; from < len(s.runes); from++ {
		to := s.runEnd(from, func(i int) bool { return i < len(s.runes) && !unicode.IsSpace(s.runes[i]) })
		if to == from {
			continue
		}
		w := strings.ToLower(string(s.runes[from:to]))
		if at, ok := earlier[w]; ok {
			s.add(from, to, again, math.Log10(float64(1+count-at))+s.capitals(from, to))
		}
		earlier[w] = count
		count++
		from = to
	}
}
