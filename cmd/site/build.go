package main

import (
	"context"
	"maps"
	"time"
)

// noVersion stands where the version will be while the version is being worked out.
const noVersion = "0000000000000000"

// Build makes the whole site and puts it in o.Out. The same sources and the same Go give the same
// bytes. When an error comes back, what was in o.Out before is still there, unchanged.
func Build(ctx context.Context, o Options) (Report, error) {
	var r Report
	o, err := o.withDefaults()
	if err != nil {
		return r, err
	}
	if err := replaceable(o.Out); err != nil {
		return r, err
	}
	t, err := r.make(ctx, o)
	if err != nil {
		return r, err
	}
	r.measure(t)
	return r, r.stage("write", func() error { return replace(o.Out, t) })
}

// make builds the tree in memory: what does not depend on the version, the version, the rest,
// the checks and the compressed copies.
func (r *Report) make(ctx context.Context, o Options) (tree, error) {
	base, t := tree{}, tree{}
	var wasm []byte
	var a assets
	err := r.steps([]step{
		{"compile wasm", func() (err error) { wasm, err = buildWasm(ctx, o); return err }},
		{"static files", func() (err error) { a, err = addStatic(ctx, base, o, wasm); return err }},
		{"pages", func() error {
			if o.Site.register != nil {
				o.Site.register()
			}
			return r.version(base, &t, o, a)
		}},
		{"checks", func() error {
			r.WasmHosts = wasmHosts(wasm, o.Site.links)
			return check(t, o.Site)
		}},
		{"compress", func() (err error) { r.Wasm, err = compress(ctx, t, o.Brotli); return err }},
	})
	return t, err
}

// version assembles the site twice: once without a version to learn what the version is, and
// once with it. It changes when any byte of any file does, and never for another reason.
func (r *Report) version(base tree, t *tree, o Options, a assets) error {
	draft, err := assemble(base, o, a, noVersion)
	if err != nil {
		return err
	}
	r.Version = draft.digest()
	final, err := assemble(base, o, a, r.Version)
	if err == nil {
		maps.Copy(*t, final)
	}
	return err
}

// assemble adds to a copy of base what depends on the version.
func assemble(base tree, o Options, a assets, version string) (tree, error) {
	t := maps.Clone(base)
	h := newHandler(version, a)
	script, err := glue(h)
	if err != nil {
		return nil, err
	}
	address, err := t.addHashed("goapp.js", script)
	if err != nil {
		return nil, err
	}
	if err := addPages(t, o.Site, h, a, address); err != nil {
		return nil, err
	}
	if err := addManifests(t, a); err != nil {
		return nil, err
	}
	if err := addHostFiles(t); err != nil {
		return nil, err
	}
	list, err := precache(t, o.Site, a)
	if err != nil {
		return nil, err
	}
	worker, err := newWorker(o.Files, version, list)
	if err != nil {
		return nil, err
	}
	return t, t.add("app-worker.js", worker)
}

// addManifests puts in what a browser needs to install the app, under either name.
func addManifests(t tree, a assets) error {
	for name, make := range map[string]func(assets) ([]byte, error){
		"manifest.webmanifest": newManifest, notesManifest: newNotesManifest,
	} {
		data, err := make(a)
		if err != nil {
			return err
		}
		if err := t.add(name, data); err != nil {
			return err
		}
	}
	return nil
}

// A step is one named part of a build.
type step struct {
	name string
	run  func() error
}

// steps runs each step until one fails, and notes how long each took.
func (r *Report) steps(all []step) error {
	for _, s := range all {
		if err := r.stage(s.name, s.run); err != nil {
			return err
		}
	}
	return nil
}

func (r *Report) stage(name string, run func() error) error {
	start := time.Now()
	err := run()
	r.Stages = append(r.Stages, Stage{name, time.Since(start)})
	return err
}
