package passphrase

import (
	"math"
	"strings"
	"sync"
)

// An entry is what a dictionary says of a word.
type entry struct {
	kind    kind
	guesses float64
}

// A dict is all lists together.
type dict struct {
	words   map[string]entry
	phrases []string
	longest int // letters of the longest word
}

// dictionary is made when it is first needed, since most visits never need it.
var dictionary = sync.OnceValue(func() dict {
	d := dict{words: make(map[string]entry, 2048), phrases: strings.Fields(famous)}
	put := func(words string, k kind, guesses func(rank int) float64) {
		for i, w := range strings.Fields(words) {
			e := entry{k, guesses(i)}
			if old, ok := d.words[w]; !ok || e.guesses < old.guesses {
				d.words[w] = e
			}
			d.longest = max(d.longest, len(w))
		}
	}
	same := func(n float64) func(int) float64 { return func(int) float64 { return bits(n) } }
	put(firstTried, common, func(rank int) float64 { return math.Log10(float64(rank + 10)) })
	put(names, name, func(rank int) float64 { return math.Log10(float64(rank + 50)) })
	put(subject, name, same(6))
	put(calendar, digits, same(6))
	put(littleWords, small, same(smallBits))
	put(list, word, same(listBits))
	return d
})

// firstTried are what most people choose, from the commonest on, as published lists of leaked passwords agree.
const firstTried = `
123456 password 123456789 12345678 12345 qwerty 1234567 111111 123123 abc123 1234 password1 iloveyou 000000
1q2w3e4r qwerty123 654321 666666 dragon monkey 987654321 121212 letmein football baseball welcome1 princess
admin login master shadow superman batman trustno1 sunshine passw0rd starwars hello freedom whatever liverpool
chelsea arsenal barcelona juventus ronaldo messi soccer1 hunter killer 696969 mustang access thunder1 secret
secret1 pass pass1 test test1 guest root changeme default computer internet samsung iphone google facebook
instagram tiktok whatsapp netflix spotify pokemon naruto minecraft fortnite roblox nintendo playstation xbox
marvel blink182 lovely loveme angel angels babygirl babyboy fuckyou fuckoff fuck asshole bitch pussy sexy
hottie biteme lol lmao qwe123 asd123 zaq12wsx q1w2e3r4 1qaz2wsx asdf zxcv aaaaaa a1b2c3 abcd1234 abcdef abcabc
112233 123321 159753 147258 789456 131313 101010 777777 888888 999999 555555 222222 5201314 1111 0000 1212
7777 1004 2000 4444 2222 6969 9999 3333 5555 6666 1122 1313 8888 4321 2001 1010 2580 0852 1998 1999 friends
family mother father mommy daddy sister brother family1 myfamily mybaby mylove pretty beautiful cheese1
chocolate peanut1 pepper1 ginger1 buster lucky1 lucky7 tigger coffee1 blessed jesuschrist god christ heaven
faith bible amen money bitcoin dollar porsche ferrari mercedes toyota harley yamaha corvette yankees cowboys
steelers eagles lakers raiders rangers dodgers packers patriots phoenix wizard merlin gandalf matrix ninja
pirate soldier warrior killer1 gamer sniper zombie ghost demon satan devil lucifer slipknot metallica nirvana
eminem hiphop rockstar superstar star123 america england london germany france canada india mexico brasil
australia newyork texas florida california chicago boston paris berlin tokyo qazwsx asdfgh zxcvbn asdfasdf
qweasd qweasdzxc qwertz azerty azertyuiop motdepasse passwort hallo hallo123 schatz ichliebedich jetaime teamo
tequiero contrasena senha amor tiamo ciao bonjour soleil doudou loulou password123 passwort1 letmein1 admin123
administrator user user1 mypass mypassword thepassword pass1234 pass123 letmein123 opensesame correct horse
battery staple correcthorse trustno one nothing private noentry keepout goaway leavemealone mine myphone
phone1 mobile1 unlock lockscreen pincode passcode passphrase secretword hidden hide mydiary diary diary1 notes
note1 backup vault locked encrypted qwertyui asdfghjk zxcvbnm poiuytrewq lkjhgfdsa mnbvcxz asdf1234 zxcv1234
qwer1234 1q2w3e 1qazxsw2 q1w2e3 azsxdc butterfly strawberry cutie cupcake sweetie sweetheart honey honeybun
teddy teddybear snoopy garfield mickey minnie hellokitty barbie spongebob scooby simpsons homer stitch disney
ariel elsa harrypotter hogwarts hermione frodo monster hardcore extreme thunderbird blackjack casino poker
royal diamonds snowball snowman snowflake happy happy1 smile smile1 crazy funny cool cooler awesome super
superman1 summer1 summer2024 spring2024 winter2024 autumn2024 letmeout forgetme iforgot forgot dontknow
idontknow nopassword blank none nope yes please thanks thankyou sorry
`

// names are first names that many people have, from several countries.
const names = `
michael ashley jennifer jordan charlie nicole max bella maggie bailey buddy rocky richard jesus james john
robert david william mary patricia linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra
margaret emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia
kathleen amy angela shirley anna brenda pamela emma samantha katherine christine rachel carolyn janet
catherine maria heather diane julie joyce victoria kelly christina lauren joan evelyn olivia judith megan
cheryl andrea hannah martha jacqueline frances gloria teresa kathryn sara janice julia alice grace sophia mia
isabella chloe zoe lucy ellie sophie charlotte amelia eva ava lea lena leonie marie clara nina sabine claudia
petra monika katja camille manon lucie juliette lucia carmen elena sofia martina giulia chiara francesca paula
ana fatima aisha yasmin leila priya neha wei mei yuki sakura olga natasha tatiana svetlana irina ivana magda
zofia ania thomas joseph daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian
george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry
nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean
austin arthur lawrence jesse dylan bryan joe billy bruce albert willie gabriel logan alan juan wayne roy ralph
randy eugene vincent russell louis bobby philip johnny oliver liam lucas leo oscar harry alfie archie theo
luca matteo marco giovanni paolo andreas stefan jan lukas jonas finn felix tobias sebastian markus wolfgang
klaus hans pierre jean antoine hugo carlos luis miguel javier pedro diego pablo sergio ahmed mohamed mohammed
muhammad ali omar hassan ibrahim yusuf mustafa raj amit arjun ivan igor dmitri sergei vladimir alex sam chris
mike matt dan ben tom tim nick jim bob dave steve rob will tony andy greg jeff josh kate katie jenny jess
becky liz beth meg sue ann anne
`

// subject are words that lie near for someone who uses this app.
const subject = `
afterward ex exgirlfriend exboyfriend exwife exhusband girlfriend boyfriend wife husband partner lover loved
love loves loving breakup breakingup broken heart hearts heartbreak heartbroken brokenheart divorce divorced
separated separation single alone lonely together forever always never again goodbye farewell gone over
itsover theend moveon movingon letgo lettinggo letitgo tryagain comeback missyou missing kiss kisses kissing
hug hugs darling dear baby babe sweet soulmate marriage married wedding engaged anniversary valentine romance
romantic crush date dating feelings feeling hurt pain tears crying cry sad sadness angry anger hate hatred
jealous cheater cheated cheating liar lies betrayed trust truth promise hope healing heal health better
newlife freshstart newstart newbeginning begin future past memory memories forget forgive contact nocontact
journal1 therapy closure relationship us ours
`

// calendar are the words of the calendar.
const calendar = `
january february march april june july october may september november december jan feb mar apr jun jul aug sep
oct nov dec tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday
tomorrow birthday christmas easter halloween newyear januar februar marz juni juli oktober dezember montag
dienstag mittwoch donnerstag freitag samstag sonntag enero febrero marzo abril mayo junio julio agosto janvier
fevrier mars avril mai juin juillet aout
`

// littleWords hold sentences together.
const littleWords = `
a an and are as at be been but by can cant could did didnt do does dont for from get go going got had has have
he her here him his how i if ill im in is isnt it its ive just know let like make me more my no not now of off
on or our out so some she than that thats the their them then there they this to too up was wasnt we were what
when where which who why will with wont would you your youre yours about all also because before every into
only still much many very one two der die das und ich du er sie es wir ist nicht ein eine mein dein le la les
un une je tu il elle nous est pas el los que de y mi en con por para yo te lo se io non per di che
`

// famous are phrases that lists of passphrases hold, without what stands between their words. None ends in a
// word of ours: a word more must never make a passphrase worse.
const famous = `
iloveyou iloveu ihateyou imissyou iloveyousomuch iloveyouforever ilovemyself letitbe letmein tobeornottobe
thatisthequestion correcthorsebatterystaple jumpsoverthelazydog maytheforcebewithyou
winteriscoming hakunamatata justdoit carpediem livelaughlove liveloveandlaugh keepcalmandcarryon yesterdayallmytroubles
alwayslookonthebrightside wewillrockyou wearethechampions dontworrybehappy letsgetiton hellodarknessmyoldfriend
iwillalwaysloveyou allyouneedislove nevergonnagiveyouup nevergonnaletyoudown dontstopbelieving ineversaidgoodbye
thisisthewaytheworldends itwasthebestoftimes callmeishmael inthebeginning ourfatherwhoartinheaven thelordismyshepherd
godisgood godislove jesusismylord amazinggrace happybirthdaytoyou maryhadalittle onceuponatime happilyeverafter
tilldeathdouspart tothemoonandback thisismypassword mypasswordis thisisapassword youwillneverguess youcantguessthis
youshallnotpass onetorulethemall whatsinaname toerrishuman timeheals timehealsallwounds whatdoesntkillyou
itisoverbetweenus isitover weareneverevergettingbacktogether youbrokemyheart goodbyemylove someonelikeyou thankunext
`
