package app

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"filippo.io/age"

	"afterward/app/browser"
	"afterward/core/backup"
	"afterward/core/vault"
)

// One word as two keyboards type it.
const (
	composed = "fenêtre copper métier seven drift"
	apart    = "fene\u0302tre copper me\u0301tier seven drift"
)

// withNormal puts a normalization in place of the browser's, which knows the
// letters of this file.
func withNormal(t *testing.T) {
	t.Helper()
	real := normal
	t.Cleanup(func() { normal = real })
	joined := strings.NewReplacer("e\u0302", "ê", "e\u0301", "é")
	normal = func(s string) (string, error) { return joined.Replace(s), nil }
}

// countKeys makes s count the passphrases that keys are made of.
func countKeys(s *Session) *int {
	n, real := new(int), s.deps.Slow
	s.deps.Slow = func(job string, in [][]byte, told func(browser.Far), done func([][]byte, error)) func() {
		if job == jobKey {
			*n += len(in) - 1
		}
		return real(job, in, told, done)
	}
	return n
}

func unlocking(t *testing.T, s *Session, typed string) error {
	t.Helper()
	return outcomeOf(t, func(done func(error)) func() { return s.Unlock(typed, done) })
}

// A lock that was closed on one keyboard opens on another.
func TestOnePassphraseOnTwoKeyboards(t *testing.T) {
	withNormal(t)
	for _, chosen := range []string{composed, apart} {
		d, s := written(t)
		okay(t, func(done func(error)) func() { return s.TurnOnLock(" "+chosen, done) })
		for _, typed := range []string{composed, apart + " "} {
			again := d.open()
			if err := unlocking(t, again, typed); err != nil {
				t.Fatalf("chosen %+q, typed %+q: %v", chosen, typed, err)
			}
			assertAllThere(t, again, "unlocked")
		}
		again := d.open()
		okay(t, func(done func(error)) func() { return again.Unlock(composed, done) })
		okay(t, func(done func(error)) func() { return again.ChangePassphrase(apart, phrase2+" é", done) })
		if err := unlocking(t, d.open(), phrase2+" e\u0301"); err != nil {
			t.Errorf("after a change: %v", err)
		}
	}
}

// A lock that was closed before there was this rule still opens with what was
// typed then, can be changed, and is a wrong passphrase for everything else.
func TestALockOfAPassphraseAsItWasTyped(t *testing.T) {
	d, s := written(t)
	okay(t, func(done func(error)) func() { return s.TurnOnLock(apart, done) }) // no normalization here
	withNormal(t)
	if err := unlocking(t, d.open(), composed); !errors.Is(err, vault.ErrPassphrase) {
		t.Errorf("what was not typed then: %v", err)
	}
	again := d.open()
	if err := unlocking(t, again, apart); err != nil {
		t.Fatal(err)
	}
	assertAllThere(t, again, "unlocked")
	okay(t, func(done func(error)) func() { return again.ChangePassphrase(apart, apart, done) })
	if err := unlocking(t, d.open(), composed); err != nil {
		t.Errorf("chosen anew: %v", err)
	}
	okay(t, func(done func(error)) func() { return again.TurnOffLock(composed, done) })
}

// Right or wrong, as many keys are made; a passphrase that has one form takes one.
func TestHowManyKeysAPassphraseTakes(t *testing.T) {
	d, s := written(t)
	withNormal(t)
	okay(t, func(done func(error)) func() { return s.TurnOnLock(composed, done) })
	for typed, want := range map[string]int{composed: 1, apart: 2, phrase: 1, "wrong, me\u0301tier": 2, "wrong, métier": 1} {
		again := d.open()
		n := countKeys(again)
		err := unlocking(t, again, typed)
		if right := typed == composed || typed == apart; right != (err == nil) || *n != want {
			t.Errorf("%+q: %v after %d keys, want %d", typed, err, *n, want)
		}
	}
}

// Where the browser cannot normalize, what is typed counts as it is.
func TestWithoutNormalization(t *testing.T) {
	real := normal
	defer func() { normal = real }()
	normal = func(string) (string, error) { return "", errors.New("refused") }
	d, s := written(t)
	okay(t, func(done func(error)) func() { return s.TurnOnLock(apart, done) })
	if err := unlocking(t, d.open(), apart); err != nil {
		t.Error(err)
	}
}

// A backup of one keyboard opens on another, and one sealed with the passphrase as
// it was typed, by an older version or with age itself, does too.
func TestABackupOnTwoKeyboards(t *testing.T) {
	_, s := written(t)
	plain := plainBackup(t, s).Data
	sealed := map[string][]byte{composed: sealedWith(t, plain, composed), apart: sealedWith(t, plain, apart)}
	withNormal(t)
	for _, c := range []struct {
		sealed, typed string
		want          error
	}{
		{composed, composed, nil}, {composed, apart, nil}, {apart, apart, nil},
		{apart, composed, backup.ErrPassphrase}, {apart, "me\u0301tier", backup.ErrPassphrase},
	} {
		_, err := read(t, s, File{Data: sealed[c.sealed]}, c.typed)
		if !errors.Is(err, c.want) {
			t.Errorf("sealed with %+q, typed %+q: %v", c.sealed, c.typed, err)
		}
	}
	damaged := bytes.Clone(sealed[composed])
	damaged[len(damaged)-1] ^= 1
	if _, err := read(t, s, File{Data: damaged}, apart); !errors.Is(err, backup.ErrDamaged) {
		t.Errorf("the right passphrase and a damaged file: %v", err)
	}
	var made File
	okay(t, func(done func(error)) func() {
		return s.MakeBackup(apart, false, func(f File, err error) { made = f; done(err) })
	})
	for _, typed := range []string{composed, apart} {
		if _, err := read(t, s, made, typed); err != nil {
			t.Errorf("made with %+q, typed %+q: %v", apart, typed, err)
		}
	}
}

// sealedWith is what age makes of plain, with little work.
func sealedWith(t *testing.T, plain []byte, passphrase string) []byte {
	t.Helper()
	to, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		t.Fatal(err)
	}
	to.SetWorkFactor(4)
	var b bytes.Buffer
	w, err := age.Encrypt(&b, to)
	if err == nil {
		_, err = w.Write(plain)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
