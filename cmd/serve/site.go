package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"afterward/web"

	"github.com/andybalholm/brotli"
)

// maxSite is the most bytes a site may have. A real one is about 12 MB; the limit
// catches a -dir that points at something else entirely.
const maxSite = 256 << 20

var (
	// errTooBig means that the folder holds more than maxSite bytes.
	errTooBig = errors.New("the folder is too big for a built site")
	// errStale means that a compressed file does not hold the bytes of its original.
	errStale = errors.New("does not match the file it was made from; build the site again")
	// errIrregular means that a name is neither a file nor a folder.
	errIrregular = errors.New("is not a regular file")
)

// A site is every answer that carries a file, ready to send. It is never changed
// after load, so any number of requests may read it at once.
type site struct {
	// files maps the exact path of a URL, for example "/plan", to its file. Nothing
	// else decides what is served: a path that is not a key does not exist.
	files map[string]*file
	// moved maps other spellings of a page, for example "/plan/", to the right one.
	moved map[string]string
	// missing is the page for every unknown path.
	missing *file
}

// A file is one resource with all the forms it can be sent in.
type file struct {
	contentType  string
	cacheControl string
	forms        []form // the form we would rather send first; identity is always last
}

// A form is a file in one content coding.
type form struct {
	coding coding
	body   []byte
	length string // len(body) in decimal, for Content-Length
	etag   string // strong, in quotes, differs between forms (RFC 9110, 8.8.3.3)
}

// plain returns the form without a coding.
func (f *file) plain() *form { return &f.forms[len(f.forms)-1] }

// suffixes are the endings of the compressed files that lie beside an original, in
// the order we would rather send them.
var suffixes = []struct {
	suffix string
	coding coding
}{{".br", brotliCoding}, {".gz", gzipCoding}}

// load reads the whole of fsys. It fails when index.html or 404.html is missing
// (fs.ErrNotExist), when a compressed file is stale (errStale), when a name is
// neither file nor folder (errIrregular), or when there is too much (errTooBig).
func load(fsys fs.FS) (*site, error) {
	for _, name := range []string{"index.html", "404.html"} {
		if _, err := fs.Stat(fsys, name); err != nil {
			return nil, fmt.Errorf("the site has no %s: %w", name, err)
		}
	}
	raw, err := readAll(fsys)
	if err != nil {
		return nil, err
	}
	s := &site{files: map[string]*file{}, moved: map[string]string{}}
	for name, body := range raw {
		if isCompressed(name) {
			continue
		}
		f, err := newFile(name, body, raw)
		if err != nil {
			return nil, err
		}
		s.add(name, f)
	}
	s.missing = s.files["/404.html"]
	return s, nil
}

// add puts f where its name says. A page has one address, without a slash at its end,
// because the browser part of the app knows its pages by that address.
func (s *site) add(name string, f *file) {
	page, isPage := strings.CutSuffix("/"+name, "/index.html")
	if !isPage {
		s.files["/"+name] = f
		return
	}
	if page == "" {
		s.files["/"] = f
		s.moved["/index.html"] = "/"
		return
	}
	s.files[page] = f
	s.moved[page+"/"] = page
	s.moved[page+"/index.html"] = page
}

// readAll reads every file of fsys that may be served, by name.
func readAll(fsys fs.FS) (map[string][]byte, error) {
	raw, total := map[string][]byte{}, 0
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case isPrivate(name) && d.IsDir():
			return fs.SkipDir
		case isPrivate(name) || d.IsDir():
			return nil
		case !d.Type().IsRegular():
			return fmt.Errorf("%s %w", name, errIrregular)
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if info.Size() > int64(maxSite-total) {
			return errTooBig
		}
		body, err := fs.ReadFile(fsys, name)
		raw[name], total = body, total+len(body)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the site: %w", err)
	}
	return raw, nil
}

// isPrivate reports whether a name is meant for hosts and tools and not for readers:
// _headers, _redirects, .gitkeep and the like.
func isPrivate(name string) bool {
	base := path.Base(name)
	return name != "." && (strings.HasPrefix(base, "_") || strings.HasPrefix(base, "."))
}

// isCompressed reports whether a name is that of a compressed file. Such a file is
// only ever sent in place of its original and has no address of its own.
func isCompressed(name string) bool {
	for _, s := range suffixes {
		if strings.HasSuffix(name, s.suffix) {
			return true
		}
	}
	return false
}

// newFile gathers the forms of one original from all files in raw. Each compressed
// form is unpacked and compared once, because a page edited by hand beside an old
// .br would otherwise look different from browser to browser.
func newFile(name string, body []byte, raw map[string][]byte) (*file, error) {
	f := &file{contentType: web.ContentType(name), cacheControl: web.CacheControl("/" + name)}
	for _, s := range suffixes {
		packed, ok := raw[name+s.suffix]
		if !ok {
			continue
		}
		if !unpacksTo(s.coding, packed, body) {
			return nil, fmt.Errorf("%s%s %w", name, s.suffix, errStale)
		}
		f.forms = append(f.forms, newForm(s.coding, packed))
	}
	f.forms = append(f.forms, newForm(identityCoding, body))
	return f, nil
}

// unpacksTo reports whether packed holds exactly the bytes want.
func unpacksTo(c coding, packed, want []byte) bool {
	var r io.Reader = brotli.NewReader(bytes.NewReader(packed))
	if c == gzipCoding {
		z, err := gzip.NewReader(bytes.NewReader(packed))
		if err != nil {
			return false
		}
		r = z
	}
	// One byte more than wanted is enough to see a difference, however much a
	// hostile file would unpack to.
	got, err := io.ReadAll(io.LimitReader(r, int64(len(want))+1))
	return err == nil && bytes.Equal(got, want)
}

// newForm derives the tag and the length of body. The tag is the first 128 bits of
// the SHA-256 of the bytes that are sent, so it changes with them and only with them.
func newForm(c coding, body []byte) form {
	sum := sha256.Sum256(body)
	tag := base64.RawURLEncoding.EncodeToString(sum[:16])
	if c != identityCoding {
		tag += "-" + string(c)
	}
	return form{coding: c, body: body, length: strconv.Itoa(len(body)), etag: `"` + tag + `"`}
}
