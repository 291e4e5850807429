package vault

import "strings"

// edgeUnits is how many UTF-16 code units of each end of a text a Glance sees: room
// for the envelope and the short fields before and after the long one.
const edgeUnits = 120

// A Glance looks at the edges of the records of one kind without reading them: enough
// to tell which of thousands to read first. Nothing it shows was checked.
type Glance struct {
	v     *Vault
	kind  string
	keys  []string // of those it has not looked at
	begun bool     // they are known
}

// Glance begins to look at all records of a kind that there are at its first Step; at
// none behind a closed lock.
func (v *Vault) Glance(kind string) *Glance { return &Glance{v: v, kind: kind} }

// begin gathers the keys.
func (g *Glance) begin() {
	for key := range g.v.keys() {
		if isOf(key, g.kind) && !g.v.shut(key) {
			g.keys = append(g.keys, key)
		}
	}
	g.begun = true
}

// Step looks at records of about n UTF-16 code units, one at least, and returns how many
// are left; with 0 it only tells. look gets the id of each and its body: as a whole, or
// of a long one the beginning and the end, put together. What is no record and what the
// storage does not show is left out.
func (g *Glance) Step(n int, look func(id, body string)) (left int) {
	if !g.begun {
		g.begin()
	}
	end, ats := 0, []string(nil)
	for ; end < len(g.keys) && n > 0; end++ {
		key := g.keys[end]
		if w, waits := g.v.waiting[key]; waits && !w.opened {
			ats = append(ats, g.v.store.at(key))
		}
		n -= 2 * edgeUnits
	}
	edges := g.v.backend.edges(ats)
	for _, key := range g.keys[:end] {
		text := edges[g.v.store.at(key)]
		if w, waits := g.v.waiting[key]; waits && w.opened {
			text = w.text
		} else if it, read := g.v.items[key]; read && it.state == Readable {
			text = it.raw
		}
		if body, ok := bodyOf(text); ok {
			look(strings.TrimPrefix(key, Prefix+g.kind+":"), body)
		}
	}
	g.keys = g.keys[end:]
	return len(g.keys)
}

// bodyOf is what stands in the place of the body in a text that may be a record, or the
// edges of one.
func bodyOf(text string) (body string, ok bool) {
	const before = `,"body":`
	at := strings.Index(text, before)
	if at < 0 || !strings.HasSuffix(text, "}") {
		return "", false
	}
	return text[at+len(before) : len(text)-1], true
}
