package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"afterward/core/guide"
	"afterward/core/plan"
)

// fresh is a story whose safety questions were answered yesterday.
func fresh(t testing.TB, a answers, more ...func(shelf)) map[string]string {
	t.Helper()
	return records(t, lately(response(t, a, "")), more...)
}

// supported marks the steps every way to the other person asks for.
func supported(s shelf) {
	for _, id := range []guide.StepID{guide.StepSupport, guide.StepFriendsOnly, guide.StepConfidant, guide.StepOwnShare} {
		s.put("step", string(id), plan.Mark{Status: plan.Done, On: storyDay.AddDays(5), Note: "Mara, and the sofa at hers."})
	}
}

// longWords are a title as German has them.
const longWords = "Mit der Donaudampfschifffahrtsgesellschaft über die Wiedergutmachungsvereinbarungsverhandlungen sprechen"

// crowded has 200 steps of the person's own, in four phases.
func crowded(s shelf) {
	for i := range 200 {
		phase := []guide.PhaseID{guide.PhaseSpace, guide.PhaseReflect, guide.PhaseSteady, guide.PhaseOpen}[i%4]
		title := fmt.Sprintf("Step %d of my own", i)
		if i%9 == 0 {
			title = longWords
		}
		s.put("own", fmt.Sprintf("own-%03d", i), plan.Own{Title: title, Phase: phase, At: i / 4, On: storyDay})
	}
}

// partedAgain marks steps before the ending that was told.
func partedAgain(s shelf) {
	for _, id := range []guide.StepID{guide.StepSupport, guide.StepOwnShare, guide.StepConfidant, guide.StepHonestTalk, "two-lists"} {
		s.put("step", string(id), plan.Mark{Status: plan.Done, On: storyDay.AddDays(-120), Note: "Mara, and the sofa at hers."})
	}
}

// leftovers has steps that are kept, removed, and not known to this version.
func leftovers(s shelf) {
	supported(s)
	s.put("step", string(guide.StepFirstMessage), plan.Mark{Note: "Hi. No need to answer."})
	s.put("step", string(guide.StepHonestTalk), plan.Mark{Status: plan.Done, On: storyDay, Note: "We sat by the river."})
	s.put("own", "own-1", plan.Own{Title: "Write to her brother", Phase: guide.PhaseOpen, On: storyDay})
	s.put("own", "own-2", plan.Own{Title: longWords, Phase: guide.PhaseSteady, On: storyDay, Gone: storyDay.AddDays(9)})
	s.put("own", "own-3", plan.Own{Title: "Swim at the lake", Phase: guide.PhaseSteady, Kind: guide.KindRepeat, Every: 7, On: storyDay})
	s.put("step", "a-step-of-a-newer-edition", plan.Mark{Status: plan.Doing, On: storyDay, Note: "What I wrote about it."})
}

func chose(p guide.Path) func(shelf) {
	return func(s shelf) { s.put("path", "", plan.Course{Path: p, On: storyDay, Marks: true}) }
}

// planStories are the people whose plans differ.
func planStories(t testing.TB) map[string]map[string]string {
	t.Helper()
	return map[string]map[string]string{
		"new":    nil,
		"notyet": story(t, waiting(), filled),
		"met":    fresh(t, calm().with("their-words:warm-only"), supported),
		"crisis": story(t, calm().with("self-harm:yes"), filled),
		"safety": story(t, calm().with("control-of-me:phone"), leftovers),
		"letgo":  story(t, calm().with("clear-no:not-now"), leftovers),
		"chosen": story(t, waiting(), filled, chose(guide.PathLetGo)),
		"heal":   story(t, calm().with("days-now:very-hard"), filled),
		"busy":   story(t, calm().with("when-ended:under-quarter"), busyDay, filled),
		"harm":   story(t, calm().with("control-of-me:phone"), busyDay, filled),
		"mutual": bothTry(t, underWay(9)),
		"many":   story(t, waiting(), crowded),
		"again":  fresh(t, calm().with("when-ended:under-quarter", "their-words:both-said", "both-work:both"), partedAgain),
	}
}

// The pages of the plan in every state a route alone does not show: for fingers, small screens, large
// text, the keyboard and screen readers.
func TestPlanPagesCanBeUsedByEverybody(t *testing.T) {
	t.Parallel()
	p, before := shared(t), ""
	for _, c := range []struct {
		who, path string
		press     []string
	}{
		{"notyet", "/plan?p=open", nil},
		{"notyet", "/changed", []string{"#changes-me summary", "#changes-safety summary", "#changes-them summary"}},
		{"safety", "/plan?n=7", []string{"#stopped-rests summary", "#stopped-reopens summary", "#kept-steps summary", "#gone-steps summary"}},
		{"again", "/step?s=bad-night", []string{"#step-day summary", "#history summary"}},
		{"again", "/step?s=honest-talk", nil},
		{"many", "/plan?p=steady", nil},
		{"many", "/own-step?s=own-009", nil},
	} {
		if c.who != before {
			p.stock(planStory(t, c.who))
		}
		p.goTo(c.path)
		before = c.who
		for _, tap := range c.press {
			p.press(tap)
		}
		p.assertUsable(c.who + " at " + c.path)
	}
}

// Told by a slip of the finger: what was told is said on the plan, and one tap leads to the answer.
// On the way there the list comes back with the same group open.
func TestWhatWasToldByMistake(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.size(390, 844, true)
	p.stock(planStory(t, "notyet"))
	p.visit("/changed")
	if tall := js[int](p, `Math.ceil(document.querySelector("#changes-us").getBoundingClientRect().bottom)`); tall > 844-64 {
		t.Errorf("the last group ends at %d: not everything can be seen at once", tall)
	}
	p.tabTo("#changes-new summary")
	p.hit("Enter")
	p.until(visible(`#changes-new a`))
	p.follow("#changes-new li:last-child a")
	p.follow("#tell-not")
	if !js[bool](p, `document.querySelector("#changes-new").open && !document.querySelector("#changes-me").open`) {
		t.Error("back on the list, another group is open")
	}
	to := js[string](p, `document.querySelector("#changes-new li:last-child a").getAttribute("href")`)
	p.follow("#changes-new li:last-child a")
	pause(humanPress)
	p.press("#tell")
	p.arrived(strings.Replace(to, "/changed", "/plan", 1))
	p.follow("#told-slip")
	p.until(`document.querySelector(".question input:checked")`)
}

// Today fits a phone screen with all that can stand on it, and an ordinary day fits a small one. The look
// around of the first days is put away by then.
func TestTodayFitsAPhone(t *testing.T) {
	t.Parallel()
	p := shared(t)
	for _, c := range []struct {
		who           string
		width, height int
	}{{"busy", 390, 844}, {"harm", 390, 844}, {"crisis", 390, 844}, {"letgo", 390, 844}, {"notyet", 360, 740}, {"chosen", 360, 740}} {
		p.size(c.width, c.height, true)
		p.stock(planStory(t, c.who))
		p.visit("/today")
		if skip := "#tour-skip"; js[bool](p, visible(skip)) {
			p.press(skip)
			p.until(`!document.querySelector("#tour")`)
		}
		if over := js[int](p, `document.documentElement.scrollHeight`) - c.height; over > 0 {
			t.Errorf("%s: %d px more than a screen of %d by %d", c.who, over, c.width, c.height)
		}
	}
}

func planStory(t testing.TB, who string) map[string]string {
	t.Helper()
	r, ok := planStories(t)[who]
	if !ok {
		t.Fatalf("no story of %s", who)
	}
	return r
}

// With AFTERWARD_PLAN=folder, pictures of the plan pages are saved there. AFTERWARD_ONLY names some of
// them by the beginning.
func TestPlanShots(t *testing.T) {
	dir := os.Getenv("AFTERWARD_PLAN")
	if dir == "" {
		t.Skip("AFTERWARD_PLAN names no folder")
	}
	if err := os.MkdirAll(filepath.Clean(dir), 0o755); err != nil {
		t.Fatal(err)
	}
	only := strings.Split(os.Getenv("AFTERWARD_ONLY"), ",")
	wanted := func(name string) bool {
		for _, o := range only {
			if strings.HasPrefix(name, o) {
				return true
			}
		}
		return false
	}
	p := open(t)
	pages := map[string][]string{
		"new": {"/plan", "/changed", "/step?s=own-share", "/own-step", "/plan-settings"}, "notyet": {"/plan", "/plan?p=open", "/plan?p=reflect", "/step?s=first-message", "/step?s=own-share", "/step?s=ask-again",
			"/step?s=keep-space", "/step?s=agree-limits", "/step?s=before-asking", "/step?s=then-wait", "/changed", "/changed?n=1", "/changed?n=13", "/own-step?p=steady", "/plan-settings", "/today"},
		"busy": {"/today", "/plan"}, "harm": {"/today"},
		"met": {"/plan", "/plan?p=open", "/step?s=first-message", "/today"}, "crisis": {"/plan", "/today", "/changed"}, "safety": {"/plan", "/today", "/changed?n=14"}, "letgo": {"/plan", "/today", "/way"},
		"chosen": {"/plan", "/today"}, "heal": {"/plan", "/plan?p=steady", "/today", "/step?s=keep-space"}, "mutual": {"/plan", "/plan?p=trial", "/step?s=agree-limits"},
		"many": {"/plan", "/plan?p=steady", "/own-step?s=own-009", "/step?s=own-000"}, "again": {"/plan", "/plan?p=steady", "/step?s=bad-night", "/step?s=honest-talk"},
	}
	for name, records := range planStories(t) {
		for i, path := range pages[name] {
			shot := fmt.Sprintf("%s-%02d%s", name, i, strings.NewReplacer("/", "-", "?", "-", "=", "-").Replace(path))
			if !wanted(shot) {
				continue
			}
			p.stock(records)
			p.visit(path)
			p.shoot(dir, shot)
		}
	}
}
