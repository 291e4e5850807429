package guide

import (
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"afterward/core/civil"
	"pgregory.net/rapid"
)

// everyCountry is every country, and the directories for elsewhere.
func everyCountry() []Country { return append(Countries(), Elsewhere()) }

// dialled is the digits of a number as a person reads it, with # * and a
// leading +: what a phone must be given.
func dialled(show string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("0123456789#*+", r) {
			return r
		}
		return -1
	}, show)
}

func needIndex(n Need) int {
	for i, h := range needHeadings {
		if h.need == n {
			return i
		}
	}
	return -1
}

func TestHelplinesAreWellFormed(t *testing.T) {
	id := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)+$`)
	for _, c := range everyCountry() {
		prefix, last := strings.ToLower(c.Code)+"-", 0
		if c.Code == Elsewhere().Code {
			prefix = "any-"
		}
		for _, l := range c.Lines {
			if !id.MatchString(l.ID) || !strings.HasPrefix(l.ID, prefix) {
				t.Errorf("id %q should begin with %q", l.ID, prefix)
			}
			at := needIndex(l.Need)
			if at < last || l.Need.Heading() == "" {
				t.Errorf("%s: need %q is unknown or out of order", l.ID, l.Need)
			}
			last = at
			if l.Name == "" || l.Seen == "" {
				t.Errorf("%s: no name, or nothing about where it was seen", l.ID)
			}
			if _, err := civil.Parse(l.Checked + "-01"); err != nil || l.Checked == "" {
				t.Errorf("%s: checked %q is not a month", l.ID, l.Checked)
			}
			if len(l.Calls) == 0 && l.Site == "" {
				t.Errorf("%s: no way to reach it", l.ID)
			}
			if l.Site != "" && !plainHTTPS(l.Site) {
				t.Errorf("%s: site %q", l.ID, l.Site)
			}
		}
	}
}

// plainHTTPS refuses plain http, which a network can read, and anything that
// could carry something about the person: a query, a fragment, a user.
func plainHTTPS(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.Scheme == "https" && strings.Contains(u.Host, ".") && u.User == nil && u.RawQuery == "" && u.Fragment == "" && u.Port() == ""
}

// Vanity letters, a bare # (which a URI reads as a fragment) and digits lost on
// the way have all been seen in other lists; each leads a call nowhere.
func TestHelplineLinksDialWhatIsShown(t *testing.T) {
	number := regexp.MustCompile(`^[#*(+]?\(?[0-9]([0-9 ()-]*[0-9])?$`)
	scheme := map[CallKind]string{CallPhone: "tel:", CallSMS: "sms:"}
	for _, c := range everyCountry() {
		for _, l := range c.Lines {
			for _, call := range l.Calls {
				if call.Kind == CallChat {
					if !plainHTTPS(call.Dial) || !strings.Contains(call.Dial, call.Show) {
						t.Errorf("%s: chat %q shown as %q", l.ID, call.Dial, call.Show)
					}
					continue
				}
				if !number.MatchString(call.Show) {
					t.Errorf("%s: %q is not a number alone", l.ID, call.Show)
				}
				if call.Dial == "" {
					if call.Kind != CallWhatsApp && call.About != "text relay" {
						t.Errorf("%s: %s has no link", l.ID, call.Show)
					}
					continue
				}
				u, err := url.Parse(call.Dial)
				if err != nil || u.Fragment != "" || scheme[call.Kind] != u.Scheme+":" {
					t.Errorf("%s: %q: %v", l.ID, call.Dial, err)
					continue
				}
				if got, err := url.PathUnescape(u.Opaque); err != nil || got != dialled(call.Show) {
					t.Errorf("%s: %q dials %q, shown is %q", l.ID, call.Dial, got, call.Show)
				}
			}
		}
	}
}

func TestHelplineLinksThatBreakEasily(t *testing.T) {
	for id, want := range map[string]string{
		"jp-8008":                  "tel:%238008",    // a bare # would be cut off
		"mx-765":                   "tel:*765",       // keeping digits only would dial 765
		"au-1800respect":           "tel:1800737732", // the name is letters
		"nz-hey-bro":               "tel:0800439276",
		"ar-asistencia-al-suicida": "tel:01152751135", // printed with (011)
	} {
		if l := lineByID(t, id); l.Calls[0].Dial != want {
			t.Errorf("%s dials %q, want %q", id, l.Calls[0].Dial, want)
		}
	}
}

func lineByID(t *testing.T, id string) Line {
	t.Helper()
	for _, c := range everyCountry() {
		for _, l := range c.Lines {
			if l.ID == id {
				return l
			}
		}
	}
	t.Fatalf("no line %s", id)
	return Line{}
}

// The exceptions are facts about the list, written down so that they are seen:
// a country whose only crisis lines are weak ones, or are not phone lines.
func TestEveryCountryHasEmergencyAndCrisis(t *testing.T) {
	weakOnly := []string{"JP", "NG", "PH", "ZA"}
	textOnly := []string{"IE"}
	for _, c := range Countries() {
		var emergency, strong, phone bool
		crisis := 0
		for _, l := range c.Lines {
			byPhone := slices.ContainsFunc(l.Calls, func(k Call) bool { return k.Kind == CallPhone && k.Dial != "" })
			emergency = emergency || l.Need == NeedEmergency && byPhone
			if l.Need == NeedCrisis {
				crisis++
				strong, phone = strong || !l.Weak, phone || byPhone
			}
		}
		if !emergency || crisis == 0 {
			t.Errorf("%s: emergency %v, crisis lines %d", c.Code, emergency, crisis)
		}
		if strong == slices.Contains(weakOnly, c.Code) {
			t.Errorf("%s: a crisis line that is not weak: %v; the exceptions say otherwise", c.Code, strong)
		}
		if phone == slices.Contains(textOnly, c.Code) {
			t.Errorf("%s: a crisis line by phone: %v; the exceptions say otherwise", c.Code, phone)
		}
	}
}

func TestNoHelplineTwice(t *testing.T) {
	ids, numbers := map[string]bool{}, map[string]string{}
	for _, c := range everyCountry() {
		for _, l := range c.Lines {
			if ids[l.ID] {
				t.Errorf("id %s twice", l.ID)
			}
			ids[l.ID] = true
			for _, call := range l.Calls {
				key := c.Code + string(l.Need) + string(call.Kind) + dialled(call.Show) + call.Dial
				if other := numbers[key]; other != "" {
					t.Errorf("%s and %s share %s for the same need", other, l.ID, call.Show)
				}
				numbers[key] = l.ID
			}
		}
	}
}

// A person who is harmed must not find help for the one who harms in the same
// group, and the other way round; a service for both has one entry in each.
func TestOwnBehaviourStandsApart(t *testing.T) {
	own := regexp.MustCompile(`(?i)how (they|you) act|own (abusive )?behaviou?r|(use|using|stop being) (of )?(violen|abus)|want to change`)
	for _, c := range Countries() {
		total := 0
		for _, g := range c.Groups() {
			total += len(g.Lines)
			for _, l := range g.Lines {
				if l.Need != g.Need || g.Heading != g.Need.Heading() {
					t.Errorf("%s: %s in group %s", c.Code, l.ID, g.Need)
				}
				// Lines for men often take both, and a man should know it before he calls.
				if g.Need != NeedOwnBehaviour && g.Need != NeedMen && own.MatchString(l.For+". "+l.Notes) {
					t.Errorf("%s speaks of own behaviour among %s", l.ID, g.Need)
				}
			}
		}
		if total != len(c.Lines) {
			t.Errorf("%s: groups hold %d of %d lines", c.Code, total, len(c.Lines))
		}
	}
	for harmed, self := range map[string]string{"us-hotline": "us-hotline-own", "nz-are-you-ok": "nz-are-you-ok-own", "nl-veilig-thuis": "nl-veilig-thuis-own"} {
		a, b := lineByID(t, harmed), lineByID(t, self)
		if a.Need != NeedAbuse || b.Need != NeedOwnBehaviour || !reflect.DeepEqual(a.Calls, b.Calls) {
			t.Errorf("%s and %s should be one service for two needs", harmed, self)
		}
	}
}

func TestHelplineNotesAreShortAndSaySo(t *testing.T) {
	long := regexp.MustCompile(`[0-9][0-9 -]{3,}[0-9]`) // a number to dial belongs in Calls, where digits are compared
	for _, c := range everyCountry() {
		for _, l := range c.Lines {
			if n := utf8.RuneCountInString(l.Notes); n > 240 {
				t.Errorf("%s: notes of %d characters", l.ID, n)
			}
			if m := long.FindString(l.Notes + "|" + l.Hours); m != "" {
				t.Errorf("%s: number %q outside Calls", l.ID, m)
			}
			for _, s := range []string{l.Name, l.For, l.Hours, l.Notes, l.Seen} {
				checkHelplineWords(t, l.ID, s)
			}
		}
	}
	for _, s := range []string{HelplinesUnderList, HelplinesTraces, HelplinesBill, HelplinesAnonymous, HelplinesTryAgain, HelplinesCheckFirst,
		HelplinesOpensSite, HelplinesPickCountry, HelplinesOwnBehaviour, HelplinesElsewhere, HelplinesInDanger(Elsewhere())} {
		checkHelplineWords(t, "general text", s)
	}
}

// checkHelplineWords refuses what no text here may say: a promise of safety, or
// of being anonymous on our own word.
func checkHelplineWords(t *testing.T, where, s string) {
	t.Helper()
	low := strings.ToLower(s)
	for _, bad := range []string{"!", "you are safe", "you're safe", "untraceable", "cannot be traced", "completely private", "  ", "win back"} {
		if strings.Contains(low, bad) {
			t.Errorf("%s says %q", where, bad)
		}
	}
	rest := low
	for _, ok := range []string{"says it is anonymous", "says you can stay anonymous", "says they can be anonymous"} {
		rest = strings.ReplaceAll(rest, ok, "")
	}
	if strings.Contains(rest, "anonym") {
		t.Errorf("%s promises to be anonymous on our own word: %q", where, s)
	}
	if strings.TrimSpace(s) != s || !utf8.ValidString(s) {
		t.Errorf("%s: stray space or bytes in %q", where, s)
	}
}

// What a line keeps off the bill may be said only where a source said it, with
// the source; for every other line it would be a guess that can hurt.
func TestNotOnTheBillOnlyWithASource(t *testing.T) {
	allowed := []string{"de-hilfetelefon", "de-telefonseelsorge", "es-016", "es-024", "fr-3919", "gb-childline", "gb-samaritans", "nl-veilig-thuis", "pt-cig"}
	dated := regexp.MustCompile(`(?i)not on the bill, says? [^.,;]+(, 20[0-9]{2}|\(no date\))`)
	for _, c := range everyCountry() {
		for _, l := range c.Lines {
			says := strings.Contains(strings.ToLower(l.Notes), "not on the bill")
			if says != slices.Contains(allowed, l.ID) {
				t.Errorf("%s: says not on the bill: %v", l.ID, says)
			}
			if says && !dated.MatchString(l.Notes) {
				t.Errorf("%s: not on the bill without who and when: %q", l.ID, l.Notes)
			}
		}
	}
}

func TestCountriesAreSortedAndCopied(t *testing.T) {
	all := Countries()
	if !slices.IsSortedFunc(all, func(a, b Country) int { return strings.Compare(a.Name, b.Name) }) || len(all) < 24 {
		t.Errorf("%d countries, not sorted by name or too few", len(all))
	}
	for _, c := range all {
		got, ok := LinesFor(strings.ToLower(c.Code))
		if !ok || !reflect.DeepEqual(got, c) {
			t.Errorf("LinesFor(%q) is not the country in the list", c.Code)
		}
	}
	all[0].Lines[0].Calls[0].Show = "changed"
	all[0].Lines[0].Name = "changed"
	if c := Countries()[0]; c.Lines[0].Calls[0].Show == "changed" || c.Lines[0].Name == "changed" {
		t.Error("changing the result changed the list")
	}
	for _, code := range []string{"", "UK", "XX"} {
		if c, ok := LinesFor(code); ok || c.Lines != nil {
			t.Errorf("LinesFor(%q) found %s", code, c.Name)
		}
	}
	if c, ok := LinesFor("zz"); !ok || len(c.Lines) == 0 || c.Lines[0].Need != NeedDirectory {
		t.Error("elsewhere should be a list of directories")
	}
}

func TestHelplineAge(t *testing.T) {
	phone, urgent := Line{Need: NeedAbuse, Checked: "2026-11"}, Line{Need: NeedEmergency, Checked: "2026-11"}
	for _, c := range []struct {
		today string
		want  LineAge
	}{
		{"", LineFresh}, {"2020-01-01", LineFresh}, {"2026-11-21", LineFresh},
		{"2027-01-30", LineFresh}, {"2027-01-31", LineOld}, {"2027-11-01", LineOld}, {"2027-11-02", LineExpired},
	} {
		if got := phone.Age(civil.MustParse(c.today)); got != c.want {
			t.Errorf("age on %q is %d, want %d", c.today, got, c.want)
		}
		if got := urgent.Age(civil.MustParse(c.today)); got != LineFresh {
			t.Errorf("an emergency number aged on %q", c.today)
		}
	}
	rapid.Check(t, func(t *rapid.T) { // time only ever makes an entry older
		d := civil.MustParse("2026-11-01").AddDays(rapid.IntRange(0, 900).Draw(t, "day"))
		later := d.AddDays(rapid.IntRange(0, 900).Draw(t, "more"))
		if phone.Age(later) < phone.Age(d) {
			t.Fatalf("younger on %v than on %v", later, d)
		}
	})
}

// Everything here is compiled into what a phone must download.
func TestHelplinesStaySmall(t *testing.T) {
	n := 0
	for _, c := range everyCountry() {
		for _, l := range c.Lines {
			n += len(l.ID + l.Name + l.For + l.Site + l.Hours + l.Notes + l.Seen)
			for _, k := range l.Calls {
				n += len(k.Show + k.Dial + k.Say + k.About)
			}
		}
	}
	if t.Logf("%d bytes of text", n); n > 60_000 {
		t.Errorf("%d bytes of text, more than 60,000", n)
	}
}

func TestHelplineLabels(t *testing.T) {
	for want, id := range map[string]string{
		"Text HOME to 741741":                    "us-crisis-text-line",
		"Text 85258":                             "gb-shout",
		"Call 079, then choose option 1":         "mx-linea-de-las-mujeres",
		"Call 190 (police)":                      "br-emergency",
		"Web chat: arretonslesviolences.gouv.fr": "fr-arretons",
	} {
		if got := lineByID(t, id).Calls[0].Label(); got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
	if got := lineByID(t, "es-016").Calls[1].Label(); got != "WhatsApp 600 000 016" {
		t.Errorf("label %q", got)
	}
	gb, _ := LinesFor("GB")
	if got := HelplinesInDanger(gb); !strings.HasPrefix(got, "If you are in danger now, call 999. Are you safe to look") {
		t.Errorf("in danger: %q", got)
	}
	if got := HelplinesInDanger(Elsewhere()); !strings.Contains(got, "for where you are") {
		t.Errorf("in danger elsewhere: %q", got)
	}
	if want := " November 2026"; checkedHelplines != "2026-11" || !strings.Contains(HelplinesUnderList, want) {
		t.Error("the sentence under the list and the month of the check differ")
	}
}
