package vault

import (
	"fmt"
	"maps"
	"slices"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// A Change is the body of one record that is to be written.
type Change struct {
	Kind, ID string
	Body     any
}

// A Batch is a change of many records that happens as a whole.
type Batch struct {
	Texts  map[string]string // records to take over word for word, by key, as Texts returns them
	Put    []Change          // records to write; none of them among Texts
	Remove []string          // keys of records to remove
	Aside  []Unread          // texts to put into the quarantine: Original, Reason and Raw count
}

// Texts returns the text of every record that a backup holds, by key: those of
// other versions and the quarantine too, word for word. It returns ErrLocked, or
// the Backend's error.
func (v *Vault) Texts() (map[string]string, error) {
	if v.Locked() {
		return nil, ErrLocked
	}
	v.readAll()
	all := make(map[string]string, len(v.items))
	for key, it := range v.items {
		if it.state == Held && it.reason == ReasonStorage {
			return nil, fmt.Errorf("%s: %w", key, ErrHeld)
		}
		if it.kind.Name == "" || it.kind.Export {
			all[key] = it.raw
		}
	}
	return all, nil
}

// TextsWith is Texts with changes that could not be written, on the day on. What
// cannot be read under the key of a change goes into the quarantine of the
// result, so that neither is missing. Nothing is written.
func (v *Vault) TextsWith(changes []Change, on civil.Date) (map[string]string, error) {
	texts, err := v.Texts()
	if err != nil {
		return nil, err
	}
	var aside []Unread
	for _, c := range changes {
		key, text, err := v.composeOver(c, on)
		if err != nil {
			return nil, err
		}
		if it := v.items[key]; it.state == Held || it.state == Newer {
			aside = append(aside, Unread{Original: key, Reason: it.reason, Raw: it.raw})
		}
		texts[key] = text
	}
	return texts, v.composeAside(aside, texts)
}

// Takes reports whether a text under key may come from outside, as out of a
// backup: it is a record, and none of those that are about this device alone. A
// file that was made by hand must not bring in a lock, or a day to erase on.
func (v *Vault) Takes(key string) bool {
	kind, _, known := v.owner(key)
	return isRecord(key) && (!known || kind.Export)
}

// Decode reads the body of a record that is not in the vault, as a backup holds
// it, into the pointer into. It returns an error as Get does.
func (v *Vault) Decode(key, text string, into any) error {
	kind, _, known := v.owner(key)
	if !known {
		return fmt.Errorf("%w: %s", ErrKind, key)
	}
	r, err := v.read(key, text, kind)
	if err != nil {
		return err
	}
	return strictjson.Decode([]byte(r.body), into)
}

// Apply makes a change of many records: after a crash all of it is there or none
// of it. It returns ErrLocked, ErrMalformed for a body that is not allowed,
// ErrKind or ErrID; ErrQuota when there is no room for the old and the new beside
// each other; and ErrUnfinished when the change counts, but opening the vault
// again has to finish it. After any other error nothing has changed.
func (v *Vault) Apply(b Batch, on civil.Date) error {
	if err := v.current(Kind{}); err != nil {
		return err
	}
	if err := v.reread(); err != nil {
		return err
	}
	return made(v.apply(b, on))
}

// BeginApply is Apply in steps. Everything must have been read anew just before, as
// for BeginTurnOff.
func (v *Vault) BeginApply(b Batch, on civil.Date) (*Passage, error) { return v.parted(v.apply(b, on)) }

func (v *Vault) apply(b Batch, on civil.Date) (*Passage, error) {
	if err := v.current(Kind{}); err != nil {
		return nil, err
	}
	if err := v.absorb(smallFirst); err != nil {
		return nil, err
	}
	for key := range b.Texts {
		if !v.Takes(key) {
			return nil, fmt.Errorf("%w: %d bytes of key", ErrKind, len(key))
		}
	}
	texts := maps.Clone(b.Texts)
	if texts == nil {
		texts = map[string]string{}
	}
	for _, c := range b.Put {
		key, text, err := v.compose(c, on)
		if err != nil {
			return nil, err
		}
		texts[key] = text
	}
	if err := v.composeAside(b.Aside, texts); err != nil {
		return nil, err
	}
	p := v.passageOf(texts, func(key, text string) (at, stored string, err error) {
		at, stored = v.store.place(key, v.revIn(key, text), text)
		return at, stored, nil
	})
	for _, key := range b.Remove {
		if _, stays := texts[key]; !stays && isRecord(key) {
			p.remove = append(p.remove, v.store.at(key))
		}
	}
	slices.Sort(p.remove)
	if v.box != nil {
		p.next = func() *box { return v.box }
	}
	p.end = func() error {
		if p.reading != nil {
			v.takeOver(p.reading)
		} else if err := v.loadAll(); err != nil {
			return err
		}
		if p.was == nil { // in steps, whoever asked for them reads on in steps
			v.all()
		}
		return nil
	}
	p.cut = v.reread
	return p, nil
}

// reread reads everything anew, with the keys at hand.
func (v *Vault) reread() error {
	err := v.loadAll()
	if err == nil {
		v.all()
	}
	return err
}

// compose is the key and the text that Put would write.
func (v *Vault) compose(c Change, on civil.Date) (key, text string, err error) {
	_, key, err = v.key(c.Kind, c.ID)
	if err == nil {
		it, _ := v.item(key)
		err = it.refusal(key)
	}
	if err != nil {
		return "", "", err
	}
	return v.composeOver(c, on)
}

// composeOver is compose where something stands that must not be written over.
func (v *Vault) composeOver(c Change, on civil.Date) (key, text string, err error) {
	k, key, err := v.key(c.Kind, c.ID)
	if err != nil {
		return "", "", err
	}
	body, err := encodeBody(key, c.Body)
	if err != nil {
		return "", "", err
	}
	if k.Check([]byte(body)) != nil {
		return "", "", &RecordError{Key: key, Reason: ReasonBody, Offset: -1}
	}
	it, _ := v.item(key)
	r := record{version: v.format.version(), kind: c.Kind, rev: nextRev(it.record.rev), on: on, body: body}
	text, err = r.text(key)
	return key, text, err
}

// composeAside adds quarantine records under keys that are free here and in texts.
func (v *Vault) composeAside(aside []Unread, texts map[string]string) error {
	n := 0
	for _, u := range aside {
		k := newKept(u.Original, u.Raw, u.Reason)
		if _, here := v.findCopy(k); here {
			continue
		}
		key := ""
		for taken := true; taken; {
			n++
			key = unreadKey(n)
			here := v.has(key)
			_, coming := texts[key]
			taken = here || coming
		}
		text, err := keptRecord(v.format.version(), k)
		if err != nil {
			return err
		}
		texts[key] = text
	}
	return nil
}
