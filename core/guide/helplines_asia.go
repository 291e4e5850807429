package guide

// Help lines of India, Japan, the Philippines and Singapore. The rules for editing them stand in helplines_data.go.

var helplinesIN = Country{Code: "IN", Name: "India", Lines: []Line{
	{
		ID: "in-emergency", Name: "Police, ambulance, fire", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "112", Dial: "tel:112"}},
		Hours:   "Day and night",
		Notes:   "Works from a locked phone.",
		Checked: checkedHelplines, Seen: "Citizens' guide; a reply in parliament, December 2025",
	},
	{
		ID: "in-tele-manas", Name: "Tele MANAS", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "14416", Dial: "tel:14416"},
			{Kind: CallPhone, Show: "1-800-891-4416", Dial: "tel:18008914416"},
		},
		Hours:   "Day and night",
		Notes:   "Free, 20 languages, a government service. It may call you back: take care if someone else could answer your phone.",
		Checked: checkedHelplines, Seen: "News of a reply in parliament, February 2025",
	},
	{
		ID: "in-women-helpline", Name: "Women Helpline", Need: NeedAbuse,
		For:     "Women",
		Calls:   []Call{{Kind: CallPhone, Show: "181", Dial: "tel:181"}},
		Hours:   "Day and night",
		Notes:   "Free from mobile or landline. You need not give a name. It is linked to the police and can connect you with them, a One Stop Centre or legal aid.",
		Checked: checkedHelplines, Seen: "Guide reviewed in June 2026",
	},
	// Left out: the older long number, which rings at the same service.
	{
		ID: "in-ncw", Name: "National Commission for Women", Need: NeedAbuse,
		For:     "Women aged 18 and over",
		Calls:   []Call{{Kind: CallPhone, Show: "14490", Dial: "tel:14490"}},
		Hours:   "Day and night",
		Notes:   "Free. It listens, and it also registers complaints: ask before you give your name.",
		Checked: checkedHelplines, Seen: "News, November 2025",
	},
	{
		ID: "in-childline", Name: "Childline", Need: NeedYouth,
		For:     "Children in danger or facing abuse",
		Calls:   []Call{{Kind: CallPhone, Show: "1098", Dial: "tel:1098"}},
		Hours:   "Day and night",
		Checked: checkedHelplines, Seen: "Citizens' guide",
	},
}}

var helplinesJP = Country{Code: "JP", Name: "Japan", Lines: []Line{
	{
		ID: "jp-emergency", Name: "Police, ambulance, fire", Need: NeedEmergency,
		Calls: []Call{
			{Kind: CallPhone, Show: "110", Dial: "tel:110", About: "police"},
			{Kind: CallPhone, Show: "119", Dial: "tel:119", About: "ambulance and fire"},
		},
		Hours:   "Day and night",
		Notes:   "Free. Works without a SIM or coins. The call can show where you are. Many lines have interpreters. There is a police app for people who cannot speak: register first.",
		Checked: checkedHelplines, Seen: "Ibaraki Prefecture",
	},
	{
		ID: "jp-yorisoi", Name: "Yorisoi Hotline (よりそいホットライン)", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "0120-279-338", Dial: "tel:0120279338"},
			{Kind: CallPhone, Show: "0120-279-226", Dial: "tel:0120279226", About: "from Iwate, Miyagi or Fukushima"},
			{Kind: CallPhone, Show: "050-3655-0279", Dial: "tel:05036550279", About: "from IP phones"},
		},
		Hours:   "Day and night",
		Notes:   "Free. A menu: general, suicide, abuse and sexual harm, sexual minorities, foreign languages.",
		Checked: checkedHelplines, Seen: "Hagi City; another page, March 2021", Weak: true,
	},
	{
		ID: "jp-inochi", Name: "Inochi no Denwa (いのちの電話)", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallPhone, Show: "0120-783-556", Dial: "tel:0120783556"}},
		Hours:   "Every day 16:00 to 21:00; on the 10th of each month 8am to 8am next day",
		Notes:   "Free on this number. Its 0570 number costs money.",
		Checked: checkedHelplines, Seen: "Hagi City", Weak: true,
	},
	{
		ID: "jp-dv-soudan-plus", Name: "DV Soudan Plus (DV相談プラス)", Need: NeedAbuse,
		Calls: []Call{
			{Kind: CallPhone, Show: "0120-279-889", Dial: "tel:0120279889"},
			{Kind: CallChat, Show: "soudanplus.jp", Dial: "https://soudanplus.jp"},
		},
		Site: "https://soudanplus.jp", Hours: "Phone and email day and night; chat 12:00 to 22:00",
		Notes:   "Free. Phone in Japanese; chat and email in ten more languages. It can go with you to places and help with an emergency stay.",
		Checked: checkedHelplines, Seen: "Cabinet Office page",
	},
	{
		ID: "jp-8008", Name: "DV Soudan Navi (DV相談ナビ)", Need: NeedAbuse,
		Calls:   []Call{{Kind: CallPhone, Show: "#8008", Dial: "tel:%238008"}},
		Hours:   "Hours of the local centre only",
		Notes:   "The call costs money, keeps office hours and fails from some IP phones. DV Soudan Plus is the better first choice.",
		Checked: checkedHelplines, Seen: "Cabinet Office page",
	},
	{
		ID: "jp-yorisoi-lgbtq", Name: "Yorisoi Hotline (よりそいホットライン)", Need: NeedLGBTQ,
		For:     "Sexual minorities",
		Calls:   []Call{{Kind: CallPhone, Show: "0120-279-338", Dial: "tel:0120279338"}},
		Hours:   "Day and night",
		Notes:   "Free. Choose the sexual minority menu; the page we saw did not show which key.",
		Checked: checkedHelplines, Seen: "Page of a third party", Weak: true,
	},
	{
		ID: "jp-childline", Name: "Childline (チャイルドライン)", Need: NeedYouth,
		For:     "People under 18",
		Calls:   []Call{{Kind: CallPhone, Show: "0120-99-7777", Dial: "tel:0120997777"}},
		Hours:   "Every day 16:00 to 21:00",
		Notes:   "Free.",
		Checked: checkedHelplines, Seen: "Hagi City", Weak: true,
	},
	{
		ID: "jp-mhlw", Name: "Health Ministry list (まもろうよ こころ)", Need: NeedDirectory,
		Site:    "https://www.mhlw.go.jp/mamorouyokokoro/",
		Notes:   "A government list of phone and message services.",
		Checked: checkedHelplines, Seen: "Village notice from the Health Ministry",
	},
}}

var helplinesPH = Country{Code: "PH", Name: "Philippines", Lines: []Line{
	{
		ID: "ph-emergency", Name: "Emergency", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "911", Dial: "tel:911"}},
		Hours:   "Day and night",
		Notes:   "Free. It also takes calls about violence against women, children and LGBTQIA+ people.",
		Checked: checkedHelplines, Seen: "Department of Social Welfare, December 2021",
	},
	{
		ID: "ph-ncmh", Name: "NCMH Crisis Hotline", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "1553", Dial: "tel:1553", About: "from landlines on Luzon"},
			{Kind: CallPhone, Show: "0917-899-8727", Dial: "tel:09178998727", About: "from a mobile (Globe)"},
			{Kind: CallPhone, Show: "0966-351-4518", Dial: "tel:09663514518", About: "from a mobile (Globe)"},
			{Kind: CallPhone, Show: "0908-639-2672", Dial: "tel:09086392672", About: "from a mobile (Smart)"},
		},
		Hours:   "Day and night",
		Notes:   "The short number is free from landlines on Luzon only. The mobile numbers cost money. Take care: news copies misprint one of them.",
		Checked: checkedHelplines, Seen: "Manila Standard, 2021", Weak: true,
	},
	{
		ID: "ph-aleng-pulis", Name: "Aleng Pulis", Need: NeedAbuse,
		For: "Women and children",
		Calls: []Call{
			{Kind: CallPhone, Show: "0919 777 7377", Dial: "tel:09197777377"},
			{Kind: CallPhone, Show: "0966 725 5961", Dial: "tel:09667255961"},
		},
		Notes:   "A police line, not a listening service. Calls cost money.",
		Checked: checkedHelplines, Seen: "Department of Social Welfare, November 2024",
	},
}}

var helplinesSG = Country{Code: "SG", Name: "Singapore", Lines: []Line{
	{
		ID: "sg-emergency", Name: "Police", Need: NeedEmergency,
		Calls: []Call{
			{Kind: CallPhone, Show: "999", Dial: "tel:999", About: "police"},
			{Kind: CallPhone, Show: "995", Dial: "tel:995", About: "ambulance and fire"},
			{Kind: CallSMS, Show: "70999", Dial: "sms:70999"},
		},
		Hours:   "Day and night",
		Notes:   "Text when it is unsafe to speak. The text number is new since October 2024: do not use an older one.",
		Checked: checkedHelplines, Seen: "CNA, September 2024",
	},
	{
		ID: "sg-sos", Name: "Samaritans of Singapore (SOS)", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "1767", Dial: "tel:1767"},
			{Kind: CallWhatsApp, Show: "9151 1767"},
		},
		Hours:   "Day and night",
		Notes:   "By message, it says volunteers cannot see your number. Older lists show a longer phone number.",
		Checked: checkedHelplines, Seen: "CNA, September 2022",
	},
	{
		ID: "sg-mindline", Name: "national mindline 1771", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "1771", Dial: "tel:1771"},
			{Kind: CallWhatsApp, Show: "+65 6669 1771"},
			{Kind: CallChat, Show: "mindline.sg/fsmh", Dial: "https://mindline.sg/fsmh"},
		},
		Site: "https://mindline.sg", Hours: "Day and night",
		Notes:   "Free, since June 2025. It says you can stay anonymous.",
		Checked: checkedHelplines, Seen: "AsiaOne, June 2025",
	},
	{
		ID: "sg-navh", Name: "National Anti-Violence and Sexual Harassment Helpline", Need: NeedAbuse,
		Calls:   []Call{{Kind: CallPhone, Show: "1800 777 0000", Dial: "tel:18007770000"}},
		Hours:   "Day and night",
		Notes:   "English, and Mandarin, Malay or Tamil if needed. It also takes reports of abuse.",
		Checked: checkedHelplines, Seen: "Straits Times, February 2021", Weak: true,
	},
	{
		ID: "sg-youthline", Name: "Youthline", Need: NeedYouth,
		For: "Young people",
		Calls: []Call{
			{Kind: CallPhone, Show: "6436 6612", Dial: "tel:64366612"},
			{Kind: CallSMS, Show: "8533 9460", Dial: "sms:85339460"},
		},
		Hours:   "Every day 9am to midnight",
		Notes:   "Outside these hours your call is passed to SOS or emergency services.",
		Checked: checkedHelplines, Seen: "Copy of a CNA article, July 2025",
	},
}}
