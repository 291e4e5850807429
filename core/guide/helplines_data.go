package guide

// checkedHelplines is the month in which every entry was last compared with a
// published page. Change it for an entry only after looking at its page again.
const checkedHelplines = "2026-11"

// The entries live in one file for each part of the world. When you edit one:
//
//   - Never type a number by hand. Copy it from the page, paste it, and put the
//     same line into testdata/helpline_digits.txt from the page again.
//   - Two people and two pages for each change, digit by digit: a ministry and a
//     hospital have printed wrong ones.
//   - Say what can hurt the person beside the number: a call back, a report, a
//     recording, a charge. "Not on the bill" only with who says so and when.
//   - What a service promises is its own word: "it says it is anonymous".
//   - Help for the person who harms never stands in an entry for the harmed. A
//     line that serves both has two entries.
//
// Nothing was found, and so nothing is listed, for these: help with how you act
// in Argentina, Brazil, India, Japan, Kenya, Nigeria, the Philippines, Poland,
// Portugal, Singapore, South Africa and Spain; a line for men who are harmed
// outside Australia, Germany, Ireland, Sweden and the United Kingdom.

// helplineCountries holds every country by name.
var helplineCountries = []*Country{
	&helplinesAR,
	&helplinesAU,
	&helplinesBR,
	&helplinesCA,
	&helplinesFR,
	&helplinesDE,
	&helplinesIN,
	&helplinesIE,
	&helplinesIT,
	&helplinesJP,
	&helplinesKE,
	&helplinesMX,
	&helplinesNL,
	&helplinesNZ,
	&helplinesNG,
	&helplinesPH,
	&helplinesPL,
	&helplinesPT,
	&helplinesSG,
	&helplinesZA,
	&helplinesES,
	&helplinesSE,
	&helplinesGB,
	&helplinesUS,
}

// helplinesElsewhere is for everyone whose country is not in the list, and is
// shown under the list of every country too.
var helplinesElsewhere = Country{Code: "ZZ", Name: "Another country", Lines: []Line{
	{
		ID: "any-find-a-helpline", Name: "Find A Helpline", Need: NeedDirectory,
		Site:    "https://findahelpline.com",
		Notes:   "Crisis and abuse lines by country, checked in its own way. Opening it tells that site which country and topic you look at. Standard phone charges may apply.",
		Checked: checkedHelplines, Seen: "Its own site; 130 countries, April 2024",
	},
	{
		ID: "any-befrienders", Name: "Befrienders Worldwide", Need: NeedDirectory,
		Site:    "https://www.befrienders.org",
		Notes:   "Centres in many countries for people who need to talk or think of suicide.",
		Checked: checkedHelplines, Seen: "Its newsletter, November 2019", Weak: true,
	},
}}
