package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/backup"
)

// doingWords say each part of something slow, after “Part 2 of 5,”.
var doingWords = map[string]string{
	string(backup.Writing): "writing the file",
	string(backup.Reading): "reading the file",
	string(backup.Keying):  "making the key from the passphrase",
	string(backup.Sealing): "sealing the file",
	string(backup.Opening): "opening the file",
	partCheckKey:           "making the key once more, to check",
	partReady:              "making each record ready",
	partSeal:               "sealing each record",
	partStage:              "writing each beside what is there",
	partPlace:              "putting each in its place",
	partClear:              "removing what had its place before",
	partReread:             "reading everything once more",
}

// viewDoing adds to a Working how far it has come. What changes what is kept can not
// be given up.
func viewDoing(w ui.Working, d Doing) ui.Working {
	words, known := doingWords[d.Part]
	if w.Text == "" || !known {
		return w
	}
	w.Part, w.Done, w.Of, w.Things = words, d.Done, d.Of, "records"
	if d.Parts > 1 {
		w.Part = app.FormatString("Part %d of %d, %s", d.N, d.Parts, words)
	} else {
		w.Part = upperWord(words)
	}
	if d.inBytes() {
		w.Done, w.Of, w.Things = d.Done/1000, (d.Of+999)/1000, "kB"
	}
	if d.Kept {
		w.OnCancel = ui.Event{}
	}
	return w
}
