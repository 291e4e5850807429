package guide

// Help lines of the United Kingdom and Ireland. The rules for editing them stand in helplines_data.go.

var helplinesGB = Country{Code: "GB", Name: "United Kingdom", Lines: []Line{
	// 18000 is for text relay only, so it must not be a link: a voice call there helps nobody.
	{
		ID: "gb-emergency", Name: "Police, ambulance, fire", Need: NeedEmergency,
		Calls: []Call{
			{Kind: CallPhone, Show: "999", Dial: "tel:999"},
			{Kind: CallPhone, Show: "18000", About: "text relay"},
		},
		Hours:   "Day and night",
		Notes:   "On a mobile, if you cannot speak: listen, then press 55 when asked. Do not count on that to show where you are. Texting 999 works only if you registered before.",
		Checked: checkedHelplines, Seen: "Citizens Advice",
	},
	{
		ID: "gb-samaritans", Name: "Samaritans", Need: NeedCrisis,
		Calls: []Call{{Kind: CallPhone, Show: "116 123", Dial: "tel:116123"}},
		Site:  "https://www.samaritans.org", Hours: "Day and night",
		Notes:   "Free from any phone. Not on the bill, says the charity press, 2015.",
		Checked: checkedHelplines, Seen: "Charity sector press, 2015",
	},
	{
		ID: "gb-shout", Name: "Shout", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallSMS, Show: "85258", Dial: "sms:85258"}},
		Hours:   "Day and night",
		Notes:   "Free text service. Some areas have a word of their own to text.",
		Checked: checkedHelplines, Seen: "NHS trust page, November 2025",
	},
	{
		ID: "gb-nhs-111", Name: "NHS 111, mental health", Need: NeedCrisis,
		For:     "People in England",
		Calls:   []Call{{Kind: CallPhone, Show: "111", Dial: "tel:111", Say: "option 2"}},
		Hours:   "Day and night",
		Notes:   "Scotland and Wales have their own way into 111. With your permission they may look up your NHS record.",
		Checked: checkedHelplines, Seen: "Healthwatch",
	},
	{
		ID: "gb-refuge", Name: "National Domestic Abuse Helpline", Need: NeedAbuse,
		For: "Women in England",
		Calls: []Call{
			{Kind: CallPhone, Show: "0808 2000 247", Dial: "tel:08082000247"},
			{Kind: CallChat, Show: "nationaldahelpline.org.uk", Dial: "https://www.nationaldahelpline.org.uk"},
		},
		Site: "https://www.nationaldahelpline.org.uk", Hours: "Day and night",
		Notes:   "Free from landline and mobile. The site has a form to be called back: give a time when it is safe for your phone to ring.",
		Checked: checkedHelplines, Seen: "Refuge’s own page, April 2020",
	},
	{
		ID: "gb-scotland", Name: "Domestic Abuse and Forced Marriage Helpline", Need: NeedAbuse,
		For:   "People in Scotland",
		Calls: []Call{{Kind: CallPhone, Show: "0800 027 1234", Dial: "tel:08000271234"}},
		Site:  "https://www.safer.scot", Hours: "Day and night",
		Notes:   "All genders: press 1 for a woman, 2 for a man, 3 for non-binary or other. Interpreters. Email and web chat too.",
		Checked: checkedHelplines, Seen: "Scottish Government site, Safer Scotland",
	},
	{
		ID: "gb-wales", Name: "Live Fear Free", Need: NeedAbuse,
		For: "People in Wales",
		Calls: []Call{
			{Kind: CallPhone, Show: "0808 80 10 800", Dial: "tel:08088010800"},
			{Kind: CallSMS, Show: "07860 077333", Dial: "sms:07860077333"},
			{Kind: CallChat, Show: "gov.wales/live-fear-free", Dial: "https://www.gov.wales/live-fear-free"},
		},
		Site: "https://www.gov.wales/live-fear-free", Hours: "Day and night",
		Notes:   "The call is free. The text number is an ordinary mobile number: a text may cost money, and it shows on the phone and on the bill.",
		Checked: checkedHelplines, Seen: "Welsh Government page",
	},
	{
		ID: "gb-northern-ireland", Name: "Domestic and Sexual Abuse Helpline", Need: NeedAbuse,
		For:     "People in Northern Ireland",
		Calls:   []Call{{Kind: CallPhone, Show: "0808 802 1414", Dial: "tel:08088021414"}},
		Hours:   "Day and night",
		Notes:   "Free, all genders and ages. Email and web chat too. Another organisation may have taken it over.",
		Checked: checkedHelplines, Seen: "Victim Support NI",
	},
	{
		ID: "gb-mens-advice-line", Name: "Men’s Advice Line", Need: NeedMen,
		For:   "Men harmed by a partner, ex or family",
		Calls: []Call{{Kind: CallPhone, Show: "0808 801 0327", Dial: "tel:08088010327"}},
		Site:  "https://mensadviceline.org.uk", Hours: "Monday to Friday, see its site",
		Checked: checkedHelplines, Seen: "NHS North West London page, no date", Weak: true,
	},
	{
		ID: "gb-galop", Name: "National LGBT+ Domestic Abuse Helpline", Need: NeedLGBTQ,
		For:   "LGBT+ people harmed by a partner, ex or family",
		Calls: []Call{{Kind: CallPhone, Show: "0800 999 5428", Dial: "tel:08009995428"}},
		Site:  "https://www.galop.org.uk/helpline", Hours: "Weekdays, see its site",
		Notes:   "Run by Galop. Hours have changed more than once. An old number that starts with 0300 is still about.",
		Checked: checkedHelplines, Seen: "NHS North West London page, no date", Weak: true,
	},
	{
		ID: "gb-childline", Name: "Childline", Need: NeedYouth,
		For:     "People under 19",
		Calls:   []Call{{Kind: CallPhone, Show: "0800 1111", Dial: "tel:08001111"}},
		Hours:   "Day and night",
		Notes:   "Free. Not on the bill, says an NHS practice, 2024. The web chat needs an account.",
		Checked: checkedHelplines, Seen: "NHS practice page, August 2024",
	},
	{
		ID: "gb-papyrus", Name: "Papyrus HOPELINE247", Need: NeedYouth,
		For:     "People under 35 with thoughts of suicide, or people worried about them",
		Calls:   []Call{{Kind: CallPhone, Show: "0800 068 4141", Dial: "tel:08000684141"}},
		Hours:   "Day and night",
		Checked: checkedHelplines, Seen: "Crisis list of a third party, January 2026", Weak: true,
	},
	{
		ID: "gb-respect", Name: "Respect Phoneline", Need: NeedOwnBehaviour,
		For: "Anyone worried about their own abusive behaviour",
		Calls: []Call{
			{Kind: CallPhone, Show: "0808 802 4040", Dial: "tel:08088024040"},
			{Kind: CallChat, Show: "respectphoneline.org.uk", Dial: "https://respectphoneline.org.uk"},
		},
		Site: "https://respectphoneline.org.uk", Hours: "Weekdays, see its site",
		Notes:   "Free. Phone, email and web chat. Abuse is a choice; getting help is a first step.",
		Checked: checkedHelplines, Seen: "NHS North West London page, no date", Weak: true,
	},
}}

var helplinesIE = Country{Code: "IE", Name: "Ireland", Lines: []Line{
	{
		ID: "ie-emergency", Name: "Garda, ambulance, fire", Need: NeedEmergency,
		Calls: []Call{
			{Kind: CallPhone, Show: "999", Dial: "tel:999"},
			{Kind: CallPhone, Show: "112", Dial: "tel:112"},
		},
		Hours:   "Day and night",
		Checked: checkedHelplines, Seen: "A party’s list of help lines, April 2020",
	},
	// Ireland's only crisis line here. That Samaritans answer 116 123 there was known from memory only.
	{
		ID: "ie-text-about-it", Name: "Text About It", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallSMS, Show: "50808", Dial: "sms:50808", Say: "TALK"}},
		Hours:   "Day and night",
		Notes:   "Free. It says it is anonymous. A program sorts first messages by risk, and ambulances have been sent where a life was at risk.",
		Checked: checkedHelplines, Seen: "Irish Examiner, June 2020",
	},
	{
		ID: "ie-womens-aid", Name: "Women’s Aid", Need: NeedAbuse,
		For:   "Women",
		Calls: []Call{{Kind: CallPhone, Show: "1800 341 900", Dial: "tel:1800341900"}},
		Site:  "https://www.womensaid.ie", Hours: "Day and night",
		Notes:   "Free in the Republic of Ireland.",
		Checked: checkedHelplines, Seen: "Its own release, September 2016",
	},
	{
		ID: "ie-mens-aid", Name: "Men’s Aid Ireland", Need: NeedMen,
		For:     "Men who are harmed",
		Calls:   []Call{{Kind: CallPhone, Show: "01 554 3811", Dial: "tel:015543811"}},
		Hours:   "See its site",
		Notes:   "Costs the same as a call to a Dublin landline. It says it does no work with people who abuse.",
		Checked: checkedHelplines, Seen: "List of help lines, April 2020", Weak: true,
	},
	{
		ID: "ie-male-advice-line", Name: "Male Advice Line", Need: NeedMen,
		For:     "Men who are harmed, their friends and family",
		Calls:   []Call{{Kind: CallPhone, Show: "1800 816 588", Dial: "tel:1800816588"}},
		Hours:   "Part of each day, see its site",
		Notes:   "Free. Run by the Men’s Development Network.",
		Checked: checkedHelplines, Seen: "Local news, 2020", Weak: true,
	},
	// One row of the list holds both programmes; a person needs to see which number is whose.
	{
		ID: "ie-mend", Name: "MEND programme", Need: NeedOwnBehaviour,
		For:     "Men in the east who want to change abusive behaviour",
		Calls:   []Call{{Kind: CallPhone, Show: "051 878866", Dial: "tel:051878866"}},
		Site:    "https://www.mensnetwork.ie",
		Notes:   "Run by the Men’s Development Network. A landline number: the call costs money.",
		Checked: checkedHelplines, Seen: "Local news, 2020", Weak: true,
	},
	{
		ID: "ie-move", Name: "MOVE Ireland", Need: NeedOwnBehaviour,
		For:     "Men in the west who want to change abusive behaviour",
		Calls:   []Call{{Kind: CallPhone, Show: "065 684 8689", Dial: "tel:0656848689"}},
		Notes:   "A landline number: the call costs money.",
		Checked: checkedHelplines, Seen: "Local news, 2020", Weak: true,
	},
	{
		ID: "ie-your-mental-health", Name: "HSE Your Mental Health information line", Need: NeedDirectory,
		Calls:   []Call{{Kind: CallPhone, Show: "1800 111 888", Dial: "tel:1800111888"}},
		Hours:   "Day and night",
		Notes:   "Free. Tells you which service can help; it is not counselling. It asks for no personal details.",
		Checked: checkedHelplines, Seen: "Notice of its launch, November 2019",
	},
}}
