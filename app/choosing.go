package app

import (
	"crypto/rand"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/passphrase"
)

// choosing is where a new passphrase is chosen: the field with what guessing it
// would take, a suggestion, and the field to type it once more. What is typed
// lives in the fields alone; chosen reads it.
type choosing struct {
	app.Compo
	ID     string // of the first field; the ids of all others begin with it
	Label  string
	Round  int     // another number makes the fields anew, and empty
	Refuse refusal // what was refused

	verdict   passphrase.Verdict
	typed     bool   // there is something to judge
	suggested bool   // the suggestion is shown
	heeded    int    // the refusal after which something was typed
	said      string // read out after a pause
	keys      int    // counts what was typed, to know a pause
}

// The fields of a choosing, after its ID.
const (
	onceMore   = "-again" // typed once more
	drawnWords = "-words" // the suggestion, to be read
	meterText  = "-meter"
)

// A refusal is a reason at one of the two fields. The zero refusal is none.
type refusal struct {
	Field string // "" for the first, onceMore for the second
	Text  string
	Try   int // which refusal this is, so that the same reason can come again after it was heeded
}

// at is the reason at a field, unless something was typed since.
func (r refusal) at(field string, heeded int) string {
	if r.Field != field || r.Try == heeded {
		return ""
	}
	return r.Text
}

// CompoID makes go-app build new fields for another round.
func (c *choosing) CompoID() string { return app.FormatString("%s/%d", c.ID, c.Round) }

// strengthWords are the words for the levels of a verdict, from the worst on.
var strengthWords = []string{"Too easy to guess", "Weak", "Fair", "Strong"}

// viewStrength says what a verdict comes to.
func viewStrength(id string, typed bool, v passphrase.Verdict, said string) ui.Strength {
	s := ui.Strength{ID: id, Of: len(strengthWords), Said: said}
	if typed {
		s.Level, s.Word, s.Text, s.Hint = int(v.Level)+1, strengthWords[v.Level], v.Sentence, v.Hint
	}
	return s
}

// Render shows the fields. The suggestion is a text that cannot be changed, on as
// many lines as it needs: in a field of one line a phone shows half of it. It
// stands there always and is only hidden, so that it can be filled in the event.
func (c *choosing) Render() app.UI {
	return app.Div().Class("choosing").Body(
		&ui.Secret{ID: c.ID, Label: c.Label, New: true, By: c.ID + meterText, Wrong: c.Refuse.at("", c.heeded),
			Hint:    "Several words that have nothing to do with each other are hard to guess and easy to remember.",
			OnInput: on("judge/"+c.ID, c.input)},
		viewStrength(c.ID+meterText, c.typed, c.verdict, c.said).UI(),
		ui.Button{Label: c.offer(), Kind: ui.Quiet, ID: c.ID + "-suggest", OnClick: press("suggest/"+c.ID, c.suggest)}.UI(),
		app.Div().Class("suggestion").Hidden(!c.suggested).Body(
			app.Label().For(c.ID+drawnWords).Text("Six words, picked by chance on this device"),
			app.Textarea().ID(c.ID+drawnWords).Rows(2).ReadOnly(true).Attr("autocomplete", "off").Attr("spellcheck", "false"),
			app.P().Class("small").Text("Write them on paper, and keep it where only you look or with someone you trust. They are in the field above already. Type them once more below, so that you know you can.")),
		&ui.Secret{ID: c.ID + onceMore, Label: "The same once more", New: true, Wrong: c.Refuse.at(onceMore, c.heeded),
			OnInput: on("heed/"+c.ID, func(app.Context, app.Event) { c.heeded = c.Refuse.Try })},
	)
}

// offer is what the button that suggests says.
func (c *choosing) offer() string {
	if c.suggested {
		return "Suggest another"
	}
	return "Suggest one"
}

// input judges what was typed. A suggestion that is not what stands in the field
// any more goes: someone would write down the wrong words.
func (c *choosing) input(ctx app.Context, _ app.Event) {
	text, ok := value(c.ID)
	if !ok {
		return
	}
	c.heeded = c.Refuse.Try
	if drawn, ok := value(c.ID + drawnWords); ok && c.suggested && cleanPassphrase(text) != drawn {
		c.suggested = false
		_ = browser.SetValue(c.ID+drawnWords, "")
	}
	c.judge(ctx, text)
}

// typingPause is how long nothing was typed before the verdict is read out: a
// screen reader that speaks after every key drowns out the keys.
const typingPause = time.Second

func (c *choosing) judge(ctx app.Context, text string) {
	text = cleanPassphrase(text)
	c.typed = text != ""
	c.verdict = passphrase.Judge(text)
	c.keys++
	keys := c.keys
	ctx.After(typingPause, func(app.Context) {
		if c.keys != keys {
			return
		}
		if c.said = ""; c.typed {
			c.said = strengthWords[c.verdict.Level] + ". " + c.verdict.Sentence
		}
	})
}

// suggest draws words by lot, shows them and fills the first field with them.
func (c *choosing) suggest(ctx app.Context, _ app.Event) {
	drawn, err := passphrase.Suggest(rand.Reader, passphrase.Words)
	if err != nil {
		return // cannot be: crypto/rand never fails
	}
	if browser.SetValue(c.ID, drawn) != nil || browser.SetValue(c.ID+drawnWords, drawn) != nil {
		return
	}
	_ = browser.SetValue(c.ID+onceMore, "")
	c.suggested, c.heeded = true, c.Refuse.Try
	c.judge(ctx, drawn)
	ctx.Defer(func(app.Context) { _ = browser.FocusID(c.ID + drawnWords) })
}

// chosen is the passphrase in the fields of the choosing with that ID; ok is
// false when it was refused, and why.
func chosen(id string) (typed string, why refusal, ok bool) {
	first, there := value(id)
	second, too := value(id + onceMore)
	if !there || !too {
		why = refusal{Text: "This field could not be read. Reload the page and try again."}
	} else {
		why = refuse(first, second)
	}
	if why.Text == "" {
		return first, refusal{}, true
	}
	tries++
	why.Try = tries
	return "", why, false
}

// tries counts the refusals, so that each differs from the one before.
var tries int

// refuse says what is wrong with a passphrase that was typed twice.
func refuse(first, second string) refusal {
	switch {
	case cleanPassphrase(first) == "":
		return refusal{Text: "Choose a passphrase first, or let the page suggest one."}
	case !enough(first):
		return refusal{Text: "This could be guessed. Make it longer, or let the page suggest one."}
	case cleanPassphrase(second) == "":
		return refusal{Field: onceMore, Text: "Type it once more, so that you can be sure of it."}
	case cleanPassphrase(first) != cleanPassphrase(second):
		return refusal{Field: onceMore, Text: "The two are not the same. Press “Show” to compare them."}
	}
	return refusal{}
}

// wipe empties the fields of the choosing with that ID.
func wipe(id string) {
	for _, field := range []string{"", onceMore, drawnWords} {
		_ = browser.SetValue(id+field, "") // one that is gone has nothing in it
	}
}
