package vault

import (
	"encoding/base64"
	"errors"
	"fmt"
	"sort"
	"unicode/utf8"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// An Unread is one text the vault could not read or did not try to, word for
// word, so that it can be offered for download.
type Unread struct {
	Key      string // where it lies now
	Original string // where it lay when it was found; Key unless in quarantine
	Reason   Reason
	Raw      string // the text itself; empty for ReasonStorage
}

// Unread returns what is stored but not read, sorted by key: the quarantine,
// what is held in place, records of a newer version and keys this version does
// not know. It is empty for a healthy vault.
func (v *Vault) Unread() []Unread {
	v.readAll()
	return v.UnreadSoFar()
}

// UnreadSoFar is Unread of what was read by now.
func (v *Vault) UnreadSoFar() []Unread {
	var list []Unread
	for key := range v.odd {
		it := v.items[key]
		if it.state == Sealed {
			continue
		}
		u := Unread{Key: key, Original: key, Reason: it.reason, Raw: it.raw}
		if it.state == Quarantined {
			u.Original, u.Raw = it.copy.From, it.copy.text
		}
		list = append(list, u)
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Key < list[j].Key })
	return list
}

// Discard removes for good a text in quarantine, or one that is held in place,
// when the person has said so. It returns ErrKind for a key that holds
// anything else, ErrChanged when another tab has written there since, or the
// Backend's error. A key that holds nothing is no error.
func (v *Vault) Discard(key string) error {
	v.land()
	it, ok := v.item(key)
	if !ok {
		return nil
	}
	if it.state != Quarantined && it.state != Held {
		return fmt.Errorf("%w: only unread text is discarded", ErrKind)
	}
	now, ok, err := v.store.get(key)
	if err != nil {
		return fmt.Errorf("reading %s: %w", key, err)
	}
	if ok && now != it.raw {
		return errors.Join(fmt.Errorf("%s: %w", key, ErrChanged), v.load(key))
	}
	if err := v.store.remove(key); err != nil {
		return fmt.Errorf("removing %s: %w", key, err)
	}
	v.drop(key)
	return nil
}

// A keptText is the body of a quarantine record. The zero keptText stands for
// one that is not there.
type keptText struct {
	From   string `json:"from"`   // the key it was found under
	Reason Reason `json:"reason"` // why it was not read
	Enc    string `json:"enc"`    // "text", or "base64" when it is not UTF-8
	Raw    string `json:"raw"`

	text string // what Raw stands for
}

const (
	encText   = "text"
	encBase64 = "base64"
)

// newKept makes the body for the text raw that lay under from.
func newKept(from, raw string, why Reason) keptText {
	k := keptText{From: from, Reason: why, Enc: encText, Raw: raw, text: raw}
	if !utf8.ValidString(raw) || escapes(raw) > len(raw)/3 {
		k.Enc, k.Raw = encBase64, base64.StdEncoding.EncodeToString([]byte(raw))
	}
	return k
}

// escapes is how many bytes longer a text is as JSON. base64 is a third longer.
func escapes(raw string) int {
	n := 0
	for i := range len(raw) {
		switch c := raw[i]; {
		case c == '"' || c == '\\' || c >= '\b' && c <= '\r' && c != '\v':
			n++
		case c < ' ':
			n += len(`\u0000`) - 1
		}
	}
	return n
}

// openKept reads the body of a quarantine record.
func openKept(body []byte) (keptText, error) {
	var k keptText
	if err := strictjson.Decode(body, &k); err != nil {
		return keptText{}, err
	}
	switch k.Enc {
	case encText:
		k.text = k.Raw
	case encBase64:
		raw, err := base64.StdEncoding.Strict().DecodeString(k.Raw)
		if err != nil {
			return keptText{}, err
		}
		k.text = string(raw)
	default:
		return keptText{}, errors.New("not a known encoding")
	}
	if k.From == "" || k.Reason == "" {
		return keptText{}, errors.New("a field is empty")
	}
	return k, nil
}

func checkUnread(body []byte) error {
	_, err := openKept(body)
	return err
}

// classifyUnread reads a quarantine record. One that cannot be read is shown
// as it is; nothing ever writes to a quarantine key that is taken.
func (v *Vault) classifyUnread(key, raw string) item {
	it := item{state: Quarantined, kind: unreadKind, raw: raw, copy: keptText{From: key, text: raw}}
	r, err := decode(key, unreadKind.Name, raw, v.format.version())
	if err != nil {
		it.reason = reasonOf(err)
		if it.reason == ReasonNewer {
			it.state = Newer
		}
		return it
	}
	k, err := openKept([]byte(r.body))
	if err != nil {
		it.reason = ReasonBody
		return it
	}
	it.record, it.copy, it.reason = r, k, k.Reason
	return it
}

// quarantine moves the text raw from key, where it could not be read for the
// reason why, to a free quarantine key. The original is removed last, and only
// when the copy has been read back; until then the key is held.
func (v *Vault) quarantine(key, raw string, kind Kind, why Reason) {
	v.keep(key, item{state: Held, kind: kind, raw: raw, reason: why})
	if v.gentle {
		v.damaged[key] = true
		return
	}
	if v.full {
		return // a device this full is not asked once more for each of thousands
	}
	if _, err := v.copyAside(newKept(key, raw, why)); err != nil {
		v.full = errors.Is(err, ErrQuota)
		return
	}
	// Another tab may have written here since. Its text is not the one that
	// was copied, so it stays.
	if now, ok, err := v.store.get(key); err != nil || !ok || now != raw {
		return
	}
	if v.store.remove(key) == nil {
		v.drop(key)
	}
}

// copyAside writes the quarantine record of k, unless one like it is there: a
// crash between copying and removing must not leave a second copy each time.
func (v *Vault) copyAside(k keptText) (string, error) {
	if key, ok := v.findCopy(k); ok {
		return key, nil
	}
	raw, err := keptRecord(v.format.version(), k)
	if err != nil {
		return "", err
	}
	key, err := v.freeUnreadKey()
	if err != nil {
		return "", err
	}
	if err := v.store.set(key, 1, raw); err != nil {
		return "", err
	}
	if back, ok, err := v.store.get(key); err != nil || !ok || back != raw {
		return "", fmt.Errorf("%s: %w", key, errors.Join(errNotKept, err))
	}
	v.keep(key, item{state: Quarantined, kind: unreadKind, raw: raw, reason: k.Reason, copy: k,
		record: record{version: v.format.version(), kind: unreadKind.Name, rev: 1}})
	return key, nil
}

// errNotKept means that the storage did not hand out what it had taken.
var errNotKept = errors.New("the copy cannot be read back")

// findCopy looks for k in the quarantine.
func (v *Vault) findCopy(k keptText) (key string, ok bool) {
	for _, key := range v.copies[k.From] {
		if it := v.items[key]; it.state == Quarantined && it.copy == k {
			return key, true
		}
	}
	return "", false
}

// keptRecord is the text of the quarantine record of k.
func keptRecord(version int, k keptText) (string, error) {
	body, err := marshal(k)
	if err != nil {
		return "", err
	}
	return encode(record{version: version, kind: unreadKind.Name, rev: 1, on: civil.Date{}, body: body}), nil
}

// freeUnreadKey returns the next quarantine key that is free. It asks the
// storage, where another tab may have taken one a moment ago.
func (v *Vault) freeUnreadKey() (string, error) {
	for n := v.unread + 1; ; n++ {
		key := unreadKey(n)
		_, taken, err := v.store.get(key)
		if err != nil {
			return "", err
		}
		if !taken {
			return key, nil
		}
		v.unread = n
	}
}

func reasonOf(err error) Reason {
	var bad *RecordError
	if errors.As(err, &bad) {
		return bad.Reason
	}
	return ReasonNewer
}
