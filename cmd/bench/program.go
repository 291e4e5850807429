package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

// linger is how long a visit lasts here. V8 stores compiled code some seconds after the start,
// when the functions that matter are compiled by its better compiler.
const linger = 5 * time.Second

// byHook replaces the wrapper from outside: the first request for a program is kept as it is,
// go-app's script gets an empty answer to wrap, and the compiler gets the real one. It stands
// before the boot script's own text.
const byHook = `(()=>{const get=window.fetch,real=WebAssembly.instantiateStreaming;let program;if(!real)return;
window.fetch=(what,how)=>{if(!/\.wasm$/.test(what))return get(what,how);window.fetch=get;program=get(what,how);return program.then((r)=>r.ok?new Response(""):r)};
WebAssembly.instantiateStreaming=(source,imports)=>real.call(WebAssembly,source.then((r)=>program||r),imports)})();
`

var wrapped = regexp.MustCompile(`fetchWithProgress\(("/static/app\.[0-9a-f]+\.wasm"),[a-z]\)`)

// programVariants are ways to hand the program to the compiler.
var programVariants = []variant{
	{name: "as built", change: func(files) error { return nil }},
	{name: "direct", what: "go-app's script changed to instantiateStreaming(fetch(address))", change: direct},
	{name: "by a hook", what: "go-app's script as it is; a hook in the boot script hands on the real response", change: hooked},
}

func direct(f files) error {
	for name, data := range f {
		if strings.HasPrefix(name, "static/goapp.") && wrapped.Match(data) {
			f[name] = wrapped.ReplaceAll(data, []byte("fetch($1)"))
			return nil
		}
	}
	return errUnchanged
}

func hooked(f files) error {
	for name, data := range f {
		if strings.HasPrefix(name, "static/boot.") {
			f[name] = append([]byte(byHook), data...)
			return nil
		}
	}
	return errUnchanged
}

// programCaching measures whether Chromium keeps the compiled program between visits.
func programCaching(ctx context.Context, b *bench, r *report) error {
	n := max(b.runs, 7)
	r.title("Compiled code on warm starts")
	r.text("go-app's script wraps the program's response to count its bytes. The wrapper has no address, and Chromium keeps compiled code by address. "+
		"Warm visits of `/write`, no network limit, main thread %d times slower, the browser closed and started again each time, after two visits of %v each. The variants take turns.", slowdown, linger)
	var tries []*try
	for _, v := range programVariants {
		h, err := b.host(v)
		if err != nil {
			r.text("Left out: %s.", plain(err))
			continue
		}
		defer h.stop()
		t, err := b.newTry(ctx, h)
		if err != nil {
			return err
		}
		tries = append(tries, t)
	}
	for range n {
		for _, t := range tries {
			if err := t.visit(ctx, b); err != nil {
				return fmt.Errorf("%s: %w", t.name, err)
			}
		}
	}
	var rows [][]string
	for _, t := range tries {
		took := make(sample, len(t.compiled))
		for i := range took {
			took[i] = t.compiled[i] - t.asked[i]
		}
		rows = append(rows, []string{t.name, fmt.Sprint(n), t.paint.String(), took.String(), t.ready.String(), thousands(t.code), t.what})
	}
	r.table([]string{"variant", "n", "first contentful paint", "asked for to compiled", "ready", "compiled code in the profile, bytes", "what it is"}, rows)
	r.text("A store of %d bytes or less is an empty index: nothing was kept, so no variant can start faster for it.", emptyIndex)
	return nil
}

// emptyIndex is the size of Chromium's store of compiled programs before it holds one.
const emptyIndex = 72

// A try is one variant with its profile and what was seen.
type try struct {
	host
	samples
	dir  string
	code int // bytes of compiled programs in the profile
}

// newTry makes a profile with two visits behind it.
func (b *bench) newTry(ctx context.Context, h host) (*try, error) {
	dir, err := os.MkdirTemp(b.tmp, "profile-")
	if err != nil {
		return nil, err
	}
	t := &try{host: h, dir: dir}
	for range 2 {
		if err := t.visit(ctx, b); err != nil {
			return nil, fmt.Errorf("%s, before measuring: %w", h.name, err)
		}
	}
	t.samples = samples{}
	return t, nil
}

func (t *try) visit(ctx context.Context, b *bench) error {
	w, err := b.open(ctx, t.dir, noLimit)
	if err != nil {
		return err
	}
	defer w.stop()
	if err := w.visit("http://" + t.addr + "/write"); err != nil {
		return err
	}
	moments, err := w.read()
	if err != nil {
		return err
	}
	t.add(moments)
	if err := w.kept(); err != nil {
		return err
	}
	time.Sleep(linger)
	if err := w.stop(); err != nil {
		return err
	}
	t.code, err = sizeOf(filepath.Join(t.dir, "Default", "Code Cache", "wasm"))
	return err
}

// sizeOf adds up the files under dir; 0 when there is no such folder.
func sizeOf(dir string) (sum int, err error) {
	err = filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			sum += int(info.Size())
		}
		return err
	})
	return sum, err
}
