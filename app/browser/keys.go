package browser

// A Key is one press of a key, as far as shortcuts care.
type Key struct {
	Name    string // what it stands for, such as "g", "?" or "Escape"
	Shift   bool
	Command bool  // with Ctrl, Alt or Meta, which belong to the browser
	Typing  bool  // in a field that takes letters, or while a letter is being put together
	Repeat  bool  // held down
	At      int64 // when, in milliseconds since the page began
}
