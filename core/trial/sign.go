package trial

import (
	"cmp"
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
)

// A SignID names a sign that a trial may have to stop. The person notes all but
// SignWorse, and they are stored in the weekly look, so it is stable for ever.
type SignID string

const (
	SignFear   SignID = "fear"
	SignHarm   SignID = "harm"
	SignUnseen SignID = "unseen"
	SignHide   SignID = "hide"
	SignWorse  SignID = "worse"
)

// WorseWeeks is after how many weeks in a row a point that is worse becomes a sign:
// our own choice. One bad week is a week, and three are a direction.
const WorseWeeks = 3

// A SignText is how a sign is put to a person: a question, never a verdict.
type SignText struct {
	ID      SignID
	Note    string       // what the person ticks in the weekly look; "" when it is worked out
	Rule    string       // the rule that raises it
	Asks    string       // the question it raises
	Remedy  guide.Remedy // where it leads
	Sources []guide.Source
}

var signs = []SignText{
	{ID: SignFear, Note: "I was afraid of them, or of what they might do",
		Rule:   "Fear comes before everything else, once is enough.",
		Asks:   "Please answer the safety questions again now. Until you have, the trial rests, and if they show harm it is over.",
		Remedy: guide.RemedyScreen, Sources: []guide.Source{advice("hs-abuse", "safety-and-distance-first"), choice("one week with fear is enough to ask again")}},
	{ID: SignHarm, Note: "It does me more harm than good",
		Rule:   "A trial that harms more than it helps has given its answer.",
		Asks:   "If it is so, it is one of the things that end a plan: say it under “Something changed”, or end the trial today. Either keeps to what you wrote.",
		Remedy: guide.RemedyTrial, Sources: []guide.Source{advice("stop-more-harm-than-good", "health-first")}},
	{ID: SignUnseen, Note: "I have not seen the change they promised",
		Rule:   "What was promised has to show. A change nobody sees is a hope.",
		Asks:   "Which change was it, in the words you both agreed to? By what day would it have to show?",
		Remedy: guide.RemedyTrial, Sources: []guide.Source{advice("trial-see-change", "consistent-actions", "stop-fundamental-issues"), choice("a change only one side shows is not enough")}},
	{ID: SignHide, Note: "I was asked to hide it from everyone",
		Rule:   "Private is fine. Being asked to hide it from everyone is a warning sign.",
		Asks:   "What would happen if the person you named knew everything? Tell them what you were asked.",
		Remedy: guide.RemedyTrial, Sources: []guide.Source{choice("some guides say to tell nobody during a trial; we keep one trusted person informed, always"), advice("trial-private", "sig-trusted-feedback")}},
	{ID: SignWorse,
		Rule:   "The same point was worse three weeks in a row. Three is our own choice.",
		Asks:   "Is this one of the things you wrote down as a reason to stop?",
		Remedy: guide.RemedyTrial, Sources: []guide.Source{advice("monitor-progress", "stop-fundamental-issues"), choice("three weeks in a row")}},
}

// SignTexts returns every sign, the gravest first. The result must not be changed.
func SignTexts() []SignText { return signs }

// A Sign is one that shows now.
type Sign struct {
	SignText
	Points []PointID    // of SignWorse: the points it is about
	On     []civil.Date // the days of the looks that show it, oldest first; none when only the terms do
}

// signs works out what the looks at a trial show now, the gravest first. Fear shows
// until the safety questions were answered, all others as long as the latest look
// has them. A sign this version does not know is in no list and stays stored.
func (f Facts) signs(id string, t Trial) []Sign {
	looks := f.Looks(id)
	var out []Sign
	for _, text := range signs {
		s := Sign{SignText: text}
		shows := false
		switch text.ID {
		case SignFear:
			s.On = f.fears()
			shows = f.afraid()
		case SignWorse:
			s.Points, s.On = f.worse(t.Begun, looks)
			shows = len(s.Points) > 0
		default:
			s.On = f.latestNoted(looks, text.ID)
			shows = len(s.On) > 0 || text.ID == SignHide && t.Latest().Hide
		}
		if shows {
			out = append(out, s)
		}
	}
	return out
}

// fears returns the days of all looks that tell of fear and were not followed by
// the safety questions.
func (f Facts) fears() []civil.Date {
	var out []civil.Date
	for _, w := range f.Watches {
		if w.Tells(SignFear) && w.On.Compare(f.Screened) > 0 {
			out = append(out, w.On)
		}
	}
	slices.SortFunc(out, civil.Date.Compare)
	return slices.Compact(out)
}

// latestNoted returns the days of the latest looks without a gap that have the
// sign; none when the latest has it not.
func (f Facts) latestNoted(looks []string, s SignID) []civil.Date {
	var out []civil.Date
	for _, id := range slices.Backward(looks) {
		if !f.Watches[id].Tells(s) {
			break
		}
		out = append(out, f.Watches[id].On)
	}
	slices.Reverse(out)
	return out
}

// worse returns the points that were worse in each of the latest WorseWeeks weeks
// that say something about them, and the days of those looks. In a week with
// several looks the last counts. A week without a look, or without an answer, is
// left out: it is no better week.
func (f Facts) worse(begun civil.Date, looks []string) ([]PointID, []civil.Date) {
	var found []PointID
	var days []civil.Date
	for _, p := range f.pointsIn(looks) {
		byWeek := map[int]Watch{}
		for _, id := range looks { // oldest first
			if w := f.Watches[id]; w.Points[p].Says() {
				byWeek[week(begun, w.On)] = w
			}
		}
		rows := make([]Watch, 0, len(byWeek))
		for _, w := range byWeek {
			rows = append(rows, w)
		}
		slices.SortFunc(rows, func(a, b Watch) int { return b.On.Compare(a.On) })
		if len(rows) < WorseWeeks || slices.ContainsFunc(rows[:WorseWeeks], func(w Watch) bool { return w.Points[p] != Worse }) {
			continue
		}
		found = append(found, p)
		for _, w := range rows {
			if w.Points[p] != Worse {
				break
			}
			days = append(days, w.On)
		}
	}
	slices.SortFunc(days, civil.Date.Compare)
	return found, slices.Compact(days)
}

// pointsIn returns every point the looks answer, ours in our order and then those
// this version does not know.
func (f Facts) pointsIn(looks []string) []PointID {
	var out []PointID
	for _, id := range looks {
		for p := range f.Watches[id].Points {
			out = append(out, p)
		}
	}
	place := func(p PointID) int {
		if i := slices.IndexFunc(points, func(q Point) bool { return q.ID == p }); i >= 0 {
			return i
		}
		return len(points)
	}
	slices.SortFunc(out, func(a, b PointID) int { return cmp.Or(place(a)-place(b), cmp.Compare(a, b)) })
	return slices.Compact(out)
}
