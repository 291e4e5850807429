package guide

// The research this guide cites: each study once, with how many people it
// looked at and one sentence that says no more than the study did. Facts and
// citations only; none of these sentences is a study's own.

var (
	lewicki2016 = Source{Kind: Research, Ref: "Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research", N: "n = 755, written workplace stories",
		Says: "taking responsibility mattered most in an apology, then offering to repair; asking for forgiveness mattered least"}
	halpern2013 = Source{Kind: Research, Ref: "Halpern-Meekin 2013, PMC3924753", N: "n = 792, aged 17 to 24",
		Says: "more than four in ten had broken up and got back together in their current or last relationship"}
	halpernConflict2013 = Source{Kind: Research, Ref: "Halpern-Meekin 2013, PMC3757923", N: "n = 792, young adults",
		Says: "couples who parted and came back reported physical violence about twice as often as others, and verbal abuse one and a half times as often; it does not say which comes first"}
	monk2018 = Source{Kind: Research, Ref: "Monk 2018, Family Relations, 10.1111/fare.12336", N: "n = 545 adults, 35 years old on average",
		Says: "a third had parted and come back with the partner they had, some up to eight times; more rounds went with lower mood, and the authors say it is not always a bad sign"}
	renewals2025 = Source{Kind: Research, Ref: "2025, 10.1177/02654075251378864", N: "four groups of 99 to 383 people",
		Says: "the more often couples had come back together, the more stress they reported"}
	dailey2013 = Source{Kind: Research, Ref: "Dailey 2013, Interpersona 7(2)", N: "n = 299",
		Says: "coming back went better where both had worked on what was wrong and had talked the return through"}
	dailey2012 = Source{Kind: Research, Ref: "Dailey 2012, Communication Quarterly", N: "n = 65",
		Says: "people whose return lasted told of solving the old problems and planning for new ones"}
	sbarra2005 = Source{Kind: Research, Ref: "Sbarra & Emery 2005", N: "n = 58 students",
		Says: "over 28 days love faded steadily, with strong ups and downs; contact went with love and sadness fading more slowly"}
	preetz2022 = Source{Kind: Research, Ref: "Preetz 2022, 10.3389/fpsyg.2022.812831", N: "n = 2,631 who had not lived together",
		Says: "after about a year people were back to their usual well-being; men’s contentment took longer"}
	ohara2020 = Source{Kind: Research, Ref: "O'Hara 2020, PMC7709927", N: "n = 122",
		Says: "meeting the former partner more often went with more distress two months later, only in people without children together"}
	marshall2012 = Source{Kind: Research, Ref: "Marshall 2012, 10.1089/cyber.2012.0125", N: "n = 464, asked once",
		Says: "watching a former partner online went with more distress, more longing and less growth"}
	spielmann2016 = Source{Kind: Research, Ref: "Spielmann 2016, 10.1111/jopy.12222", N: "n = 209 and 117",
		Says: "on days of strong fear of being single, people long more for an ex and try more often to come back"}
	dardis2017 = Source{Kind: Research, Ref: "Dardis & Gidycz 2017, 10.1007/s11199-016-0667-1", N: "n = 1,167 students",
		Says: "people who pursue someone after a breakup mostly do not see that it annoys or frightens"}
	lewandowski2009 = Source{Kind: Research, Ref: "Lewandowski 2009, Journal of Positive Psychology 4(1)", N: "a small experiment",
		Says: "writing on three days about good sides of the ending went with more good feelings and no more bad ones; who had ended it mattered"}
	sbarra2013 = Source{Kind: Research, Ref: "Sbarra 2013, PMC4297672", N: "n = 90 separated adults",
		Says: "people who kept searching for a meaning did worse, for up to nine months, when they wrote about their feelings than when they wrote about plain facts"}
	lepore2002 = Source{Kind: Research, Ref: "Lepore & Greenberg 2002", N: "students after a breakup",
		Says: "people who wrote about their feelings after a breakup tended to come together again more often; the difference may be chance"}
	gollwitzer2006 = Source{Kind: Research, Ref: "Gollwitzer & Sheeran 2006", N: "94 tests",
		Says: "plans in the form “if, then” helped people do what they meant to do"}
	sheeran2024 = Source{Kind: Research, Ref: "Sheeran 2024, 10.1080/10463283.2024.2334563", N: "642 tests",
		Says: "such plans helped more in the form “if, then”, when people wanted it much and when they had rehearsed them"}
	bowen2009 = Source{Kind: Research, Ref: "Bowen & Marlatt 2009, 10.1037/a0017127", N: "n = 123 smokers",
		Says: "watching an urge come and go did not make it weaker, but people acted on it less over a week"}
	langeslag2018 = Source{Kind: Research, Ref: "Langeslag & Sanchez 2018", N: "n = 24",
		Says: "thinking of an ex’s bad sides lowered love and also mood; a later small study found no clear difference"}
	wilson2025 = Source{Kind: Research, Ref: "Wilson 2025, Psychological Bulletin, 10.1037/bul0000482", N: "75 studies, mostly of marriages",
		Says: "separated men had a higher risk of suicide than married men, most of all soon after"}
	campbell2003 = Source{Kind: Research, Ref: "Campbell 2003, PMC1447915", N: "killings of women in eleven cities",
		Says: "for women, leaving a controlling partner raised the risk of being killed"}
	joel2017 = Source{Kind: Research, Ref: "Joel 2017", N: "people deciding whether to stay",
		Says: "about half had strong reasons for both staying and leaving at the same time"}
	discernment2016 = Source{Kind: Research, Ref: "Doherty, Harris & Wilde 2016", N: "100 couples in short counselling about divorce",
		Says: "about half chose to work at it for a set time and then decide; the others parted or left things as they were"}
)
