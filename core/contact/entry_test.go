package contact

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/strictjson"
)

func TestCheck(t *testing.T) {
	const head = `{"on":"2026-11-22","seq":1,"who":"me","channel":"text","about":"personal"`
	for _, c := range []struct {
		body string
		good bool
	}{
		{head + `}`, true},
		{`{"on":"2026-11-22","at":"22:05","seq":3,"who":"they","channel":"in-person","about":"legal","tone":"cold","said":["no","block"],"proposed":"both","cancelled":"they","uninvited":true,"note":"x","told":"2026-11-23","heard":"2026-11-24","gone":"2026-11-25"}`, true},
		{head + `,"answer":"came","answered":"2026-11-23"}`, true},
		{head + `,"answer":"none"}`, false},
		{head + `,"tone":"nice"}`, false},
		{head + `,"said":["no","no"]}`, false},
		{head + `,"said":["maybe"]}`, false},
		{head + `,"said":[""]}`, false},
		{head + `,"said":"no"}`, false},
		{head + `,"proposed":"nobody"}`, false},
		{head + `,"cancelled":"chance"}`, false},
		{head + `,"name":"PRIVATE"}`, false},
		{head + `,"told":"2026-02-30"}`, false},
		{head + `} `, true},
		{head + `}}`, false},
		{`{"on":"","seq":1,"who":"me","channel":"text","about":"personal"}`, false},
		{`{"seq":1,"who":"me","channel":"text","about":"personal"}`, false},
		{`{"on":"2026-11-22","at":"24:00","seq":1,"who":"me","channel":"text","about":"personal"}`, false},
		{`{"on":"2026-11-22","seq":0,"who":"me","channel":"text","about":"personal"}`, false},
		{`{"on":"2026-11-22","seq":1,"who":"","channel":"text","about":"personal"}`, false},
		{`{"on":"2026-11-22","seq":1,"who":"me","channel":"pigeon","about":"personal"}`, false},
		{`{"on":"2026-11-22","seq":1,"who":"me","channel":"text","about":""}`, false},
		{`{"on":"2026-11-22","seq":1,"who":"me","channel":"text"}`, false},
		{`[]`, false},
		{``, false},
	} {
		err := Check([]byte(c.body))
		if (err == nil) != c.good || err != nil && !errors.Is(err, ErrEntry) {
			t.Errorf("%s: %v", c.body, err)
		}
	}
}

func TestErrorsHoldNoText(t *testing.T) {
	for _, err := range []error{
		Check([]byte(`{"on":"2026-11-22","seq":1,"who":"PRIVATE","channel":"PRIVATE","about":"PRIVATE"}`)),
		Check([]byte(`{"on":"PRIVATE"}`)),
		CheckUrge([]byte(`{"at":"2026-11-22T22:05","note":"PRIVATE","triggers":["PRIVATE"]}`)),
		CheckUrge([]byte(`{"at":"PRIVATE"}`)),
		CheckWait([]byte(`{"from":"2026-11-22T22:05","start":1,"minutes":5,"urge":"PRIVATE"}`)),
		CheckPause([]byte(`{"from":"PRIVATE"}`)),
	} {
		if err == nil || strings.Contains(err.Error(), "PRIVATE") {
			t.Errorf("%v", err)
		}
	}
}

// slow reads as encoding/json does, for a look past the quick way.
func slow(body []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	return d.Decode(into)
}

// sameBothWays holds that what the quick way takes is what the slow one reads.
func sameBothWays[T any, P interface {
	*T
	strictjson.Quick
}](t *testing.T, body []byte) {
	t.Helper()
	var fast, want, none T
	r := strictjson.NewReader(body)
	if !P(&fast).ReadQuick(&r) {
		if !reflect.DeepEqual(fast, none) {
			t.Errorf("%s: refused, and yet %+v", body, fast)
		}
		return
	}
	if err := slow(body, &want); err != nil || !reflect.DeepEqual(fast, want) {
		t.Errorf("%s: the quick way reads %+v, the slow one %+v, %v", body, fast, want, err)
	}
}

// The quick way takes nothing the slow one refuses, and reads the same; and whatever
// passes is written and read back without a change.
func FuzzQuickIsSlow(f *testing.F) {
	for _, s := range []string{
		`{"on":"2026-11-22","at":"22:05","seq":1,"who":"me","channel":"text","about":"personal","answer":"came","answered":"2026-11-23","tone":"warm","proposed":"me","cancelled":"they","note":"a\n","told":"2026-11-22","heard":"2026-11-22","gone":"2026-11-22"}`,
		`{"on":"2026-11-22","seq":1,"who":"me","channel":"text","about":"personal","said":["no"],"uninvited":true}`,
		`{"at":"2026-11-22T22:05","strength":7,"waited":20,"outcome":"resisted","note":"x"}`,
		`{"at":"2026-11-22T22:05","triggers":["song","place"],"helped":["walked"],"gone":"2026-11-23"}`,
		`{"from":"2026-11-22T22:05","start":1795000000,"minutes":20,"urge":"a-1"}`,
		`{"from":"2026-11-22","to":"2026-11-24","gone":"2026-11-25"}`,
		`{"on":"2026-11-22","seq":01}`, `{}`, `[]`, `null`, ``,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		sameBothWays[Entry](t, body)
		sameBothWays[Urge](t, body)
		sameBothWays[Wait](t, body)
		sameBothWays[Pause](t, body)
		back[Entry](t, body, Check)
		back[Urge](t, body, CheckUrge)
		back[Wait](t, body, CheckWait)
		back[Pause](t, body, CheckPause)
	})
}

func back[T any](t *testing.T, body []byte, check func([]byte) error) {
	t.Helper()
	if check(body) != nil {
		return
	}
	var one, two T
	if err := strictjson.Decode(body, &one); err != nil {
		t.Fatalf("%s passes and is not read: %v", body, err)
	}
	written, err := json.Marshal(one)
	if err != nil || check(written) != nil {
		t.Fatalf("%s is written as %s, which does not pass: %v, %v", body, written, err, check(written))
	}
	again, err := json.Marshal(one)
	if err != nil || strictjson.Decode(written, &two) != nil || !bytes.Equal(written, again) {
		t.Fatalf("%s comes back as %+v", written, two)
	}
	if third, err := json.Marshal(two); err != nil || !bytes.Equal(third, written) {
		t.Fatalf("%s comes back as %s", written, third)
	}
}

// What the app writes passes, and goes the quick way unless something weighty is in it.
func TestQuickTakesWhatTheAppWrites(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		e := anyEntry(r)
		body, err := json.Marshal(e)
		if err != nil || Check(body) != nil {
			r.Fatalf("%s: %v, %v", body, err, Check(body))
		}
		read := strictjson.NewReader(body)
		var fast, want Entry
		if ok := fast.ReadQuick(&read); ok != (len(e.Said) == 0 && !e.Uninvited) || ok && !reflect.DeepEqual(fast, e) {
			r.Fatalf("%s: %v, %+v", body, ok, fast)
		}
		if err := strictjson.Decode(body, &want); err != nil || !reflect.DeepEqual(want, e) {
			r.Fatalf("%s: %+v, %v", body, want, err)
		}
	})
}

func TestPut(t *testing.T) {
	e := Entry{On: day, Seq: 1, Who: They, Channel: ByText, About: Personal, Answer: Came, Answered: day, Said: []Said{SaidTalk, SaidNo, SaidTalk}}
	put := e.Put(Entry{}, day)
	if put.Answer != NoAnswer || !put.Answered.IsZero() || !slices.Equal(put.Said, []Said{SaidNo, SaidTalk}) || put.Told != day || !put.Heard.IsZero() {
		t.Errorf("new: %+v", put)
	}
	e.Said[1] = SaidNew
	if put.Says(SaidNew) {
		t.Error("what was put down changes with what was handed in")
	}
	next := day.AddDays(1)
	for name, c := range map[string]struct {
		change      func(*Entry)
		told, heard bool // moves to the day of the change
	}{
		"nothing":         {func(*Entry) {}, false, false},
		"a note":          {func(e *Entry) { e.Note = "x" }, false, false},
		"taken off":       {func(e *Entry) { e.Gone = next }, false, false},
		"who proposed":    {func(e *Entry) { e.Proposed = ByMe }, false, false},
		"words that open": {func(e *Entry) { e.Said = append(e.Said, SaidTry) }, false, false},
		"a no taken out":  {func(e *Entry) { e.Said = nil }, false, false},
		"a block":         {func(e *Entry) { e.Said = append(e.Said, SaidBlock) }, true, false},
		"a tone":          {func(e *Entry) { e.Tone = Cold }, false, true},
		"a day":           {func(e *Entry) { e.On = next }, false, true},
		"a time":          {func(e *Entry) { e.At = "10:00" }, false, true},
		"what about":      {func(e *Entry) { e.About = Money }, false, true},
		"I went there":    {func(e *Entry) { e.Who, e.Uninvited = Me, true }, true, true},
		"they came":       {func(e *Entry) { e.Uninvited = true }, false, false},
		"a way round":     {func(e *Entry) { e.Who, e.Channel = Me, Roundabout }, true, true},
	} {
		e := put
		e.Said = slices.Clone(put.Said)
		c.change(&e)
		got := e.Put(put, next)
		if (got.Told == next) != c.told || (got.Heard == next) != c.heard {
			t.Errorf("%s: told %v, heard %v", name, got.Told, got.Heard)
		}
	}
}

// Putting the same down again changes nothing, and what is put down passes.
func TestPutProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		put := anyEntry(t).Put(anyEntry(t), anyDay(t, "today"))
		body, err := json.Marshal(put)
		if err != nil || Check(body) != nil {
			t.Fatalf("%s: %v, %v", body, err, Check(body))
		}
		if got := put.Put(put, anyDay(t, "later")); !reflect.DeepEqual(got, put) {
			t.Fatalf("%+v\n%+v", put, got)
		}
	})
}

func TestLog(t *testing.T) {
	log := story(t, "3 me text", "1@22:00 me text", "1@09:30 they text", "1 they call gone", "2 me text gone", "1 chance in-person")
	if got := log.Here(); !slices.Equal(got, []string{"e3", "e2", "e6", "e1"}) {
		t.Errorf("here: %q", got)
	}
	if got := log.Gone(); !slices.Equal(got, []string{"e4", "e5"}) {
		t.Errorf("gone: %q", got)
	}
	if log.Next() != 7 || (Log{}).Next() != 1 {
		t.Errorf("next: %d", log.Next())
	}
	same := Entry{On: day, Seq: 1, Channel: ByText, About: Personal}
	mine, theirs := same, same
	mine.Who, theirs.Who = Me, They
	if got := (Log{"a": mine, "b": theirs, "c": mine}).Here(); !slices.Equal(got, []string{"b", "a", "c"}) {
		t.Errorf("in one place: %q", got)
	}
}

// Every kind that can be chosen has words of its own, and one that is none has none.
func TestTexts(t *testing.T) {
	texts := map[string][]string{}
	for _, w := range Whos() {
		texts["who"] = append(texts["who"], w.Text())
	}
	for _, c := range Channels() {
		texts["channel"] = append(texts["channel"], c.Text())
	}
	for _, a := range Abouts() {
		texts["about"] = append(texts["about"], a.Text())
	}
	for _, a := range Answers() {
		texts["answer"] = append(texts["answer"], a.Text())
	}
	for _, tone := range append(Tones(), Unsaid) {
		texts["tone"] = append(texts["tone"], tone.Text())
	}
	for _, s := range Saids() {
		texts["said"] = append(texts["said"], s.Text())
	}
	for _, p := range Parties() {
		texts["party"] = append(texts["party"], p.Text())
	}
	for _, o := range Outcomes() {
		texts["outcome"] = append(texts["outcome"], o.Text())
	}
	for kind, all := range texts {
		for i, text := range all {
			if text == "" || slices.Contains(all[:i], text) || strings.ContainsAny(text, "!'\"") {
				t.Errorf("%s %d: %q", kind, i, text)
			}
		}
	}
	if Who("x").Text()+Channel("").Text()+About("x").Text()+Answer("x").Text()+Tone("x").Text()+Said("").Text()+Party("x").Text()+Outcome("x").Text() != "" {
		t.Error("what is not known has words")
	}
	if len(whoTexts)+len(channelTexts)+len(aboutTexts)+len(answerTexts)+len(toneTexts)+len(saidTexts)+len(partyTexts)+len(outcomeTexts) !=
		len(slices.Concat(texts["who"], texts["channel"], texts["about"], texts["answer"], texts["tone"], texts["said"], texts["party"], texts["outcome"])) {
		t.Error("there are words for what nobody can choose")
	}
}

func TestKinds(t *testing.T) {
	for _, c := range []struct {
		e                       Entry
		personal, mine, message bool
	}{
		{Entry{Who: Me, Channel: ByText, About: Personal}, true, true, true},
		{Entry{Who: Me, Channel: InPerson, About: Personal}, true, true, false},
		{Entry{Who: They, Channel: ByText, About: Personal}, true, false, false},
		{Entry{Who: Chance, Channel: InPerson, About: Personal}, true, false, false},
		{Entry{Who: Me, Channel: ByText, About: Children}, false, false, false},
	} {
		if c.e.Personal() != c.personal || c.e.Mine() != c.mine || c.e.Message() != c.message {
			t.Errorf("%+v", c.e)
		}
	}
}
