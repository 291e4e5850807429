//go:build js && wasm

package browser

import (
	"slices"
	"testing"
)

// withChannels installs channels as their specification says: a word reaches
// every other open one of the same name.
func withChannels(t *testing.T) {
	eval(t, `globalThis.realChannel = globalThis.BroadcastChannel; globalThis.BroadcastChannel = class {
		static all = [];
		constructor(name) { this.name = name; this.heard = new Set(); BroadcastChannel.all.push(this); }
		addEventListener(type, f) { if (type === 'message') this.heard.add(f); }
		removeEventListener(type, f) { this.heard.delete(f); }
		postMessage(data) {
			if (typeof data === 'function') throw fake.named('DataCloneError', '');
			for (const c of BroadcastChannel.all) if (c !== this && c.name === this.name) c.heard.forEach((f) => f({ data }));
		}
	}`)
	t.Cleanup(func() { eval(t, "globalThis.BroadcastChannel = realChannel") })
}

func TestChannel(t *testing.T) {
	withChannels(t)
	here, err := OpenChannel("site")
	must(t, err)
	there, err := OpenChannel("site")
	must(t, err)
	other, err := OpenChannel("other")
	must(t, err)
	var heard []string
	hear := func(who string) func(string) { return func(word string) { heard = append(heard, who+" "+word) } }
	_, err = here.Hear(hear("here"))
	must(t, err)
	release, err := there.Hear(hear("there"))
	must(t, err)
	_, err = other.Hear(hear("other"))
	must(t, err)
	must(t, here.Say("closed"))
	must(t, there.Say("\u00e9\x00"))
	for _, odd := range []string{"7", "null", "undefined", "{}", "['closed']"} {
		eval(t, "BroadcastChannel.all[2].name = 'site'; BroadcastChannel.all[2].postMessage("+odd+"); BroadcastChannel.all[2].name = 'other'")
	}
	release()
	must(t, here.Say("again"))
	if want := []string{"there closed", "here \u00e9\x00"}; !slices.Equal(heard, want) {
		t.Errorf("heard %q, want %q", heard, want)
	}
}

// TestChannelWithout: an old browser, or one that refuses.
func TestChannelWithout(t *testing.T) {
	withChannels(t)
	eval(t, "globalThis.BroadcastChannel = class { constructor() { throw fake.named('SecurityError', '') } }")
	c, err := OpenChannel("site")
	wantThrown(t, err, "SecurityError")
	eval(t, "delete globalThis.BroadcastChannel")
	_, err = OpenChannel("site")
	wantErr(t, err, ErrMissing)
	wantErr(t, c.Say("word"), ErrMissing)
	_, err = c.Hear(func(string) { t.Error("heard") })
	wantErr(t, err, ErrMissing)
	withChannels(t)
	if c, err = OpenChannel("site"); err != nil {
		t.Fatal(err)
	}
	eval(t, "BroadcastChannel.all[0].postMessage = () => { throw fake.named('InvalidStateError', '') }")
	wantThrown(t, c.Say("word"), "InvalidStateError")
}
