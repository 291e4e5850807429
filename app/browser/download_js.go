//go:build js && wasm

package browser

import (
	"fmt"

	"github.com/hack-pad/safejs"
)

// revokeAfter is how long, in milliseconds, the browser may take to read a
// download before its bytes are let go. Safari reads it late.
const revokeAfter = 60_000

// Download offers data to the person as a file with this name and media type,
// such as "text/plain". The file holds exactly the bytes of data. Nothing is
// sent: the browser reads it from memory. Where the file goes, and whether the
// person is asked, is up to the browser; it does not tell us the end of it.
// Use [Offer] where the app may be installed.
func Download[T string | []byte](name, mime string, data T) error {
	url, err := objectURL(mime, []byte(data))
	if err != nil {
		return fmt.Errorf("download: %w", err)
	}
	if err := clickLink(name, url); err != nil {
		return fmt.Errorf("download: %w", err)
	}
	return nil
}

// objectURL makes an address for data and sees to it that it is let go later.
func objectURL(mime string, data []byte) (safejs.Value, error) {
	none := safejs.Undefined()
	bytes, err := bytesToJS(data)
	if err != nil {
		return none, err
	}
	class, err := path("Blob")
	if err != nil {
		return none, err
	}
	blob, err := construct(class, []any{bytes}, map[string]any{"type": mime})
	if err != nil {
		return none, err
	}
	urls, err := path("URL")
	if err != nil {
		return none, err
	}
	url, err := call(urls, "createObjectURL", blob)
	if err != nil {
		return none, err
	}
	revoke, err := get(urls, "revokeObjectURL")
	if err != nil {
		return none, err
	}
	_, err = call(safejs.Global(), "setTimeout", revoke, revokeAfter, url)
	return url, err
}

// clickLink follows a download link that is never part of the page, so go-app
// and boot.js do not see the click.
func clickLink(name string, url safejs.Value) error {
	doc, err := path("document")
	if err != nil {
		return err
	}
	link, err := call(doc, "createElement", "a")
	if err != nil {
		return err
	}
	if err := set(link, "href", url); err != nil {
		return err
	}
	if err := set(link, "download", name); err != nil {
		return err
	}
	_, err = call(link, "click")
	return err
}
