package vault

import (
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"strconv"
	"strings"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"

	"afterward/core/strictjson"
)

var (
	// ErrLocked means the vault is locked: nothing can be read or written
	// until Unlock.
	ErrLocked = errors.New("the vault is locked")

	// ErrPassphrase means the key does not open the lock.
	ErrPassphrase = errors.New("not the passphrase of this lock")

	// ErrLock means the record of the lock cannot be read, so no passphrase can
	// open what is sealed. Nothing is changed; a backup is the way back.
	ErrLock = errors.New("the record of the lock is damaged")
)

// Params say how a passphrase becomes a key: Argon2id (RFC 9106) with these
// costs. They are stored with the lock, so that later versions can raise them.
type Params struct {
	Time    uint32 // passes over the memory
	Memory  uint32 // KiB
	Threads uint8
	Salt    []byte // 16 bytes, new for each passphrase
}

// The costs of a new lock: three passes over 64 MiB by one thread, the second
// recommendation of RFC 9106 section 4 with the one thread a browser gives us.
const (
	argonTime    = 3
	argonMemory  = 64 << 10 // KiB
	argonThreads = 1
	saltSize     = 16
)

// The most a stored lock may ask for. A phone that is asked for more memory
// than it has ends the page, and a lock in this form never asked for more.
const (
	maxTime    = 16
	maxMemory  = 256 << 10 // KiB
	maxThreads = 4
)

// NewParams returns today's costs with a fresh salt.
func NewParams() Params {
	return Params{Time: argonTime, Memory: argonMemory, Threads: argonThreads, Salt: random(saltSize)}
}

// Key turns a passphrase into the key that Unlock, TurnOn and Rewrap take. It
// is slow on purpose: seconds on a phone, and 64 MiB of memory.
func (p Params) Key(passphrase []byte) []byte {
	return argon2.IDKey(passphrase, p.Salt, p.Time, p.Memory, p.Threads, chacha20poly1305.KeySize)
}

// Weak reports whether p costs a guesser less than what a new lock would: the
// passphrase should be wrapped anew while it is at hand.
func (p Params) Weak() bool {
	return p.Memory < argonMemory || uint64(p.Time)*uint64(p.Memory) < argonTime*argonMemory
}

// random returns n random bytes; crypto/rand never fails.
func random(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b)
	return b
}

// A header is the record of the lock under LockKey: how the passphrase becomes
// a key, and the data key sealed with it. It never changes with what is kept,
// so a new passphrase is one write.
type header struct {
	id      string // of the data key, 32 hex digits: the same after a change of the passphrase
	params  Params
	wrapped []byte // nonce and sealed data key
	moving  moving // record by record, where there was no room for a swap
	proof   string // that whoever wrote moving had the data key; "" without moving
}

// A moving says that the lock is being turned on or off record by record, so
// that a start after a crash knows which way to go on.
type moving string

const (
	movingIn  moving = "in"  // records are being sealed
	movingOut moving = "out" // records are being written in plain text
)

// headerJSON is the header as it is stored, in this order. Like the envelope it
// must never have a field called value, encryptedValue or expiresAt.
type headerJSON struct {
	V       int    `json:"v"`
	ID      string `json:"id"`
	KDF     string `json:"kdf"`
	Time    uint32 `json:"t"`
	Memory  uint32 `json:"m"`
	Threads uint8  `json:"p"`
	Salt    string `json:"salt"`
	Key     string `json:"key,omitempty"`    // left out of what is authenticated
	Moving  moving `json:"moving,omitempty"` // so are these two, which have a proof of their own
	Proof   string `json:"proof,omitempty"`
}

const (
	lockVersion = 1
	kdfName     = "argon2id"
	keySize     = chacha20poly1305.KeySize
	nonceSize   = chacha20poly1305.NonceSizeX
)

func (h header) stored() headerJSON {
	return headerJSON{
		V: lockVersion, ID: h.id, KDF: kdfName,
		Time: h.params.Time, Memory: h.params.Memory, Threads: h.params.Threads,
		Salt: base64.StdEncoding.EncodeToString(h.params.Salt),
		Key:  base64.StdEncoding.EncodeToString(h.wrapped), Moving: h.moving, Proof: h.proof,
	}
}

// text is the header as one line of JSON.
func (h header) text() string {
	data, _ := json.Marshal(h.stored()) // strings and numbers always work
	return string(data)
}

// bound is what the wrapped key is bound to: everything but the key itself, so
// that no cost and no salt can be changed under it.
func (h header) bound() []byte {
	j := h.stored()
	j.Key, j.Moving, j.Proof = "", "", ""
	data, _ := json.Marshal(j)
	return data
}

// wrap seals the data key with the key of a passphrase.
func wrap(id string, data, key []byte, p Params) (header, error) {
	h := header{id: id, params: p}
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return header{}, fmt.Errorf("wrapping the data key: %w", err)
	}
	nonce := random(nonceSize)
	h.wrapped = aead.Seal(nonce, nonce, data, h.bound())
	return h, nil
}

// unwrap returns the data key, or ErrPassphrase.
func (h header) unwrap(key []byte) ([]byte, error) {
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPassphrase, err)
	}
	data, err := aead.Open(nil, h.wrapped[:nonceSize], h.wrapped[nonceSize:], h.bound())
	if err != nil {
		return nil, ErrPassphrase
	}
	return data, nil
}

// readHeader reads the record of the lock: ErrNewerFormat when a newer version
// wrote it, ErrLock when it is no header.
func readHeader(raw string) (header, error) {
	var j headerJSON
	if err := strictjson.Decode([]byte(raw), &j); err != nil || j.V != lockVersion {
		if isNewer(raw, lockVersion) {
			return header{}, fmt.Errorf("%s: %w", LockKey, ErrNewerFormat)
		}
		return header{}, fmt.Errorf("%s: %w", LockKey, ErrLock)
	}
	salt, errSalt := base64.StdEncoding.Strict().DecodeString(j.Salt)
	wrapped, errKey := base64.StdEncoding.Strict().DecodeString(j.Key)
	h := header{id: j.ID, params: Params{j.Time, j.Memory, j.Threads, salt}, wrapped: wrapped, moving: j.Moving, proof: j.Proof}
	if errSalt != nil || errKey != nil || j.KDF != kdfName || !h.sane() || h.text() != raw {
		return header{}, fmt.Errorf("%s: %w", LockKey, ErrLock)
	}
	return h, nil
}

func (h header) sane() bool {
	p := h.params
	proven := h.moving == "" && h.proof == "" || h.moving != "" && isName32(h.proof)
	return isName32(h.id) && proven &&
		p.Time >= 1 && p.Time <= maxTime && p.Threads >= 1 && p.Threads <= maxThreads &&
		p.Memory >= 8*uint32(p.Threads) && p.Memory <= maxMemory &&
		(h.moving == "" || h.moving == movingIn || h.moving == movingOut) && len(p.Salt) == saltSize && len(h.wrapped) == nonceSize+keySize+chacha20poly1305.Overhead
}

// isName32 reports whether s is 128 bits in hex digits.
func isName32(s string) bool {
	return len(s) == nameLength && madeOf(s, digits+"abcdef", nameLength)
}

// A box seals and opens records with the keys that follow from the data key.
type box struct {
	id   string
	data []byte    // the data key itself, for a change of the passphrase
	name []byte    // makes key names
	mac  hash.Hash // with name
	seal []byte    // seals records
}

// newBox derives the keys from the data key (HKDF, RFC 5869).
func newBox(id string, data []byte) (*box, error) {
	b := &box{id: id, data: data}
	for label, key := range map[string]*[]byte{"afterward name 1": &b.name, "afterward seal 1": &b.seal} {
		var err error
		if *key, err = hkdf.Expand(sha256.New, data, label, keySize); err != nil {
			return nil, fmt.Errorf("deriving keys: %w", err)
		}
	}
	return b, nil
}

// forget overwrites the keys. Copies that the runtime made while it moved memory
// may stay; nothing in a program with a garbage collector can promise more.
func (b *box) forget() {
	b.mac = nil
	clear(b.data)
	clear(b.name)
	clear(b.seal)
}

// proofOf is what a header has to carry beside moving. Without it somebody who can
// write to the storage could have the next unlocking lay everything open.
func (b *box) proofOf(m moving) string {
	mac := hmac.New(sha256.New, b.name)
	mac.Write([]byte("moving " + m)) // never fails; no key of a record begins so
	return hex.EncodeToString(mac.Sum(nil))[:nameLength]
}

// nameLength is the number of hex digits in a sealed key: 128 bits.
const nameLength = 32

// keyOf is the key a record is sealed under. It says nothing about the record,
// and is the same each time, so that every tab finds it.
func (b *box) keyOf(key string) string {
	if b.mac == nil {
		b.mac = hmac.New(sha256.New, b.name) // reset, it is half the work of a new one
	}
	b.mac.Reset()
	b.mac.Write([]byte(key)) // never fails
	var sum [sha256.Size]byte
	return sealedPrefix + hex.EncodeToString(b.mac.Sum(sum[:0])[:nameLength/2])
}

// The parts of a sealed text around its revision and its packed bytes. Like the
// envelope, it is JSON with a version.
const (
	sealedHead = `{"v":1,"rev":`
	sealedBody = `,"sealed":"`
	sealedTail = `"}`
)

// bound is what a sealed text is bound to: its place and its revision, so that
// no text can be put in the place of another, or pass for a later one.
func boundTo(place string, rev int64) []byte {
	return []byte(place + " " + strconv.FormatInt(rev, 10))
}

// close seals the text of a record that is written for the rev-th time. It
// returns the key and the text to store.
func (b *box) close(key string, rev int64, text string) (place, sealed string) {
	place = b.keyOf(key)
	aead, err := chacha20poly1305.NewX(b.seal)
	if err != nil {
		panic(err) // the key has the right length, see newBox
	}
	nonce := random(nonceSize)
	plain := []byte(strconv.Itoa(len(key)) + ":" + key + text)
	packed := pack(aead.Seal(nonce, nonce, plain, boundTo(place, rev)))
	return place, sealedHead + strconv.FormatInt(rev, 10) + sealedBody + packed + sealedTail
}

// errSealed means a sealed text is damaged, or was sealed by another lock.
var errSealed = errors.New("sealed text cannot be opened")

// open returns the key and the text that lie sealed under place: errSealed when
// they cannot be opened, ErrNewerFormat when a newer version sealed them.
func (b *box) open(place, sealed string) (key, text string, err error) {
	rev, packed, ok := cutSealed(sealed)
	if !ok {
		if isNewer(sealed, lockVersion) {
			return "", "", ErrNewerFormat
		}
		return "", "", errSealed
	}
	data, err := unpack(packed)
	if err != nil || len(data) < nonceSize {
		return "", "", errSealed
	}
	aead, err := chacha20poly1305.NewX(b.seal)
	if err != nil {
		panic(err) // as in close
	}
	plain, err := aead.Open(data[nonceSize:nonceSize], data[:nonceSize], data[nonceSize:], boundTo(place, rev))
	if err != nil {
		return "", "", errSealed
	}
	length, rest, _ := strings.Cut(string(plain), ":")
	n, err := strconv.Atoi(length)
	if err != nil || n < 0 || n > len(rest) || b.keyOf(rest[:n]) != place {
		return "", "", errSealed
	}
	return rest[:n], rest[n:], nil
}

// cutSealed takes a sealed text apart.
func cutSealed(sealed string) (rev int64, packed string, ok bool) {
	rest, ok := strings.CutPrefix(sealed, sealedHead)
	if !ok {
		return 0, "", false
	}
	number, rest, ok := strings.Cut(rest, sealedBody)
	if !ok {
		return 0, "", false
	}
	if rev, ok = count(number); !ok {
		return 0, "", false
	}
	packed, ok = strings.CutSuffix(rest, sealedTail)
	return rev, packed, ok
}

// sealedSize is what Size returns for a record once it is sealed.
func sealedSize(key string, rev int64, text string) int {
	plain := len(strconv.Itoa(len(key))) + 1 + len(key) + len(text)
	units := len(sealedPrefix) + nameLength + len(sealedHead) + len(strconv.FormatInt(rev, 10)) + len(sealedBody) + len(sealedTail)
	return 2 * (units + packedUnits(nonceSize+plain+chacha20poly1305.Overhead))
}
