package draft

import "afterward/core/guide"

// besides are the stages in which what was once done is not told as a fault.
var besides = []guide.Stage{guide.StageFirst, guide.StageReply, guide.StageTalk, guide.StageLogistics}

// asideRules say more plainly what eyesRules and grandRules look for.
var asideRules = []*ruleSet{
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf, lines: `
^ and|but|so|oh? with who|whom
did|do|does|have|are|were you ..1 ever|even|still|already|both? ~love|like|want|fancy|sleep|slept|kiss|kissed|kissing|touch|touching|fuck ..1 with? him|her
in|into ..1 bed with ..1 @someone|him|her|@name|another|other|that
is|'s|was ..1 that|it|this him|her ..1 $|with|in|on|then
^ is|'s that ..1 him|her|your
`},
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf | weak, lines: `
who ..1 are|were|did|have|is|'s|was|do you|she|he ..2 with|seeing|dating|kissing|texting|meet|meeting|go|sleep|message|talking|messaging ..2 $|with|to|last|tonight
he|she|@name ..1 is|'s|was|will|can ..1 never|not? ..1 ever? be? ..1 no|nobody|nothing|not|never ..2 one|me|love|to|like|half|special|your|to ..2 my|you|me|family|$
better|more ..1 than i ..1 did|was|am|could|ever
he|she|they ..1 can|will|could|would ..1 never|not ..2 ~love|~know|~make|~treat|~hold|~care|~touch|~give ..2 you ..2 like|the|way|as|half|what
is|'s ..1 there|it ..1 anyone|anybody|someone|somebody|him|her|@name ..1 else|new|special|$
why is|'s|are|was|did|does|has he|she|@name ..4 your|you|always|still|there !school|upset
tell|warn ..1 him|her|your|@name ..2 to|if|that|i|he|she|good|from ..3 stay|watch|away|keep|better|lucky|careful|back|me|never|hands|luck
`},
	{kind: guide.MarkWatching, stages: besides, hold: unlessIf, lines: `
you ..1 removed|deleted|changed|took|archived|unliked|untagged|swapped|updated|edited ..1 down? the|our|that|your|all|my|us ..3 picture|pictures|pic|status|bio|profile|post|posts|hair|name|relationship|photo|photos|song|playlist|banner|background|highlights|from
see|saw|noticed|know|knew|spotted ..1 that? you ..1 were|are|was|have|been|'s|went|got ..1 been? in|at|out|back|away|home|with|on|up|online|dating|looking|there|active !hospital|pain|touch|my
camera|doorbell|ring|app|alexa|nest ..1 app|camera|cam|doorbell? ..1 shows|showed|says|said|caught|sent|saw|recorded|tells|pinged ..2 you|your|someone|that|a|me
your ..2 car|van|bike|light|lights|curtains|blinds ..1 was|were|is|'s|has|have|not|still|outside|parked|been ..2 outside|on|off|parked|there|at|all|past|till|gone|moved|not|closed|open|drawn|until !insurance|mot|garage|hall
`},
	{kind: guide.MarkWatching, stages: besides, hold: unlessIf | weak, lines: `
@you ..1 have|had|were|are been? ..1 online|active|typing|awake ..1 $|all|since|for|at|again|now|and|until|till|right|every|at|last|on !meeting
`},
	{kind: guide.MarkBlock, hold: unlessIf, lines: `
my|his|her|a|the|your ..1 best|good|old? mates|mothers|fathers|brothers|sisters|cousins|aunts|uncles|nans|friends|flatmates|roommates|neighbours|colleagues|bosses|wifes|husbands ..1 old|new|work? @device ..2 because|since|as|cos|coz|so|$|you|mine|it
^ other|second|new|another|different|third ..1 account|number|phone|email|sim|profile ..1 $|same|because|since|again
you ..1 took|cut|kicked|removed|deleted|dropped|booted|shut|threw|blocked|muted|unfriended|locked ..1 me ..1 off|from|out|on|everywhere !guard|hook|crying
got|get|found|had|given ..1 this|your|the|ur|new|it ..1 new? number|address|email|handle|username|one ..1 from|off|through|via ..1 @name|@folk|your|a|mutual|someone|somebody|the|work|linkedin|google|our|my
i know ..1 that? you ..1 said|asked|told|wanted|want|say ..2 me|to|i? ...3 not|no|never|stop|leave ..3 contact|write|text|message|call|reach|messaging|texting|writing|calling|contacting|alone|here|ring|email|contacted ...4 but|so|though|$
your ..1 @folk|@name ..1 said|says|agreed|promised|offered|has|is|'s|will|kindly ..1 that|going|agreed|said|promised|kindly|very? ..1 he|she|they|to|will|would ..1 will|would|can|could|to|happy? ..1 show|pass|give|tell|read|hand|print|forward|let|deliver|passing|giving|put
mine|my|messages|texts|calls|it|they ..2 will|do|does|is|'s|are|was|were|can|would not|never ..1 ring|go|goes|get|going|getting|deliver|delivering|reach|reaching|send|sending|load ..1 through|thru|to|you|anymore|past
in ..1 the ..1 comments|reviews|chat|review|dms|notes ..2 of|on|section|because|since|as|so|here
`},
	{kind: guide.MarkBlock, hold: unlessIf | weak, lines: `
through|to|get ..1 to? your ..1 new|work? ..1 inbox|spam|junk
`},
	{kind: guide.MarkGesture, stages: personal, lines: `
got|bought|getting|buying|ordered us ..1 a|@num|the|some|our|both|that|tickets|flights|2|matching
i|have|am|just ..2 quit|quitting|sold|selling|resigned|packed|handed|jacked|remortgaged|pawned ..1 from|in|up? ..1 my|the|our ..1 job|bike|car|flat|house|notice|guitar|business|drums|piano ..2 and|to|so|for
~move|moving|moved|relocating|transferring|come|coming ..1 back|over? to|nearer|closer|near ..5 near|closer|nearer|with|for|be ..1 to|near|with? you|us|your|home
@num|rose|candle|letter|gift|card|flower|poem|page|present ..1 for ..1 every|each ..1 day|year|month|time|week|night|hour|one
flying|fly|driving|drive|coming|flown|travelling|hopping ..1 in|out|over|home|up|down|across|back|on ..1 a|to|for|just ..2 your|surprise|see|plane ..1 birthday|you|graduation|wedding|and|party|show|exam
already ..1 got|booked|have|paid|bought|reserved ..1 the|a|our|us|for ..1 hotel|room|flights|tickets|table|flight|ring|car|dress|cake|cabin|restaurant
i|will|have|just|am ..2 proposing|propose|proposed|knelt|kneel|kneeling|serenade|sing|singing|sang ..2 to|for|you|outside|your|in|on ..1 you|your|outside|window|at|the|stage|everyone|work
will you ..1 marry|be ..1 me|my
`},
	{kind: guide.MarkInsult, hold: evenNegated, lines: `
^ @contempt? @contempt? @curse|creep|liar|loser $
^ you @contempt? @contempt? @curse|@beast|lump|cheat|excuse|piece|thing|creature|wimp|sod|cheats
`},
	{kind: guide.MarkInsult, lines: `
your so|that|too|such|really|just|a ..1 a|an? ..1 thick|stupid|dumb|pathetic|ugly|useless|selfish|disgusting|liar|idiot|joke|narcissist|loser|coward|bitch|psycho|fake|childish|immature|cruel|heartless|hypocrite|moron $|and|it|to|as|for|like|i
@you absolute|utter|complete|total|fucking|lying|cheating|pathetic|useless|disgusting|spineless|filthy|heartless|two-faced|sick|dirty|miserable|evil|twisted !legend|star|hero|angel|gem|darling|genius|treasure|diamond|lifesaver|saint|beauty|right|wonderful|amazing|lovely|brilliant ..2 $
@you are|were ..1 a|an|the|just|such|nothing|one|literally|just ..1 a|an? ..1 total|complete|absolute|sad|sick|bad|real|walking|fucking|big|huge|massive|little? joke|fraud|fake|disgrace|disaster|user|player|child|nobody|embarrassment|nightmare|cheat|quitter|hypocrite|failure|parasite|snake|pig|cow|dog|rat|dick|clown|mess|waste|narc|drunk|junkie|alcoholic|red
your ..1 trash|garbage|scum|filth|vermin|pathetic|disgusting|useless|worthless|vile ..1 $|always|and
@you @contempt ..1 lump|piece|excuse|woman|man|human|creature|thing|cheat|lot|sack|cow|person|girl|boy|people|pig|mess
the most ..1 self|selfish|boring|pathetic|useless|cruel|heartless|arrogant|ungrateful|vain|cowardly|stupid|childish|shallow|dishonest|toxic|ridiculous|manipulative|miserable|bitter ..2 centred|centered|absorbed|man|woman|person|human|bastard|cow|individual|thing|creature|people
no|small|little wonder ..1 that? ..2 your|you|nobody|everyone|no|he|she|they|everybody ..1 own|ex|one|first|last? ..1 father|mother|ex|kids|husband|wife|left|leaves|dumped|hates|friends|family|sister|brother|people|run|likes|single|alone|cheated|talks|divorced|can !tired
hope|hopes ..2 you|your|it ..2 rot|choke|die|suffer|burn|miserable|lonely|cry
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
@you are|ur|was|were ..1 absolute|total|complete|just|pure|human|basic|literal? trash|garbage|rubbish|scum|filth|dirt|poison|shit|crap|vermin|cancer|nothing|nobody|dead|toxic|evil|vile|rotten|a|basic|dogshit ..1 $|to|and|always|inside|compared|but
what|such|quite ..1 a|an ..1 @contempt ..2 man|woman|person|thing|creature|human|excuse|mother|father|life|bitch
`},
	{kind: guide.MarkNostalgia, stages: personal, hold: unlessOwned, lines: `
^ do|and|but|please|just|you|hey? you|do? ~remember|remember|member ..1 that|the|our|all ..3 week|day|night|time|summer|winter|trip|weekend|beach|rain|snow|song|kitchen|tent|hotel|cabin|holiday|boat|train|morning|christmas|sunset|walk|bench|dance|kiss|café|cafe|roof|ferry|scooter|road|fireflies|stars|lake|river|storm|concert|cottage|balcony|garden|bar !rent|bill|bills|box|money
^ and|do|but|hey? you? still? remember @name ..1 $|and|in|the|that|when|with|last
think|thinking|dream|dreaming of us|our|christmas|@name|paris|those ..1 in|on|at|and|the|laughing|dancing|night|nights|summer|times|good|we|when|$ !kids|money|house
do|did you ..1 ever|still|sometimes|not|even|never ..1 ever|still? ~think|~miss|~dream|~remember|~wonder about|of|the|our|that|us|those !kids|bill|money|password|me|what
ago ..1 tonight|today|this|yesterday|exactly ..1 you|we|week|day|month|morning
you|we ..1 kissed|hugged|danced|proposed|twirled|tickled|serenaded me|with|in|to|on|by|under|all|for !goodbye|yesterday
we ..1 had|were ..2 something|everything|magic|it|all|perfection|gold|us ..1 $|all|special|most|rare|real|people|that|no|good|beautiful|together|you|we|once|then
never|not ..2 ~be|feel|been|felt ..1 that|this|so|as happy ..1 with|again|since|as|before|anywhere|$
your ..1 feet|hair|head|hand|hands|socks|smile|freckles|eyes ..1 full|in|on|of|when|all|against|up|covered|across ..2 my|salt|sand|the|flour|snow|paint|sun|lap|rain|shoulder|socks|chest|water|kitchen|light|mine|pillow !way
us ..1 two|laughing|dancing|singing|asleep|curled|wrapped|barefoot|soaked ..1 the|a|that|and|laughing|on|in|under|our|one|all|so !both|back
^ we|us ..1 laughed|laughing|giggled|danced|dancing|sang|kissed|kissing ..2 so|until|till|all|like|in ..1 hard|much|we|the|you|night|i|our|3|dawn|morning|kids|rain
`},
	{kind: guide.MarkNostalgia, stages: personal, hold: unlessOwned | weak, lines: `
^ remember ..1 when|us|we|how|the ..1 we|us|you|two|in|dancing|laughing|only|first|night|smell|snow|rain|way|time !promised|agreed|said
like|since|was|the|that|every|about ..2 night|day|time|morning|summer ..1 that|when? ..1 you|we ..1 said|kissed|asked|held|proposed|danced|swam|first|fell|laughed|met|stayed|sang|got|drove|slept|ran ..2 yes|me|the|and|on|in|up|my|$|until|till|engaged|married|by|lost|to|at|under
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned, lines: `
^ remember ..1 we|when|how ..1 we|you ..1 brought|danced|drove|laughed|first|were|had|bought|used|sang|carried|slept|got|built|painted|held|lay|sat|stayed
remember|miss ..1 that|our|the ..1 night|nights|weekend|summer|kiss|dance|trip|honeymoon|week ..1 in|on|at|by|when|we|you|with
`},
	{kind: guide.MarkAssuming, hold: unlessIf, lines: `
deep down ..1 you|in|we|i ..2 ~know|~want|~love|~feel|~miss|heart|still|are
i know ..1 that? you ..1 feel|felt|want|miss|love|think|dream|regret|need ..1 the|it|me|us|this|of|about|what ..1 same|too|back|as|$|still|and|us|me|we !time|space
we|us|you ..1 will|always ..1 always|will? ..1 find|come|end|get|make ..2 way|back|up|through|together ..2 back|each|together|to|with|me|us|this !late|school
you|@you ..1 would|could not ..1 have|be|still? ...7 if ..1 you ..1 did|were|had|do|really? ..1 not|hated|meant|truly ..3 want|love|care|feel|miss|still|like|me|this|over|us|mean|wanted|loved|happy|hope|thought|hated
when|once|until|as we|you ..1 are|get|both|finally|two? ..1 finally|get|are? back ..1 together|to|in ..1 $|i|we|again|you|and|the|us|our|me|my
i know|knew you ..1 better|inside|more|well ..1 than|out|enough ..1 you|anyone|yourself|to
you ..1 will|are ..1 be ..1 mine|ours|with me|us|again|$|by|soon
you ..1 will|ll ..1 be ..1 back|home|mine|here ..1 by|before|for|again|soon|once|when|with ..1 christmas|summer|spring|new|easter|winter|then|me|long|easter|us|the|autumn|i|my|you !bell|school|kids
endgame
we ..1 will|are|ll ..1 going|be|both|always? ..1 to? ..2 end|grow|find|laugh|always|fix|married ..1 up|old|each|back|together|at|about|through|married|our|this|us|it|$ ..1 together|other|about|through|this|again|$|to|by|someday|one|eventually|our|soon !late|there|fine
`},
	{kind: guide.MarkAssuming, hold: unlessIf | weak, lines: `
you need me ..1 $|and|in|more|you|to|just
you ..1 know ..1 that? ..1 i|we ..1 am|are|'m|belong|was ..1 the|right|your|meant|it|made|perfect|good|best ..1 one|$|only|for|person|together|other|to|man|woman|match|home !sorry|late
we|us ..1 were|are ..2 soulmates|inevitable|destiny|eternal|written|endgame|unbreakable|permanent|unfinished|for ..1 $|and|in|you|keeps|soul|life|whether|no|to|business|before|person|always !kids
`},
}
