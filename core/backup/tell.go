package backup

// A Tell is called while something is done that takes a while, with how much of its
// part is done of how much: records for Writing, bytes for the others, and 0 of 0 for
// Keying, which has no parts. It is called often and must be quick. A nil Tell tells
// nobody.
type Tell func(part Part, done, of int)

// A Part is one of the things that making or opening a backup takes.
type Part string

// The parts.
const (
	Writing Part = "writing" // records as JSON
	Reading Part = "reading" // JSON as records
	Keying  Part = "keying"  // a passphrase becomes a key
	Sealing Part = "sealing"
	Opening Part = "opening" // what is sealed
)

// tellBytes is after how many bytes it is told how far sealing and opening are: as
// many as age seals in one piece.
const tellBytes = 64 << 10

func (tell Tell) far(part Part, done, of int) {
	if tell != nil {
		tell(part, done, of)
	}
}
