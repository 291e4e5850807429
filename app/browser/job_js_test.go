//go:build js && wasm

package browser

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"testing"
	"time"
)

// A codedError is an error as jobs return it.
type codedError string

func (e codedError) Error() string { return "words of a person: " + string(e) }
func (e codedError) Code() string  { return string(e) }

// testJobs join their input, or fail in each way.
var testJobs = Jobs{
	"join": func(in [][]byte, _ func(Far)) ([][]byte, error) {
		return [][]byte{bytes.Join(in, []byte("+")), {}, {0, 255}}, nil
	},
	"coded": func([][]byte, func(Far)) ([][]byte, error) {
		return nil, fmt.Errorf("wrapped: %w", codedError("wrong-passphrase"))
	},
	"words": func([][]byte, func(Far)) ([][]byte, error) { return nil, codedError("My own words") },
	"plain": func([][]byte, func(Far)) ([][]byte, error) { return nil, errors.New("plain") },
	"tells": func(_ [][]byte, tell func(Far)) ([][]byte, error) {
		tell(Far{"sealing", 0, 3})
		tell(Far{"keying", 0, 0})
		return nil, nil
	},
	"panics": func([][]byte, func(Far)) ([][]byte, error) { panic("fault") },
}

type jobResult struct {
	out [][]byte
	err error
}

// withWorker lets workers do what script says.
func withWorker(t *testing.T, script string) {
	withBoot(t, "{program: {job: '/static/job.1.js', exec: '/static/exec.js', wasm: '/static/app.wasm', module: {compiled: true}}}")
	eval(t, "globalThis.Worker = fake.Worker; fake.workers.length = 0; fake.frames = 0; fake.noClone = false; fake.script = "+script)
	RegisterJobs(testJobs)
	t.Cleanup(func() {
		RegisterJobs(nil)
		eval(t, "delete globalThis.Worker")
	})
}

func runJob(t *testing.T, name string, in ...string) jobResult {
	t.Helper()
	done := make(chan jobResult, 1)
	raw := make([][]byte, len(in))
	for i, s := range in {
		raw[i] = []byte(s)
	}
	RunJob(name, raw, func(Far) {}, func(out [][]byte, err error) { done <- jobResult{out, err} })
	select {
	case r := <-done:
		return r
	case <-time.After(5 * time.Second):
		t.Fatal("done was not called")
		return jobResult{}
	}
}

func wantCode(t *testing.T, err error, code string) {
	t.Helper()
	var failed *JobError
	if !errors.As(err, &failed) || failed.Code != code {
		t.Errorf("error %v, want code %s", err, code)
	}
}

const echo = `(w) => { w.say({started: true}); w.say({output: w.got.input.map((a) => a.slice().reverse())}) }`

// TestRunJobInWorker: the worker gets what it needs and its memory is given
// back; the page itself does nothing.
func TestRunJobInWorker(t *testing.T) {
	withWorker(t, echo)
	r := runJob(t, "join", "ab", "", "\x00\xFF")
	must(t, r.err)
	if got := fmt.Sprintf("%q", r.out); got != `["ba" "" "\xff\x00"]` {
		t.Errorf("out %s", got)
	}
	want(t, "JSON.stringify(fake.workers.map((w) => [w.address, w.got.name, w.got.exec, w.got.wasm, w.got.module.compiled, w.gone]))",
		`[["/static/job.1.js","join","/static/exec.js","/static/app.wasm",true,true]]`)
	want(t, "fake.frames", "0")
}

// TestRunJobWithoutModule: some browsers cannot pass on a compiled program.
func TestRunJobWithoutModule(t *testing.T) {
	withWorker(t, echo)
	eval(t, "fake.noClone = true")
	r := runJob(t, "join", "ab")
	must(t, r.err)
	want(t, "fake.workers.length + ' ' + ('module' in fake.workers[0].got) + ' ' + fake.workers[0].got.input[0].length", "1 false 2")
}

// TestRunJobFallsBack: whatever keeps a worker from beginning, the job is done,
// after the page could say so.
func TestRunJobFallsBack(t *testing.T) {
	defer func(d time.Duration) { startTime = d }(startTime)
	startTime = 50 * time.Millisecond
	for name, script := range map[string]string{
		"constructor throws":      "'refused'",
		"error event":             "(w) => fake.send(w, 'error', {})",
		"message cannot be read":  "(w) => fake.send(w, 'messageerror', {})",
		"program does not start":  "(w) => w.say({ended: true})",
		"says something else":     "(w) => w.say('hello')",
		"says nothing":            "(w) => {}",
		"result of another shape": "(w) => w.say({output: [7]})",
	} {
		t.Run(name, func(t *testing.T) {
			withWorker(t, script)
			r := runJob(t, "join", "a", "b")
			if r.err != nil || len(r.out) != 3 || string(r.out[0]) != "a+b" {
				t.Errorf("%q, %v", r.out, r.err)
			}
			want(t, "fake.frames", "2")
			want(t, "fake.workers.every((w) => w.gone)", "true")
		})
	}
	t.Run("no Worker", func(t *testing.T) {
		withWorker(t, echo)
		eval(t, "delete globalThis.Worker")
		must(t, runJob(t, "join").err)
	})
	t.Run("no boot.js", func(t *testing.T) {
		withWorker(t, echo)
		eval(t, "delete globalThis.afterward")
		must(t, runJob(t, "join").err)
		want(t, "fake.workers.length", "0")
	})
}

// TestRunJobOnceBegun: a job that ran and broke is not run again on the page,
// where it would break the page.
func TestRunJobOnceBegun(t *testing.T) {
	for name, tc := range map[string]struct{ script, code string }{
		"code":                 {"w.say({code: 'wrong-passphrase'})", "wrong-passphrase"},
		"code that is none":    {"w.say({code: 'My words'})", "failed"},
		"ended without word":   {"w.say({ended: true})", "failed"},
		"exception":            {"fake.send(w, 'error', {})", "failed"},
		"unreadable":           {"fake.send(w, 'messageerror', {})", "failed"},
		"neither one":          {"w.say({})", "failed"},
		"progress of text":     {"w.say({part: 'sealing', done: '1', of: 2})", "failed"},
		"progress of more":     {"w.say({part: 'sealing', done: 3, of: 2})", "failed"},
		"progress below none":  {"w.say({part: 'sealing', done: -1, of: 2})", "failed"},
		"progress in between":  {"w.say({part: 'sealing', done: 0.5, of: 2})", "failed"},
		"progress for ever":    {"w.say({part: 'sealing', done: 1, of: Infinity})", "failed"},
		"progress of nothing":  {"w.say({part: 'sealing', done: NaN, of: 2})", "failed"},
		"progress in words":    {"w.say({part: 'My words', done: 1, of: 2})", "failed"},
		"progress unnamed":     {"w.say({part: 7, done: 1, of: 2})", "failed"},
		"progress that throws": {"w.say({part: 'sealing', get done() { throw new Error() }, of: 2})", "failed"},
		"output of no arrays":  {"w.say({output: 'text'})", "failed"},
	} {
		t.Run(name, func(t *testing.T) {
			withWorker(t, "(w) => { w.say({started: true}); "+tc.script+" }")
			wantCode(t, runJob(t, "join", "a").err, tc.code)
			want(t, "fake.frames + ' ' + fake.workers[0].gone", "0 true")
		})
	}
}

// TestRunJobTells: how far a job is reaches the page beside its answer, and many
// messages at once push none of it out. Nothing comes after cancel.
func TestRunJobTells(t *testing.T) {
	withWorker(t, `(w) => {
		w.say({part: 'early', done: 1, of: 2});
		w.say({started: true});
		setTimeout(() => {
			for (let i = 0; i <= 500; i++) w.say({part: 'sealing', done: i, of: 500});
			w.say({output: []});
		}, 20);
	}`)
	var told []Far
	done := make(chan error, 1)
	RunJob("join", nil, func(f Far) { told = append(told, f) }, func(_ [][]byte, err error) { done <- err })
	must(t, <-done)
	last := -1
	for _, f := range told {
		if f.Part != "sealing" || f.Done <= last || f.Of != 500 {
			t.Fatalf("told %v after %d", f, last)
		}
		last = f.Done
	}
	withWorker(t, `(w) => { w.say({started: true}); setTimeout(() => w.say({part: 'sealing', done: 1, of: 3}), 10); setTimeout(() => w.say({part: 'keying', done: 0, of: 0}), 40); setTimeout(() => w.say({output: []}), 80) }`)
	told = nil
	RunJob("join", nil, func(f Far) { told = append(told, f) }, func(_ [][]byte, err error) { done <- err })
	must(t, <-done)
	if fmt.Sprint(told) != "[{sealing 1 3} {keying 0 0}]" {
		t.Errorf("told %v", told)
	}
	withWorker(t, "(w) => w.say({started: true})")
	cancel := RunJob("join", nil, func(Far) { t.Error("told after it was given up") }, func([][]byte, error) { t.Error("done was called") })
	time.Sleep(20 * time.Millisecond)
	cancel()
	eval(t, "fake.workers[0].say({part: 'sealing', done: 1, of: 3})")
	time.Sleep(20 * time.Millisecond)
}

// TestRunJobTellsHere: so it does where there is no worker.
func TestRunJobTellsHere(t *testing.T) {
	withWorker(t, "'refused'")
	var told []Far
	done := make(chan error, 1)
	RunJob("tells", nil, func(f Far) { told = append(told, f) }, func(_ [][]byte, err error) { done <- err })
	must(t, <-done)
	if fmt.Sprint(told) != "[{sealing 0 3} {keying 0 0}]" {
		t.Errorf("told %v", told)
	}
}

// TestRunJobTakesItsTime: only the start is limited.
func TestRunJobTakesItsTime(t *testing.T) {
	defer func(d time.Duration) { startTime = d }(startTime)
	startTime = 30 * time.Millisecond
	withWorker(t, "(w) => { w.say({started: true}); setTimeout(() => w.say({output: []}), 90) }")
	must(t, runJob(t, "join").err)
	want(t, "fake.frames", "0")
}

// TestCancelJob: the worker ends within the call that ends it, Exit included,
// and nobody hears of the job again.
func TestCancelJob(t *testing.T) {
	for name, how := range map[string]func(cancel func()){
		"cancel": func(cancel func()) { cancel(); cancel() },
		"exit":   func(func()) { eval(t, "fake.send(fake.windowEvents, 'afterward:leave')") },
	} {
		t.Run(name, func(t *testing.T) {
			withWorker(t, "(w) => w.say({started: true})")
			cancel := RunJob("join", nil, func(Far) {}, func([][]byte, error) { t.Error("done was called") })
			time.Sleep(20 * time.Millisecond)
			want(t, "fake.workers[0].gone", "false")
			how(cancel)
			time.Sleep(20 * time.Millisecond)
			want(t, "fake.workers[0].gone + ' ' + fake.frames", "true 0")
			eval(t, "fake.workers[0].say({output: []})")
			time.Sleep(20 * time.Millisecond)
		})
	}
}

// TestJobErrors: an error says the same, wherever the job ran, and no words of
// anyone pass.
func TestJobErrors(t *testing.T) {
	withWorker(t, "'refused'")
	for name, code := range map[string]string{
		"coded": "wrong-passphrase", "words": "failed", "plain": "failed", "panics": "failed", "none": "unknown",
	} {
		wantCode(t, runJob(t, name).err, code)
		want(t, "JSON.stringify("+serve(t, name, "[]")+")", `[{"started":true},{"code":"`+code+`"}]`)
	}
}

// serve runs one job as a worker does and returns an expression for its messages.
func serve(t *testing.T, name, input string) string {
	eval(t, "fake.messages = []; globalThis.postMessage = (m, moved) => fake.messages.push(structuredClone(m, {transfer: moved || []}));"+
		"globalThis.afterwardJob = {name: '"+name+"', input: "+input+"}")
	defer eval(t, "delete globalThis.postMessage; delete globalThis.afterwardJob")
	ServeJobs(testJobs)
	if input[0] == '[' && input != "['text']" {
		want(t, "afterwardJob", "null") // its memory can go while the job runs
	}
	return "fake.messages"
}

func TestServeJobs(t *testing.T) {
	messages := serve(t, "join", "[new Uint8Array([97]), new Uint8Array([])]")
	want(t, messages+"[1].output.map((a) => a.join('.')).join(' | ')", "97.43 |  | 0.255")
	want(t, "JSON.stringify("+serve(t, "tells", "[]")+".map((m) => [m.part, m.done, m.of, m.output]))", `[[null,null,null,null],["sealing",0,3,null],["keying",0,0,null],[null,null,null,[]]]`)
	for name, input := range map[string]string{"no list": "7", "no bytes": "['text']", "nothing": "undefined"} {
		if got := jsText(t, serve(t, "join", input)+".length"); got != "0" {
			t.Errorf("%s: %s messages", name, got)
		}
	}
	ServeJobs(testJobs) // without a job: ends
}

func TestInWorker(t *testing.T) {
	defer func(args []string) { os.Args = args }(os.Args)
	for name, tc := range map[string]struct {
		args []string
		is   bool
	}{"page": {[]string{"js"}, false}, "worker": {[]string{"js", "job"}, true}, "other": {[]string{"js", "-test.v"}, false}, "none": {nil, false}} {
		os.Args = tc.args
		if InWorker() != tc.is {
			t.Errorf("%s: %v", name, !tc.is)
		}
	}
}
