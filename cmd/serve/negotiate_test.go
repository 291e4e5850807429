package main

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

var allForms = []form{{coding: brotliCoding}, {coding: gzipCoding}, {coding: identityCoding}}

func TestChoose(t *testing.T) {
	const none = coding("none")
	tests := []struct {
		why    string
		accept []string // nil: the header is not there
		want   coding
	}{
		{"no header: a client that may know no compression", nil, identityCoding},
		{"an empty header asks for no coding", []string{""}, identityCoding},
		{"what browsers send", []string{"gzip, deflate, br, zstd"}, brotliCoding},
		{"gzip only", []string{"gzip"}, gzipCoding},
		{"only codings we do not have", []string{"zstd, deflate"}, identityCoding},
		{"the old name of gzip", []string{"x-gzip"}, gzipCoding},
		{"letter case does not matter", []string{"GZip;Q=1"}, gzipCoding},
		{"white space does not matter", []string{" \tgzip\t; q=1 ,"}, gzipCoding},
		{"the higher weight wins", []string{"br;q=0.2, gzip;q=0.3"}, gzipCoding},
		{"the third decimal counts", []string{"br;q=0.998, gzip;q=0.999"}, gzipCoding},
		{"equal weights: our own order", []string{"gzip;q=0.5, br;q=0.5"}, brotliCoding},
		{"identity may be preferred", []string{"gzip;q=0.5, identity"}, identityCoding},
		{"identity not named comes last", []string{"gzip;q=0.001"}, gzipCoding},
		{"0 is a refusal", []string{"br;q=0, gzip"}, gzipCoding},
		{"0.000 is a refusal", []string{"br;q=0.000, gzip;q=0."}, identityCoding},
		{"a star covers what is not named", []string{"*"}, brotliCoding},
		{"a star does not revive a refusal", []string{"br;q=0, *"}, gzipCoding},
		{"a star before the name is the same", []string{"*;q=0.1, br;q=0"}, gzipCoding},
		{"a star below a name", []string{"gzip;q=0.9, *;q=0.1"}, gzipCoding},
		{"nothing but gzip", []string{"gzip, *;q=0"}, gzipCoding},
		{"nothing but identity", []string{"identity, *;q=0"}, identityCoding},
		{"identity refused, br there", []string{"identity;q=0, br"}, brotliCoding},
		{"identity refused, nothing else said", []string{"identity;q=0"}, none},
		{"all refused", []string{"*;q=0"}, none},
		{"all refused one by one", []string{"br;q=0, gzip;q=0, identity;q=0"}, none},
		{"identity named saves it from the star", []string{"*;q=0, identity;q=0.1"}, identityCoding},
		{"identity refused, foreign coding", []string{"zstd, identity;q=0"}, none},
		{"a coding named twice has the lower weight", []string{"br, gzip;q=0.5, br;q=0"}, gzipCoding},
		{"several lines are one list", []string{"br;q=0", "gzip"}, gzipCoding},
		{"an unreadable weight refuses a compression", []string{"br;q=high, gzip"}, gzipCoding},
		{"a weight above 1 is unreadable", []string{"br;q=2"}, identityCoding},
		{"1.001 is unreadable", []string{"br;q=1.001"}, identityCoding},
		{"a negative weight is unreadable", []string{"br;q=-0.5"}, identityCoding},
		{"four decimals are unreadable", []string{"br;q=0.0000"}, identityCoding},
		{"an exponent is unreadable", []string{"br;q=1e0"}, identityCoding},
		{"no weight after q=", []string{"gzip;q="}, identityCoding},
		{"an unknown parameter is unreadable", []string{"gzip;level=9"}, identityCoding},
		{"an unreadable refusal of identity is ignored", []string{"identity;q=no"}, identityCoding},
		{"an unreadable star is ignored", []string{"*;q=no"}, identityCoding},
		{"only commas", []string{",,,"}, identityCoding},
		{"only semicolons", []string{";;;"}, identityCoding},
		{"a name with the coding inside", []string{"brotli, xgzip"}, identityCoding},
		{"bytes that are no text", []string{"\xff\xfe, gzip"}, gzipCoding},
	}
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			got := none
			if i, ok := choose(tt.accept, allForms); ok {
				got = allForms[i].coding
			}
			if got != tt.want {
				t.Errorf("choose(%q) = %s, want %s", tt.accept, got, tt.want)
			}
		})
	}
}

// A picture has no compressed form, and must still arrive.
func TestChooseOneForm(t *testing.T) {
	only := allForms[2:]
	for accept, want := range map[string]bool{
		"": true, "gzip, br": true, "*": true, "br, identity;q=0": false, "*;q=0": false, "gzip;q=1, *;q=0": false,
	} {
		if i, ok := choose([]string{accept}, only); ok != want || i != 0 {
			t.Errorf("choose(%q) = %d, %t, want 0, %t", accept, i, ok, want)
		}
	}
}

// Among all lists that follow the standard, the form we pick is acceptable, no other
// has a higher weight, and we give up only if the client refused everything.
func TestChooseIsBest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		names := rapid.Permutation([]string{"br", "gzip", "identity", "*", "zstd"}).Draw(t, "names")
		names = names[:rapid.IntRange(0, len(names)).Draw(t, "count")]
		said := map[coding]int{}
		var entries []string
		for _, n := range names {
			q := rapid.IntRange(0, 1000).Draw(t, n)
			if rapid.Bool().Draw(t, n+" refused") {
				q = 0
			}
			said[coding(n)] = q
			entries = append(entries, fmt.Sprintf("%s;q=%d.%03d", n, q/1000, q%1000))
		}
		// worth is the standard in one line: by name, else by star, else only identity,
		// below all that was asked for.
		worth := func(c coding) float64 {
			if q, ok := said[c]; ok {
				return float64(q)
			}
			if q, ok := said["*"]; ok {
				return float64(q)
			}
			if c == identityCoding {
				return 0.5
			}
			return 0
		}
		i, ok := choose([]string{strings.Join(entries, ", ")}, allForms)
		for j, f := range allForms {
			if !ok && worth(f.coding) > 0 {
				t.Fatalf("%q: %s was acceptable", entries, f.coding)
			}
			if ok && worth(f.coding) > worth(allForms[i].coding) {
				t.Fatalf("%q: picked %s, but %s is wanted more", entries, allForms[i].coding, f.coding)
			}
			if ok && j < i && worth(f.coding) == worth(allForms[i].coding) {
				t.Fatalf("%q: picked %s, but %s is as welcome and smaller", entries, allForms[i].coding, f.coding)
			}
		}
		if ok && worth(allForms[i].coding) == 0 {
			t.Fatalf("%q: picked %s, which was refused", entries, allForms[i].coding)
		}
	})
}

// FuzzChoose looks for a panic, for a coding that was refused by name, and for a
// compression nobody asked for. The judge is a regular expression, so it shares no
// code with what it judges.
func FuzzChoose(f *testing.F) {
	for _, seed := range []string{
		"", "gzip, deflate, br", "br;q=0", "*;q=0", "identity;q=0, *", "br;q=0,br;q=1", "br ; Q=0.000\t,*",
		"gzip;q=0.5;q=0", ";q=0", "br;", "br;q=0x0", "\x00br;q=0", "BR;q=0,br", strings.Repeat("br,", 5000),
	} {
		f.Add(seed)
	}
	zero := regexp.MustCompile(`(?i)^[ \t]*(br|gzip|x-gzip|identity)[ \t]*;[ \t]*q=0(\.0*)?[ \t]*$`)
	f.Fuzz(func(t *testing.T, accept string) {
		i, ok := choose([]string{accept}, allForms)
		if !ok {
			if i != 0 {
				t.Fatalf("no form, but index %d", i)
			}
			return
		}
		picked := string(allForms[i].coding)
		for _, entry := range strings.Split(accept, ",") {
			m := zero.FindStringSubmatch(entry)
			if m == nil || strings.TrimPrefix(strings.ToLower(m[1]), "x-") != picked {
				continue
			}
			// q=0.0000 is no weight at all; for identity it is ignored, as choose says.
			if picked == "identity" && regexp.MustCompile(`0\.0000`).MatchString(entry) {
				continue
			}
			t.Fatalf("%q refuses %s, which was picked", accept, picked)
		}
		if picked != "identity" && !strings.Contains(strings.ToLower(accept), picked) && !strings.Contains(accept, "*") {
			t.Fatalf("%q never asked for %s", accept, picked)
		}
	})
}
