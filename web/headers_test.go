package web

import (
	"net/textproto"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// chromium156 is what document.featurePolicy.features() answered in Chromium
// 156.0.8078.79 on a page from 127.0.0.1, without the client hints (ch-*).
var chromium156 = strings.Fields(`
accelerometer aria-notify autoplay browsing-topics camera captured-surface-control
clipboard-read clipboard-write compute-pressure cross-origin-isolated deferred-fetch
deferred-fetch-minimal digital-credentials-create digital-credentials-get
display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid
identity-credentials-get idle-detection interest-cohort keyboard-map language-detector
language-model local-fonts local-network local-network-access loopback-network
magnetometer media-playback-while-not-visible microphone midi
on-device-speech-recognition otp-credentials payment picture-in-picture
private-state-token-issuance private-state-token-redemption
publickey-credentials-create publickey-credentials-get screen-wake-lock serial
speaker-selection storage-access summarizer sync-xhr translator unload usb
window-management xr-spatial-tracking`)

func value(t *testing.T, name string) string {
	t.Helper()
	for _, h := range SecurityHeaders() {
		if h.Name == name {
			return h.Value
		}
	}
	t.Fatalf("no header %s", name)
	return ""
}

// The policy is the promise "nothing leaves the device" in the form a browser
// enforces. Each directive is spelled out here, so that a change must be made twice.
func TestContentSecurityPolicy(t *testing.T) {
	want := []string{
		"default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'",
		"img-src 'self'", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'",
		"base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
	}
	if got := strings.Split(value(t, "Content-Security-Policy"), "; "); !slices.Equal(got, want) {
		t.Errorf("directives are %q, want %q", got, want)
	}
	for _, bad := range []string{"'unsafe-eval'", "unsafe-inline", "http:", "https:", "data:", "blob:", "*"} {
		if strings.Contains(ContentSecurityPolicy, bad) {
			t.Errorf("the policy allows %s", bad)
		}
	}
}

func TestSecurityHeaders(t *testing.T) {
	want := map[string]string{
		"Referrer-Policy":              "no-referrer",
		"X-Content-Type-Options":       "nosniff",
		"Cross-Origin-Opener-Policy":   "same-origin",
		"Cross-Origin-Resource-Policy": "same-origin",
		"X-Frame-Options":              "DENY",
		"X-Dns-Prefetch-Control":       "off",
	}
	for name, v := range want {
		if got := value(t, name); got != v {
			t.Errorf("%s is %q, want %q", name, got, v)
		}
	}
	seen := map[string]bool{}
	for _, h := range SecurityHeaders() {
		if seen[h.Name] {
			t.Errorf("%s is there twice", h.Name)
		}
		seen[h.Name] = true
		// cmd/serve writes the names as they are, so they must be canonical already.
		if c := textproto.CanonicalMIMEHeaderKey(h.Name); c != h.Name {
			t.Errorf("%s should be written %s", h.Name, c)
		}
		if strings.ContainsAny(h.Value, "\r\n") {
			t.Errorf("%s has a line break", h.Name)
		}
	}
}

// A caller that changes its copy must not change the headers of the next caller.
func TestSecurityHeadersIsACopy(t *testing.T) {
	SecurityHeaders()[0].Value = "changed"
	if got := SecurityHeaders()[0].Value; got != ContentSecurityPolicy {
		t.Errorf("a caller changed the policy to %q", got)
	}
}

// Two mistakes are caught here: a name the browser does not know (a console warning
// on every page) and a power we forgot to give up.
func TestPermissionsPolicy(t *testing.T) {
	keep := []string{"aria-notify", "clipboard-write"}
	entry := regexp.MustCompile(`^([a-z-]+)=\(\)$`)
	var denied []string
	for _, e := range strings.Split(value(t, "Permissions-Policy"), ", ") {
		m := entry.FindStringSubmatch(e)
		if m == nil {
			t.Fatalf("%q does not deny a feature", e)
		}
		denied = append(denied, m[1])
	}
	if !slices.IsSorted(denied) || len(slices.Compact(slices.Clone(denied))) != len(denied) {
		t.Error("the features are not sorted, or one is there twice")
	}
	for _, f := range denied {
		if !slices.Contains(chromium156, f) {
			t.Errorf("Chromium 156 does not know %s", f)
		}
	}
	for _, f := range chromium156 {
		if slices.Contains(denied, f) == slices.Contains(keep, f) {
			t.Errorf("%s is neither denied nor kept, or both", f)
		}
	}
}

func TestCacheControl(t *testing.T) {
	const forever, ask = "public, max-age=31536000, immutable", "no-cache"
	for p, want := range map[string]string{
		"/static/app.0123456789ab.css": forever,
		"/static/deep/x.js":            forever,
		"/":                            ask,
		"/plan":                        ask,
		"/app-worker.js":               ask, // a worker kept for a year would be stuck on an old version
		"/manifest.webmanifest":        ask,
		"/static":                      ask,
		"/staticfile.js":               ask,
		"/x/static/y.js":               ask,
		"":                             ask,
	} {
		if got := CacheControl(p); got != want {
			t.Errorf("CacheControl(%q) = %q, want %q", p, got, want)
		}
	}
}

func TestContentType(t *testing.T) {
	for p, want := range map[string]string{
		"/index.html":                   "text/html; charset=utf-8",
		"/static/a.0123456789ab.css":    "text/css; charset=utf-8",
		"/app-worker.js":                "text/javascript; charset=utf-8",
		"/static/app.0123456789ab.wasm": "application/wasm", // streaming compilation needs exactly this
		"x.json":                        "application/json",
		"/manifest.webmanifest":         "application/manifest+json",
		"mark.svg":                      "image/svg+xml",
		"ICON.PNG":                      "image/png",
		"/robots.txt":                   "text/plain; charset=utf-8",
		"favicon.ico":                   "image/x-icon",
		"a.html.br":                     "application/octet-stream",
		"noextension":                   "application/octet-stream",
		"/dir.html/file":                "application/octet-stream",
		"":                              "application/octet-stream",
	} {
		if got := ContentType(p); got != want {
			t.Errorf("ContentType(%q) = %q, want %q", p, got, want)
		}
	}
}

// The file is read back the way the hosts read it, so that a static host and our own
// server give the same headers.
func TestStaticHosts(t *testing.T) {
	rules, removed := parseHeadersFile(t, StaticHosts())
	all := rules["/*"]
	for _, h := range SecurityHeaders() {
		if all[h.Name] != h.Value {
			t.Errorf("%s is %q for all paths, want %q", h.Name, all[h.Name], h.Value)
		}
	}
	if got, want := len(all), len(SecurityHeaders())+1; got != want {
		t.Errorf("all paths get %d headers, want %d", got, want)
	}
	if got, want := all["Cache-Control"], CacheControl("/"); got != want {
		t.Errorf("pages get Cache-Control %q, want %q", got, want)
	}
	if got, want := rules["/static/*"]["Cache-Control"], CacheControl("/static/x"); got != want {
		t.Errorf("static files get Cache-Control %q, want %q", got, want)
	}
	if !slices.Equal(removed, []string{"/static/* Cache-Control"}) {
		t.Errorf("removed headers are %q", removed)
	}
	if len(rules) != 2 {
		t.Errorf("there are %d rules, want 2", len(rules))
	}
}

// parseHeadersFile reads a _headers file by the rules Netlify and Cloudflare share:
// a path starts its line, header lines are indented, and no line is longer than 2000.
func parseHeadersFile(t *testing.T, text string) (rules map[string]map[string]string, removed []string) {
	t.Helper()
	rules = map[string]map[string]string{}
	var path string
	for line := range strings.Lines(text) {
		line, ok := strings.CutSuffix(line, "\n")
		if !ok || len(line) > 2000 {
			t.Errorf("a line has no end or is too long: %d bytes", len(line))
		}
		if strings.HasPrefix(line, "/") {
			path, rules[line] = line, map[string]string{}
			continue
		}
		body, ok := strings.CutPrefix(line, "  ")
		if !ok || path == "" {
			t.Fatalf("line %q is neither a path nor a header", line)
		}
		if gone, ok := strings.CutPrefix(body, "! "); ok {
			if strings.Contains(gone, ":") {
				t.Errorf("Netlify would read %q as a header", line)
			}
			removed = append(removed, path+" "+gone)
			continue
		}
		name, v, ok := strings.Cut(body, ": ")
		if !ok || rules[path][name] != "" {
			t.Errorf("line %q is not a header or is there twice", line)
		}
		rules[path][name] = v
	}
	return rules, removed
}
