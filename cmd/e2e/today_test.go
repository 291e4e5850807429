package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	ical "github.com/emersion/go-ical"

	"afterward/core/checkin"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
)

// busyDay is somebody with everything that can stand on the page of today: steps
// that are due, an if-then plan, check-ins, a phase behind, a draft; and with safety
// questions that have grown old since.
func busyDay(s shelf) {
	day := deviceDay()
	s.put("path", "", plan.Course{Path: guide.PathTry, On: storyDay, Marks: true})
	for _, step := range guide.Steps() {
		if step.Phase == guide.PhaseSpace || step.Phase == guide.PhaseReflect {
			s.put("step", string(step.ID), plan.Mark{Status: plan.Done, On: storyDay.AddDays(3), Note: "Done, in my own words."})
		}
	}
	for _, id := range []guide.StepID{guide.StepSupport, guide.StepFriendsOnly} {
		s.put("step", string(id), plan.Mark{Status: plan.Done, On: storyDay.AddDays(3), Note: "Mara, and the sofa at hers."})
	}
	s.put("own", "own-1", plan.Own{Title: "Give Tom his drill back", Phase: guide.PhaseSteady, On: storyDay})
	s.put("step", "own-1", plan.Mark{Due: day.AddDays(-1)})
	s.put("own", "own-2", plan.Own{Title: "Swim at the lake", Phase: guide.PhaseSteady, Kind: guide.KindRepeat, Every: 7, On: storyDay})
	s.put("step", "own-2", plan.Mark{Status: plan.Doing, On: storyDay, Times: nil})
	s.put("own", "own-3", plan.Own{Title: "Paint the hall", Phase: guide.PhaseSteady, On: storyDay})
	s.put("step", "own-3", plan.Mark{Due: day.AddDays(5)})
	s.put("ifthen", "i1", plan.IfThen{If: "I want to look at their page", Then: "put the phone in the hall and make tea", On: storyDay})
	for i, m := range checkin.Moods() {
		on := storyDay.AddDays(20 - i)
		s.put("checkin", on.String(), checkin.Entry{On: on, Mood: m, Urge: checkin.Urge(5 - i), Note: "The wedding picture came up."})
	}
	s.put("entry", "a1", journal.Entry{On: storyDay, Seq: 1, Text: "Slept badly."})
}

// Today says what has changed since, what is due and why, and never more than three
// things; a stop puts letting go, or help, first.
func TestToday(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, calm().with("when-ended:under-quarter"), busyDay))
	p.visit("/today")
	for what, script := range map[string]string{
		"one next thing":               `document.querySelectorAll("#next-step").length === 1`,
		"what is due, at most three":   `(n => n >= 1 && n <= 3)(document.querySelectorAll("#today-due li a").length)`,
		"why it is due":                `[...document.querySelectorAll("#today-due li .small")].every((e) => e.textContent.length > 10)`,
		"the plan for a hard moment":   `document.querySelector("#today-ifthen")?.textContent.includes("make tea")`,
		"what has changed":             `document.querySelector("#today-news")?.textContent.includes("closed for now")`,
		"a phase that lies behind":     `document.querySelector(".tap-behind").textContent.includes("lies behind you")`,
		"the days as a span":           `/^\d+–\d+$/.test(document.querySelector(".counters .num").textContent)`,
		"a way to say what is changed": `document.querySelector('main a[href="/changed"]') !== null`,
		"nothing about the end of it":  `!/days left|until you may|\d+ days to go/i.test(document.body.innerText)`,
	} {
		if !js[bool](p, script) {
			t.Errorf("%s: %s", what, p.look(`document.querySelector("main").innerText`))
		}
	}
	p.follow("#next-step")
	for name, a := range map[string]answers{"/help": calm().with("self-harm:yes"), "/step": calm().with("clear-no:not-now")} {
		p.stock(story(t, a, busyDay))
		p.visit("/today")
		if first := js[string](p, `new URL(document.querySelector("main .btn.primary").href).pathname`); first != name {
			t.Errorf("the weighty button leads to %s, not %s", first, name)
		}
	}
}

// The calendar file is neutral unless the person wants otherwise, and another
// program reads it.
func TestCalendarFile(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), busyDay))
	folder := p.backupFolder()
	p.visit("/calendar")
	if js[bool](p, `[...document.querySelectorAll("main .opt input")].some((i) => i.id.includes("first-message") || i.id.includes("honest-talk"))`) {
		t.Error("a step that touches the other person can go into a calendar")
	}
	p.press(`label[for="calendar-days-step-own-3"]`)
	p.press("#calendar-save")
	p.until(`document.querySelector("#calendar-notice")?.textContent.includes("The file is made")`)
	name, data := p.backupFile(folder)
	if name != "reminders.ics" {
		t.Errorf("the file is called %s", name)
	}
	for _, word := range []string{"hall", "Paint", "check", "Afterward", "aw:", "mood", "ex"} {
		if strings.Contains(strings.ToLower(string(data)), strings.ToLower("SUMMARY:"+word)) || word != "ex" && word != "check" && strings.Contains(string(data), word) {
			t.Errorf("the file says %q", word)
		}
	}
	cal, err := ical.NewDecoder(strings.NewReader(string(data))).Decode()
	if err != nil || len(cal.Events()) != 2 {
		t.Fatalf("%v, %d events:\n%s", err, len(cal.Events()), data)
	}
	p.press(`label[for="calendar-days-step-own-3"]`)
	p.press(`label[for="calendar-days-check-in"]`)
	p.press("#calendar-save")
	p.until(`document.querySelector("#calendar-notice")?.textContent.includes("Nothing is chosen")`)
}

// With AFTERWARD_TODAY=folder, pictures of today, the check-in and the calendar are
// saved there.
func TestTodayShots(t *testing.T) {
	dir := os.Getenv("AFTERWARD_TODAY")
	if dir == "" {
		t.Skip("AFTERWARD_TODAY names no folder")
	}
	if err := os.MkdirAll(filepath.Clean(dir), 0o755); err != nil {
		t.Fatal(err)
	}
	p := open(t)
	p.visit("/today")
	p.shoot(dir, "today-new")
	for name, records := range map[string]map[string]string{
		"busy": story(t, calm().with("when-ended:under-quarter"), busyDay), "plain": story(t, waiting()),
		"stop": story(t, calm().with("control-of-me:phone"), busyDay), "crisis": story(t, calm().with("self-harm:yes")), "letgo": story(t, calm().with("clear-no:not-now"), busyDay),
	} {
		p.stock(records)
		p.visit("/today")
		p.shoot(dir, "today-"+name)
		if name == "busy" {
			for _, tap := range []string{"#today-news summary", "#today-due summary", "#today-ifthen summary"} {
				p.press(tap)
			}
			p.press(`label[for="mood-1"]`)
			p.shoot(dir, "today-open")
			p.visit("/check-in")
			p.press(`label[for="urge-4"]`)
			p.shoot(dir, "check-in")
			p.visit("/calendar")
			p.press("#calendar-words summary")
			p.shoot(dir, "calendar")
		}
	}
}

// Today, the check-in and the calendar with everything open: for fingers, small
// screens, large text and screen readers.
func TestTodayCanBeUsedByEverybody(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, calm().with("when-ended:under-quarter"), busyDay))
	p.visit("/today")
	for _, tap := range []string{"#today-news summary", "#today-due summary", "#today-ifthen summary", `label[for="mood-1"]`} {
		p.press(tap)
	}
	p.assertUsable("today")
	p.goTo("/check-in")
	p.press(`label[for="urge-5"]`)
	p.assertUsable("the check-in")
	p.goTo("/calendar")
	p.press("#calendar-words summary")
	p.press("#calendar-about summary")
	p.assertUsable("the calendar")
}
