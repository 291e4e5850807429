package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"afterward/core/vault"
	"afterward/core/vault/vaulttest"
)

// million is what "1 MB" is called elsewhere: characters, because browsers count those. They give a
// site about five million.
const million = 1_000_000

// A kept is what a person has stored, in plain text and behind a lock. It is made natively by the
// vault itself, once for all measurements.
type kept struct {
	chars         int // of the plain texts, as vaulttest.Sizes counts
	plain, sealed map[string]string
}

// A lock is the passphrase all sealed vaults here have, with today's costs.
type lock struct {
	phrase string
	params vault.Params
	key    []byte
}

// newLock makes the key once: that is the slow part.
func newLock() lock {
	l := lock{phrase: "gravel otter lantern mosaic thimble quarry", params: vault.NewParams()}
	l.key = l.params.Key([]byte(l.phrase))
	return l
}

// newKept makes a vault of that many characters.
func newKept(chars int, l lock) (kept, error) {
	k := kept{plain: vaulttest.Plain(vaulttest.Fill(chars, 1)), sealed: map[string]string{}}
	_, k.chars = vaulttest.Sizes(k.plain)
	m := vaulttest.Memory(k.plain)
	v, err := vault.Open(m, vault.Kinds)
	if err == nil {
		err = v.TurnOn(append([]byte(nil), l.key...), l.params)
	}
	if err != nil {
		return k, fmt.Errorf("making a vault: %w", err)
	}
	keys, err := m.Keys()
	if err != nil {
		return k, err
	}
	for _, key := range keys {
		if k.sealed[key], _, err = m.Get(key); err != nil {
			return k, err
		}
	}
	return k, nil
}

// texts are what is stored, and the key of the lock as the probe takes it.
func (k kept) texts(l lock, locked bool) (all map[string]string, key string) {
	if locked {
		return k.sealed, hex.EncodeToString(l.key)
	}
	return k.plain, "-"
}

// errFill means that the browser does not hold what it was given.
var errFill = errors.New("the storage holds something else than it was given")

// filled opens a page of a site that needs no program, at full speed and on the last day texts were
// made for, and puts texts into its storage.
func (w *browser) filled(url string, texts map[string]string) error {
	if err := w.onDay(vaulttest.Last); err != nil {
		return err
	}
	if err := w.slow(1); err != nil {
		return err
	}
	if err := w.navigate(url + bare); err != nil {
		return err
	}
	return w.fill(texts)
}

// fill puts texts in the place of everything in the storage of the page that is open.
func (w *browser) fill(texts map[string]string) error {
	data, err := json.Marshal(texts)
	if err != nil {
		return err
	}
	literal, err := json.Marshal(string(data))
	if err != nil {
		return err
	}
	if _, err := js[bool](w, "localStorage.clear(); for (const [k, v] of Object.entries(JSON.parse("+string(literal)+"))) localStorage.setItem(k, v); return true"); err != nil {
		return fmt.Errorf("filling the storage: %w", err)
	}
	return w.holds(texts)
}

// holds makes sure that the storage has as many texts and characters as it was given.
func (w *browser) holds(texts map[string]string) error {
	_, want := vaulttest.Sizes(texts)
	got, err := js[[2]int](w, `let n = 0; for (let i = 0; i < localStorage.length; i++) { const k = localStorage.key(i); n += k.length + localStorage.getItem(k).length; }
		return [localStorage.length, n]`)
	if err == nil && (got[0] != len(texts) || got[1] != want) {
		err = fmt.Errorf("%w: %d texts of %d characters, not %d of %d", errFill, got[0], got[1], len(texts), want)
	}
	return err
}

// found makes sure that the page which is open met so many texts in the storage.
func (w *browser) found(texts int) error {
	n, err := js[int](w, "return afterwardVault.found")
	if err == nil && n != texts {
		err = fmt.Errorf("%w: the page found %d texts, not %d", errFill, n, texts)
	}
	return err
}

// tries is how often a profile is filled, each time with one settleTime more before the browser is
// closed. A page hands its writes over to the browser's own process, which forgets those it has not
// come to when it is closed, and does not tell.
const (
	tries      = 5
	settleTime = 2 * time.Second
)

// profile makes a profile that has texts stored for the site at addr.
func (b *bench) profile(ctx context.Context, addr string, texts map[string]string) (dir string, err error) {
	if dir, err = os.MkdirTemp(b.tmp, "profile-"); err != nil {
		return "", err
	}
	settle := settleTime
	if b.hasty {
		settle /= 8
	}
	for i := range tries {
		if err := b.visitOnce(ctx, dir, addr, func(w *browser) error {
			defer time.Sleep(time.Duration(i+1) * settle)
			return w.fill(texts)
		}); err != nil {
			return "", err
		}
		if err = b.visitOnce(ctx, dir, addr, func(w *browser) error { return w.holds(texts) }); !errors.Is(err, errFill) {
			break
		}
	}
	return dir, err
}

// visitOnce opens the page of the probe, which does nothing by itself, in a browser of its own at
// full speed.
func (b *bench) visitOnce(ctx context.Context, dir, addr string, do func(w *browser) error) error {
	w, err := b.open(ctx, dir, noLimit)
	if err != nil {
		return err
	}
	defer w.stop()
	if err := w.slow(1); err != nil {
		return err
	}
	if err := w.navigate("http://" + addr + vaultPath); err != nil {
		return err
	}
	if err := do(w); err != nil {
		return err
	}
	return w.stop()
}

// copied starts a browser on a copy of a profile and calls do before anything was opened in it. So
// no visit leaves anything for the next one: compiled code, or what the app has written.
func (b *bench) copied(ctx context.Context, profile string, do func(w *browser) error) error {
	dir, err := os.MkdirTemp(b.tmp, "copy-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := os.CopyFS(filepath.Join(dir, "profile"), os.DirFS(profile)); err != nil {
		return fmt.Errorf("copying a profile: %w", err)
	}
	w, err := b.open(ctx, filepath.Join(dir, "profile"), noLimit)
	if err != nil {
		return err
	}
	defer w.stop()
	if err := w.watchVault(); err != nil {
		return err
	}
	return do(w)
}
