package guide

// Help lines of Spain, Italy and Portugal. The rules for editing them stand in helplines_data.go.

var helplinesES = Country{Code: "ES", Name: "Spain", Lines: []Line{
	{
		ID: "es-emergency", Name: "All emergency services", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "112", Dial: "tel:112"}},
		Hours:   "Day and night",
		Checked: checkedHelplines, Seen: "El Periódico, August 2025",
	},
	{
		ID: "es-024", Name: "024, suicide helpline", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallPhone, Show: "024", Dial: "tel:024"}},
		Hours:   "Day and night",
		Notes:   "Free. Chat on the Health Ministry’s site. Not on the bill, says El Español, 2022.",
		Checked: checkedHelplines, Seen: "La Opinión, October 2025",
	},
	{
		ID: "es-016", Name: "016", Need: NeedAbuse,
		For: "Women, their friends and family",
		Calls: []Call{
			{Kind: CallPhone, Show: "016", Dial: "tel:016"},
			{Kind: CallWhatsApp, Show: "600 000 016"},
		},
		Hours:   "Day and night",
		Notes:   "Free, 53 languages, email and web chat. Not on the bill, says the Ombudsman (no date), but the call stays in the phone’s own call list: delete it there.",
		Checked: checkedHelplines, Seen: "Europa Press, August 2025; the Ombudsman’s warning",
	},
	{
		ID: "es-028", Name: "028 Teléfono Arcoíris", Need: NeedLGBTQ,
		For:     "LGBTI people",
		Calls:   []Call{{Kind: CallPhone, Show: "028", Dial: "tel:028"}},
		Hours:   "Day and night",
		Notes:   "Free, ten languages, chat and email. Violence between partners of the same sex too. It says it is anonymous.",
		Checked: checkedHelplines, Seen: "El Periódico, August 2025",
	},
}}

var helplinesIT = Country{Code: "IT", Name: "Italy", Lines: []Line{
	// Left out: 113 and 118, known from memory only.
	{
		ID: "it-emergency", Name: "All emergency services", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "112", Dial: "tel:112"}},
		Hours:   "Day and night",
		Notes:   "In some regions the Carabinieri answer.",
		Checked: checkedHelplines, Seen: "Province of Perugia",
	},
	{
		ID: "it-telefono-amico", Name: "Telefono Amico Italia", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "02 2327 2327", Dial: "tel:0223272327"},
			{Kind: CallWhatsApp, Show: "324 011 7252"},
		},
		Site: "https://www.telefonoamico.it", Hours: "Every day 9:00 to 24:00",
		Notes:   "Closed at night; Italy has no national line that is open all night. A landline number: the call costs money and shows on the bill.",
		Checked: checkedHelplines, Seen: "AgenSIR, September 2025",
	},
	{
		ID: "it-1522", Name: "1522", Need: NeedAbuse,
		Calls: []Call{
			{Kind: CallPhone, Show: "1522", Dial: "tel:1522"},
			{Kind: CallChat, Show: "1522.eu", Dial: "https://www.1522.eu"},
		},
		Site: "https://www.1522.eu", Hours: "Day and night",
		Notes:   "For violence and stalking. Free, 11 languages, phone, chat and app. It says it is anonymous and that calls are not recorded.",
		Checked: checkedHelplines, Seen: "Bresciaoggi, 2023",
	},
	{
		ID: "it-gay-help-line", Name: "Gay Help Line", Need: NeedLGBTQ,
		For:   "LGBTQ+ people",
		Calls: []Call{{Kind: CallPhone, Show: "800 713 713", Dial: "tel:800713713"}},
		Site:  "https://www.gayhelpline.it", Hours: "See its site",
		Notes:   "Free. Chat too. It says it is anonymous.",
		Checked: checkedHelplines, Seen: "Gay.it, October 2022", Weak: true,
	},
	{
		ID: "it-cam", Name: "CAM and the Relive network", Need: NeedOwnBehaviour,
		For:  "Men who use violence in close relationships",
		Site: "https://www.centrouominimaltrattanti.org", Hours: "Florence office: Tuesday and Wednesday 9:00 to 12:00, Thursday 14:00 to 17:00",
		Notes:   "No national phone line, but about 110 centres in Italy. The site has an email address.",
		Checked: checkedHelplines, Seen: "Its own site; Il Sole 24 Ore, January 2026",
	},
}}

var helplinesPT = Country{Code: "PT", Name: "Portugal", Lines: []Line{
	{
		ID: "pt-emergency", Name: "All emergency services", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "112", Dial: "tel:112"}},
		Hours:   "Day and night",
		Checked: checkedHelplines, Seen: "Sintra civil protection",
	},
	{
		ID: "pt-1411", Name: "Linha Nacional de Prevenção do Suicídio", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallPhone, Show: "1411", Dial: "tel:1411"}},
		Hours:   "Day and night",
		Notes:   "Free, since September 2025. Psychologists and nurses answer. It can send emergency services.",
		Checked: checkedHelplines, Seen: "Sapo, September 2025",
	},
	{
		ID: "pt-sos-voz-amiga", Name: "SOS Voz Amiga", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "213 544 545", Dial: "tel:213544545"},
			{Kind: CallPhone, Show: "912 802 669", Dial: "tel:912802669"},
			{Kind: CallPhone, Show: "963 524 660", Dial: "tel:963524660"},
		},
		Site: "https://sosvozamiga.org", Hours: "15:30 to 00:30",
		Notes:   "Volunteers answer. The call costs money.",
		Checked: checkedHelplines, Seen: "Sapo, September 2025",
	},
	{
		ID: "pt-cig", Name: "CIG domestic violence line", Need: NeedAbuse,
		Calls: []Call{
			{Kind: CallPhone, Show: "800 202 148", Dial: "tel:800202148"},
			{Kind: CallSMS, Show: "3060", Dial: "sms:3060"},
		},
		Site: "https://cig.gov.pt", Hours: "Day and night",
		Notes:   "Free. The text is free too. The text is not on the bill, say two newspapers, 2020; we know of no such promise for the call.",
		Checked: checkedHelplines, Seen: "CIG, a government body",
	},
	{
		ID: "pt-apav", Name: "APAV victim support", Need: NeedAbuse,
		For:     "Anyone harmed by a crime",
		Calls:   []Call{{Kind: CallPhone, Show: "116 006", Dial: "tel:116006"}},
		Hours:   "See its site",
		Checked: checkedHelplines, Seen: "Sintra civil protection",
	},
	{
		ID: "pt-sos-crianca", Name: "SOS Criança", Need: NeedYouth,
		For:     "Children",
		Calls:   []Call{{Kind: CallPhone, Show: "116 111", Dial: "tel:116111"}},
		Hours:   "See its site",
		Checked: checkedHelplines, Seen: "Sintra civil protection",
	},
}}
