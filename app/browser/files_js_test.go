//go:build js && wasm

package browser

import (
	"testing"
	"time"
)

type fileResult struct {
	name string
	data []byte
	err  error
}

func readChosen(t *testing.T, id string, limit int) fileResult {
	t.Helper()
	done := make(chan fileResult, 1)
	ReadFile(id, limit, func(name string, data []byte, err error) { done <- fileResult{name, data, err} })
	select {
	case r := <-done:
		return r
	case <-time.After(5 * time.Second):
		t.Fatal("done was not called")
		return fileResult{}
	}
}

// TestReadFile: the exact bytes come, and not one is read of what is too big.
func TestReadFile(t *testing.T) {
	eval(t, `fake.reads = 0; globalThis.chosen = (size, how) => ({name: 'notes-2026-11-22.age', size,
		arrayBuffer() { fake.reads++; return how ? how() : Promise.resolve(new Uint8Array([0, 255, 13, 10].slice(0, size)).buffer) }});
		new fake.Element('INPUT', 'restore', true)`)
	for name, tc := range map[string]struct {
		files string
		limit int
		reads string
		check func(t *testing.T, r fileResult)
	}{
		"exact": {"[chosen(4)]", 4, "1", func(t *testing.T, r fileResult) {
			must(t, r.err)
			if r.name != "notes-2026-11-22.age" || string(r.data) != "\x00\xFF\r\n" {
				t.Errorf("%+v", r)
			}
		}},
		"empty":    {"[chosen(0)]", 4, "1", func(t *testing.T, r fileResult) { must(t, r.err) }},
		"too big":  {"[chosen(5)]", 4, "0", func(t *testing.T, r fileResult) { wantErr(t, r.err, ErrTooBig) }},
		"grew":     {"[chosen(4, () => Promise.resolve(new ArrayBuffer(9)))]", 4, "1", func(t *testing.T, r fileResult) { wantErr(t, r.err, ErrTooBig) }},
		"none":     {"[]", 4, "0", func(t *testing.T, r fileResult) { wantErr(t, r.err, ErrCancelled) }},
		"no files": {"null", 4, "0", func(t *testing.T, r fileResult) { wantErr(t, r.err, ErrMissing) }},
		"gone": {"[chosen(4, () => Promise.reject(fake.named('NotReadableError', '')))]", 4, "1",
			func(t *testing.T, r fileResult) { wantThrown(t, r.err, "NotReadableError") }},
		"no size": {"[chosen(undefined)]", 4, "0", func(t *testing.T, r fileResult) { wantErr(t, r.err, ErrType) }},
	} {
		t.Run(name, func(t *testing.T) {
			eval(t, "fake.reads = 0; fake.elements.get('restore').files = "+tc.files)
			r := readChosen(t, "restore", tc.limit)
			tc.check(t, r)
			if r.err != nil && r.data != nil {
				t.Error("bytes beside an error")
			}
			want(t, "fake.reads", tc.reads)
		})
	}
	wantErr(t, readChosen(t, "nowhere", 4).err, ErrMissing)
}

func TestDownloadOfBytes(t *testing.T) {
	data := []byte{0, 0xFF, 0xED, 0xA0}
	must(t, Download("notes.age", "application/octet-stream", data))
	bytes, err := await(eval(t, "fake.blobs.get('blob:1').arrayBuffer().then((b) => [...new Uint8Array(b)].join())"))
	must(t, err)
	joined, _ := bytes.String()
	if joined != "0,255,237,160" {
		t.Errorf("bytes %s", joined)
	}
}

func offer(t *testing.T) error {
	t.Helper()
	done := make(chan error, 1)
	Offer("notes.age", "application/octet-stream", []byte{1, 2}, func(err error) { done <- err })
	select {
	case err := <-done:
		return err
	case <-time.After(5 * time.Second):
		t.Fatal("done was not called")
		return nil
	}
}

// TestOffer: a download is lost in an app on an iPhone's home screen, and the
// right thing everywhere else.
func TestOffer(t *testing.T) {
	defer eval(t, "for (const k of ['standalone', 'canShare', 'share']) delete navigator[k]; delete globalThis.File")
	eval(t, `fake.setShare = (standalone, can, share) => { fake.clicked = fake.shared = undefined;
		globalThis.File = class { constructor(parts, name, options) { Object.assign(this, {parts, name, type: options.type}) } };
		Object.assign(navigator, {standalone, canShare: (d) => can && d.files.length === 1 && Object.keys(d).length === 1, share(d) { fake.shared = d.files[0]; return share() }}) }`)
	for name, tc := range map[string]struct {
		set, way string
		err      error
		thrown   string
	}{
		"home screen":             {"true, true, () => Promise.resolve()", "shared", nil, ""},
		"no place for this file":  {"true, false, () => Promise.resolve()", "download", nil, ""},
		"a tab":                   {"false, true, () => Promise.resolve()", "download", nil, ""},
		"other system":            {"undefined, true, () => Promise.resolve()", "download", nil, ""},
		"closed by the person":    {"true, true, () => Promise.reject(fake.named('AbortError', ''))", "shared", ErrCancelled, ""},
		"press too long ago":      {"true, true, () => Promise.reject(fake.named('NotAllowedError', ''))", "shared", ErrGesture, ""},
		"the same, thrown":        {"true, true, () => { throw fake.named('NotAllowedError', '') }", "shared", ErrGesture, ""},
		"broken":                  {"true, true, () => Promise.reject(fake.named('DataError', ''))", "shared", nil, "DataError"},
		"standalone but no share": {"true, true, 0); delete navigator.canShare; delete navigator.share; (0", "download", nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			eval(t, "fake.setShare("+tc.set+")")
			err := offer(t)
			switch {
			case tc.thrown != "":
				wantThrown(t, err, tc.thrown)
			case tc.err == nil:
				must(t, err)
			default:
				wantErr(t, err, tc.err)
			}
			want(t, "fake.shared ? 'shared' : fake.clicked ? 'download' : 'nothing'", tc.way)
			if tc.way == "shared" {
				want(t, "[fake.shared.name, fake.shared.type, fake.shared.parts[0].join()].join(' ')", "notes.age application/octet-stream 1,2")
			}
		})
	}
}
