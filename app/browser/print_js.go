//go:build js && wasm

package browser

import (
	"fmt"
	"strings"

	"github.com/hack-pad/safejs"
)

// Print opens the browser's own way to print the page, or to save it as a PDF. Call it
// within the event of a press. It returns ErrMissing where the browser has none, as in
// some apps that show pages inside themselves. Nobody tells us whether anything was
// printed.
func Print() error {
	v, err := get(safejs.Global(), "print")
	if err != nil {
		return fmt.Errorf("print: %w", err)
	}
	if v.Type() != safejs.TypeFunction {
		return fmt.Errorf("print: %w", ErrMissing)
	}
	if _, err = call(safejs.Global(), "print"); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}

// PrintFoot sets what stands at the foot of every printed page, where the style of the
// page asks for it (var(--printed-foot)) and the browser knows such a place. "" stands
// for nothing.
func PrintFoot(text string) error {
	root, err := path("document", "documentElement", "style")
	if err != nil {
		return err
	}
	quoted := `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\a `).Replace(text) + `"`
	_, err = call(root, "setProperty", "--printed-foot", quoted)
	return err
}
