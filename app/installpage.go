package app

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/settings"
)

// installPage says what happens to what is kept when the app is installed,
// before it is, and has the neutral name.
type installPage struct {
	view
	device browser.Device
	ready  bool // the browser offers to install the app now
	said   Message
	named  Message // what became of the switch
}

// questionName is the name of the box for the neutral name.
const questionName = "neutral-name"

// OnInit finds out what browser this is.
func (p *installPage) OnInit() {
	p.view.OnInit()
	p.device = browser.Platform()
}

// OnMount hears when the browser is ready to install.
func (p *installPage) OnMount(ctx app.Context) {
	p.view.OnMount(ctx)
	_ = browser.OnInstallPrompt(func(ready bool) { ctx.Dispatch(func(app.Context) { p.ready = ready }) })
}

// OnNav sets the title.
func (p *installPage) OnNav(ctx app.Context) {
	p.arrive(ctx, titleOf("/install"))
	ctx.Defer(func(app.Context) { p.tick() })
}

// An installView is what there is to say about installing in one browser.
type installView struct {
	Empty   bool     // the installed app starts with nothing in it, for certain
	Shares  bool     // it shares what is kept here, for certain
	Here    bool     // this is the installed app
	Button  bool     // the browser asks by itself
	Where   string   // heading of the steps
	Steps   []string // in words; none where there is a button
	Instead string   // what to do where it cannot be installed
}

// viewInstall says what is true in a browser. What cannot be known is not
// claimed: the zero Device gets both possibilities.
func viewInstall(d browser.Device, ready bool) installView {
	v := installView{Here: d.Standalone, Empty: d.WebKit || d.IOS, Shares: d.Prompts && !d.WebKit && !d.IOS}
	switch {
	case d.Standalone:
	case d.InApp:
		v.Where = "Open it in Safari first"
		v.Instead = "This page is shown inside another app, which can hardly install anything. Open the same address in Safari: look for “Open in Safari” in the menu of this app."
	case d.OtherIOS:
		v.Where = "In this browser"
		v.Steps = []string{"Tap the share sign: a square with an arrow upwards. It is beside the address or in the menu.", "Choose “Add to Home Screen”. If it is not there, open this page in Safari.", "Look at the name, change it if you like, and tap “Add”."}
	case d.IOS:
		v.Where = "In Safari"
		v.Steps = []string{"Tap the share sign: a square with an arrow upwards, at the edge of the screen.", "Scroll down and choose “Add to Home Screen”.", "Look at the name, change it if you like, and tap “Add”."}
	case d.WebKit:
		v.Where = "In Safari on a Mac"
		v.Steps = []string{"Open the menu “File”, or the share sign.", "Choose “Add to Dock”.", "Look at the name, change it if you like, and press “Add”."}
	case ready:
		v.Button = true
	case d.Prompts:
		v.Where = "In this browser"
		v.Steps = []string{"Open the browser’s menu: three dots or three lines.", "Choose “Add to home screen”, “Install app” or “Apps”. If none is there, it is installed already, or the browser does not want to yet."}
	default:
		v.Where = "In this browser"
		v.Steps = []string{"Open the browser’s menu and look for “Install” or “Add to home screen”.", "If neither is there, this browser cannot install apps. A bookmark does as well."}
	}
	return v
}

// Render shows the page.
func (p *installPage) Render() app.UI {
	v := viewInstall(p.device, p.ready)
	return p.page("/you",
		ui.Heading("On your phone"),
		app.P().Class("lead").Text("You can put this on the home screen, like an app. Nothing is bought or downloaded from a shop, and no account is made."),
		app.Div().Class("install").Body(p.first(v)...),
		app.H2().Text("What else changes"),
		app.Ul().Class("plain").Body(
			item("It opens in a window of its own and works without a network. So does this page, once it has been opened."),
			item("Safari can delete what a page keeps when you have used Safari for seven days without coming here. An app on the home screen is exempt."),
			item("The icon can be seen by anyone who looks at the screen of this device."),
			item("Take it off the home screen of an iPhone or iPad, and what it kept goes with it. Other devices ask, or leave it.")),
		app.H2().Text("A neutral name"),
		app.P().Text("If someone may look at this device: turn this on before you install."),
		app.Div().Class("needs").Body(&ui.Question{Name: questionName, Part: true, Many: true, Ask: "On this device", Hint: "The tab, the icon and the installed app then have the name and the look of plain notes.",
			Options: []ui.Option{{ID: "yes", Label: "Call it “Notes”", Chosen: p.s.Device().Discreet,
				OnCheck: on(questionName, func(_ app.Context, e app.Event) { p.name(checked(e)) })}}}),
		ui.Region("named", notice("named-said", ui.Plain, p.named, nil)...),
		app.P().Class("soft small").Text("It does not change what the pages say: whoever reads them sees what this is. It does not change the address either, nor what already stands in the history of the browser. An app that is installed already keeps its name and icon until you install it anew."),
		app.Div().Class("install").Body(p.how(v)...),
		ui.Region("installing", notice("install-said", ui.Plain, p.said, nil)...),
	)
}

// first says what an installed app begins with.
func (p *installPage) first(v installView) []app.UI {
	empty := ui.Notice{ID: "starts-empty", Tone: ui.Warm, Title: "On an iPhone or iPad, the app on the home screen starts empty.",
		Lines: []string{"What you wrote in the browser is not carried over; it stays in the browser. Take it with you in three steps: make a backup here, install, open the app from the home screen and bring the backup back there."}}
	if p.nothingYet() {
		empty.Lines = append(empty.Lines, "Nothing is kept here yet, so there is nothing to carry over now.")
	} else {
		empty.Action = app.Div().Class("actions").Body(ui.Link{Label: "Make a backup first", Href: "/backup", Kind: ui.Primary, ID: "backup-first"}.UI())
	}
	if p.device.WebKit && !p.device.IOS {
		empty.Title = "With Safari, the installed app starts empty."
	}
	shares := app.P().ID("shares").Text("On Android, and wherever Chrome, Edge or a relative of theirs installs it, the installed app shares what is kept here: you find everything in it.")
	switch {
	case v.Here:
		return []app.UI{ui.Notice{ID: "installed", Tone: ui.Plain, Title: "You are in the installed app.",
			Lines:  []string{"If it is empty and you wrote something in the browser before: make a backup there, and bring it back here."},
			Action: ui.Link{Label: "Bring back a backup", Href: "/backup#restore", Kind: ui.Quiet}.UI()}.UI()}
	case v.Empty:
		return []app.UI{empty.UI()}
	case v.Shares:
		return []app.UI{app.P().ID("shares").Text("The app that this browser installs shares what is kept here: you find everything in it. Only on an iPhone or iPad it would start empty.")}
	}
	return []app.UI{empty.UI(), shares}
}

// nothingYet reports whether there is nothing to carry over. A prerendered page
// does not know.
func (p *installPage) nothingYet() bool {
	for _, it := range p.s.Kept() {
		if it.Kind != kindDevice {
			return false
		}
	}
	return !app.IsServer
}

// how says how to install it, or offers to.
func (p *installPage) how(v installView) []app.UI {
	if v.Here {
		return nil
	}
	out := []app.UI{app.H2().Text("Install it")}
	if v.Button {
		return append(out, app.Div().Class("actions").Body(ui.Button{Label: "Install", Kind: ui.Primary, ID: "install", OnClick: on("install", func(app.Context, app.Event) { p.install() })}.UI()))
	}
	out = append(out, app.H3().Text(v.Where))
	if v.Instead != "" {
		return append(out, app.P().Text(v.Instead))
	}
	return append(out, app.Ol().Class("way").Body(app.Range(v.Steps).Slice(func(i int) app.UI { return item(v.Steps[i]) })))
}

// install lets the browser ask.
func (p *installPage) install() {
	browser.Install(func(err error) {
		p.ctx.Dispatch(func(app.Context) { p.said = installMessage(err) })
	})
}

// installMessage says what became of installing.
func installMessage(err error) Message {
	switch {
	case err == nil:
		return Message{"It is being installed.", []string{"You find it among the apps of this device in a moment."}}
	case errors.Is(err, browser.ErrCancelled):
		return Message{"It is not installed.", []string{"Nothing has changed. You can do it later, here or in the browser’s menu."}}
	case errors.Is(err, browser.ErrGesture):
		return Message{"The browser wants one more press.", []string{"Press “Install” again."}}
	}
	return Message{"The browser does not offer it now.", []string{"Nothing has changed. Look for “Install” or “Add to home screen” in its menu."}}
}

// name turns the neutral name on or off, now and for the next time.
func (p *installPage) name(discreet bool) {
	err := p.s.SetDevice(func(d *settings.Device) { d.Discreet = discreet })
	if err == nil {
		err = browser.Discreet(discreet)
	}
	p.named = namedMessage(discreet, err)
	p.ctx.Defer(func(app.Context) {
		p.tick()
		p.settle()
	})
}

// tick makes the box show what counts now.
func (p *installPage) tick() {
	_ = browser.SetChecked(ui.InputID(questionName, "yes"), p.s.Device().Discreet)
}

// namedMessage says what became of the neutral name.
func namedMessage(discreet bool, err error) Message {
	switch {
	case err != nil:
		return Message{"This could not be kept.", []string{"The name may be the old one when you open this again. Look at the tab before you rely on it."}}
	case discreet:
		return Message{"It is called “Notes” now.", []string{"Look at the name of the tab. What you install from now on has this name and a plain icon."}}
	}
	return Message{"It is called “Afterward” again.", nil}
}
