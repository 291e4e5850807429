package e2e

import (
	"fmt"
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
