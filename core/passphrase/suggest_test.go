package passphrase

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"pgregory.net/rapid"
)

// Ten bits for each word need exactly 1024 of them. No two may be mistaken for each other: not by
// their beginning, and not when the spaces are left out.
func TestList(t *testing.T) {
	if len(ourWords) != 1024 || !slices.IsSorted(ourWords) {
		t.Fatalf("%d words, in order: %v", len(ourWords), slices.IsSorted(ourWords))
	}
	plain := regexp.MustCompile(`^[a-z]{3,7}$`)
	begins := map[string]string{}
	for i, w := range ourWords {
		if !plain.MatchString(w) {
			t.Errorf("%q is not three to seven small letters", w)
		}
		start := w[:min(4, len(w))]
		if other, taken := begins[start]; taken {
			t.Errorf("%s and %s begin alike", other, w)
		}
		begins[start] = w
		if i > 0 && strings.HasPrefix(w, ourWords[i-1]) { // neighbours, as the list is in order
			t.Errorf("%s is the beginning of %s", ourWords[i-1], w)
		}
	}
}

// Words that sound alike, or that somebody in this situation should not have to type.
func TestListIsCalm(t *testing.T) {
	unwanted := strings.Fields(`
air heir aunt ant bare bear beach beech been bean berry bury blue blew board bored bow bough boy buoy brake break bread bred
by buy carat carrot ceiling cell sell cent scent sent cereal serial chord cord choral coral coarse course dear deer desert
dessert dew due doe dough draft draught ewe yew eye fair fare feet feat fir fur flea flee flour flower foul fowl gait gate
gray grey hail hair hare hall haul heal heel hear here him hymn hole whole horse hoarse hour our knight night knit knot not
knows nose lava larva lead led leak leek lesson loan lone made maid mail male main mane maize maze meat meet medal meddle
metal mettle mist missed moose mousse morning mourning mussel muscle mustard oar ore one won pail pale pain pane pair pear
pause paws peace piece peak peek peal peel pedal petrel pigeon plain plane plum plumb pole poll pore pour pray prey prize
profit prophet rain reign rein raise read reed red right write ring wring road rode role roll root route rose rows rye wry
sail sale scene seen sea see seam seed cede sight site sleigh slay sole soul some sum son sun spade stair stare stake steak
stationary steal steel step steppe stile style storey story suite sweet tail tale tea tee team teem their there throne thyme
time tide tied toe tow tuba tuna vain vein waist waste wait weight war wore ware wear wave way weak week weather whale which
witch wood would world yolk
love lover kiss hug darling honey heart sweetheart romance wedding bride groom marry wife husband couple ring date valentine
loss lost death dead die grave funeral ghost alone lonely empty gone leave end over tear tears cry grief widow divorce
gun knife sword bullet bomb war fight soldier army blood kill murder pistol rifle weapon violence hurt pain wound spear arrow
body arm leg hand foot face lip skin breast chest hip knee neck belly tongue tooth bone skull nude sex
god church temple angel devil heaven hell priest nun bible prayer saint monk mosque cathedral deacon pagoda`)
	for _, w := range ourWords {
		if slices.Contains(unwanted, w) {
			t.Errorf("%s is in the list", w)
		}
	}
}

// A word of ours that were also among what is tried first would make some suggestions weaker, and a
// famous phrase that ends in one would make a passphrase worse by a word more.
func TestListStandsAlone(t *testing.T) {
	for _, w := range strings.Fields(firstTried + names + subject + calendar + littleWords) {
		if slices.Contains(ourWords, w) {
			t.Errorf("%s is in two lists", w)
		}
	}
	for _, p := range strings.Fields(famous) {
		for _, w := range ourWords {
			if strings.HasSuffix(p, w) {
				t.Errorf("%s ends in %s", p, w)
			}
		}
	}
	for _, w := range strings.Fields(firstTried + names + subject + calendar + littleWords + famous) {
		if strings.IndexFunc(w, func(r rune) bool { return r >= 0x7f || 'A' <= r && r <= 'Z' }) >= 0 {
			t.Errorf("%s can never be found", w)
		}
	}
}

// Whatever the lot, the app never suggests what its own meter would not call strong.
func TestSuggestionIsStrong(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "lot")
		p, err := Suggest(io.MultiReader(bytes.NewReader(seed), rand.Reader), Words)
		if err != nil {
			t.Fatal(err)
		}
		words := strings.Split(p, " ")
		slices.Sort(words)
		if len(slices.Compact(words)) != Words {
			t.Fatalf("%d different words", len(words))
		}
		if v := Judge(p); v.Level != Strong {
			t.Fatalf("10^%g guesses", v.Guesses)
		}
	})
}

// Each of the 65536 lots gives a word, and every word comes 64 times: no word is likelier.
func TestSuggestIsEven(t *testing.T) {
	seen := map[string]int{}
	for n := 0; n < 1<<16; n += 4 {
		var lot []byte
		for i := range 4 { // four lots that give four different words
			lot = binary.BigEndian.AppendUint16(lot, uint16(n+i))
		}
		p, err := Suggest(bytes.NewReader(lot), 4)
		if err != nil {
			t.Fatal(err)
		}
		for w := range strings.SplitSeq(p, " ") {
			seen[w]++
		}
	}
	for _, w := range ourWords {
		if seen[w] != 64 {
			t.Errorf("%s comes %d times", w, seen[w])
		}
	}
}

// Without enough chance there must be no words at all, least of all the same ones each time.
func TestSuggestFails(t *testing.T) {
	broken := errors.New("no chance")
	if p, err := Suggest(iotest.ErrReader(broken), Words); !errors.Is(err, broken) || p != "" {
		t.Errorf("%q, %v", p, err)
	}
	if p, err := Suggest(bytes.NewReader(make([]byte, 100)), Words); !errors.Is(err, io.EOF) || p != "" {
		t.Errorf("the same word again and again: %q, %v", p, err)
	}
	if p, err := Suggest(bytes.NewReader([]byte{1, 2, 3}), Words); !errors.Is(err, io.ErrUnexpectedEOF) || p != "" {
		t.Errorf("%q, %v", p, err)
	}
	for _, n := range []int{-1, 0, 3, 17, 1 << 30} {
		if _, err := Suggest(rand.Reader, n); !errors.Is(err, ErrWords) {
			t.Errorf("%d words: %v", n, err)
		}
	}
}
