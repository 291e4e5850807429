package main

import (
	"encoding/json"
	"fmt"
	"strconv"
)

// manifest is what a browser needs to install the app. The order of the fields is the order in
// the file.
type manifest struct {
	ID          string         `json:"id"`
	Name        string         `json:"name"`
	ShortName   string         `json:"short_name"`
	Description string         `json:"description"`
	Lang        string         `json:"lang"`
	Dir         string         `json:"dir"`
	StartURL    string         `json:"start_url"`
	Scope       string         `json:"scope"`
	Display     string         `json:"display"`
	Background  string         `json:"background_color"`
	Theme       string         `json:"theme_color"`
	Categories  []string       `json:"categories,omitempty"`
	Icons       []manifestIcon `json:"icons"`
	Shortcuts   []shortcut     `json:"shortcuts,omitempty"`
	Screenshots []screenshot   `json:"screenshots,omitempty"`
}

type manifestIcon struct {
	Src     string `json:"src"`
	Type    string `json:"type"`
	Sizes   string `json:"sizes"`
	Purpose string `json:"purpose,omitempty"`
}

type shortcut struct {
	Name  string         `json:"name"`
	URL   string         `json:"url"`
	Icons []manifestIcon `json:"icons"`
}

type screenshot struct {
	Src        string `json:"src"`
	Type       string `json:"type"`
	Sizes      string `json:"sizes"`
	FormFactor string `json:"form_factor"`
	Label      string `json:"label,omitempty"`
}

const pngType = "image/png"

// newManifest describes the installed app. go-app's own manifest has no id, shortcuts or screenshots.
func newManifest(a assets) ([]byte, error) {
	m := manifest{
		ID: "/", Name: siteName, ShortName: siteName, Description: siteDescription,
		Lang: "en", Dir: "ltr",
		StartURL: "/today", Scope: "/", Display: "standalone",
		Background: paperLight, Theme: paperLight,
		Categories: []string{"health", "lifestyle"},
		Icons: []manifestIcon{
			{a.icons["mark.svg"], "image/svg+xml", "any", "any"},
			{a.icons["icon-192.png"], pngType, "192x192", "any"},
			{a.icons["icon-512.png"], pngType, "512x512", "any"},
			{a.icons["maskable-512.png"], pngType, "512x512", "maskable"},
		},
		Shortcuts: []shortcut{
			{"Today", "/today", shortcutIcon(a, "today-96.png")},
			{"Write", "/write", shortcutIcon(a, "write-96.png")},
			{"Help", "/help", shortcutIcon(a, "help-96.png")},
		},
	}
	for _, s := range a.shots {
		form := "wide"
		if s.narrow() {
			form = "narrow"
		}
		size := strconv.Itoa(s.width) + "x" + strconv.Itoa(s.height)
		m.Screenshots = append(m.Screenshots, screenshot{s.address, pngType, size, form, s.label})
	}
	return m.bytes()
}

// The other manifest. The boot script names it instead of the first where somebody has chosen that.
const (
	notesManifest    = "notes.webmanifest"
	notesName        = "Notes"
	notesDescription = "A place for notes."
	notesPaper       = "#ffffff"
)

// newNotesManifest describes the same app to whoever looks at the phone: a name and a picture that say
// nothing, no pictures of pages, no categories and no shortcuts. Its id is one of its own, so that a
// browser takes it for another app and keeps its name when the first manifest changes.
func newNotesManifest(a assets) ([]byte, error) {
	return manifest{
		ID: "/notes", Name: notesName, ShortName: notesName, Description: notesDescription,
		Lang: "en", Dir: "ltr",
		StartURL: "/today", Scope: "/", Display: "standalone",
		Background: notesPaper, Theme: notesPaper,
		Icons: []manifestIcon{
			{a.icons["notes.svg"], "image/svg+xml", "any", "any"},
			{a.icons["notes-192.png"], pngType, "192x192", "any"},
			{a.icons["notes-512.png"], pngType, "512x512", "any"},
			{a.icons["notes-maskable-512.png"], pngType, "512x512", "maskable"},
		},
	}.bytes()
}

func (m manifest) bytes() ([]byte, error) {
	data, err := json.Marshal(m)
	if err != nil {
		return nil, fmt.Errorf("writing the manifest: %w", err)
	}
	return data, nil
}

func shortcutIcon(a assets, name string) []manifestIcon {
	return []manifestIcon{{Src: a.icons[name], Type: pngType, Sizes: "96x96"}}
}
