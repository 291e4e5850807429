package draft

import "afterward/core/guide"

// besides are the stages in which what was once done is not told as a fault.
var besides = []guide.Stage{guide.StageFirst, guide.StageReply, guide.StageTalk, guide.StageLogistics}

// asideRules say more plainly what eyesRules and grandRules look for.
var asideRules = []*ruleSet{
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf, lines: `
^ and|but|so|oh? with who|whom
who ..1 lives|sleeps|stays|works|keeps|kept|cooked|drove|paid|picks|picked|drives ..1 in|at|with|there|you|near|up !the|kids|rent|bill
did|do|does|have|are|were you ..1 ever|even|still|already|both? ~love|like|want|fancy|sleep|slept|kiss|kissed|kissing|touch|touching|fuck ..1 with? him|her
in|into ..1 bed with ..1 @someone|him|her|@name|another|other|that
with|meet|met|got|seeing|love|is|'s|there ..1 someone|somebody|anyone|anybody else ..1 $|now|already|be|or|and|is|'s
~say|~mention|hear|saying ..1 his|her|@name ..1 's? name
is|'s|was ..1 that|it|this him|her ..1 $|with|in|on|then
^ is|'s that ..1 him|her|your
not|~bring|bringing ..1 ~bring|bringing? him|her|@name ..1 to|near|round|around|along|home|into ..1 the|my|our|your ..2 christening|wedding|party|house|funeral|birthday|school|family|home|$
moved|moving ..1 on ..1 fast|quick|quickly|already|pretty|easily
how ..1 long ..2 have|has|were|was|did|before|until|till ..1 you|it|been ..3 seeing|with|him|her|sleeping|someone|else|on|going|bed|move|moved !house
is|'s|are ..1 he|she|they ..1 there|around|with|here|in|staying|moving|living|any|really|even|as|good|better|nice ..1 now|you|tonight|with|$|as|better|in|good|right|than|looking
i ..1 know|heard|found|hear|knew ..1 out? about ..1 him|her|the|your ..1 $|affair|date|guy|man|woman|girl|new|boyfriend|girlfriend|lover
`},
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf | weak, lines: `
who ..1 are|were|did|have|is|'s|was|do you|she|he ..2 with|seeing|dating|kissing|texting|meet|meeting|go|sleep|message|talking|messaging ..2 $|with|to|last|tonight
go|going|went|been ..1 on that|a|your|another ..1 date !play
he|she|@name ..1 is|'s|was|will|can ..1 never|not? ..1 ever? be? ..1 no|nobody|nothing|not|never ..2 one|me|love|to|like|half|special|your|to ..2 my|you|me|family|$
better|more ..1 than i ..1 did|was|am|could|ever
he|she|they ..1 can|will|could|would ..1 never|not ..2 ~love|~know|~make|~treat|~hold|~care|~touch|~give ..2 you ..2 like|the|way|as|half|what
~love|loves|want|wants|choose|chose|chosen|pick|picked|prefer|preferred|leave|left|leaving|dumped ..1 me|us? for|over him|her|@name ..1 over|more|than|instead|$|or|for ..1 me|$|us
replaced|replacing|replace ..1 me|us|by
over me|us ..1 already|quick|quickly|that|so|fast
is|'s ..1 there|it ..1 anyone|anybody|someone|somebody|him|her|@name ..1 else|new|special|$
i am|get|so|makes|making ..2 jealous ..1 $|of|when|that|and|every|because|thinking
not jealous ..1 but
~hang|hanging|spending|spend ..2 out|time ..1 out? with ..1 him|her|@name|that|other ..1 $|guy|all|again|every|so|instead|now|lot|man|woman|girl
why is|'s|are|was|did|does|has he|she|@name ..4 your|you|always|still|there !school|upset
you and him|her ..1 $|on|at|in|together|holding|kissing|were|look|looked
must|be ..1 be? ..1 nice|good|lovely|great|fun ..2 with|having|have|being ..1 him|her|someone|with ..1 $|him|her|new|else
@you|you ..1 are|were ..1 already|still|now|out|really ..1 dating|seeing|sleeping|texting|kissing|with|on|talking|flirting ..1 with|to|dates|a? ..1 someone|other|him|her|another|people|guys|girls|men|women|dates|again
tell|warn ..1 him|her|your|@name ..2 to|if|that|i|he|she|good|from ..3 stay|watch|away|keep|better|lucky|careful|back|me|never|hands|luck
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
your ..1 new|little|so-called|precious? boyfriend|girlfriend|date|fella|bloke|hubby|fiancé|fiance|fiancee|wife|husband
he|she is|'s ..1 not|no ..2 one|family|welcome|you|father|mother
that date
`},
	{kind: guide.MarkWatching, stages: besides, hold: unlessIf, lines: `
^ passed|drove|walked|cycled|went|was ..1 past|by|round|outside? your ..1 work|office|place|house|street|flat|gym|school|building|road|window|car|shop|block|apartment
you ..1 were|was|are not ..1 at|in|there|home ..1 your|the|when ..1 desk|office|gym|house|window|usual|car|work|class|church
~view|viewed|watched|opened|seen|liked|saw|watching|viewing|view|watch my ..1 new|last|insta|whole? story|stories|post|posts|status|reel|reels|profile|linkedin|video
i|been|just|still ..2 look|looked|looking|peek|read|reading|going|went|checked|check|checking|following|stalking|watching|refreshing|scrolling|scroll|stalked ..2 at|through|over|on|back? your ..2 statements|twitter|insta|instagram|facebook|profile|stories|story|page|tiktok|strava|spotify|playlist|playlists|posts|blog|linkedin|status|location|emails|email|messages|dms|diary|calendar|pictures|pictures|old|likes|followers|account|phone|reviews|vinted|snap|post|letters|whatsapp|house|flat|window|street
asked|ask|asking|rang|called|phoned ..2 receptionist|neighbour|neighbours|colleague|colleagues|boss|reception|flatmate|roommate|sister|brother|mother|friend|friends|landlord|barman|@name|porter|doorman|cousin|work|office|people|around ..2 when|where|what|if|how|who|whether|about ..1 you|your|and
i ..1 check|checked|checking|look|refresh ..1 at|on? it|that|them|your ..2 every|each|constantly|before ..1 night|nite|hour|day|morning|evening|i|bed|few|minute|single|time
on|from|in|via ..1 find my|snap|strava|life360
find my ..1 you|your|i|and|$|phone|iphone|app|friends
you ..1 removed|deleted|changed|took|archived|unliked|untagged|swapped|updated|edited ..1 down? the|our|that|your|all|my|us ..3 picture|pictures|pic|status|bio|profile|post|posts|hair|name|relationship|photo|photos|song|playlist|banner|background|highlights|from
see|saw|noticed|know|knew|spotted ..1 that? you ..1 were|are|was|have|been|'s|went|got ..1 been? in|at|out|back|away|home|with|on|up|online|dating|looking|there|active !hospital|pain|touch|my
camera|doorbell|ring|app|alexa|nest ..1 app|camera|cam|doorbell? ..1 shows|showed|says|said|caught|sent|saw|recorded|tells|pinged ..2 you|your|someone|that|a|me
your ..2 car|van|bike|light|lights|curtains|blinds ..1 was|were|is|'s|has|have|not|still|outside|parked|been ..2 outside|on|off|parked|there|at|all|past|till|gone|moved|not|closed|open|drawn|until !insurance|mot|garage|hall
`},
	{kind: guide.MarkWatching, stages: besides, hold: unlessIf | weak, lines: `
@num|0214|02|03|01|23 ..1 am|seconds|minutes|mins|times ..1 lol|after|today|since|to ..1 read|viewed|online|you
heard|hear|told|says|said|saying ..1 from|by|that|me ..2 you ..1 were|are|was|have|been|got ..2 out|crying|drunk|seen|dating|moving|seeing|sacked|promoted|pregnant|engaged|asking|about|at|with|in !back|soon
who|what ..1 time|way|route|road ..1 you ..1 get|got|leave|finish|start|left|come|came|take|go ..1 home|in|out|work|off|$|to|back|up|last !please
i know you|@you ..1 are|were|have|'s|got ..1 home|in|there|awake|up|out|inside|online|back|read|seen|been ..1 $|right|now|last|because|i|on|up|it|my|the|tonight|yesterday|at|in|out !pain|hurting|busy
@you ..1 have|had|were|are been? ..1 online|active|typing|awake ..1 $|all|since|for|at|again|now|and|until|till|right|every|at|last|on !meeting
found|looked|got|worked|tracked|googled ..1 out|up|down ..2 your|where ..2 new|you ..2 address|number|flat|place|job|house|live|lives|work|moved|office|gym|street
you unfollowed|unfriended|untagged me ..1 on|from|$|and|yesterday|last|everywhere|but
saw|seen|watched|noticed your ..1 new|last|latest ..1 story|stories|post|picture|pictures|tweet|reel|photos|status|profile|bio|car|light|lights
`},
	{kind: guide.MarkBlock, hold: unlessIf, lines: `
my|his|her|a|the|your ..1 best|good|old? mates|mothers|fathers|brothers|sisters|cousins|aunts|uncles|nans|friends|flatmates|roommates|neighbours|colleagues|bosses|wifes|husbands ..1 old|new|work? @device ..2 because|since|as|cos|coz|so|$|you|mine|it
^ other|second|new|another|different|third ..1 account|number|phone|email|sim|profile ..1 $|same|because|since|again
you ..1 took|cut|kicked|removed|deleted|dropped|booted|shut|threw|blocked|muted|unfriended|locked ..1 me ..1 off|from|out|on|everywhere !guard|hook|crying
you|@you ..1 changed ..1 your ..1 number|email|locks|address|username ..2 so|but|again|and|i|$
got|get|found|had|given ..1 this|your|the|ur|new|it ..1 new? number|address|email|handle|username|one ..1 from|off|through|via ..1 @name|@folk|your|a|mutual|someone|somebody|the|work|linkedin|google|our|my
i know ..1 that? you ..1 said|asked|told|wanted|want|say ..2 me|to|i? ...3 not|no|never|stop|leave ..3 contact|write|text|message|call|reach|messaging|texting|writing|calling|contacting|alone|here|ring|email|contacted ...4 but|so|though|$
had|got|asked|get|have|made|told|let ..2 @folk|@name|them|her|him|someone|somebody|mate|mates ..1 to? ..1 add|follow|friend|message|text|check|look|show|send|request|dm ..1 you|your|up|at|on|a|me
only|last|one ..1 place|way|thing|app|channel|number|site|spot ..2 i ..1 can|could|still|have|know|found|had !eat|sleep|park
your ..1 block|blocked|ban|blocklist list
linkedin|facebook|twitter|strava|venmo|vinted|email|steam|etsy|duolingo|spotify|pinterest|telegram|signal|skype|gmail|reddit|ebay|discord|xbox|playstation|chess|gaming|game|words ..2 still|was|is|'s|works|open|not|account|com ..2 open|works|to|me|blocked|shows|so|going|through|free
your ..1 @folk|@name ..1 said|says|agreed|promised|offered|has|is|'s|will|kindly ..1 that|going|agreed|said|promised|kindly|very? ..1 he|she|they|to|will|would ..1 will|would|can|could|to|happy? ..1 show|pass|give|tell|read|hand|print|forward|let|deliver|passing|giving|put
mine|my|messages|texts|calls|it|they ..2 will|do|does|is|'s|are|was|were|can|would not|never ..1 ring|go|goes|get|going|getting|deliver|delivering|reach|reaching|send|sending|load ..1 through|thru|to|you|anymore|past
in ..1 the ..1 comments|reviews|chat|review|dms|notes ..2 of|on|section|because|since|as|so|here
`},
	{kind: guide.MarkBlock, hold: unlessIf | weak, lines: `
withheld|private|hidden|unlisted|unknown|anonymous|foreign|public|office|shop ..1 number|phone|line|account|email
~block|blocking|filter|ban|rule|rules|email|letters|this|post|linkedin|that ..1 list? does|do|did not ..1 count|cover|stop|include|apply
through|to|get ..1 to? your ..1 new|work? ..1 inbox|spam|junk
`},
	{kind: guide.MarkGesture, stages: personal, lines: `
put|got|posted|up|have|had|projected|written|wrote|painted|sprayed|chalked ..2 it|you|us|your|i|sorry|a|our|name|message ..3 on|across|over|in|onto ..2 screen|billboard|scoreboard|wall|bridge|pavement|road|sky|sand|beach|lawn|roof|motorway|banner|paper|field|newspaper|front|bus|buses|station
on ..1 the? big|giant|jumbo screen ..2 at|tonight|tomorrow|in|on|saturday|look|for
got|bought|getting|buying|ordered us ..1 a|@num|the|some|our|both|that|tickets|flights|2|matching
i|have|am|just ..2 quit|quitting|sold|selling|resigned|packed|handed|jacked|remortgaged|pawned ..1 from|in|up? ..1 my|the|our ..1 job|bike|car|flat|house|notice|guitar|business|drums|piano ..2 and|to|so|for
~move|moving|moved|relocating|transferring|come|coming ..1 back|over? to|nearer|closer|near ..5 near|closer|nearer|with|for|be ..1 to|near|with? you|us|your|home
posted|made|filmed|recorded|uploaded|putting|put|shared|made|doing|livestreamed ..1 up|out? ..1 a|the|my|that|our ..1 video|song|post|film|playlist|reel|tiktok|story|podcast|website|slideshow ..4 telling|saying|about|for|to|of|you|where|so|with
ordered|sent|bought|lit|sending|planted|folded|getting|made|hung|left ..1 you|up|out? ..1 @num|hundred|thousand|hundreds|4,015|365|1|100 ..1 red|white|paper|little? roses|rose|candles|candle|flowers|balloons|letters|lanterns|cranes|trees|hearts|tulips|lilies|chocolates
@num|rose|candle|letter|gift|card|flower|poem|page|present ..1 for ..1 every|each ..1 day|year|month|time|week|night|hour|one
flying|fly|driving|drive|coming|flown|travelling|hopping ..1 in|out|over|home|up|down|across|back|on ..1 a|to|for|just ..2 your|surprise|see|plane ..1 birthday|you|graduation|wedding|and|party|show|exam
already ..1 got|booked|have|paid|bought|reserved ..1 the|a|our|us|for ..1 hotel|room|flights|tickets|table|flight|ring|car|dress|cake|cabin|restaurant
paid ..1 for ..1 your ..1 whole|entire|full|next|friends|teams ..2 team|lunch|dinner|rent|holiday|course|drinks|tab|shopping|office|coffee|parking|gym|degree|tuition|lawyer|taxi|phone|mother|car|train !share
i|have|just|and ..2 walked|ran|cycled|hitched|hitchhiked|drove|driven|flew|travelled|traveled|rode|walking|driving|sailed|rowed ..2 @num|all|hundreds|100|200|300|400|half|nine|fifty ..1 the|hundred|miles|km|hours|kilometres|way|across|night ..2 to|for|just|here|way|and|from|miles !help|drop
i|will|have|just|am ..2 proposing|propose|proposed|knelt|kneel|kneeling|serenade|sing|singing|sang ..2 to|for|you|outside|your|in|on ..1 you|your|outside|window|at|the|stage|everyone|work
will you ..1 marry|be ..1 me|my
`},
	{kind: guide.MarkGesture, stages: personal, hold: weak, lines: `
booked|reserved|rented|planned ..1 us !a? appointment|mediation
left|sent|dropped|dropping|sending|leaving|put|posted|delivered ..2 a|the|some|your|you|flowers|@num|something ..3 teddy|perfume|flowers|chocolates|present|gift|wine|rose|roses|balloons|ring|bouquet|champagne|chocolate|cake|necklace|letter|hamper|basket|tulips|lilies ..6 with|at|on|to|outside|under|in your|the|reception|work|you !mother
shirts|shirt|t-shirts|tshirts|banner|sign|signs|cake|card|poster|posters|mugs|billboard|balloon|plane ..2 that? say|says|saying|reads|reading|said|with ..1 your|will|marry|i|we|come|sorry|please|mummy|mother|daddy|father|forgive|me|my|the|love|our
learning|learned|learnt|studying|converting|converted|training|changed|changing|legally ..1 to|my|how ..3 language|religion|judaism|islam|catholic|name|surname|vegan|piano|salsa|waltz|bake|cook|dance|spanish|french|portuguese|polish|italian|korean|arabic|urdu|hindi|sign ..3 for|so|just|to ..1 you|your|i|that|we|talk|speak|surprise
our|the ..1 honeymoon|wedding|engagement ..1 is|'s|suite|venue|party|ring|trip|date ..1 booked|paid|set|at|is|'s|reserved|arranged
`},
	{kind: guide.MarkInsult, hold: evenNegated, lines: `
^ @contempt? @contempt? @curse|creep|liar|loser $
^ you @contempt? @contempt? @curse|@beast|lump|cheat|excuse|piece|thing|creature|wimp|sod|cheats
`},
	{kind: guide.MarkInsult, hold: evenNegated | weak, lines: `
^ @curse and ..1 a ..1 half
`},
	{kind: guide.MarkInsult, lines: `
your so|that|too|such|really|just|a ..1 a|an? ..1 thick|stupid|dumb|pathetic|ugly|useless|selfish|disgusting|liar|idiot|joke|narcissist|loser|coward|bitch|psycho|fake|childish|immature|cruel|heartless|hypocrite|moron $|and|it|to|as|for|like|i
@you absolute|utter|complete|total|fucking|lying|cheating|pathetic|useless|disgusting|spineless|filthy|heartless|two-faced|sick|dirty|miserable|evil|twisted !legend|star|hero|angel|gem|darling|genius|treasure|diamond|lifesaver|saint|beauty|right|wonderful|amazing|lovely|brilliant ..2 $
@you are|were ..1 a|an|the|just|such|nothing|one|literally|just ..1 a|an? ..1 total|complete|absolute|sad|sick|bad|real|walking|fucking|big|huge|massive|little? joke|fraud|fake|disgrace|disaster|user|player|child|nobody|embarrassment|nightmare|cheat|quitter|hypocrite|failure|parasite|snake|pig|cow|dog|rat|dick|clown|mess|waste|narc|drunk|junkie|alcoholic|red
mother teresa
like|as|is|'s ..1 talking|speaking|arguing|living|reasoning|sleeping|being|dealing ..1 to|with ..1 you|a|an ..3 brick|wall|toddler|child|robot|plank|corpse|post|teenager|donkey|stone|mule|five|three|baby|fish
a|any ..1 real|decent|grown|proper|true|better? man|woman|mother|father|adult|husband|wife|friend ..1 would|does|knows|stands|keeps ..1 never|not? ..1 have|had|own|owned|stand|stood|say|said|told|tell|know|known|do|done|leave|left|been|face|faced|pay|paid|admit|keep|kept
your ..1 trash|garbage|scum|filth|vermin|pathetic|disgusting|useless|worthless|vile ..1 $|always|and
be|being|to|that|so|how|this ..1 that|so|this|as ..1 stupid|thick|dumb|selfish|shallow|cruel|heartless|pathetic|useless|ugly|vain|cold-hearted|dense|petty ..1 $|all|must|and|you|every|tiring|but|it
@you @contempt ..1 lump|piece|excuse|woman|man|human|creature|thing|cheat|lot|sack|cow|person|girl|boy|people|pig|mess
the most ..1 self|selfish|boring|pathetic|useless|cruel|heartless|arrogant|ungrateful|vain|cowardly|stupid|childish|shallow|dishonest|toxic|ridiculous|manipulative|miserable|bitter ..2 centred|centered|absorbed|man|woman|person|human|bastard|cow|individual|thing|creature|people
self centred|centered|absorbed|obsessed ..1 $|man|woman|bitch|cow|person|little|and|bastard|prick|pig
scraped|scrape|stepped|trodden|seen|wiped ..1 in|on|better ..2 off|than|on ..1 you|my|the|a ..2 off? ..1 my|the|a? shoe|shoes|boot|boots|pavement|sole
no|small|little wonder ..1 that? ..2 your|you|nobody|everyone|no|he|she|they|everybody ..1 own|ex|one|first|last? ..1 father|mother|ex|kids|husband|wife|left|leaves|dumped|hates|friends|family|sister|brother|people|run|likes|single|alone|cheated|talks|divorced|can !tired
your own ..1 mother|father|kids|family|children|dog|sister|brother|friends|son|daughter|parents|cat ..1 can|does|do|would|hates|hate|thinks|think|left|knows|said|says|could|will|never|is|'s|are|laughs|not
~bye|bye|goodbye|night|hey|hi|hello|thanks|ok|k|cheers|congrats|congratulations|well|oi|yes|sure|and ..2 ugly|loser|moron|idiot|dickhead|fatty|liar|coward|psycho|bitch|asshole|arsehole|genius|sherlock ..1 $
hope|hopes ..2 you|your|it ..2 rot|choke|die|suffer|burn|miserable|lonely|cry
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
shame on you
too ..1 stupid|thick|dumb|selfish|lazy|vain|proud|cowardly|spineless|drunk|busy ..1 to ..1 see|notice|understand|know|admit|get|realise|realize|even|love|care|feel !myself
are you not ..1 the|a|just|so|such ..1 little|perfect|such|special|right|proper|clever|big ..1 saint|angel|genius|victim|princess|martyr|one|man|hero
even|only|any|no a|an|any|the? ..1 half|real|decent|halfway|proper|good|normal|grown|self|true ..2 mother|father|man|woman|parent|person|dog|child|adult|human|friend|husband|wife|men|women ..1 would|could|knows|does|would|do|leaves|treats|behaves|acts|cries|hits
@you are|ur|was|were ..1 absolute|total|complete|just|pure|human|basic|literal? trash|garbage|rubbish|scum|filth|dirt|poison|shit|crap|vermin|cancer|nothing|nobody|dead|toxic|evil|vile|rotten|a|basic|dogshit ..1 $|to|and|always|inside|compared|but
what|such|quite ..1 a|an ..1 @contempt ..2 man|woman|person|thing|creature|human|excuse|mother|father|life|bitch
you ..2 ~deserve|deserve|deserves ..1 to ..2 ~rot|rot|suffer|alone|die|miserable|lonely|burn|everything
mummys|mommys|daddys ..1 's? boy|girl|little
`},
	{kind: guide.MarkNostalgia, stages: personal, hold: unlessOwned, lines: `
like ..1 in? ..1 the? old times|days
^ do|and|but|please|just|you|hey? you|do? ~remember|remember|member ..1 that|the|our|all ..3 week|day|night|time|summer|winter|trip|weekend|beach|rain|snow|song|kitchen|tent|hotel|cabin|holiday|boat|train|morning|christmas|sunset|walk|bench|dance|kiss|café|cafe|roof|ferry|scooter|road|fireflies|stars|lake|river|storm|concert|cottage|balcony|garden|bar !rent|bill|bills|box|money
^ and|do|but|hey? you? still? remember @name ..1 $|and|in|the|that|when|with|last
think|thinking|dream|dreaming of us|our|christmas|@name|paris|those ..1 in|on|at|and|the|laughing|dancing|night|nights|summer|times|good|we|when|$ !kids|money|house
do|did you ..1 ever|still|sometimes|not|even|never ..1 ever|still? ~think|~miss|~dream|~remember|~wonder about|of|the|our|that|us|those !kids|bill|money|password|me|what
nothing|nobody|none ..3 comes|came|compares|compare|measures|touches ..1 close|to|up|it
ago ..1 tonight|today|this|yesterday|exactly ..1 you|we|week|day|month|morning
you|we ..1 kissed|hugged|danced|proposed|twirled|tickled|serenaded me|with|in|to|on|by|under|all|for !goodbye|yesterday
~go|going|went|go back to ...5 in ..1 my ..1 head|mind|dreams|sleep|heart
we ..1 had|were ..2 something|everything|magic|it|all|perfection|gold|us ..1 $|all|special|most|rare|real|people|that|no|good|beautiful|together|you|we|once|then
never|not ..2 ~be|feel|been|felt ..1 that|this|so|as happy ..1 with|again|since|as|before|anywhere|$
every|each ..1 corner|street|song|room|song|shop|road|bench|tree|spot ..2 was|is|'s|has|reminds|of|reminded|smells|remembers|feels|says|still ..1 us|you|me|of|like|our|your
~is|was|were|are ..1 always ours|us|our
your ..1 feet|hair|head|hand|hands|socks|smile|freckles|eyes ..1 full|in|on|of|when|all|against|up|covered|across ..2 my|salt|sand|the|flour|snow|paint|sun|lap|rain|shoulder|socks|chest|water|kitchen|light|mine|pillow !way
us ..1 two|laughing|dancing|singing|asleep|curled|wrapped|barefoot|soaked ..1 the|a|that|and|laughing|on|in|under|our|one|all|so !both|back
^ we|us ..1 laughed|laughing|giggled|danced|dancing|sang|kissed|kissing ..2 so|until|till|all|like|in ..1 hard|much|we|the|you|night|i|our|3|dawn|morning|kids|rain
`},
	{kind: guide.MarkNostalgia, stages: personal, hold: unlessOwned | weak, lines: `
would have been our|@num|ten|a|the ..3 anniversary|years|wedding
happy anniversary
our ..1 first|third|fifth|tenth|ten|wedding|last|next? anniversary|honeymoon !party
the old us|you|days
we|us ..1 had|shared|made|have ..2 good|great|amazing|happy|best|beautiful|special|wonderful|lovely|many|perfect|incredible ..2 times|thing|years|memories|run|days|nights|together|adventures|moments !natter
so|all|too|our|those|these|the|many ..1 many|our|those|good|happy|the|beautiful? memories !phone|box|for
us us? two ..1 laughing|dancing|in|on
i ..1 can|could ..1 not|never|still? ..1 stop|forget|help|keep ..1 ~forget|remembering|replaying|thinking|picturing|seeing ..2 the|that|how|our|us|way ..2 night|day|way|when|time|trip|we|you|first|smile|laugh|summer|holiday|kiss
^ remember ..1 when|us|we|how|the ..1 we|us|you|two|in|dancing|laughing|only|first|night|smell|snow|rain|way|time !promised|agreed|said
~forget|remember the|all|our ..1 good|happy|best|great|nice|beautiful|wonderful ..1 years|times|bits|days|$|things|parts|moments|stuff|memories|and
this ..1 time|day|week|month ..1 last|@num ..1 year|summer|years|christmas|month ..2 we|you|ago
like|since|was|the|that|every|about ..2 night|day|time|morning|summer ..1 that|when? ..1 you|we ..1 said|kissed|asked|held|proposed|danced|swam|first|fell|laughed|met|stayed|sang|got|drove|slept|ran ..2 yes|me|the|and|on|in|up|my|$|until|till|engaged|married|by|lost|to|at|under
~remind|reminds|reminded|reminding me ..1 of ..1 us|you|our|that|when|how|the !kids|bins|appointment
under ..1 that|our|the ..2 tree|oak|stars|moon|bridge|willow|umbrella|blanket|lamp|duvet ..2 you|we|where|carved|and|kissed|with|together
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned, lines: `
^ remember we ..1 brought|danced|drove|laughed|slept|swam|stayed|sat|bought|sang|painted|kissed|got|lay|carried|ate|named|called|found
^ remember ..1 we|when|how ..1 we|you ..1 brought|danced|drove|laughed|first|were|had|bought|used|sang|carried|slept|got|built|painted|held|lay|sat|stayed
remember|miss ..1 that|our|the ..1 night|nights|weekend|summer|kiss|dance|trip|honeymoon|week ..1 in|on|at|by|when|we|you|with
`},
	{kind: guide.MarkAssuming, hold: unlessIf, lines: `
deep down ..1 you|in|we|i ..2 ~know|~want|~love|~feel|~miss|heart|still|are
i know ..1 that? you ..1 feel|felt|want|miss|love|think|dream|regret|need ..1 the|it|me|us|this|of|about|what ..1 same|too|back|as|$|still|and|us|me|we !time|space
we|us|you ..1 will|always|'ll ..1 always|will? ..1 find|come|end|get|make ..2 way|back|up|through|together ..2 back|each|together|to|with|me|us|this !late|school
you|@you ..1 would|could not ..1 have|be|still? ...7 if ..1 you ..1 did|were|had|do|really? ..1 not|hated|meant|truly ..3 want|love|care|feel|miss|still|like|me|this|over|us|mean|wanted|loved|happy|hope|thought|hated
when|once|until|as we|you ..1 are|get|both|finally|two? ..1 finally|get|are? back ..1 together|to|in ..1 $|i|we|again|you|and|the|us|our|me|my
you ..1 are|re not|never ..1 over me|us ..1 $|and|yet|i|you|either
i know|knew you ..1 better|inside|more|well ..1 than|out|enough ..1 you|anyone|yourself|to
you|@you ..1 do not ..1 want|mean ..1 to|this|it ..1 leave|end|lose|divorce|break|$
once|when|after|until|if ..1 you ..1 are|have|get|stop|calm|cool ..2 done|finished|over|through|calmed|had|got|stopped|cooled|being|tired|bored|down ..2 angry|mad|sulking|tantrum|hurt|punishing|this|fun|down|off|your|little|proud|being|pretending|phase|of|with !food|meeting|work|shift|book
you ..1 will|are|'ll ..1 be ..1 mine|ours|with me|us|again|$|by|soon
you ..1 will|ll ..1 be ..1 back|home|mine|here ..1 by|before|for|again|soon|once|when|with ..1 christmas|summer|spring|new|easter|winter|then|me|long|easter|us|the|autumn|i|my|you !bell|school|kids
i know ..1 that? you ..1 want|need ..1 to|me|us ..1 make|come|be|get|work|$|as|too|back|kiss ..1 up|back|with|together|this|much|it|home|me|mine|badly|too
endgame
pick ..1 up ..1 right|exactly|just? where ..1 we|it ..1 left|stopped|ended
this|it|that|what|your ..1 is|was|'s|emoji|message|reply|text|heart|kiss|x ..1 says|tells|proves|shows|means|said|told|proof ..2 it|everything|me|you|that|all|still|there|how ..2 all|still|want|love|miss|care|feel|need|need|hope|over|everything !kids
you ..1 kept|keep|still|wore|wear|saved|have|did ..3 my|our|the|not ..2 jumper|hoodie|ring|letters|key|picture|pictures|number|necklace|photo|block|shirt|song|delete|mug|plant ..3 so|because|which|that|means|for|proves|says|part|tells
we ..1 will|are|ll ..1 going|be|both|always? ..1 to? ..2 end|grow|find|laugh|always|fix|married ..1 up|old|each|back|together|at|about|through|married|our|this|us|it|$ ..1 together|other|about|through|this|again|$|to|by|someday|one|eventually|our|soon !late|there|fine
`},
	{kind: guide.MarkAssuming, hold: unlessIf | weak, lines: `
you|@you ..1 will ..1 always ..1 ~love|be|want|need|miss|belong|come ..1 me|mine|my|to|back|ours
come|came|comes|back ..1 to your ..1 senses
you|@you ..1 will|are ..1 going|to|soon|eventually|one|someday|all? ..1 day|to? ~realise|~realize|see|understand|thank|know|admit|wake ..3 me|mistake|right|best|lost|had|love|up|real|truth|were|was !later|there|then|tomorrow
you|@you ..1 can|could|will|would not|never ..2 ~live|be|do|last|cope|survive|manage|function|get|make ..2 happy|it|by|this|anything|long|a? without ..1 me
you need me ..1 $|and|in|more|you|to|just
admit ..1 it|that|to ..1 you|yourself|deep|us
you ..1 know ..1 that? ..1 i|we ..1 am|are|'m|belong|was ..1 the|right|your|meant|it|made|perfect|good|best ..1 one|$|only|for|person|together|other|to|man|woman|match|home !sorry|late
you|@you ..1 do|did not ..1 really|actually|even|truly ..1 want|mean|believe|hate|feel ..1 to|me|this|it|that|what|any ..1 leave|go|end|lose|be|break|happy|split|divorce|$|me|over
part|piece|bit|half|corner ..1 of ..1 you|your ..1 heart|still|that|is|'s|knows|wants|misses|loves|must|will|always ..2 still|wants|want|waiting|knows|loves|misses|me|is|'s|mine|here|belongs|know|belong
end ..1 game ..1 $|and|you|we
we|us ..1 were|are ..2 soulmates|inevitable|destiny|eternal|written|endgame|unbreakable|permanent|unfinished|for ..1 $|and|in|you|keeps|soul|life|whether|no|to|business|before|person|always !kids
`},
}
