package plan

import (
	"fmt"
	"testing"

	"afterward/core/assess"
	"afterward/core/guide"
)

// yearOld is a plan in daily use for a year: every step marked, with a note and
// its history, twenty steps of one's own, and the questions answered each month.
func yearOld(r assess.Response) Facts {
	f := Facts{Response: r, Today: today.AddDays(20), Marks: map[guide.StepID]Mark{}, Own: map[guide.StepID]Own{}, Trial: Trial{Terms: true}}
	for i := range 12 {
		old := answering(assess.Response{Taking: i}, r, today.AddDays(30*(i-12)))
		f.Earlier = append(f.Earlier, old)
	}
	f.Response.Taking = 12
	mark := func(i int) Mark {
		m := Mark{Note: "What I wrote about it, a few lines on a quiet evening.", Seen: "What I saw.", Due: today.AddDays(i % 40)}
		for n := range 6 {
			m = m.set([]Status{Doing, Skipped, Doing, Done, Doing, Done}[n], today.AddDays(-360+60*n+i%7))
		}
		for n := range 52 {
			m.Times = append(m.Times, today.AddDays(-360+7*n))
		}
		return m
	}
	for i, s := range guide.Steps() {
		f.Marks[s.ID] = mark(i)
	}
	phases := guide.PhasesFor(guide.NotYet, guide.PathTry)
	for i := range 20 {
		id := guide.StepID(fmt.Sprintf("own-%d", i))
		f.Own[id] = Own{Title: "Mine", Phase: phases[i%len(phases)], Kind: guide.KindRepeat, Every: 7, At: i, On: today.AddDays(-300)}
		f.Marks[id] = mark(i)
	}
	return f
}

// The plan is never stored: every page that shows a part of it builds the whole again.
func BenchmarkBuild(b *testing.B) {
	for name, f := range map[string]Facts{
		"no-marks":  {Response: ready(), Today: today},
		"all-marks": {Response: ready(), Today: today, Marks: everything(today)},
		"stop":      {Response: ready("clear-no", "yes"), Today: today, Marks: everything(today)},
		"year-old":  yearOld(bothAnswers()),
		"year-calm": yearOld(ready()),
		"year-stop": yearOld(ready("clear-no", "yes")),
		"year-renewing": func() Facts {
			f := yearOld(ready("own-change", "started"))
			f.Earlier = append(f.Earlier, f.Response)
			f.Response = f.Response.Renew()
			return f
		}(),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p := Build(f)
				if len(p.Phases) == 0 {
					b.Fatal("no phases")
				}
				p.Due()
				p.Next()
			}
		})
	}
}

// buildAllocs is how often building a year-old plan may ask for memory. It stands
// for the time, which core does not measure and a busy machine would falsify: a
// plan that reads the answers once for each step, or copies its history, asks for
// tens of thousands. BenchmarkBuild has the time; the aim is 2 ms natively.
const buildAllocs = 2000

func TestAYearOldPlanIsBuiltWithLittle(t *testing.T) {
	for name, r := range map[string]assess.Response{"both": bothAnswers(), "calm": calmAnswers(), "missing": ready("own-change", "started")} {
		f := yearOld(r)
		n := testing.AllocsPerRun(10, func() {
			p := Build(f)
			p.Due()
			p.Next()
		})
		if n > buildAllocs || n < 20 {
			t.Errorf("%s: memory was asked for %v times, and the limit is %d", name, n, buildAllocs)
		}
	}
}
