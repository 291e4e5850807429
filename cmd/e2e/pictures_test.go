package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"afterward/app"
	"afterward/core/settings"
)

// A howScene is what stands on the screen in a picture of “How this works”.
type howScene struct {
	path    string
	records func(testing.TB) map[string]string
	press   []string
	top     string // what the picture begins at; the heading where it says nothing
}

const howDraft = "You owe me an answer. You ruined everything. I would like to talk once. No need to answer."

// howScenes are the scenes by the part they show; of an invented person.
func howScenes() map[string]howScene {
	of := func(a answers, more ...func(shelf)) func(testing.TB) map[string]string {
		return func(t testing.TB) map[string]string { return story(t, a, more...) }
	}
	return map[string]howScene{
		"questions":  {path: "/check?n=20", records: of(waiting(), filled), top: ".progress"},
		"plan":       {path: "/plan", records: of(waiting(), filled, noHints), top: "#plan-next"},
		"writing":    {path: "/check-in", records: of(waiting(), filled, noHints), press: []string{`label[for="mood-3"]`, `label[for="urge-4"]`}},
		"urge":       {path: "/urge", records: of(waiting(), filled)},
		"drafts":     {path: "/draft?d=m1", records: func(t testing.TB) map[string]string { return mayWrite(t, howDraft) }, top: ".marked"},
		"letting-go": {path: "/plan", records: of(calm().with("clear-no:not-now"), filled, noHints), top: ".trail-place"},
		"keeping":    {path: "/privacy", records: of(waiting(), filled)},
	}
}

// noHints is somebody who has put the hints away.
func noHints(s shelf) { s.put("settings", "", hintsAway()) }

// howSharp is how many pixels of a picture stand for one of the page, and howQuality how much the
// format may leave out, of 100: enough for letters to stay clear at twice the size.
const (
	howSharp   = 1.35
	howQuality = 22
)

// With AFTERWARD_PICTURES=folder, the pictures of the page “How this works” are taken anew from the
// running app; `make pictures` does that.
func TestPictures(t *testing.T) {
	dir := os.Getenv("AFTERWARD_PICTURES")
	if dir == "" {
		t.Skip("AFTERWARD_PICTURES names no folder")
	}
	p := open(t)
	scenes := howScenes()
	for _, part := range app.HowParts() {
		scene, ok := scenes[part.ID]
		if !ok {
			t.Errorf("no scene for %s", part.ID)
			continue
		}
		p.stock(scene.records(t))
		p.size(app.HowWidth, 844, true)
		p.visit(scene.path)
		for _, selector := range scene.press {
			p.press(selector)
		}
		for _, scheme := range []string{"light", "dark"} {
			p.scheme(scheme)
			data := p.howPicture(scene.top)
			t.Logf("%s-%s: %d bytes", part.ID, scheme, len(data))
			p.must(os.WriteFile(filepath.Join(dir, fmt.Sprintf("%s-%s.webp", part.ID, scheme)), data, 0o644))
		}
	}
}

// howPicture takes the part of the page from an element on.
func (p *tab) howPicture(top string) []byte {
	p.Helper()
	if top == "" {
		top = "#heading"
	}
	p.call("Emulation.setDeviceMetricsOverride", args{"width": app.HowWidth, "height": 844, "deviceScaleFactor": howSharp, "mobile": true}, nil)
	js[any](p, `document.activeElement?.blur()`)
	p.settle()
	// The bars stay where they are on the screen, which would be in the middle of the picture.
	js[any](p, `document.querySelectorAll(".top, .tabs").forEach((e) => { e.hidden = true; })`)
	y := js[float64](p, `document.querySelector(`+quote(top)+`).getBoundingClientRect().top + scrollY - 14`)
	res, err := chromedp.Call(p.ctx, page.CaptureScreenshot, page.CaptureScreenshotParams{Format: "webp", Quality: new(int64(howQuality)), CaptureBeyondViewport: new(true),
		Clip: &page.Viewport{X: 0, Y: max(0, y), Width: app.HowWidth, Height: app.HowHeight, Scale: 1}})
	p.must(err)
	js[any](p, `document.querySelectorAll(".top, .tabs").forEach((e) => { e.hidden = false; })`)
	return res.Data
}

// hintsAway are the settings of somebody who knows their way.
func hintsAway() settings.Settings {
	return settings.Settings{Tour: storyDay, Hints: app.HintIDs()}
}
