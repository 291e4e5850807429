package guide

// Help lines of Australia and New Zealand. The rules for editing them stand in helplines_data.go.

var helplinesAU = Country{Code: "AU", Name: "Australia", Lines: []Line{
	{
		ID: "au-emergency", Name: "Police, ambulance, fire", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "000", Dial: "tel:000"}},
		Hours:   "Day and night",
		Checked: checkedHelplines, Seen: "ACON’s site Say It Out Loud",
	},
	{
		ID: "au-lifeline", Name: "Lifeline", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "13 11 14", Dial: "tel:131114"},
			{Kind: CallSMS, Show: "0477 13 11 14", Dial: "sms:0477131114"},
		},
		Site: "https://www.lifeline.org.au", Hours: "Day and night",
		Notes:   "Phone, text and chat.",
		Checked: checkedHelplines, Seen: "Life in Mind, 2022",
	},
	{
		ID: "au-1800respect", Name: "1800RESPECT", Need: NeedAbuse,
		Calls: []Call{
			{Kind: CallPhone, Show: "1800 737 732", Dial: "tel:1800737732"},
			{Kind: CallSMS, Show: "0458 737 732", Dial: "sms:0458737732"},
		},
		Hours:   "Day and night",
		Notes:   "Free, any gender. Interpreters by phone. Texting is in English only, starts with automatic questions, and ends if you do not answer for six minutes. Web chat too.",
		Checked: checkedHelplines, Seen: "News, January 2024",
	},
	{
		ID: "au-safe-steps", Name: "Safe Steps", Need: NeedAbuse,
		For:     "People in Victoria",
		Calls:   []Call{{Kind: CallPhone, Show: "1800 015 188", Dial: "tel:1800015188"}},
		Hours:   "Day and night",
		Checked: checkedHelplines, Seen: "LGBTIQA+ family violence site",
	},
	{
		ID: "au-mensline", Name: "MensLine Australia", Need: NeedMen,
		For:     "Men, about relationships, breakups or mental health",
		Calls:   []Call{{Kind: CallPhone, Show: "1300 789 978", Dial: "tel:1300789978"}},
		Hours:   "Day and night",
		Notes:   "It also talks with men who use violence. A 1300 number can cost a local call and may show on a bill.",
		Checked: checkedHelplines, Seen: "Lifeline release, September 2024",
	},
	{
		ID: "au-qlife", Name: "QLife", Need: NeedLGBTQ,
		For: "LGBTQ+ people",
		Calls: []Call{
			{Kind: CallPhone, Show: "1800 184 527", Dial: "tel:1800184527"},
			{Kind: CallChat, Show: "qlife.org.au", Dial: "https://www.qlife.org.au"},
		},
		Site: "https://www.qlife.org.au", Hours: "Every day from 3pm local time; for closing time see its site",
		Notes:   "Free. LGBTQ+ people answer. It says it is anonymous, and that it is not a crisis service.",
		Checked: checkedHelplines, Seen: "Its own site, March 2023",
	},
	{
		ID: "au-mens-referral", Name: "Men’s Referral Service", Need: NeedOwnBehaviour,
		For: "Men who use violence or fear they may, their friends and family",
		Calls: []Call{
			{Kind: CallPhone, Show: "1300 766 491", Dial: "tel:1300766491"},
			{Kind: CallChat, Show: "ntv.org.au/get-help/getting-support", Dial: "https://ntv.org.au/get-help/getting-support"},
		},
		Site: "https://ntv.org.au/get-help/getting-support", Hours: "Day and night",
		Notes:   "It says you can stay anonymous. In some states police can pass a man’s name on, and then it rings him. A 1300 number may cost a local call.",
		Checked: checkedHelplines, Seen: "Its own site; news, 2025",
	},
}}

var helplinesNZ = Country{Code: "NZ", Name: "New Zealand", Lines: []Line{
	{
		ID: "nz-emergency", Name: "Police, ambulance, fire", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "111", Dial: "tel:111"}},
		Hours:   "Day and night",
		Notes:   "If you cannot speak: call, stay silent, press 55.",
		Checked: checkedHelplines, Seen: "Chief Victims Advisor, August 2021",
	},
	{
		ID: "nz-1737", Name: "1737 Need to Talk?", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "1737", Dial: "tel:1737"},
			{Kind: CallSMS, Show: "1737", Dial: "sms:1737"},
		},
		Hours:   "Day and night",
		Notes:   "Free call or text. It names relationship breakups as something to call about.",
		Checked: checkedHelplines, Seen: "New Zealand support page, December 2025",
	},
	{
		ID: "nz-lifeline", Name: "Lifeline Aotearoa", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "0800 543 354", Dial: "tel:0800543354"},
			{Kind: CallSMS, Show: "4357", Dial: "sms:4357", Say: "HELP"},
		},
		Hours:   "Day and night",
		Notes:   "Lines here can miss a call. If so, try again.",
		Checked: checkedHelplines, Seen: "New Zealand support page, December 2025",
	},
	{
		ID: "nz-suicide-crisis", Name: "Suicide Crisis Helpline", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallPhone, Show: "0508 828 865", Dial: "tel:0508828865"}},
		Checked: checkedHelplines, Seen: "New Zealand support page, December 2025",
	},
	{
		ID: "nz-womens-refuge", Name: "Women’s Refuge", Need: NeedAbuse,
		For: "Women",
		Calls: []Call{
			{Kind: CallPhone, Show: "0800 733 843", Dial: "tel:0800733843"},
			{Kind: CallChat, Show: "womensrefuge.org.nz/get-help", Dial: "https://womensrefuge.org.nz/get-help/"},
		},
		Site: "https://womensrefuge.org.nz/get-help/", Hours: "Day and night",
		Notes:   "Free from any phone. Lines here can miss a call: try again. Its Shielded Site chat, found on many shop and bank sites, leaves no browser history, it says.",
		Checked: checkedHelplines, Seen: "Its own site",
	},
	{
		ID: "nz-are-you-ok", Name: "Are You OK family violence line", Need: NeedAbuse,
		Calls:   []Call{{Kind: CallPhone, Show: "0800 456 450", Dial: "tel:0800456450"}},
		Hours:   "Day and night",
		Notes:   "All genders. Phone and web chat. Older pages give shorter hours.",
		Checked: checkedHelplines, Seen: "Copy of its own text; govt.nz",
	},
	{
		ID: "nz-shine", Name: "Shine Helpline", Need: NeedAbuse,
		Calls: []Call{
			{Kind: CallPhone, Show: "0508 744 633", Dial: "tel:0508744633"},
			{Kind: CallChat, Show: "2shine.org.nz", Dial: "https://www.2shine.org.nz"},
		},
		Site: "https://www.2shine.org.nz", Hours: "Day and night in 2022, see its site",
		Notes:   "All genders.",
		Checked: checkedHelplines, Seen: "Its own site, February 2022", Weak: true,
	},
	// The same row of the list as nz-are-you-ok: it serves both, and each stands in its own group.
	{
		ID: "nz-are-you-ok-own", Name: "Are You OK family violence line", Need: NeedOwnBehaviour,
		For:     "Anyone worried about how they act",
		Calls:   []Call{{Kind: CallPhone, Show: "0800 456 450", Dial: "tel:0800456450"}},
		Hours:   "Day and night",
		Notes:   "All genders. Phone and web chat. Older pages give shorter hours.",
		Checked: checkedHelplines, Seen: "Copy of its own text; govt.nz",
	},
	{
		ID: "nz-hey-bro", Name: "0800 HEY BRO", Need: NeedOwnBehaviour,
		For:     "Men who feel they may harm someone in the family",
		Calls:   []Call{{Kind: CallPhone, Show: "0800 439 276", Dial: "tel:0800439276"}},
		Hours:   "Day and night",
		Notes:   "Run by He Waka Tapu.",
		Checked: checkedHelplines, Seen: "Timaru Courier, 2019", Weak: true,
	},
}}
