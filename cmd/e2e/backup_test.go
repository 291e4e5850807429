package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image"
	"image/png"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"filippo.io/age"

	"afterward/core/backup"
	"afterward/core/civil"
	"afterward/core/journal"
	"afterward/core/settings"
)

// Complaint 5, “backup was missing, incomplete, stored in the same place, or overwritten by
// emptiness”, and the word given for it: what was taken away comes back byte for byte. The file is
// opened by the age command too, which knows nothing of us.
func TestBackupTakenAwayErasedAndBroughtBackIsByteForByteTheSame(t *testing.T) {
	t.Parallel()
	p := shared(t)
	plain := lockStory(t)
	plain["aw:settings"] = `{"v":1,"kind":"settings","rev":3,"on":"2026-11-21","body":{"country":"IE","read":"2026-11-21","persist":"2026-11-21"}}`
	p.stock(plain)
	folder := p.backupFolder()
	p.visit("/backup")
	p.until(`document.querySelector("#last-backup").textContent.includes("No backup yet")`)
	js[any](p, lockWatch)
	p.backupMake(backupPhrase)
	p.assertAlive("Sealing the file")
	name, file := p.backupFile(folder)
	if want := "notes-" + p.today().String() + ".age"; name != want {
		t.Errorf("the file is called %q, want %q", name, want)
	}
	assertSealedFile(t, file)
	said := js[string](p, `document.querySelector("#backup-said").textContent`)
	if n := fmt.Sprintf("everything: %d records", len(plain)-1); !strings.Contains(said, n) {
		t.Errorf("said is %q; there are %s beside the settings", said, n)
	}
	for _, path := range []string{"/backup", "/privacy", "/lock"} {
		p.visit(path)
		p.until(`document.querySelector("#last-backup, .last-backup")?.textContent.match(/[Tt]oday/)`)
	}
	stored := p.snapshot()
	p.assertStored("after a backup, but for the note of it,", plain, "aw:backup")

	p.backupErase()
	p.visit("/backup")
	p.backupOpen(name, file, backupPhrase)
	rows := p.backupRows()
	for kind, want := range map[string]int{"A journal entry": 2, "A step of your plan, with its date and your note": 2, "Your choices about this app": 1} {
		if got := rows[kind]; len(got) != 4 || got[0] != fmt.Sprint(want) || got[1] != "0" || got[2] != fmt.Sprint(want) {
			t.Errorf("the preview has %v for %s: %v", got, kind, rows)
		}
	}
	p.assertEmpty("before a way was chosen")
	p.press("#merge")
	p.backupSaid("What was missing is here now")
	delete(stored, "aw:backup") // when a backup was made here is of this device; erasing took it, no file holds it
	p.assertStored("after erasing and bringing back", stored)
	p.assertStoryThere()
}

// assertSealedFile opens the file with the age command and looks for what was written; in the file
// itself there is none of it.
func assertSealedFile(t *testing.T, file []byte) {
	t.Helper()
	var got struct {
		Backup  int
		Records map[string]struct {
			Body struct{ Text string }
		}
	}
	plain := backupAge(t, file, backupPhrase)
	if err := json.Unmarshal(plain, &got); err != nil {
		t.Fatalf("what age has opened is no JSON: %v", err)
	}
	if text := got.Records["aw:entry:a1"].Body.Text; got.Backup != 1 || text != "Slept badly. Wrote nothing to them." {
		t.Errorf("age finds the entry %q in backup %d", text, got.Backup)
	}
	for _, word := range append(slices.Clone(lockWords), "afterward", "Afterward", "aw:") {
		if bytes.Contains(file, []byte(word)) {
			t.Errorf("the sealed file holds %q", word)
		}
	}
}

// easyWork is what a file of backupOf asks of who opens it, as a power of two. The real work is done where
// the page makes the file.
const easyWork = 10

// backupOf makes a file of records without a browser.
func backupOf(t testing.TB, records map[string]string) (plain, sealed []byte) {
	t.Helper()
	plain, err := backup.Encode(backup.Content{Made: civil.MustParse("2026-11-20"), Records: records})
	if err != nil {
		t.Fatal(err)
	}
	recipient, err := age.NewScryptRecipient(backupPhrase)
	if err != nil {
		t.Fatal(err)
	}
	recipient.SetWorkFactor(easyWork)
	var file bytes.Buffer
	w, err := age.Encrypt(&file, recipient)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(plain); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return plain, file.Bytes()
}

// backupPicture is a file that somebody chooses by mistake.
func backupPicture(t testing.TB) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := png.Encode(&file, image.NewGray(image.Rect(0, 0, 9, 9))); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// A wrong passphrase, a picture, a file cut off, changed or of a newer version: each gets its reason in
// words, and nothing is changed. After each of them the right file opens.
func TestBackupThatCannotBeReadChangesNothing(t *testing.T) {
	t.Parallel()
	p := shared(t)
	here := lockStory(t)
	p.stock(here)
	plain, sealed := backupOf(t, here)
	changed := slices.Clone(plain)
	changed[len(changed)-2] ^= 1
	p.visit("/backup")
	for _, c := range []struct { // no two in a row get the same reason
		name string
		data []byte
		say  string
	}{
		{"holiday.png", backupPicture(t), "not a backup made here"},
		{"notes.age", sealed[:len(sealed)-40], ""},
		{"notes.json", bytes.Replace(plain, []byte(`{"backup":1,`), []byte(`{"backup":2,`), 1), "newer version"},
		{"notes.json", plain[:len(plain)/2], "This file is cut off"},
		{"notes.json", changed, "damaged"},
		{"empty.age", nil, "This file is cut off"},
	} {
		p.backupPick(c.name, c.data)
		if c.say == "" {
			p.until(visible("#restore-phrase"))
			p.lockType("#restore-phrase", backupPhrase)
			p.press("#restore-open-go")
			c.say = "cut off"
		}
		if said := p.backupSaid(c.say); !strings.Contains(said, "Nothing was changed") {
			t.Errorf("%s: said is %q", c.name, said)
		}
		p.assertStored("after "+c.name, here)
	}
	p.backupPick("notes.age", sealed)
	p.until(visible("#restore-phrase"))
	p.lockType("#restore-phrase", lockPhrase)
	p.press("#restore-open-go")
	p.until(`document.querySelector("#restore-phrase-wrong").textContent.includes("does not open this file")`)
	p.until(`document.activeElement?.id === "restore-phrase" && document.activeElement.value === ` + quote(lockPhrase))
	p.assertStored("after a wrong passphrase", here)
	p.lockType("#restore-phrase", backupPhrase)
	p.hit("Enter")
	p.until(visible("#preview table"))
	p.until(`document.querySelector("#preview").textContent.includes("Everything of yours in it is here already, word for word.")`)
}

// Replacing shows first what would change, asks once more, puts what was here aside, and can be undone.
func TestBackupReplacesOnlyAfterAskingAndCanBeUndone(t *testing.T) {
	t.Parallel()
	p := shared(t)
	here := lockStory(t)
	p.stock(here)
	other := records(t, response(t, waiting(), ""), func(s shelf) {
		s.put("entry", "b1", journal.Entry{On: storyDay, Seq: 1, Text: "On another device."})
		s.put("entry", "a1", journal.Entry{On: storyDay, Seq: 2, Text: "Slept well."})
	})
	_, sealed := backupOf(t, other)
	p.visit("/backup")
	p.backupOpen("notes.age", sealed, backupPhrase)
	if got := p.backupRows()["A journal entry"]; !slices.Equal(got, []string{"2", "2", "1", "1"}) {
		t.Errorf("the preview counts %v", p.backupRows())
	}
	p.press("#replace")
	p.until(visible("#replace-sure"))
	p.assertStored("when asked once more", here)
	pause(humanPress)
	p.press("#replace-sure")
	p.backupSaid("in place of what was here")
	if aside := p.assertRecords("after replacing", other); !strings.Contains(aside, "Told Mara") {
		t.Errorf("what was here is not put aside: %.200q", aside)
	}

	p.until(visible("#before-back"))
	p.press("#before-back")
	p.until(visible("#before-sure"))
	pause(humanPress)
	p.press("#before-sure")
	p.backupSaid("What was here before is back")
	if aside := p.assertRecords("after bringing back", here); !strings.Contains(aside, "On another device") {
		t.Errorf("what took its place is not put aside: %.200q", aside)
	}
	p.follow(`nav a[href="/write"]`)
	p.until(`document.querySelector(".entries").textContent.includes("Told Mara")`)
}

// assertRecords checks that these records are in the store and nothing else, and returns what is put
// aside. The answers may have another number and day: they are put together with the stops that were
// told here. Everything else is the same byte for byte.
func (p *tab) assertRecords(when string, want map[string]string) (aside string) {
	p.Helper()
	got := p.snapshot()
	for _, key := range slices.Sorted(maps.Keys(got)) {
		if strings.HasPrefix(key, "aw:before:") {
			aside += got[key]
			delete(got, key)
		}
	}
	const answersKey = "aw:response"
	if bodyOf(p, got[answersKey]) == bodyOf(p, want[answersKey]) {
		got[answersKey] = want[answersKey]
	}
	if !maps.Equal(got, want) {
		for key := range got {
			if got[key] != want[key] {
				p.Errorf("%s %s holds %.300q, want %.300q", when, key, got[key], want[key])
			}
		}
		p.Errorf("%s there is %v", when, slices.Sorted(maps.Keys(got)))
	}
	return aside
}

// bodyOf is what a record holds.
func bodyOf(t testing.TB, record string) string {
	t.Helper()
	var r struct{ Body json.RawMessage }
	if err := json.Unmarshal([]byte(record), &r); err != nil {
		t.Fatalf("%q is no record: %v", record, err)
	}
	return string(r.Body)
}

// An almost empty state does not take the place of a full one without a word: not as a backup after a
// fuller one, and not by bringing back the wrong file.
func TestBackupIsNotOverwrittenByEmptiness(t *testing.T) {
	t.Parallel()
	p := shared(t)
	one := func(s shelf) {
		s.put("entry", "a1", journal.Entry{On: storyDay, Seq: 1, Text: "The only one."})
	}
	p.stock(records(t, response(t, answers{}, "ordinary-week").Visit(""), one, func(s shelf) {
		s.put("backup", "", settings.Saved{On: storyDay, Records: 240})
	}))
	p.assertFewerRefused()

	many := lockStory(t)
	for i := range 12 {
		maps.Copy(many, records(t, response(t, waiting(), ""), filled, func(s shelf) {
			s.put("entry", fmt.Sprintf("m%d", i), journal.Entry{On: storyDay, Seq: i + 1, Text: "One of many."})
		}))
	}
	p.stock(many)
	_, sealed := backupOf(t, map[string]string{"aw:entry:z": strings.Replace(many["aw:entry:a1"], "Slept badly", "Slept", 1)})
	p.visit("/backup")
	p.backupOpen("notes.age", sealed, backupPhrase)
	for _, press := range []string{"#replace", "#replace-sure"} {
		p.press(press)
		p.settle()
		pause(humanPress)
	}
	p.until(visible("#replace-fewer"))
	if text := js[string](p, `document.querySelector("#preview-ways").textContent`); !strings.Contains(text, "Almost nothing would be left") || !strings.Contains(text, fmt.Sprint(len(many))) {
		t.Errorf("it asks %q", text)
	}
	p.assertStored("when asked in other words", many)
	p.press("#replace-fewer-not")
	p.until(visible("#merge"))
	p.assertStored("after thinking better of it", many)
}

// assertFewerRefused tries to make a backup of much less than the last one held.
func (p *tab) assertFewerRefused() {
	p.Helper()
	folder := p.backupFolder()
	p.visit("/backup")
	p.lockType("#backup-new", backupPhrase)
	p.lockType("#backup-new-again", backupPhrase)
	p.press("#backup-make-go")
	p.until(visible("#backup-anyway"))
	if said := js[string](p, `document.querySelector("#backup-said").textContent`); !strings.Contains(said, "your last backup held 240") {
		p.Errorf("said is %q", said)
	}
	if list, err := os.ReadDir(folder); err != nil || len(list) > 0 {
		p.Errorf("a file was made: %v %v", list, err)
	}
	pause(humanPress)
	p.press("#backup-anyway")
	p.until(`document.querySelector("#backup-said")?.textContent.includes("The backup is made")`)
	_, file := p.backupFile(folder)
	if plain := backupAge(p, file, backupPhrase); !bytes.Contains(plain, []byte("The only one.")) {
		p.Errorf("the file holds %q", plain)
	}
}

// A file that anyone can read is made after a warning and a second press, is neutral by name, and can
// be brought back without a passphrase.
func TestBackupWithoutAPassphraseWarnsFirst(t *testing.T) {
	t.Parallel()
	p := shared(t)
	here := lockStory(t)
	p.stock(here)
	folder := p.backupFolder()
	p.visit("/backup")
	p.press("#plain-file summary")
	p.until(visible("#plain"))
	if text := js[string](p, `document.querySelector("#plain-file").innerText`); !strings.Contains(text, "Anyone who finds this file can read all of it") {
		t.Errorf("the warning reads %q", text)
	}
	p.press("#plain")
	p.until(visible("#plain-sure"))
	if list, err := os.ReadDir(folder); err != nil || len(list) > 0 {
		t.Errorf("one press made a file: %v %v", list, err)
	}
	pause(humanPress)
	p.press("#plain-sure")
	name, file := p.backupFile(folder)
	if want := "notes-" + p.today().String() + ".json"; name != want || !bytes.Contains(file, []byte("Slept badly")) {
		t.Errorf("the file is called %q, want %q, and holds %.100q", name, want, file)
	}
	p.stock(map[string]string{})
	p.visit("/backup")
	p.backupPick(name, file)
	p.until(visible("#preview table"))
	p.press("#merge")
	p.backupSaid("What was missing is here now")
	p.assertStored("after bringing back the open file", here)
}
