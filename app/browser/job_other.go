//go:build !(js && wasm)

package browser

// InWorker returns false outside a browser.
func InWorker() bool { return false }

// ServeJobs does nothing outside a browser.
func ServeJobs(jobs Jobs) {}

// RunJob runs the job at once and calls done before it returns.
func RunJob(name string, in [][]byte, told func(Far), done func(out [][]byte, err error)) (cancel func()) {
	done(runHere(registered, name, in, told))
	return func() {}
}
