package settings

import "slices"

// WritingTimes are the minutes a person can choose to write at a time. People in the
// experiment we know of wrote for fifteen to thirty; these four are our own choice.
var WritingTimes = []int{15, 20, 25, 30}

// NoTime stands for writing without a time.
const NoTime = -1

// lateMinutes is after how many minutes of writing in the night stopping is offered to
// somebody who has chosen no time. Our own choice: the longest there is to choose.
const lateMinutes = 30

// WritingTime is the time a person has chosen, in minutes; 0 for none. A number nobody
// could choose is none.
func (s Settings) WritingTime() int {
	if slices.Contains(WritingTimes, s.Write) {
		return s.Write
	}
	return 0
}

// LateTime is after how many minutes of writing in the night stopping is offered; 0 for
// never, which is for those who have said that they want no time.
func (s Settings) LateTime() int {
	switch chosen := s.WritingTime(); {
	case s.Write == NoTime:
		return 0
	case chosen == 0:
		return lateMinutes
	default:
		return chosen
	}
}
