package guide

import "strings"

// The general texts of the help page. They belong to the list: whoever shows
// the numbers shows these too.
const (
	// HelplinesUnderList stands under every list of lines, above the directories.
	HelplinesUnderList = "We checked these numbers against published web pages up to November 2026. We could not ring them. " +
		"Numbers change: if one fails, use the directory below, or ask someone you trust to look it up."

	// HelplinesTraces stands beside the calls.
	HelplinesTraces = "Calls and texts can show on this phone and on the bill. Emergency calls too. " +
		"Whoever pays for a shared plan may see the numbers and times. " +
		"A call you delete can stay in a cloud backup, or on a linked tablet or watch. " +
		"If someone checks your phone, another phone may be safer."

	// HelplinesBill explains the notes that say "not on the bill".
	HelplinesBill = "“Not on the bill” is what the named source said in that year. The call can still stay in the phone’s own list."

	// HelplinesAnonymous explains the notes that say "it says it is anonymous".
	HelplinesAnonymous = "“Says it is anonymous” is the service’s own promise. We cannot check it. " +
		"It is about what the service writes down, not about your phone or your bill. " +
		"Some services look for help without asking you when a life is in danger."

	// HelplinesTryAgain stands under HelplinesUnderList.
	HelplinesTryAgain = "Lines can be busy. If nobody answers, try again or try another one. " +
		"A free call still needs a phone, and a web chat or message can use data."

	// HelplinesCheckFirst marks a Weak or LineOld entry.
	HelplinesCheckFirst = "Check this number first"

	// HelplinesOpensSite stands beside the link to a line's site.
	HelplinesOpensSite = "Opens another site and stays in this browser’s history"

	// HelplinesPickCountry stands beside the choice of country.
	HelplinesPickCountry = "Pick the country you are in now. Short numbers reach other services in other countries, " +
		"and most fail from abroad."

	// HelplinesOwnBehaviour stands under the heading of NeedOwnBehaviour.
	HelplinesOwnBehaviour = "These services talk with people who are worried about how they act. Asking is a first step."

	// HelplinesElsewhere is for a person whose country is not in the list.
	HelplinesElsewhere = "If you are in danger now, call the emergency number for where you are. " +
		"On most mobile phones 112 tries the local emergency service, even when the phone is locked, but not in every country. " +
		"If a call is not safe, go where other people are: a pharmacy, a hospital, a hotel desk, a police station. " +
		"For someone to talk to, look up a help line on a device that only you use, " +
		"or ask a doctor or someone you trust to look it up. " +
		"We list no number here rather than risk a wrong one."
)

// HelplinesInDanger is the sentence at the top of the help page, with the
// country's own emergency numbers: "If you are in danger now, call 112." Before
// any list it asks whether the person can look at it now.
func HelplinesInDanger(c Country) string {
	numbers := "the emergency number for where you are"
	if len(c.Lines) > 0 && c.Lines[0].Need == NeedEmergency {
		var shown []string
		for _, call := range c.Lines[0].Calls {
			if call.Kind == CallPhone && call.Dial != "" {
				shown = append(shown, strings.TrimPrefix(call.Label(), "Call "))
			}
		}
		numbers = strings.Join(shown, " or ")
	}
	return "If you are in danger now, call " + numbers + ". Are you safe to look at this? If not, close the page."
}
