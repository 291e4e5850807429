package app

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"afterward/core/plan"
	"afterward/core/settings"
)

// The look around is short, each screen has its picture and two sentences, and none of it
// comes between somebody and what is urgent.
func TestTheLookAround(t *testing.T) {
	all := tourScreens()
	if len(all) == 0 || len(all) > tourMost {
		t.Fatalf("%d screens, at most %d", len(all), tourMost)
	}
	for _, s := range all {
		if s.Title == "" || s.Picture == nil {
			t.Errorf("%q has no picture or title", s.Title)
		}
		for _, says := range s.Says {
			if n := len(strings.FieldsFunc(says, func(r rune) bool { return r == '.' })); n != 1 || !strings.HasSuffix(says, ".") {
				t.Errorf("%d sentences: %s", n, says)
			}
		}
	}
	for _, c := range []struct {
		name   string
		due    bool
		urgent *urgency
		want   bool
	}{
		{"at first", true, nil, true},
		{"seen", false, nil, false},
		{"while danger rules", true, &urgency{}, false},
	} {
		if got := tourOn(c.due, c.urgent); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// What was put away stays so after the page is opened again, and comes back when it is
// asked for. Nobody knows behind a closed lock, nor in the prerendered page.
func TestWhatWasPutAwayStaysAway(t *testing.T) {
	d := &device{}
	s := d.open()
	if !s.TourDue() || !s.HintDue(hintGates.ID) {
		t.Fatal("not shown to somebody new")
	}
	s.SawTour()
	s.PutHintAway(hintGates.ID)
	s.PutHintAway(hintMarks.ID)
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	again := d.open()
	if again.TourDue() || again.HintDue(hintGates.ID) || !again.HintDue(hintKept.ID) {
		t.Errorf("after opening again: %+v", again.Settings())
	}
	if n := again.ShowHintsAgain(); n != 2 || !again.HintDue(hintGates.ID) || again.TourDue() {
		t.Errorf("%d are back: %+v", n, again.Settings())
	}
	if p := PrerenderSession(); p.TourDue() || p.HintDue(hintKept.ID) {
		t.Error("shown in the prerendered page")
	}
	lockIt(t, again)
	again.Lock()
	if again.TourDue() || again.HintDue(hintKept.ID) {
		t.Error("shown behind the lock")
	}
}

func TestHintsHaveIDsOfTheirOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, h := range hints() {
		if seen[h.ID] || h.Title == "" || h.Text == "" || len(h.ID) > settings.HintMax {
			t.Errorf("%+v", h)
		}
		seen[h.ID] = true
	}
	if len(seen) < 3 || len(seen) > 5 {
		t.Errorf("%d hints", len(seen))
	}
}

// notSettings are fields that hold a choice or a fact and have no row in the table of
// settings, each with the reason.
var notSettings = map[string]string{}

// Every field of what is kept about the app and the plan as a whole can be found among
// the settings, or there is a reason why not.
func TestEverySettingCanBeFound(t *testing.T) {
	rows := map[string]string{}
	for _, r := range settingRows() {
		for _, f := range r.Fields {
			rows[f] = r.Title
		}
	}
	fields := map[string]bool{}
	for name, value := range map[string]any{"settings": settings.Settings{}, "device": settings.Device{}, "night": settings.Night{}, "course": plan.Course{}} {
		of := reflect.TypeOf(value)
		for i := range of.NumField() {
			field := name + "." + of.Field(i).Name
			fields[field] = true
			if rows[field] == "" && notSettings[field] == "" {
				t.Errorf("%s has no row among the settings and no reason", field)
			}
			if rows[field] != "" && notSettings[field] != "" {
				t.Errorf("%s has a row and a reason for none", field)
			}
		}
	}
	for f := range rows {
		if !fields[f] {
			t.Errorf("a row is for %s, which is no field", f)
		}
	}
}

// Each setting leads to a page there is, and to something with that id on it.
func TestEverySettingLeadsToItsPlace(t *testing.T) {
	pages := map[string]*html.Node{}
	hasID := func(t *testing.T, s *Session, path, id string) bool {
		for _, r := range Routes() {
			if r.Path == path && pages[path] == nil {
				pages[path], _ = rendered(t, s, r.New(), nil)
			}
		}
		if pages[path] == nil {
			t.Errorf("no page %s", path)
			return true
		}
		for n := range pages[path].Descendants() {
			for _, a := range n.Attr {
				if a.Key == "id" && a.Val == id {
					return true
				}
			}
		}
		return false
	}
	// These are there only when there is something to set: a wrong date, counters that run,
	// an answer of the browser.
	sometimes := []string{"device-date-title", fieldPauseFrom}
	for name, locked := range map[string]bool{"without a lock": false, "with one": true} {
		_, s := written(t)
		if locked {
			lockIt(t, s)
		}
		clear(pages)
		for _, row := range settingRows() {
			path, id, _ := strings.Cut(row.Href(s), "#")
			if !hasID(t, s, path, id) && id != "" && !slices.Contains(sometimes, id) {
				t.Errorf("%s: %q leads to %s, where nothing has the id %s", name, row.Title, path, id)
			}
		}
	}
}

func TestFindingASetting(t *testing.T) {
	_, s := written(t)
	for query, want := range map[string]string{
		"passphrase": "Passphrase", "PASSW": "Passphrase", "pässwörd": "Passphrase", "restore": "Bring a backup back", "night hours": "The hours of the night",
		"hotline": "Country for help lines", "disguise": "A neutral name and icon", "shortc": "Keyboard shortcuts", "wipe": "Erase everything", "tutorial": "The look around",
	} {
		v := viewSettings(s, query)
		found := false
		for _, g := range v.Groups {
			found = found || slices.ContainsFunc(g.Rows, func(w settingWay) bool { return w.Title == want })
		}
		if !found || len(v.Suggest) > 0 {
			t.Errorf("%q: %+v", query, v)
		}
	}
	all := viewSettings(s, "  ")
	if all.Count != app.FormatString("%d settings in all.", len(settingRows())) || len(all.Groups) != 5 {
		t.Errorf("%s %d groups", all.Count, len(all.Groups))
	}
	if v := viewSettings(s, "bakup"); len(v.Groups) > 0 || !slices.Contains(v.Suggest, "backup") {
		t.Errorf("a slip: %+v", v)
	}
	if v := viewSettings(s, "xyzzyqux"); v.Count != "None of them has that." || !slices.Equal(v.Suggest, standingWords) {
		t.Errorf("nonsense: %+v", v)
	}
	for _, w := range standingWords {
		if len(viewSettings(s, w).Groups) == 0 {
			t.Errorf("%s is offered and finds nothing", w)
		}
	}
}

// Longer words leave fewer settings, what is left is among all, and what is suggested
// always finds something.
func TestSearchingSettingsNeverGoesAstray(t *testing.T) {
	_, s := written(t)
	titles := func(v settingsView) (out []string) {
		for _, g := range v.Groups {
			for _, r := range g.Rows {
				out = append(out, r.Title)
			}
		}
		return out
	}
	rapid.Check(t, func(t *rapid.T) {
		query := rapid.StringMatching(`[a-zA-Zé ]{0,12}`).Draw(t, "query")
		less := viewSettings(s, query)
		more := titles(viewSettings(s, query+rapid.StringMatching(`[a-z]`).Draw(t, "letter")))
		before := titles(less)
		if strings.HasSuffix(query, " ") || query == "" {
			before = titles(viewSettings(s, ""))
		}
		for _, title := range more {
			if !slices.Contains(before, title) {
				t.Fatalf("%q leaves %q, which was not there before", query, title)
			}
		}
		for _, w := range less.Suggest {
			if len(viewSettings(s, w).Groups) == 0 {
				t.Fatalf("%q suggests %q, which finds nothing", query, w)
			}
		}
	})
}

func TestFarTellsAFewTimes(t *testing.T) {
	f := far{of: 1000}
	told := 0
	for left := 999; left >= 0; left-- {
		if f.leave(left) {
			told++
		}
	}
	if told != farSteps || f.done != 1000 {
		t.Errorf("told %d times, %+v", told, f)
	}
	if (&far{}).leave(0) {
		t.Error("nothing has come somewhere")
	}
}

// Each part of “How this works” says what its picture shows, and leads to a page.
func TestHowThisWorks(t *testing.T) {
	for _, part := range HowParts() {
		if len(part.Says) == 0 || len(part.Alt) < 30 || len(part.Alt) > 140 {
			t.Errorf("%s: %d paragraphs, %q", part.ID, len(part.Says), part.Alt)
		}
		if !slices.ContainsFunc(Routes(), func(r Route) bool { return r.Path == part.Href }) {
			t.Errorf("%s leads to %s", part.ID, part.Href)
		}
	}
}
