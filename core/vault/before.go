package vault

import (
	"errors"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// A Part is a piece of what was kept before a backup replaced it: the text of a
// backup, cut into pieces, so that no record grows beyond its limit. It stays
// until the next good backup.
type Part struct {
	Made civil.Date `json:"made"` // the day of the replacement
	N    int        `json:"n"`    // its place, from 1
	Of   int        `json:"of"`   // how many there are
	Text string     `json:"text"`
}

// PartSize is the most bytes of text a Part holds.
const PartSize = 256 << 10

func checkPart(body []byte) error {
	var p Part
	if err := strictjson.Decode(body, &p); err != nil {
		return err
	}
	if p.N < 1 || p.N > p.Of {
		return errors.New("no such part")
	}
	return nil
}
