//go:build js && wasm

package browser

import (
	"errors"
	"fmt"

	"github.com/hack-pad/safejs"
)

// Platform tells what this browser is. What cannot be found out stays
// false.
func Platform() Device {
	p := Device{
		Prompts:    has("onbeforeinstallprompt"),
		WebKit:     has("GestureEvent"), // Safari's alone
		Standalone: Standalone(),
	}
	if css, err := path("CSS"); err == nil {
		// Long presses on links: only where there are fingers and Safari's engine.
		v, err := call(css, "supports", "-webkit-touch-callout", "none")
		p.IOS = err == nil && isTrue(v)
	}
	p.WebKit = p.WebKit || p.IOS
	if nav, err := path("navigator"); err == nil {
		if agent, err := textOf(nav, "userAgent"); err == nil {
			p.nameIOS(agent)
		}
	}
	return p
}

// has reports whether the window has a property, whatever its value.
func has(name string) bool {
	reflect, err := path("Reflect")
	if err != nil {
		return false
	}
	v, err := call(reflect, "has", safejs.Global(), name)
	return err == nil && isTrue(v)
}

// Standalone reports whether the app runs installed, in a window of its own.
func Standalone() bool {
	boot, err := path("afterward")
	if err != nil {
		return false
	}
	v, err := call(boot, "standalone")
	return err == nil && isTrue(v)
}

// OnInstallPrompt calls f when the browser starts or stops to be ready to
// install the app, at once if it is ready already. Only Chromium does. A later
// OnInstallPrompt replaces f.
func OnInstallPrompt(f func(ready bool)) error {
	boot, err := path("afterward")
	if err != nil {
		return err
	}
	fn, err := callback(func(args []safejs.Value) { f(isTrue(first(args))) })
	if err != nil {
		return err
	}
	if err := set(boot, "onInstall", fn); err != nil {
		fn.Release()
		return err
	}
	return nil
}

// Install asks the person whether to install the app, in the browser's own
// words. Call it within the event of a press. done gets the answer in a
// goroutine of its own: nil, ErrCancelled when the person said no, ErrMissing
// when the browser is not ready for it, ErrGesture when the press was too long
// ago, or a ThrownError.
func Install(done func(err error)) {
	answer, err := askInstall()
	go func() {
		defer catch()
		if err == nil {
			err = installed(answer)
		}
		done(err)
	}()
}

func askInstall() (safejs.Value, error) {
	boot, err := path("afterward")
	if err != nil {
		return safejs.Undefined(), err
	}
	answer, err := call(boot, "install")
	if err == nil && answer.IsNull() {
		err = fmt.Errorf("install: %w", ErrMissing)
	}
	return answer, err
}

func installed(answer safejs.Value) error {
	v, err := awaitUntil(answer, nil)
	var t *ThrownError
	if errors.As(err, &t) && t.Name == "NotAllowedError" {
		return fmt.Errorf("install: %w", ErrGesture)
	}
	if err != nil {
		return fmt.Errorf("install: %w", err)
	}
	if outcome, err := fromJS(v); err != nil || outcome != "accepted" {
		return fmt.Errorf("install: %w", ErrCancelled)
	}
	return nil
}
