// Package browser is the only package that talks to JavaScript. It implements
// vault.Backend over localStorage, tells the date and the time, and does what
// the rest of the app needs from the page: focus, input values, files, events,
// updates, installing, locks between tabs, and slow work in a worker.
//
// Every call that JavaScript can refuse returns an error. Two facts of Go's
// JavaScript bridge shape the code, and the tests hold them:
//
//   - Only function calls are guarded. A getter or setter that throws unwinds
//     the Go stack and ends the program, and no recover can help. Properties
//     are therefore read and written through Reflect.get and Reflect.set.
//   - Strings are converted with TextEncoder and TextDecoder, which turn
//     unpaired surrogates and broken UTF-8 into U+FFFD and drop a leading byte
//     order mark, without a word. All text passes through text.go, which is
//     exact or fails with [ErrText].
//
// Outside a browser (the site builder, unit tests) the same API exists: storage
// is in memory, questions have an empty answer, effects do nothing. No call
// fails there for want of a browser, but no new version ever waits.
package browser
