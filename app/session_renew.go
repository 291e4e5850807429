package app

import (
	"slices"
	"strconv"
	"strings"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/trial"
	"afterward/core/vault"
)

// olderTaking returns the answers that two responses of different takings would
// lose when they become one; ok is false when there are none.
func olderTaking(a, b assess.Response) (older assess.Response, ok bool) {
	if older = a; b.Taking < a.Taking {
		older = b
	}
	if older.Answers == nil {
		older.Answers = map[guide.ItemID]assess.Given{}
	}
	return older, a.Taking != b.Taking && len(older.Answers)+len(older.Notes) > 0
}

// oneTaking is two copies of one taking as one; that of b may be numbered wrongly.
func (s *Session) oneTaking(a, b assess.Response) assess.Response {
	b.Taking = a.Taking
	return a.Merge(b, s.deps.Today())
}

// mergeAnswers brings the present answers of a backup in. Those of an older taking,
// on either side, are put away and not mixed into the newer one.
func (s *Session) mergeAnswers(b *vault.Batch, theirs assess.Response) {
	if older, ok := olderTaking(s.response, theirs); ok {
		s.putAwayIn(b, strconv.Itoa(older.Taking), older)
	}
	b.Put = append(b.Put, vault.Change{Kind: kindResponse, Body: s.response.Merge(theirs, s.deps.Today())})
}

// putAwayIn adds answers to a taking that is put away: to what b has of it, and
// otherwise to what is here.
func (s *Session) putAwayIn(b *vault.Batch, id string, r assess.Response) {
	key := vault.Prefix + kindTaking + ":" + id
	if i := putIn(b, key); i >= 0 {
		b.Put[i].Body = s.oneTaking(b.Put[i].Body.(assess.Response), r)
		return
	}
	kept, have := s.takings[id]
	if text, comes := b.Texts[key]; comes {
		var theirs assess.Response
		if s.vault.Decode(key, text, &theirs) != nil { // of another version: it stays, and this one beside it
			b.Put = append(b.Put, vault.Change{Kind: kindTaking, ID: s.deps.NewID(), Body: r})
			return
		}
		kept, have = theirs, true
		delete(b.Texts, key)
	}
	if have {
		r = s.oneTaking(kept, r)
	}
	b.Put = append(b.Put, vault.Change{Kind: kindTaking, ID: id, Body: r})
}

// putIn is the place of a record among those a batch writes; negative for none.
func putIn(b *vault.Batch, key string) int {
	kind, id, _ := strings.Cut(strings.TrimPrefix(key, vault.Prefix), ":")
	return slices.IndexFunc(b.Put, func(c vault.Change) bool { return c.Kind == kind && c.ID == id })
}

// fears are the looks that tell of fear, by their id, with their day.
type fears map[string]civil.Date

func (f fears) see(id string, w trial.Watch) {
	if w.Tells(trial.SignFear) {
		f[id] = w.On
	}
}

// fearsHere are those of this device, and fearsIn those of a backup.
func (s *Session) fearsHere() fears {
	f := fears{}
	for id, w := range s.watches.all {
		f.see(id, w)
	}
	return f
}

func (s *Session) fearsIn(records map[string]string) fears {
	f := fears{}
	for key, text := range records {
		id, is := strings.CutPrefix(key, vault.Prefix+kindWatch+":")
		var w trial.Watch
		if is && s.vault.Decode(key, text, &w) == nil {
			f.see(id, w)
		}
	}
	return f
}

// renewAfterMerge asks the safety questions again when a look of one side tells of
// fear, and the answers that count now were given by who did not know of it.
func (s *Session) renewAfterMerge(b *vault.Batch, records map[string]string) {
	const key = vault.Prefix + kindResponse
	here, there := s.fearsHere(), s.fearsIn(records)
	var theirs assess.Response
	text, comes := records[key]
	comes = comes && s.vault.Decode(key, text, &theirs) == nil
	var unheard []civil.Date
	for _, side := range []struct {
		fears, others fears
		counts        bool // the answers of the others count, alone or with ours
	}{{here, there, comes && theirs.Taking >= s.response.Taking}, {there, here, s.response.Begun() && (!comes || s.response.Taking >= theirs.Taking)}} {
		for id, on := range side.fears {
			if known, heard := side.others[id]; side.counts && (!heard || known != on) {
				unheard = append(unheard, on)
			}
		}
	}
	s.renewIn(b, s.response, unheard)
}

// renewAfterReplace does so when the answers of a backup take the place of those
// here.
func (s *Session) renewAfterReplace(b *vault.Batch, records map[string]string) {
	there := s.fearsIn(records)
	var unheard []civil.Date
	for id, on := range s.fearsHere() {
		if known, heard := there[id]; !heard || known != on {
			unheard = append(unheard, on)
		}
	}
	s.renewIn(b, assess.Response{}, unheard)
}

// renewIn asks the safety questions again in what b brings, or else in r, unless
// every answer to them was given after the fear. The answers are put away first, as
// for every new taking.
func (s *Session) renewIn(b *vault.Batch, r assess.Response, fear []civil.Date) {
	const key = vault.Prefix + kindResponse
	i := putIn(b, key)
	if i >= 0 {
		r = b.Put[i].Body.(assess.Response)
	} else if text, comes := b.Texts[key]; comes {
		r = assess.Response{}
		if s.vault.Decode(key, text, &r) != nil {
			return // nobody reads it here, and nothing opens
		}
	}
	if !slices.ContainsFunc(fear, func(on civil.Date) bool { return screenedBy(r, on) }) {
		return
	}
	r = r.LeaveAll()
	s.putAwayIn(b, strconv.Itoa(r.Taking), r)
	if i = putIn(b, key); i >= 0 {
		b.Put[i].Body = r.Renew()
		return
	}
	delete(b.Texts, key)
	b.Put = append(b.Put, vault.Change{Kind: kindResponse, Body: r.Renew()})
}

// screenedBy reports whether a safety question was answered on a day or before it.
func screenedBy(r assess.Response, day civil.Date) bool {
	for id, given := range r.Answers {
		if it, known := guide.ItemByID(id); known && it.Dimension == guide.DimSafety && given.On.Compare(day) <= 0 {
			return true
		}
	}
	return false
}
