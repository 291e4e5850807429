package app

import (
	"encoding/binary"
	"errors"
)

// A parcel is texts by key on their way between the page and a worker, as one
// piece of memory that can be moved: how many there are, and for each its key and
// then itself, each behind its length in bytes; all numbers are unsigned varints.
// The order says nothing. It is never stored.

// errParcel means that something arrived which is no parcel.
var errParcel = errors.New("not a parcel")

// pack makes a parcel of texts.
func pack(texts map[string]string) []byte {
	size := binary.MaxVarintLen32
	for key, text := range texts {
		size += len(key) + len(text) + 2*binary.MaxVarintLen32
	}
	parcel := binary.AppendUvarint(make([]byte, 0, size), uint64(len(texts)))
	put := func(s string) { parcel = append(binary.AppendUvarint(parcel, uint64(len(s))), s...) }
	for key, text := range texts {
		put(key)
		put(text)
	}
	return parcel
}

// unpack is what pack was given. It returns errParcel for what pack does not
// make: one that is cut off, goes on behind its end, or has a key twice.
func unpack(parcel []byte) (map[string]string, error) {
	u := unpacker{parcel: parcel, all: string(parcel)}
	n := u.number()
	texts := make(map[string]string, min(n, len(parcel)))
	for range n {
		key, text := u.text(), u.text()
		if u.broken {
			return nil, errParcel
		}
		texts[key] = text
	}
	if u.broken || u.at < len(parcel) || len(texts) < n {
		return nil, errParcel
	}
	return texts, nil
}

// An unpacker walks over a parcel. Once it is broken, what it returns says
// nothing.
type unpacker struct {
	parcel []byte
	all    string // the same; the texts are parts of it, so that it is copied once
	at     int
	broken bool
}

// number takes a number that is at most the length of what follows.
func (u *unpacker) number() int {
	n, size := binary.Uvarint(u.parcel[u.at:])
	if size <= 0 || n > uint64(len(u.parcel)-u.at-size) {
		u.broken = true
		return 0
	}
	u.at += size
	return int(n)
}

func (u *unpacker) text() string {
	n := u.number()
	u.at += n
	return u.all[u.at-n : u.at]
}
