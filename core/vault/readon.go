package vault

import (
	"iter"
	"maps"
	"slices"
	"strings"
)

// Reading months of notes takes a slow phone longer than a page may stand still,
// and the first page needs few of them. So records wait, each by its key, until
// somebody asks for one, or for something that is about all of them.

// ReadOn reads records that were not read yet, of about n UTF-16 code units
// together and one at least, and returns how many are left; with 0 it only tells.
// A text that it finds damaged is held where it lies until MoveDamaged. Behind a
// closed lock it opens nothing.
func (v *Vault) ReadOn(n int) (left int) {
	if v.queue == nil && n > 0 {
		v.queue = slices.Sorted(maps.Keys(v.waiting))
	}
	var keys []string
	for n > 0 && len(v.queue) > 0 {
		key := v.queue[0]
		v.queue = v.queue[1:]
		if w, waits := v.waiting[key]; waits {
			keys = append(keys, key)
			n -= max(w.size/2, 1)
		}
	}
	v.readKeys(keys)
	return len(v.waiting)
}

// Damaged is how many texts were found damaged and are held until MoveDamaged.
func (v *Vault) Damaged() int { return len(v.damaged) }

// MoveDamaged moves what was found damaged to the quarantine, as far as there is
// room. As with Open, no other tab may do the same at that time: two of them could
// take the same free key.
func (v *Vault) MoveDamaged() {
	v.land()
	for _, key := range slices.Sorted(maps.Keys(v.damaged)) {
		delete(v.damaged, key)
		it := v.items[key]
		v.quarantine(key, it.raw, it.kind, it.reason)
	}
}

// readAll reads everything. What is damaged is held: asking what there is must not
// change it.
func (v *Vault) readAll() {
	for v.ReadOn(aheadUnits) > 0 {
	}
}

// all reads everything and moves what is damaged.
func (v *Vault) all() {
	v.readAll()
	v.MoveDamaged()
}

// readKeys reads those of keys that wait, their texts in one call.
func (v *Vault) readKeys(keys []string) {
	ats := make([]string, 0, len(keys))
	for _, key := range keys {
		if w := v.waiting[key]; !w.opened && !v.shut(key) {
			ats = append(ats, v.store.at(key))
		}
	}
	v.backend.ahead(ats)
	defer v.backend.done()
	for _, key := range keys {
		v.item(key)
	}
}

// shut reports whether what lies under key is behind a closed lock.
func (v *Vault) shut(key string) bool { return v.Locked() && !v.isOpen(key) }

// item is what is known of a key, which is read now when it has not been yet. A
// damaged text is held.
func (v *Vault) item(key string) (it item, ok bool) {
	if w, waits := v.waiting[key]; waits {
		v.gentle = true
		switch {
		case w.record != nil:
			kind, _, _ := v.owner(key)
			v.keep(key, item{state: Readable, kind: kind, raw: w.text, record: *w.record})
		case w.opened:
			v.file(key, w.text)
		case w.size != unsized && v.shut(key):
			v.keep(key, item{state: Sealed, size: w.size})
		default:
			_ = v.load(key) // a key that fails is held
		}
		v.gentle = false
	}
	it, ok = v.items[key]
	return it, ok
}

// keys are the keys of everything that is there, read or not.
func (v *Vault) keys() iter.Seq[string] {
	return func(yield func(string) bool) {
		for key := range v.items {
			if !yield(key) {
				return
			}
		}
		for key := range v.waiting {
			if !yield(key) {
				return
			}
		}
	}
}

// count is how many keys there are, read or not.
func (v *Vault) count() int { return len(v.items) + len(v.waiting) }

// has reports whether there is something under key, read or not.
func (v *Vault) has(key string) bool {
	_, read := v.items[key]
	_, waits := v.waiting[key]
	return read || waits
}

// Count is how many records of a kind there are. Those that were not read yet
// count, though one of them may turn out damaged. Pages ask often: behind an open
// lock, and without one, they are counted once.
func (v *Vault) Count(kind string) int {
	if v.Locked() {
		return v.countAll()[kind]
	}
	if v.numbers == nil {
		v.numbers = v.countAll()
	}
	return v.numbers[kind]
}

// countAll is how many records there are, by kind.
func (v *Vault) countAll() map[string]int {
	numbers := map[string]int{}
	for key := range v.keys() {
		if kind, counts := v.countsAs(key); counts {
			numbers[kind]++
		}
	}
	return numbers
}

// countsAs is the kind of which what lies under key is a record.
func (v *Vault) countsAs(key string) (kind string, counts bool) {
	if it, read := v.items[key]; read {
		return it.kind.Name, it.state == Readable
	}
	if _, waits := v.waiting[key]; !waits || v.shut(key) {
		return "", false
	}
	kind, _, _ = strings.Cut(strings.TrimPrefix(key, Prefix), ":")
	return kind, true
}

// recount has what change does to a key be counted.
func (v *Vault) recount(key string, change func()) {
	if v.numbers == nil {
		change()
		return
	}
	if kind, counts := v.countsAs(key); counts {
		v.numbers[kind]--
	}
	change()
	if kind, counts := v.countsAs(key); counts {
		v.numbers[kind]++
	}
}

// isOf reports whether key is that of a record of a kind.
func isOf(key, kind string) bool {
	rest, ok := strings.CutPrefix(key, Prefix+kind)
	return ok && (rest == "" || rest[0] == ':')
}

// readKind reads all records of a kind.
func (v *Vault) readKind(kind string) {
	var keys []string
	for key := range v.waiting {
		if isOf(key, kind) {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	v.readKeys(keys)
}
