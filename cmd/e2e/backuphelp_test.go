package e2e

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
)

// backupPhrase seals the files of the tests.
const backupPhrase = "walnut ribbon summit candle meadow"

// backupFolder is where the tab's browser puts what it saves, until the test ends.
func (p *tab) backupFolder() string {
	p.Helper()
	folder := p.TempDir()
	yes := true
	browserCall(p, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{Behavior: "allow", DownloadPath: folder, EventsEnabled: &yes})
	p.Cleanup(func() { // the folder goes, the browser may be lent again
		_ = p.browser.tap.send("", "Browser.setDownloadBehavior", args{"behavior": "default"})
	})
	return folder
}

// backupFile waits for the only file in a folder, and returns its name and what is in it.
func (p *tab) backupFile(folder string) (name string, data []byte) {
	p.Helper()
	var last int64 = -1
	for end := time.Now().Add(patience); time.Now().Before(end); pause(30 * time.Millisecond) {
		list, err := os.ReadDir(folder)
		p.must(err)
		if len(list) != 1 || strings.HasSuffix(list[0].Name(), ".crdownload") {
			continue
		}
		info, err := list[0].Info()
		if err != nil || info.Size() == 0 || info.Size() != last {
			if err == nil {
				last = info.Size()
			}
			continue
		}
		data, err := os.ReadFile(filepath.Join(folder, list[0].Name()))
		p.must(err)
		return list[0].Name(), data
	}
	list, _ := os.ReadDir(folder)
	p.Fatalf("no file was saved; the folder holds %v", list)
	return "", nil
}

// backupMake makes a sealed file on the page and waits until it was handed over.
func (p *tab) backupMake(phrase string) {
	p.Helper()
	p.lockType("#backup-new", phrase)
	p.lockType("#backup-new-again", phrase)
	p.press("#backup-make-go")
	p.until(`document.querySelector("#backup-said")?.textContent.includes("The backup is made")`)
}

// backupPick gives a file to the page, as somebody does in the browser's own dialog.
func (p *tab) backupPick(name string, data []byte) {
	p.Helper()
	path := filepath.Join(p.TempDir(), name)
	p.must(os.WriteFile(path, data, 0o600))
	p.until(visible("#restore-file"))
	var doc struct{ Root struct{ NodeID int } }
	p.call("DOM.getDocument", args{"depth": 0}, &doc)
	var found struct{ NodeID int }
	p.call("DOM.querySelector", args{"nodeId": doc.Root.NodeID, "selector": "#restore-file"}, &found)
	p.call("DOM.setFileInputFiles", args{"nodeId": found.NodeID, "files": []string{path}}, nil)
}

// backupOpen gives a sealed file to the page and opens it, up to the preview.
func (p *tab) backupOpen(name string, data []byte, phrase string) {
	p.Helper()
	p.backupPick(name, data)
	p.until(visible("#restore-phrase"))
	p.lockType("#restore-phrase", phrase)
	p.press("#restore-open-go")
	p.until(visible("#preview table"))
}

// backupRows is the table of the preview: for each kind the numbers in the file, here, new, different.
func (p *tab) backupRows() map[string][]string {
	p.Helper()
	rows := map[string][]string{}
	for _, r := range js[[][]string](p, `[...document.querySelectorAll("#preview table tbody tr")].map((r) => [...r.children].map((c) => c.textContent.trim()))`) {
		rows[r[0]] = r[1:]
	}
	return rows
}

// backupSaid waits until the page says something about a file that was to be brought back, and returns
// all it says.
func (p *tab) backupSaid(part string) string {
	p.Helper()
	said := ""
	for end := time.Now().Add(patience); time.Now().Before(end); pause(15 * time.Millisecond) {
		if said = js[string](p, `document.querySelector("#restore-said")?.textContent ?? ""`); strings.Contains(said, part) {
			return said
		}
	}
	p.Fatalf("the page says %q, not %q", said, part)
	return ""
}

// backupErase erases everything on the page that is for it.
func (p *tab) backupErase() {
	p.Helper()
	p.visit("/privacy")
	p.press("#erase")
	p.until(visible("#erase-sure"))
	pause(humanPress)
	p.press("#erase-sure")
	p.until(`document.querySelector("#erased")?.textContent.includes("Everything is erased")`)
	p.assertEmpty("after erasing")
}

// backupAge opens a file with the age command, which reads a passphrase from a terminal only, so
// that script provides one.
func backupAge(t testing.TB, file []byte, phrase string) []byte {
	t.Helper()
	for command, pkg := range map[string]string{"age": "age", "script": "bsdutils"} {
		if _, err := exec.LookPath(command); err != nil {
			t.Fatalf("this test needs the command %s: install the Debian package %s", command, pkg)
		}
	}
	from, to := filepath.Join(t.TempDir(), "from.age"), filepath.Join(t.TempDir(), "to.json")
	if err := os.WriteFile(from, file, 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), "script", "--quiet", "--return", "--command", "age --decrypt --output "+to+" "+from, "/dev/null")
	if screen, err := backupTell(cmd, phrase); err != nil {
		t.Fatalf("age does not open the file: %v\n%s", err, screen)
	}
	data, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// backupTell runs a command that asks for a passphrase once, and returns what it showed.
func backupTell(cmd *exec.Cmd, phrase string) (screen string, err error) {
	in, err1 := cmd.StdinPipe()
	out, err2 := cmd.StdoutPipe()
	cmd.Stderr = cmd.Stdout
	if err := errors.Join(err1, err2, cmd.Start()); err != nil {
		return "", err
	}
	stuck := time.AfterFunc(time.Minute, func() { _ = cmd.Process.Kill() })
	defer stuck.Stop()
	var seen bytes.Buffer
	piece := make([]byte, 1024)
	for asked := false; ; {
		n, err := out.Read(piece)
		seen.Write(piece[:n])
		if !asked && strings.Contains(strings.ToLower(seen.String()), "passphrase") {
			asked = true
			if _, err := in.Write([]byte(phrase + "\n")); err != nil {
				return seen.String(), err
			}
		}
		if err != nil {
			return seen.String(), cmd.Wait()
		}
	}
}
