package guide

// Help lines of Kenya, Nigeria and South Africa. The rules for editing them stand in helplines_data.go.

var helplinesKE = Country{Code: "KE", Name: "Kenya", Lines: []Line{
	{
		ID: "ke-emergency", Name: "Emergency", Need: NeedEmergency,
		Calls: []Call{
			{Kind: CallPhone, Show: "999", Dial: "tel:999"},
			{Kind: CallPhone, Show: "112", Dial: "tel:112"},
			{Kind: CallPhone, Show: "911", Dial: "tel:911"},
		},
		Hours:   "Day and night",
		Notes:   "Free. In the past, calls to 999 went unanswered. Have a second plan, such as a person nearby or the police station.",
		Checked: checkedHelplines, Seen: "Police notice in The Star, August 2022",
	},
	{
		ID: "ke-1190", Name: "Counselling hotline 1190", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallPhone, Show: "1190", Dial: "tel:1190"}},
		Checked: checkedHelplines, Seen: "UNHCR Kenya help page",
	},
	{
		ID: "ke-befrienders", Name: "Befrienders Kenya", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallPhone, Show: "0722 178 177", Dial: "tel:0722178177"}},
		Notes:   "A mobile number: the call costs money.",
		Checked: checkedHelplines, Seen: "Course page of a third party", Weak: true,
	},
	{
		ID: "ke-1195", Name: "National GBV helpline 1195", Need: NeedAbuse,
		Calls:   []Call{{Kind: CallPhone, Show: "1195", Dial: "tel:1195"}},
		Hours:   "Day and night",
		Notes:   "Free, women and men. It can send police or rescue. It says you can stay anonymous.",
		Checked: checkedHelplines, Seen: "UNHCR Kenya help page; Nation, 2025",
	},
	{
		ID: "ke-childline", Name: "Childline Kenya", Need: NeedYouth,
		For:     "Children",
		Calls:   []Call{{Kind: CallPhone, Show: "116", Dial: "tel:116"}},
		Hours:   "Day and night",
		Notes:   "Free.",
		Checked: checkedHelplines, Seen: "Nation, 2025",
	},
}}

var helplinesNG = Country{Code: "NG", Name: "Nigeria", Lines: []Line{
	{
		ID: "ng-emergency", Name: "Emergency", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "112", Dial: "tel:112"}},
		Hours:   "Day and night",
		Notes:   "Free. How well it works differs from state to state.",
		Checked: checkedHelplines, Seen: "Lagos notice, August 2015", Weak: true,
	},
	// Left out: two older numbers, which are charged.
	{
		ID: "ng-surpin", Name: "SURPIN (LUTH)", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallPhone, Show: "0800 078 7746", Dial: "tel:08000787746"}},
		Hours:   "Ask the service",
		Notes:   "Free. Older lists show two more numbers, which cost money.",
		Checked: checkedHelplines, Seen: "Punch, no date", Weak: true,
	},
	{
		ID: "ng-lagos-dsva", Name: "Lagos Domestic and Sexual Violence line", Need: NeedAbuse,
		For:     "People in Lagos State",
		Calls:   []Call{{Kind: CallPhone, Show: "0800 033 3333", Dial: "tel:08000333333"}},
		Hours:   "Day and night",
		Notes:   "Free. The number has eleven digits; one newspaper printed it a digit short.",
		Checked: checkedHelplines, Seen: "News of its launch, 2021", Weak: true,
	},
	{
		ID: "ng-ogun", Name: "Ogun State Ministry of Women Affairs", Need: NeedAbuse,
		For:     "People in Ogun State",
		Calls:   []Call{{Kind: CallPhone, Show: "0800 000 0666", Dial: "tel:08000000666"}},
		Notes:   "Free. There are other numbers for other towns.",
		Checked: checkedHelplines, Seen: "Punch, April 2025",
	},
}}

var helplinesZA = Country{Code: "ZA", Name: "South Africa", Lines: []Line{
	{
		ID: "za-emergency", Name: "Police (SAPS)", Need: NeedEmergency,
		Calls: []Call{
			{Kind: CallPhone, Show: "10111", Dial: "tel:10111", About: "police"},
			{Kind: CallPhone, Show: "112", Dial: "tel:112", About: "from a mobile, on most networks"},
		},
		Hours:   "Day and night",
		Checked: checkedHelplines, Seen: "GBV Command Centre site",
	},
	// The SMS route is left out: it makes a counsellor ring back, on a phone someone else may answer.
	{
		ID: "za-sadag-suicide", Name: "SADAG Suicide Crisis Helpline", Need: NeedCrisis,
		Calls: []Call{{Kind: CallPhone, Show: "0800 567 567", Dial: "tel:0800567567"}},
		Site:  "https://www.sadag.org", Hours: "Day and night",
		Notes:   "Free. Its text route makes a counsellor ring you back, so we left it out.",
		Checked: checkedHelplines, Seen: "The Daily Vox, 2020", Weak: true,
	},
	{
		ID: "za-sadag-cipla", Name: "SADAG mental health helpline", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "0800 456 789", Dial: "tel:0800456789"},
			{Kind: CallWhatsApp, Show: "087 163 2030"},
		},
		Site: "https://www.sadag.org", Hours: "Day and night; WhatsApp 8am to 5pm",
		Checked: checkedHelplines, Seen: "SABC, 2022", Weak: true,
	},
	{
		ID: "za-lifeline", Name: "LifeLine South Africa", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallPhone, Show: "0861 322 322", Dial: "tel:0861322322"}},
		Notes:   "Not free from a mobile.",
		Checked: checkedHelplines, Seen: "The Daily Vox, 2020", Weak: true,
	},
	// Left out: the text and please-call-me routes (only voice came back in December 2024), and the
	// site, which is plain http, so that anyone on the same network could see the visit.
	{
		ID: "za-gbv-command-centre", Name: "GBV Command Centre", Need: NeedAbuse,
		Calls:   []Call{{Kind: CallPhone, Show: "0800 428 428", Dial: "tel:0800428428"}},
		Hours:   "Day and night",
		Notes:   "Free, any gender. Social workers answer. Voice only: its text routes were still down in December 2024. With your permission it can find where your mobile is.",
		Checked: checkedHelplines, Seen: "Department of Social Development, December 2024",
	},
	{
		ID: "za-stop-gender-violence", Name: "Stop Gender Violence Helpline", Need: NeedAbuse,
		For:     "People who are harmed, and witnesses",
		Calls:   []Call{{Kind: CallPhone, Show: "0800 150 150", Dial: "tel:0800150150"}},
		Notes:   "Free. Run by LifeLine.",
		Checked: checkedHelplines, Seen: "The Daily Vox, March 2020", Weak: true,
	},
	{
		ID: "za-shelter", Name: "National Shelter Helpline", Need: NeedAbuse,
		Calls: []Call{{Kind: CallPhone, Show: "0800 001 005", Dial: "tel:0800001005"}},
		Site:  "https://www.nsmsa.org.za", Hours: "Day and night",
		Notes:   "Free. Finds you a shelter. Advice on protection orders.",
		Checked: checkedHelplines, Seen: "IOL, December 2021", Weak: true,
	},
	{
		ID: "za-triangle", Name: "Triangle Project", Need: NeedLGBTQ,
		For:     "LGBTQI+ people who are harmed",
		Calls:   []Call{{Kind: CallPhone, Show: "021 422 0255", Dial: "tel:0214220255"}},
		Notes:   "In Cape Town. A landline number: the call costs money.",
		Checked: checkedHelplines, Seen: "Choma, 2020", Weak: true,
	},
}}
