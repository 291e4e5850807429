package e2e

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"testing"

	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/lists"
	"afterward/core/plan"
)

// listed is true when a group of a list shows a text.
func listed(group, text string) string {
	return fmt.Sprintf(`[...document.querySelectorAll("#group-%s .line-words")].some((e) => e.textContent === %s)`, group, quote(text))
}

// focused is true when an element has the focus.
func focused(selector string) string {
	return fmt.Sprintf(`document.activeElement?.matches(%s)`, quote(selector))
}

// A line is written, put into a column, changed where it stands, moved, taken off and brought back,
// by finger and by keyboard, and is there after a reload. What is half typed is there too.
func TestAListIsKept(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.size(390, 844, true)
	p.stock(story(t, calm().with("clear-no:not-now")))
	p.visit("/list?l=reality")
	p.fill("#new-reality", "The dog in the hall")
	p.press("#add")
	p.until(`document.querySelector("#refused").textContent !== ""`)
	p.until(focused("#side-reality-missed"))
	p.press(`label[for="side-reality-missed"]`)
	p.press("#add")
	p.until(listed("missed", "The dog in the hall"))
	p.until(focused("#new-reality") + ` && document.querySelector("#new-reality").value === ""`)
	p.write("Sundays alone")
	p.press(`label[for="side-reality-was"]`)
	p.press("#add")
	p.until(listed("was", "Sundays alone"))

	p.press("#group-was [id$=-change]")
	p.until(`document.querySelector("#group-was .line-panel textarea")?.value === "Sundays alone"`)
	p.fill("#group-was .line-panel textarea", " ")
	p.hit("End")
	p.write("and quiet")
	p.saved("and quiet")
	p.press("#group-was [id$=-to-why]")
	p.until(`document.querySelector("#group-why .line-words")?.textContent.includes("and quiet")`)
	p.until(focused("#group-why [id$=-change]"))

	p.hit("Enter") // the button that has the focus opens the line
	p.until(`document.querySelector("#group-why .line-panel textarea")`)
	p.tabTo("#group-why [id$=-off]")
	p.hit("Enter")
	p.until(focused("#undo"))
	p.until(`!document.querySelector("#group-why .line")`)
	p.hit("Enter")
	p.until(`document.querySelector("#group-why .line-words")?.textContent.includes("and quiet")`)

	p.fill("#new-reality", "half a sen") // and what is half typed stays
	p.saved("half a sen")
	p.reload()
	p.until(`document.querySelector("#new-reality").value === "half a sen"`)
	p.until(listed("missed", "The dog in the hall"))
}

// Where there are many columns they are picked, and a line is ticked off with the keyboard.
func TestAThingIsTickedOff(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, calm().with("clear-no:not-now")))
	p.visit("/list?l=things")
	p.fill("#new-things", "The key")
	p.hit("Tab")
	p.write("Goes back") // a list picks what begins so
	p.until(`document.querySelector("#side-things").value === "back"`)
	p.press("#add")
	p.until(listed("back", "The key"))
	pause(humanPress)
	p.tabTo("#group-back .tick")
	p.hit("Space")
	p.until(`document.querySelector("#group-back .tick").getAttribute("aria-pressed") === "true" && document.querySelector("#group-back").textContent.includes("Done on")`)
	p.until(focused("#group-back .tick"))
	p.reload()
	p.until(`document.querySelector("#group-back .tick[aria-pressed=true]")`)
}

// A list of two people is closed with every reason until both have said yes, and reading is not.
func TestAClosedListSaysWhy(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), func(s shelf) {
		s.put("line", "r1", lists.Line{List: guide.ListRequests, Text: "Call on Sundays", On: storyDay, Seq: 1, Checks: map[string]lists.Check{"fair": lists.Yes, "keep": lists.No}})
	}))
	p.visit("/list?l=requests")
	list, _ := guide.ListByID(guide.ListRequests)
	for _, g := range list.Gates {
		if text := guide.GateTextOf(g); !js[bool](p, fmt.Sprintf(`document.querySelector("#list-adding").textContent.includes(%s)`, quote(text.Now))) {
			t.Errorf("the gate %s is not told", g)
		}
	}
	if js[bool](p, `Boolean(document.querySelector("#add"))`) {
		t.Error("a line can be added")
	}
	p.press("#line-r1-change")
	p.until(`document.querySelector("#line-r1-panel").textContent.includes("Is it fair to both of you? Yes.")`)
	if js[bool](p, `Boolean(document.querySelector("#line-r1-panel input[type=radio]"))`) {
		t.Error("its questions can be answered")
	}
}

// An if-then plan begins from an example, is said aloud, and is there after a reload.
func TestAnIfThenPlanIsMadeAndSaid(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.size(390, 844, true)
	p.stock(story(t, waiting()))
	p.visit("/if-then")
	p.press("#examples summary")
	p.press("#example-0")
	first := guide.IfThenExamples()[0]
	p.until(fmt.Sprintf(`document.querySelector("#new-if").value === %s`, quote(first.If)))
	js[any](p, `(() => { const s = document.querySelector("#new-when"); s.value = "night"; s.dispatchEvent(new Event("change", {bubbles: true})); })()`)
	p.press("#make-plan")
	p.until(focused("#ifthens [id$=-said]") + ` && document.querySelector("#new-if").value === ""`)
	pause(humanPress)
	p.hit("Enter")
	p.until(`document.querySelector("#ifthens").textContent.includes("Said aloud on")`)
	p.until(`Object.entries(localStorage).some(([k, v]) => k.startsWith("aw:ifthen:") && JSON.parse(v).body.when === "night" && JSON.parse(v).body.rehearsed)`)
	p.reload()
	p.until(`document.querySelector("#ifthens").textContent.includes("For the night")`)
}

// The three days are written one a day, and each is an entry with its question.
func TestThreeDaysOfWriting(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.size(390, 844, true)
	p.stock(story(t, calm().with("clear-no:not-now")))
	p.visit("/three-days")
	p.press("#timer")
	p.until(`document.querySelector("#timer-said").textContent !== ""`)
	p.fill("#day-1", "Quiet mornings")
	p.saved("Quiet mornings")
	p.reload()
	p.until(`document.querySelector("#day-1")?.value === "Quiet mornings"`)
	p.press("#keep")
	p.until(`!document.querySelector("#day-1") && document.querySelector(".milestone.done a")`)
	q := p.onDay(1)
	defer q.close()
	q.visit("/three-days")
	q.until(visible("#day-2"))
	q.follow(".milestone.done a")
	if ask := guide.ThreeDays()[0].Ask; !js[bool](q, fmt.Sprintf(`document.querySelector("main").textContent.includes(%s)`, quote(ask))) {
		t.Errorf("the entry does not say that it answers %q", ask)
	}
}

// The letter is kept as it is typed and goes into the journal, and nowhere else.
func TestALetterIsNeverSent(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, calm().with("clear-no:yes")))
	p.visit("/write?for=letter")
	p.fill("#letter", "The hardest first")
	p.saved("The hardest first")
	p.press("#keep-letter")
	p.until(`document.querySelector("#letter").value === "" && document.querySelector(".entries").textContent.includes("The hardest first")`)
}

// toolsFilled is somebody who uses the tools.
func toolsFilled(s shelf) {
	put := func(id string, l lists.Line) { l.On = storyDay; s.put("line", id, l) }
	for i, l := range []lists.Line{
		{List: guide.ListReality, Text: "The dog in the hall when I come home", Side: "missed"}, {List: guide.ListReality, Text: "How we laughed at bad films", Side: "missed"},
		{List: guide.ListReality, Text: "Three weeks of silence after the party", Side: "was"}, {List: guide.ListReality, Text: "I stopped asking friends over, because it made evenings hard", Side: "was"},
		{List: guide.ListReality, Text: "We wanted different towns", Side: "why"},
		{List: guide.ListThings, Text: "The key", Side: "back", Done: storyDay}, {List: guide.ListThings, Text: "A blue jumper", Side: "rest"}, {List: guide.ListThings, Text: "The café by the river", Side: "retake"},
		{List: guide.ListThings, Text: "The old kettle", Side: "away", Gone: storyDay},
		{List: guide.ListRequests, Text: "Call every Sunday", Checks: map[string]lists.Check{"fair": lists.Yes, "keep": lists.No, "still-me": lists.Unsure}},
		{List: guide.ListRequests, Text: "Say when I am angry", Checks: map[string]lists.Check{"fair": lists.Yes, "keep": lists.Yes, "still-me": lists.Yes}},
		{List: guide.ListWins, Text: "A quarrel that ended in ten minutes", For: storyDay},
	} {
		l.Seq = i + 1
		put(fmt.Sprintf("l%d", i), l)
	}
	s.put("ifthen", "p1", plan.IfThen{If: "it is late and I want to write", Then: "put the phone into the kitchen", When: plan.Night, On: storyDay, Rehearsed: storyDay})
	s.put("ifthen", "p2", plan.IfThen{If: "somebody tells me news", Then: "say “I would rather not know”", On: storyDay})
	s.put("entry", "d1", journal.Entry{On: storyDay, Seq: 1, Text: "Quiet mornings.", Prompt: "three-days-1"})
}

// The pages are usable by everybody, in the states that a route alone does not show: axe on a phone,
// in turns light and dark, and a screen of 320 px.
func TestToolsAreAccessible(t *testing.T) {
	t.Parallel()
	p := shared(t)
	stop, both := calm().with("clear-no:not-now"), calm().with("replies:willing", "their-words:both-said", "both-work:both", "their-change:seen", "signs-both:doing")
	var before answers
	for i, c := range []struct {
		name, path, press string
		a                 answers // those of one person stand together: see there
	}{
		{"reality", "/list?l=reality", "#line-l0-change", stop},
		{"things", "/list?l=things", "#gone summary", stop},
		{"tools", "/tools", "", stop},
		{"stopped", "/list?l=requests", "", stop},
		{"letter", "/write?for=letter", "", stop},
		{"ifthen", "/if-then", "#ifthen-p1-change", stop},
		{"threedays", "/three-days", "#timer", stop},
		{"requests", "/list?l=requests", "#line-l9-change", both},
		{"wins", "/list?l=wins", "#line-l11-change", both},
		{"closed", "/list?l=requests", "", waiting()},
		{"hard", "/three-days", "", stop.with("days-now:very-hard")},
	} {
		p.scheme([]string{"light", "dark"}[i%2])
		p.size(390, 844, true)
		if !maps.EqualFunc(c.a, before, slices.Equal[[]string]) { // nobody changes anything
			p.stock(story(t, c.a, toolsFilled))
			before = c.a
		}
		p.goTo(c.path)
		if c.press != "" {
			p.press(c.press)
		}
		if dir := os.Getenv("AFTERWARD_SHOTS"); dir != "" {
			p.shoot(dir, "tools-"+c.name)
			continue
		}
		p.axe("tools " + c.name)
		p.size(320, 700, true)
		if wide := js[int](p, `document.documentElement.scrollWidth`); wide > 320 {
			t.Errorf("%s: %d px wide on a screen of 320", c.name, wide)
		}
	}
}
