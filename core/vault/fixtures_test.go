package vault

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func recordsDir(version int) string {
	return filepath.Join("testdata", "records", fmt.Sprintf("v%d", version))
}

// fixtures returns the frozen records of a version by key. The file
// entry.a1.json is what lies under aw:entry:a1.
func fixtures(t *testing.T, version int, sub string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(recordsDir(version), sub, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	records := map[string]string{}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(file), ".json")
		records[Prefix+strings.Replace(name, ".", ":", 1)] = string(raw)
	}
	return records
}

// Practice 8: what a released version wrote opens for ever, and opening does
// not touch it. The records of each kind open with the real table; the odd
// ones test the envelope, with a table that lets any body through.
func TestFrozenRecordsAlwaysOpen(t *testing.T) {
	loose := []Kind{{Name: "entry", Meaning: "m", Many: true, Check: IsObject}}
	for version := 1; version <= released.version(); version++ {
		for sub, kinds := range map[string][]Kind{"": Kinds, "odd": loose} {
			records := fixtures(t, version, sub)
			m := &Memory{values: records}
			want := m.contents()
			v, err := Open(m, kinds)
			if err != nil {
				t.Fatal(err)
			}
			for _, it := range v.Inventory() {
				if it.State != Readable && (it.State != Quarantined || v.items[it.Key].copy.From == it.Key) {
					t.Errorf("v%d %s: %s (%s)", version, it.Key, it.State, v.items[it.Key].reason)
				}
				if m.values[it.Key] != want[it.Key] {
					t.Errorf("v%d %s was changed by opening it", version, it.Key)
				}
			}
			if len(want) == 0 || len(v.items) != len(want) {
				t.Errorf("v%d/%s: %d of %d records", version, sub, len(v.items), len(want))
			}
		}
	}
}

func TestEveryKindHasAFrozenRecord(t *testing.T) {
	records := fixtures(t, released.version(), "")
	for _, k := range Kinds {
		found := false
		for key := range records {
			found = found || key == Prefix+k.Name || strings.HasPrefix(key, Prefix+k.Name+":")
		}
		if !found {
			t.Errorf("no fixture of kind %s", k.Name)
		}
	}
}

// A frozen file that is edited no longer proves anything.
func TestFrozenRecordsAreNotEdited(t *testing.T) {
	for version := 1; version <= released.version(); version++ {
		dir := recordsDir(version)
		sums, err := os.ReadFile(filepath.Join(dir, "SHA256SUMS"))
		if err != nil {
			t.Fatal(err)
		}
		listed := map[string]bool{}
		for line := range strings.Lines(string(sums)) {
			sum, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
			raw, err := os.ReadFile(filepath.Join(dir, name))
			if got := fmt.Sprintf("%x", sha256.Sum256(raw)); err != nil || got != sum {
				t.Errorf("%s/%s has changed: %v", dir, name, err)
			}
			listed[name] = true
		}
		for _, sub := range []string{"", "odd"} {
			for key := range fixtures(t, version, sub) {
				name := strings.Replace(strings.TrimPrefix(key, Prefix), ":", ".", 1) + ".json"
				if name = filepath.ToSlash(filepath.Join(sub, name)); !listed[name] {
					t.Errorf("%s is not in SHA256SUMS", name)
				}
			}
		}
	}
}

var example = regexp.MustCompile("(?m)^```(record|refused|newer) (\\S+)(?: (\\S+))?\n((?:.*\n)*?)```$")

// The examples of FORMAT.md are part of the specification, so they are run.
func TestFormatExamples(t *testing.T) {
	doc, err := os.ReadFile("FORMAT.md")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for _, x := range example.FindAllStringSubmatch(string(doc), -1) {
		what, key, reason, raw := x[1], x[2], Reason(x[3]), strings.TrimSuffix(x[4], "\n")
		seen[what]++
		m := stored(key, raw)
		v := mustOpenReal(t, m)
		it := v.items[key]
		switch what {
		case "record":
			if it.state != Readable && (it.state != Quarantined || it.copy.From == key) {
				t.Errorf("%s is %s (%s), want it read", raw, it.state, it.reason)
			}
		case "newer":
			if it.state != Newer {
				t.Errorf("%s is %s, want newer", raw, it.state)
			}
		case "refused":
			if u := v.Unread(); len(u) != 1 || u[0].Reason != reason || u[0].Raw != raw {
				t.Errorf("%s: %+v, want reason %s", raw, u, reason)
			}
		}
	}
	if seen["record"] < 7 || seen["refused"] < 3 || seen["newer"] < 1 {
		t.Errorf("too few examples were found: %v", seen)
	}
	for _, k := range Kinds {
		if !bytes.Contains(doc, []byte("| `"+k.Name+"` |")) {
			t.Errorf("FORMAT.md does not say what %s is", k.Name)
		}
	}
}

// Each reason code is stored, so each stands in the specification.
func TestFormatListsEveryReason(t *testing.T) {
	doc, err := os.ReadFile("FORMAT.md")
	if err != nil {
		t.Fatal(err)
	}
	src, err := os.ReadFile("record.go")
	if err != nil {
		t.Fatal(err)
	}
	codes := regexp.MustCompile(`Reason\w+\s+Reason = "(\w+)"`).FindAllSubmatch(src, -1)
	if len(codes) < 20 {
		t.Fatalf("only %d reasons found", len(codes))
	}
	for _, c := range codes {
		if !bytes.Contains(doc, []byte("| `"+string(c[1])+"` |")) {
			t.Errorf("FORMAT.md does not explain %s", c[1])
		}
	}
}
