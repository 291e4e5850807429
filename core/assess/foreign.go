package assess

import (
	"slices"

	"afterward/core/guide"
)

// Foreign reports whether the answers hold something about safety, or something
// told, that this version does not know: a newer one has written it, and it may be
// a stop.
func (r Response) Foreign() bool {
	for item, given := range r.Answers {
		if it, known := guide.ItemByID(item); !known || it.Dimension == guide.DimSafety && foreign(it, given.Chose) {
			return true
		}
	}
	for item, f := range r.Told {
		if it, known := guide.ItemByID(item); !known || foreign(it, f.Chose) {
			return true
		}
	}
	return false
}

// foreign reports whether one of the options is not the item's.
func foreign(it guide.Item, options []guide.OptionID) bool {
	return slices.ContainsFunc(options, func(o guide.OptionID) bool {
		return !slices.ContainsFunc(it.Options, func(known guide.Option) bool { return known.ID == o })
	})
}
