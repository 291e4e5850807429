package main

import (
	"errors"
	"testing"
	"testing/fstest"

	"afterward/web"
)

func TestPicturesHaveALimit(t *testing.T) {
	some := fstest.MapFS{"pictures/a-light.webp": {Data: make([]byte, picturesMost/2)}, "pictures/a-dark.webp": {Data: make([]byte, picturesMost/2)}, "pictures/.gitkeep": {}}
	to := tree{}
	if err := addPictures(to, some); err != nil || len(to) != 2 || to["pictures/a-dark.webp"] == nil {
		t.Errorf("%v, %v", err, to.names())
	}
	some["pictures/b.webp"] = &fstest.MapFile{Data: []byte("x")}
	if err := addPictures(tree{}, some); !errors.Is(err, errPictures) {
		t.Errorf("%v", err)
	}
}

// What lies in web/pictures fits, and is there in the light and in the dark.
func TestOurPicturesFit(t *testing.T) {
	to := tree{}
	if err := addPictures(to, web.Files()); err != nil {
		t.Fatal(err)
	}
	if len(to) == 0 || len(to)%2 != 0 {
		t.Errorf("%d pictures", len(to))
	}
}
