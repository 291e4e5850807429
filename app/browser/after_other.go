//go:build !(js && wasm)

package browser

import "time"

// After calls f once after d, from a goroutine of its own.
func After(d time.Duration, f func()) { time.AfterFunc(d, f) }
