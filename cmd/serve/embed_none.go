//go:build !dist

package main

import "io/fs"

// embedded always returns errNoSite, because this binary was built without the tag
// dist and holds no files.
func embedded() (fs.FS, error) { return nil, errNoSite }
