package browser

import "strings"

// A Device is what must be known to explain installing and keeping honestly.
// It is found out by what the browser can do; only OtherIOS and InApp, which no
// feature shows, are read from its name. The zero Device promises nothing.
type Device struct {
	// Prompts is true where the browser can offer the installation itself
	// (Chromium): see OnInstallPrompt for whether it does so now.
	Prompts bool

	// WebKit is true for Safari's engine, on a Mac too. It may delete what is
	// kept after some days of use without a visit here, unless the app is
	// installed, and an installed app starts with nothing in it.
	WebKit bool

	// IOS is true on an iPhone or iPad, in every browser: all have Safari's
	// engine. Installing is “Share”, then “Add to Home Screen”.
	IOS bool

	// OtherIOS is true on an iPhone or iPad in a browser other than Safari,
	// where “Share” stands in another place.
	OtherIOS bool

	// InApp is true on an iPhone or iPad where the page is shown inside another
	// app, which may not be able to install anything.
	InApp bool

	// Standalone is true when the app runs from the home screen or the dock.
	Standalone bool
}

// otherIOS are the names with which browsers on iOS sign. Some sign as Safari
// and cannot be told apart.
var otherIOS = []string{"CriOS/", "FxiOS/", "EdgiOS/", "OPiOS/", "OPT/", "GSA/", "DuckDuckGo/", "YaBrowser/"}

// nameIOS fills in what only the browser's name tells.
func (p *Device) nameIOS(agent string) {
	if !p.IOS || p.Standalone {
		return
	}
	for _, name := range otherIOS {
		p.OtherIOS = p.OtherIOS || strings.Contains(agent, name)
	}
	// What apps show inside themselves does not sign as Safari.
	p.InApp = !p.OtherIOS && !strings.Contains(agent, "Safari/")
}
