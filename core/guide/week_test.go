package guide

import (
	"reflect"
	"strings"
	"testing"
)

// Each question of the look back is short, asks one thing and says where it comes from;
// the one that looks ahead stands last.
func TestWeekQuestions(t *testing.T) {
	topics := ledgerTopics(t)
	all := WeekQuestions()
	if len(all) != 3 || all[0].ID != WeekHard || all[1].ID != WeekHelped || all[2].ID != WeekNext {
		t.Fatalf("%d questions, in another order", len(all))
	}
	for _, q := range all {
		if got, ok := WeekQuestionByID(q.ID); !ok || !reflect.DeepEqual(got, q) {
			t.Errorf("%s is not found", q.ID)
		}
		if strings.Count(q.Ask, "?") != 1 || len(strings.Fields(q.Ask)) > 8 || q.Hint == "" || q.Kept == "" || strings.HasSuffix(q.Kept, ".") {
			t.Errorf("%s: %q, %q, %q", q.ID, q.Ask, q.Hint, q.Kept)
		}
		for _, text := range []string{q.Ask, q.Hint, q.Kept, q.Why} {
			if strings.ContainsAny(text, "!;") {
				t.Errorf("%s: %q", q.ID, text)
			}
		}
		checkSources(t, topics, string(q.ID), q.Sources)
	}
	if _, ok := WeekQuestionByID("score"); ok {
		t.Error("a question nobody asks is found")
	}
}
