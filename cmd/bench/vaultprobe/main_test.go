package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"afterward/cmd/bench/stopwatch"
	"afterward/core/vault"
	"afterward/core/vault/vaulttest"
)

// A ticking clock moves by a millisecond each time it is asked.
func ticking() stopwatch.Watch {
	var at time.Duration
	return stopwatch.New(func() time.Duration { at += time.Millisecond; return at })
}

// stored writes a small vault to a file, in plain text or behind a lock.
func stored(t *testing.T, key []byte) string {
	t.Helper()
	m := vaulttest.Memory(vaulttest.Plain(vaulttest.Fill(20_000, 1)))
	if key != nil {
		v, err := vault.Open(m, vault.Kinds)
		if err == nil {
			err = v.TurnOn(slices.Clone(key), vault.NewParams())
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	keys, err := m.Keys()
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, k := range keys {
		texts[k], _, _ = m.Get(k)
	}
	data, err := json.Marshal(texts)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "texts.json")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// Each part gives its series with as many values as were asked for, each of them the time of a call.
func TestParts(t *testing.T) {
	key := make([]byte, 32)
	for _, c := range []struct {
		part  string
		key   []byte
		names []string
	}{
		{"save", nil, []string{"vault.Put", "vault.Put, alone"}},
		{"save", key, []string{"vault.Put", "vault.Put, alone"}},
		{"open", nil, []string{"vault.Open", "vault.ReadOn"}},
		{"start", nil, []string{"app.NewSession", "Session.Entries", "Session.KeepDraft"}},
		{"unlock", key, []string{"vault.Open, locked", "vault.Unlock"}},
	} {
		hexed := "-"
		if c.key != nil {
			hexed = hex.EncodeToString(c.key)
		}
		res, err := run([]string{c.part, "3", hexed, stored(t, c.key)}, ticking())
		if err != nil {
			t.Errorf("%s: %v", c.part, err)
			continue
		}
		var names []string
		for _, s := range res.Calls {
			names = append(names, s.Name)
			if want := 1.0 / float64(s.Batch); len(s.Each) != 3 || s.First != want || s.Each[2] != want {
				t.Errorf("%s, %s: first %v, then %v, batches of %d", c.part, s.Name, s.First, s.Each, s.Batch)
			}
		}
		if !slices.Equal(names, c.names) {
			t.Errorf("%s: %q", c.part, names)
		}
	}
}

// Numbers about a vault in another state would be numbers about something else.
func TestPartsRefuse(t *testing.T) {
	plain, sealed := stored(t, nil), stored(t, make([]byte, 32))
	zeros := hex.EncodeToString(make([]byte, 32))
	for name, c := range map[string]struct {
		args []string
		want error
	}{
		"opening without a lock, with one":  {[]string{"open", "1", "-", sealed}, errState},
		"starting without a lock, with one": {[]string{"start", "1", "-", sealed}, errState},
		"unlocking without a lock":          {[]string{"unlock", "1", zeros, plain}, errState},
		"saving behind a lock, without one": {[]string{"save", "1", zeros, plain}, errState},
		"saving without the key":            {[]string{"save", "1", "-", sealed}, errState},
		"the wrong key":                     {[]string{"unlock", "1", hex.EncodeToString([]byte{31: 1}), sealed}, vault.ErrPassphrase},
		"no rounds":                         {[]string{"open", "0"}, errUsage},
		"an unknown part":                   {[]string{"shut", "1"}, errUsage},
		"nothing":                           {nil, errUsage},
	} {
		if _, err := run(c.args, ticking()); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
