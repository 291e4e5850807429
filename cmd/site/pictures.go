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

// picturesIn is the folder of these pictures in the site.
const picturesIn = "pictures/"

// addPictures puts in the pictures of the page “How this works”, under names that stay the same:
// the program names them, and is built before anyone knows their bytes, so they are not under
// /static/. The worker keeps them like everything else: a page works without a network, or it is not
// ours.
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
		if err := t.add(path.Join(picturesIn, path.Base(name)), data); err != nil {
			return err
		}
	}
	if sum > picturesMost {
		return fmt.Errorf("%w: %d bytes, %d at most", errPictures, sum, picturesMost)
	}
	return nil
}
