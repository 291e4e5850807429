package draft

import "afterward/core/guide"

// grandRules find grand gestures, insults, memories used as a lever, and what is
// taken for granted.
var grandRules = []*ruleSet{
	{kind: guide.MarkGesture, lines: `
# hired, paid for, put up
i|have|had|has|just|also ..1 hired|hire|rented|commissioned|booked|got|arranged ..3 @show !for|tickets|club|practice
i|have|had|just|also ..1 paid|bought|taken|took|got|booked ..3 whole|entire|full|back|front|ad|double ..1 ad? advert|page|slot|break|billboard|screen|space|hour|restaurant|cinema|spread
there is|'s|will ..1 be? a ..1 limousine|limo|photographer|band|surprise|horse|helicopter|driver|choir|quartet|banner|billboard|balloon|plane|box !for|at|of|in
# on the air
~tune|turn|switch|put|listen ..2 on|in|to ...6 at|tonight|tomorrow ..2 @num|past|half|for|something|you|ten|eight
everyone|everybody|whole|all|entire|world|congregation|parish|class|office ..4 ~see|~hear|~read|~know|watching|listening ..2 how|what|that|me ..1 sorry|much|i|say|ask|propose|get
~know|rehearsed|practised|practiced|learned|learnt ..1 their|his|her|the|a ..1 lines|part|song|dance|routine|words ..1 $|for|to|and
# dress for it, keep it free
wear|put ..1 on? something ..1 nice|pretty|special|warm|white|smart|red
do not|keep|clear ..1 make|have|plan|the|your|that ..1 any? plans|diary|evening ..1 on|for|that|free|this|$ !please
# letters and marks
your ..1 name|initials|birthday|eyes|handwriting|portrait ..4 on|in|onto|into|across|over|inside ..1 my|the|a ..1 ribs|arm|chest|skin|neck|back|side|van|wall|bridge|boat|tree|bench|ring|star|plane|sky|board|scoreboard|screen|wrist|leg|shoulder|heart|hand|foot|hip|forearm|lights|snow|sand|field
your ..1 name|initials|face|portrait ..2 done|tattooed|inked|engraved|carved|painted|sprayed|written|spelled|projected|embroidered
got|has|have ..1 your ..1 initials ..1 in|on|engraved|$
~name ..4 after|for you
# costly things
on a ..2 necklace|ring|bracelet|diamond|pendant|earrings|handbag !size
accept|open|wear|take ..1 the|this|my|a ..3 gift|pendant|token|present|necklace|bouquet|diamond|jewellery|box
small|little|velvet|tiny|jewellery|tiffany ..1 velvet? box ..3 in|pocket|with|inside|on|for|and|waiting|$ !of|shoes
paid ..1 off ..1 your|the|all ..1 mortgage|debt|debts|loan|car|student|credit|overdraft|card !off|by
arriving|delivered|delivery|courier|florist ..3 to|at|outside|round ..1 your ..1 work|office|door|doorstep|desk|house|place|reception|parents|flat|mother|$|from|by|at
a|with|and|of|@num|hundred|thousand|fifty|hundreds ..1 red|white|yellow|pink|fresh|long|stemmed? roses|tulips|lilies|peonies|sunflowers|orchids|petals|balloons !in|are|need|for
# the appearance
i will|am|would|be|'s|is|that|me|standing|waiting|there|here|wait|stand|come|up ...6 with|holding|carrying|bringing|and ..1 a|the|my|your|some|@num|that|his|an ..2 @prop !size|back|lesson|case
i ..1 will|am|'m ..1 be? ..1 the one in|with|holding|wearing ..1 a|the
at ..1 @name|the ..1 airport|station|arrivals|terminal|pier|port ...4 arrivals|gate|platform|with|sign|flowers|waiting|until|suit
a ..1 little|short|big|whole|prepared speech ..1 $|and|ready|prepared|for|about|planned
brass|mariachi|jazz|marching|steel|wedding|samba|string band|quartet !practice|concert|rehearsal|class
# given up or done for them
wrote|written|composed|composed|recording|painting|painted|knitted|built|carving|carved|filmed ..1 you|us ..1 a|an|the|our !letter|cup|tea|list|note|dinner|message|email|letter|cake|card|cheque
`},
	{kind: guide.MarkGesture, hold: weak, lines: `
~dedicate|dedicated|dedicating ..3 you|us !the|about
out ..1 of|the|your window|front ..2 at|tonight|now|when|please|i|you
on|over ..1 the|live|local? radio|tv|telly|jumbotron|tannoy|scoreboard|loudspeaker|stage ..3 for|to ..1 you|tell|ask|say|everyone|my
~ask|~tell|say|saying|sing|singing|~propose|read|kneel|stand|standing|~declare|apologise|beg|shout|knee|knees|question ...6 in front|before of ..1 everyone|everybody|your|the|all|our|my|whole ..1 $|i|family|office|whole|friends|parents|work|class|team|congregation|church|mates|colleagues
whole|entire|all|your|both ..1 family|mother|crew|team|class|kids|friends|office|girls|boys ..2 in on ..1 it
named|naming|registered ..2 a|the ..1 star|boat|rose|foal|horse|cocktail|beer|song|shop|company ..2 after|for
star ..4 name|named ..3 you|yours
tattoo ..1 of|with|says|on
i ..2 bought|got|ordered|chose|picked|sent ..2 @ornament !size|back|doorbell|binder|in
@num|carat|gold|diamond|silver|engagement|pearl|sapphire|ruby|emerald ..1 carat|and? ring|pendant|necklace|earrings|bracelet|locket|brooch|tiara
new|brand ..1 new? car|kitten|puppy|house|piano|bike|motorbike|horse ..4 bow|ribbon|you|yours|waiting|surprise|outside
with ..1 a|the ..1 big|red|huge ..1 bow|ribbon ..1 on|$|around|round
every ..1 single? day|morning|friday|monday|week|hour ..2 a|flowers|rose|card|poem|letter|gift|one|until|till ..2 rose|card|poem|letter|gift|flowers|until|till|you ..1 say|you|answer|yes|back|forgive
~show|turning|turn|coming|come|rocking|pitching up ..1 at|to|with|on|in ..1 your|ur|the ..3 with|in|dressed|and ..1 a|my|the|flowers|horse|guitar|full|ring|costume|suit
with ..2 a ..1 pie|cake|guitar|ring|suitcase|bag|speech and ..1 a speech|song|poem|ring|plan|smile|question|guitar|dream
serenade|serenading|serenaded ..2 you|under|outside|the|your|her|him|$
flash mob|mobs
flashmob
karaoke|open|concert|stage|gig|pub|mic ..1 mic? ..2 our|your ..1 song|name
down|get|got|go|going|drop|kneel|kneeling ..1 on|one ..1 one|knee|knees|my ..1 knee|knees|outside|$|in|at|with
~ask|asked|asking your ..1 father|mother|parents|dad ..2 for|permission|blessing|hand
permission|blessing ..2 to marry|your|propose
church|venue|registry|chapel|priest|vicar|celebrant|imam|hall ..2 is|'s|has ..1 been|already? booked|waiting|ready|free|reserved
be|become ..1 my|the wife|husband|bride|missus
put ..1 a|the|your ring ..1 back|on ..1 on|your|it|it
~sell|sold|selling|~quit|quitting|quit|leaving|handed|resigned ..2 my|our|in|from ..1 my|notice? car|flat|house|job|business|bike|guitar|notice|van|motorbike|horse|piano|drums|collection|bass|shares ...6 for ..1 you|us|the ring|$|a
moving|transferring|transferred|moved|bought|rented|renting|found|got|took ..3 to|near|in|flat|house|place|job ..1 in|near|on|to? your ..1 city|town|street|country|village|road|building|area|neighbourhood
learning|studying ..2 your ..1 language|dialect|religion
~run|running|walk|walking|cycle|cycling|swim|swimming|climb|climbing|row|rowing ..1 the|a|to|from|up ..2 marathon|everest|channel|kilimanjaro|miles|mountain|country|way ...6 for you|us|your
@num|hundred|thousand|100|200|365|50 ..1 handwritten|little|paper|love? letters|roses|poems|songs|reasons|candles|cranes|notes|balloons|hearts|flowers|origami|postcards|messages
wrote|written|composed|recorded|painted|filmed|published ..2 song|poem|novel|symphony|mural|portrait|musical|opera|sonnet ..3 about|for|of|you
`},
	{kind: guide.MarkGesture, stages: personal, lines: `
i|have|had|just|already|ve ..2 booked|reserved|bought|got|ordered|arranged|rented|planned ..2 us|two|both ..1 a|the|seats|tickets|our|flights|dinner|in|into|on|for
i|have|just|already ..1 booked|reserved|bought|rented|hired|planned ..1 a|the|two|our|that|us|some ..3 @gift|table|seats|lodge|tickets|flights|suite|place|boat|cottage|cabin|castle|airbnb|villa|room|island|spa|cruise|trip|holiday|ring|dress|house|safari|balloon
look|go|step|peek ..1 outside|downstairs ..1 at|when|in|tonight|now|the|$|i|and|your|to|please
check|look ..1 behind|under|on|in|at|outside? your ..1 porch|doorstep|desk|door|windscreen|letterbox|mailbox|front|balcony|garden|driveway|step|sky|glovebox|pillow|locker
`},
	{kind: guide.MarkGesture, stages: personal, hold: weak, lines: `
flights|flight|tickets|room|rooms|hotel|cabin|table|weekend|holiday|everything|suite|villa|cottage|lodge|cruise|trip|spa|honeymoon|restaurant|boat|yacht ..2 is|are|'s|already|all|both ..2 booked|paid|sorted|reserved|confirmed|bought|waiting|ours|ready|sitting
look|peek out ..1 of|the|your ..1 your|window|the|front
you ..1 only|just ..1 have|need|got|to ..1 to? ..1 pack|turn|show|say|bring|get|wear|sign|come|be ..1 up|yes|your|on|a|yourself|ready|there|$
pack|bring ..1 your|a ..1 bag|bags|passport|swimsuit|bikini|suitcase|coat|toothbrush
~fly|flying|flew|drive|driving|drove|coming|travelling|hitchhiking|sailing|cycling|walking ..2 over|across|out|down|up|to|through|all|home|back|from|in ...5 see|surprise|tell|ask|hear|get|win|be|find|just ..1 you|with|your|for
surprise ..1 for|you|is|'s|waiting|coming|trip|party|on|at|visit|visiting|me|$
`},
	{kind: guide.MarkInsult, lines: `
@you|you ..1 are|were|absolute|total|complete|such|fucking|what|look|pathetic|stupid|lying|cheating|selfish|spoiled|useless|little|dirty|lazy|@contempt ..2 @contempt? @contempt? @curse
@you @contempt? @contempt? @contempt? @curse|@beast $|and|who|with
@you|you ...4 to be|being|such ..1 a|an ..1 @contempt? @curse|@beast $
@you are|were ..2 a|an|the|such|one|nothing ..1 but|a? ...4 @contempt ...3 man|woman|person|boy|girl|human|creature|excuse|thing|bastard|husband|wife|mother|father|piece|cow|bully|people|individual
@you are|were|look|sound|seem ..1 so|that|too|really|as|nothing|pure|beyond|genuinely|just|all|more? ..1 thick|pathetic|disgusting|heartless|useless|worthless|stupid|dumb|ugly|evil|toxic|vile|childish|spineless|gutless|repulsive|nasty|vindictive|manipulative|narcissistic|shallow|hypocritical|cowardly|deranged|ungrateful|sleazy|greedy|arrogant|clueless|despicable|callous|deluded|delusional|immature|ridiculous|two-faced|cruel|unhinged|insane|filthy|soulless|boring|hollow|fat|selfish|lame|cheap|empty|fake|rotten|vain|smug ..1 $|and|it|that|as|you|i|to|people|sometimes|inside|like|person|for !tired|busy
^ @contempt? @contempt? @curse $
^ what|such|you|absolute|total|complete|utter|typical|classic ..1 a|an|absolute|total|@contempt? @contempt? @curse|@beast $|behaviour|move|answer|reply|thing
^ typical|classic ..1 @curse
^ pathetic|disgusting|revolting|vile|despicable|spineless|shameless|shameful|disgraceful|heartless|embarrassing|laughable|unbelievable $
absolute|total|complete|utter|what|such|you|fucking|pure ..1 a|an? ..1 waste|sack|lump|bag|heap|pile ..1 of ..1 oxygen|skin|space|air|breath|shit|time|sperm|flesh|life
@you ...4 waste ..1 of ..1 oxygen|skin|space|air|breath|sperm|flesh|human
would not|never ..1 ~know|recognise|recognize|have ..5 if ..1 it|he|she|they ..1 ~sit|sat|hit|bit|slapped|walked|fell|came|jumped|danced|kicked|knocked|punched
got|have|some|the|what|bit ..1 a|some|of? neck|nerve|cheek|gall|audacity ..1 on|to|you|$|of|coming|turning|waltzing
like a ..1 bad smell|rash|penny|cold
get|got over ..1 yourself|urself|yourselves
not ..1 even|all|really|exactly ..1 that ..1 fit|pretty|hot|good|clever|bright|special|funny|attractive|smart|handsome|interesting|great ..1 $|looking|and|anyway|in|you
punching|punched|settling|settled|dating|slumming|reach|reaching ..1 down|up|above|it|beneath ..1 $|with|when|for|you|me|my|your
all|both|any|half ..2 fitter|hotter|prettier|better-looking|smarter ..1 than you
your ..1 dumbass|dumb|stupid|idiot|pathetic|ugly|fat|useless|lazy|thick|inbred|psycho|crazy|moron|toxic|awful|horrible|vile|bitch|cow|trashy|drunk|junkie|scrounging|loser|witch|hideous|precious|nosy|interfering ..1 of|ass? ..1 a|an? ..1 @folk|family|friends|mates|mouth|face|fiance|lot|children|@name
rot|burn|choke|die|suffer|perish ..1 in|on|alone|slowly|and ..1 hell|it|there|alone|pain|misery|burn|rot|your
sorry not sorry
^ screw|fuck|damn|eff|stuff|bugger|curse|sod|feck you|u|yous|yourself|ye|him|both !up|around
failure|disappointment|joke|disgrace|embarrassment|waste|poor|sorry|excuse ..1 as|of|for ..1 a|an|your ..1 mother|father|man|woman|human|parent|person|husband|wife|partner|family|friend|dad|mum|lover|being
~repulse|repulsive|~disgust|~sicken|~revolt ..1 me
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
@you are|were ..2 a|an|such ..2 @beast $|and
~crawl|go|slither|get|slink|fuck|run|piss ..1 off? ..1 back ..1 to|under|in|into|home ..1 your|the|whatever|that|mother|to|a ..2 rock|hole|cave|sewer|swamp|stone|gutter|sty|mother|mummy|daddy|village|country|coffin|bridge
~have|with|got ..2 the|a ..2 range|depth|maturity|brain|brains|iq|personality|charm|intelligence|empathy|warmth|attention|backbone|morals|manners|loyalty|intellect|emotional ..2 of ..1 a|an|some
like|are|than ..1 a|an|some ..1 disease|cancer|virus|leech|parasite|plague|cockroach|tumour|tumor|rash|dead
beneath me
nobody|no|everyone|everybody|people|they|friends ..2 one|all|my|actually|ever|even|really|else? ..2 ~like|~stand|~hate|~laugh|~respect|~want|~despise|~pity ..1 at|you ..1 you|behind|anyway|$|they|or|either
everyone|everybody|we|they|people|friends|are|all ..1 all|is|'s|were? ~laugh|laughing ..1 at|behind ..1 you|your ..1 back|$|behind|all|and
up yours
kiss my ..1 arse|ass|feet|backside
i|we|makes|make ..2 ~pity|~despise|~loathe|~detest ..1 you ..1 $|and|now|for|both|more|with
your? face ..1 like a|an ..1 slapped|smacked|bag|bulldog|horse|rat|pig|dropped
you ..1 look|looked|looks|smell|smelled|smelt|sound|dress|stink ..2 like|worse|cheap|ridiculous|awful|terrible|rough|old|fat|ugly|disgusting|horrible|haggard|desperate ..1 shit|a|an|than|than|$|in|and|something|these !dream|million|star|queen
you ..1 have|are|did ..1 got|gotten|let|put|gone|getting ..1 fat|ugly|old|fatter|uglier|yourself|bald|downhill|on ..1 go|weight|downhill|$|and|since
you ..2 ~drink|~lie|~cheat|~whine|~moan|~nag ..1 like ..1 a|an
thick ..1 as|head ..1 two|a|mince|shit|pig|bricks|they|planks|$
brain ..1 cell|dead|cells|size|damage
could|can|deserve ..1 do? ..1 so|much|do|far|way ..1 so|much|far? better than ..1 you
worst|biggest|dumbest|stupidest ..1 thing|mistake|person|decision|waste|partner|husband|wife|lay|lover|parent|mother|father|years ..2 that|i|ever|of|in|to|about|my ..3 met|made|happened|known|life|had|married|me|was|is|'s|know ..1 $|you|was|is|'s|meeting|marrying|and
call|calls ..1 yourself|that ..1 a|an|parenting|love|work|cooking|effort ..1 mother|father|man|woman|parent|friend|christian|adult|professional|$
like|same|worse|just|than|turned|exactly ..1 as|like|than|into your ..1 drunk|useless|mad|own|cheating|bitter? mother|father|sister|brother ..1 $|and|was|is|'s|after|in|always
useless|hopeless|crap|rubbish|awful|terrible|shit|lousy|pathetic ..1 as|at|in|with ..1 a|an|bed|being|everything|the|money|kids|it ..2 mother|father|$|parent|partner|husband|wife|lover|anyway|man|woman|sex
lights ..1 are|is|'s|on ..1 on ..2 no|nobody
@you|you ..2 ~make|makes|made ..1 me|my ..1 want|sick|skin|puke|cringe|gag|vomit|ashamed|stomach ..1 $|to|crawl|turn|just|of|vomit|puke|gag|throw|with
`},
	{kind: guide.MarkInsult, hold: unlessIf | weak, lines: `
@you ..1 are|is|'s|were ..2 @contempt
@contempt|absolute|total|little|old ..1 @curse|@beast
@you ..1 ~lie|lying|lied
`},
	{kind: guide.MarkNostalgia, stages: personal, hold: unlessOwned, lines: `
^ do|and|but|you|please|just? you|not? remember|remembering|forget ..1 that|our|when|how|those|what ..2 @memo|we|us|our|song|kitchen|rain|first !deciding
we|us ..1 were|was|had|are ..1 so|pure|just|like|something|truly|once? @sweet ..1 $|together|you|the|and|then|once|us|we|back
^ you me the|on|in|under|and|a|at|one|two
you|we ..1 used to ..1 ~waltz|~dance|~sing|~hum|~laugh|~hold|~kiss|~cook|~bring|~carry|~tuck|~stay|~lie|~fall|~wake|~sneak|~watch|~walk|~drive|~read|~play|~wait|~warm|~trace|~call|~rub|~wrap|~make|~sit|~swim|~eat|~dream|~whisper|~pick|~leave|~spin|~twirl|~braid|~squeeze ..2 me|my|us|our|up|all|till|until|for|on|in|under|the|together|by|at|each|notes|to
our ..1 song|tune|track|playlist|album|band ..1 $|came|was|on|in|played|plays|comes|just|again|is|'s
just|i ..1 heard|hearing|hear|played|playing|play ..1 our ..1 song|tune|track|playlist|album|band
nothing|nobody|none|never|nowhere|no|not ..3 since|again|else|after|ever|once ..3 ~taste|~feel|~smell|~look|~laugh|tasted|felt|slept|laughed|danced ..1 like|as|so|that|good|the|right|since|warm|safe
think|thinking|thought|cast|take ..1 your|yourself|mind? ..1 mind? back ..1 to|on|when|a
close ..1 your|my eyes ..2 and|i ..3 go|there|am|back|see|remember|hear|think|smell|can
found|kept|looking|looked|through ..2 the|our|an|that|those|old ..1 old|first|little? polaroid|polaroids|stubs|stub|shell|shells|menu|postcard|postcards|photobooth|album|wristband|wristbands|napkin|scrapbook|videos|photos|pictures|photograph ..3 from|we|when|us|look|where !dad|mother|school
look ..1 how|at ..1 happy|us|young|we
would ..1 ~swap|~give|~trade|~pay|swap ..2 all|everything|anything|my|it|half|a ...6 for ..1 that|one|those|another|a|just|five|our|to ..2 road|night|day|more|morning|minutes|hour|back|summer|again|minute|sunday|that|kitchen|afternoon|of
remember|forget|think|forgotten ..3 who ..1 held|drove|carried|sat|stayed|danced|taught|sang|nursed|washed|fed|walked|waited|fixed|rubbed|made|was|stood
how ..1 you|we ..1 sang|danced|laughed|held|hummed|kissed|smiled|smelled|giggled|snorted|used|always !to|so
that|our ..1 first|last|one|little|tiny|old|whole? night|summer|morning|weekend|trip|beach|winter|evening|bench|café|cafe|balcony|roof|tent|lake|cabin|kitchen|sofa|hotel|cottage|train|rain|snow|boat|island|pier|song|kiss|dance ..2 on|in|at|by|under|with|where|when|near|to ..3 @name|we|us|you|roof|rain|beach|lake|moon|stars|together|our|sea|snow|bed|kitchen|balcony|bench|guitar|wine !car|bill|for|flat|rent
`},
	{kind: guide.MarkNostalgia, stages: personal, hold: unlessOwned | weak, lines: `
^ and|do|but? you still? remember ..1 the|our !bins|one|ones|box|video|videos|name|password|number|code|guy|dentist|man|woman|key|appointment|bins|bill|bank|plumber|rent|lad
^ you and me ..1 against|under
@num|thousand|hundred|million|ten|so|all|how ..1 many|those|our|of|thousand|hundred? summers|breakfasts|christmases|winters|birthdays|anniversaries|sundays|autumns|springs|dances|kisses|sunsets|sunrises|goodnights|pancakes|dinners|laughs|adventures|memories ..1 $|together|of|we|you|and|in|by
@num years of ..1 us|love|laughter|laughing|memories|breakfasts|sundays|mornings|dances|jokes|songs|adventures
takes|brings|brought|took|transported ..1 me|us|you ..1 right|straight|all|way? back ..1 $|to|there|every
like ..1 it|we ..1 was|were yesterday
i|we ..1 can|could|do ..1 still ..1 ~smell|~hear|~feel|~taste|~picture ..2 your|the|us|you|that|our|his|it
still ..1 smell|smells|taste|tastes|hum ..3 you|your|our|ticket|napkin|polaroid|shell|receipt|menu|stubs|song|perfume|scent|smell
good old days|times|years
glory|golden days|times|years
best|happiest|proudest|sweetest|warmest ..1 years|time|days|summer|months|night|day|moment|nights|thing|weeks|christmas|kiss|year|i ..2 of|we|i|ever|have|in ..2 my|our|ever|had|was|were|life|have|with|spent
happiest i|we|you ..1 have|was|were|ever|had
when|before|back ..1 when|things|everything|life|it|we ..1 was|were|felt|things ..1 still|just|so|all|were? good|easy|simple|young|happy|perfect|fun|wrong|better|us|magic|two
in ..1 the|those|our ..1 early|first|old|good days|months|years ..1 $|you|we|when|i|with
^ our|the first ..1 kiss|dance|flat|christmas|night|date|apartment|house|holiday|summer|snow|winter|trip|place|morning|birthday
~miss|missing ..1 us|our|how|the ..2 dancing|laughing|old|way|we|two|sundays|mornings|nights|us|kitchen|songs|jokes|talks|walks|bed|breakfasts|days|sound|smell !kids|dog
us ..1 two|both? ..1 against|dancing|laughing|singing|in|on|under ..1 the|that|paris|rome|our ..1 world|kitchen|rain|beach|roof|moon|car|bed|lake|stars|rooftop|balcony|sofa
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned, lines: `
~remember|remember|remembering the ..1 tent|rain|lake|beach|roof|sunset|stars|snow|song|smell|sea|river|bench|balcony|moon|kiss|wine|mosquitoes
we|us ..1 were|was @sweet ..1 $|together|the|and|once|then
old|good times ..1 sake|$|together|we|with
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned | weak, lines: `
our ..1 song|first ..1 $|dance|kiss|date|christmas|night|came|on|is|'s|summer|flat|together
`},
	{kind: guide.MarkAssuming, hold: unlessIf, lines: `
# fate
@fate ..2 ~put|put|brought|~bring|~send|sent|sending|~tell|told|tells|~show|shows|~want|wanted|made|makes|meant|says|said|keeps|keep|giving|gave|gives|~join|joined|plans|planned|chose|led|leads|pushing|whispered|promised|knows|intended ..2 me|you|us|two|people|@num|signs|this|it|that|together|so|showing|throwing|sending|putting|pushing|bringing|we|your|our|everything|a !bless
not ..1 a|by|just? chance|random ..1 that|it|we|you|i|$ !to|of|at|meeting
another|a|clear|god ..1 's? ..1 sign ..1 $|that|from|we|you|i|for|not|of !up|stop|off
twin ..1 flame|flames|souls|soul
# what they feel and know
your ..1 mouth|eyes|heart|body|hands|voice|spirit|soul|smile|silence|face|tone|lips|blush|tears|pulse|kiss|anger ..1 ~say|says|said|tell|tells|told|know|knows|never|gave|gives|still|remember|remembers|want|wants|saying|showed|shows|speak|speaks|betray|betrays|belongs|belong|answered|answers|lit|light|lights ..2 yes|me|it|that|left|something|different|otherwise|everything|the|you|up|gave|for|away|to|here|with|volumes|louder|what|more
you|@you ..1 have|had ..1 already|long ~forgive|~choose|chosen|decided|made|said|~come|~miss|known ..1 me|us|your|yes|it|back|$
know|feel|feels|knew|felt it|this|that ..1 too|in|deep|as ..1 your|my|down|inside|too|$|well|same|sure ..1 spirit|heart|bones|soul|down|inside|gut|blood|body|$|as|the|same
i|can ..1 still|can ..1 feel|tell|sense|see ..1 it|that|you ..1 in|too|still ..1 your|love|want|care|miss|feel|you ..1 voice|eyes|face|heart|love|want|care|me|still|it|same
you ..1 are|were|will ..1 be? ..1 still|probably|surely|lying|hearing|feeling|thinking|missing|listening|wondering|reading ..2 it|about|of|this|me|too|there|awake ..2 too|me|us|the|awake|same|thinking|right
tell|telling|look|say|swear ..2 me ..4 you do|did|are|have|feel|never|'re ..1 not|nothing|never ..2 ~feel|~miss|~love|~think|~close|~want|~care|~remember|~wonder|~dream|~lie|still|felt|over|for|when
nobody|no|one|people|who|you|can|could|that|love|feelings|a ..4 can|could|does|do|just ..2 not|just|ever ..1 just|simply|ever? turn|switch|throw|shut|erase|unlove|fake ..1 it|that|this|love|feelings|us|them|away|a ..2 off|away|like|out|heart|$
i ..1 know|bet|can ..1 that? you ..1 still|secretly|really|too|also|do|must|both|just|deep|only ..1 down|still|just? ~love|~miss|~want|~feel|~regret|~care|~think|listen|look|wear|sleep|read|keep|dream|do ..3 me|us|it|same|too|about|of|our|that|my|for|them|$
you ..1 still|secretly|always|never|did|also|must ..1 really|stopped? ~love|~miss|~want|~feel|loving|wanting|missing ..1 me|us|it|for !to|if|or
# the way back is sure
before|until|till|when|once|after|for ..1 when|the? you|@you|ur ..1 are|is|'s|were|come|get|move|re|return ..1 finally|all|safely? back|home ..1 with|to|where|in|into|here|again ..1 me|us|the|our|you|my|bed|ladder|again|house|side|arms|belong|$ !kids|spain|work|school|country
until|before you ..1 are|re|come|return ..1 back|home ..1 $|and|to
you|@you ..1 will|are|going ..1 going|will|to? ..1 to? ..1 be|come|crawl|run ..1 crawling|running? back|around|round|home ..1 $|to|eventually|someday|one|again|soon|when|you|like|for ..1 me|us|mine|our|day|$|you|more|always|i
you always ..1 do|come ..1 back|$
you ..1 can|could|are|may ..1 free|welcome|just|to? ..2 come|move back|home ..1 now|like|as|any|when|$|to|whenever|again ..1 me|us|$|you|time|said|now|day|want|our|your
ready|waiting|here|going|able|happy|prepared|will|shall ..2 receive|welcome|take|have ..1 you ..1 back|home|again
cleared|emptied|kept|keep|keeping|leave|saved|saving|made|painted|warming ..1 you|out|half|some|up? ..1 half|the|your|a|some|you|our|room|space ..3 wardrobe|drawer|drawers|side|closet|pillow|mug|toothbrush|shelf|stocking|light|chair|spot|nursery|slippers|hook|bedside ..2 $|for|already|on|of|exactly|as|the|is|'s|in|just|where|how|free|empty|you !keys|boxes|bags
porch|hall|landing|candle ..1 light|lamp ..1 on|burning|lit
his|her|the|their other|second|real parent|mother|father|mummy|daddy !is|was|s
is|'s|it|this|be|was ..1 just|only|simply|all|but ..1 a|an ...3 lap|phase|break|bump|chapter|test|storm|season|blip|pause|hiccup|interlude|wobble|detour|intermission|rough|spell|tantrum|holiday|while ..1 $|before|until|till|and|for|of|that|in|you|then|patch
when|once|after|until|one|before ..1 we|day|you ..1 we|you|get|are|have|will ..1 ~get|~marry|married|back|engaged|laugh|look|tell|move|thank|grow ..1 married|together|back|about|at|on|our|in|me|old ..1 this|$|one|again|our|we|day|and|all|us|for|kids|next
day ..1 we|you|our ..1 will|ll ..1 both? laugh|thank|tell|realise|realize|understand|marry|remember|wake|see ..1 about|me|our|that|how|up|what|us|i|at|and|it
our ..1 kids|children|grandchildren|grandkids|wedding|babies|daughter|son|anniversary ..1 will|are|is|'s|would ..1 be|have|going|ask|love|laugh|look|when !at|picked|collected|late|sick|fine
as|be ..1 my ..1 wife|husband|queen|woman ..1 $|again|and|once|in|before
nobody|no|one|who ..1 one|else|person? ..1 will|can|could|would|is|'s|knows|loves|gets|ever|else ..2 ~love|~know|~understand|~get|~make|~treat|~hold|~put|you ..1 you|like|the|better|up ..2 like|way|the|better|how|i|as|with
you|we ..1 both ..1 know|feel|want|felt|knew ..1 it|that|this|we|you|how|what|where|the|there|each ..2 is|'s|are|was|not|belong|going|love|over|ends|end|$|still|too|we|you|other|will|meant|real !sorry|late|bill|rent|kids|happens
`},
	{kind: guide.MarkAssuming, hold: unlessIf | weak, lines: `
not|no|hardly|never ..2 a|by|just|pure|any? ..1 mere|pure? coincidence|accident|random
~tell|call|calling|think|thought|say|believe ..3 coincidence|accident
it|that|this|we|us|all|what ..3 ~happen|~happens|~is|is|'s|was ..1 all? for a reason
11:11
past|other|another|previous ..1 life|lives|lifetime ..1 $|we|you|i|together|too
written|destined|fated|ordained ..1 in|for|by|to|before ..1 stars|god|be|us|each|together|me|heaven|someone
your ..1 no|silence|answer|anger|coldness|message|reply|hate|blocking ..1 means|proves|shows|says|tells|is|'s|was|just|meant ..2 you|that|yes|me|love|everything|maybe|fear|not|just|how|still|a
can|could not|never ..2 tell|convince|persuade|fool|kid|lie me|to|yourself ..2 that|you|it|she|he|there|me|was ...6 not|feel|felt|nothing|over|mean|love|loved|happy|real|care|want
you ..1 ~love|~miss|~need|~want me ..1 really|deep|too|still|you|and|even|just|as|underneath|more|back !to|if|or
your ..1 side|pillow|mug|chair|toothbrush|dressing|spot|slippers|key|place|plate|ring ..1 of|at|gown? ..1 the|table|bed|is|'s|will|still|s ..1 bed|is|'s|still|always|waiting|works|here|fits|empty|cold|there|where|kept|exactly !in
know|knows|knew|remembers ..1 their|his|her|which|where|who ..1 finger|home|owner|place|it|belongs|he|she
we|us|our ..1 are|were|is|'s|will|story|love|marriage ..2 not|never|far|is|'s ..1 over|finished|done|through|ended|from ..1 $|yet|you|and|until|by|never|we|i|over
our ..1 story|song|love|book|journey|marriage is|'s|was|has|will ..1 not ..1 be|yet? over|finished|done|ended|end|complete
you|@you ..1 are|were|will ..1 always|still|be|forever|really my|mine ..1 wife|husband|girl|man|woman|person|home|$|forever|queen|king|other|and|no|love|one|baby|whether
made|meant|built|cut|born|right|perfect|destined for ..1 each|one|me|us ..1 other|another|$|and|you|we
you ..1 will|are ..1 never|not ..2 find|get|meet|have|do|love|be ..2 anyone|someone|anybody|another|man|woman|better|this|happy|like ..3 who|like|better|loves|me|does|without|than|i|this
you ..1 do|did not ..1 really ~mean|mean|~want|want|~hate|hate|~believe ..1 it|that|this|what|me|any|to|space !kids|reply|answer
you|your|yours|we ..1 ~belong|belong ..1 with|to|here|together|side|in ..1 me|us|my|$|together|by|home
`},
}
