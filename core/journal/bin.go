package journal

import (
	"fmt"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// BinDays is how many days an entry stays in the bin before it goes for good. Our
// own choice: long enough for second thoughts.
const BinDays = 30

// A Binned is an entry in the bin, stored under the id it had and will have again when
// it is put back. It is a record of another kind, so that nothing that reads entries
// finds it.
type Binned struct {
	Gone  civil.Date `json:"gone"` // the day it was put there
	Entry Entry      `json:"entry"`
}

// Left is how many days it stays on the day today: at most BinDays, so that a clock
// that was ahead keeps nothing for years, and 0 once its time is over.
func (b Binned) Left(today civil.Date) int {
	return min(BinDays, max(0, BinDays-today.DaysSince(b.Gone)))
}

// Merge returns one of two copies; the one put there later stays longer.
func (b Binned) Merge(theirs Binned) Binned {
	out := b
	out.Entry = out.Entry.Join(theirs.Entry)
	if theirs.Gone.Compare(out.Gone) > 0 {
		out.Gone = theirs.Gone
	}
	return out
}

// CheckBinned reports whether body decodes as a Binned with its day and an entry; the
// error wraps ErrEntry and holds no text.
func CheckBinned(body []byte) error {
	var b Binned
	if err := strictjson.Decode(body, &b); err != nil {
		return fmt.Errorf("%w: %w", ErrEntry, err)
	}
	if b.Gone.IsZero() {
		return fmt.Errorf("%w: no day in the bin", ErrEntry)
	}
	return b.Entry.valid()
}
