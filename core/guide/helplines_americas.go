package guide

// Help lines of North and South America. The rules for editing them stand in helplines_data.go.

var helplinesAR = Country{Code: "AR", Name: "Argentina", Lines: []Line{
	{
		ID: "ar-emergency", Name: "Emergency", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "911", Dial: "tel:911"}},
		Hours:   "Day and night",
		Notes:   "Free. Buenos Aires Province says every call is recorded and can be given to a court.",
		Checked: checkedHelplines, Seen: "Página 12, 2021; site of Buenos Aires Province",
	},
	{
		ID: "ar-salud-mental", Name: "Línea Nacional de Salud Mental", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallPhone, Show: "0800 999 0091", Dial: "tel:08009990091"}},
		Hours:   "Day and night",
		Notes:   "Free, run by the Health Ministry. It says it is anonymous.",
		Checked: checkedHelplines, Seen: "News, September 2025",
	},
	{
		ID: "ar-asistencia-al-suicida", Name: "Centro de Asistencia al Suicida", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallPhone, Show: "(011) 5275-1135", Dial: "tel:01152751135"}},
		Hours:   "Not day and night",
		Notes:   "For the whole country. In Buenos Aires City and Greater Buenos Aires the short code 135 reaches it too. In Tucumán and Entre Ríos, 135 is another service.",
		Checked: checkedHelplines, Seen: "News, September 2025", Weak: true,
	},
	// Left out: the WhatsApp and the email, which belonged to a ministry that was closed.
	{
		ID: "ar-144", Name: "Línea 144", Need: NeedAbuse,
		Calls:   []Call{{Kind: CallPhone, Show: "144", Dial: "tel:144"}},
		Hours:   "Day and night",
		Notes:   "Free. Gender violence, LGBTI+ people too. It gives advice; it takes no complaints and is not for emergencies. Do not use its old WhatsApp or email.",
		Checked: checkedHelplines, Seen: "Cadena 3, September 2025",
	},
}}

var helplinesBR = Country{Code: "BR", Name: "Brazil", Lines: []Line{
	{
		ID: "br-emergency", Name: "Police, ambulance, fire", Need: NeedEmergency,
		Calls: []Call{
			{Kind: CallPhone, Show: "190", Dial: "tel:190", About: "police"},
			{Kind: CallPhone, Show: "192", Dial: "tel:192", About: "ambulance"},
			{Kind: CallPhone, Show: "193", Dial: "tel:193", About: "fire"},
		},
		Hours:   "Day and night",
		Notes:   "Free. Some officers know an order for pizza as a call for help. Not all do.",
		Checked: checkedHelplines, Seen: "O Pantaneiro, December 2025",
	},
	{
		ID: "br-cvv", Name: "CVV", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "188", Dial: "tel:188"},
			{Kind: CallChat, Show: "cvv.org.br", Dial: "https://www.cvv.org.br"},
		},
		Site: "https://www.cvv.org.br", Hours: "Day and night",
		Notes:   "Free from any phone in the country. You need not give your name. The chat keeps set hours.",
		Checked: checkedHelplines, Seen: "Claudia, July 2018",
	},
	// Its WhatsApp number is printed in two forms, so the doubt is too strong and it is left out.
	{
		ID: "br-180", Name: "Ligue 180", Need: NeedAbuse,
		For:     "Women",
		Calls:   []Call{{Kind: CallPhone, Show: "180", Dial: "tel:180"}},
		Hours:   "Day and night",
		Notes:   "Free. It is also a line that takes complaints; it says they can be anonymous. We left out its WhatsApp number, because it is printed in two forms.",
		Checked: checkedHelplines, Seen: "O Liberal, November 2025",
	},
}}

var helplinesCA = Country{Code: "CA", Name: "Canada", Lines: []Line{
	{
		ID: "ca-emergency", Name: "Police, ambulance, fire", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "911", Dial: "tel:911"}},
		Hours:   "Day and night",
		Notes:   "Some areas have no 911, and a shelter network says the territories do not. There, call the local police emergency number, or dial 0 for the operator.",
		Checked: checkedHelplines, Seen: "Canada’s Department of Justice",
	},
	{
		ID: "ca-988", Name: "9-8-8 Suicide Crisis Helpline", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "988", Dial: "tel:988"},
			{Kind: CallSMS, Show: "988", Dial: "sms:988"},
		},
		Site: "https://988.ca", Hours: "Day and night",
		Notes:   "Free, in English and French. If your life is at risk, it may bring in emergency services.",
		Checked: checkedHelplines, Seen: "Local news of the launch, late 2023",
	},
	{
		ID: "ca-sheltersafe", Name: "ShelterSafe", Need: NeedAbuse,
		For:  "Women and children",
		Site: "https://www.sheltersafe.ca", Hours: "Shelter lines: day and night",
		Notes:   "Canada has no single national abuse line. This map shows the shelter line near you. You do not have to stay in a shelter to get advice or a safety plan.",
		Checked: checkedHelplines, Seen: "Notice of its launch, June 2015", Weak: true,
	},
	{
		ID: "ca-sos-violence-conjugale", Name: "SOS violence conjugale", Need: NeedAbuse,
		For:     "People in Quebec",
		Calls:   []Call{{Kind: CallPhone, Show: "1-800-363-9010", Dial: "tel:18003639010"}},
		Hours:   "Day and night",
		Notes:   "Quebec only, though some lists call it a national line.",
		Checked: checkedHelplines, Seen: "Local news, 2020", Weak: true,
	},
	{
		ID: "ca-manitoba", Name: "Manitoba family violence line", Need: NeedAbuse,
		For: "People in Manitoba",
		Calls: []Call{
			{Kind: CallPhone, Show: "1-877-977-0007", Dial: "tel:18779770007"},
			{Kind: CallSMS, Show: "204-792-5302", Dial: "sms:2047925302"},
			{Kind: CallSMS, Show: "204-805-6682", Dial: "sms:2048056682"},
		},
		Site:    "https://www.gov.mb.ca/msw/fvpp/support.html",
		Checked: checkedHelplines, Seen: "Government of Manitoba page",
	},
	{
		ID: "ca-victimlinkbc", Name: "VictimLinkBC", Need: NeedAbuse,
		For:     "People in British Columbia",
		Calls:   []Call{{Kind: CallPhone, Show: "1-800-563-0808", Dial: "tel:18005630808"}},
		Hours:   "Day and night",
		Notes:   "For family and sexual violence, and every other crime.",
		Checked: checkedHelplines, Seen: "BC Women’s Hospital page",
	},
	// Weak like its sister in the United States: both were seen in the same copy of an article only.
	{
		ID: "ca-trans-lifeline", Name: "Trans Lifeline", Need: NeedLGBTQ,
		For:     "Trans people",
		Calls:   []Call{{Kind: CallPhone, Show: "1-877-330-6366", Dial: "tel:18773306366"}},
		Hours:   "Monday to Friday, 10am to 6pm Pacific, 1pm to 9pm Eastern",
		Notes:   "Trans people answer. Hours were cut in January 2024.",
		Checked: checkedHelplines, Seen: "Copy of a Wikipedia article", Weak: true,
	},
	{
		ID: "ca-mens-counselling-link", Name: "Men’s Counselling Link", Need: NeedOwnBehaviour,
		For:     "Men in Ontario",
		Calls:   []Call{{Kind: CallPhone, Show: "211", Dial: "tel:211"}},
		Hours:   "Day and night",
		Notes:   "Free. For anger, trouble in a relationship or harmful behaviour, before it comes to a crisis. You reach it through 211; the page we saw did not say which choice to press.",
		Checked: checkedHelplines, Seen: "Digest of a CBC story, 2025", Weak: true,
	},
}}

var helplinesMX = Country{Code: "MX", Name: "Mexico", Lines: []Line{
	{
		ID: "mx-emergency", Name: "All emergency services", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "911", Dial: "tel:911"}},
		Hours:   "Day and night",
		Checked: checkedHelplines, Seen: "El Gráfico, January 2026",
	},
	{
		ID: "mx-linea-de-la-vida", Name: "Línea de la Vida", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallPhone, Show: "800 911 2000", Dial: "tel:8009112000"}},
		Hours:   "Day and night",
		Notes:   "Free. For mental health, addiction, thoughts of suicide, and violence.",
		Checked: checkedHelplines, Seen: "Health Ministry, January 2026",
	},
	{
		ID: "mx-linea-de-las-mujeres", Name: "Línea de las Mujeres", Need: NeedAbuse,
		For:     "Women",
		Calls:   []Call{{Kind: CallPhone, Show: "079", Dial: "tel:079", Say: "option 1"}},
		Hours:   "Day and night",
		Notes:   "Free, the whole country, since May 2025. Legal advice and someone to talk to. Older lists show state numbers.",
		Checked: checkedHelplines, Seen: "La Jornada, November 2025",
	},
	{
		ID: "mx-765", Name: "*765 SOS Mujeres", Need: NeedAbuse,
		For:     "Women in Mexico City",
		Calls:   []Call{{Kind: CallPhone, Show: "*765", Dial: "tel:*765"}},
		Hours:   "Day and night",
		Notes:   "Free. This is more than a talk: one call registers a call for help and can send the police.",
		Checked: checkedHelplines, Seen: "Local page; El Gráfico, January 2026", Weak: true,
	},
	{
		ID: "mx-nuevo-leon", Name: "Línea de contención a masculinidades", Need: NeedOwnBehaviour,
		For:     "Men in crisis in Nuevo León",
		Calls:   []Call{{Kind: CallPhone, Show: "070", Dial: "tel:070"}},
		Hours:   "Day and night",
		Notes:   "State of Nuevo León only. Help before it comes to violence.",
		Checked: checkedHelplines, Seen: "Notice of the state, December 2025",
	},
}}

var helplinesUS = Country{Code: "US", Name: "United States", Lines: []Line{
	{
		ID: "us-emergency", Name: "Police, ambulance, fire", Need: NeedEmergency,
		Calls:   []Call{{Kind: CallPhone, Show: "911", Dial: "tel:911"}},
		Hours:   "Day and night",
		Notes:   "Help lines cannot send someone to where you are. This number can.",
		Checked: checkedHelplines, Seen: "Copy of a post by the National Domestic Violence Hotline, April 2018",
	},
	{
		ID: "us-988", Name: "988 Suicide & Crisis Lifeline", Need: NeedCrisis,
		Calls: []Call{
			{Kind: CallPhone, Show: "988", Dial: "tel:988"},
			{Kind: CallSMS, Show: "988", Dial: "sms:988"},
			{Kind: CallChat, Show: "988lifeline.org/chat", Dial: "https://988lifeline.org/chat/"},
		},
		Site: "https://988lifeline.org", Hours: "Day and night",
		Notes:   "Free, English and Spanish by phone. Press 1 for veterans, 2 for Spanish. The choice for LGBTQ+ callers (press 3) ended in July 2025. Rarely, it sends emergency services without asking you.",
		Checked: checkedHelplines, Seen: "Page of a mental health toolkit",
	},
	{
		ID: "us-crisis-text-line", Name: "Crisis Text Line", Need: NeedCrisis,
		Calls:   []Call{{Kind: CallSMS, Show: "741741", Dial: "sms:741741", Say: "HOME"}},
		Hours:   "Day and night",
		Notes:   "By text message. The number has six digits; one article printed it a digit short.",
		Checked: checkedHelplines, Seen: "News page, June 2025",
	},
	{
		ID: "us-hotline", Name: "National Domestic Violence Hotline", Need: NeedAbuse,
		Calls: []Call{
			{Kind: CallPhone, Show: "1-800-799-7233", Dial: "tel:18007997233"},
			{Kind: CallPhone, Show: "1-800-787-3224", Dial: "tel:18007873224", About: "textphone (TTY)"},
			{Kind: CallSMS, Show: "88788", Dial: "sms:88788", Say: "START"},
			{Kind: CallChat, Show: "thehotline.org", Dial: "https://www.thehotline.org"},
		},
		Site: "https://www.thehotline.org", Hours: "Day and night",
		Notes:   "Free, any gender, interpreters for over 200 languages. It may ask your age, race and gender; you can decline most questions. The web chat asks for some details and sees your internet address (IP).",
		Checked: checkedHelplines, Seen: "US Justice Department page, January 2022",
	},
	{
		ID: "us-trans-lifeline", Name: "Trans Lifeline", Need: NeedLGBTQ,
		For:     "Trans people",
		Calls:   []Call{{Kind: CallPhone, Show: "1-877-565-8860", Dial: "tel:18775658860"}},
		Hours:   "Monday to Friday, 10am to 6pm Pacific, 1pm to 9pm Eastern",
		Notes:   "Trans people answer. It says it does not call emergency services without your consent. Hours were cut in January 2024.",
		Checked: checkedHelplines, Seen: "Copy of a Wikipedia article", Weak: true,
	},
	{
		ID: "us-trevor", Name: "The Trevor Project", Need: NeedLGBTQ,
		For: "LGBTQ+ people under 25",
		Calls: []Call{
			{Kind: CallPhone, Show: "1-866-488-7386", Dial: "tel:18664887386"},
			{Kind: CallSMS, Show: "678-678", Dial: "sms:678678", Say: "START"},
			{Kind: CallChat, Show: "thetrevorproject.org/get-help", Dial: "https://www.thetrevorproject.org/get-help/"},
		},
		Site: "https://www.thetrevorproject.org", Hours: "Day and night",
		Checked: checkedHelplines, Seen: "Resource page of a third party", Weak: true,
	},
	{
		ID: "us-love-is-respect", Name: "love is respect", Need: NeedYouth,
		For: "Teens and young adults, about dating abuse",
		Calls: []Call{
			{Kind: CallPhone, Show: "1-866-331-9474", Dial: "tel:18663319474"},
			{Kind: CallSMS, Show: "22522", Dial: "sms:22522", Say: "LOVEIS"},
			{Kind: CallChat, Show: "loveisrespect.org", Dial: "https://www.loveisrespect.org"},
		},
		Site: "https://www.loveisrespect.org", Hours: "Day and night",
		Notes:   "Run by the National Domestic Violence Hotline. The page we saw is old: check the text number on its site.",
		Checked: checkedHelplines, Seen: "Its own site, August 2015", Weak: true,
	},
	{
		ID: "us-call-for-change", Name: "A Call for Change", Need: NeedOwnBehaviour,
		For:     "People who use abuse or control, or fear they may",
		Calls:   []Call{{Kind: CallPhone, Show: "1-877-898-3411", Dial: "tel:18778983411"}},
		Hours:   "About 12 hours a day",
		Notes:   "Free, any gender, takes calls from the whole country. It says it is anonymous. But if you give your name and speak of a crime, it follows its duty to report.",
		Checked: checkedHelplines, Seen: "Public radio page, February 2023",
	},
	// The same row of the list as us-hotline: it serves both, and each stands in its own group.
	{
		ID: "us-hotline-own", Name: "National Domestic Violence Hotline", Need: NeedOwnBehaviour,
		For: "People who see warning signs in how they act",
		Calls: []Call{
			{Kind: CallPhone, Show: "1-800-799-7233", Dial: "tel:18007997233"},
			{Kind: CallPhone, Show: "1-800-787-3224", Dial: "tel:18007873224", About: "textphone (TTY)"},
			{Kind: CallSMS, Show: "88788", Dial: "sms:88788", Say: "START"},
			{Kind: CallChat, Show: "thehotline.org", Dial: "https://www.thehotline.org"},
		},
		Site: "https://www.thehotline.org", Hours: "Day and night",
		Notes:   "Free, any gender. The same hotline that helps people who are harmed. The web chat asks for some details and sees your internet address (IP).",
		Checked: checkedHelplines, Seen: "US Justice Department page, January 2022",
	},
}}
