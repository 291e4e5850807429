package plan

// Merge returns one step of the person's own of two that were changed apart: in
// two tabs, or here and in a backup. Where it stands and whether it was removed is
// as it is here. ok is false when the two have different titles: both have to be
// kept then.
func (o Own) Merge(p Own) (merged Own, ok bool) { return o, o.Title == p.Title }

// Merge returns one if-then plan of two that were changed apart; the later day it
// was rehearsed counts. ok is false when the two say different things: both have
// to be kept then.
func (p IfThen) Merge(q IfThen) (merged IfThen, ok bool) {
	if p.If != q.If || p.Then != q.Then {
		return p, false
	}
	p.Rehearsed = later(p.Rehearsed, q.Rehearsed)
	return p, true
}
