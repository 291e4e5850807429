package draft

import (
	"fmt"
	"strings"
	"testing"

	"afterward/core/guide"
)

// sample is as long as asked for, of sentences people write, with and without marks.
func sample(n int) string {
	const text = "Hi, I wanted to say that I'm sorry about how I spoke to you on Sunday. I shouted, and that was wrong of me. " +
		"u dont have to answer this, i just cant stop thinking about what u said last week 😭 please come back. " +
		"The boiler man comes on Thursday at nine, can you let him in? I know you still love me, we belong together. " +
		"“You never listen,” you said, and you were right. If I don’t hear from you by Friday I’ll take it as a no.\n"
	return strings.Repeat(text, n/len(text)+1)[:n]
}

// The time grows with the length: aim for 50 ms at 2,000 bytes in a browser on a
// processor four times as slow.
func BenchmarkCheck(b *testing.B) {
	Check("warm", guide.StageFirst)
	for _, n := range []int{2_000, 20_000, 100_000} {
		text := sample(n)
		b.Run(fmt.Sprintf("%d", n), func(b *testing.B) {
			b.SetBytes(int64(n))
			b.ReportAllocs()
			for b.Loop() {
				Check(text, guide.StageFirst)
			}
		})
	}
}

// BenchmarkLexicon is what the first check takes more than the others.
func BenchmarkLexicon(b *testing.B) {
	for b.Loop() {
		newLexicon(pointsText)
	}
}
