package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"afterward/core/vault"
	"afterward/core/vault/vaulttest"
)

// The measured plan is what it is said to be, and the app can read all of it.
func TestYearPlan(t *testing.T) {
	y := newYearPlan()
	if n := inPlan(y.plan); n != planSteps {
		t.Errorf("%d steps", n)
	}
	if len(y.phase.Steps) < planSteps/len(y.plan.Phases) || y.phase.ID == y.plan.Phases[y.plan.Current()].ID || !y.step.Own {
		t.Errorf("phase %s with %d steps, step %q", y.phase.ID, len(y.phase.Steps), y.step.ID)
	}
	for _, phase := range y.plan.Phases {
		for _, s := range phase.Steps {
			if len(s.Mark.Times) != 52 || len(s.Mark.Past) != 5 || s.Mark.Note == "" {
				t.Errorf("%s: no year behind it: %+v", s.ID, s.Mark)
			}
		}
	}
	v, err := vault.Open(vaulttest.Memory(y.texts), vault.Kinds)
	if err != nil {
		t.Fatal(err)
	}
	for v.ReadOn(100) > 0 {
	}
	if n := v.Damaged() + len(v.List("unread")); n > 0 {
		t.Errorf("%d records cannot be read", n)
	}
	for kind, least := range map[string]int{"taking": 3, "entry": 720, "own": 100, "step": planSteps, "response": 1} {
		if n := len(v.List(kind)); n < least {
			t.Errorf("%d records of kind %s", n, kind)
		}
	}
}

// tapPage answers a tap on #go after a moment, with so many rows in the list of steps.
const tapPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tap</title></head><body><main><button id="go">Go</button><div class="phase"></div></main><script>
	document.getElementById('go').onclick = () => setTimeout(() => { document.querySelector('.phase').innerHTML = '<h1 id="there">There</h1><ol class="steps"><li>One<li>Two</ol>'; }, 40);
</script></body></html>`

// A tap is timed from the finger to the picture, and one that leads elsewhere gives no time.
func TestTap(t *testing.T) {
	chrome, err := findChrome()
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{runs: 1, tmp: t.TempDir(), chrome: chrome, hasty: true}
	page := filepath.Join(b.tmp, "tap.html")
	if err := os.WriteFile(page, []byte(tapPage), 0o600); err != nil {
		t.Fatal(err)
	}
	w, err := b.open(t.Context(), filepath.Join(b.tmp, "profile"), noLimit)
	if err != nil {
		t.Fatal(err)
	}
	defer w.stop()
	if err := w.watchVault(); err != nil {
		t.Fatal(err)
	}
	if err := w.onDay(vaulttest.Last); err != nil {
		t.Fatal(err)
	}
	there := tap{on: "#go", done: "document.getElementById('there')", rows: 2}
	for _, rows := range []int{2, 3} {
		if err := w.navigate("file://" + page); err != nil {
			t.Fatal(err)
		}
		there.rows = rows
		o, err := w.tap(there)
		if rows == 3 {
			if !errors.Is(err, errOpening) {
				t.Errorf("a page with other rows: %v", err)
			}
			continue
		}
		if err != nil || o.There-o.Pressed < 40 || o.Shown < o.There {
			t.Errorf("%+v, %v", o, err)
		}
	}
	day, err := js[string](w, "const d = new Date(); return [d.getFullYear(), d.getMonth() + 1, d.getDate()].map((n) => String(n).padStart(2, '0')).join('-')")
	if err != nil || day != vaulttest.Last.String() {
		t.Errorf("the day is %s, %v", day, err)
	}
}

// Times above the aim are called missed, in the first opening as in later ones.
func TestReportPlan(t *testing.T) {
	y := newYearPlan()
	seen := map[float64][]tapped{1: make([]tapped, len(y.taps())), slowdown: make([]tapped, len(y.taps()))}
	seen[slowdown][0] = tapped{first: sample{240}, again: sample{80, 90, 99}, markup: sample{70}, worked: sample{60}}
	var r report
	reportPlan(&r, y, 1, seen)
	for _, want := range []string{"200 steps", "the plan, from Today, again: under 100 ms. Median 90.0 ms: kept.", "for the first time: under 100 ms. Median 240 ms: **missed**."} {
		if !strings.Contains(r.String(), want) {
			t.Errorf("%q is not in\n%s", want, r.String())
		}
	}
}
