package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

var (
	bootTag   = regexp.MustCompile(`<script src="?(/static/boot\.[^">\s]+)"?></script>`)
	styleTag  = regexp.MustCompile(`<link rel="?stylesheet"? href="?(/static/app\.[^">\s]+)"?>`)
	deferTag  = regexp.MustCompile(`<script defer src="?(/static/[^">\s]+)"?></script>`)
	policyTag = regexp.MustCompile(`<meta http-equiv="?Content-Security-Policy"? content="[^"]*">`)
	preload   = regexp.MustCompile(`<link rel="?preload"?[^>]*>`)
)

// paintVariants are changes to the head of the pages, with what each tries out.
var paintVariants = []variant{
	{name: "as built", change: func(files) error { return nil }},
	{name: "preload the style sheet", what: "a link before the boot script, so that both are asked for together",
		change: func(f files) error { return f.pages(func(page string) string { return withPreloads(page, false) }) }},
	{name: "preload style sheet and scripts", what: "the same for the two scripts that start the program",
		change: func(f files) error { return f.pages(func(page string) string { return withPreloads(page, true) }) }},
	{name: "no policy in the page", what: "the header's stays; Chromium looks ahead for files to ask for only in pages without a policy of their own",
		change: func(f files) error {
			return f.pages(func(page string) string { return policyTag.ReplaceAllString(page, "") })
		}},
	{name: "style and boot script inside the page", what: "no request before the first frame; our policy forbids it, so this is the limit only", unsafe: true,
		change: func(f files) error { return f.pages(f.inline) }},
}

// withPreloads replaces the preload links of a page, if there are any, by one for the style sheet
// and, with scripts, one for each deferred script.
func withPreloads(page string, scripts bool) string {
	page = preload.ReplaceAllString(page, "")
	var links strings.Builder
	if m := styleTag.FindStringSubmatch(page); m != nil {
		fmt.Fprintf(&links, `<link rel="preload" as="style" href="%s">`, m[1])
	}
	for _, m := range deferTag.FindAllStringSubmatch(page, -1) {
		if !scripts {
			break
		}
		fmt.Fprintf(&links, `<link rel="preload" as="script" href="%s">`, m[1])
	}
	return bootTag.ReplaceAllStringFunc(page, func(tag string) string { return links.String() + tag })
}

func (f files) inline(page string) string {
	page = preload.ReplaceAllString(page, "")
	if m := styleTag.FindStringSubmatch(page); m != nil {
		page = strings.Replace(page, m[0], "<style>"+string(f[m[1][1:]])+"</style>", 1)
	}
	if m := bootTag.FindStringSubmatch(page); m != nil {
		page = strings.Replace(page, m[0], "<script>"+string(f[m[1][1:]])+"</script>", 1)
	}
	return page
}

// paints compares the variants on a slow network, taking turns so that a busy moment of the
// machine falls on all of them.
func paints(ctx context.Context, b *bench, r *report) error {
	r.title("What the first paint waits for")
	r.text("Cold visits of `/` on %s, main thread %d times slower: first contentful paint in milliseconds. The variants take turns.", slow4G.name, slowdown)
	var hosts []host
	for _, v := range paintVariants {
		h, err := b.host(v)
		if err != nil {
			r.text("Left out: %s.", plain(err))
			continue
		}
		defer h.stop()
		hosts = append(hosts, h)
	}
	ways := links(slow4G)
	seen := make([][]samples, len(hosts))
	for i := range seen {
		seen[i] = make([]samples, len(ways))
	}
	for range b.runs {
		for i, h := range hosts {
			for j, l := range ways {
				t, err := b.firstPaint(ctx, h, l)
				if err != nil {
					return err
				}
				seen[i][j].add(t)
			}
		}
	}
	var rows [][]string
	for i, h := range hosts {
		rows = append(rows, []string{h.name, fmt.Sprint(b.runs), seen[i][0].paint.String(), seen[i][1].paint.String(), seen[i][1].style.String(), h.what})
	}
	r.table([]string{"variant", "n", "emulated", "sockets", "style sheet asked for after the boot script", "what it changes"}, rows)
	return b.waterfall(ctx, r, hosts[0])
}

// A host is a variant with a server of its own.
type host struct {
	variant
	addr string
	stop func()
}

func (b *bench) host(v variant) (host, error) {
	dir, err := os.MkdirTemp(b.tmp, "variant-")
	if err != nil {
		return host{}, err
	}
	if err := v.make(b.dist, dir); err != nil {
		return host{}, err
	}
	addr, stop, err := b.serve(filepath.Clean(dir))
	return host{variant: v, addr: addr, stop: stop}, err
}

// firstPaint visits / and returns once something is painted; the program is not waited for.
func (b *bench) firstPaint(ctx context.Context, h host, l link) (times, error) {
	var t times
	err := b.fresh(ctx, h.addr, l, func(w *browser, url string) error {
		if h.unsafe {
			if err := w.bypassPolicy(); err != nil {
				return err
			}
		}
		if err := w.navigate(url + "/"); err != nil {
			return err
		}
		if _, err := js[bool](w, `while (!afterwardBench.times.paint) await new Promise((f) => setTimeout(f, 50)); return true`); err != nil {
			return err
		}
		var err error
		t, err = w.read()
		return err
	})
	if err != nil {
		return t, fmt.Errorf("%s: %w", h.name, err)
	}
	return t, nil
}

// A request is one file on the way to the first paint, in milliseconds since the navigation began.
type request struct {
	Name            string  `json:"name"`
	Asked, Got, End float64 // as JSON: asked, got, end
}

// waterfall shows when each file was asked for on one cold visit as built.
func (b *bench) waterfall(ctx context.Context, r *report, h host) error {
	return b.fresh(ctx, h.addr, links(slow4G)[1], func(w *browser, url string) error {
		if err := w.navigate(url + "/"); err != nil {
			return err
		}
		all, err := js[[]request](w, `while (!afterwardBench.times.paint) await new Promise((f) => setTimeout(f, 50));
			const of = (e, name) => ({ name, Asked: e.startTime, Got: e.responseStart, End: e.responseEnd });
			return [of(performance.getEntriesByType('navigation')[0], '/'), ...performance.getEntriesByType('resource').map((e) => of(e, new URL(e.name).pathname)),
				{ name: 'first contentful paint', Asked: 0, Got: 0, End: afterwardBench.times.paint }]`)
		if err != nil {
			return err
		}
		var rows [][]string
		for _, q := range all {
			rows = append(rows, []string{unhashed(q.Name), fmt.Sprintf("%.0f", q.Asked), fmt.Sprintf("%.0f", q.Got), fmt.Sprintf("%.0f", q.End)})
		}
		r.text("One cold visit as built, over sockets (0: not there yet):")
		r.table([]string{"file", "asked for", "first byte", "complete"}, rows)
		return nil
	})
}

var hash = regexp.MustCompile(`\.[0-9a-f]{12}\.`)

// unhashed makes /static/app.css of /static/app.0123456789ab.css, so that two reports can be compared.
func unhashed(name string) string { return hash.ReplaceAllString(name, ".") }
