package draft

import "afterward/core/guide"

// claimRules mark more of what lays claim to somebody: rivals, watching, ways round a
// block, memories, gestures, a fate.
var claimRules = []*ruleSet{
	{kind: guide.MarkJealousy, hold: unlessIf, lines: `
so ..1 who ..1 is|'s|was|are ..1 @name|he|she|the|that|this|it|him|her|mr|your ..1 !doing|coming|picking|paying
your|the|that|this|his|her|with|mummys|daddys|mother|daddy ..1 's? ..1 new|little|fancy|latest|young|so-called|special|gym|other|so|work|toy|shiny ..1 man|friend|boyfriend|girlfriend|bloke|fella|woman|bird|lad|lover|boy|toy|partner|guy|girl|rat|called|husband|wife|fling|squeeze|someone|buddy|blonde|crush|romeo|mates|stud|bunny|bae|love ..1 !flat|job|room|school|phone
she|he|is|'s ..1 is|'s|the ..1 lucky|welcome ..1 $|one|to
him|her ..1 or|over ..1 me
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
who ..1 @name ..1 is|was
taller|richer|younger|fitter|hotter|prettier|better|funnier|thinner|kinder|better-looking|older ..1 looking|than|in ..1 me|i|than|you|bed|us ..1 $|is|am|was|at|me|then|or|i|and|ever
he|she ..1 looks|sounds|dresses|is|seems|'s ..1 just|nothing|a|like|exactly|half|so|not|twice|too|really|well ..1 like|bit|your|me|as|old|good|half|even|fun|a|ugly|short|boring|nothing|young ..1 me|age|type|as|him|$|like|short|@num|us|i
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
who ..1 took|takes|bought|gave|made|drove|was|is|are|else|were ..1 it|that|the|you|this|him|her|with|there|in|those ..1 $|picture|pictures|flowers|necklace|home|with|then|all|laughing|ring
does|do|did|is|has|was|can|will|would ..1 he|she|@name ..2 ~know|~make|~hold|~kiss|~cook|~love|~treat|~touch|~snore|~sing|~laugh|~sleep|~look|~wear|~stay|~use|better|there|nice|good|fit|richer|taller|younger|hotter|funnier|worth|rich|in ..3 you|your|our|bed|tea|breakfast|like|i|me|than|at|cook|shirt|side|mug|how|about|us|laugh|$|yet|too|it ..1 !ok|feeling|better|well|home|practice|homework
tell|ask|say|warn|give ..1 him|her|that|your|@name|hi|hello|my ..1 i|to|boy|guy|girl|new|about|man|watch|from|woman|regards|best|good|luck|friend|little|love ..1 said|from|hi|to|watch|if|i|not|luck|about|hello|enjoy|friend|boyfriend|man|him|her|how|he|she ..1 !mother|teacher
did|does not ..1 ~take|~waste|~wait|~hang ..1 you|long|any|even|much|about|around|time
~cosy|cozy|cosying
lucky ..1 him|her|guy|girl|man|woman|bloke|lad|lady|bugger|sod|fella|boy|bitch|cow|git|bastard
`},
	{kind: guide.MarkWatching, lines: `
you ..1 did|do ..1 not ..1 see|notice|spot|look ..1 me|up|round|over|back ..1 $|but|i|sitting|standing|at|in|there|though|across|on ..1 !to
i ..1 ~go|~look|~scroll|~read ..1 through|at|back ..2 your|them|it|all|our ..2 pictures|every|each|profile|posts|messages|instagram|page|feed|old
your ..2 car|light|lights|curtains|bike|van|window|blinds|bedroom|bin|bins|washing|location|status|story|profile|bio|playlist|snapmap|strava|spotify|username|relationship|picture|whatsapp|active ..2 was|were|is|on|off|still|says|said|shows|not|has|open|closed|gone|changed|parked|outside|wasn|up|at|out ..2 on|off|there|outside|open|till|until|at|in|all|still|gone|last|parked|not|public|sharing|single|active|you|different|new|private|up|his|home|@num|when|closed|night|moved|three|changed|showing ..1 !to|please|need
last ..1 seen|online|active
blue|grey|two|double|green|little ..1 ticks|tick|blue|dot|green|dots|circle
`},
	{kind: guide.MarkWatching, hold: weak, lines: `
i ..1 still|always|can|often|just|sometimes|keep|kept|also ..2 ~check|~look|~read|~scroll|~watch|~see|~drive|~walk|~go|~listen|~follow|~refresh|~visit|checking|looking|reading|watching|scrolling|driving|walking|going|refreshing|googling ..2 your|you|past|by|through|at|on|all|it|yours ..2 page|profile|house|flat|stories|story|playlist|instagram|pictures|posts|spotify|facebook|strava|location|work|online|when|horoscope|last|light|lights|window|blog|linkedin|tweets|status|every|likes|street|place|them|it
@kin|@name|someone|people|everyone|she|he|mate|birdie ..2 told|says|said|mentioned|reckons|tells|saw|seen|spotted|showed|sent|let ..1 me|you|that|she|a|slip ..2 you|your|picture|that|where|out|a|about|with ..3 been|out|at|with|moved|new|dating|seeing|crying|was|were|have|are|had|got|on|in|job|flat|dyed|up|looking|drunk|living ..1 !sick
read ..1 receipts|receipt|it|at|my ..1 at|on|$|two|yesterday|hours|ages|last|message ..1 !to|and|the
`},
	{kind: guide.MarkWatching, hold: weak, lines: `
you ..1 came|come|left|got|walked|went|drove|ran|stopped|parked|passed|sat|stood|wore|had|ordered|bought|looked|look|were ..4 today|yesterday|tonight|earlier|at|past|this|last|outside|happy|instead|later|every|on ..1 8|7|9|10|8:10|7:50|morning|evening|@num|night|half|pub|window|usual|friday|saturday|monday|tuesday|wednesday|thursday|sunday|sat|station|corner|bus|with|instead ..1 !meeting|handover
drove|drive|driving|walk|walked|walking|cycled|jogged|ran|went|pass|passed|passing|popped|swung|been|go|going ..1 past|by|round|around|through|down|to ..1 your|yours|the|our ..2 house|flat|place|work|office|street|road|old|yesterday|last|tonight|earlier|again|twice|today|new|parents|window|every|gym|just|and|on|sat|at|lights|mothers|this|the ..1 !drop|pick|collect
can|could|i ..1 still|see|tell|hear|just ..1 see|tell|you|your|from|when|that|hear|the|where ..2 you|your|when|where|online|typing|dot|active|light|read|are|through|location|reading|window|it|home|who|green|story|in|little ..2 are|typing|online|read|in|on|dot|there|home|live|through|every|from|opened|you|is|at|ticks|seen|with|awake|listening|playing|up ..1 !point|why|upset|trying|busy|hurt|angry|sorry
typing ..1 and|then|for|but|dots
statement|statements|bill|bills|bank|receipts|satnav|ipad|laptop|cloud|icloud|airtag|doorbell|camera|dashcam|uber|netflix|spotify|strava|whatsapp|facebook|instagram|snapchat|maps|fitbit|venmo|monzo|alexa|ring|google ..2 says|said|shows|showed|still|tells|told|know|comes|logged|history|so|reckons|thinks|suggested|has|came|pinged|map ..2 you|i|your|here|know|me|in|where|that|were|signed|up|logged|watched ..1 !£
`},
	{kind: guide.MarkBlock, hold: unlessIf, lines: `
blocked ..1 on|from|by ..1 whatsapp|facebook|instagram|everything|snapchat|you|your|here|twitter|tiktok|both
only|last ..1 place|way|thing|app|one|channel|account|number|site ..2 you|left|i|to|that|where|open|your ..3 not|forgot|can|left|blocked|have|reach|to|still|get|shut|open ..2 blocked|block|me|shut|reach|you|out|not|through|closed|contact|get|of|left|to|tell|talk
new ..1 sim|number|account|phone|email|profile|instagram|acc ..1 who|same|because|since|as|so|it|hi|please|me|you|this ..1 this|me|you|old|block|i|blocked|is|your|the
you ..1 can|could|will ..1 not|never|keep|ever? ..1 block|ghost|mute|filter|shut|silence|avoid ..1 me|all|every|them|my|us|this|everyone|everything|both ..1 forever|out|all|here|everywhere|numbers|of|my|number|one|$|accounts|from|on|you
`},
	{kind: guide.MarkBlock, hold: unlessIf | weak, lines: `
forgot|forgotten|have|yet|not ..1 to|not|yet ..1 block|blocked|unblock|closed|shut ..1 me|this|here|my|it|us|out|one
it|this ..1 is|'s|s ..1 me|@name ..1 from|on|again|$|writing|using|off|new|different|please|with|via ..2 new|another|different|a|my|friend|burner|work|sister|delete|block|hang|number|mother|other|borrowed
pass|passing|passed|forward|forwarding|relay|hand ..1 this|it|on|my|that|a|these|along|the ..1 on|to|along|that|message|note|letter|messages|words|my|him ..2 to|for|you|her|him|@name|i|from|through|me|that|on|because|since ..1 !parcel|keys|bag|bill
unblock ..1 me|my|us|this|$
`},
	{kind: guide.MarkBlock, hold: unlessIf | weak, lines: `
blocked|block|blocking|unfriended|muted|ghosted|deleted|removed|restricted ..1 me|my|us|this ..3 so|on|everywhere|here|this|i|email|whatsapp|instagram|facebook|now|and|but|snapchat|again|everything|from|number|hence|then|for|all|too|as|$ ..1 !drain|road|drive|nose
this|it|sending|writing|texting|messaging|calling|emailing|reaching|contacting ..1 is|'s|this|you|from|on|to|via|through|using ..1 from|my|via|through|on|another|using|a|for|you|under|off ..1 my|a|another|@name|the|someone|new|@kin|different|work|your|from|friend|public|via|on|hotel|through|burner|fake|borrowed|other ..2 phone|account|number|'s|email|ipad|laptop|sisters|friends|name|mates|mother|sister|friend|brother|mate|library|cousin|box|work|new|other|colleague ..1 !is|was|has|lawyer|solicitor
made|make|making|create|created|set|opened|got|get|bought|using|use|used|have|start|started|signed|on ..1 a|another|an|new|up|my|this|fake|second|burner ..1 new|fake|second|burner|another|different|whole|anonymous|spare|throwaway|work|account|profile|alt|other|secret|number|sim|email ..1 account|number|profile|email|sim|phone|one|just|to|so|for|because|instagram|acc|name ..1 so|just|to|because|for|since|here|as|now|you|and|$|only|i ..1 !work|business|job|kids|bills|rent|old
@name|@kin|she|he|they|mother|sister|friend|someone|kids|son|daughter ..1 will|is|has|can|said|promised|agreed|'s|going|should|to ..2 pass|give|forward|hand|deliver|slip|read|show|passing|giving|get|tell|drop ..1 you|this|it|on|my|the|them|me|a|your ..2 on|this|to|letter|message|note|you|for|from|along|over|my|it|number|$|i|that|what|when ..1 !keys|form|money|bag|lift|jab
writing|calling|messaging|texting|speaking|here ..1 for|on ..1 @name|behalf|him|her|my|a ..1 behalf|of|$|he|she|because|friend|who
not|never|refuse|stopped ..1 ~open|~answer|~take|~read|~reply|~pick|~let|~deliver|opening|answering|taking|going|getting ..1 mine|my|to|up|me|through|any|the|past ..1 $|calls|messages|texts|emails|letters|me|anymore|so|in|to|i|one|hi|through|ones ..2 so|i|hi|using|this|then|here|sending|writing ..1 !when|because
since|because|as ..1 you|your|mine|my|messages|calls ..1 will|do|not|have|blocked|block|are|never|keeps|keep|phone|number|changed|cut|mute|muted|deleted|unfriended|shut|closed|says|goes|hung ..2 ~pick|~answer|~open|~read|~reply|blocked|block|me|not|take|going|muted|off|deleted|number|through|straight|up|ignore|unavailable|respond ..4 i|this|here|so|email|me|off|up|on|my|using|straight ..1 !parcel
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned, lines: `
think ..1 of|back|about ..1 to|us|the|our|that|whitby|@name|all|how|when|those|paris|what|everything ..3 us|we|who|nights|times|night|first|good|together|how|when|summer|had|then|beach|chips|were|back|day|trip|trips|years|laughed|happy|held|cold|$|memories|wedding|christmas|dancing|shared|rain|laughing|songs ..1 !kids|money|consequences|neighbours
those|all ..1 those|the|our|sundays|nights|mornings|summers|walks|evenings|days|weekends ..2 sundays|nights|mornings|evenings|summers|days|walks|trips|times|weekends|making|in|dancing|pancakes|we|with|on|when|you|at|laughing|together|spent|talking|long|lazy|late ..2 making|dancing|in|we|you|with|on|when|together|talking|laughing|pancakes|spent|us|at|by|under|watching|cooking ..1 !shift|nursery|rota|kids
close|closing|shut ..1 your|my ..1 eyes ..1 and|i|you|at|go|see ..2 see|go|back|there|you|remember|can|smell|hear|were
you ..1 dancing|singing|laughing|smiling|wearing|asleep|holding|humming|barefoot|snoring|sleeping|reading ..1 in|on|to|at|my|along|under|with|round|your|like|and|into|the ..1 my|the|your|our|to|a|kitchen|rain|car|shower|bed|that|shirt|me|it|hand|shoulder|sun|chest ..1 shirt|kitchen|rain|jumper|car|shower|hand|bed|arms|sunshine|sofa|sun|radio|hands|song|moonlight|beach|me|roof|lap|t|chest|balcony
we ..1 danced|laughed|kissed|sang|swam|stayed|lay|met|fell|walked|watched|drove|ran|ate|drank|slept|talked|built|cried|held|dreamed|got ..1 in|all|until|till|so|on|under|barefoot|for|at|and|asleep|through|by|like|about|up|along|that|hands|lost|the|together|drunk|married|soaked|home|pancakes ..2 rain|night|kitchen|morning|stars|dawn|beach|love|hours|each|much|together|bed|sun|cried|roof|sea|street|3am|floor|moon|snow|sunrise|moonlight|sofa|laughed|hard|dancing|world|wine
we|us were|was|are|had ..1 so|really|the|such|a|pure|it|happy|magic|perfect|once|everything|unstoppable|always|best ..1 happy|good|special|perfect|magic|rare|in|love|couple|team|family|something|once|best|fun|great|close|it|together|real|amazing|everything|young|laughs|beautiful|all|then|$ ..1 !about|at|to|for|with|on|late|busy
your ..1 feet|head|hand|hair|hands|legs|laugh|arms|voice ..1 on|in|round|around|under ..1 the|my|our|mine ..1 dashboard|shoulder|chest|lap|hand|hair|pocket|pillow|kitchen|sofa|back|waist|morning|neck|arm|dark
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned | weak, lines: `
nobody|nothing|no|never|we|can|who ..1 one|else|will|is|can|just|ever|anyone|could|not ..1 will|ever|going|can|could|just|throw|have|had|forget|gets|find|make ..2 give|make|have|know|touch|replace|compare|erase|that|feel|forget|us|love|laugh|take|away|find ..2 you|that|like|those|us|what|again|it|we|our|away|memories
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned | weak, lines: `
~remember ..1 the|that|our|when|how|those|us|dancing|lisbon|@name|driving|laughing|you|all|it|singing|waking|walking|falling|being ..3 night|day|time|we|us|you|first|summer|beach|way|trip|nights|song|roof|rain|kissed|laughed|danced|used|holiday|weekend|sunset|honeymoon|wedding|cottage|view|kitchen|sea|morning|snow|happy|good|car|in|together|boat|train|lake|tent|feet|christmas|concert|hotel|smell|balcony|chips|wine|bridge|moon|stars|fireworks|pancakes|barefoot|camping ..1 !gas|boiler|password|code|appointment|form|clock|pe|bins|kit|jab|lunch|bag|meter
i ..1 keep|kept|still|always|often|went|can|sometimes|never|just ..2 going|thinking|go|think|remember|remembering|replaying|see|hear|smell|dreaming|replay|forget|feel|back|picture|stop|dream|seeing ..2 back|of|about|to|that|the|our|us|your|you|when|how|it|thinking|over|all ..3 night|when|we|us|our|how|you|first|morning|beach|summer|day|laugh|cafe|trip|holding|laughing|roof|kissed|christmas|song|hospital|weekend|smile|happy|good|together|hand|voice|holiday|times|back|hands|honeymoon|kitchen|wedding
look ..1 at|how ..1 us|how|our|happy|this|these|we|that|you ..1 happy|we|faces|picture|$|then|in|were|there|smiling|here|back|laughing|young
`},
	{kind: guide.MarkGesture, lines: `
tattoo|tattooed|tattooing|inked ..2 your|our|you|for|of|my|on ..2 name|initials|face|ribs|anniversary|date|you|us|chest|arm|song|handwriting|vows
you ..1 just|only|need|have|all ..1 have|need|do|get|turn|got|you ..1 to|not|need|only|have ..1 get|turn|pack|show|bring|say|come|be|do ..1 in|up|a|your|yes|on|there|bag|out|yourself|along|ready|down|is|at|anything ..1 !the|for
billboard|skywriting|skywriter|flashmob|jumbotron|serenade|mariachi
`},
	{kind: guide.MarkGesture, hold: weak, lines: `
showing|show|turning|turn|rocking|coming|come|arriving|fly|flying|driving|turned|popping ..1 up|out|over|to|down|round|in ..2 at|to|your|with|on|mother|there|unannounced|outside|tonight|from ..4 with|holding|and ..1 a|the|flowers|your|roses|my|ring|champagne|guitar|pie|puppy|cake|suitcase|speech|present|bags|gifts ..1 !kids|bag|box|form|keys|bike|dog
marry ..1 me|you ..1 $|again|tomorrow|please|now|i|and|jo|@name|in|tonight|this|properly
~ring|rings ..1 in|is|on|i|was|from|with|box|back|size|engraved|shop|still|resized|sitting|that|you|waiting ..1 my|the|a|your|still|with|burning|yours|ready|waiting|bought|in|picked|on|pocket|tiffany|box|engraved|you|new ..2 pocket|box|finger|name|drawer|here|table|hand|you|waiting|yours|jacket|hole|$|bigger|wanted|liked|loved|mothers|grandmothers|window|initials|ready ..1 !bell|road|back|fence
pack|bring|grab ..1 a|your|an|only ..1 bag|passport|bags|case|suitcase|swimsuit|toothbrush|overnight|yourself|coat ..1 $|and|i|we|be|for|on|by|just|bag ..1 !for|school|nursery|pe|lunch
all|everything|fully ..1 is|'s|paid|booked|arranged|on|all|already|been|planned|expenses ..1 paid|for|booked|me|arranged|sorted|planned|organised ..1 $|for|you|by|just|already|we|now|and|i|pack|no ..1 !school|by
`},
	{kind: guide.MarkGesture, hold: weak, lines: `
tickets|flights|flight|seats|weekend|trip|holiday|room|suite|cabin|table|cruise|cottage|villa|honeymoon ..2 booked|for|to|waiting|paid|are|is|reserved|in|under ..2 us|two|you|both|paris|rome|reykjavik|venice|tonight|friday|saturday|booked|together|your|our|new|$|bali|iceland|name|names|greece|italy|spain|waiting|nonrefundable|paid|dublin|vegas|next|just|the|hawaii|barcelona|prague ..1 !kids|school|meeting|plumber|him|her|boys|girls
look|check|go|come|open|run ..1 out|outside|your|on|to|down|the|under|behind|in ..1 your|of|the|front|window|doorstep|driveway|pillow|mat|car ..1 window|door|step|doorstep|desk|porch|front|mailbox|bonnet|drive|driveway|letterbox|balcony|mat|car|windscreen|bag|$|now|outside ..1 !key|bin|oil|pe
sing|singing|sang|serenade|serenading|play|playing|perform|performing|dance|read|recite ..2 it|to|for|on|our|that|you|your|song|outside|a|at|under|the ..2 you|stage|window|song|front|radio|your|mic|open|outside|poem|office|everyone|karaoke|tv|wedding|work|reception|whole ..1 !kids|bedtime|school|team|football|violin|him|her
`},
	{kind: guide.MarkAssuming, hold: unlessIf | weak, lines: `
fate|destiny|universe|god|stars|psychic|heaven|tarot|horoscope|karma|jesus|lord|moon|astrologer|medium|cards|bible|angels|dreams|serendipity ..2 put|brought|wants|told|says|sent|keeps|made|has|is|knows|chose|said|gave|meant|bring|wanted|led|thinks|shows|decided|agrees|hates|agree|trying|will|plan|had|joined|pushing|reading ..2 you|us|me|we|that|together|for|plan|each|my|a|telling|back|to|libra|other|it|this|things|in|our|people|i|apart|again
you ..1 always|will|know|just ..1 do|come|know|always|will|ll|need|end ..1 come|$|back|you|it|do|that|in|i|this|time|will|up|regret|we ..1 back|do|it|will|want|true|me|with|inside|love|$|to|were|realise|deep|right
sooner|matter|question|one|someday|bound|only|eventually|soon|in ..1 or|of|day|a|to|enough|time|just|no|end|we|you ..1 later|time|you|we|matter|question|well|be|find|happen|end|doubt|when|come|will|get ..1 $|you|we|until|before|till|will|well|of|time|realise|back|thank|see|be|laugh|up|find|want|understand|look|miss|and|together ..1 !bus|train|plumber
i ..1 know|can|feel|see|could|felt|think|believe|bet ..1 you|your|that|it|tell|see|feel|how|in|we|deep|still|hear ..2 still|miss|love|want|feel|thinking|you|care|are|do|need|heart|think|your|it|hurting|will|eyes|in|not|lonely|scared|missing|loved|never|felt|regret|both|belong|come|deep|meant|too ..2 me|it|us|you|of|about|this|same|still|too|back|miss|love|feel|stopped|want|in|scared|happy|that|regret|deep|mean|think|lie|over|missing|i|eyes|thinking|each|do|down|like|together|belong ..1 !kids|busy|time|money|late|him|help|tired|quiet
when|once|after|until|till|where|soon ..1 we|you|were|well|i|our ..1 are|get|come|have|move|marry|back|be|were|finally|realise|again|grow|kids|wake|wedding|one|start|both ..2 back|together|married|marry|old|one|day|in|home|our|kids|us|again|to|realise|up|house|remember|forgive|over|love|living|senses|ready ..1 together|$|we|one|day|home|i|in|and|again|it|with|to|our|kids|me|well|married|us|you|will|first ..1 !from|late|pick|drop|for|school
`},
}
