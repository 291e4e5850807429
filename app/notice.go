package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
)

// notice is what a page says of the last thing done, for a Region: nothing for
// no message.
func notice(id string, tone ui.Tone, m Message, action app.UI) []app.UI {
	if m.Title == "" {
		return nil
	}
	return []app.UI{ui.Notice{ID: id, Tone: tone, Title: m.Title, Lines: m.Lines, Action: action}.UI()}
}

// counted says a number of things: “1 record”, “240 records”.
func counted(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return app.FormatString("%d %s", n, thing)
}

// truth is a boolean as ARIA wants it: go-app leaves false ones out otherwise.
func truth(yes bool) string {
	if yes {
		return "true"
	}
	return "false"
}
