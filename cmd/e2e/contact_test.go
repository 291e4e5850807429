package e2e

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/lists"
	"afterward/core/plan"
)

// logOf puts contacts on the log, the oldest first, as the app does.
func logOf(list ...contact.Entry) func(shelf) {
	return func(s shelf) {
		for i, e := range list {
			e.Seq = i + 1
			e = e.Put(contact.Entry{}, e.On)
			if err := e.Valid(); err != nil {
				s.Fatal(err)
			}
			s.put("contact", fmt.Sprintf("c%03d", i), e)
		}
	}
}

// ago is a day before today, by the browser's clock.
func ago(days int) civil.Date { return deviceDay().AddDays(-days) }

// mine is a message of the person's own.
func mine(on civil.Date, answer contact.Answer) contact.Entry {
	return contact.Entry{On: on, Who: contact.Me, Channel: contact.ByText, About: contact.Personal, Answer: answer}
}

// months is a log of some weeks, in which both begin, things are arranged and one message waits.
func weeksOfContact(s shelf) {
	they := func(days int, tone contact.Tone) contact.Entry {
		return contact.Entry{On: ago(days), Who: contact.They, Channel: contact.ByText, About: contact.Personal, Tone: tone}
	}
	logOf(mine(ago(38), contact.Came), they(30, contact.Neutral), mine(ago(27), contact.Came), they(21, contact.Warm), mine(ago(19), contact.Came), they(16, contact.Neutral),
		mine(ago(14), contact.Came), contact.Entry{On: ago(12), Who: contact.They, Channel: contact.ByCall, About: contact.Children, Note: "Half term: Tuesday to Thursday are mine."},
		contact.Entry{On: ago(9), Who: contact.Chance, Channel: contact.InPerson, About: contact.Personal, Note: "At the market. We both said hello."}, mine(ago(5), contact.NoAnswer))(s)
	s.put("pause", "p1", contact.Pause{From: ago(25), To: ago(24)})
}

// tick presses the label of a small answer.
func (p *tab) tick(question, option string) {
	p.Helper()
	p.press(fmt.Sprintf(`label[for="%s-%s"]`, question, option))
}

// A contact takes a few taps, and the counters follow it; what had to be arranged moves neither.
func TestAContactIsLogged(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.size(390, 844, true)
	p.stock(story(t, waiting(), logOf(mine(ago(20), contact.Came))))
	p.visit("/contact")
	days := `[...document.querySelectorAll(".counters .counter")].find((e) => e.textContent.includes("personal contact"))?.querySelector(".num").textContent`
	if got := js[string](p, days); got != "20" {
		t.Errorf("it is %s days since personal contact, not 20", got)
	}
	for _, about := range []string{"children", "personal"} {
		p.follow("#log-contact")
		if low := js[float64](p, `document.querySelector("#log-keep").getBoundingClientRect().bottom`); low > 844-60 {
			t.Errorf("the button to save lies at %.0f on a screen of 844", low)
		}
		p.tick("log-who", "me")
		p.tick("log-about", about)
		pause(humanPress)
		p.press("#log-keep")
		p.until(`location.search.startsWith("?c=") && document.querySelector("#log-said").textContent.includes("on the log")`)
		p.follow("#log-done")
		want := map[string]string{"children": "20", "personal": "0"}[about]
		p.until(days + " === " + quote(want))
	}
	if n := js[int](p, `document.querySelectorAll(".contact-list .list li").length`); n != 3 {
		t.Errorf("%d contacts are listed", n)
	}
	if text := js[string](p, `document.querySelector("#run").textContent`); !strings.Contains(text, "and it stays") {
		t.Errorf("after a slip: %s", text)
	}
}

// A second message without an answer is said to end the question before it is kept, ends it at once with
// its reason, and goes on doing so when it is taken off the log.
func TestTwoMessagesWithoutAnAnswer(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), logOf(mine(ago(6), contact.NoAnswer))))
	p.visit("/contact")
	if !js[bool](p, `document.querySelector("#contact-waits").textContent.includes("Nothing until they answer")`) {
		t.Error("nothing says that a message waits")
	}
	p.follow("#log-contact")
	p.tick("log-who", "me")
	p.tick("log-about", "personal")
	p.until(`document.querySelector("#log-foretold")?.textContent.includes("no answer came in between") && document.querySelector("#log-keep").textContent.includes("The question ends")`)
	p.tick("log-about", "home")
	p.until(`!document.querySelector("#log-foretold") && document.querySelector("#log-keep").textContent === "Save"`)
	p.tick("log-about", "personal")
	p.until(`document.querySelector("#log-foretold")`)
	p.press("#log-keep")
	p.until(`document.querySelector("#log-told")?.textContent.includes("no answer came in between")`)
	pause(humanPress)
	p.press("#log-take-off")
	p.until(`document.querySelector("#log-off").textContent.includes("What it told stays told")`)
	p.follow("#log-done")
	p.until(`document.querySelector("#contact-closed") && document.querySelector('main a[href="/write?for=letter"]') !== null && !document.querySelector("#contact-waits")`)
	p.reach("/outcome")
	if got := p.outcome(); got != guide.LetGo {
		t.Errorf("it comes to %s", got)
	}
}

// What they said in words weighs before it is kept; an answer that came later is a tap; a wish of theirs
// to talk opens nothing and leads to its question.
func TestWhatTheySaidInAContact(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(story(t, waiting(), logOf(mine(ago(3), contact.NoAnswer))))
	p.visit("/contact-log?c=c000")
	p.press("#answer-came")
	p.until(`document.querySelector("#answer-said").textContent.startsWith("They answered")`)
	p.reach("/contact-log")
	p.tick("log-who", "they")
	p.tick("log-about", "personal")
	p.press("#log-more summary")
	p.tick("log-said", "talk")
	p.fill("#log-note", "They asked for a walk")
	p.saved("They asked for a walk")
	if js[bool](p, `Boolean(document.querySelector("#log-foretold"))`) {
		t.Error("a wish to talk is foretold to end something")
	}
	p.press("#log-keep")
	p.until(`document.querySelector('.entry-talk a[href^="/check"]') && document.querySelector("main").textContent.includes("They asked for a walk")`)
	p.press("#log-correct")
	p.until(`document.querySelector("#log-note")?.value === "They asked for a walk" && document.querySelector("#log-said-talk").checked`)
	p.tick("log-said", "afraid")
	p.until(`document.querySelector("#log-help") && document.querySelector("#log-keep").textContent.includes("Contact closes")`)
	pause(humanPress)
	p.press("#log-keep")
	p.until(`document.querySelector("#told-help")`)
	p.reach("/contact")
	p.until(`document.querySelector("#told") && !document.querySelector("#told[open]") && !document.querySelector(".counters .num")`)
}

// With AFTERWARD_CONTACT=folder, pictures of the pages of contact and of the urge are saved there.
func TestContactShots(t *testing.T) {
	dir := os.Getenv("AFTERWARD_CONTACT")
	if dir == "" {
		t.Skip("AFTERWARD_CONTACT names no folder")
	}
	p := shared(t)
	shot := func(name, path string, records map[string]string, then ...string) {
		p.stock(records)
		p.visit(path)
		for _, press := range then {
			p.press(press)
		}
		p.settle()
		p.shoot(dir, name)
	}
	full := story(t, waiting(), weeksOfContact, weeksOfUrges, calmDays)
	shot("contact", "/contact", full)
	shot("contact-open", "/contact", full, "#counted summary", "#pause summary", "#rules-1 summary")
	shot("contact-empty", "/contact", story(t, waiting()))
	shot("contact-first", "/contact", nil)
	shot("contact-stop", "/contact", story(t, calm().with("clear-no:not-now"), weeksOfContact))
	shot("contact-safety", "/contact", story(t, calm().with("fear:yes"), weeksOfContact))
	shot("log", "/contact-log", full)
	shot("log-more", "/contact-log", full, `label[for="log-who-they"]`, `label[for="log-about-personal"]`, "#log-more summary", `label[for="log-said-no"]`)
	shot("log-entry", "/contact-log?c=c009", full, "#entry-rules summary")
	shot("urge", "/urge", full, "#urge-why summary")
	shot("urge-new", "/urge", nil)
	shot("urge-night", "/urge?night=1", full)
	shot("urge-runs", "/urge", full, "#wait-10")
	shot("urge-after", "/urge", full, `label[for="urge-how-not"]`, `label[for="urge-strength-7"]`, "#urge-triggers-more summary", "#urge-helped-more summary")
	shot("urge-stop", "/urge", story(t, calm().with("clear-no:not-now"), calmDays))
	shot("urges", "/urges", full, "#sight-table summary")
	shot("urges-few", "/urges", story(t, waiting(), func(s shelf) { weeksOfUrges(s); fewUrges(s) }))
	shot("urges-one", "/urges?u=u00", full)
}

// calmDays is what somebody has put down on calmer days for a hard hour.
func calmDays(s shelf) {
	for i, l := range []lists.Line{
		{List: guide.ListReality, Text: "The dog in the hall when I come home", Side: "missed"}, {List: guide.ListReality, Text: "Three weeks of silence after the party", Side: "was"},
		{List: guide.ListReality, Text: "I stopped asking friends over, because it made evenings hard", Side: "was"}, {List: guide.ListReality, Text: "We wanted different towns", Side: "why"},
	} {
		l.Seq, l.On = i+1, storyDay
		s.put("line", fmt.Sprintf("r%d", i), l)
	}
	s.put("ifthen", "n1", plan.IfThen{If: "it is late and I want to write", Then: "put the phone into the kitchen and make tea", On: storyDay})
	badNight(s)
}
