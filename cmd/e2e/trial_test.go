package e2e

import (
	"fmt"
	"os"
	"testing"
	"time"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/lists"
	"afterward/core/plan"
	"afterward/core/trial"
)

// deviceDay is the day the browser shows.
func deviceDay() civil.Date {
	now := time.Now().In(zone())
	return civil.Date{Year: now.Year(), Month: int(now.Month()), Day: now.Day()}
}

// bothTry is somebody whose terms of a trial are open today: both have said that
// they want to try, and the safety questions were answered yesterday.
func bothTry(t testing.TB, more ...func(shelf)) map[string]string {
	t.Helper()
	r := lately(response(t, calm().with("replies:willing", "their-words:both-said", "both-work:both", "their-change:seen", "signs-both:doing", "confidant:yes"), ""))
	return records(t, r, append([]func(shelf){talked}, more...)...)
}

// talked marks what has to come before a trial.
func talked(s shelf) {
	for _, id := range []guide.StepID{guide.StepSupport, guide.StepFriendsOnly, guide.StepHonestTalk} {
		s.put("step", string(id), plan.Mark{Status: plan.Done, On: storyDay.AddDays(5), Note: "Mara, and the sofa at hers."})
	}
}

// underWay is a trial that began weeks ago, with a look on the same day of each
// week but the last, and the first date decided.
func underWay(weeks int, signs ...trial.SignID) func(shelf) {
	return func(s shelf) {
		begun := deviceDay().AddDays(-7 * weeks)
		at := func(n int) civil.Date { return begun.AddDays(7 * n) }
		s.put("trial", "t1", trial.Trial{Begun: begun, Terms: []trial.Terms{{On: begun.AddDays(-2), Both: begun.AddDays(-1),
			Works: "We eat together on four evenings a week, and a quarrel is over before we sleep.", Stops: "Shouting. Being told what I may wear.",
			Agreed: "You come home by seven on weekdays. I say it when I am cross, on the same day.", Knows: "Mara", Ends: at(12), Reviews: []civil.Date{at(4), at(8)}}}})
		answers := []trial.Answer{trial.Better, trial.SameAsEver, trial.Better, trial.Worse, trial.Unsure, trial.Private, trial.Better}
		for n := 1; n < weeks; n++ {
			w := trial.Watch{Trial: "t1", On: at(n), Seq: n, Points: map[trial.PointID]trial.Answer{}, Did: "Said it on Tuesday, before dinner.", Saw: "Home by seven on four days."}
			for i, p := range trial.Points() {
				w.Points[p.ID] = answers[(n+i)%len(answers)]
			}
			if n == weeks-1 {
				w.Signs = signs
			}
			s.put("watch", fmt.Sprintf("w%d", n), w)
		}
		if weeks > 4 {
			s.put("verdict", "v1", trial.Verdict{Trial: "t1", On: at(4), Review: at(4), Seq: 90, Mine: trial.GoOn, Theirs: trial.GoOn, Note: "We both noticed the evenings."})
		}
	}
}

// From empty terms to a trial that has begun, by hand; one look with fear; the end.
// What was typed is there after a reload, the yes comes only when all is there, and
// nothing begins by itself.
func TestATrialByHand(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(bothTry(t))
	p.visit("/trial")
	p.follow("#trial-next")
	p.fill("#terms-works", "We eat together.")
	p.press("#agree")
	p.until(`document.querySelector("#said").textContent.includes("Something is still open")`)
	p.fill("#terms-stops", "Shouting.")
	p.fill("#terms-agreed", "Home by seven.")
	p.fill("#terms-knows", "Mara")
	p.saved("Mara")
	p.visit("/trial?v=terms")
	for field, want := range map[string]string{"works": "We eat together.", "knows": "Mara"} {
		p.until(fmt.Sprintf(`document.querySelector("#terms-%s").value === %s`, field, quote(want)))
	}
	js[any](p, fmt.Sprintf(`(() => { const e = document.querySelector("#terms-ends"); e.value = %q; e.dispatchEvent(new Event("change", {bubbles: true})); })()`, deviceDay().AddDays(56).String()))
	p.until(`document.querySelectorAll(".day-row").length === 1 && !document.querySelector(".missing h2")`)
	p.press("#agree")
	p.follow("#to-trial")
	pause(humanPress) // it lies where the button before it was
	p.press("#begin-trial")
	p.until(`document.querySelector("#stands").textContent.includes("The trial is under way") && document.querySelector(".timeline [aria-current]")`)
	p.goTo("/trial?v=look")
	p.press(`label[for="look-arguments-better"]`)
	p.fill("#look-saw", "Home by seven.")
	p.saved("Home by seven.")
	p.press("#look-fear")
	p.until(visible("#afraid-help"))
	p.visit("/trial?v=look")
	p.until(`document.querySelector("#look-arguments-better").checked && document.querySelector("#look-saw").value === "Home by seven."`)
	p.press("#afraid-screen")
	p.arrived("/check")
	p.visit("/trial")
	p.until(`document.querySelector("#stands").textContent.includes("Safety comes first")`)
	p.goTo("/trial?v=review")
	p.press(`label[for="review-theirs-end"]`)
	p.press("#keep-verdict")
	p.until(visible("#end-trial"))
	pause(humanPress) // it lies where the button before it was
	p.press("#end-trial")
	p.until(`location.pathname + location.search === "/trial" && document.querySelector("#trial-let-go")`)
}

// The pages of a trial under way, of one whose day passed, and the way so far keep
// the rules of accessibility, do not scroll sideways on a small screen, and can be
// walked by keyboard.
func TestTheTimelinesForEveryone(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(bothTry(t, underWay(9, trial.SignHarm), onTheWay))
	for _, path := range []string{"/trial", "/trial?v=terms", "/trial?v=look", "/trial?v=review", "/way"} {
		p.goTo(path)
		p.axe(path)
		p.size(320, 640, true)
		if wide := js[int](p, `document.documentElement.scrollWidth`); wide > 320 {
			t.Errorf("%s is %d wide on a screen of 320", path, wide)
		}
		p.size(390, 844, false)
	}
	p.goTo("/trial?v=terms")
	p.press("#revise")
	p.until(visible("#terms-why") + ` && document.querySelector("#terms-knows").value === "Mara" && document.querySelectorAll(".editions .terms").length === 1`)
	p.axe("a change beside the terms")
	p.goTo("/trial")
	p.tabTo(`.timeline a[href="/trial?v=look&i=w1"]`)
	p.hit("Enter")
	p.until(`document.querySelector("#heading")?.textContent.startsWith("The look of") && document.activeElement?.id === "heading"`)
	p.size(1280, 800, false)
}

// onTheWay is what somebody has kept over some months.
func onTheWay(s shelf) {
	at := func(n int) civil.Date { return deviceDay().AddDays(-n) }
	for i, id := range []guide.StepID{"lg-quiet", "lg-people", "lg-feel", "two-lists", "lg-routine"} {
		s.put("step", string(id), plan.Mark{Status: plan.Done, On: at(75 - 14*i)})
	}
	for i := range 12 {
		s.put("entry", fmt.Sprintf("w%d", i), journal.Entry{On: at(80 - 6*i), Seq: i + 1, Text: "A day."})
	}
	s.put("entry", "d1", journal.Entry{On: at(30), Seq: 20, Text: "Good.", Prompt: string(guide.ThreeDays()[0].ID)})
	s.put("line", "l1", lists.Line{List: guide.ListThings, Text: "The keys", On: at(40), Seq: 1})
	s.put("line", "l2", lists.Line{List: guide.ListOpens, Text: "Sundays", On: at(12), Seq: 2})
}

// With AFTERWARD_TRIAL_SHOTS=folder, pictures of the states of a trial are saved there.
func TestTrialShots(t *testing.T) {
	dir := os.Getenv("AFTERWARD_TRIAL_SHOTS")
	if dir == "" {
		t.Skip("AFTERWARD_TRIAL_SHOTS names no folder")
	}
	p := open(t)
	for _, c := range []struct {
		name  string
		story map[string]string
		paths []string
	}{
		{"shut", story(t, waiting(), filled), []string{"/trial", "/trial?v=terms", "/way"}},
		{"stop", story(t, calm().with("clear-no:not-now"), filled, underWay(3)), []string{"/trial"}},
		{"open", bothTry(t), []string{"/trial", "/trial?v=terms"}},
		{"running", bothTry(t, underWay(6), onTheWay), []string{"/trial", "/trial?v=terms", "/trial?v=look", "/trial?v=look&i=w2", "/trial?v=review", "/way"}},
		{"held", bothTry(t, underWay(9, trial.SignHide)), []string{"/trial", "/trial?v=review"}},
		{"fear", bothTry(t, underWay(6, trial.SignFear), func(s shelf) {
			s.put("watch", "wx", trial.Watch{Trial: "t1", On: deviceDay(), Seq: 99, Signs: []trial.SignID{trial.SignFear}})
		}), []string{"/trial", "/trial?v=look"}},
		{"over", bothTry(t, underWay(6), func(s shelf) {
			s.put("verdict", "v2", trial.Verdict{Trial: "t1", On: deviceDay(), Seq: 99, Mine: trial.Stop, Theirs: trial.GoOn})
		}), []string{"/trial"}},
		{"wrong", bothTry(t, underWay(6), func(s shelf) {
			s.put("trial", "t2", trial.Trial{Begun: storyDay, Terms: []trial.Terms{{On: storyDay, Works: "x", Ends: storyDay.AddDays(-20)}}})
			s.put("watch", "wo", trial.Watch{Trial: "nowhere", On: storyDay, Seq: 50})
		}), []string{"/trial", "/trial?t=t2", "/trial?v=terms&t=t2", "/trial?t=none"}},
	} {
		p.stock(c.story)
		for i, path := range c.paths {
			p.visit(path)
			p.shoot(dir, fmt.Sprintf("%s-%d", c.name, i))
		}
	}
}
