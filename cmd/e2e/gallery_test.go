package e2e

import (
	"path/filepath"
	"testing"
)

// axe finds nothing on any component in any of its named states. Only a build
// with the tag has the gallery; the site that is published does not.
func TestAxeFindsNothingInTheGallery(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "dist")
	if err := goRun("run", "-tags", "gallery", "./cmd/site", "-tags", "gallery", "-brotli", "1", "-out", dir); err != nil {
		t.Fatal(err)
	}
	site := serve(t, dir)
	p := launchOn(t, site, t.TempDir()).tab(site)
	p.visit("/gallery")
	p.everyWay("gallery")
}
