package app

import (
	"strings"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

// A beforeView says that an earlier answer goes on counting beside a new one.
type beforeView struct {
	Title  string
	Was    string // what was answered; for safety shown only on request
	Hidden bool   // Was is shown only on request
	Lines  []string
	Ask    string // the label of the place for a reason; "" where none is needed
}

// viewBefore builds it; ok is false when no earlier answer counts, or when the
// item has not been answered anew.
func viewBefore(r assess.Response, item guide.ItemID, today civil.Date) (v beforeView, ok bool) {
	a := assess.Read(r, today).Answer(item)
	if len(a.Before) == 0 || !r.Answered(item) {
		return beforeView{}, false
	}
	v.Title, v.Was = "Earlier you answered this otherwise"+onDay(r.Told[item].On)+".", labels(a.Before)
	v.Hidden = a.Item.Dimension == guide.DimSafety
	if r.NeedsReason(item) || !r.Told[item].Lifted.IsZero() {
		v.Ask = "What has changed, and how do you know?"
		if guide.PastFact(item) {
			v.Ask = "How do you know that it was a mistake?"
		}
	}
	switch {
	case !a.Stands && a.Why == "":
		v.Lines = []string{"It no longer counts."}
	case !a.Stands:
		v.Lines = []string{"It no longer counts. It stays visible, with your reason."}
	case a.Until.IsZero():
		v.Lines = []string{"That answer closes the way, and it goes on counting until you write why it is different now. Then it counts for three more days, so that a hard night does not decide it."}
		if guide.PastFact(item) {
			v.Lines = append([]string{"What happened does not change. This can only be lifted if you had pressed the wrong answer. That they were sorry, or that you love each other, lifts nothing here."}, v.Lines...)
		}
		if item == guide.ClearNo {
			v.Lines = append(v.Lines, "If they came to you on their own and asked to talk, choose that answer.")
		}
	default:
		v.Lines = []string{"It goes on counting until " + a.Until.Long() + ", so that one evening does not decide it."}
	}
	return v, true
}

// onDay is a day in a sentence, or nothing when it is not known.
func onDay(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return " on " + d.Long()
}

// said is an answer in the person's own choice of words.
func said(a assess.Answer) string {
	now := labels(a.Chosen)
	if now == "" {
		now = "Not answered"
	}
	before := labels(a.Before)
	switch {
	case before == "":
		return now
	case len(a.Chosen) == 0 && !a.Stands:
		return now
	case len(a.Chosen) == 0: // old answers stay hidden until there is a new one
		return "Answered before, and still counted. Shown once you answer it anew"
	case a.Item.Dimension == guide.DimSafety && a.Stands:
		return now + " (changed; what you said before still counts)"
	case a.Item.Dimension == guide.DimSafety:
		return now + " (changed)"
	case a.Stands:
		return now + " (before, and still counted: " + before + ")"
	}
	return now + " (before: " + before + ")"
}

func labels(options []guide.Option) string {
	var all []string
	for _, o := range options {
		all = append(all, o.Label)
	}
	return strings.Join(all, " · ")
}
