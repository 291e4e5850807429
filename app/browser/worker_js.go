//go:build js && wasm

package browser

import (
	"math"

	"github.com/hack-pad/safejs"
)

// A worker is a Worker with one job.
type worker struct {
	value safejs.Value
	said  chan saying
	far   chan Far // the last one that nobody has taken yet
	undo  []func()
}

// A saying is one message of a worker: one of the five.
type saying struct {
	started bool // the job runs now
	ended   bool // the program ended without a result, or could not start
	out     [][]byte
	err     error
	far     *Far // it goes on, and is so far
}

// startWorker starts a worker and hands it the job. boot.js knows the addresses
// and has kept the compiled program.
func startWorker(name string, in [][]byte) (*worker, error) {
	program, err := path("afterward", "program")
	if err != nil {
		return nil, err
	}
	message := map[string]any{"name": name}
	for _, part := range []string{"exec", "wasm", "module"} {
		if message[part], err = get(program, part); err != nil {
			return nil, err
		}
	}
	address, err := textOf(program, "job")
	if err != nil {
		return nil, err
	}
	class, err := path("Worker")
	if err != nil {
		return nil, err
	}
	w := &worker{said: make(chan saying, 4), far: make(chan Far, 1)}
	if w.value, err = construct(class, address); err != nil {
		return nil, err
	}
	if err := w.listen(); err != nil {
		w.end()
		return nil, err
	}
	if err := w.hand(message, in); err != nil {
		w.end()
		return nil, err
	}
	return w, nil
}

// hand posts the job. A browser that cannot pass on a compiled program lets the
// worker load it again.
func (w *worker) hand(message map[string]any, in [][]byte) error {
	arrays, buffers, err := listToJS(in)
	if err != nil {
		return err
	}
	message["input"] = arrays
	if err := post(w.value, message, buffers); err == nil {
		return nil
	}
	delete(message, "module")
	return post(w.value, message, buffers)
}

// listen takes what the worker says.
func (w *worker) listen() error {
	say := func(s saying) {
		if s.far != nil {
			select {
			case <-w.far: // it is old
			default:
			}
			select {
			case w.far <- *s.far:
			default:
			}
			return
		}
		select {
		case w.said <- s:
		default: // no true worker says more than two things
		}
	}
	broken := func(event safejs.Value) {
		_, _ = call(event, "preventDefault") // or the browser reports it as an error of the page
		say(saying{ended: true})
	}
	for event, do := range map[string]func(safejs.Value){
		"message":      func(event safejs.Value) { say(readSaying(event)) },
		"messageerror": broken,
		"error":        broken,
	} {
		undo, err := listen(w.value, event, do)
		if err != nil {
			return err
		}
		w.undo = append(w.undo, undo)
	}
	return nil
}

// end stops the worker at once and gives its memory back.
func (w *worker) end() {
	for _, undo := range w.undo {
		undo()
	}
	_, _ = call(w.value, "terminate")
}

// readSaying reads a message of web/job.js or of ServeJobs.
func readSaying(event safejs.Value) saying {
	data, err := get(event, "data")
	if err != nil || data.Type() != safejs.TypeObject {
		return saying{ended: true}
	}
	if v, err := get(data, "started"); err == nil && v.Type() == safejs.TypeBoolean {
		return saying{started: true}
	}
	if code, err := textOf(data, "code"); err == nil {
		return saying{err: &JobError{plainCode(code)}}
	}
	if part, err := textOf(data, "part"); err == nil {
		return readFar(data, part)
	}
	output, err := get(data, "output")
	if err != nil {
		return saying{ended: true}
	}
	out, err := listFromJS(output)
	if err != nil {
		return saying{ended: true}
	}
	return saying{out: out}
}

// readFar reads how far a job is.
func readFar(data safejs.Value, part string) saying {
	f := Far{Part: part}
	for name, n := range map[string]*int{"done": &f.Done, "of": &f.Of} {
		v, err := get(data, name)
		if err != nil || v.Type() != safejs.TypeNumber {
			return saying{ended: true}
		}
		count, err := v.Float()
		if err != nil || count != math.Trunc(count) || math.Abs(count) > math.MaxInt32 {
			return saying{ended: true}
		}
		*n = int(count)
	}
	if !f.sound() {
		return saying{ended: true}
	}
	return saying{far: &f}
}

// post posts a message; the buffers in moved are moved instead of copied.
func post(to safejs.Value, message map[string]any, moved []any) error {
	_, err := call(to, "postMessage", message, moved)
	return err
}
