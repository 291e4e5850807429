package vault

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"testing"
)

// freeze writes the lock of a new version; a frozen one is never written again.
var freeze = flag.Bool("freeze", false, "write testdata/locks for the version of the lock that has none yet")

// A frozenLock is a whole locked vault with the passphrase that opens it.
type frozenLock struct {
	Passphrase string            `json:"passphrase"`
	Stored     map[string]string `json:"stored"`
	Texts      map[string]string `json:"texts"`
}

func frozenFile(version int) string { return fmt.Sprintf("testdata/locks/v%d.json", version) }

// Rule: what a released version sealed opens for ever, with the passphrase alone.
func TestFrozenLocksAlwaysOpen(t *testing.T) {
	if *freeze {
		freezeLock(t)
	}
	for version := 1; version <= lockVersion; version++ {
		data, err := os.ReadFile(frozenFile(version))
		must(t, err)
		var frozen frozenLock
		must(t, json.Unmarshal(data, &frozen))
		v, err := Open(&Memory{values: maps.Clone(frozen.Stored)}, Kinds)
		must(t, err)
		p, err := v.LockParams()
		must(t, err)
		must(t, v.Unlock(p.Key([]byte(frozen.Passphrase))))
		if texts, err := v.Texts(); err != nil || !maps.Equal(texts, frozen.Texts) || len(texts) == 0 {
			t.Errorf("v%d: %v, %d texts, %d frozen", version, err, len(texts), len(frozen.Texts))
		}
	}
}

func freezeLock(t *testing.T) {
	t.Helper()
	if _, err := os.Stat(frozenFile(lockVersion)); err == nil {
		t.Fatalf("%s is frozen", frozenFile(lockVersion))
	}
	m := &Memory{values: fixtures(t, released.version(), "")}
	v, err := Open(m, Kinds)
	must(t, err)
	frozen := frozenLock{Passphrase: "grüne Laterne auf dem Fluss 🌒"}
	p := NewParams()
	must(t, v.TurnOn(p.Key([]byte(frozen.Passphrase)), p))
	frozen.Stored = m.contents()
	frozen.Texts, err = v.Texts()
	must(t, err)
	data, err := json.MarshalIndent(frozen, "", "\t")
	must(t, err)
	must(t, os.WriteFile(frozenFile(lockVersion), append(data, '\n'), 0o644))
}
