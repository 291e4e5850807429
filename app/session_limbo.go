package app

import (
	"crypto/sha256"
	"encoding/json"
)

// anew runs something that changes the vault and reads all of it again; what is
// not saved yet stays on top.
func (s *Session) anew(change func() error) error {
	s.suspend(func(text string) (string, bool) { return text, false })
	err := change()
	s.load()
	if !s.vault.Locked() {
		s.resume()
	}
	return err
}

// suspend puts what could not be saved aside until the vault is open again. seal
// says how it waits, and whether that is as ciphertext.
func (s *Session) suspend(seal func(text string) (string, bool)) {
	for r := range s.dirty {
		body, keep := s.body(r)
		text := ""
		if keep {
			data, err := json.Marshal(body)
			if err != nil {
				continue // cannot be: it is what would be stored
			}
			text = string(data)
		}
		waiting := limbo{was: s.base[r]}
		waiting.text, waiting.sealed = seal(text)
		s.limbo[r] = waiting
	}
	s.dirty, s.base = map[ref]bool{}, map[ref]digest{}
}

// stash seals what waits behind the lock, unless another tab has taken the keys
// away.
func (s *Session) stash(text string) (string, bool) {
	sealed, err := s.vault.Stash(text)
	if err != nil {
		return text, false
	}
	return sealed, true
}

// A limbo is a change that waits for the lock to open.
type limbo struct {
	text   string // the body as JSON; "" for a record to be removed
	sealed bool
	was    digest // of what the record held when the change began
}

// A digest tells one body of a record from another.
type digest [sha256.Size]byte

// stored is the digest of what the vault holds of a record.
func (s *Session) stored(r ref) digest {
	body, _ := s.vault.Body(r.kind, r.id)
	return sha256.Sum256([]byte(body))
}

// resume takes up what waited.
func (s *Session) resume() {
	for r, waiting := range s.limbo {
		text := waiting.text
		if waiting.sealed {
			var err error
			if text, err = s.vault.Unstash(waiting.text); err != nil {
				continue // of a lock that is gone; it stays in limbo
			}
		}
		if r.kind == kindEntry {
			s.journal() // all of them first, then this one
		}
		s.take(r, func(into any) bool { return text != "" && json.Unmarshal([]byte(text), into) == nil })
		if s.stored(r) != waiting.was {
			s.merge(r, "") // another tab went on with it
		}
		s.soil(r)
		delete(s.limbo, r)
	}
	s.raiseSoon() // what came back may tell something together with what was there
}

// soil marks a record as changed and not saved.
func (s *Session) soil(r ref) {
	s.fact(r)
	if !s.dirty[r] {
		s.dirty[r], s.base[r] = true, s.stored(r)
	}
}

// clean marks a record as saved.
func (s *Session) clean(r ref) {
	delete(s.dirty, r)
	delete(s.base, r)
}
