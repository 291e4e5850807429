package e2e

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// The browser would offer to install the app, and its manifest has all a store or a phone shows.
func TestTheAppCanBeInstalled(t *testing.T) {
	t.Parallel()
	p := open(t)
	p.visit("/")
	p.installed()
	var install struct{ InstallabilityErrors []any }
	p.call("Page.getInstallabilityErrors", nil, &install)
	for _, e := range install.InstallabilityErrors {
		t.Errorf("not installable: %v", e)
	}
	var got struct {
		Data   string
		Errors []any
	}
	p.call("Page.getAppManifest", nil, &got)
	for _, e := range got.Errors {
		t.Errorf("manifest: %v", e)
	}
	type image struct {
		Src, Sizes, Type, Purpose string
		FormFactor                string `json:"form_factor"`
	}
	var m struct {
		ID, Scope, Name, Display, Lang string
		ShortName                      string `json:"short_name"`
		StartURL                       string `json:"start_url"`
		Icons, Screenshots             []image
		Categories                     []string
		Shortcuts                      []struct {
			Name, URL string
			Icons     []image
		}
	}
	if err := json.Unmarshal([]byte(got.Data), &m); err != nil {
		t.Fatal(err)
	}
	if m.ID == "" || m.Scope != "/" || m.Name == "" || m.ShortName == "" || m.StartURL == "" || m.Display != "standalone" || m.Lang == "" {
		t.Errorf("something is missing: %+v", m)
	}
	if len(m.Categories) == 0 || len(m.Shortcuts) == 0 {
		t.Errorf("%d categories, %d shortcuts", len(m.Categories), len(m.Shortcuts))
	}
	for _, want := range []string{"192x192", "512x512", "maskable"} {
		if !slices.ContainsFunc(m.Icons, func(i image) bool { return strings.Contains(i.Sizes+" "+i.Purpose, want) }) {
			t.Errorf("no icon %s", want)
		}
	}
	for _, form := range []string{"narrow", "wide"} {
		if !slices.ContainsFunc(m.Screenshots, func(i image) bool { return i.FormFactor == form }) {
			t.Errorf("no %s screenshot: the install dialog shows none of the app", form)
		}
	}
	images := append(slices.Clone(m.Icons), m.Screenshots...)
	for _, s := range m.Shortcuts {
		images = append(images, s.Icons...)
		p.visit(s.URL)
	}
	for _, i := range images {
		if res, err := http.Get(p.site.url() + i.Src); err != nil || res.StatusCode != 200 || res.Header.Get("Content-Type") != i.Type {
			t.Errorf("%s is not there as %s: %v %v", i.Src, i.Type, res, err)
		}
	}
}
