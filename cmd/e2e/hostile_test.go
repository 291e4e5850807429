package e2e

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"afterward/core/journal"
	"afterward/core/vault/vaulttest"
)

// bigText is how many bytes make a text too big to be kept beside all others.
const bigText = 500_000

// mostLines is how many lines a text may have that a field of the page shows. Chromium takes half a
// minute to lay out a field with a million lines, on an empty page without the app as well.
const mostLines = 20_000

// hostiles are the bad texts, as fields can show them, the large ones apart: all of those together are
// more than a browser has room for.
func hostiles() (small, big []vaulttest.Text) {
	for _, x := range vaulttest.Hostile() {
		if strings.Trim(x.Text, "\n") == "" {
			x.Text = x.Text[:min(len(x.Text), mostLines)]
		}
		if len(x.Text) < bigText {
			small = append(small, x)
		} else {
			big = append(big, x)
		}
	}
	return small, big
}

// halvesOf parts the large texts into what there is room for at once, those first that take twice their
// length: a text that is put away is stored twice for a moment.
func halvesOf(big []vaulttest.Text) [][]vaulttest.Text {
	big = slices.Clone(big)
	slices.SortStableFunc(big, func(a, b vaulttest.Text) int { return strings.Count(b.Text, `"`) - strings.Count(a.Text, `"`) })
	return [][]vaulttest.Text{big[:2], big[2:]}
}

// inField is a text as a field of several lines shows it: it knows only one end of a line.
var inField = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// literals are texts, as a field shows them, as a JavaScript list.
func literals(texts []vaulttest.Text) string {
	var list []string
	for _, x := range texts {
		list = append(list, exact(inField.Replace(x.Text)))
	}
	return "[" + strings.Join(list, ",\n") + "]"
}

// hostileTools are what the scripts below need. differs names the first unit in which two strings
// differ. intact finds what no text may bring about: an element, a variable, another title or style.
const hostileTools = `window.tools = (() => {
	const $ = (css) => document.querySelector(css), sleep = (ms) => new Promise((go) => setTimeout(go, ms));
	const until = async (what, f) => {
		for (const end = Date.now() + 15000; !f(); await sleep(2)) if (Date.now() > end) throw new Error("waited in vain for " + what);
	};
	const differs = (got, want) => {
		if (got === want) return "";
		let i = 0;
		while (i < want.length && got.charCodeAt(i) === want.charCodeAt(i)) i++;
		return "from unit " + i + " of " + want.length + " on, got " + got.length + ": " + escape(got.slice(i, i + 12)) + ", want " + escape(want.slice(i, i + 12));
	};
	const intact = () => [
		...[...document.querySelectorAll(".entries :not(ul, li, a, span, button, div), .found :not(h2, p, code, span, button, div)")].map((e) => "element " + e.tagName),
		...["script:not([src])", "iframe", "base", "form", "img", "style", "link", "object", "embed", "b a", "[onerror]", "[onfocus]", "[onmouseover]"]
			.filter((css) => document.body.querySelector(css) !== null).map((css) => "in the page " + css),
		...("hostile" in window || "hostile" in {} ? ["a variable"] : []),
		...(getComputedStyle($("main")).display === "none" ? ["a style"] : []),
	].join(", ");
	const blocks = [];
	new PerformanceObserver((list) => blocks.push(...list.getEntries().map((e) => ({from: e.startTime, to: e.startTime + e.duration})))).observe({type: "longtask"});
	const longest = async (from) => {
		await sleep(0);
		await sleep(0);
		return Math.round(Math.max(0, ...blocks.filter((b) => b.to > from).map((b) => b.to - b.from)));
	};
	let own = 0;
	const timed = (f) => { // after the browser has laid out what it has to
		document.body.offsetHeight;
		const from = performance.now();
		f();
		own = Math.max(own, performance.now() - from);
	};
	const takeOwn = () => { const ms = Math.round(own); own = 0; return ms; };
	const enter = (text) => {
		$("#draft").value = text;
		timed(() => $("#draft").dispatchEvent(new Event("input", {bubbles: true})));
	};
	const link = document.body.appendChild(document.createElement("a")); // as if a row of the list was pressed
	const openEntry = async (id, text) => {
		link.href = "/write?e=" + id;
		timed(() => link.click());
		await until("entry " + id, () => $("#entry") && location.search === "?e=" + id);
		for (const end = Date.now() + 5000; differs($("#entry").value, text) && Date.now() < end; ) await sleep(2);
		return differs($("#entry").value, text);
	};
	return {$, sleep, until, differs, intact, longest, timed, takeOwn, enter, openEntry};
})()`

// A verdict is what became of one text.
type verdict struct {
	Wrong string // "" when nothing is
	Block int    // the longest time the page did not answer, in ms, the browser's own work included
	Own   int    // the longest time the app took for one event, in ms
}

// run starts a script that pushes one verdict for each text to window.verdicts, and waits for all.
func (p *tab) run(texts []vaulttest.Text, script string) []verdict {
	p.Helper()
	js[any](p, hostileTools+", 0")
	js[any](p, `window.verdicts = []; window.stopped = ""; (`+script+`)(`+literals(texts)+`).catch((e) => { window.stopped = String(e); }); 0`)
	done := fmt.Sprintf(`verdicts.length === %d || stopped`, len(texts))
	for range 6 {
		if p.holds(done, patience) {
			break
		}
	}
	list := js[[]verdict](p, `verdicts`)
	for i, v := range list {
		if v.Wrong != "" {
			p.Errorf("%s: %s", texts[i].Name, v.Wrong)
		}
	}
	if len(list) < len(texts) {
		p.Fatalf("%s: %s", texts[len(list)].Name, js[string](p, `stopped || "no answer"`))
	}
	return list
}

// putAway is the script that writes each text into the journal and puts it away. A text of nothing but
// blanks is refused in words and stays where it is.
const putAway = `async (texts) => {
	const {$, sleep, until, differs, intact, longest, timed, takeOwn, enter} = tools;
	const entries = () => Object.keys(localStorage).filter((k) => k.startsWith("aw:entry:"));
	for (const text of texts) {
		const from = performance.now(), before = new Set(entries());
		let wrong = "";
		enter(text);
		if (differs($("#draft").value, text)) wrong = "in the field: " + differs($("#draft").value, text);
		timed(() => $("#keep").click());
		if (/^\p{White_Space}*$/u.test(text)) {
			await until("words", () => /nothing written/.test($("#kept").textContent) && localStorage.getItem("aw:draft:entry"));
			wrong ||= differs(JSON.parse(localStorage.getItem("aw:draft:entry")).body.text, text);
			if (entries().length > before.size) wrong = "blanks were put away";
			verdicts.push({Wrong: wrong, Block: await longest(from), Own: takeOwn()});
			continue;
		}
		await until("an empty field", () => $("#draft").value === "" && /in your journal/.test($("#kept").textContent));
		const made = entries().filter((k) => !before.has(k));
		if (made.length !== 1) wrong ||= made.length + " entries were made";
		await until("no draft", () => localStorage.getItem("aw:draft:entry") === null);
		wrong ||= intact();
		if (text.isWellFormed()) wrong ||= differs(JSON.parse(localStorage.getItem(made[0])).body.text, text);
		verdicts.push({Wrong: wrong, Block: await longest(from), Own: takeOwn()});
	}
}`

// Each bad text, written into the journal and put away, is kept unit by unit and shown as text, in the
// list and in the field, before and after a reload. Nothing of it becomes part of the page.
func TestHostileTextInTheJournalIsKeptAndShownAsText(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.noDialogs()
	small, big := hostiles()
	p.visit("/write")
	assertQuick(t, "written", small, p.run(small, putAway))
	js[any](p, enter("#draft", `""`))
	p.until(`localStorage.getItem("` + draftKey + `") === null`)
	p.visit("/write")
	put := slices.DeleteFunc(small, func(x vaulttest.Text) bool { return strings.TrimSpace(x.Text) == "" })
	assertQuick(t, "read", put, p.run(put, readBackScript))
	for _, texts := range halvesOf(big) {
		p.stock(nil)
		p.visit("/write")
		assertQuick(t, "written", texts, p.run(texts, putAway))
	}
}

// readBack shows the whole list and opens every entry, in the order in which they were written.
const readBack = `async (texts) => {
	const rows = await EXPAND;
	if (rows !== texts.length || tools.intact()) throw new Error(rows + " rows, " + tools.intact());
	const {$, sleep, until, differs, intact, longest, takeOwn, openEntry} = tools;
	const stored = () => Object.entries(localStorage).filter(([k]) => k.startsWith("aw:entry:")).map(([k, v]) => [k, v, JSON.parse(v).body.seq]).sort((a, b) => a[2] - b[2]);
	const all = stored();
	if (all.length !== texts.length) throw new Error(all.length + " entries are stored");
	for (let i = 0; i < texts.length; i++) {
		const from = performance.now();
		const wrong = await openEntry(all[i][0].slice("aw:entry:".length), texts[i]) || intact();
		verdicts.push({Wrong: wrong, Block: await longest(from), Own: takeOwn()});
	}
	await sleep(300); // in which a change would be saved
	if (JSON.stringify(stored()) !== JSON.stringify(all)) throw new Error("looking at entries has changed what is stored");
}`

var readBackScript = strings.Replace(readBack, "EXPAND", expand, 1)

// assertQuick tells how long the page did not answer; it is not asserted, since the machine that runs
// the tests may be busy.
func assertQuick(t *testing.T, what string, texts []vaulttest.Text, list []verdict) {
	t.Helper()
	for i, v := range list {
		if v.Block >= 500 {
			t.Logf("%s, %s: the page did not answer for %d ms, of which the app took %d", texts[i].Name, what, v.Block, v.Own)
		}
	}
}

// noDialogs makes a dialog that a text has opened a failure of the test.
func (p *tab) noDialogs() {
	p.Helper()
	p.must(chromedp.Listen(p.ctx, func(event any) {
		if e, ok := event.(*page.EventJavascriptDialogOpening); ok && e.Type != page.DialogTypeBeforeunload {
			p.Errorf("a text has opened a dialog: %s", e.Type)
		}
	}))
}

// Records that hold the bad texts, as a restored backup or another device may bring them: good records
// are shown as text, unit by unit, and not changed by that.
func TestHostileTextInGoodRecordsIsShownAsText(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.noDialogs()
	small, big := hostiles()
	for _, texts := range append(halvesOf(big), small) {
		texts = slices.DeleteFunc(texts, func(x vaulttest.Text) bool { return !x.UTF8() }) // half a pair is in no good record
		var list []vaulttest.Record
		for i, x := range texts {
			e := journal.Entry{On: vaulttest.Last, Seq: i + 1, Text: x.Text}
			list = append(list, vaulttest.Record{Kind: "entry", ID: fmt.Sprintf("h%d", i), Body: e, On: vaulttest.Last})
		}
		p.stock(vaulttest.Plain(list))
		p.visit("/write")
		assertQuick(t, "read", texts, p.run(texts, readBackScript))
	}
}

// What lies raw under a key of ours and is no record is moved into quarantine, word for word, named on
// the page of what is kept, and can be saved as a file; a record of a newer version stays in its place.
func TestHostileTextUnderOurKeysIsQuarantinedAndHandedOut(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.noDialogs()
	folder := p.backupFolder()
	groups := make([][]vaulttest.Text, 3)
	for _, x := range vaulttest.Hostile() {
		g := 0
		if len(x.Text) >= bigText {
			g = 1 + len(groups[1])/3 // six are too many, and on the way each takes room twice
		}
		groups[g] = append(groups[g], x)
	}
	for g, texts := range groups {
		raw := map[string]string{}
		for i, x := range texts {
			raw[fmt.Sprintf("aw:entry:x%d-%d", g, i)] = x.Text
		}
		p.stockExact(raw)
		p.visit("/privacy")
		p.until(visible(".found .btn"))
		stay := 0
		for _, text := range raw {
			if text == newerRecord {
				stay++
			}
		}
		// What is found is shown before it is moved.
		p.until(fmt.Sprintf(`Object.keys(localStorage).filter((key) => key.startsWith("aw:entry:")).length === %d`, stay))
		assertQuarantined(p, raw)
		assertHandedOut(p, raw)
		for i, x := range texts {
			if slices.Contains([]string{"script tag", "NUL", "high surrogate alone"}, x.Name) { // three by hand
				assertDownload(t, p, folder, fmt.Sprintf("aw:entry:x%d-%d", g, i), x.Text)
			}
		}
		if wrong := js[string](p, hostileTools+`, tools.intact()`); wrong != "" {
			t.Errorf("on the page of what is kept: %s", wrong)
		}
	}
}

// stockExact is stock for texts that are no Unicode.
func (p *tab) stockExact(records map[string]string) {
	p.Helper()
	p.stock(nil)
	var list []string
	for key, text := range records {
		list = append(list, `localStorage.setItem(`+exact(key)+`, `+exact(text)+`)`)
	}
	js[any](p, strings.Join(list, ";\n"))
}

// assertQuarantined reads the store: every text is in a quarantine record, with the key it came from,
// and no longer under that key.
func assertQuarantined(p *tab, raw map[string]string) {
	p.Helper()
	found := map[string]string{}
	for key, text := range p.snapshot() {
		if !strings.HasPrefix(key, "aw:unread:") {
			if r, ok := raw[key]; !ok || r != newerRecord {
				p.Errorf("under %s lies %.80q", key, text)
			}
			found[key] = text
			continue
		}
		var r struct {
			Body struct{ From, Enc, Raw string }
		}
		if err := json.Unmarshal([]byte(text), &r); err != nil {
			p.Errorf("%s: %v", key, err)
		}
		if r.Body.Enc == "base64" {
			data, err := base64.StdEncoding.DecodeString(r.Body.Raw)
			p.must(err)
			r.Body.Raw = string(data)
		}
		found[r.Body.From] = r.Body.Raw
	}
	for key, text := range raw {
		if found[key] != text {
			p.Errorf("of %.40q, quarantined is %.80q", text, found[key])
		}
	}
}

// newerRecord is the one text of the list that a newer version may have written; nothing touches it.
const newerRecord = `{"v":2,"sealed":"eA=="}`

// assertHandedOut compares the files of all texts that were found.
func assertHandedOut(p *tab, raw map[string]string) {
	p.Helper()
	named := js[[]string](p, `[...document.querySelectorAll(".found .card code")].map((e) => e.textContent)`)
	if keys := slices.Sorted(maps.Keys(raw)); !slices.Equal(slices.Sorted(slices.Values(named)), keys) {
		p.Errorf("named are %v, want %v", named, keys)
	}
	files := js[map[string]handed](p, catchFiles)
	for key, text := range raw {
		want := handed{"unread-" + strings.ReplaceAll(key, ":", "-") + ".txt", fmt.Sprintf("%x", sha256.Sum256([]byte(text)))}
		if files[key] != want {
			p.Errorf("of %.40q the file is %v, want %v", text, files[key], want)
		}
	}
}

// A handed is a file that the page hands out.
type handed struct{ Name, Hash string }

// catchFiles presses every button that saves a text and takes the files before the browser does, which
// does not let a page save many without a person.
const catchFiles = `(async () => {
	const blobs = new Map(), files = {}, {createObjectURL} = URL, {click} = HTMLAnchorElement.prototype;
	let name, data;
	URL.createObjectURL = (blob) => { const url = createObjectURL(blob); blobs.set(url, blob); return url; };
	HTMLAnchorElement.prototype.click = function () { name = this.download; data = blobs.get(this.href); };
	for (const card of document.querySelectorAll(".found .card")) {
		name = data = null;
		card.querySelector("button").click();
		const hash = data && new Uint8Array(await crypto.subtle.digest("SHA-256", await data.arrayBuffer()));
		files[card.querySelector("code").textContent] = {Name: name, Hash: hash && hash.toHex()};
	}
	Object.assign(URL, {createObjectURL});
	Object.assign(HTMLAnchorElement.prototype, {click});
	return files;
})()`
