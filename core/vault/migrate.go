package vault

// A migration brings the body of one record of kind from one version of the
// format to the next. It depends on its arguments only, so an old record
// always becomes the same new one. An error leaves the record where it is,
// untouched and protected from writing.
type migration func(kind string, body []byte) ([]byte, error)

// A format is a version with the way to it: steps[0] leads from version 1 to
// version 2, and so on. The zero format is version 1.
type format struct {
	steps []migration
}

// released is the format this program writes. A step is added with each new
// version and never changed or removed: Open writes nothing, so a record can
// stay in the version it was last written in for years.
var released = format{}

// version is the one that is written.
func (f format) version() int { return len(f.steps) + 1 }

// migrate brings the body of r up to date. r keeps its version, because that
// is what the storage still holds.
func (f format) migrate(key string, r record) (record, error) {
	for from := r.version; from < f.version(); from++ {
		body, err := f.steps[from-1](r.kind, []byte(r.body))
		if err != nil {
			return record{}, &RecordError{Key: key, Reason: ReasonMigrate, Offset: -1}
		}
		r.body = string(body)
	}
	if r.version < f.version() {
		if _, p := scan(r.body, 1, maxSize); p != nil {
			return record{}, &RecordError{Key: key, Reason: ReasonMigrate, Offset: -1}
		}
	}
	return r, nil
}
