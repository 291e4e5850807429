package app

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"

	"afterward/core/assess"
	"afterward/core/backup"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
	"afterward/core/vault"
)

// A Preview is what a backup holds beside what is here, before anything is
// changed.
type Preview struct {
	Made    civil.Date // the day the backup was made; zero when it does not say
	Rows    []PreviewRow
	Fewer   bool // replacing would leave almost nothing of a lot
	Nothing bool // the backup holds nothing but choices about the app

	content backup.Content
}

// A PreviewRow counts the records of one kind.
type PreviewRow struct {
	Meaning string // what they are
	Choices bool   // choices about the app, nothing of the person's own
	File    int    // in the backup
	Here    int    // here
	New     int    // in the backup and not here
	Differs int    // in both, with different texts
}

// ReadBackup reads a file and calls done with what it would bring. Nothing is
// changed. A sealed file takes a passphrase; errors are those of core/backup.
func (s *Session) ReadBackup(file []byte, typed string, done func(Preview, error)) (cancel func()) {
	in, parts := [][]byte{file}, readParts
	switch backup.Sniff(file) {
	case backup.Neither: // its first bytes say why
		_, err := backup.Decode(file)
		done(Preview{}, cmp.Or(err, backup.ErrForeign))
		return func() {}
	case backup.Sealed:
		in, parts = append(in, passphrases(typed)...), openParts
	}
	return s.slow(jobOpen, in, parts, func(out [][]byte, err error) {
		var p Preview
		if err == nil {
			p, err = s.arrived(out)
			breathe()
		}
		done(p, uncoded(err))
	})
}

// breathe lets the page answer in the middle of something long that runs in a
// goroutine of its own.
func breathe() { time.Sleep(time.Millisecond) }

// arrived is what a job has read out of a file, beside what is here.
func (s *Session) arrived(out [][]byte) (Preview, error) {
	texts, err := unpack(out[0])
	if err != nil {
		return Preview{}, err
	}
	made, err := civil.Parse(string(out[1]))
	if err != nil {
		return Preview{}, err
	}
	breathe()
	return s.preview(backup.Content{Made: made, Records: texts})
}

// preview compares a backup, which is its own from now on, with what is here.
func (s *Session) preview(c backup.Content) (Preview, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	here, err := s.vault.Texts()
	if err != nil {
		return Preview{}, err
	}
	maps.DeleteFunc(c.Records, func(key, _ string) bool { return !s.vault.Takes(key) }) // of another device, or made by hand
	p := Preview{Made: c.Made, content: c, Rows: s.compare(c.Records, here)}
	in, now := personal(maps.Keys(c.Records)), personal(maps.Keys(here))
	p.Fewer, p.Nothing = fewer(in, now), in == 0
	return p, nil
}

// compare counts the texts of a file beside those that are here, kind by kind, in
// the order of the keys: first what is in the file, then what is only here.
func (s *Session) compare(file, here map[string]string) []PreviewRow {
	type row struct {
		PreviewRow
		first string // the smallest of its keys, of those in the file if there are any
	}
	rows := map[string]*row{}
	in := func(key string, inFile bool) *row {
		name := s.vault.MeaningOf(key)
		r := rows[name]
		if r == nil {
			r = &row{PreviewRow{Meaning: name, Choices: personal(slices.Values([]string{key})) == 0}, key}
			rows[name] = r
		}
		if inFile || r.File == 0 {
			r.first = min(r.first, key)
		}
		return r
	}
	for key, theirs := range file {
		r := in(key, true)
		r.File++
		switch ours, ok := here[key]; {
		case !ok:
			r.New++
		case ours != theirs:
			r.Differs++
		}
	}
	for key := range here {
		in(key, false).Here++
	}
	order := slices.SortedFunc(maps.Values(rows), func(a, b *row) int {
		return cmp.Or(cmp.Compare(min(b.File, 1), min(a.File, 1)), cmp.Compare(a.first, b.first))
	})
	var all []PreviewRow
	for _, r := range order {
		all = append(all, r.PreviewRow)
	}
	return all
}

// Merge adds what the backup has and what is here has not. Where both have a
// record, nothing that was written is lost: a different text comes in as an
// entry of its own. Of answers the later one counts, and a stop of either side
// stands. It calls done with nil or the reason; nothing is changed then.
func (s *Session) Merge(p Preview, done func(error)) {
	s.exclusively(0, func() (*vault.Passage, error) {
		b, err := s.mergeBatch(p.content)
		if err != nil {
			return nil, err
		}
		return s.vault.BeginApply(b, s.deps.Today())
	}, done)
}

// Replace puts the backup in the place of everything here, which stays aside
// until the next good backup. Stops that were told here go on counting. It calls
// done with nil, ErrFewer unless anyway is true, or the reason; nothing is
// changed then.
func (s *Session) Replace(p Preview, anyway bool, done func(error)) {
	if p.Fewer && !anyway {
		done(ErrFewer)
		return
	}
	s.exclusively(0, func() (*vault.Passage, error) { return s.replace(p.content, true, false) }, done)
}

// ReplaceForGood is Replace without keeping what was here: for a device that has
// no room for both, once the person has been told.
func (s *Session) ReplaceForGood(p Preview, done func(error)) {
	s.exclusively(0, func() (*vault.Passage, error) { return s.replace(p.content, false, false) }, done)
}

// BringBack undoes the last replacement. It reports whether there was one to undo.
func (s *Session) BringBack(done func(error)) bool {
	c, _, ok := s.Before()
	if ok {
		s.exclusively(0, func() (*vault.Passage, error) { return s.replace(c, true, true) }, done)
	}
	return ok
}

// replace begins to put c in the place of everything here. keep puts what is here aside;
// again does so although something is aside already.
func (s *Session) replace(c backup.Content, keep, again bool) (*vault.Passage, error) {
	here, err := s.vault.Texts()
	if err != nil {
		return nil, err
	}
	b := vault.Batch{Texts: maps.Clone(c.Records)}
	b.Put = s.keepStops(b.Texts)
	s.keepStrict(&b, here)
	s.renewAfterReplace(&b, c.Records)
	for key := range here {
		if _, stays := b.Texts[key]; !stays {
			b.Remove = append(b.Remove, key)
		}
	}
	older := s.vault.List(kindBefore)
	if again || !keep {
		for _, id := range older {
			b.Remove = append(b.Remove, vault.Prefix+kindBefore+":"+id)
		}
		older = nil
	}
	// Of two replacements without a backup between them, the first one's counts:
	// what it put aside is what the person had.
	if keep && len(older) == 0 && personal(maps.Keys(here)) > 0 {
		text, err := backup.Encode(backup.Content{Made: s.deps.Today(), Records: here})
		if err != nil {
			return nil, err
		}
		b.Put = append(b.Put, beforeParts(string(text), s.deps.Today())...)
	}
	return s.vault.BeginApply(b, s.deps.Today())
}

// keepStops makes the stops that were told here count in the answers that come
// in: bringing back an old backup is no way around them. It takes those answers
// out of texts where they have to change.
func (s *Session) keepStops(texts map[string]string) []vault.Change {
	if len(s.response.Told) == 0 && len(s.response.Past) == 0 {
		return nil
	}
	const key = vault.Prefix + kindResponse
	var theirs assess.Response
	text, comes := texts[key]
	newer := comes && s.vault.Decode(key, text, &theirs) != nil
	if newer {
		theirs = s.response // what is answered here stays
	}
	told := assess.Response{Told: s.response.Told, Past: s.response.Past, Taking: theirs.Taking}
	merged := theirs.Merge(told, s.deps.Today())
	if comes && !newer && reflect.DeepEqual(merged, theirs) {
		return nil // it tells all of them
	}
	delete(texts, key)
	return []vault.Change{{Kind: kindResponse, Body: merged}}
}

// mergeBatch is the change that brings in what is not here.
func (s *Session) mergeBatch(c backup.Content) (vault.Batch, error) {
	here, err := s.vault.Texts()
	if err != nil {
		return vault.Batch{}, err
	}
	b := vault.Batch{Texts: map[string]string{}}
	for _, key := range keysOf(c.Records) {
		text := c.Records[key]
		ours, both := here[key]
		switch {
		case !both && putIn(&b, key) < 0:
			b.Texts[key] = text
		case ours != text:
			s.mergeRecord(&b, key, text, false)
		}
	}
	s.renewAfterMerge(&b, c.Records)
	return b, nil
}

// mergeRecord brings in a record that is here with another text. With all, nothing
// of theirs is taken as brought in before.
func (s *Session) mergeRecord(b *vault.Batch, key, text string, all bool) {
	kind, id, _ := strings.Cut(strings.TrimPrefix(key, vault.Prefix), ":")
	put := func(body any) { b.Put = append(b.Put, vault.Change{Kind: kind, ID: id, Body: body}) }
	var (
		answers assess.Response
		entry   journal.Entry
		draft   journal.Draft
		mark    plan.Mark
		course  plan.Course
		known   bool
		read    error
	)
	switch kind {
	case kindSettings:
		return // choices are those of this device
	case kindPath: // so are these; their reason is a text
		if read = s.vault.Decode(key, text, &course); read == nil {
			s.bringIn(b, "", course.Why, s.course.Why)
		}
	case kindResponse:
		if read = s.met(b, key, text, &answers); read == nil {
			s.mergeAnswers(b, answers)
		}
	case kindTaking:
		if read = s.met(b, key, text, &answers); read == nil {
			s.putAwayIn(b, id, answers)
		}
	case kindStep:
		if read = s.met(b, key, text, &mark); read == nil {
			ours := s.marks[guide.StepID(id)]
			if merged := ours.Merge(guide.StepID(id), mark); !merged.Equal(ours) {
				put(merged)
			}
		}
	case kindEntry:
		if read = s.vault.Decode(key, text, &entry); read == nil {
			s.bringIn(b, guide.PromptID(entry.Prompt), entry.Text, s.journal()[id].Text)
		}
	case kindDraft:
		if read = s.vault.Decode(key, text, &draft); read == nil {
			s.bringIn(b, promptOf(id), draft.Text, s.drafts[id].Text)
		}
	default:
		if known, read = s.mergeShelved(b, ref{kind, id}, key, text, all); !known {
			read = vault.ErrKind
		}
	}
	if read != nil { // of another version, or unread on either side: kept word for word
		b.Aside = append(b.Aside, vault.Unread{Original: key, Reason: vault.ReasonTwice, Raw: text})
	}
}

// met decodes a record of a backup that meets one here, or one that is to be written
// already. It returns why either of the two cannot be read.
func (s *Session) met(b *vault.Batch, key, text string, into any) error {
	kind, id, _ := strings.Cut(strings.TrimPrefix(key, vault.Prefix), ":")
	if _, readable := s.vault.Body(kind, id); !readable && putIn(b, key) < 0 {
		return vault.ErrMalformed
	}
	return s.vault.Decode(key, text, into)
}

// bringIn adds their text as an entry of its own, unless ours holds it already
// or an earlier merge has brought it in.
func (s *Session) bringIn(b *vault.Batch, prompt guide.PromptID, theirs, ours string) {
	if strings.TrimSpace(theirs) == "" || strings.Contains(ours, theirs) {
		return
	}
	for _, e := range s.journal() {
		if e.Text == theirs {
			return
		}
	}
	s.bringInAnyway(b, prompt, theirs)
}

func (s *Session) bringInAnyway(b *vault.Batch, prompt guide.PromptID, theirs string) {
	if strings.TrimSpace(theirs) == "" {
		return
	}
	e := s.newEntry(prompt, theirs)
	e.Seq += len(b.Put)
	b.Put = append(b.Put, vault.Change{Kind: kindEntry, ID: s.deps.NewID(), Body: e})
}
