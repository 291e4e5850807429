package journal

import (
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// A Front finds the entries that the journal is listed with first, those that are pinned
// and then the newest, by a look at each: the texts are not needed for it.
type Front struct {
	most int
	all  []listed
}

type listed struct {
	placed
	pinned bool
}

// NewFront is a Front of at most so many entries.
func NewFront(most int) *Front { return &Front{most: most} }

// facts is how many bytes at the beginning of an entry hold its day and its number.
const facts = 64

// Look takes in an entry by its JSON, of which all but about a hundred characters of
// both ends may be cut out. What does not begin as an entry is left out.
func (f *Front) Look(id, body string) {
	r := strictjson.NewReader([]byte(body[:min(len(body), facts)]))
	on, err := civil.Parse(r.Text("on"))
	seq := r.Count("seq")
	if err != nil || on.IsZero() || seq < 1 {
		return
	}
	// Between quotation marks of a text there is no other without a backslash.
	e := listed{placed{place{on, seq}, id}, strings.Contains(body, `,"pinned":true`)}
	at, _ := slices.BinarySearchFunc(f.all, e, listed.compare)
	if at < f.most {
		f.all = slices.Insert(f.all, at, e)
		f.all = f.all[:min(len(f.all), f.most)]
	}
}

func (l listed) compare(m listed) int {
	switch {
	case l.pinned == m.pinned:
		return l.placed.compare(m.placed)
	case l.pinned:
		return -1
	}
	return 1
}

// IDs are the ids of the entries, as they are listed.
func (f *Front) IDs() []string {
	ids := make([]string, len(f.all))
	for i, l := range f.all {
		ids[i] = l.id
	}
	return ids
}
