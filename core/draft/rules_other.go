package draft

import "afterward/core/guide"

// otherRules mark jealousy, watching, and ways round a block.
var otherRules = []*ruleSet{
	{kind: guide.MarkJealousy, hold: unlessIf, lines: `
are|were @you ..2 seeing|dating|sleeping|fucking|shagging|hooking|kissing|with|talking|texting ..2 @someone|@them|other|people|guys|girls|men|women|up|each
@you|already|you ..1 seeing|dating|sleeping|fucking|shagging|screwing|banging|kissing ..1 with? ..1 @someone|@them|people|other|guys|girls|men|women
does|do|did|is|can|will|has|was he|she|they|@rival ..1 even|also|still|know ..1 ~know|make|treat|~kiss|love|like|hold|touch|give|cook|snore|do|look|there|better|good|hot|nice|worth|funnier|richer|taller|younger|prettier|with|in|rich|tall|pretty|sing|met|slept|moved|seen|call|text
is he|she ..1 there|better|good|hot|nice|worth|with|in|rich|taller|younger|prettier|more|as|your|a
i bet @you|he|she|they|is ..1 ~be|is|are|he|she|already|'s|in|with|has|have
he|she ..1 love|loves|make|makes|treat|treats|know|knows|get|gets ..1 @you
moved|moving|move on ..1 already|so|fast|quick|quickly|pretty|that
rebound
@you|you ..1 do|did not ..1 ~love|like|want ..1 him|her
that ..1 guy|girl|bloke|man|woman|lad|dude|chick|bird|tramp|gym|rat ..3 from|at|in|you|with|who|on
guy|lad|girl|bloke|man|woman|dude from ..1 your|accounts|work|the|hr|marketing|sales|gym|it|office|uni
slept with ..1 him|her
with ..1 jess|him|her ..1 now
in|into our|my|your ..1 bed ..1 with|now|right
someone to ~come|warm|keep|hold|share|wake|cuddle
get ..1 that|it @you|you ..1 are with
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
who ~see|with|dating|sleeping ..1 now|these
is|'s|was there ..1 @someone ..1 else|new
there is|'s @someone else|new|already
tell me there is no|not
your ..1 friend|friends with|from
hope @you ..1 two|both|and @you
~kiss|kissing ..1 him|her|someone|that
@you|you ..3 with|to|for|than ..1 another|some|other|random|that|those ..1 man|woman|guy|girl|bloke|men|women|guys|girls|lad|person|boy|dude|chick|bird|people|randoms|fella|one
he|she can ..1 have|keep|take|enjoy ..1 @you
he|she|they ..1 will ..1 ~leave|~cheat|~use|~dump|~hurt|get|~treat ..1 @you|bored|tired
my ..1 ~replacement
did|does not ..1 ~take|~wait|~waste ..1 @you ..1 long|any|even
took @you ..3 @num
behind my ..1 back
on|using|joined|back|swiping ..1 tinder|hinge|bumble|grindr|match
looked|looking ..1 pretty|very? ..1 cosy|cozy
laughing|smiling|dancing|flirting|drinking with ..1 him|her|that|some|other|another
~cheat|cheating ..1 on me ..1 with
your ..1 ~flirt|flirting|affair
who ..1 else ..1 have|are|is|did|was
holding ..1 his|her|another|someone ..1 hand
his|her arm ..1 around|round
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
i see|know|hear|heard|gather @you|you|your|that ..1 are|have|got ..1 with|seeing|dating|found|got|moved|have|a ..1 him|her|someone|somebody|on|new|a|another|already|met
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
he|she ..1 will|does|is|'s|can|could|would ..1 not|never|ever ..2 ~love|~know|~treat|~understand|make|be|care|hurt|good|right|enough|worth
@you two|both ..3 ~happy|look|looked|together|been|going|cosy|cozy|sleeping|make|deserve|having|seem|seemed|are
~replace|replaced ..1 me|already|so|by|with|us
other|another ..1 guys|girls|men|women|man|woman|guy|girl|bloke|people ..1 ~touch|~kiss|~look|with|holding|near|have|on|in|tonight
lucky ..1 guy|girl|man|woman|him|her|bloke|lad|fella|lady|boy|bastard
he|she|they is|'s|are ..1 lucky|so|a|hotter|prettier|younger|uglier|half|using ..1 lucky|$|half|bit
cosy|cozy ..1 with|in|together|at|$
~go|get|crawl back to ..1 him|her|your
has|have he|she|they ..1 met|moved|slept|stayed|seen|been|got|kissed
`},
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf, lines: `
so|and who is|'s
`},
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf | weak, lines: `
does|is|did|has|was|will|can|do he|she
his|her ..1 place|house|flat|bed|car|hoodie|jacket ..1 $
`},
	{kind: guide.MarkWatching, lines: `
two|2|both|blue|grey ..1 blue|little? ticks
blue|green ..1 ticks|dot|tick
@you|you read|opened|seen ..1 my|it|them|that ..2 !back|to|message|messages|texts|text|and|at|story|$
your ..1 @kin|mate|flatmate|@rival|ex ..1 told|tells|says|said|mentioned|let|showed|confirmed ..2 @you|you|your|where|that|about|slip|everything|all|how|when|which
@kin|someone|somebody|people|everyone|birdie ..1 told|tells|says|said|mentioned ..1 me|us? ..1 @you|you|your|where|that|about ..3 @you|you|been|are|were|got|have|is|was|where|moved|new|with|at|seen|seeing
your ..1 location|lights|light|car|van|curtains|bike|bin|window|bedroom ..2 was|were|is|'s|still|on|off|are|gone|parked|not|has|open|closed|outside
~spotify|strava|netflix|uber|venmo|maps|snapmap|life360|google|snapchat|instagram|linkedin|facebook|calendar|airtag|tile|whatsapp|ring|alexa ..1 says|shows|said|showed|told|tells|still|map|history|suggested|reminded ..1 you|me|your|that|says
@you|you|your ..1 ~listen|listening|watching|streaming ..1 to our|my|that|the
i ..1 count|counted ..3 night|nights|times|cars|days|@num
saw|seen|noticed ..3 posted|tagged|put|uploaded|shared ..2 @you|you|your|story|picture|pictures|video|up|a|about
i know about ..1 the|your|him|her|it|@you|that
walked|followed|trailed|behind ..2 @you|you ..1 home|to|from|around|into|all
`},
	{kind: guide.MarkWatching, hold: weak, lines: `
i|just|also|still|always|yesterday|btw ..2 saw|see|noticed|notice|spotted|seen|checked|clocked ..1 that|you|your|how ..1 you|your ..2 @online|on|read|seen|viewed|watched|liked|posted|changed|updated|deleted|unfollowed|followed|removed|added|put|have|were|are|got|took|blocked|cut|dyed|going|went|bought|matched|tagged|shared|archived|unfriended|joined
last|your ..1 seen|active|online ..1 at|was|is|says|@num|today
i know @you|you ..1 have|are|were|did|read|saw|seen|live|work|park|get|leave|finish|go|went|got|opened|use|take|walk|shop|still ..2 read|seen|awake|online|up|at|in|home|there|active|reading|opened|live|work|park|it|out|with|by|on|every|blocked|been|going|seeing|around|run|sit|my
asked|asking|ask ..2 @kin|around|about|everyone|people|mutual|her|his|your ..2 about|how|if|where|what|who ..2 @you|you|your|where
your|the ..1 @profile ..2 says|said|shows|showed|is|was|were|has|still|looks|updated|changed|went ..2 online|at|you|active|me|on|off|still|in|here|with|public|shared|there|parked|new|single|that|blank|private|outside|updated|changed|gone|out
find my ..1 phone|iphone|friends|says|shows|still
snapchat ..1 map|maps
@you|you|your never|still|have|should|forgot|did ..2 ~change|~log|reset|turn|turned|removed|off|update|signed ..2 password|passwords|out|location|pin|code|off|ipad|phone|laptop
~password|login|still ..1 is|logged ..1 still|in|into
nice|cute|lovely|cool|great|like|love|loved|liked|adorable ..2 your|the ..1 new|latest|last|recent ..2 profile|picture|hair|haircut|story|post|selfie|bio|status|dress|car|tattoo|pictures
`},
	{kind: guide.MarkWatching, hold: weak, lines: `
i know|knew|found|heard ..1 out? ..1 where|what|who|which|when|about ..2 @you|you|your|she|he|the ..3 ~live|~work|~park|~go|~stay|were|was|~leave|new|been|night|~finish|with|~take|last|are|at|is|hang|sleep|sit|went|did|eat
past|by|outside|opposite|near yours|her|his ..1 @place|last|and|tonight|earlier|yesterday|today|again|every|though|twice|at|on|lights|house
can see ..1 when|where|that|the|from|your|little|both|it|who ..2 @you|you|green|dot|ticks|light|window|says|your|read|online
`},
	{kind: guide.MarkWatching, lines: `
@you|you ..1 have ..1 read|seen|opened|viewed ..1 it|my|this|that|them|all|both|every
`},
	{kind: guide.MarkWatching, hold: weak, lines: `
@you|you|your are|were|was|'s|been ..2 online|active|typing|awake ..1 !by|to|when|for|until|with
saw|seen|spotted|noticed @you|you|your ..2 ~post|posted|posting|posts|at|in|with|on|out|two|yesterday|last|through|liked|changed|new|outside|walking|leaving|dancing|laughing|got|have|are|were|online|tagged|unfollowed|deleted
keep|keeping|kept|been ..1 an|pills|track|watching|checking ..1 eye|pills|on|you|your|up ..1 @you|you|your|on
been watching|following|checking|tracking|reading|looking ..1 at|up? ..1 @you|you|your|on|all
i can|could|still|just ..1 see|hear|tell|read|track|check|view ..2 @you|you|your ..2 ~be|are|typing|online|location|story|stories|read|messages|calendar|emails|where|there|in|light|lights|window|car|through|from|inside|moving|home|still
new|your ..1 haircut|hair|tattoo|profile|bio|car|dress|glasses|ring|couch|sofa|beard|place|flat ..1 suits|looks|looked|really|is|picture|nice|though
`},
	{kind: guide.MarkBlock, hold: unlessIf, lines: `
@you|you|since|after|because|that ..3 ~block|blocking|unfriended|muted|restricted|ghosted ..1 me|my|us|this|everything|everywhere|on|number|from ..1 !out
~block|blocked ..1 me|my|this ..3 everywhere|everything|here|there|so|on|and|number|again|instagram|whatsapp|facebook|snapchat
i ..1 know|see|saw|noticed|guess ..2 @you|you|i ..2 blocked|block
@you|you can|could not|never ..1 block
burner|finsta
@kin|@rival ..1 's ..1 phone|account|number|email|laptop|instagram|whatsapp
@kin|mother|friend|sister ..1 to ..1 tell|pass|give|hand|forward|show ..1 you|this|it|on|that|a
pass on ..1 that|my|this|a|to
~cut|shut|locked|blocked|frozen|closed ..2 off|out|me ..2 everywhere|everything|on|completely|every
do not ..1 block ..1 this|me ..1 too|one|again|number|account|as|$
please ..1 do not ..1 block
turned|told|instructed|asked the|your ..3 not to ..1 pass|give|forward|let|tell
`},
	{kind: guide.MarkBlock, hold: unlessIf | weak, lines: `
~unblock ..1 me|my|us
burner|throwaway|fake|alt|spare|finsta|backup ..1 phone|account|number|email|sim|acc|instagram|profile
this is|'s my|a|from|me ..2 new|other|another|different|second|work|@kin ..1 's? ..1 @acct
it|this is|'s ..1 me ..2 from|on|new|different|again ..3 number|phone|account|email
my ..1 new|other|second ..1 number|account ..2 since|because|as|you
asked|told|asking|got|had|begged|getting|get|have|telling|sent|send|sending|paid ..2 @kin|your|@their|mutual|mutuals|her|him|kev|someone|everyone ..4 to tell|pass|give|ask|let|speak|show|talk|read|hand|forward|deliver|send|put|slip|reach|convince|get
user is|was unavailable
other|another ..1 ways|way of|to|round|around|in ..1 ~reach|~contact|~get|~talk|~find|it|your|you
only ..1 way ..2 ~reach|~contact|~get|~talk|~tell|left|i ..2 you|to|hold|could
`},
	{kind: guide.MarkBlock, hold: unlessIf | weak, lines: `
messages|texts|calls|message|emails|it|number|phone|call|everything ..3 not|keep|keeps|never|stopped|just|green|straight|bouncing|bounce ..1 go|going|deliver|delivered|delivering|through|bouncing|bounced|ring|get|getting|bounce|send|sending ..1 through|back|off|anymore|delivered|$
`},
	{kind: guide.MarkBlock, hold: unlessIf, lines: `
~make|~create|~open|~set|~get|~buy|~borrow|~use|got|made|bought|borrowed|using|use|opened|created|texting|messaging|writing|emailing|calling|on|from|through|via|under|with ..3 new|another|different|fake|burner|second|other|secondary|spare|anonymous|throwaway|work|mother|sister|friend|brother|mate|cousin|colleague|flatmate|roommate|someone|@kin ..1 's? ..1 @acct ..1 !for
`},
	{kind: guide.MarkBlock, hold: unlessIf | weak, lines: `
@kin|they|he|she|mother ..1 will|can|is|has|agreed|said ..2 pass|forward|give|hand|deliver|tell|passing|giving|handing|forwarding|slip ..1 @you|you|this|it|my|on|a|them
writing|texting|messaging|calling ..1 this? for|on|behalf ..1 of|him|her|my|@kin
`},
	{kind: guide.MarkJealousy, hold: unlessIf, lines: `
-a new @rival
`},
	{kind: guide.MarkJealousy, hold: unlessIf, lines: `
your|the|his|her|that|with|mr ..1 new|other|next|fancy|little|so-called|latest ..1 new|little|fancy|shiny? @rival
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
who ..1 are|were|was|is @you ..2 ~see|with|~date|~sleep|~text|~talk|~message|~fuck|~meet|~kiss|~laugh|~go
@someone ..1 else|new|special ..1 $
~see|saw|spotted @you ..1 two|both|with|and
better than ..1 me ..1 $
`},
	{kind: guide.MarkWatching, hold: weak, lines: `
bank ~statement|statements|app|account|card ..3 @you|still|so|know|says|shows|the
@you|you changed|updated|deleted|removed|took|unfollowed|liked|unliked|posted|blocked|followed|added|unfriended|shaved|dyed|cut|put|archived ..1 down? ..1 your|our|all|the|me|a|him|her|my ..2 ~profile|picture|status|bio|pictures|hair|name|relationship|number|locks|post|story|posts|last|instagram
`},
}
