package guide

// AboutInsights says how the page of charts works out what it shows, and how little it
// claims.
func AboutInsights() Note {
	return Note{
		Lines: []string{
			"Only what you put down counts. A day without a check-in is unknown: it is left out, and no line is drawn across it.",
			"The line in a chart is the middle of the days around it: seven days in a month, five weeks in a year. Half of those days lie within the band.",
			"“Rose” or “fell” is said only when mere ups and downs would seldom look like it, and when it comes to half a step of the five or more. Days in a row are alike, so more of them are asked for. Of records in which nothing changes, fewer than one in ten would still seem to.",
			"A time of day stands out only when its range and that of the other times do not touch. A few entries have a wide range.",
			"Where two things go together, nobody can tell from this which came first, or whether a third is behind both.",
			"The sums are those of Sen 1968 and Kendall 1970 for slopes, Yue and Wang 2004 for days that are alike, Wilson 1927 for shares, Hodges and Lehmann 1963 for differences.",
		},
		Sources: []Source{sbarra2005, ohara2020,
			choice("it takes 10 days over two weeks for a trend, 8 check-ins or urges for a time of day, 8 days of both kinds for the day after contact, 3 weekly looks, 5 urges for one thing you turned to"),
			choice("a month is 30 days and a year 52 weeks, and above 120 days each week counts as one"),
			choice("a check-in counts as hard with a low mood or a strong wish to write")},
	}
}
