package browser

import (
	"errors"
	"strings"
)

// A Job is a piece of slow work. It gets and returns byte slices, may tell how far
// it is, and must do nothing else: it may run in a worker, where there is no page
// and no storage. What it returns must not share memory with in. Its error reaches
// the page as a code only: see [JobError].
type Job = func(in [][]byte, tell func(Far)) ([][]byte, error)

// Jobs are jobs by name.
type Jobs = map[string]Job

// A Far is how far a job has come: Done of Of in one of its parts, and 0 of 0 in a
// part that cannot be counted. Part is a plain word as the code of a [JobError] is.
// Each takes a message, so there should be tens of them and not thousands.
type Far struct {
	Part     string
	Done, Of int
}

// sound reports whether f is one that a job may tell.
func (f Far) sound() bool {
	return f.Part == plainCode(f.Part) && f.Done >= 0 && f.Done <= f.Of
}

// A JobError is a job that gave no result.
type JobError struct {
	// Code is what the method Code() string of the job's error returned, when
	// that is a plain word of lower-case letters, digits and hyphens. Otherwise
	// it is "failed", and "unknown" when there is no such job.
	Code string
}

// Error returns the text for a log.
func (e *JobError) Error() string { return "job: " + e.Code }

const (
	codeFailed  = "failed"
	codeUnknown = "unknown"
)

// registered are the jobs that may run on the page itself.
var registered Jobs

// RegisterJobs sets the jobs that [RunJob] may run on the page itself, where
// no worker can be had. Call it once at the start.
func RegisterJobs(jobs Jobs) { registered = jobs }

// runHere runs a job in this goroutine. A panic counts as failed.
func runHere(jobs Jobs, name string, in [][]byte, tell func(Far)) (out [][]byte, err error) {
	job := jobs[name]
	if job == nil {
		return nil, &JobError{codeUnknown}
	}
	defer func() {
		if recover() != nil {
			out, err = nil, &JobError{codeFailed}
		}
	}()
	if out, err = job(in, tell); err != nil {
		return nil, &JobError{codeOf(err)}
	}
	return out, nil
}

// codeOf returns the code of a job's error.
func codeOf(err error) string {
	var coded interface{ Code() string }
	if !errors.As(err, &coded) {
		return codeFailed
	}
	return plainCode(coded.Code())
}

// plainCode passes on a code, and "failed" for what is none: a code is logged,
// so it must not carry words of anyone.
func plainCode(code string) string {
	other := func(r rune) bool { return r != '-' && (r < 'a' || r > 'z') && (r < '0' || r > '9') }
	if code == "" || len(code) > 40 || strings.ContainsFunc(code, other) {
		return codeFailed
	}
	return code
}
