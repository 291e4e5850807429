package e2e

import "testing"

// One passphrase as two keyboards type it: the accents with their letters, and apart.
const (
	phraseComposed = "fen\u00eatre copper m\u00e9tier seven drift"
	phraseApart    = "fene\u0302tre copper me\u0301tier seven drift"
)

// The lock and a backup that were closed on one keyboard open on another. Both fields of a new
// passphrase may be typed on different ones.
func TestKeyboardsTypeOnePassphrase(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(lockStory(t))
	p.visit("/lock")
	p.lockType("#lock-new", phraseApart)
	p.lockType("#lock-new-again", phraseComposed)
	p.press("#lock-sure-yes")
	p.press("#lock-on-go")
	p.until(`document.querySelector("#lock-notice")?.textContent.includes("The lock is on")`)
	p.visit("/write")
	p.lockOpen(phraseComposed)
	p.assertStoryThere()

	folder := p.backupFolder()
	p.follow(`nav a[href="/you"]`)
	p.follow(`a[href="/backup"]`)
	p.backupMake(phraseApart)
	name, file := p.backupFile(folder)
	p.press("#backup-done")
	p.backupOpen(name, file, phraseComposed)
}
