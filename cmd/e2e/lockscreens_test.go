package e2e

import (
	"testing"
)

// smallField are fields below 44 pixels. The list in axe_test.go has no fields of one line, since
// nothing but these pages has any.
const smallField = `[...document.querySelectorAll("input:not([type=radio], [type=checkbox]), .secret-toggle button")]
	.filter((e) => e.checkVisibility({visibilityProperty: true}))
	.map((e) => ({e, r: e.getBoundingClientRect()})).filter(({r}) => r.width < 43.5 || r.height < 43.5)
	.map(({e, r}) => Math.round(r.width) + "x" + Math.round(r.height) + " " + e.outerHTML.slice(0, 100))`

// assertUsable runs axe on what is on the screen, light and dark, small and large, and looks whether
// it fits fingers, small screens and large text.
func (p *tab) assertUsable(what string) {
	p.Helper()
	p.settle()
	p.everyWay(what)
	p.size(320, 640, true)
	p.none(what+", at 320 pixels too wide by", wide)
	p.none(what+", smaller than 44 pixels", tooSmall)
	p.none(what+", a field smaller than 44 pixels", smallField)
	p.fitsLargeText(what)
	p.size(1280, 800, false)
}

// The lock screen and the page of the lock, in the states that a route alone does not show.
func TestLockScreensCanBeUsedByEverybody(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.size(1280, 800, false)
	p.stock(lockStory(t))
	p.visit("/lock")
	p.lockType("#lock-new", "1234")
	p.press("#lock-on-go")
	p.until(`document.querySelector("#lock-new-wrong").textContent !== ""`)
	p.assertUsable("a passphrase is refused")
	p.press("#lock-new-suggest")
	p.until(visible("#lock-new-words"))
	p.press("#lock-new-again-show")
	p.assertUsable("a passphrase is suggested")

	p.stock(lockSealed(t, lockStory(t)))
	p.visit("/lock")
	p.until(lockThere)
	p.assertUsable("the lock screen")
	p.lockType("#unlock", "not the passphrase")
	p.hit("Enter")
	p.until(`document.querySelector("#unlock-wrong").textContent !== ""`)
	p.press("#forgotten summary")
	p.press("#unlock-erase-ask")
	p.until(visible("#unlock-erase-sure"))
	p.assertUsable("the lock screen after a wrong passphrase, with everything opened")
	p.lockOpen(lockPhrase)
	p.press("#change-passphrase summary")
	p.press("#turn-off summary")
	p.press("#lock-off-go")
	p.until(`document.querySelector("#lock-last-wrong").textContent !== ""`)
	p.assertUsable("the page of an open lock")

	p.onNew(`Worker.prototype.postMessage = () => {}`) // it never begins
	p.visit("/lock")
	p.lockType("#unlock", lockPhrase)
	p.hit("Enter")
	p.until(visible("#unlock-working-cancel"))
	p.axe("the lock screen while the key is made")
	p.press("#unlock-working-cancel")
	p.until(`!document.querySelector("#unlock-working-cancel") && document.activeElement?.id === "unlock"`)
}

// The page of backups, likewise.
func TestBackupScreensCanBeUsedByEverybody(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.size(1280, 800, false)
	p.stock(lockStory(t))
	plain, sealed := backupOf(t, lockStory(t))
	p.visit("/backup")
	p.press("#plain-file summary")
	p.press("#plain")
	p.until(visible("#plain-sure"))
	p.press("#backup-make-go")
	p.until(`document.querySelector("#backup-new-wrong").textContent !== ""`)
	p.backupPick("notes.age", sealed)
	p.until(visible("#restore-phrase"))
	p.assertUsable("all the forms of the page of backups")
	p.backupPick("notes.json", plain)
	p.until(visible("#replace"))
	p.assertUsable("the preview of a backup")
	p.press("#replace")
	p.until(visible("#replace-sure"))
	pause(humanPress)
	p.press("#replace-sure")
	p.until(visible("#before-back"))
	p.press("#before-back")
	p.until(visible("#before-sure"))
	p.assertUsable("what was here before can be brought back")

}

// The pages about what is kept and about installing, and the practice of the exit.
func TestInstallScreensCanBeUsedByEverybody(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.size(1280, 800, false)
	p.stock(lockStory(t))
	p.visit("/privacy")
	p.press(".plain-rows li:nth-child(2) button")
	p.until(visible(".plain-rows li:nth-child(2) pre"))
	p.press("#erase-after-30")
	p.until(visible("#scheduled"))
	p.press("#erase")
	p.until(visible("#erase-sure"))
	p.assertUsable("what is kept, with raw text and both ways to erase")
	p.visit("/before")
	p.press("#exit-try")
	p.until(practising)
	p.assertUsable("the practice of the exit")

	p.iPhone(false)
	p.visit("/install")
	p.until(visible("#starts-empty"))
	p.press("#neutral-name-yes")
	p.until(visible("#named-said"))
	p.assertUsable("installing on an iPhone, with the neutral name")
}
