package settings_test

import (
	"testing"

	"afterward/core/settings"
)

func TestANightHasItsHours(t *testing.T) {
	for _, c := range []struct {
		night  settings.Night
		in     []int
		beside []int
	}{
		{settings.Night{}, []int{0, 3, 5}, []int{6, 12, 23}},
		{settings.Night{From: 22, To: 7}, []int{22, 23, 0, 6}, []int{7, 21}},
		{settings.Night{From: 2, To: 4}, []int{2, 3}, []int{1, 4}},
		{settings.Night{From: 12, To: 6}, []int{0, 5}, []int{6, 12, 23}},
		{settings.Night{From: 22, To: 30}, []int{0, 5}, []int{22}},
		{settings.Night{From: -1, To: 6}, []int{0}, []int{23}},
		{settings.Night{From: 99, To: 6}, []int{0}, []int{23}},
	} {
		for _, h := range c.in {
			if !c.night.Has(h) {
				t.Errorf("%+v: %d is no night", c.night, h)
			}
		}
		for _, h := range c.beside {
			if c.night.Has(h) {
				t.Errorf("%+v: %d is night", c.night, h)
			}
		}
	}
}

func TestAMessageRestsOneNightAtLeast(t *testing.T) {
	for rest, want := range map[int]int{-3: 1, 0: 1, 1: 1, 3: 3, 7: 7, 99: 7} {
		if got := (settings.Settings{Rest: rest}).RestNights(); got != want {
			t.Errorf("%d: %d nights", rest, got)
		}
	}
}
