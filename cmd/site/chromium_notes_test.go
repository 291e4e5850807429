// The race detector looks at compressing only; see the Makefile. Without these tests and what they need, that is
// compiled in half the time.

//go:build !race

package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Where somebody has chosen the neutral name, the browser offers to install that, and the page asks for
// no picture of ours any more; without a network too, from what the worker keeps.
func TestChromiumNeutralName(t *testing.T) {
	b := open(t)
	b.visit("/away")
	b.js(`localStorage.setItem("aw:device", JSON.stringify({ v: 1, kind: "device", rev: 1, on: "2026-11-22", body: { discreet: true } }))`)
	b.visit("/today")
	b.wait(installed, "activated")
	neutralInstall(t, b)
	b.host.set(func() { b.host.cut = true })
	b.visit("/today")
	neutralInstall(t, b)
	const pictures = `return [...document.querySelectorAll("link[rel~=icon], link[rel=apple-touch-icon]")].map((l) => l.href).join("\n")`
	for address := range strings.SplitSeq(b.js(pictures), "\n") {
		if !strings.Contains(address, "/static/notes") {
			t.Errorf("picture at %s", address)
		}
	}
}

// neutralInstall reads what the install prompt would.
func neutralInstall(t *testing.T, b *tab) {
	t.Helper()
	b.wait(`return document.querySelector("link[rel=manifest]").getAttribute("href")`, "/notes.webmanifest")
	got, err := chromedp.Call(b.ctx, cdpage.GetAppManifest, cdpage.GetAppManifestParams{})
	must(t, err)
	if len(got.Errors) > 0 || got.Manifest == nil || got.Manifest.Name != "Notes" || !strings.HasSuffix(got.URL, "/notes.webmanifest") {
		t.Fatalf("manifest %s: %+v %+v", got.URL, got.Errors, got.Manifest)
	}
	if slices.ContainsFunc(got.Manifest.Icons, func(i *cdpage.ImageResource) bool { return !strings.Contains(i.URL, "/static/notes") }) {
		t.Errorf("icons: %+v", got.Manifest.Icons)
	}
	install, err := chromedp.Call(b.ctx, cdpage.GetInstallabilityErrors, cdp.Empty{})
	must(t, err)
	for _, e := range install.InstallabilityErrors {
		t.Errorf("cannot be installed: %s %+v", e.ErrorID, e.ErrorArguments)
	}
}
