package vault

import (
	"cmp"
	"slices"
	"strings"
)

// aheadUnits is how many UTF-16 code units are read in one call when everything
// is read in one go: enough to make the calls cheap, without a second copy of
// all there is.
const aheadUnits = 1 << 20

// A reading opens the texts of a sealed store in steps.
type reading struct {
	s     *sealedStore
	left  []Listed           // not opened yet
	found map[string]waiting // by key
}

// begin lists what is to be opened.
func (s *sealedStore) begin() (*reading, error) {
	s.b.fill()
	listed, err := s.b.list()
	s.b.done()
	if err != nil {
		return nil, err
	}
	clear(s.loose)
	left := slices.Clone(listed)
	slices.SortFunc(left, func(a, b Listed) int { return cmp.Compare(a.Key, b.Key) })
	return &reading{s: s, left: left, found: make(map[string]waiting, len(left))}, nil
}

// step opens texts of about n UTF-16 code units, one at least, and returns how
// many are left. With 0 it only tells.
func (r *reading) step(n int) (left int) {
	end, ats := 0, []string(nil)
	for ; end < len(r.left) && n > 0; end++ {
		n -= max(r.left[end].Units, 1)
		if strings.HasPrefix(r.left[end].Key, sealedPrefix) {
			ats = append(ats, r.left[end].Key)
		}
	}
	if end == 0 {
		return len(r.left)
	}
	r.s.b.ahead(ats)
	defer r.s.b.done()
	for _, l := range r.left[:end] {
		r.take(l)
	}
	r.left = r.left[end:]
	return len(r.left)
}

// take opens one text.
func (r *reading) take(l Listed) {
	switch {
	case r.s.open(l.Key):
		r.found[l.Key] = waiting{size: sizeOf(l)}
	case isRecord(l.Key):
		if l.Units == unsized && r.gone(l.Key) {
			return
		}
		r.s.loose[l.Key] = true
		if !r.found[l.Key].opened { // what is sealed counts, until absorb has decided
			r.found[l.Key] = waiting{size: sizeOf(l)}
		}
	case strings.HasPrefix(l.Key, sealedPrefix):
		stored, ok, err := r.s.b.Get(l.Key)
		if err == nil && !ok {
			return
		}
		if l.Units == unsized {
			l.Units = units(stored)
		}
		key, text, failed := "", "", err
		if err == nil {
			key, text, failed = r.s.box.open(l.Key, stored)
		}
		if failed != nil {
			r.found[l.Key] = waiting{size: sizeOf(l)}
			return
		}
		r.s.names[l.Key] = key
		r.found[key] = waiting{size: sizeOf(l), text: text, opened: true}
	}
}

// again drops what was opened of a key of the Backend that another tab has
// changed since, and has it opened once more.
func (r *reading) again(at string) {
	r.left = slices.DeleteFunc(r.left, func(l Listed) bool { return l.Key == at })
	if !r.found[at].opened {
		delete(r.found, at)
	}
	if key, ok := r.s.names[at]; ok {
		delete(r.found, key)
		delete(r.s.names, at)
		if r.s.loose[key] {
			r.left = append(r.left, Listed{key, unsized})
		}
	}
	delete(r.s.loose, at)
	r.left = append(r.left, Listed{at, unsized})
}

// gone reports whether nothing lies under a key that may have been removed.
func (r *reading) gone(at string) bool {
	_, there, err := r.s.b.Get(at)
	return err == nil && !there
}
