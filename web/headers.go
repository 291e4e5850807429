package web

import (
	"path"
	"strings"
)

// ContentSecurityPolicy is the rule the browser enforces for us: nothing is loaded
// from, sent to or framed by any other host, nothing inline runs, and no form goes
// anywhere. The only widening is 'wasm-unsafe-eval', without which a browser
// refuses to compile WebAssembly; it does not allow eval of JavaScript.
const ContentSecurityPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; " +
	"style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; " +
	"worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// cacheForever is for names that hold a hash of their content: new bytes get a new
// name, so an old answer can never be wrong. 31536000 is one year in seconds.
const cacheForever = "public, max-age=31536000, immutable"

// cacheAsk lets a browser keep the file but makes it ask each time whether the file
// is still current, so an update is seen at the next visit.
const cacheAsk = "no-cache"

// deniedFeatures are the powers of a browser that this app never uses. We give all
// of them up, so that code which should not be here could not use them either.
//
// Every name is one that Chromium 156 knows: an unknown name is a console warning
// on every page. Left out on purpose are the client hints (ch-*), which we never
// ask for, aria-notify, which only speaks to a screen reader, and clipboard-write,
// with which a person copies a message of their own when they press a button.
var deniedFeatures = []string{
	"accelerometer", "autoplay", "browsing-topics", "camera", "captured-surface-control",
	"clipboard-read", "compute-pressure", "cross-origin-isolated",
	"deferred-fetch", "deferred-fetch-minimal", "digital-credentials-create",
	"digital-credentials-get", "display-capture", "encrypted-media", "fullscreen",
	"gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get",
	"idle-detection", "interest-cohort", "keyboard-map", "language-detector",
	"language-model", "local-fonts", "local-network", "local-network-access",
	"loopback-network", "magnetometer", "media-playback-while-not-visible",
	"microphone", "midi", "on-device-speech-recognition", "otp-credentials", "payment",
	"picture-in-picture", "private-state-token-issuance",
	"private-state-token-redemption", "publickey-credentials-create",
	"publickey-credentials-get", "screen-wake-lock", "serial", "speaker-selection",
	"storage-access", "summarizer", "sync-xhr", "translator", "unload", "usb",
	"window-management", "xr-spatial-tracking",
}

// contentTypes is fixed here, because the table of the operating system differs
// from one machine to the next, and with nosniff a wrong type breaks the app.
var contentTypes = map[string]string{
	".html":        "text/html; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".wasm":        "application/wasm",
	".json":        "application/json",
	".webmanifest": "application/manifest+json",
	".svg":         "image/svg+xml",
	".png":         "image/png",
	".webp":        "image/webp",
	".txt":         "text/plain; charset=utf-8",
	".ico":         "image/x-icon",
}

// A Header is one response header. The zero value is no header at all.
type Header struct {
	Name  string // in canonical form, for example "Referrer-Policy"
	Value string
}

// SecurityHeaders returns the headers that belong on every answer, errors included,
// in a fixed order. The slice is the caller's to change.
func SecurityHeaders() []Header {
	return []Header{
		{"Content-Security-Policy", ContentSecurityPolicy},
		// A help line that a person opens must not learn where they came from.
		{"Referrer-Policy", "no-referrer"},
		{"Permissions-Policy", permissionsPolicy()},
		{"X-Content-Type-Options", "nosniff"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Cross-Origin-Resource-Policy", "same-origin"},
		// For browsers that do not know frame-ancestors.
		{"X-Frame-Options", "DENY"},
		// Some browsers look up the hosts of links before anyone follows them. Whoever
		// runs the network would see the name of a help line nobody has opened.
		{"X-Dns-Prefetch-Control", "off"},
	}
}

// permissionsPolicy returns the value of the Permissions-Policy header: every name
// in deniedFeatures with an empty list of origins.
func permissionsPolicy() string {
	return strings.Join(deniedFeatures, "=(), ") + "=()"
}

// CacheControl returns the Cache-Control value for a file that exists at the URL
// path p, for example "/static/app.0123456789ab.css". It is for answers that carry
// the file: an error at the same path must not be kept.
func CacheControl(p string) string {
	if strings.HasPrefix(p, "/static/") {
		return cacheForever
	}
	return cacheAsk
}

// ContentType returns the media type for the name or path p, judged by its extension
// in any letter case. A name we do not know is "application/octet-stream", which a
// browser saves and never runs.
func ContentType(p string) string {
	if t, ok := contentTypes[strings.ToLower(path.Ext(p))]; ok {
		return t
	}
	return "application/octet-stream"
}

// StaticHosts returns the text of a _headers file, so that a static host (Netlify,
// Cloudflare) answers as our own server does.
//
// Both rules match a path under /static/. Cloudflare would join the two
// Cache-Control values with a comma; the line "! Cache-Control" takes the first one
// away. Netlify lets the later rule win and skips that line, as it has no colon.
func StaticHosts() string {
	var b strings.Builder
	b.WriteString("/*\n")
	for _, h := range SecurityHeaders() {
		b.WriteString("  " + h.Name + ": " + h.Value + "\n")
	}
	b.WriteString("  Cache-Control: " + cacheAsk + "\n")
	b.WriteString("/static/*\n")
	b.WriteString("  ! Cache-Control\n")
	b.WriteString("  Cache-Control: " + cacheForever + "\n")
	return b.String()
}
