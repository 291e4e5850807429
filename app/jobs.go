package app

import (
	"encoding/json"
	"errors"

	"afterward/app/browser"
	"afterward/core/backup"
	"afterward/core/vault"
)

// The jobs: slow work that a worker does, so that the page stays alive and the
// memory it takes is given back.
const (
	jobKey  = "key"  // parameters and passphrase in, key out
	jobSeal = "seal" // a backup's bytes and passphrase in, a sealed file out that has been opened and compared
	jobOpen = "open" // a sealed file and passphrase in, the backup's bytes out
)

var jobs = browser.Jobs{
	jobKey: func(in [][]byte) ([][]byte, error) {
		var p vault.Params
		if err := json.Unmarshal(in[0], &p); err != nil {
			return nil, err
		}
		return [][]byte{p.Key(in[1])}, nil
	},
	jobSeal: func(in [][]byte) ([][]byte, error) {
		file, err := backup.Seal(in[0], string(in[1]))
		if err == nil {
			err = backup.Verify(file, string(in[1]), in[0])
		}
		return [][]byte{file}, coded(err)
	},
	jobOpen: func(in [][]byte) ([][]byte, error) {
		plain, err := backup.Open(in[0], string(in[1]))
		return [][]byte{plain}, coded(err)
	},
}

// jobErrors are the errors that a job can end with, by the code they travel
// under. More exact ones come first.
var jobErrors = []struct {
	code string
	err  error
}{
	{"truncated", backup.ErrTruncated},
	{"damaged", backup.ErrDamaged},
	{"passphrase", backup.ErrPassphrase},
	{"foreign", backup.ErrForeign},
	{"newer", backup.ErrNewer},
	{"work", backup.ErrWork},
	{"too-big", backup.ErrTooBig},
	{"differs", backup.ErrDiffers},
}

// A codedError is an error with the code it travels under from a worker.
type codedError struct {
	error
	code string
}

// Code is the code.
func (e codedError) Code() string { return e.code }

func (e codedError) Unwrap() error { return e.error }

// coded gives an error its code.
func coded(err error) error {
	for _, known := range jobErrors {
		if errors.Is(err, known.err) {
			return codedError{err, known.code}
		}
	}
	return err
}

// uncoded turns the error of a job back into the one it was.
func uncoded(err error) error {
	var job *browser.JobError
	if !errors.As(err, &job) {
		return err
	}
	for _, known := range jobErrors {
		if job.Code == known.code {
			return known.err
		}
	}
	return err
}
