package vault

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Memory is a Backend that forgets everything with the process. The zero
// Memory is empty, has no limit and never fails. Tests use Quota and Fail to
// stand for a full or failing device.
type Memory struct {
	// Quota is the room for all keys and values together, counted in bytes as
	// localStorage counts them (see Size). 0 means no limit.
	Quota int

	// Fail, when set, is asked before every call. An error it returns is
	// returned to the caller, and nothing changes.
	Fail func(op Op, key string) error

	values map[string]string
}

// Op names a call on a Backend.
type Op string

// The calls of a Backend, as Memory.Fail sees them. OpKeys comes with an empty
// key.
const (
	OpKeys   Op = "keys"
	OpGet    Op = "get"
	OpSet    Op = "set"
	OpRemove Op = "remove"
)

func (m *Memory) fail(op Op, key string) error {
	if m.Fail == nil {
		return nil
	}
	return m.Fail(op, key)
}

// Keys returns all keys in random order, so that no caller comes to rely on
// one.
func (m *Memory) Keys() ([]string, error) {
	if err := m.fail(OpKeys, ""); err != nil {
		return nil, err
	}
	keys := make([]string, 0, len(m.values))
	for k := range m.values {
		keys = append(keys, k)
	}
	return keys, nil
}

// Get returns the value under key.
func (m *Memory) Get(key string) (string, bool, error) {
	if err := m.fail(OpGet, key); err != nil {
		return "", false, err
	}
	value, ok := m.values[key]
	return value, ok, nil
}

// List returns every key that begins with prefix, in random order, and how long
// its value is. Fail sees it as one OpKeys.
func (m *Memory) List(prefix string) ([]Listed, error) {
	keys, err := m.Keys()
	if err != nil {
		return nil, err
	}
	listed := make([]Listed, 0, len(keys))
	for _, key := range keys {
		if strings.HasPrefix(key, prefix) {
			listed = append(listed, Listed{key, units(m.values[key])})
		}
	}
	return listed, nil
}

// Values returns the values of keys. Fail sees each as one OpGet; one that it
// fails is left to Get.
func (m *Memory) Values(keys []string) ([]Bulk, error) {
	all := make([]Bulk, len(keys))
	for i, key := range keys {
		value, ok, err := m.Get(key)
		all[i] = Bulk{value, ok && err == nil}
	}
	return all, nil
}

// Edges returns the edges of values; "" for one that is not there. Fail sees each as
// one OpGet.
func (m *Memory) Edges(keys []string, n int) ([]string, error) {
	all := make([]string, len(keys))
	for i, key := range keys {
		value, _, _ := m.Get(key)
		if all[i] = value; units(value) > 2*n {
			whole := utf16.Encode([]rune(value))
			all[i] = string(utf16.Decode(slices.Concat(whole[:n], whole[len(whole)-n:])))
		}
	}
	return all, nil
}

// Set writes value under key, or returns an error wrapping ErrQuota when the
// store would grow beyond Quota.
func (m *Memory) Set(key, value string) error {
	if err := m.fail(OpSet, key); err != nil {
		return err
	}
	if m.Quota > 0 && m.used(key)+Size(key, value) > m.Quota {
		return fmt.Errorf("%w: limit of %d bytes", ErrQuota, m.Quota)
	}
	if m.values == nil {
		m.values = map[string]string{}
	}
	m.values[key] = value
	return nil
}

// used returns the bytes of everything but key.
func (m *Memory) used(but string) int {
	sum := 0
	for k, v := range m.values {
		if k != but {
			sum += Size(k, v)
		}
	}
	return sum
}

// Remove deletes key.
func (m *Memory) Remove(key string) error {
	if err := m.fail(OpRemove, key); err != nil {
		return err
	}
	delete(m.values, key)
	return nil
}

// Size returns the bytes a key with its value takes in localStorage, which
// counts two for each UTF-16 code unit. A byte that is not UTF-8 counts as the
// one replacement character it would become there.
func Size(key, value string) int {
	return 2 * (units(key) + units(value))
}

// units counts the UTF-16 code units of s. Plain ASCII, which most text is, is
// stepped over eight bytes at a time.
func units(s string) int {
	n := 0
	for i := 0; i < len(s); {
		if next := asciiTo(s, i); next > i {
			n += next - i
			i = next
			continue
		}
		if end, units := packedTo(s, i); end > i {
			n += units
			i = end
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		n += max(1, utf16.RuneLen(r))
		i += size
	}
	return n
}

// packedTo steps over what pack writes, three bytes for each unit.
func packedTo(s string, i int) (end, units int) {
	for end = i; end+2 < len(s) && s[end] >= 0xE4 && s[end] <= 0xE8 && s[end+1]&0xC0 == 0x80 && s[end+2]&0xC0 == 0x80; end += 3 {
		units++
	}
	return end, units
}

// asciiTo returns the place, from i on, of the first byte that is not ASCII;
// len(s) when there is none.
func asciiTo(s string, i int) int {
	for ; i+8 <= len(s); i += 8 {
		if stop := word(s, i) & highs; stop != 0 {
			return i + bits.TrailingZeros64(stop)/8
		}
	}
	for ; i < len(s) && s[i] < utf8.RuneSelf; i++ {
	}
	return i
}
