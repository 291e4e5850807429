package passphrase

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// What people really choose must not pass for a lock: each would be found within a day.
func TestHopeless(t *testing.T) {
	for why, all := range map[string][]string{
		"nothing":            {"", " ", "\t\n", "\u200b\u200d\ufeff", "\u0301\u0302"},
		"PIN":                {"0000", "1234", "2580", "7391", "739164", "83920175"},
		"telephone number":   {"07700900123", "07700 900123", "+49 151 2345 6789", "(202) 555-0143"},
		"card number":        {"4111111111111111", "4929 1234 5678 9012"},
		"tried first":        {"password", "Password1!", "P@ssw0rd", "p4$$w0rd", "letmein", "iloveyou", "I love you", "i_love_you!", "trustno1", "drowssap", "Passwort123", "motdepasse"},
		"famous":             {"correct horse battery staple", "CorrectHorseBatteryStaple", "to be or not to be", "may the force be with you"},
		"keyboard":           {"qwertyuiop", "asdfghjkl", "1qaz2wsx3edc", "qwertz123456", "!@#$%^&*", "poiuytrewq", "zxcvbnm1234567890"},
		"counting":           {"abcdefghijkl", "13579", "zyxwvut", "1 2 3 4 5 6 7 8 9 10", "a b c d e f g h", "абвгдежз"},
		"repeats":            {"aaaaaaaaaaaaaaaaaaaa", "abcabcabcabcabc", "xyxyxyxyxyxyxy", "lantern lantern lantern lantern", "hahahahahahaha", "😀😀😀😀😀😀"},
		"dates":              {"12.03.1998", "1998-03-12", "12031998", "12 3 98", "03/12/98", "June 2019", "21nov2026"},
		"one word and more":  {"Sunshine2024!", "Lantern42!", "kettle1987", "Schadenfreude1", "Liverpool2019", "Tr0ub4dor&3", "November2026"},
		"names":              {"michael1985", "Charlotte!", "Anna&Peter", "anna und peter", "sophie2020"},
		"near to this app":   {"breakup", "heartbroken2026", "letting go", "Afterward1!", "missyou", "ex-boyfriend"},
		"two words":          {"harbor kettle", "blueChurch", "lantern-copper", "Katze Hund"},
		"one word, not ours": {"пароль", "σκύλος", "密码", "パスワード"},
		"small sentence":     {"i love my dog max", "this is my phone", "he is not here"},
	} {
		for _, p := range all {
			if v := Judge(p); v.Enough() || v.Hint == "" {
				t.Errorf("%s: %q is %d with 10^%.1f guesses, hint %q", why, p, v.Level, v.Guesses, v.Hint)
			}
		}
	}
}

// What is good must be seen to be good, or people learn to ignore the meter. The lower bounds of the
// levels hold as well as the upper ones.
func TestLevels(t *testing.T) {
	for p, want := range map[string]Level{
		"lantern copper meadow":                             Hopeless, // 30 bits
		"lantern copper meadow violet":                      Weak,     // 40 bits
		"lantern copper meadow violet pretzel":              Fair,     // 50 bits
		"lantern copper meadow violet pretzel orbit":        Strong,   // 60 bits
		"lantern-copper-meadow-violet-pretzel-orbit":        Strong,
		"LANTERN COPPER MEADOW VIOLET PRETZEL ORBIT":        Strong,
		"lanterncoppermeadowvioletpretzelorbit":             Strong,
		"the lantern copper meadow violet pretzel orbit":    Strong,
		"my cat likes to sleep on the sofa":                 Fair,
		"i will never forget the summer we spent in lisbon": Fair,
		"antidisestablishmentarianism":                      Weak,
		"zufällig gewählte wörter hier":                     Fair,
		"kX7#pQ2!mZ9w":                                      Strong,
		"kqzjvbwxtr":                                        Fair,
		"83920175648291":                                    Hopeless,
		"70481259360481637295":                              Strong,
	} {
		if v := Judge(p); v.Level != want {
			t.Errorf("%q is %d with 10^%.2f guesses, want %d; %s", p, v.Level, v.Guesses, want, v.Sentence)
		}
	}
}

// The limits of the levels are times; a level begins exactly there.
func TestLevelOf(t *testing.T) {
	rate := math.Log10(GuessesPerSecond)
	for _, c := range []struct {
		seconds float64
		below   Level
	}{{weakFrom, Hopeless}, {fairFrom, Weak}, {strongFrom, Fair}} {
		at := math.Log10(c.seconds) + rate
		if got := levelOf(at - 1e-9); got != c.below {
			t.Errorf("just below %g s: %d", c.seconds, got)
		}
		if got := levelOf(at + 1e-9); got != c.below+1 {
			t.Errorf("just above %g s: %d", c.seconds, got)
		}
	}
	if (Verdict{}).Enough() {
		t.Error("no verdict at all is enough")
	}
}

// Each hint goes with what is the matter, and a strong passphrase needs none.
func TestHints(t *testing.T) {
	for p, want := range map[string]string{
		"":                           hintEmpty,
		"839201":                     hintDigits,
		"12.03.1998":                 hintDigits,
		"letmein":                    hintCommon,
		"bvcxz98765":                 hintRow,
		"lantern lantern lantern":    hintRow,
		"charlotte amelia":           hintName,
		"lantern copper 12.03.1998":  hintDate,
		"we went to the same school": hintSentence,
		"Lantern42":                  hintOneWord,
		"lantern copper meadow":      hintMore,
		"lantern copper meadow violet pretzel orbit": "",
	} {
		if got := Judge(p).Hint; got != want {
			t.Errorf("%q: %q, want %q", p, got, want)
		}
	}
}

// sane is what holds for the verdict on any string.
func sane(t interface{ Fatalf(string, ...any) }, p string) {
	v := Judge(p)
	most := float64(utf8.RuneCountInString(p)) * 2.4 // one of 95 for each rune, and a bit more
	switch {
	case math.IsNaN(v.Guesses) || v.Guesses < 0 || v.Guesses > min(most, 2.4*maxRunes):
		t.Fatalf("10^%g guesses", v.Guesses)
	case v.Level != levelOf(v.Guesses) || v.Enough() != (v.Level > Hopeless):
		t.Fatalf("level %d for 10^%g guesses", v.Level, v.Guesses)
	case !strings.HasPrefix(v.Sentence, "Someone with the right tools would need ") || !strings.HasSuffix(v.Sentence, "."):
		t.Fatalf("sentence %q", v.Sentence)
	case (v.Hint == "") != (v.Level == Strong):
		t.Fatalf("level %d with the hint %q", v.Level, v.Hint)
	case v != Judge(p):
		t.Fatalf("two verdicts")
	}
}

var ourWords = strings.Fields(list)

// anything makes strings such as people and their devices make: words, patterns, marks and rubbish.
func anything() *rapid.Generator[string] {
	bits := rapid.OneOf(
		rapid.String(),
		rapid.StringMatching(`[a-zA-Z0-9!@#$%^&*()_+ .-]{0,12}`),
		rapid.StringMatching(`[0-9]{1,9}`),
		rapid.SampledFrom(ourWords),
		rapid.SampledFrom(strings.Fields(firstTried+names+subject+littleWords+calendar+famous)),
		rapid.SampledFrom([]string{" ", "-", ".", "!", "1", "the ", "q w e r", "\u0301", "\u202e", "😀", "\xff", "\x00", "абв", "密码"}),
	)
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(bits, 0, 6).Draw(t, "bits"), "")
	})
}

func TestVerdictIsSane(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { sane(t, anything().Draw(t, "passphrase")) })
}

// A person who takes the advice, and adds a word, must not be told that it got worse.
func TestAnotherWordNeverHurts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before := anything().Draw(t, "before")
		after := before + " " + rapid.SampledFrom(ourWords).Draw(t, "word")
		if len([]rune(after)) > maxRunes {
			t.Skip("beyond what is looked at")
		}
		if b, a := Judge(before), Judge(after); a.Guesses < b.Guesses-1e-9 || a.Level < b.Level {
			t.Fatalf("10^%g became 10^%g", b.Guesses, a.Guesses)
		}
	})
}

// Whoever writes a word in another way gains little: it stays below a word more.
func TestDisguiseGainsLittle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := rapid.SampledFrom(ourWords).Draw(t, "word")
		disguised := rapid.SampledFrom([]string{
			strings.ToUpper(w), strings.ToUpper(w[:1]) + w[1:], strings.NewReplacer("o", "0", "e", "3").Replace(w), w + "!", w + w, w + " " + w,
		}).Draw(t, "disguised")
		if plain, got := Judge(w).Guesses, Judge(disguised).Guesses; got > plain+bits(listBits) {
			t.Fatalf("10^%g became 10^%g", plain, got)
		}
	})
}

// Eight letters drawn by lot are judged as chance far more often than as a word, and words of
// several languages as words.
func TestWordlike(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	words := 0
	for range 2000 {
		b := make([]byte, 8)
		for i := range b {
			b[i] = byte('a' + r.IntN(26))
		}
		if wordlike(b) {
			words++
		}
	}
	if words > 160 {
		t.Errorf("%d of 2000 random strings pass for words", words)
	}
	for _, w := range strings.Fields("street kindergarten geschwindigkeit ciudad bibliotheque strength zahnarzt queue lisboa amsterdam") {
		if !wordlike([]byte(w)) {
			t.Errorf("%s does not pass for a word", w)
		}
	}
}

// The longest text somebody can paste must not stop the page: only its beginning
// is looked at.
func TestOfLongInputOnlyTheBeginningIsLookedAt(t *testing.T) {
	for name, p := range map[string]string{
		"one letter":      strings.Repeat("a", 1<<20),
		"combining marks": "a" + strings.Repeat("\u0301", 1<<19),
		"words":           strings.Repeat("lantern copper ", 1<<16),
		"alternating":     strings.Repeat("ab", 1<<19),
		"bytes":           strings.Repeat("\xff", 1<<20),
		"emoji":           strings.Repeat("😀", 1<<18),
	} {
		sane(t, p)
		if long, short := Judge(p), Judge(string([]rune(p)[:4096])); long != short {
			t.Errorf("%s: %+v, and of its beginning %+v", name, long, short)
		}
	}
}

// A translation table whose two halves do not fit would read letters wrongly without a word.
func TestTables(t *testing.T) {
	if a, p := utf8.RuneCountInString(accented), len(plain); a != p {
		t.Errorf("%d letters with accents, %d without", a, p)
	}
	if len(leetFrom) != len(leetTo) {
		t.Errorf("%d signs for %d letters", len(leetFrom), len(leetTo))
	}
	for in, want := range map[rune]byte{'é': 'e', 'Ø': 'o', 'ß': gap, 'ž': 'z', 'ř': 'r', 'Ü': 'u', 'ç': 'c', 'x': 'x', '7': '7', 'ж': gap, 'ş': 's', 'ť': 't', 'ý': 'y', 'ı': 'i', 'ł': 'l', 'ğ': 'g'} {
		if got := asciiLow(in); got != want {
			t.Errorf("%c is read as %q", in, got)
		}
	}
}

func FuzzJudge(f *testing.F) {
	for _, s := range []string{"", "password1", "lantern copper meadow", "3.12.98", "пароль", "\xff\xfe", "a b c", "Aa1!Aa1!", "\u202e123", "i love yo unicorn"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) < 1<<20 {
			sane(t, s)
		}
	})
}

func BenchmarkJudge(b *testing.B) {
	for b.Loop() {
		Judge("lantern copper meadow violet pretzel orbit")
	}
}
