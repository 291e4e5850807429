// Package vaulttest makes vaults for tests and measurements: realistic ones of
// any size (Fill, Months), and the bad input every text must survive (Hostile).
// Nothing of it is part of the app.
package vaulttest

import (
	"afterward/core/civil"
	"afterward/core/vault"
)

// A Record is what vault.Put takes.
type Record struct {
	Kind string
	ID   string // "" for a kind with one record
	Body any
	On   civil.Date // the day of the write
}

// Plain returns the records as the vault itself stores them: text by key. The
// vault writes them, so there is no second encoder that could differ. It
// panics on a record the vault refuses, which is a mistake in the caller.
func Plain(records []Record) map[string]string {
	s := newShelf()
	for _, r := range records {
		s.put(r)
	}
	return s.values
}

// Store writes plain texts into b and returns the first error. It is the quick
// way to the same vault again and again: the texts are encoded only once.
func Store(b vault.Backend, plain map[string]string) error {
	for key, value := range plain {
		if err := b.Set(key, value); err != nil {
			return err
		}
	}
	return nil
}

// Memory returns a new Memory that holds the plain texts.
func Memory(plain map[string]string) *vault.Memory {
	m := &vault.Memory{}
	_ = Store(m, plain) // a Memory without limits refuses nothing
	return m
}

// Sizes adds up plain texts as localStorage does: bytes, two for each
// character, and characters, which are UTF-16 units of keys and values. What is
// called "4 MB" elsewhere is 4 million characters, because browsers give a site
// about 5 million.
func Sizes(plain map[string]string) (bytes, chars int) {
	for key, value := range plain {
		bytes += vault.Size(key, value)
	}
	return bytes, bytes / 2
}

// A shelf is a Backend that keeps count, with a vault that writes to it.
type shelf struct {
	values map[string]string
	chars  int
	vault  *vault.Vault
}

func newShelf() *shelf {
	s := &shelf{values: map[string]string{}}
	v, err := vault.Open(s, vault.Kinds)
	if err != nil {
		panic("vaulttest: an empty vault does not open: " + err.Error())
	}
	s.vault = v
	return s
}

// put stores a record and returns the characters that takes.
func (s *shelf) put(r Record) int {
	before := s.chars
	if err := s.vault.Put(r.Kind, r.ID, r.Body, r.On); err != nil {
		panic("vaulttest: " + err.Error())
	}
	return s.chars - before
}

// drop takes a record away again.
func (s *shelf) drop(r Record) {
	if err := s.vault.Delete(r.Kind, r.ID); err != nil {
		panic("vaulttest: " + err.Error())
	}
}

// Keys returns the keys in any order.
func (s *shelf) Keys() ([]string, error) {
	keys := make([]string, 0, len(s.values))
	for key := range s.values {
		keys = append(keys, key)
	}
	return keys, nil
}

// Get returns the value under key.
func (s *shelf) Get(key string) (string, bool, error) {
	value, ok := s.values[key]
	return value, ok, nil
}

// Set writes a value and keeps count.
func (s *shelf) Set(key, value string) error {
	_ = s.Remove(key)
	s.values[key] = value
	s.chars += vault.Size(key, value) / 2
	return nil
}

// Remove deletes key and keeps count.
func (s *shelf) Remove(key string) error {
	if value, ok := s.values[key]; ok {
		s.chars -= vault.Size(key, value) / 2
		delete(s.values, key)
	}
	return nil
}
