package app

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/wording"
)

// A settingRow is one thing a person can choose, or do with what is kept, wherever its
// page is. Here the way to it is given, not what is chosen.
type settingRow struct {
	Group  string
	Title  string
	Where  string                // which page it is on, as it is called there
	Words  string                // what people would type for it, beside the title
	Href   func(*Session) string // leads to the control itself, so that it has the focus
	Fields []string              // what it sets, as “settings.Country”; a test asks for each
}

// at is a way that is always the same.
func at(href string) func(*Session) string { return func(*Session) string { return href } }

// behindLock is one way while there is a lock, and another while there is none.
func behindLock(with, without string) func(*Session) string {
	return func(s *Session) string {
		if s.HasLock() {
			return with
		}
		return without
	}
}

// The groups of the page.
const (
	groupEyes  = "From other eyes"
	groupKept  = "What is kept"
	groupPlan  = "Plan and contact"
	groupHelp  = "Help and night"
	groupReads = "Finding your way"
)

// settingRows is every setting there is, group by group.
func settingRows() []settingRow {
	return []settingRow{
		{groupEyes, "Passphrase", "Lock", "password pin code lock secret protect private change turn on off", behindLock("/lock#"+fieldLockOld, "/lock#"+fieldLockNew), nil},
		{groupEyes, "When the lock closes by itself", "Lock", "automatic auto minutes timeout idle passphrase password", idleHref, []string{"settings.Idle"}},
		{groupEyes, "Close the lock when the page is hidden", "Lock", "automatic auto screen tab app passphrase password", behindLock("/lock#"+ui.InputID("lock-hide", "yes"), "/lock"), []string{"settings.Hide"}},
		{groupEyes, "A neutral name and icon", "On your phone", "disguise notes discreet discrete title hide secret camouflage", at("/install#" + ui.InputID(questionName, "yes")), []string{"device.Discreet"}},
		{groupEyes, "What Exit does, and a practice of it", "Before you start", "quick leave escape panic button hide shift", at("/before"), []string{"settings.Read"}},

		{groupKept, "Make a backup", "Backup", "save export file copy download passphrase another phone move", at("/backup#make"), nil},
		{groupKept, "Bring a backup back", "Backup", "restore import file load upload new phone move", at("/backup#restore"), nil},
		{groupKept, "Everything that is kept, and its size", "What is kept here", "privacy data storage space room memory see list", at("/privacy"), nil},
		{groupKept, "Ask the browser to keep it", "What is kept here", "storage persistent safari delete lose", at("/privacy#promise"), []string{"settings.Persist"}},
		{groupKept, "Erase everything", "What is kept here", "delete remove wipe clear reset data start over", at("/privacy#erase"), nil},
		{groupKept, "Erase by itself after some days", "What is kept here", "delete automatic auto wipe clear timer unused", eraseHref, []string{"device.After", "device.Opened"}},
		{groupKept, "Put it on the home screen", "On your phone", "install app phone icon iphone android", at("/install"), nil},

		{groupPlan, "Which way the plan leads", "Plan", "path try again letting go change direction", at("/plan"), []string{"course.Path", "course.On"}},
		{groupPlan, "Days of space", "Settings of the plan", "no contact thirty length wait weeks month", at("/plan-settings#" + fieldSpaceDays), []string{"course.Space", "course.Was", "course.Changed"}},
		{groupPlan, "Why another number of days", "Settings of the plan", "reason space no contact", at("/plan-settings#" + fieldSpaceWhy), []string{"course.Why"}},
		{groupPlan, "Quiet days", "Settings of the plan", "pause holiday due reminders rest break vacation", at("/plan-settings#" + fieldQuiet), []string{"course.Quiet"}},
		{groupPlan, "Say when a phase lies behind", "Settings of the plan", "milestones progress celebrate show", marksHref, []string{"course.Marks"}},
		{groupPlan, "The date of this device was wrong", "Settings of the plan", "clock time day travel future", at("/plan-settings#device-date-title"), []string{"course.Wrong", "course.Right"}},
		{groupPlan, "Days in a calendar", "Calendar file", "reminders notify alarm ics dates export", at("/calendar"), nil},
		{groupPlan, "Pause the counters", "Contact", "stop counting no contact streak leave out days", at("/contact#" + fieldPauseFrom), nil},
		{groupPlan, "How many nights a draft rests", "Settings", "message copy wait words sleep hold", at("/settings#" + fieldSettingsRest), []string{"settings.Rest"}},
		{groupPlan, "A time to write", "Write", "minutes timer journal writing long quarter hour", at("/write#time-15"), []string{"settings.Write"}},

		{groupHelp, "Country for help lines", "Help", "language numbers hotline crisis phone", at("/help#lines"), []string{"settings.Country"}},
		{groupHelp, "What opens first at night", "The urge to write", "hours evening sleep automatic late", nightHref, []string{"night.Off"}},
		{groupHelp, "The hours of the night", "The urge to write", "time begins ends evening morning sleep late", at("/urge#" + fieldNightFrom), []string{"settings.Night", "night.From", "night.To"}},

		{groupReads, "Keyboard shortcuts", "Settings", "keys hotkeys accessibility turn on off", at("/settings#" + ui.InputID(keysSetting, "yes")), []string{"device.NoKeys"}},
		{groupReads, "Show the hints again", "Settings", "tips help reset explain", at("/settings#hints-again"), []string{"settings.Hints"}},
		{groupReads, "The look around", "A short look around", "tour introduction tutorial start first guide", at("/tour"), []string{"settings.Tour"}},
	}
}

// idleHref leads to the choice that holds.
func idleHref(s *Session) string {
	if s.HasLock() {
		for _, v := range viewIdles(s.Settings()) {
			if v.Chosen {
				return "/lock#" + ui.InputID("lock-idle", v.ID)
			}
		}
	}
	return "/lock"
}

func eraseHref(s *Session) string {
	return "/privacy#" + ui.InputID(questionAfter, app.FormatString("%d", s.Device().After))
}

func marksHref(s *Session) string {
	return "/plan-settings#" + ui.InputID("milestones", yesNo(s.Course().Marks))
}

func nightHref(s *Session) string {
	if s.Settings().Night.Off {
		return "/urge#" + ui.InputID("night-first", "off")
	}
	return "/urge#" + ui.InputID("night-first", "on")
}

func yesNo(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}

// A settingGroup is the settings under one heading, as plain data.
type settingGroup struct {
	Name string
	Rows []settingWay
}

// A settingWay is the way to one setting.
type settingWay struct{ Title, Where, Href string }

// A settingsView is the list of settings, as far as a search leaves it.
type settingsView struct {
	Groups  []settingGroup
	Count   string   // in words, read out when it changes
	Suggest []string // words to try when nothing is left
}

// viewSettings keeps the settings that have, for every word of the query, a word that
// begins with it. Case and accents do not count.
func viewSettings(s *Session, query string) settingsView {
	all := settingRows()
	asked := settingWords(query)
	var v settingsView
	left := 0
	for _, row := range all {
		if !row.has(asked) {
			continue
		}
		left++
		way := settingWay{row.Title, row.Where, row.Href(s)}
		if n := len(v.Groups); n > 0 && v.Groups[n-1].Name == row.Group {
			v.Groups[n-1].Rows = append(v.Groups[n-1].Rows, way)
		} else {
			v.Groups = append(v.Groups, settingGroup{row.Group, []settingWay{way}})
		}
	}
	switch {
	case len(asked) == 0:
		v.Count = app.FormatString("%d settings in all.", len(all))
	case left == 0:
		v.Count, v.Suggest = "None of them has that.", nearSettings(asked)
	case left == 1:
		v.Count = app.FormatString("One of %d is left.", len(all))
	default:
		v.Count = app.FormatString("%d of %d are left.", left, len(all))
	}
	return v
}

// has reports whether every word asked for begins a word of the row.
func (r settingRow) has(asked []string) bool {
	own := r.words()
	for _, a := range asked {
		if !slices.ContainsFunc(own, func(w string) bool { return strings.HasPrefix(w, a) }) {
			return false
		}
	}
	return true
}

func (r settingRow) words() []string { return settingWords(r.Title + " " + r.Where + " " + r.Words) }

// settingWords are the words of a text in their plainest form.
func settingWords(text string) (words []string) {
	for w := (wording.Scanner{Text: text}); w.Next(); {
		words = append(words, string(w.Word))
	}
	return words
}

// standingWords are offered where nothing is near what was typed.
var standingWords = []string{"passphrase", "backup", "erase", "night"}

// nearSettings are words that lead somewhere and are like what was typed: those that one
// or two slips of a finger make of it. The two are our own choice.
func nearSettings(asked []string) []string {
	var near []string
	for _, row := range settingRows() {
		for _, w := range row.words() {
			if len(w) > 3 && !slices.Contains(near, w) && slices.ContainsFunc(asked, func(a string) bool { return slips(a, w) <= min(2, len(a)/3) }) {
				near = append(near, w)
			}
		}
	}
	if len(near) == 0 {
		return standingWords
	}
	return near[:min(len(near), 4)]
}

// slips is how many letters have to be put in, taken out or changed to make one word of
// the other (the distance of Levenshtein).
func slips(a, b string) int {
	from, to := []rune(a), []rune(b)
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i, r := range from {
		before := row[0]
		row[0] = i + 1
		for j, q := range to {
			cost := before
			if r != q {
				cost++
			}
			before, row[j+1] = row[j+1], min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(to)]
}
