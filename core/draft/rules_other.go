package draft

import "afterward/core/guide"

// otherRules mark jealousy, watching, and ways round a block.
var otherRules = []*ruleSet{
	{kind: guide.MarkJealousy, hold: unlessIf, lines: `
are|were @you ..2 seeing|dating|sleeping|fucking|shagging|hooking|kissing|with|talking|texting ..2 @someone|@them|other|people|guys|girls|men|women|up|each
@you|already|you ..1 seeing|dating|sleeping|fucking|shagging|screwing|banging|kissing ..1 with? ..1 @someone|@them|people|other|guys|girls|men|women
does|do|did|is|can|will|has|was he|she|they|@rival ..1 even|also|still|know ..1 ~know|make|treat|~kiss|love|like|hold|touch|give|cook|snore|do|look|there|better|good|hot|nice|worth|funnier|richer|taller|younger|prettier|with|in|rich|tall|pretty|sing|met|slept|moved|seen|call|text
is he|she ..1 there|better|good|hot|nice|worth|with|in|rich|taller|younger|prettier|more|as|your|a
he|she ..1 love|loves|make|makes|treat|treats|know|knows|get|gets ..1 @you
rebound
that ..1 guy|girl|bloke|man|woman|lad|dude|chick|bird|tramp|gym|rat ..3 from|at|in|you|with|who|on
with ..1 jess|him|her ..1 now
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
@you|you ..3 with|to|for|than ..1 another|some|other|random|that|those ..1 man|woman|guy|girl|bloke|men|women|guys|girls|lad|person|boy|dude|chick|bird|people|randoms|fella|one
did|does not ..1 ~take|~wait|~waste ..1 @you ..1 long|any|even
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
he|she ..1 will|does|is|'s|can|could|would ..1 not|never|ever ..2 ~love|~know|~treat|~understand|make|be|care|hurt|good|right|enough|worth
lucky ..1 guy|girl|man|woman|him|her|bloke|lad|fella|lady|boy|bastard
he|she|they is|'s|are ..1 lucky|so|a|hotter|prettier|younger|uglier|half|using ..1 lucky|$|half|bit
cosy|cozy ..1 with|in|together|at|$
has|have he|she|they ..1 met|moved|slept|stayed|seen|been|got|kissed
`},
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf, lines: `
so|and who is|'s
`},
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf | weak, lines: `
does|is|did|has|was|will|can|do he|she
`},
	{kind: guide.MarkWatching, lines: `
two|2|both|blue|grey ..1 blue|little? ticks
blue|green ..1 ticks|dot|tick
your ..1 @kin|mate|flatmate|@rival|ex ..1 told|tells|says|said|mentioned|let|showed|confirmed ..2 @you|you|your|where|that|about|slip|everything|all|how|when|which
@kin|someone|somebody|people|everyone|birdie ..1 told|tells|says|said|mentioned ..1 me|us? ..1 @you|you|your|where|that|about ..3 @you|you|been|are|were|got|have|is|was|where|moved|new|with|at|seen|seeing
your ..1 location|lights|light|car|van|curtains|bike|bin|window|bedroom ..2 was|were|is|'s|still|on|off|are|gone|parked|not|has|open|closed|outside
~spotify|strava|netflix|uber|venmo|maps|snapmap|life360|google|snapchat|instagram|linkedin|facebook|calendar|airtag|tile|whatsapp|ring|alexa ..1 says|shows|said|showed|told|tells|still|map|history|suggested|reminded ..1 you|me|your|that|says
`},
	{kind: guide.MarkWatching, hold: weak, lines: `
last|your ..1 seen|active|online ..1 at|was|is|says|@num|today
your|the ..1 @profile ..2 says|said|shows|showed|is|was|were|has|still|looks|updated|changed|went ..2 online|at|you|active|me|on|off|still|in|here|with|public|shared|there|parked|new|single|that|blank|private|outside|updated|changed|gone|out
snapchat ..1 map|maps
`},
	{kind: guide.MarkWatching, hold: weak, lines: `
past|by|outside|opposite|near yours|her|his ..1 @place|last|and|tonight|earlier|yesterday|today|again|every|though|twice|at|on|lights|house
`},
	{kind: guide.MarkWatching, hold: weak, lines: `
@you|you|your are|were|was|'s|been ..2 online|active|typing|awake ..1 !by|to|when|for|until|with
saw|seen|spotted|noticed @you|you|your ..2 ~post|posted|posting|posts|at|in|with|on|out|two|yesterday|last|through|liked|changed|new|outside|walking|leaving|dancing|laughing|got|have|are|were|online|tagged|unfollowed|deleted
keep|keeping|kept|been ..1 an|pills|track|watching|checking ..1 eye|pills|on|you|your|up ..1 @you|you|your|on
i can|could|still|just ..1 see|hear|tell|read|track|check|view ..2 @you|you|your ..2 ~be|are|typing|online|location|story|stories|read|messages|calendar|emails|where|there|in|light|lights|window|car|through|from|inside|moving|home|still
new|your ..1 haircut|hair|tattoo|profile|bio|car|dress|glasses|ring|couch|sofa|beard|place|flat ..1 suits|looks|looked|really|is|picture|nice|though
`},
	{kind: guide.MarkBlock, hold: unlessIf, lines: `
@you|you|since|after|because|that ..3 ~block|blocking|unfriended|muted|restricted|ghosted ..1 me|my|us|this|everything|everywhere|on|number|from ..1 !out
~block|blocked ..1 me|my|this ..3 everywhere|everything|here|there|so|on|and|number|again|instagram|whatsapp|facebook|snapchat
i ..1 know|see|saw|noticed|guess ..2 @you|you|i ..2 blocked|block
@you|you can|could not|never ..1 block
burner|finsta
@kin|mother|friend|sister ..1 to ..1 tell|pass|give|hand|forward|show ..1 you|this|it|on|that|a
~cut|shut|locked|blocked|frozen|closed ..2 off|out|me ..2 everywhere|everything|on|completely|every
do not ..1 block ..1 this|me ..1 too|one|again|number|account|as|$
`},
	{kind: guide.MarkBlock, hold: unlessIf | weak, lines: `
~unblock ..1 me|my|us
this is|'s my|a|from|me ..2 new|other|another|different|second|work|@kin ..1 's? ..1 @acct
it|this is|'s ..1 me ..2 from|on|new|different|again ..3 number|phone|account|email
asked|told|asking|got|had|begged|getting|get|have|telling|sent|send|sending|paid ..2 @kin|your|@their|mutual|mutuals|her|him|kev|someone|everyone ..4 to tell|pass|give|ask|let|speak|show|talk|read|hand|forward|deliver|send|put|slip|reach|convince|get
`},
	{kind: guide.MarkBlock, hold: unlessIf | weak, lines: `
messages|texts|calls|message|emails|it|number|phone|call|everything ..3 not|keep|keeps|never|stopped|just|green|straight|bouncing|bounce ..1 go|going|deliver|delivered|delivering|through|bouncing|bounced|ring|get|getting|bounce|send|sending ..1 through|back|off|anymore|delivered|$
`},
	{kind: guide.MarkBlock, hold: unlessIf, lines: `
~make|~create|~open|~set|~get|~buy|~borrow|~use|got|made|bought|borrowed|using|use|opened|created|texting|messaging|writing|emailing|calling|on|from|through|via|under|with ..3 new|another|different|fake|burner|second|other|secondary|spare|anonymous|throwaway|work|mother|sister|friend|brother|mate|cousin|colleague|flatmate|roommate|someone|@kin ..1 's? ..1 @acct ..1 !for
`},
	{kind: guide.MarkBlock, hold: unlessIf | weak, lines: `
@kin|they|he|she|mother ..1 will|can|is|has|agreed|said ..2 pass|forward|give|hand|deliver|tell|passing|giving|handing|forwarding|slip ..1 @you|you|this|it|my|on|a|them
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
who ..1 are|were|was|is @you ..2 ~see|with|~date|~sleep|~text|~talk|~message|~fuck|~meet|~kiss|~laugh|~go
~see|saw|spotted @you ..1 two|both|with|and
`},
	{kind: guide.MarkWatching, hold: weak, lines: `
@you|you changed|updated|deleted|removed|took|unfollowed|liked|unliked|posted|blocked|followed|added|unfriended|shaved|dyed|cut|put|archived ..1 down? ..1 your|our|all|the|me|a|him|her|my ..2 ~profile|picture|status|bio|pictures|hair|name|relationship|number|locks|post|story|posts|last|instagram
`},
}
