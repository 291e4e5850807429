package e2e

import (
	"fmt"
	"strings"
	"testing"

	"afterward/core/checkin"
	"afterward/core/journal"
)

// tenThousand are short entries, one of which has a word no other has.
func tenThousand(s shelf) {
	words := []string{"canal", "bread", "tram", "window", "letter", "rain", "morning", "stairs", "coffee", "harvest"}
	for i := range 10_000 {
		text := fmt.Sprintf("%s and %s, then %s; day %d of it.", words[i%10], words[i/10%10], words[i/100%10], i)
		if i == 4321 {
			text = "A postcard from Zoë’s café in Gdańsk."
		}
		s.put("entry", fmt.Sprintf("e%d", i), journal.Entry{On: storyDay.AddDays(-i / 8), Seq: 10_000 - i, Text: text})
	}
	s.put("checkin", "c", checkin.Entry{On: storyDay, Mood: 3, Note: "Rain on the canal."})
}

// Ten thousand entries are searched while somebody types: no letter is lost, the list follows each
// word, it can be narrowed, and what is found is opened.
func TestTenThousandEntriesAreSearchedWhileTyping(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(records(t, response(t, calm(), ""), tenThousand))
	p.visit("/write")
	p.follow("#to-find")
	p.arrived("/find")
	p.press("#find")
	p.write("canal")
	p.until(`document.querySelector("#found").textContent.match(/^\d{4} places found/)`)
	if got := p.valueOf("#find"); got != "canal" {
		p.Errorf("the field has %q", got)
	}
	p.write(" coffee ra")
	p.until(`document.querySelector(".hits li mark")?.closest("li").innerText.includes("rain")`)
	p.press("#find-narrow > summary")
	p.press("#find-in-days")
	p.until(`document.querySelector("#found").textContent === "Nothing found."`)
	p.press("#find-wider")
	p.until(`document.activeElement.id === "find"`)
	p.press("#clear-search")
	p.until(`document.activeElement.id === "find" && document.querySelectorAll(".hits li").length === 0`)
	p.write("zoe gdansk")
	p.until(`document.querySelector("#found").textContent === "One place found."`)
	// The first word alone finds the same place.
	p.until(`[...document.querySelectorAll(".hits mark")].map((m) => m.textContent).join("|") === "Zoë’s|Gdańsk"`)
	p.axe("what was found")
	p.follow(".hits a")
	p.until(`document.querySelector("#entry")?.value.startsWith("A postcard")`)
}

// Ten thousand entries take a slow phone seconds to read. The journal is opened before that: its first
// rows are there while the others are being read, stay where they are, and lead to what was written.
func TestTheJournalOpensBeforeItIsRead(t *testing.T) {
	t.Parallel()
	p := shared(t)
	p.stock(records(t, response(t, calm(), ""), tenThousand))
	p.onNew(`new MutationObserver(() => {
		const row = document.querySelector(".entries li a");
		if (!row || window.firstRow) return;
		window.firstRow = row;
		window.firstRead = !document.querySelector("#journal-reading");
		window.firstRows = document.querySelector(".entries").innerText;
	}).observe(document, {childList: true, subtree: true, characterData: true})`)
	p.visit("/write")
	p.until(`window.firstRow && !document.querySelector("#journal-reading") && document.querySelectorAll(".entries li").length === 30`)
	if js[bool](p, `window.firstRead`) {
		t.Error("the first row came when all was read")
	}
	if said := js[string](p, `window.firstRows`); !strings.Contains(said, "day 0 of it") || !strings.Contains(said, "Your journal is being read") {
		t.Errorf("at first there was %q", said)
	}
	if !js[bool](p, `window.firstRow === document.querySelector(".entries li a")`) {
		t.Error("the first row was drawn anew")
	}
	p.follow(".entries li a")
	p.until(`document.querySelector("#entry")?.value.endsWith("day 0 of it.")`)
}
