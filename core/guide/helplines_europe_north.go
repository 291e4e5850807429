package guide

// Help lines of Germany, France, the Netherlands, Poland and Sweden. The rules for editing them stand in helplines_data.go.

var helplinesDE = Country{Code: "DE", Name: "Germany", Lines: []Line{
	{
		ID: "de-emergency", Name: "All emergency services", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "112", Dial: "tel:112"}},
		Hours:   "Day and night",
		Notes:   "Free from any phone.",
		Checked: checkedHelplines, Seen: "European Commission text, 2009",
	},
	{
		ID: "de-telefonseelsorge", Name: "TelefonSeelsorge", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "0800 1110111", Dial: "tel:08001110111"},
			{Kind: CallPhone, Show: "0800 1110222", Dial: "tel:08001110222"},
			{Kind: CallPhone, Show: "116 123", Dial: "tel:116123"},
			{Kind: CallChat, Show: "telefonseelsorge.de", Dial: "https://www.telefonseelsorge.de"},
		},
		Site: "https://www.telefonseelsorge.de", Hours: "Day and night",
		Notes:   "Free. It says it is anonymous. Not on the bill, says Domradio (no date). Email and chat too. It often takes several tries to get through.",
		Checked: checkedHelplines, Seen: "Domradio; other church pages",
	},
	{
		ID: "de-hilfetelefon", Name: "Hilfetelefon Gewalt gegen Frauen", Need: NeedAbuse,
		For: "Women, their friends and family",
		Calls: []Call{
			{Kind: CallPhone, Show: "116 016", Dial: "tel:116016"},
			{Kind: CallChat, Show: "hilfetelefon.de", Dial: "https://www.hilfetelefon.de"},
		},
		Site: "https://www.hilfetelefon.de", Hours: "Day and night",
		Notes:   "Free, 18 languages, chat, sign language. It says it is anonymous and does not see your number. Not on the bill, says its own news, 2020. Its old, longer number may no longer work.",
		Checked: checkedHelplines, Seen: "Its own site; news of the short number, June 2023",
	},
	{
		ID: "de-maenner", Name: "Hilfetelefon Gewalt an Männern", Need: NeedMen,
		For: "Men who are harmed",
		Calls: []Call{
			{Kind: CallPhone, Show: "0800 1239900", Dial: "tel:08001239900"},
			{Kind: CallChat, Show: "maennerhilfetelefon.de", Dial: "https://www.maennerhilfetelefon.de"},
		},
		Site: "https://www.maennerhilfetelefon.de", Hours: "Monday to Thursday 8:00 to 20:00, Friday 8:00 to 15:00",
		Notes:   "Free. Email and chat too.",
		Checked: checkedHelplines, Seen: "County page, 2023",
	},
	{
		ID: "de-taeterarbeit", Name: "BAG Täterarbeit Häusliche Gewalt", Need: NeedOwnBehaviour,
		For:     "People who want to stop being violent at home",
		Site:    "https://bag-taeterarbeit.de",
		Notes:   "No national phone line. The site finds a local centre, and you can go there on your own account. Some areas do not have enough places.",
		Checked: checkedHelplines, Seen: "Its own site",
	},
}}

var helplinesFR = Country{Code: "FR", Name: "France", Lines: []Line{
	{
		ID: "fr-emergency", Name: "Police and all emergency services", Need: NeedEmergency,
		Calls: []Call{
			{Kind: CallPhone, Show: "17", Dial: "tel:17", About: "police"},
			{Kind: CallPhone, Show: "112", Dial: "tel:112", About: "all services"},
			{Kind: CallPhone, Show: "15", Dial: "tel:15", About: "ambulance"},
			{Kind: CallSMS, Show: "114", Dial: "sms:114"},
		},
		Hours:   "Day and night",
		Notes:   "The text number reaches police, ambulance and fire without speaking, and is open to people harmed at home.",
		Checked: checkedHelplines, Seen: "Housing group page, April 2020",
	},
	{
		ID: "fr-3114", Name: "3114, national suicide prevention", Need: NeedCrisis,
		Calls: []Call{{Kind: CallPhone, Show: "3114", Dial: "tel:3114"}},
		Site:  "https://3114.fr", Hours: "Day and night",
		Notes:   "Free. Health staff answer. You are put on hold first, for up to ten minutes. If your life is in danger it may try to find out who you are, to send help.",
		Checked: checkedHelplines, Seen: "Its own site",
	},
	{
		ID: "fr-3919", Name: "3919 Violences Femmes Info", Need: NeedAbuse,
		For:   "Women, friends, professionals",
		Calls: []Call{{Kind: CallPhone, Show: "3919", Dial: "tel:3919"}},
		Site:  "https://www.solidaritefemmes.org", Hours: "Day and night",
		Notes:   "Free from landline and mobile. It says it is anonymous. Not on the bill, says TF1 Info, 2023. Not an emergency number.",
		Checked: checkedHelplines, Seen: "TF1 Info, November 2023",
	},
	{
		ID: "fr-arretons", Name: "Arrêtons les violences", Need: NeedAbuse,
		Calls: []Call{{Kind: CallChat, Show: "arretonslesviolences.gouv.fr", Dial: "https://arretonslesviolences.gouv.fr"}},
		Site:  "https://arretonslesviolences.gouv.fr", Hours: "Day and night",
		Notes:   "This is a web chat with police officers, not a listening service.",
		Checked: checkedHelplines, Seen: "Town page, 2020",
	},
	{
		ID: "fr-fil-sante-jeunes", Name: "Fil Santé Jeunes", Need: NeedYouth,
		For:     "People aged 12 to 25",
		Calls:   []Call{{Kind: CallPhone, Show: "0 800 235 236", Dial: "tel:0800235236"}},
		Hours:   "Every day 9:00 to 23:00",
		Notes:   "Free. It says it is anonymous. Chat too.",
		Checked: checkedHelplines, Seen: "Health insurer’s page",
	},
	{
		ID: "fr-fnacav", Name: "FNACAV", Need: NeedOwnBehaviour,
		For:     "People who use violence in the couple or family, or fear they may",
		Calls:   []Call{{Kind: CallPhone, Show: "08 019 019 11", Dial: "tel:0801901911"}},
		Hours:   "Every day until 19:00, from 9:00 or 10:00",
		Checked: checkedHelplines, Seen: "Gendarmerie news, December 2020; another page, April 2020", Weak: true,
	},
}}

var helplinesNL = Country{Code: "NL", Name: "Netherlands", Lines: []Line{
	{
		ID: "nl-emergency", Name: "All emergency services", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "112", Dial: "tel:112"}},
		Hours:   "Day and night",
		Checked: checkedHelplines, Seen: "Local news quoting the town, 2021",
	},
	{
		ID: "nl-113", Name: "113 Zelfmoordpreventie", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "113", Dial: "tel:113"},
			{Kind: CallPhone, Show: "0800-0113", Dial: "tel:08000113", About: "the older free number"},
			{Kind: CallChat, Show: "113.nl", Dial: "https://www.113.nl"},
		},
		Site: "https://www.113.nl", Hours: "Day and night",
		Notes:   "Free since October 2025. It says it is anonymous.",
		Checked: checkedHelplines, Seen: "ANP, October 2025",
	},
	{
		ID: "nl-veilig-thuis", Name: "Veilig Thuis", Need: NeedAbuse,
		Calls: []Call{
			{Kind: CallPhone, Show: "0800 2000", Dial: "tel:08002000"},
			{Kind: CallChat, Show: "veiligthuis.nl", Dial: "https://www.veiligthuis.nl"},
		},
		Site: "https://www.veiligthuis.nl", Hours: "Day and night; chat weekdays 9:00 to 17:00",
		Notes:   "Free. Asks you to say your town aloud. Also where abuse is reported; it says you can stay anonymous and it acts with your consent. Not on the bill, says Bergen’s page (no date); delete it from the call list.",
		Checked: checkedHelplines, Seen: "Dutch government page; town of Bergen",
	},
	{
		ID: "nl-veilig-thuis-own", Name: "Veilig Thuis", Need: NeedOwnBehaviour,
		For: "People who use violence, and people who see it",
		Calls: []Call{
			{Kind: CallPhone, Show: "0800 2000", Dial: "tel:08002000"},
			{Kind: CallChat, Show: "veiligthuis.nl", Dial: "https://www.veiligthuis.nl"},
		},
		Site: "https://www.veiligthuis.nl", Hours: "Day and night",
		Notes:   "Free. Asks you to say your town aloud. It is also where abuse is reported.",
		Checked: checkedHelplines, Seen: "Dutch government page",
	},
}}

var helplinesPL = Country{Code: "PL", Name: "Poland", Lines: []Line{
	{
		ID: "pl-emergency", Name: "All emergency services", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "112", Dial: "tel:112"}},
		Hours:   "Day and night",
		Notes:   "Free. Works without a SIM.",
		Checked: checkedHelplines, Seen: "Poland Daily 24",
	},
	{
		ID: "pl-centrum-wsparcia", Name: "Centrum Wsparcia", Need: NeedCrisis,
		For:   "Adults",
		Calls: []Call{{Kind: CallPhone, Show: "800 70 2222", Dial: "tel:800702222"}},
		Site:  "https://liniawsparcia.pl", Hours: "Day and night",
		Notes:   "Free. Psychologists, and also a psychiatrist, lawyer and social worker. Email too.",
		Checked: checkedHelplines, Seen: "Page of a public health campaign",
	},
	{
		ID: "pl-niebieska-linia", Name: "Niebieska Linia", Need: NeedAbuse,
		For:     "People who are harmed, and witnesses",
		Calls:   []Call{{Kind: CallPhone, Show: "800 120 002", Dial: "tel:800120002"}},
		Hours:   "Day and night",
		Notes:   "Free. It says it is anonymous. A Warsaw organisation has the same name and another number. An old number, which starts with 801, costs money.",
		Checked: checkedHelplines, Seen: "PAP, 2025",
	},
	{
		ID: "pl-116111", Name: "116 111 Dajemy Dzieciom Siłę", Need: NeedYouth,
		For:     "Children and teens",
		Calls:   []Call{{Kind: CallPhone, Show: "116 111", Dial: "tel:116111"}},
		Hours:   "Day and night",
		Notes:   "Free. It says it is anonymous, but it steps in if a child’s life is at risk.",
		Checked: checkedHelplines, Seen: "Dziennik, January 2024",
	},
}}

var helplinesSE = Country{Code: "SE", Name: "Sweden", Lines: []Line{
	{
		ID: "se-emergency", Name: "All emergency services", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "112", Dial: "tel:112"}},
		Hours:   "Day and night",
		Checked: checkedHelplines, Seen: "Province of Perugia, quoting the EU",
	},
	{
		ID: "se-mind", Name: "Mind Självmordslinjen", Need: NeedCrisis,
		Calls: []Call{{Kind: CallPhone, Show: "90101", Dial: "tel:90101"}},
		Site:  "https://mind.se", Hours: "Day and night",
		Notes:   "Phone and chat. It says it is anonymous. Its nights depend on donated money; older pages give shorter hours.",
		Checked: checkedHelplines, Seen: "Page of a foundation",
	},
	{
		ID: "se-kvinnofridslinjen", Name: "Kvinnofridslinjen", Need: NeedAbuse,
		For:   "Women, their friends and family",
		Calls: []Call{{Kind: CallPhone, Show: "020-50 50 50", Dial: "tel:020505050"}},
		Site:  "https://www.nck.uu.se", Hours: "Day and night",
		Notes:   "Free, interpreters. It says it is anonymous. In 2024 it could not answer every call: try again.",
		Checked: checkedHelplines, Seen: "NCK, which runs it, April 2024",
	},
	{
		ID: "se-man", Name: "Stödlinjen för män", Need: NeedMen,
		For:   "Men over 18 who are harmed",
		Calls: []Call{{Kind: CallPhone, Show: "020-80 80 80", Dial: "tel:020808080"}},
		Site:  "https://www.nck.uu.se", Hours: "Every day 7:00 to 21:00",
		Notes:   "Free. It says it is anonymous. It began as a trial with money for a year at a time.",
		Checked: checkedHelplines, Seen: "Uppsala University, January 2024", Weak: true,
	},
	{
		ID: "se-trans", Name: "Stödlinjen för transpersoner", Need: NeedLGBTQ,
		For:   "Trans and non-binary people over 18 who are harmed",
		Calls: []Call{{Kind: CallPhone, Show: "020-55 00 00", Dial: "tel:020550000"}},
		Site:  "https://www.nck.uu.se", Hours: "Every day 11:00 to 19:00",
		Notes:   "Free. It says it is anonymous. It runs on money for a year at a time.",
		Checked: checkedHelplines, Seen: "Uppsala University, February 2023", Weak: true,
	},
	{
		ID: "se-valj-att-sluta", Name: "Välj att sluta", Need: NeedOwnBehaviour,
		For:   "People who use violence or control, or may",
		Calls: []Call{{Kind: CallPhone, Show: "020-555 666", Dial: "tel:020555666"}},
		Site:  "https://valjattsluta.se", Hours: "See its site",
		Notes:   "Any gender. It says it is anonymous.",
		Checked: checkedHelplines, Seen: "NCK, February 2021",
	},
}}
