package draft

import "afterward/core/guide"

// grandRules find grand gestures, insults, memories used as a lever, and what is
// taken for granted.
var grandRules = []*ruleSet{
	{kind: guide.MarkGesture, lines: `
# hired, paid for, put up
i|have|had|has|just|also ..1 hired|hire|rented|commissioned|booked|got|arranged ..3 @show !for|tickets|club|practice
there is|'s|will ..1 be? a ..1 limousine|limo|photographer|band|surprise|horse|helicopter|driver|choir|quartet|banner|billboard|balloon|plane|box !for|at|of|in
# on the air
~tune|turn|switch|put|listen ..2 on|in|to ...6 at|tonight|tomorrow ..2 @num|past|half|for|something|you|ten|eight
# letters and marks
your ..1 name|initials|birthday|eyes|handwriting|portrait ..4 on|in|onto|into|across|over|inside ..1 my|the|a ..1 ribs|arm|chest|skin|neck|back|side|van|wall|bridge|boat|tree|bench|ring|star|plane|sky|board|scoreboard|screen|wrist|leg|shoulder|heart|hand|foot|hip|forearm|lights|snow|sand|field
your ..1 name|initials|face|portrait ..2 done|tattooed|inked|engraved|carved|painted|sprayed|written|spelled|projected|embroidered
got|has|have ..1 your ..1 initials ..1 in|on|engraved|$
~name ..4 after|for you
# costly things
paid ..1 off ..1 your|the|all ..1 mortgage|debt|debts|loan|car|student|credit|overdraft|card !off|by
a|with|and|of|@num|hundred|thousand|fifty|hundreds ..1 red|white|yellow|pink|fresh|long|stemmed? roses|tulips|lilies|peonies|sunflowers|orchids|petals|balloons !in|are|need|for
# the appearance
i will|am|would|be|'s|is|that|me|standing|waiting|there|here|wait|stand|come|up ...6 with|holding|carrying|bringing|and ..1 a|the|my|your|some|@num|that|his|an ..2 @prop !size|back|lesson|case
brass|mariachi|jazz|marching|steel|wedding|samba|string band|quartet !practice|concert|rehearsal|class
# given up or done for them
wrote|written|composed|composed|recording|painting|painted|knitted|built|carving|carved|filmed ..1 you|us ..1 a|an|the|our !letter|cup|tea|list|note|dinner|message|email|letter|cake|card|cheque
`},
	{kind: guide.MarkGesture, hold: weak, lines: `
~ask|~tell|say|saying|sing|singing|~propose|read|kneel|stand|standing|~declare|apologise|beg|shout|knee|knees|question ...6 in front|before of ..1 everyone|everybody|your|the|all|our|my|whole ..1 $|i|family|office|whole|friends|parents|work|class|team|congregation|church|mates|colleagues
whole|entire|all|your|both ..1 family|mother|crew|team|class|kids|friends|office|girls|boys ..2 in on ..1 it
named|naming|registered ..2 a|the ..1 star|boat|rose|foal|horse|cocktail|beer|song|shop|company ..2 after|for
i ..2 bought|got|ordered|chose|picked|sent ..2 @ornament !size|back|doorbell|binder|in
with ..2 a ..1 pie|cake|guitar|ring|suitcase|bag|speech and ..1 a speech|song|poem|ring|plan|smile|question|guitar|dream
karaoke|open|concert|stage|gig|pub|mic ..1 mic? ..2 our|your ..1 song|name
down|get|got|go|going|drop|kneel|kneeling ..1 on|one ..1 one|knee|knees|my ..1 knee|knees|outside|$|in|at|with
be|become ..1 my|the wife|husband|bride|missus
moving|transferring|transferred|moved|bought|rented|renting|found|got|took ..3 to|near|in|flat|house|place|job ..1 in|near|on|to? your ..1 city|town|street|country|village|road|building|area|neighbourhood
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
look|peek out ..1 of|the|your ..1 your|window|the|front
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
^ pathetic|disgusting|revolting|vile|despicable|spineless|shameless|shameful|disgraceful|heartless|embarrassing|laughable|unbelievable $
absolute|total|complete|utter|what|such|you|fucking|pure ..1 a|an? ..1 waste|sack|lump|bag|heap|pile ..1 of ..1 oxygen|skin|space|air|breath|shit|time|sperm|flesh|life
@you ...4 waste ..1 of ..1 oxygen|skin|space|air|breath|sperm|flesh|human
punching|punched|settling|settled|dating|slumming|reach|reaching ..1 down|up|above|it|beneath ..1 $|with|when|for|you|me|my|your
rot|burn|choke|die|suffer|perish ..1 in|on|alone|slowly|and ..1 hell|it|there|alone|pain|misery|burn|rot|your
^ screw|fuck|damn|eff|stuff|bugger|curse|sod|feck you|u|yous|yourself|ye|him|both !up|around
failure|disappointment|joke|disgrace|embarrassment|waste|poor|sorry|excuse ..1 as|of|for ..1 a|an|your ..1 mother|father|man|woman|human|parent|person|husband|wife|partner|family|friend|dad|mum|lover|being
~repulse|repulsive|~disgust|~sicken|~revolt ..1 me
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
@you are|were ..2 a|an|such ..2 @beast $|and
nobody|no|everyone|everybody|people|they|friends ..2 one|all|my|actually|ever|even|really|else? ..2 ~like|~stand|~hate|~laugh|~respect|~want|~despise|~pity ..1 at|you ..1 you|behind|anyway|$|they|or|either
you ..1 look|looked|looks|smell|smelled|smelt|sound|dress|stink ..2 like|worse|cheap|ridiculous|awful|terrible|rough|old|fat|ugly|disgusting|horrible|haggard|desperate ..1 shit|a|an|than|than|$|in|and|something|these !dream|million|star|queen
thick ..1 as|head ..1 two|a|mince|shit|pig|bricks|they|planks|$
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
nothing|nobody|none|never|nowhere|no|not ..3 since|again|else|after|ever|once ..3 ~taste|~feel|~smell|~look|~laugh|tasted|felt|slept|laughed|danced ..1 like|as|so|that|good|the|right|since|warm|safe
think|thinking|thought|cast|take ..1 your|yourself|mind? ..1 mind? back ..1 to|on|when|a
close ..1 your|my eyes ..2 and|i ..3 go|there|am|back|see|remember|hear|think|smell|can
found|kept|looking|looked|through ..2 the|our|an|that|those|old ..1 old|first|little? polaroid|polaroids|stubs|stub|shell|shells|menu|postcard|postcards|photobooth|album|wristband|wristbands|napkin|scrapbook|videos|photos|pictures|photograph ..3 from|we|when|us|look|where !dad|mother|school
look ..1 how|at ..1 happy|us|young|we
how ..1 you|we ..1 sang|danced|laughed|held|hummed|kissed|smiled|smelled|giggled|snorted|used|always !to|so
that|our ..1 first|last|one|little|tiny|old|whole? night|summer|morning|weekend|trip|beach|winter|evening|bench|café|cafe|balcony|roof|tent|lake|cabin|kitchen|sofa|hotel|cottage|train|rain|snow|boat|island|pier|song|kiss|dance ..2 on|in|at|by|under|with|where|when|near|to ..3 @name|we|us|you|roof|rain|beach|lake|moon|stars|together|our|sea|snow|bed|kitchen|balcony|bench|guitar|wine !car|bill|for|flat|rent
`},
	{kind: guide.MarkNostalgia, stages: personal, hold: unlessOwned | weak, lines: `
^ and|do|but? you still? remember ..1 the|our !bins|one|ones|box|video|videos|name|password|number|code|guy|dentist|man|woman|key|appointment|bins|bill|bank|plumber|rent|lad
good old days|times|years
best|happiest|proudest|sweetest|warmest ..1 years|time|days|summer|months|night|day|moment|nights|thing|weeks|christmas|kiss|year|i ..2 of|we|i|ever|have|in ..2 my|our|ever|had|was|were|life|have|with|spent
happiest i|we|you ..1 have|was|were|ever|had
^ our|the first ..1 kiss|dance|flat|christmas|night|date|apartment|house|holiday|summer|snow|winter|trip|place|morning|birthday
us ..1 two|both? ..1 against|dancing|laughing|singing|in|on|under ..1 the|that|paris|rome|our ..1 world|kitchen|rain|beach|roof|moon|car|bed|lake|stars|rooftop|balcony|sofa
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned, lines: `
~remember|remember|remembering the ..1 tent|rain|lake|beach|roof|sunset|stars|snow|song|smell|sea|river|bench|balcony|moon|kiss|wine|mosquitoes
we|us ..1 were|was @sweet ..1 $|together|the|and|once|then
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned | weak, lines: `
our ..1 song|first ..1 $|dance|kiss|date|christmas|night|came|on|is|'s|summer|flat|together
`},
	{kind: guide.MarkAssuming, hold: unlessIf, lines: `
# fate
@fate ..2 ~put|put|brought|~bring|~send|sent|sending|~tell|told|tells|~show|shows|~want|wanted|made|makes|meant|says|said|keeps|keep|giving|gave|gives|~join|joined|plans|planned|chose|led|leads|pushing|whispered|promised|knows|intended ..2 me|you|us|two|people|@num|signs|this|it|that|together|so|showing|throwing|sending|putting|pushing|bringing|we|your|our|everything|a !bless
twin ..1 flame|flames|souls|soul
# what they feel and know
your ..1 mouth|eyes|heart|body|hands|voice|spirit|soul|smile|silence|face|tone|lips|blush|tears|pulse|kiss|anger ..1 ~say|says|said|tell|tells|told|know|knows|never|gave|gives|still|remember|remembers|want|wants|saying|showed|shows|speak|speaks|betray|betrays|belongs|belong|answered|answers|lit|light|lights ..2 yes|me|it|that|left|something|different|otherwise|everything|the|you|up|gave|for|away|to|here|with|volumes|louder|what|more
you|@you ..1 have|had ..1 already|long ~forgive|~choose|chosen|decided|made|said|~come|~miss|known ..1 me|us|your|yes|it|back|$
know|feel|feels|knew|felt it|this|that ..1 too|in|deep|as ..1 your|my|down|inside|too|$|well|same|sure ..1 spirit|heart|bones|soul|down|inside|gut|blood|body|$|as|the|same
you ..1 are|were|will ..1 be? ..1 still|probably|surely|lying|hearing|feeling|thinking|missing|listening|wondering|reading ..2 it|about|of|this|me|too|there|awake ..2 too|me|us|the|awake|same|thinking|right
i ..1 know|bet|can ..1 that? you ..1 still|secretly|really|too|also|do|must|both|just|deep|only ..1 down|still|just? ~love|~miss|~want|~feel|~regret|~care|~think|listen|look|wear|sleep|read|keep|dream|do ..3 me|us|it|same|too|about|of|our|that|my|for|them|$
you ..1 still|secretly|always|never|did|also|must ..1 really|stopped? ~love|~miss|~want|~feel|loving|wanting|missing ..1 me|us|it|for !to|if|or
# the way back is sure
you|@you ..1 will|are|going ..1 going|will|to? ..1 to? ..1 be|come|crawl|run ..1 crawling|running? back|around|round|home ..1 $|to|eventually|someday|one|again|soon|when|you|like|for ..1 me|us|mine|our|day|$|you|more|always|i
you always ..1 do|come ..1 back|$
is|'s|it|this|be|was ..1 just|only|simply|all|but ..1 a|an ...3 lap|phase|break|bump|chapter|test|storm|season|blip|pause|hiccup|interlude|wobble|detour|intermission|rough|spell|tantrum|holiday|while ..1 $|before|until|till|and|for|of|that|in|you|then|patch
when|once|after|until|one|before ..1 we|day|you ..1 we|you|get|are|have|will ..1 ~get|~marry|married|back|engaged|laugh|look|tell|move|thank|grow ..1 married|together|back|about|at|on|our|in|me|old ..1 this|$|one|again|our|we|day|and|all|us|for|kids|next
nobody|no|one|who ..1 one|else|person? ..1 will|can|could|would|is|'s|knows|loves|gets|ever|else ..2 ~love|~know|~understand|~get|~make|~treat|~hold|~put|you ..1 you|like|the|better|up ..2 like|way|the|better|how|i|as|with
you|we ..1 both ..1 know|feel|want|felt|knew ..1 it|that|this|we|you|how|what|where|the|there|each ..2 is|'s|are|was|not|belong|going|love|over|ends|end|$|still|too|we|you|other|will|meant|real !sorry|late|bill|rent|kids|happens
`},
	{kind: guide.MarkAssuming, hold: unlessIf | weak, lines: `
you ..1 ~love|~miss|~need|~want me ..1 really|deep|too|still|you|and|even|just|as|underneath|more|back !to|if|or
we|us|our ..1 are|were|is|'s|will|story|love|marriage ..2 not|never|far|is|'s ..1 over|finished|done|through|ended|from ..1 $|yet|you|and|until|by|never|we|i|over
you|@you ..1 are|were|will ..1 always|still|be|forever|really my|mine ..1 wife|husband|girl|man|woman|person|home|$|forever|queen|king|other|and|no|love|one|baby|whether
made|meant|built|cut|born|right|perfect|destined for ..1 each|one|me|us ..1 other|another|$|and|you|we
you|your|yours|we ..1 ~belong|belong ..1 with|to|here|together|side|in ..1 me|us|my|$|together|by|home
`},
}
