package browser

import (
	"errors"
	"strings"
)

// Jobs are pieces of slow work by name. A job gets and returns byte slices and
// must do nothing else: it may run in a worker, where there is no page and no
// storage. What it returns must not share memory with in. Its error reaches
// the page as a code only: see [JobError].
type Jobs = map[string]func(in [][]byte) ([][]byte, error)

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
func runHere(jobs Jobs, name string, in [][]byte) (out [][]byte, err error) {
	job := jobs[name]
	if job == nil {
		return nil, &JobError{codeUnknown}
	}
	defer func() {
		if recover() != nil {
			out, err = nil, &JobError{codeFailed}
		}
	}()
	if out, err = job(in); err != nil {
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
