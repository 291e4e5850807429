package passphrase

import (
	"math"
	"unicode"
)

// Logarithms of how many there are.
var (
	years  = math.Log10(140)       // 1900 to 2039
	dates  = math.Log10(366 * 100) // a day in a hundred years
	noYear = math.Log10(366 * 2)   // a day, written either way
)

const phones = 8 // telephone numbers one would try, and more digits than most people keep in mind

// numbers adds years, dates and telephone numbers.
func (s *splitter) numbers() {
	for from, c := range s.low {
		if !isDigit(c) {
			continue
		}
		s.year(from)
		s.date(from)
		s.splitDate(from)
		if from == 0 || !isDigit(s.low[from-1]) {
			s.phone(from)
		}
	}
}

// number returns the value of the n digits at i, or -1.
func (s *splitter) number(i, n int) int {
	v := 0
	if i+n > len(s.low) {
		return -1
	}
	for _, c := range s.low[i : i+n] {
		if !isDigit(c) {
			return -1
		}
		v = v*10 + int(c-'0')
	}
	return v
}

func isYear(v int) bool  { return v >= 1900 && v < 2040 }
func isDay(v int) bool   { return v >= 1 && v <= 31 }
func isMonth(v int) bool { return v >= 1 && v <= 12 }

// either reports whether two numbers are a day and a month, in any order.
func either(a, b int) bool { return isDay(a) && isMonth(b) || isMonth(a) && isDay(b) }

func (s *splitter) year(i int) {
	if isYear(s.number(i, 4)) {
		s.add(i, i+4, digits, years)
	}
}

// date adds dates without signs between their numbers.
func (s *splitter) date(i int) {
	two := func(at int) int { return s.number(i+at, 2) }
	if s.number(i, 8) >= 0 && (either(two(0), two(2)) && isYear(s.number(i+4, 4)) ||
		isYear(s.number(i, 4)) && either(two(4), two(6))) {
		s.add(i, i+8, digits, dates)
	}
	if s.number(i, 6) >= 0 && (either(two(0), two(2)) || either(two(2), two(4))) {
		s.add(i, i+6, digits, dates)
	}
	if s.number(i, 4) >= 0 && either(two(0), two(2)) {
		s.add(i, i+4, digits, noYear)
	}
}

// splitDate adds dates such as 3.12.1998, 2024-06-01 and 3 12 98.
func (s *splitter) splitDate(from int) {
	var value, length [3]int
	at := from
	for part := range 3 {
		if part > 0 {
			if at >= len(s.runes) || alnum(s.runes[at]) {
				return
			}
			at++
		}
		for length[part] < 4 && s.number(at, length[part]+1) >= 0 {
			length[part]++
		}
		if value[part] = s.number(at, length[part]); length[part] == 0 {
			return
		}
		at += length[part]
	}
	first := length[0] == 4 && isYear(value[0]) && either(value[1], value[2])
	last := either(value[0], value[1]) && (isYear(value[2]) || length[2] == 2)
	if first || last {
		s.add(from, at, digits, dates+bits(2))
	}
}

// phone adds nine digits or more, also in groups, as the number of a telephone or of a card, whose
// first eight digits are the same for many. Twenty and more are taken for what they are.
func (s *splitter) phone(from int) {
	count, start := 0, from
	for start > 0 && (s.low[start-1] == '+' || s.low[start-1] == '(') {
		start--
	}
	for i := from; i < len(s.runes); i++ {
		switch c := s.low[i]; {
		case isDigit(c):
			count++
			if (i+1 == len(s.low) || !isDigit(s.low[i+1])) && count >= 9 && count < 20 {
				s.add(start, i+1, digits, float64(max(phones, count-8)))
			}
		case c == '-' || c == '.' || c == '/' || c == '(' || c == ')' || unicode.IsSpace(s.runes[i]):
		default:
			return
		}
	}
}
