package app

import (
	"encoding/json"
	"errors"
	"maps"
	"runtime"

	"afterward/app/browser"
	"afterward/core/backup"
	"afterward/core/civil"
	"afterward/core/vault"
)

// The jobs: slow work that a worker does, so that the page stays alive and the
// memory it takes is given back. Texts travel as a parcel, a day as it is written.
const (
	jobKey   = "key"   // parameters and passphrases in, the key of each out
	jobPlain = "plain" // texts and day in, a backup's bytes out that have been read again and compared
	jobSeal  = "seal"  // texts, day and passphrase in, a sealed file out that has been opened and compared
	jobOpen  = "open"  // a file and the passphrases to try in turn, none for a plain one; texts and day out
)

var jobs = browser.Jobs{
	jobKey: func(in [][]byte, _ func(browser.Far)) ([][]byte, error) {
		var p vault.Params
		if err := json.Unmarshal(in[0], &p); err != nil {
			return nil, err
		}
		var keys [][]byte
		for i, passphrase := range in[1:] {
			if i > 0 {
				runtime.GC() // each takes the same memory, and not beside the last
			}
			keys = append(keys, p.Key(passphrase))
		}
		return keys, nil
	},
	jobPlain: func(in [][]byte, tell func(browser.Far)) ([][]byte, error) {
		plain, err := encoded(in[0], in[1], few(tell, len(plainParts)))
		return [][]byte{plain}, coded(err)
	},
	jobSeal: func(in [][]byte, told func(browser.Far)) ([][]byte, error) {
		tell := few(told, len(sealParts))
		plain, err := encoded(in[0], in[1], tell)
		if err != nil {
			return nil, coded(err)
		}
		file, err := tell.Seal(plain, string(in[2]))
		if err == nil {
			err = backup.Tell(func(part backup.Part, done, of int) {
				if part == backup.Keying {
					part = partCheckKey
				}
				tell(part, done, of)
			}).Verify(file, string(in[2]), plain)
		}
		return [][]byte{file}, coded(err)
	},
	jobOpen: func(in [][]byte, tell func(browser.Far)) ([][]byte, error) {
		c, err := opened(in[0], in[1:], few(tell, len(openParts)))
		if err != nil {
			return nil, coded(err)
		}
		return [][]byte{pack(c.Records), []byte(c.Made.String())}, nil
	},
}

// The parts of jobs that tell how far they are, in their order.
var (
	plainParts = []string{string(backup.Writing), string(backup.Reading)}
	sealParts  = append(plainParts[:2:2], string(backup.Keying), string(backup.Sealing), partCheckKey, string(backup.Opening))
	openParts  = []string{string(backup.Keying), string(backup.Opening), string(backup.Reading)}
	readParts  = openParts[2:] // of a file that is not sealed
)

// few passes on how far one of so many parts is, in few steps.
func few(tell func(browser.Far), parts int) backup.Tell {
	var last backup.Part
	step := 0
	return func(part backup.Part, done, of int) {
		f := far{done, of}
		if now := f.step(parts); part != last || now != step {
			last, step = part, now
			tell(browser.Far{Part: string(part), Done: done, Of: of})
		}
	}
}

// encoded is a backup of the texts of a parcel, made on a day. It was read again
// and holds exactly those; otherwise backup.ErrDiffers comes back.
func encoded(parcel, made []byte, tell backup.Tell) ([]byte, error) {
	texts, err := unpack(parcel)
	if err != nil {
		return nil, err
	}
	day, err := civil.Parse(string(made))
	if err != nil {
		return nil, err
	}
	plain, err := tell.Encode(backup.Content{Made: day, Records: texts})
	if err != nil {
		return nil, err
	}
	if back, err := tell.Decode(plain); err != nil || back.Made != day || !maps.Equal(back.Records, texts) {
		return nil, backup.ErrDiffers
	}
	return plain, nil
}

// opened is what a file holds. A sealed one is tried with each passphrase.
func opened(file []byte, passphrases [][]byte, tell backup.Tell) (c backup.Content, err error) {
	if backup.Sniff(file) != backup.Sealed {
		return tell.Decode(file)
	}
	err = backup.ErrPassphrase
	var plain []byte
	for _, p := range passphrases {
		if plain, err = tell.Open(file, string(p)); !errors.Is(err, backup.ErrPassphrase) {
			break
		}
	}
	if err != nil {
		return c, err
	}
	return tell.Decode(plain)
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
