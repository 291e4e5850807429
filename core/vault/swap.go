package vault

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"afterward/core/strictjson"
)

// A Passage changes many keys of the Backend so that after a crash either all of
// the change is there or none of it. The new texts are first written beside the
// old ones under stagedPrefix; then one write of swapKey says that they count;
// then each takes its place. A change that counts is finished when the vault is
// opened again, one that does not is dropped.

// ErrUnfinished means a change of many records has begun to count and could not
// be finished. Nothing is lost: opening the vault again goes on.
var ErrUnfinished = errors.New("a change of many records is not finished")

// A swapRecord is what lies under swapKey.
type swapRecord struct {
	V      int      `json:"v"`
	Erase  bool     `json:"erase,omitempty"` // remove everything
	Set    []string `json:"set,omitempty"`   // where the staged texts belong: the n-th lies under stagedPrefix and n
	Sums   []string `json:"sums,omitempty"`  // of the staged texts, see sum
	Remove []string `json:"remove,omitempty"`
}

const swapVersion = 1

func stagedKey(n int) string { return stagedPrefix + strconv.Itoa(n) }

// spareKey holds room while texts are staged: one of them is there twice for a
// moment when it takes its place, and the device must not be full then.
const spareKey = stagedPrefix + "spare"

// commit says that what is staged counts. most is the room of the longest text. It
// returns what lies under swapKey then, or an error after which nothing counts.
func (r swapRecord) commit(b Backend, most int) (text string, err error) {
	if err := b.Set(spareKey, strings.Repeat("-", most/2)); err != nil {
		return "", fmt.Errorf("staging: %w", err)
	}
	if text, err = marshal(r); err != nil {
		return "", err
	}
	if err := b.Set(swapKey, text); err != nil {
		return "", fmt.Errorf("staging: %w", err)
	}
	return text, nil
}

// goOn is finish for a change that may have its spare room still.
func (r swapRecord) goOn(b Backend) error {
	if err := b.Remove(spareKey); err != nil {
		return fmt.Errorf("%w: %w", ErrUnfinished, err)
	}
	return r.finish(b)
}

// sum tells one text from another: the first 64 bits of its SHA-256.
func sum(text string) string {
	digest := sha256.Sum256([]byte(text))
	return hex.EncodeToString(digest[:8])
}

// finish puts everything in its place. It can be stopped and called again at any
// point. Nothing is removed unless every new text is there, staged or in place.
func (r swapRecord) finish(b Backend) error {
	unfinished := func(err error) error { return fmt.Errorf("%w: %w", ErrUnfinished, err) }
	if err := r.complete(b); err != nil {
		return unfinished(err)
	}
	err := r.place(b)
	if errors.Is(err, ErrQuota) { // somebody has taken the room: make some, all that is new is staged
		if err = r.removeOld(b); err == nil {
			err = r.place(b)
		}
	}
	if err == nil {
		err = r.removeOld(b)
	}
	if err == nil && r.Erase {
		err = removeAll(b, func(string) {})
	}
	if err == nil {
		err = b.Remove(swapKey)
	}
	if err != nil {
		return unfinished(err)
	}
	return nil
}

var errStaged = errors.New("a staged text is not there")

// complete looks whether every new text is there.
func (r swapRecord) complete(b Backend) error {
	if len(r.Sums) != len(r.Set) {
		return errStaged
	}
	if src, ok := b.(*source); ok {
		staged := make([]string, len(r.Set))
		for i := range staged {
			staged[i] = stagedKey(i)
		}
		src.ahead(staged)
		defer src.done()
	}
	for i, at := range r.Set {
		if text, ok, err := b.Get(stagedKey(i)); err != nil {
			return err
		} else if ok && sum(text) == r.Sums[i] {
			continue
		}
		if text, ok, err := b.Get(at); err != nil {
			return err
		} else if !ok || sum(text) != r.Sums[i] {
			return fmt.Errorf("number %d: %w", i, errStaged)
		}
	}
	return nil
}

// place moves the staged texts to where they belong.
func (r swapRecord) place(b Backend) error {
	for i, at := range r.Set {
		text, ok, err := b.Get(stagedKey(i))
		if err == nil && ok {
			if err = b.Set(at, text); err == nil {
				err = b.Remove(stagedKey(i))
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (r swapRecord) removeOld(b Backend) error {
	for _, at := range r.Remove {
		if err := b.Remove(at); err != nil {
			return err
		}
	}
	return nil
}

// removeAll removes every key of ours but swapKey, going on after an error, and
// tells of each that is gone.
func removeAll(b Backend, gone func(at string)) error {
	own, err := listKeys(b, func(at string) bool { return strings.HasPrefix(at, Prefix) && at != swapKey })
	if err != nil {
		return err
	}
	for _, at := range own {
		if failed := b.Remove(at); failed != nil {
			err = errors.Join(err, failed)
			continue
		}
		gone(at)
	}
	return err
}

// recoverSwap finishes what counts and drops what does not. A record of a swap
// that cannot be read, or that a newer version wrote, is left with all it may
// belong to.
func recoverSwap(b Backend) error {
	raw, ok, err := b.Get(swapKey)
	switch {
	case err != nil:
		return fmt.Errorf("reading %s: %w", swapKey, err)
	case !ok:
		return dropStaged(b)
	}
	var r swapRecord
	if strictjson.Decode([]byte(raw), &r) != nil || r.V != swapVersion {
		if isNewer(raw, swapVersion) {
			return fmt.Errorf("%s: %w", swapKey, ErrNewerFormat)
		}
		return fmt.Errorf("%s: %w", swapKey, ErrUnfinished)
	}
	return r.goOn(b)
}

// dropStaged removes staged texts that never came to count.
func dropStaged(b Backend) error {
	staged, err := listKeys(b, func(at string) bool { return strings.HasPrefix(at, stagedPrefix) })
	if err != nil {
		return err
	}
	for _, at := range staged {
		err = errors.Join(err, b.Remove(at))
	}
	return err
}

// erasing reports whether everything is being erased, in another tab or before one was
// cut off.
func erasing(b Backend) bool {
	raw, ok, err := b.Get(swapKey)
	var r swapRecord
	return err == nil && ok && strictjson.Decode([]byte(raw), &r) == nil && r.V == swapVersion && r.Erase
}

// eraseSwap is the record of erasing everything.
func eraseSwap() string {
	data, _ := json.Marshal(swapRecord{V: swapVersion, Erase: true}) // always works
	return string(data)
}
