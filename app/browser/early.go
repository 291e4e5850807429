package browser

// An Early is something a person did in the prerendered page before the
// program was there.
type Early struct {
	Key     string // the element's data-early
	Value   string // text of an input; the value of a radio button, checkbox or button
	Checked bool   // of a radio button or checkbox
	Pressed bool   // the button the person pressed last
	Focused bool   // the caret was here

	// The selection in UTF-16 units, -1 where the element has none.
	Start, End int
}
