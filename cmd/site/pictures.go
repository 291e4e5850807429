package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
)

// picturesMost is how many bytes all pictures of the page “How this works” may have together.
const picturesMost = 150_000

// errPictures means that the pictures take more than they may.
var errPictures = errors.New("the pictures are too large together")

// addPictures puts in the pictures of the page “How this works”, under names that stay the same:
// the program names them, and is built before anyone knows their bytes. They are not under /static/,
// so the worker keeps none of them for use without a network: each stands beside words that say the
// same, and two sets for light and dark would cost every visitor what few look at.
func addPictures(t tree, files fs.FS) error {
	names, err := fs.Glob(files, "pictures/*.webp")
	if err != nil {
		return fmt.Errorf("listing pictures: %w", err)
	}
	sum := 0
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return fmt.Errorf("reading pictures: %w", err)
		}
		sum += len(data)
		if err := t.add(path.Join("pictures", path.Base(name)), data); err != nil {
			return err
		}
	}
	if sum > picturesMost {
		return fmt.Errorf("%w: %d bytes, %d at most", errPictures, sum, picturesMost)
	}
	return nil
}
