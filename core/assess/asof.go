package assess

import (
	"maps"
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
)

// AsOf returns the answers as they stood at the end of an earlier day, as far as
// they tell: what was answered or told later is left out.
func (r Response) AsOf(day civil.Date) Response {
	r = r.copy()
	maps.DeleteFunc(r.Answers, func(_ guide.ItemID, g Given) bool { return g.On.Compare(day) > 0 })
	maps.DeleteFunc(r.Told, func(_ guide.ItemID, f Flag) bool { return f.On.Compare(day) > 0 })
	for id, f := range r.Told {
		if f.Lifted.Compare(day) > 0 {
			f.Lifted, f.Why = civil.Date{}, ""
			r.Told[id] = f
		}
	}
	r.Past = slices.DeleteFunc(r.Past, func(p PastFlag) bool { return p.Flag.On.Compare(day) > 0 })
	return r
}
