package e2e

import "testing"

// Someone who has forgotten the passphrase erases from the lock screen, and then as little is left as
// when everything is erased from inside; the page says so.
func TestErasingAtTheLockScreenLeavesNothing(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(lockSealed(t, lockStory(t)))
	p.visit("/write")
	p.installed()
	p.until(lockThere)
	p.press("#forgotten summary")
	p.press("#unlock-erase-ask")
	pause(humanPress)
	p.press("#unlock-erase-sure")
	p.until(visible("#erased"))
	if p.where() != "/privacy" {
		t.Errorf("it is said at %s", p.where())
	}
	if left := js[[]string](p, traces); len(left) > 0 {
		t.Errorf("it says that everything is erased; there are %v", left)
	}
}
