// Package e2e tests the built site in a real browser: Debian's Chromium, driven over its debugging
// pipe. It needs the package chromium, and for the accessibility tests axe-core (npm ci in this
// folder). Nothing here is part of the app.
//
//	go test ./cmd/e2e
//	AFTERWARD_DIST=dist go test ./cmd/e2e        # tests a site that is built already
//	AFTERWARD_SHOTS=shots go test -run Shots ./cmd/e2e
package e2e
