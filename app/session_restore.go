package app

import (
	"maps"
	"reflect"
	"strings"

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
	File    int    // in the backup
	Here    int    // here
	New     int    // in the backup and not here
	Differs int    // in both, with different texts
}

// ReadBackup reads a file and calls done with what it would bring. Nothing is
// changed. A sealed file takes a passphrase; errors are those of core/backup.
func (s *Session) ReadBackup(file []byte, typed string, done func(Preview, error)) (cancel func()) {
	read := func(plain []byte, err error) {
		var c backup.Content
		if err == nil {
			c, err = backup.Decode(plain)
		}
		if err != nil {
			done(Preview{}, err)
			return
		}
		p, err := s.preview(c)
		done(p, err)
	}
	if backup.Sniff(file) != backup.Sealed {
		read(file, nil)
		return func() {}
	}
	return s.deps.Slow(jobOpen, [][]byte{file, []byte(cleanPassphrase(typed))}, func(out [][]byte, err error) {
		if err != nil {
			read(nil, uncoded(err))
			return
		}
		read(out[0], nil)
	})
}

// preview compares a backup with what is here.
func (s *Session) preview(c backup.Content) (Preview, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	here, err := s.vault.Texts()
	if err != nil {
		return Preview{}, err
	}
	c.Records = maps.Clone(c.Records)
	maps.DeleteFunc(c.Records, func(key, _ string) bool { return !s.vault.Takes(key) }) // of another device, or made by hand
	p := Preview{Made: c.Made, content: c}
	rows := map[string]*PreviewRow{}
	var order []string
	row := func(key string) *PreviewRow {
		name := s.vault.MeaningOf(key)
		if rows[name] == nil {
			rows[name] = &PreviewRow{Meaning: name}
			order = append(order, name)
		}
		return rows[name]
	}
	for _, key := range keysOf(c.Records) {
		r := row(key)
		r.File++
		switch text, ok := here[key]; {
		case !ok:
			r.New++
		case text != c.Records[key]:
			r.Differs++
		}
	}
	for _, key := range keysOf(here) {
		row(key).Here++
	}
	for _, name := range order {
		p.Rows = append(p.Rows, *rows[name])
	}
	in, now := personal(keysOf(c.Records)), personal(keysOf(here))
	p.Fewer, p.Nothing = fewer(in, now), in == 0
	return p, nil
}

// Merge adds what the backup has and what is here has not. Where both have a
// record, nothing that was written is lost: a different text comes in as an
// entry of its own. Of answers the later one counts, and a stop of either side
// stands. It calls done with nil or the reason; nothing is changed then.
func (s *Session) Merge(p Preview, done func(error)) {
	s.exclusively(func() error {
		b, err := s.mergeBatch(p.content)
		if err != nil {
			return err
		}
		return s.vault.Apply(b, s.deps.Today())
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
	s.exclusively(func() error { return s.replace(p.content, true, false) }, done)
}

// ReplaceForGood is Replace without keeping what was here: for a device that has
// no room for both, once the person has been told.
func (s *Session) ReplaceForGood(p Preview, done func(error)) {
	s.exclusively(func() error { return s.replace(p.content, false, false) }, done)
}

// BringBack undoes the last replacement. It reports whether there was one to undo.
func (s *Session) BringBack(done func(error)) bool {
	c, _, ok := s.Before()
	if ok {
		s.exclusively(func() error { return s.replace(c, true, true) }, done)
	}
	return ok
}

// replace puts c in the place of everything here. keep puts what is here aside;
// again does so although something is aside already.
func (s *Session) replace(c backup.Content, keep, again bool) error {
	here, err := s.vault.Texts()
	if err != nil {
		return err
	}
	b := vault.Batch{Texts: maps.Clone(c.Records)}
	b.Put = s.keepStops(b.Texts)
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
	if keep && len(older) == 0 && personal(keysOf(here)) > 0 {
		text, err := backup.Encode(backup.Content{Made: s.deps.Today(), Records: here})
		if err != nil {
			return err
		}
		b.Put = append(b.Put, beforeParts(string(text), s.deps.Today())...)
	}
	return s.vault.Apply(b, s.deps.Today())
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
		case !both:
			b.Texts[key] = text
		case ours != text:
			s.mergeRecord(&b, key, text)
		}
	}
	return b, nil
}

// mergeRecord brings in a record that is here with another text.
func (s *Session) mergeRecord(b *vault.Batch, key, text string) {
	kind, id, _ := strings.Cut(strings.TrimPrefix(key, vault.Prefix), ":")
	put := func(body any) { b.Put = append(b.Put, vault.Change{Kind: kind, ID: id, Body: body}) }
	var (
		answers assess.Response
		entry   journal.Entry
		draft   journal.Draft
		mark    plan.Mark
		read    error
	)
	switch kind {
	case kindSettings, kindPath:
		return // choices are those of this device
	case kindResponse:
		if read = s.vault.Decode(key, text, &answers); read == nil {
			put(s.response.Merge(answers, s.deps.Today()))
		}
	case kindTaking:
		if read = s.vault.Decode(key, text, &answers); read == nil {
			put(s.takings[id].Merge(answers, s.deps.Today()))
		}
	case kindStep:
		if read = s.vault.Decode(key, text, &mark); read == nil {
			s.bringIn(b, "", mark.Note, s.marks[guide.StepID(id)].Note)
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
		read = vault.ErrKind
	}
	if read != nil { // of another version, or unread on either side: kept word for word
		b.Aside = append(b.Aside, vault.Unread{Original: key, Reason: vault.ReasonTwice, Raw: text})
	}
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
	e := s.newEntry(prompt, theirs)
	e.Seq += len(b.Put)
	b.Put = append(b.Put, vault.Change{Kind: kindEntry, ID: s.deps.NewID(), Body: e})
}
