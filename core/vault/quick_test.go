package vault

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"afterward/core/journal"
)

// The quick way accepts nothing that the slow one refuses, and finds the same
// members: it may only be quicker.
func FuzzQuickIsScan(f *testing.F) {
	files, _ := filepath.Glob("testdata/records/v1/*.json")
	odd, _ := filepath.Glob("testdata/records/v1/odd/*.json")
	for _, file := range append(files, odd...) {
		raw, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(raw), 0)
	}
	for _, s := range []string{
		``, `{}`, `{"a":1}`, `{"a":1,"a":2}`, `{"a":01}`, `{"a":-0}`, `{"a":1.5e9}`, `{"a":"\ud83d\ude00"}`, `{"a":"\ud83d"}`, `{"\u0061":1,"a":2}`,
		`{"a":"` + strings.Repeat("x", 30) + "\x00" + `"}`, `{"a":"é` + "\xff" + `"}`, `{"a":true,"b":[null,false,{}],"c":[]}`, `{"a":tru}`, `{"a":[1,]}`, `{"a":1,}`, `{,}`,
		`{"a":1} `, ` {"a":1}`, `{"a":9007199254740993}`, `{"a":"\x"}`, `{"a":"\u12"}`, `{"a":"\`, `{"a":"` + "\xed\xa0\x80" + `"}`, `{"a":"` + "\xf4\x90\x80\x80" + `"}`,
		`{"a":` + strings.Repeat("[", 40) + strings.Repeat("]", 40) + `}`, `{"a":` + strings.Repeat("[", 31) + strings.Repeat("]", 31) + `}`,
		`{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1,"l":1,"m":1,"n":1,"m":1}`,
	} {
		f.Add(s, 0)
		f.Add(s, 1)
	}
	f.Fuzz(func(t *testing.T, s string, depth int) {
		if depth < 0 || depth > maxDepth {
			return
		}
		members, ok := quick(s, depth, maxSize)
		want, p := scanSlow(s, depth, maxSize)
		if ok && (p != nil || len(members) != len(want) || len(want) > 0 && !reflect.DeepEqual(members, want)) {
			t.Errorf("%q: quick says %v, scan %v (%v)", s, members, want, p)
		}
	})
}

// What the app writes never needs the slow way, or the quick one is no use.
func TestQuickTakesWhatTheAppWrites(t *testing.T) {
	for key, raw := range fixtures(t, 1, "") {
		if _, ok := quick(raw, 0, maxSize); !ok && !strings.HasPrefix(key, "aw:unread:") {
			t.Errorf("%s goes the slow way", key)
		}
	}
}

// A bulkMemory leaves odd keys to Get, and may fail to be read as a whole.
type bulkMemory struct {
	*Memory
	odd              string
	noList, noValues error
	noEdges          error
}

func (m *bulkMemory) List(prefix string) ([]Listed, error) {
	listed, err := m.Memory.List(prefix)
	return listed, errors.Join(err, m.noList)
}

func (m *bulkMemory) Values(keys []string) ([]Bulk, error) {
	all, err := m.Memory.Values(keys)
	for i, key := range keys {
		if key == m.odd {
			all[i] = Bulk{}
		}
	}
	return all, errors.Join(err, m.noValues)
}

func (m *bulkMemory) Edges(keys []string, n int) ([]string, error) {
	all, err := m.Memory.Edges(keys, n)
	return all, errors.Join(err, m.noEdges)
}

// onlyBackend hides what a Memory can do in one call.
type onlyBackend struct{ Backend }

// Read many at a time or key by key, a vault is the same, damaged texts included,
// and storage ends up the same.
func TestBulkIsTheSame(t *testing.T) {
	texts := fixtures(t, 1, "")
	texts["aw:entry:bad"], texts["aw:entry:bad2"], texts["aw:entry:newer"], texts["aw:what"] = "{", "\xff", `{"v":9}`, "x"
	texts["other"] = "not ours"
	for _, c := range []struct {
		name             string
		odd              string
		noList, noValues error
	}{{name: "whole"}, {name: "one left to Get", odd: "aw:path"}, {name: "a damaged one left to Get", odd: "aw:entry:bad2"},
		{name: "cannot be listed", noList: errBroken}, {name: "cannot be read", noValues: errBroken}} {
		plain := &Memory{values: maps.Clone(texts)}
		bulk := &bulkMemory{Memory: &Memory{values: maps.Clone(texts)}, odd: c.odd, noList: c.noList, noValues: c.noValues}
		a, errA := Open(onlyBackend{plain}, Kinds)
		b, errB := Open(bulk, Kinds)
		if errA != nil || errB != nil {
			t.Fatal(errA, errB)
		}
		if a.ReadOn(0) != 0 || (b.ReadOn(0) == 0) != (c.noList != nil) {
			t.Errorf("%s: %d and %d wait to be read", c.name, a.ReadOn(0), b.ReadOn(0))
		}
		b.all()
		if !reflect.DeepEqual(a.Inventory(), b.Inventory()) || !reflect.DeepEqual(a.Unread(), b.Unread()) || !reflect.DeepEqual(plain.values, bulk.values) {
			t.Errorf("%s: %+v\n%+v", c.name, a.Unread(), b.Unread())
		}
		// What another tab writes after opening is seen.
		for key := range plain.values {
			if strings.HasPrefix(key, "aw:entry:2026") {
				bulk.Memory.values[key] = entryRecord(7, `{"on":"2026-11-21","seq":9,"text":"from another tab"}`)
				if err := b.Put("entry", strings.TrimPrefix(key, "aw:entry:"), journal.Entry{On: today, Seq: 1}, today); !errors.Is(err, ErrChanged) {
					t.Errorf("%s: %v", c.name, err)
				}
			}
		}
	}
}

// Size counts what JavaScript would.
func FuzzSize(f *testing.F) {
	for _, s := range []string{"", "a", "abcdefgh", "é", "😀", "abcdefg\xff", "\xed\xa0\xbd", "abcdefghi😀jklmnopqrstu\uFFFD", "日本語日本語"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		want := 0
		for _, r := range s {
			want += 2
			if r > 0xFFFF {
				want += 2
			}
		}
		if got := Size(s, ""); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	})
}
