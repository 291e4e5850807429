package guide

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A digitRow is one number of the committed list, which was written by a
// program straight from the gathered list.
type digitRow struct{ line, kind, digits, say, name string }

func readDigits(t *testing.T) []digitRow {
	t.Helper()
	text, err := os.ReadFile("testdata/helpline_digits.txt")
	if err != nil {
		t.Fatal(err)
	}
	var rows []digitRow
	for s := range strings.Lines(string(text)) {
		if strings.HasPrefix(s, "#") {
			continue
		}
		f := strings.Split(strings.TrimSuffix(s, "\n"), "\t")
		if len(f) != 5 {
			t.Fatalf("bad row %q", s)
		}
		rows = append(rows, digitRow{f[0], f[1], f[2], strings.TrimPrefix(f[3], "-"), f[4]})
	}
	return rows
}

func shownDigits() []digitRow {
	var rows []digitRow
	for _, c := range everyCountry() {
		for _, l := range c.Lines {
			for _, k := range l.Calls {
				if k.Kind != CallChat {
					rows = append(rows, digitRow{line: l.ID, kind: string(k.Kind), digits: dialled(k.Show), say: k.Say})
				}
			}
		}
	}
	return rows
}

// One wrong digit sends a person in danger to a stranger: a change to a number
// has to be made twice, here and in the committed list, to pass.
func TestHelplineDigitsAreThoseGathered(t *testing.T) {
	var want []digitRow
	for _, r := range readDigits(t) {
		r.name = ""
		want = append(want, r)
	}
	got := shownDigits()
	for _, r := range got {
		if !slices.Contains(want, r) {
			t.Errorf("%s shows %s %q %q, which was not gathered", r.line, r.kind, r.digits, r.say)
		}
	}
	for _, r := range want {
		if !slices.Contains(got, r) {
			t.Errorf("%s lost %s %q %q", r.line, r.kind, r.digits, r.say)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d numbers shown, %d gathered", len(got), len(want))
	}
}

// gathered is a row of the gathered list.
type gathered struct {
	Country, Kind, Name, Phone, SMS, Chat, URL, Hours, Notes, Seen, Checked string
}

func (g gathered) text() string {
	return strings.Join([]string{g.Name, g.Phone, g.SMS, g.Hours, g.Notes, g.Seen}, " | ")
}

func readGathered(t *testing.T) []gathered {
	t.Helper()
	text, err := os.ReadFile("../../../shared/resources.json")
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("the gathered list is not beside this checkout")
	}
	var rows []gathered
	if err == nil {
		err = json.Unmarshal(text, &rows)
	}
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// leftOutNumbers are numbers of the gathered list that are not shown, and why.
var leftOutNumbers = map[string]string{
	"+556196100180": "BR 180: printed in two forms",
}

// siteOnly maps the lines that have no number to their row.
var siteOnly = map[string]string{
	"ca-sheltersafe":      "ShelterSafe (map of shelter crisis lines; no single national phone line)",
	"de-taeterarbeit":     "BAG Täterarbeit Häusliche Gewalt (find a local advice centre)",
	"fr-arretons":         "Arrêtons les violences (government web chat with police)",
	"it-cam":              "Centro di Ascolto Uomini Maltrattanti (CAM) and the Relive network of centres",
	"jp-mhlw":             "まもろうよ こころ (Health Ministry list)",
	"any-find-a-helpline": "Find A Helpline (ThroughLine)",
	"any-befrienders":     "Befrienders Worldwide",
}

// The committed list alone could hold the same mistake as the source, so both
// are compared with the gathered list wherever it is at hand, in both
// directions: nothing made up, and no number or row lost without a reason.
func TestHelplinesAgainstTheGatheredList(t *testing.T) {
	rows, used := readGathered(t), map[string]bool{}
	rowOf := map[string]string{}
	for _, d := range readDigits(t) {
		rowOf[d.line] = d.name
	}
	for id, name := range siteOnly {
		rowOf[id] = name
	}
	shown := map[string]bool{}
	for _, c := range everyCountry() {
		for _, l := range c.Lines {
			i := slices.IndexFunc(rows, func(g gathered) bool {
				return g.Name == rowOf[l.ID] && (g.Country == c.Code || c.Code == "ZZ" && g.Country == "INTERNATIONAL")
			})
			if i < 0 {
				t.Errorf("%s: no row %q", l.ID, rowOf[l.ID])
				continue
			}
			used[rows[i].Country+rows[i].Name] = true
			compareLine(t, l, rows[i])
			for _, k := range l.Calls {
				shown[c.Code+dialled(k.Show)] = true
			}
		}
	}
	for _, g := range rows {
		// The one row without any address became HelplinesElsewhere.
		if !used[g.Country+g.Name] && g.Phone+g.SMS+g.Chat+g.URL != "" {
			t.Errorf("row %s %q is not shown", g.Country, g.Name)
		}
		for _, n := range numbersIn(g.Phone + " | " + g.SMS) {
			if !shown[g.Country+n] && leftOutNumbers[n] == "" {
				t.Errorf("%s %q: number %s is not shown, and no reason is given", g.Country, g.Name, n)
			}
		}
	}
}

var dialableNumber = regexp.MustCompile(`[#*+(]*[0-9](?:[0-9 ()-]*[0-9])?`)

// numbersIn finds the numbers a field holds; a menu option is not a number.
func numbersIn(s string) []string {
	var all []string
	s = regexp.MustCompile(`option [0-9]`).ReplaceAllString(s, "")
	for _, m := range dialableNumber.FindAllString(s, -1) {
		all = append(all, dialled(m))
	}
	return all
}

// needOf is the need of each kind of the gathered list. A service that serves
// both sides has one row there and a second line here, with an id in "-own".
var needOf = map[string]Need{
	"emergency": NeedEmergency, "crisis": NeedCrisis, "domestic_abuse": NeedAbuse, "men": NeedMen, "lgbtq": NeedLGBTQ,
	"youth": NeedYouth, "own_behaviour": NeedOwnBehaviour, "directory": NeedDirectory,
}

func compareLine(t *testing.T, l Line, g gathered) {
	t.Helper()
	if l.Need != needOf[g.Kind] && !(l.Need == NeedOwnBehaviour && strings.HasSuffix(l.ID, "-own")) {
		t.Errorf("%s: need %q, gathered as %q", l.ID, l.Need, g.Kind)
	}
	have := numbersIn(g.Phone + " | " + g.SMS)
	have = append(have, numbersIn(regexp.MustCompile(`[,;:.]`).ReplaceAllString(g.Notes+" | "+g.Name, "|"))...)
	for _, k := range l.Calls {
		switch {
		case k.Kind == CallChat && k.Dial != g.Chat:
			t.Errorf("%s: chat %q, gathered %q", l.ID, k.Dial, g.Chat)
		case k.Kind != CallChat && !slices.Contains(have, dialled(k.Show)):
			t.Errorf("%s: %s is not in its row: %q", l.ID, k.Show, have)
		case k.Say != "" && !strings.Contains(g.Phone+g.SMS, k.Say):
			t.Errorf("%s: %q is not in its row", l.ID, k.Say)
		}
	}
	if l.Site != "" && l.Site != g.URL || l.Checked != g.Checked {
		t.Errorf("%s: site %q or month %q differ from the row", l.ID, l.Site, l.Checked)
	}
	for _, n := range regexp.MustCompile(`[0-9]+`).FindAllString(l.Notes+" "+l.Hours+" "+l.Seen+" "+l.For, -1) {
		if n != "00" && !slices.Contains(regexp.MustCompile(`[0-9]+`).FindAllString(g.text(), -1), n) {
			t.Errorf("%s: %s stands in no field of its row", l.ID, n)
		}
	}
}

// Each of these was found in print: old, mistyped, or another service's.
func TestNoNumberKnownToBeWrong(t *testing.T) {
	wrong := map[string]string{
		"US74174": "a digit short", "US18002738255": "replaced by 988",
		"CA18007997233": "the hotline of another country",
		"GB03003300630": "given up in 2023", "GB03009995428": "an old form of Galop's",
		"DE08000116016": "replaced by 116 016", "PL801120002": "the old charged one",
		"NZ0800744633": "Shine's with the wrong start", "SG1800221444": "a digit short", "SG18002214444": "replaced by 1767",
		"SG71999": "replaced in 2024", "JP0570046556": "digits swapped", "PH09179898727": "digits swapped",
		"NG0800333333": "a digit short", "BR141": "closed", "ZA31531": "text was not restored",
		"ZA31393": "makes a counsellor ring back", "IN7827170170": "replaced by 14490", "AR135": "another service in some provinces",
	}
	for _, d := range shownDigits() {
		if why := wrong[strings.ToUpper(d.line[:2])+d.digits]; why != "" {
			t.Errorf("%s shows %s: %s", d.line, d.digits, why)
		}
	}
	if l := lineByID(t, "nz-womens-refuge"); dialled(l.Calls[0].Show) == "0508744633" {
		t.Error("Women's Refuge with Shine's number, as a hospital printed it")
	}
}

// What may hurt a caller stands beside the number, not in a document.
func TestTrapsStandBesideTheNumber(t *testing.T) {
	for id, want := range map[string]string{
		"ar-emergency": "recorded", "au-1800respect": "six minutes", "au-mens-referral": "rings him", "au-mensline": "use violence",
		"br-180": "complaints", "ca-988": "emergency services", "de-telefonseelsorge": "several tries", "es-016": "delete it",
		"fr-3114": "on hold", "fr-arretons": "police officers", "gb-refuge": "called back", "gb-wales": "on the bill",
		"ie-mens-aid": "no work with people who abuse", "ie-text-about-it": "ambulances", "in-ncw": "registers complaints",
		"in-tele-manas": "call you back", "in-women-helpline": "linked to the police", "it-telefono-amico": "shows on the bill",
		"jp-8008": "costs money", "jp-emergency": "show where you are", "ke-emergency": "second plan", "mx-765": "send the police",
		"nl-veilig-thuis": "town aloud", "ph-aleng-pulis": "police line", "ph-ncmh": "cost money", "pt-sos-voz-amiga": "costs money",
		"se-kvinnofridslinjen": "try again", "sg-navh": "reports of abuse", "us-988": "press 3", "us-call-for-change": "duty to report",
		"us-hotline": "IP", "za-gbv-command-centre": "Voice only", "za-lifeline": "Not free",
	} {
		if l := lineByID(t, id); !strings.Contains(l.Notes, want) {
			t.Errorf("%s should say %q: %q", id, want, l.Notes)
		}
	}
}

// The weak rows are those whose page was old, undated or somebody else's. An
// entry leaves this list only after its own page was opened again.
func TestWeakHelplines(t *testing.T) {
	want := strings.Fields(`any-befrienders ar-asistencia-al-suicida ca-mens-counselling-link ca-sheltersafe ca-sos-violence-conjugale
		ca-trans-lifeline fr-fnacav gb-galop gb-mens-advice-line gb-papyrus gb-respect ie-male-advice-line ie-mend ie-mens-aid ie-move
		it-gay-help-line jp-childline jp-inochi jp-yorisoi jp-yorisoi-lgbtq ke-befrienders mx-765 ng-emergency ng-lagos-dsva ng-surpin
		nz-hey-bro nz-shine ph-ncmh se-man se-trans sg-navh us-love-is-respect us-trans-lifeline us-trevor za-lifeline za-sadag-cipla
		za-sadag-suicide za-shelter za-stop-gender-violence za-triangle`)
	var got []string
	for _, c := range everyCountry() {
		for _, l := range c.Lines {
			if l.Weak {
				got = append(got, l.ID)
			}
		}
	}
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("weak lines:\n%v\nwant\n%v", got, want)
	}
}
