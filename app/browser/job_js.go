//go:build js && wasm

package browser

import (
	"errors"
	"os"
	"sync"
	"time"

	"github.com/hack-pad/safejs"
)

// startTime is how long a worker may take until the job runs in it; tests
// shorten it.
var startTime = 10 * time.Second

// errNoWorker means the job has not begun in any worker.
var errNoWorker = errors.New("no worker")

// errStopped means the job was cancelled.
var errStopped = errors.New("cancelled")

// InWorker reports whether this program was started by web/job.js for one job.
// Then there is no page: call [ServeJobs] and nothing else.
func InWorker() bool { return len(os.Args) > 1 && os.Args[1] == "job" }

// ServeJobs does the one job this worker was started for and posts its result.
// It returns when that is done, and the program should then end.
func ServeJobs(jobs Jobs) {
	name, in, err := takeJob()
	if err != nil {
		return // web/job.js reports that the program ended without a word
	}
	if err := post(safejs.Global(), map[string]any{"started": true}, nil); err != nil {
		return
	}
	out, err := runHere(jobs, name, in, func(f Far) {
		_ = post(safejs.Global(), map[string]any{"part": f.Part, "done": f.Done, "of": f.Of}, nil) // nobody needs it
	})
	var failed *JobError
	if errors.As(err, &failed) {
		_ = post(safejs.Global(), map[string]any{"code": failed.Code}, nil)
		return
	}
	arrays, buffers, err := listToJS(out)
	if err != nil {
		return
	}
	_ = post(safejs.Global(), map[string]any{"output": arrays}, buffers)
}

// takeJob reads what web/job.js left, and lets its memory go.
func takeJob() (name string, in [][]byte, err error) {
	job, err := path("afterwardJob")
	if err != nil {
		return "", nil, err
	}
	if name, err = textOf(job, "name"); err != nil {
		return "", nil, err
	}
	input, err := get(job, "input")
	if err != nil {
		return "", nil, err
	}
	if in, err = listFromJS(input); err != nil {
		return "", nil, err
	}
	return name, in, set(safejs.Global(), "afterwardJob", nil)
}

// RunJob does a piece of slow work in a worker that runs this same program, so
// that the page stays alive; the worker ends with the job and gives its memory
// back. Where no worker begins within ten seconds, the job runs here, after the
// page was painted, and stops the page meanwhile: it must be in
// [RegisterJobs] too. in must not be changed before done.
//
// done gets the result or a [JobError], in a goroutine of its own, so a go-app
// component must dispatch from it; before that told gets how far the job is, in the
// same goroutine, and may miss some of it. cancel ends the worker; neither is called
// after that. A job that runs here cannot be interrupted, only its result is
// dropped. Exit cancels every job.
func RunJob(name string, in [][]byte, told func(Far), done func(out [][]byte, err error)) (cancel func()) {
	stop := make(chan struct{})
	cancel = sync.OnceFunc(func() { close(stop) })
	release, err := OnLeave(cancel)
	if err != nil {
		release = func() {} // a page without events has no Exit either
	}
	go func() {
		defer catch()
		defer release()
		out, err := inWorker(name, in, told, stop)
		if errors.Is(err, errNoWorker) {
			afterPaint()
			if stopped(stop) {
				return
			}
			out, err = runHere(registered, name, in, told)
		}
		if !stopped(stop) {
			done(out, err)
		}
	}()
	return cancel
}

func stopped(stop <-chan struct{}) bool {
	select {
	case <-stop:
		return true
	default:
		return false
	}
}

// inWorker runs a job in a worker. It returns errNoWorker when the job has not
// begun there, errStopped when it was cancelled, and else what RunJob promises.
func inWorker(name string, in [][]byte, told func(Far), stop <-chan struct{}) ([][]byte, error) {
	w, err := startWorker(name, in)
	if err != nil {
		return nil, errNoWorker
	}
	defer w.end()
	var begun bool
	late := time.After(startTime)
	for {
		select {
		case <-stop:
			return nil, errStopped
		case <-late:
			return nil, errNoWorker
		case far := <-w.far:
			if begun && !stopped(stop) {
				told(far)
			}
		case said := <-w.said:
			switch {
			case said.started:
				begun, late = true, nil
			case said.ended && !begun:
				return nil, errNoWorker
			case said.ended:
				return nil, &JobError{codeFailed}
			default:
				return said.out, said.err
			}
		}
	}
}

// paintTime is how long a frame may take; in a hidden page there is none.
const paintTime = 500 * time.Millisecond

// afterPaint returns when the page was painted twice, so that a person sees
// what the page says about the work that will now stop it.
func afterPaint() {
	for range 2 {
		painted := make(chan struct{}, 1)
		f, err := callback(func([]safejs.Value) { painted <- struct{}{} })
		if err != nil {
			return
		}
		if _, err := call(safejs.Global(), "requestAnimationFrame", f); err != nil {
			f.Release()
			return
		}
		select {
		case <-painted:
			f.Release()
		case <-time.After(paintTime):
			return // the frame may still come, so f stays
		}
	}
	time.Sleep(time.Millisecond) // a frame is painted after its callbacks
}
