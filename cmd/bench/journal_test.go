package main

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"afterward/core/journal"
	"afterward/core/vault"
	"afterward/core/vault/vaulttest"
)

// The app and its peer have the same texts in the same order, and the app can read all of them.
func TestJournalIsTheSameForBoth(t *testing.T) {
	const n = 130
	j, err := newJournal(n)
	if err != nil {
		t.Fatal(err)
	}
	v, err := vault.Open(vaulttest.Memory(j.ours), vault.Kinds)
	if err != nil {
		t.Fatal(err)
	}
	for v.ReadOn(100) > 0 {
	}
	if got := len(v.List("entry")); got != n || v.Damaged() > 0 {
		t.Fatalf("%d entries, %d damaged", got, v.Damaged())
	}
	theirs, err := readPeer(j.peer)
	if err != nil || len(theirs) != n {
		t.Fatalf("%d entries of the peer, %v", len(theirs), err)
	}
	for i, p := range theirs {
		var e journal.Entry
		if ok, err := v.Get("entry", p.ID, &e); !ok || err != nil {
			t.Fatalf("%s: %v", p.ID, err)
		}
		if e.Text != p.Text || e.On != p.On || e.Seq != p.Seq || e.Seq != i+1 || !utf8.ValidString(e.Text) {
			t.Errorf("%+v is %+v there", e, p)
		}
	}
	if last := theirs[n-1].On; last != vaulttest.Last {
		t.Errorf("the newest entry is of %s", last)
	}
	again, err := newJournal(n)
	if err != nil || again.peer["journal"] != j.peer["journal"] {
		t.Error("the journal is another one each time")
	}
}

// The whole journal fits where a browser keeps it, and each search begins with many hits.
func TestJournalFits(t *testing.T) {
	if testing.Short() {
		t.Skip("makes ten thousand entries")
	}
	j, err := newJournal(journalEntries)
	if err != nil {
		t.Fatal(err)
	}
	if n := chars(j.ours); n < 4*million || n > 5*million {
		t.Errorf("%d characters", n)
	}
	if mean := j.text / j.entries; mean < 300 || mean > 420 {
		t.Errorf("%d characters an entry", mean)
	}
	if j.words < 10_000 {
		t.Errorf("%d different words", j.words)
	}
	for _, words := range append([]string{firstSearch}, searches...) {
		if n := strings.Count(j.peer["journal"], words); n < 50 {
			t.Errorf("%q is there %d times", words, n)
		}
	}
}

func TestRareWords(t *testing.T) {
	seen := map[string]int{}
	for i := range rareCount {
		w := rareWord(i)
		if before, ok := seen[w]; ok {
			t.Fatalf("%d and %d are both %q", before, i, w)
		}
		seen[w] = i
	}
}

func TestBeginning(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""}, {"one two three four", "one two"}, {"unbroken", "unbr"}, {"我我我我我", "我我我"},
	} {
		if got := beginning(c.text, 0.5); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// Keys that are missing, or whose letter or list was never painted, give no numbers.
func TestParseKeys(t *testing.T) {
	const good = `{"at":10,"typed":11,"frame":20,"hits":60,"same":false,"event":16}`
	for _, c := range []struct {
		name, text string
		n          int
		lists, ok  bool
	}{
		{"good", "[" + good + "]", 1, true, true},
		{"one is missing", "[" + good + "]", 2, true, false},
		{"never painted", `[{"at":10,"typed":11,"frame":0}]`, 1, false, false},
		{"not typed into the field", `[{"at":10,"frame":20}]`, 1, false, false},
		{"no list", `[{"at":10,"typed":11,"frame":20}]`, 1, true, false},
		{"no list wanted", `[{"at":10,"typed":11,"frame":20}]`, 1, false, true},
		{"the list stays", `[` + good + `,{"at":30,"typed":31,"frame":40,"same":true}]`, 2, true, true},
		{"no keys", "nothing", 1, false, false},
	} {
		ks, err := parseKeys(c.text, c.n, c.lists)
		if (err == nil) != c.ok || err != nil && !errors.Is(err, errKeys) {
			t.Errorf("%s: %v", c.name, err)
		}
		if c.ok && (ks.latencies()[0] != 10 || c.lists && (len(ks.lists()) != 1 || ks.lists()[0] != 49)) {
			t.Errorf("%s: %v, %v", c.name, ks.latencies(), ks.lists())
		}
	}
}

// The browser's own account has nothing to say of quick keys; of a slow one it has lost nothing is made up.
func TestAccounts(t *testing.T) {
	ks := keys{{At: 1, Frame: 10}, {At: 1, Frame: 200}, {At: 1, Frame: 100, Event: 104}}
	if got := ks.accounts(); len(got) != 2 || got[0] != 0 || got[1] != 104 {
		t.Errorf("%v", got)
	}
}

// typePage keeps the main thread busy for 60 ms with each letter, and lists what was found 40 ms later. The field
// is low on the screen, as below a notice.
const typePage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Type</title></head><body style="padding-top:700px"><input id="find"><p id="found"></p><ul class="hits"></ul><script>
	document.getElementById('find').oninput = (e) => {
		for (const end = performance.now() + 60; performance.now() < end;);
		const text = e.target.value;
		setTimeout(() => { document.getElementById('found').textContent = text ? text.length + ' found' : ''; }, 40);
	};
</script></body></html>`

// The probe sees a letter and a list only when they are painted, and every key that was pressed.
func TestTyping(t *testing.T) {
	chrome, err := findChrome()
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{runs: 1, tmp: t.TempDir(), chrome: chrome, hasty: true}
	page := filepath.Join(b.tmp, "type.html")
	if err := os.WriteFile(page, []byte(typePage), 0o600); err != nil {
		t.Fatal(err)
	}
	w, err := b.open(t.Context(), filepath.Join(b.tmp, "profile"), noLimit)
	if err != nil {
		t.Fatal(err)
	}
	defer w.stop()
	if err := errors.Join(w.watchJournal(), w.slow(1), w.navigate("file://"+page)); err != nil {
		t.Fatal(err)
	}
	found, err := w.finds("a bc")
	if err != nil || len(found) != 4 || !strings.HasPrefix(found[3], "4 found") {
		t.Fatalf("%q, %v", found, err)
	}
	ks, err := w.typed("find", "a bc", found)
	if err != nil {
		t.Fatal(err)
	}
	for i, took := range ks.latencies() {
		if took < 60 {
			t.Errorf("letter %d after %.0f ms", i, took)
		}
	}
	if accounts := ks.accounts(); len(accounts) != len(ks) {
		t.Errorf("the browser has an account of %d of %d letters: %+v", len(accounts), len(ks), ks)
	}
	for i, told := range ks.accounts() {
		if told < 56 {
			t.Errorf("the browser says %.0f ms for letter %d", told, i)
		}
	}
	if lists := ks.lists(); len(lists) != 4 || lists.percentile(1) < 100 || ks.overtaken() > 3 {
		t.Errorf("lists after %v ms, %d overtaken", lists, ks.overtaken())
	}
	if f, err := w.footprint(1); err != nil || f.heap <= 0 || f.wasm != 0 {
		t.Errorf("%+v, %v", f, err)
	}
}

// The peer's site has its pages, its script and the style sheet of the app.
func TestPeerFiles(t *testing.T) {
	ours := files{"static/app.0123.css": []byte("body{}"), "static/notes.0123.css": []byte("p{}"), "index.html": []byte("<p>")}
	all, err := peerFiles(ours, []byte("run()"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"index.html", "404.html", "write/index.html", "find/index.html", "static/peer.js", "static/app.0123.css", bare[1:]} {
		if len(all[name]) == 0 {
			t.Errorf("no %s", name)
		}
	}
	if !strings.Contains(string(all["write/index.html"]), `href="/static/app.0123.css"`) {
		t.Error("the style sheet is not linked")
	}
	if _, err := peerFiles(files{}, nil); err == nil {
		t.Error("a site without a style sheet")
	}
}

// typing makes n keys with that latency and time to the list.
func typing(n int, latency, list float64) (ks keys) {
	for range n {
		ks = append(ks, key{At: 100, Typed: 101, Frame: 100 + latency, Hits: 101 + list, worked: 3})
	}
	return ks
}

// Ours is compared with theirs and judged slowed down: letters by the slow ones, the rest by the median.
func TestReportJournal(t *testing.T) {
	foot := []footprint{{heap: 2, wasm: 30, resident: 200}}
	ours := journalSeen{ready: sample{900}, first: sample{150, 250, 180}, again: sample{300}, read: sample{2000},
		draft: append(typing(90, 20, 0), typing(10, 90, 0)...), find: typing(10, 30, 80), reading: typing(9, 30, 0), before: foot, now: foot}
	theirs := ours
	theirs.draft, theirs.first = typing(100, 10, 0), sample{60}
	two := []contestant{{name: "Afterward", weight: weight{3000, 2000}}, {name: "React", weight: weight{1000, 500}}}
	var r report
	j := writtenJournal{entries: 10, text: 4000, words: 50, ours: map[string]string{"k": "text"}}
	reportJournal(&r, j, two, 1, map[float64][]journalSeen{1: {ours, theirs}, slowdown: {ours, theirs}})
	for _, want := range []string{
		"10 entries of 400 characters on average",
		"| key to letter, open field | 20 / 90 | 10.0 / 10.0 | 2.00 | 20 / 90 | 10.0 / 10.0 | 2.00 | 100, 100 | 95 of 100 under 50: **missed** |",
		"| key to letter, search | 30 / 30 | 30 / 30 | 1.00 | 30 / 30 | 30 / 30 | 1.00 | 10, 10 | 95 of 100 under 50: kept |",
		"80 / 80 | 1.00 | 10, 10 | median under 100: kept |",
		"180 / 250 | 60 / 60 | 3.00 | 3, 1 | median under 200: kept |",
		"median under 200: **missed** |",
		"| Afterward, with all entries read for it | 2.0 | 30.0 | 32.0 | 200.0 |",
		"| ratio | 3.00 | 4.00 |",
		"Afterward: 10 of 10 lists within 100 ms, 0 overtaken",
	} {
		if !strings.Contains(r.String(), want) {
			t.Errorf("%q is not in\n%s", want, r.String())
		}
	}
}

// readPeer reads what the peer stores.
func readPeer(texts map[string]string) (all []peerEntry, err error) {
	err = json.Unmarshal([]byte(texts["journal"]), &all)
	return all, err
}
