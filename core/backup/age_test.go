package backup

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// runAge runs the age command and gives it the passphrase each time it asks.
// It reads one from a terminal only, so util-linux's script provides that.
func runAge(t *testing.T, arguments ...string) (screen string, err error) {
	t.Helper()
	for command, pkg := range map[string]string{"age": "age", "script": "bsdutils"} {
		if _, err := exec.LookPath(command); err != nil {
			t.Fatalf("this test needs the command %s: install the Debian package %s", command, pkg)
		}
	}
	ctx, end := context.WithTimeout(t.Context(), time.Minute) // it may wait for ever
	defer end()
	cmd := exec.CommandContext(ctx, "script", "--quiet", "--return", "--command", "age "+strings.Join(arguments, " "), "/dev/null")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = cmd.Stdout
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var seen bytes.Buffer
	piece := make([]byte, 1024)
	for answered := 0; ; {
		n, err := out.Read(piece)
		seen.Write(piece[:n])
		// Asked are "Enter passphrase …: " and "Confirm passphrase: ".
		for ; answered < strings.Count(strings.ToLower(seen.String()), " passphrase"); answered++ {
			if _, err := in.Write([]byte(passphrase + "\n")); err != nil {
				t.Errorf("age does not listen: %v", err)
			}
		}
		if err != nil {
			break
		}
	}
	return seen.String(), cmd.Wait()
}

// A backup must open without us: that is the point of using a known format.
func TestTheAgeCommandOpensOurs(t *testing.T) {
	plain := mustEncode(t, months(3*chunk))
	sealed, err := Seal(plain, passphrase)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, file := range map[string][]byte{"binary": sealed, "text": armored(t, sealed)} {
		from, to := filepath.Join(dir, name+".age"), filepath.Join(dir, name+".json")
		if err := os.WriteFile(from, file, 0o600); err != nil {
			t.Fatal(err)
		}
		if screen, err := runAge(t, "--decrypt", "--output", to, from); err != nil {
			t.Fatalf("%s: %v: %s", name, err, screen)
		}
		if got, err := os.ReadFile(to); err != nil || !bytes.Equal(got, plain) {
			t.Errorf("%s: age wrote %d bytes, want %d (%v)", name, len(got), len(plain), err)
		}
	}
}

// A person may have looked into their backup and sealed it again.
func TestWeOpenTheAgeCommands(t *testing.T) {
	dir := t.TempDir()
	from := filepath.Join(dir, "notes.json")
	if err := os.WriteFile(from, []byte(one), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, arguments := range map[string][]string{"binary": nil, "text": {"--armor"}} {
		to := filepath.Join(dir, name+".age")
		if screen, err := runAge(t, append(arguments, "--passphrase", "--output", to, from)...); err != nil {
			t.Fatalf("%s: %v: %s", name, err, screen)
		}
		file, err := os.ReadFile(to)
		if err != nil {
			t.Fatal(err)
		}
		if err := Verify(file, passphrase, []byte(one)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
