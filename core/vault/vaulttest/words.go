package vaulttest

// english are the lines of the English grammar; {slot} stands for one of words.
var english = []string{
	"Woke at {hour} and lay there until the {thing} outside started.",
	"{Who} rang while I was {doing}, and we talked about {topic} for a bit.",
	"I keep {doing} when I should be {doing}.",
	"Today felt {feel}, less so after {meal}.",
	"Went {where} with {who}, came home {feel} and tired.",
	"The {thing} is still in the {place}, under the {thing}.",
	"Somebody at work asked about {topic} and I said it was fine.",
	"It rained, so I stayed in the {place} and read about {topic}.",
	"I made {meal} for one and ate it standing in the {place}.",
	"{Who} thinks I sound {feel}, more than in {month}.",
	"Not one thought about {topic} until {hour}, which is new.",
	"Found an old {thing} in the {place} and put it back.",
	"Cried a little in the {place}, then it passed, then {meal}.",
	"What bothers me is {topic}, and that nobody ever named it.",
	"My part: I was {feel} far too often and blamed {topic}.",
	"In {month} we would have been {doing} by now.",
	"Slept {number} hours, which is {number} more than on Monday.",
	"I want to remember how {feel} it was to be {doing} alone.",
	"Tomorrow: {doing}, a call to {who}, and no {topic}.",
	"The bus took {number} stops longer and I did not mind.",
	"Maybe {topic} was never the point.",
	"I wrote {number} pages about {topic} and threw them out.",
	"{Who} lent me a {thing}; it smells of their {place}.",
	"Some evenings are {feel} and that is all there is to say.",
	"Ran {number} kilometres past the {place} and back.",
	"Three things went well: {meal}, {doing}, and {who} laughing.",
	"I noticed I was {feel} before I noticed why.",
	"Deleted nothing, sent nothing, went {where} instead.",
	"If I am honest, {topic} scares me more than {topic}.",
	"The flat is quiet apart from the {thing} and me {doing}.",
	"Counted to {number}, twice, by the {place} door.",
	"Good day.",
	"I do not know.",
	"{Feel}. {Feel}. {Feel}.",
}

var words = map[string][]string{
	"hour":   {"four", "half past five", "six", "ten to three", "noon", "eleven at night"},
	"thing":  {"kettle", "bicycle", "grey scarf", "radio", "notebook", "lamp", "tea towel", "plant", "blue mug", "printer", "spare key"},
	"place":  {"kitchen", "hall", "garden", "stairwell", "bathroom", "car", "library", "laundry room", "back office"},
	"where":  {"swimming", "to the market", "round the lake", "to the cinema", "up the hill", "to choir", "for a coffee"},
	"who":    {"my sister", "Ines", "Tom", "my neighbour", "Grandad", "Priya", "the counsellor", "Marek"},
	"Who":    {"My sister", "Ines", "Tom", "My neighbour", "Grandad", "Priya", "Marek"},
	"doing":  {"sorting papers", "cooking", "ironing", "walking", "scrolling", "looking at old pictures", "learning the ukulele", "tidying", "answering mail", "painting the shelf"},
	"topic":  {"the holiday", "money", "the move", "how we argued", "trust", "the dog", "their mother", "the silence in spring", "whose fault it was", "the job", "children", "that weekend"},
	"feel":   {"flat", "light", "raw", "calm", "restless", "hopeful", "heavy", "ordinary", "foolish", "steady", "numb", "rested"},
	"Feel":   {"Flat", "Light", "Raw", "Calm", "Restless", "Heavy", "Ordinary", "Steady"},
	"meal":   {"soup", "toast", "rice with beans", "pancakes", "leftovers", "lentils", "an omelette"},
	"month":  {"March", "May", "June", "August", "October"},
	"number": {"two", "three", "four", "five", "seven", "nine", "12"},
}

// pictures end a sentence: single emoji, joined ones, with a skin tone, a flag,
// with a variation selector.
var pictures = []string{"🙂", "😢😢", "🌧️", "👩🏽‍🌾", "🧑‍🤝‍🧑", "🏳️‍🌈", "🇮🇪", "☕", "1️⃣", "❤️‍🩹", "🫠"}

var accented = []string{
	"Café crème with Zoë and Núria.", "Déjà vu, naïve as I am.", "Björn’s crêpes were good.", "Señora Muñoz waved.",
	"Łukasz and Đorđe came by.", "“Smörgås”, she says; I say ‘bread’.", "½ a cake, 3 × 4 pieces, 20 °C.",
}

// A tongue is another language: whole sentences, and what stands between two.
type tongue struct {
	gap   string
	lines []string
}

var tongues = []tongue{
	{" ", []string{ // French
		"Je n’ai presque pas dormi cette nuit.", "Ça ira mieux demain, peut-être.", "J’ai appelé ma sœur et nous avons ri.",
		"À la boulangerie, personne n’a rien demandé.", "Où est passé l’été ?", "C’était plus léger aujourd’hui."}},
	{" ", []string{ // German
		"Heute früh war es ganz still in der Küche.", "Ich möchte nicht mehr grübeln.", "Größere Straßen meide ich zurzeit.",
		"Übermorgen fahre ich zu meiner Schwester.", "Das Gespräch war kürzer, als ich dachte.", "Schön war nur der Weg zurück."}},
	{" ", []string{ // Polish
		"Dziś było trochę lżej niż wczoraj.", "Zjadłam zupę i poszłam spać.", "Książka leży jeszcze na półce.", "Źle śpię, ale coraz krócej się tym martwię."}},
	{" ", []string{ // Vietnamese
		"Hôm nay trời mưa suốt cả ngày.", "Tôi nấu cơm cho một người.", "Chị tôi gọi điện lúc bảy giờ.", "Tôi thấy nhẹ hơn một chút."}},
	{" ", []string{ // Turkish
		"Bugün biraz daha iyi uyudum.", "Kız kardeşim aradı, uzun konuştuk.", "İçimdeki gürültü azalıyor.", "Yağmur hiç durmadı."}},
	{" ", []string{ // Russian
		"Сегодня было немного легче.", "Я долго гулял вдоль реки и ни о чём не думал.", "Сестра звонила вечером.", "Не знаю, что ответить на этот вопрос.", "Ещё один тихий день."}},
	{" ", []string{ // Ukrainian
		"Вранці їхала трамваєм і дивилась у вікно.", "Ґанок порожній, а мені спокійно.", "Подруга принесла пиріг.", "Сьогодні я нікому не писала."}},
	{" ", []string{ // Greek
		"Σήμερα κοιμήθηκα καλύτερα.", "Μίλησα με την αδελφή μου το απόγευμα.", "Η θάλασσα ήταν ήσυχη.", "Δεν ξέρω ακόμη τι θέλω."}},
	{"", []string{ // Chinese
		"今天下了一整天的雨。", "我一个人去了图书馆，坐到傍晚。", "姐姐打来电话，我们聊了很久。", "晚饭只有面条，也很好吃。", "我不知道该怎么回答。"}},
	{"", []string{ // Japanese
		"今日は少しだけ眠れた。", "駅まで歩いて、コーヒーを飲んだ。", "妹から電話があって、久しぶりに笑った。", "まだ何も決めていない。"}},
	{" ", []string{ // Korean
		"오늘은 조금 나았다.", "혼자 산책을 하고 국수를 먹었다.", "언니가 저녁에 전화했다.", "아직 잘 모르겠다."}},
	{" ", []string{ // Arabic
		"اليوم كان أهدأ من أمس.", "مشيت طويلا قرب النهر ولم أفكر في شيء.", "اتصلت أختي في المساء.", "لا أعرف ماذا أريد بعد."}},
	{" ", []string{ // Hebrew
		"היום היה קצת יותר קל.", "הלכתי לאורך הים עד הערב.", "אחותי התקשרה ודיברנו שעה.", "עדיין לא החלטתי."}},
	{" ", []string{ // Hindi
		"आज थोड़ा हल्का लगा।", "मैंने अकेले चाय बनाई और खिड़की के पास बैठी।", "बहन का फ़ोन आया था।"}},
	{" ", []string{ // Thai
		"วันนี้ฝนตกทั้งวัน", "ฉันเดินไปตลาดคนเดียว", "พี่สาวโทรมาตอนเย็น"}},
}
