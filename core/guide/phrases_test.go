package guide

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Words that lean on somebody, in however friendly a voice.
var phraseLeans = regexp.MustCompile(`(?i)\b(owe|owed|deserve\w*|second chance|one more chance|last chance|give (me|us) (a|another)|take me back|get back together|belong together|meant to be|fate|destiny|soulmate|` +
	`forgive\w*|promise you|always loved|never stopped|love you|miss you|without you|need you|please|have to|must|should|why (don't|can't|won't)|at least|after all|we both know|you know (that )?(you|we)|trust me|believe me\b.*\bwill)\b`)

// No phrase persuades, and each is tied to what must stand behind it.
func TestPhrasesAreTiedToDeeds(t *testing.T) {
	seen := map[PhraseID]bool{}
	var order []TalkPartID
	for _, p := range Phrases() {
		if seen[p.ID] || !contactID.MatchString(string(p.ID)) || p.For == "" || !strings.HasPrefix(p.Needs, "That ") {
			t.Errorf("%s: twice, odd id, or nothing stands behind it", p.ID)
		}
		seen[p.ID] = true
		order = append(order, p.Part)
		if m := phraseLeans.FindString(strings.ReplaceAll(p.Says, "’", "'")); m != "" {
			t.Errorf("%s leans with %q", p.ID, m)
		}
		if strings.Contains(p.Says, "“") || !stepEnd.MatchString(p.Says) || len(strings.Fields(p.Says)) > 40 {
			t.Errorf("%s: not words as they are said: %q", p.ID, p.Says)
		}
		if strings.Count(p.Says, "?") > 1 {
			t.Errorf("%s asks more than once", p.ID)
		}
		if s, ok := StepByID(p.Step); !ok || !s.Contact() || len(s.Gates) < len(contactGates) {
			t.Errorf("%s: no step with gates %q", p.ID, p.Step)
		} else if p.Part != "" && !slices.Contains(s.Gates, GateWords) {
			t.Errorf("%s of the talk is open before they said that they want one", p.ID)
		}
	}
	if len(seen) < 25 || order[0] != "" {
		t.Errorf("%d phrases, the first for %q", len(seen), order[0])
	}
	for text, want := range map[string]bool{"I think we owe it to ourselves": true, "Please give us a try": true, "We both know how it ends": true, "I read it. No is fine.": false} {
		if phraseLeans.MatchString(text) != want {
			t.Errorf("leans(%q) = %v", text, !want)
		}
	}
}

// What only fits once both have said it stands behind the gates of that.
func TestPhrasesWaitForBoth(t *testing.T) {
	for id, gates := range map[PhraseID][]GateID{
		"coffee-by-day":       {GateWords},
		"what-i-would-build":  {GateWords},
		"a-walk-now-and-then": {GateWords, GateBothSaid, GateTalk, GateLiked},
		"see-or-not":          {GateWords, GateBothSaid, GateTalk, GateLiked},
		"like-being-here":     {GateWords, GateBothSaid, GateTalk},
	} {
		i := slices.IndexFunc(Phrases(), func(p Phrase) bool { return p.ID == id })
		if i < 0 {
			t.Errorf("%s is gone", id)
			continue
		}
		s, _ := StepByID(Phrases()[i].Step)
		for _, g := range gates {
			if !slices.Contains(s.Gates, g) {
				t.Errorf("%s is open without %s", id, g)
			}
		}
	}
}

// The first message has checks and questions, and no sentence to send as it is.
func TestTheOpenerIsNoTemplate(t *testing.T) {
	o := Opener()
	ids := map[string]bool{}
	once := func(id string) {
		if ids[id] || !contactID.MatchString(id) {
			t.Errorf("%q: twice, or an odd id", id)
		}
		ids[id] = true
	}
	for _, c := range o.Checks {
		if once("check-" + c.ID); !strings.HasSuffix(c.Ask, "?") || c.Why == "" || !stepEnd.MatchString(c.IfNot) {
			t.Errorf("%s: %+v", c.ID, c)
		}
	}
	forms := map[OpenerForm]int{}
	for _, p := range o.Parts {
		if once("part-" + p.ID); !strings.HasSuffix(p.Ask, "?") || p.Hint == "" {
			t.Errorf("%s is no question, or has no hint", p.ID)
		}
		if regexp.MustCompile(`“[^”]*( [^”]*){3,}”`).MatchString(p.Ask + p.Hint) {
			t.Errorf("%s holds a sentence to copy", p.ID)
		}
		if p.Extra && p.Form != OpenerLight {
			t.Errorf("%s: owning something leaves nothing out", p.ID)
		}
		if !p.Extra {
			forms[p.Form]++
		}
	}
	for _, f := range o.Forms {
		if forms[OpenerForm(f.ID)] < 2 {
			t.Errorf("the form %s has %d parts", f.ID, forms[OpenerForm(f.ID)])
		}
	}
	left := map[string]bool{}
	for _, l := range o.LeftOut {
		once("left-" + l.ID)
		left[l.ID] = true
		if l.Says == "" || !stepEnd.MatchString(l.Why) {
			t.Errorf("%s: %+v", l.ID, l)
		}
	}
	for _, id := range []string{"past", "couple", "demand", "begging", "pity", "despair", "ultimatum", "insults", "forgive", "presents", "number", "terms", "memories"} {
		if !left[id] {
			t.Errorf("%s is no longer left out", id)
		}
	}
	if len(o.Forms) != 2 || len(o.Checks) < 8 || len(o.After) == 0 || !strings.Contains(strings.Join(o.Lead, " "), "no text to copy") {
		t.Error("the help with a first message has shrunk")
	}
}

// Some advice had to be turned round before it could be published (TENSIONS.md).
func TestRecastContactStaysRecast(t *testing.T) {
	said := map[string]string{}
	for _, r := range ContactRules() {
		said[string(r.ID)] = r.Title + " " + r.Text
	}
	for _, p := range TalkParts() {
		said["talk "+string(p.ID)] = strings.Join(append(slices.Clone(p.Cards), p.Why, p.How, p.Turn), " ")
	}
	for _, p := range Phrases() {
		said["phrase "+string(p.ID)] = p.Says + " " + p.Needs
	}
	said["about-talk"] = strings.Join(AboutTalk().Lines, " ")
	for id, words := range map[string][]string{
		"their-rhythm":               {"never the calendar", "whoever writes less", "of their own accord"},     // T03
		"one-then-nothing":           {"nothing will remind you"},                                              // T03
		"few-words":                  {"the number is ours"},                                                   // T03
		"a-no":                       {"“not now” counts as no", "only they can open it"},                      // T04
		"not-between":                {"no waiting for it to break"},                                           // T05
		"open-channel":               {"already write to each other"},                                          // T06
		"no-way-round":               {"a block anywhere", "new number or account", "public comment"},          // T06
		"their-channel":              {"do not ask for a number", "yours once"},                                // T07
		"friendly":                   {"only words count as a yes"},                                            // T08
		"their-words":                {"never speed you up"},                                                   // T08
		"yes-in-words":               {"“maybe”", "are none"},                                                  // T08
		"slower-one":                 {"has to be real", "holds for you too"},                                  // T09
		"by-day":                     {"daylight", "own way home"},                                             // T10
		"both-like-it":               {"when both want it in words", "nothing about safety is open"},           // T10
		"real-life":                  {"do not stage it", "the true answer"},                                   // T15
		"come-honestly":              {"if they ask why you write"},                                            // T17
		"ask-first":                  {"needs their yes beforehand"},                                           // T18
		"one-short-text":             {"call only when they have agreed"},                                      // T19
		"no-shows":                   {"before both have said yes"},                                            // T21
		"patience":                   {"earns nothing", "once a no is said"},                                   // T29
		"about-talk":                 {"an hour at most", "public place"},                                      // T10, T20
		"talk ask":                   {"a small talk and not a long one", "a no is fine"},                      // T20
		"talk my-part":               {"do not ask to be forgiven"},                                            // T38
		"talk their-view":            {"it is never a yes"},                                                    // T08
		"talk needs":                 {"no list of terms", "is it fair", "still myself", "both have said yes"}, // T36, T39
		"talk questions":             {"passwords", "no proof"},                                                // T40
		"talk easy-no":               {"a no is fine", "until they name theirs in words"},                      // T08, T20
		"talk ending":                {"after the hard part"},                                                  // T35
		"phrase one-memory":          {"said before it, fully"},                                                // T35
		"phrase ask-for-a-talk":      {"for an hour", "leave it there"},                                        // T20
		"phrase drawer-at-supper":    {"would go on without them"},                                             // T16
		"phrase see-or-not":          {"with nobody watching"},                                                 // T16
		"phrase a-walk-now-and-then": {"all right if it stayed at walks"},                                      // T17
	} {
		for _, w := range words {
			if !strings.Contains(strings.ToLower(said[id]), w) {
				t.Errorf("%s no longer says %q", id, w)
			}
		}
	}
}
