package draft

import "afterward/core/guide"

// eyesRules find jealousy, watching and ways round a block.
var eyesRules = []*ruleSet{
	{kind: guide.MarkJealousy, hold: unlessIf, lines: `
# who it is
whose ..1 is|'s|are|was? ..2 jacket|hoodie|shirt|toothbrush|hand|arm|bed|boxers|aftershave|jumper|razor|lipstick|underwear|trainers ..2 $|is|'s|was|are|in|on
# quick work
how|so|that|pretty|very|real ..1 quick|quickly|fast|soon|easily ..1 @you ~find|~found|~move|~get|got|~forget|forgot|~replace|~jump|~hook|~fall|fell|~start|met
# measured against the rival
does|did|can|could|will|would he|she|@name|they ..2 ~know|make|treat|~kiss|love|hold|touch|cook|snore|laugh|dance|sing ..2 you|your|how|about|that|like|as|better
# choose, stop, keep away
does|do|did ..1 he|she|@rival|@name ..1 even? know ..1 you|about|that|what|where|who|me
tell|ask|warn|let ..1 that|your|this|the ..2 @rival|lad|boy|lover|clown|mr|fancy
# signs of somebody
hand|hands|arm|arms|tongue|mouth ..1 on|around|round|all|down|in ..1 over|of? your ..1 back|waist|shoulder|leg|thigh|knee|hand|arse|bum|neck|throat|hair|hips|mouth|face
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
did|was not ..1 ~take|~wait|~waste|~hang|~mourn|long ..1 @you|much|any|even|till|until ..1 long|time|any|a|to
hotter|more|hotter|fitter|prettier|richer|younger|funnier|taller ..1 looking? than ..1 me ..1 $|and|is|'s|was|or|so|he|she|at|in
not ..1 ~want|~like|~need|~have|~allow ..1 him|her|@name|@loud|that|some|your|another|any|@rival ..3 doing|near|around|round|bringing|touching|driving|raising|picking|playing|living|putting|calling|bathing|sleeping|staying|teaching|meeting|there|in|touch
~play|playing ..1 mother|father|daddy|house ..1 to|with|in|and
have fun|enjoy with|yourself ..1 him|her|@name|them|your|with ..1 $|new|tonight|and
his|her|mans ..1 's? toothbrush|boxers|razor|aftershave|jacket|hoodie|shoes|coat|shirt|trainers|boots|van|car|bike|audi|bmw ..3 yours|your|drive|hall|there|near|outside|door|bathroom|floor|chair
that|new|his|another|mens ..1 aftershave|cologne|perfume
~like|liking|liked|commenting|comments|commented|hearts|heart|drooling ..2 all|every|on|under|your ..2 your ..1 pictures|picture|posts|selfies|photos|stories
`},
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf, lines: `
^ is|'s|was|will he|she|@loud ..1 be|going|still? ..1 going|be|to? ..2 there|with|coming|at|in|here|joining|around|yours|staying
`},
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf | weak, lines: `
saw|spotted|seen|noticed|heard ..1 you ..1 and|with ..1 @name|him|her|that|the|a|your ..1 $|yesterday|at|last|holding|kissing|together|guy|girl|man|woman|blonde|new
^ who is|'s|was @name ..1 $|and|then|anyway
`},
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf | weak, lines: `
@loud
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
@loud
is|'s|was ..1 it|that his|hers|him|her|@name
silver|black|white|red|blue|strange|another ..1 audi|bmw|mercedes|van|car|golf|range|jeep ..3 drive|outside|night|parked|yours
`},
	{kind: guide.MarkWatching, hold: unlessIf, lines: `
# on the net
i can|could|just|still ..1 see @you ..2 are|'s|have|read|opened ..1 on|up|online|active|typing|awake|read|seen|it|my|been
~read|~check|~scroll|~look|~go|went|going|gone|been|reading|checking|looking|scroll|scrolling ..2 through|thru|back|at|over|all|down? ..1 through|all|at|on? your|all ..1 your|new|old|whole? ..1 followers|following|likes|comments|stories|posts|pictures|feed|page|profile|timeline|playlists|friends|tweets|reels|blog|wall|grid|instagram|tiktok|facebook|linkedin|strava|bio
your ..1 location|dot|bubble|airtag|status|last|calendar|spotify|strava|fitbit|garmin|snap|snapchat|bank|card|statement|doorbell|camera|car|ipad|icloud ..1 app|account|map|history|activity|seen|statement|calendar|tracker? ..1 says|say|said|shows|showed|tells|told|put|has|had|was|is|'s|still|pinged|moved|stopped|comes|logged|signed|showing|linked|synced|shared|open|on ..3 you|at|in|on|the|still|me|to|here|near|by|your|my|logged|him|her|since|all|moving|round|off|for
his|her|your ..1 last seen|online|active
last seen ..2 @num|at|was|is|'s|and|n|same|today|yesterday|the|on|this|late|past|02|03
# in the flesh
@you ..1 got|had|have|cut|dyed|did|changed|grew|shaved ..1 your ..1 hair|beard|fringe|nails|highlights|curtains|locks|routine|car|tyres|roots ..1 $|cut|done|coloured|dyed|again|off|short|back|red|blonde|it|today
i|just ..1 see|saw|notice|noticed|spotted|clocked ..1 that? @you|you ..1 have|had|are|'s|got|did ..3 new|painted|sold|moved|changed|shaved|dyed|cut|repainted|curtains|sofa|telly|car|blinds|fence|plants|door|lights|gym|bike|weight|running|smoking|drinking|wearing|blonde
your ..1 bedroom|kitchen|bathroom|living|hall|porch? light|lights|lamp|telly|tv|curtains|blinds|bins|car|window|windows|door|gate|van|bike ..1 is|was|were|are|still|not|has|have|been|'s ..3 on|off|open|drawn|moved|gone|out|up|closed|there|parked|past|all|shut|dark|dirty|outside|lit|late|until|till|yellow|since !insurance|mot|service
light|lights|curtains|telly ..3 at|past|till|until ..1 nearly|about|gone|past? ..1 @num|2|3|4|1|midnight ..2 $|again|in|every|last|am
`},
	{kind: guide.MarkWatching, hold: unlessIf | weak, lines: `
see|saw|noticed|notice|says|showed|shows|tell @you are|'s ..1 on|up|online|active|typing|awake ..1 $|right|now|there|again|at|and
@you looked|look|seemed|were ..2 happy|good|tired|sad|beautiful|gorgeous|lovely|pretty|lonely|thin|well|nice|upset|cold|amazing|stunning|handsome|fit|hot|great|cosy|different|miserable|stressed|worried ..2 outside|yesterday|through|today|saturday|sunday|friday|monday|tuesday|wednesday|thursday|sat|sun|fri|earlier|coming|leaving|walking|getting|crossing|waiting|tonight|on|in !photo|picture|pictures|hospital|that
i|been|am|was|keep|just|still|love ..2 ~watch|watching|watched|observe|observing|filmed|filming ..1 you ..2 from|through|at|in|walk|come|go|leave|sleep|get|for|all|last|till|until|through|lights|play|window|home|door|every|cross|laugh|eat|with|buy !tv|perform|film|band
i|been|was|am|just|still ..2 sat|sit|sitting|parked|park|stood|stand|standing|waited|waiting|hid|hiding|slept|hung|hang|lurking|drive|drove|driving|walk|walked|walking|cycled|cycle|go|went|ride|jog|pass|passed|passing ..3 outside|opposite|past|by|behind|under|near|across|round|around|below|front|down ..1 from|of|to|the? your|yours|ur|her|his|you ..1 @place|street|house|window|building|mother|sister|gate|fence|$|every|last|and|tonight|earlier|again|yesterday|until|for|till|to|new|old|again|when|with
@kin|friend|mate|someone|somebody|cousin|people|contact|contacts|neighbour|@name|barman|porter|girl|guy ..3 saw|seen|spotted|sees|clocked ..1 you ..2 at|in|with|on|out|yesterday|last|coming|leaving|getting|crying|kissing|walking|drinking|two|buying|through|and|tuesday|saturday|friday|there|outside !photo
dashcam|cctv|doorbell|nannycam|airtag|spyware|tracker
`},
	{kind: guide.MarkWatching, stages: personal, hold: unlessIf, lines: `
i ..1 see|saw|notice|noticed|clocked|spotted|seen ..1 that? you ..1 have|had|are|did|bought|put|took|moved|changed|went|still|finally|unfollowed|deleted|liked|posted|been !on|message|messages|mean|need|point|want|angry|upset|trying|right|email|sent|asked|called|replied
saw|seen|noticed|spotted|clocked|watched ..1 you ..3 in|at|on|with|outside|walk|walking|leave|leaving|cross|crossing|through|yesterday|today|last|dancing|buying|getting|come|coming|go|going|crying|laughing|near|by|from|out !dream|mirror|play|pain|wedding|concert
`},
	{kind: guide.MarkWatching, stages: personal, hold: unlessOwned | weak, lines: `
@shades ..1 @garb
`},
	{kind: guide.MarkWatching, hold: weak, lines: `
neighbour|neighbours|kids|children|@folk|someone|they|people tell|tells|told|say|says|said|mentioned|reckons|saw|thinks ..1 me|us|that? ..1 you|your|there
i look|see|watch|follow ..1 you|your
`},
	{kind: guide.MarkBlock, lines: `
# the way that is closed, and the one that is open
blocked ..1 me|from|on|by ..1 on|everywhere|there|here|whatsapp|facebook|instagram|insta|snapchat|fb|everything|all ..3 so|then|this|but|hence|$|blocked|thought|guess|and
since|because|as|after|seeing ..1 @you|you|your|the|my|app|phone ..3 ~block|blocked|says|will|would|do|did|can|could|are|mother|keep|kept|have|had|ignore|ignored|never|muted|deleted ..3 @you|not|never|ignoring|muting|deleting|hanging|up|me|my|message|blocked|my|changed ...9 i|using|sending|had|texting|writing|messaging|putting|this|trying|emailing|here|so|calling|leaving|asking|posting ..2 have|am|had|this|from|on|in|to|made|got|writing|using|asked|sent|will|wrote|through|via|putting|moved|left|leaving|went|called|rang|emailed|moved|borrowed|under|is|'s|say|try|with|at !hope|guess|sorry|see
only ..1 thing|place|app|way|channel|account|site|game|door|number|line|platform|spot ..2 left|where|that|i? ..3 @you|i|left|open|not|can ..2 ~forget|~leave|~block|~remove|~shut|~mute|not|still|blocked|reach|me
~forget|forgot ..1 to ..1 ~block|~remove|~unfriend|~mute|~unfollow|~cut|~delete ..1 me|this|my|us|from|here|that|one
can|could|have|had|did|do|will|would not|never ..1 yet? ..1 ~block|~shut|~cut|~mute|~ghost|~ban|~remove|~delete|~lock|~filter|~silence ..1 me|all|every|this|my|an ..2 out|off|from|here|everywhere|my|on|of|one|letter|email|number|forever|$
# another device or hand
using|borrowed|borrowing|stole|nicked|took|use|sending|writing|messaging|texting|calling|from|via|under ..1 @name|@folk|@their|stranger|strangers|neighbours|work|company|shop|office|second|spare|old|library|school|pub|hotel|hospital|someone|payphone|public|burner|throwaway|fake ..1 's|s|else? ..1 's|new|old|spare|work? @device ..2 $|because|as|you|cos|since|so|to|for|mine|now|again|it|i|my|says|is|'s|but|this|here|and !photo
new|another|fresh|second|third|different|burner|spare ..1 sim|simcard|insta|profile|acc|account ..1 $|who|just|to|so|same|since|because|as|for|and|again|it
made|make|making|created|opened|got|set|bought|registered|joined|downloaded|download|installed|started|signed|back ..1 up|on|a|an|this|another|my? ..2 new|fake|second|another|account|insta|profile|sim|number|email|burner|phone|app|duolingo|strava|linkedin|game|vinted|scrabble ..2 just|so|to|because|for|since|as|only ..2 tell|talk|reach|write|message|say|text|you|i|we|find|follow|see|ask|get|apologise|send
payment|transfer|bank|venmo|paypal|penny|pound|pence|cent|1p|revolut|monzo ..3 reference|message|note|memo|description|caption|so
reference|memo ..2 because|as|since|so|only|it|field ...5 only|blocked|shut|way|place|else|left|read
# through other people
your ..1 @folk|@name ..1 ~give|gave|passed|sent|let|slipped|shared ..1 me|us|to ..1 your|the|this|it|new|have ..1 new|number|address|email|it|one|phone|$
got|had|getting|have|ask|asked|asking|told|tell|begged|paid|sent|send|sending ..2 @folk|@name|mutual|them|her|him|everyone|somebody|someone ..1 from|at|to? ..3 to ..1 tell|pass|give|ask|speak|show|talk|read|hand|forward|deliver|put|slip|reach|convince|find|check|let|have|persuade|say ..1 you|this|it|on|that|a|with|to|the|know|something|your !kids|school|keys|parcel|money|bill
`},
	{kind: guide.MarkBlock, hold: weak, lines: `
user|account|person|number ..1 is|'s|not|no ..1 longer|not|un? ..1 unavailable|available|reachable|exist|found|receiving|accepting
~unblock ..1 me|my|us|this|please
@name|@folk|@their|my|a|the|shop|work|neighbour|stranger 's|s|friend|mate|colleague|@folk ..1 work|new|old|spare|second? @device ..3 $|because|as|you|cos|since|so|to|for|mine|now|again|it|i|my|says|from
this|it|me|here is|'s|from|on|via ..2 @name|@folk|@their|work|new|different|other|second|another|borrowed|stranger ..1 's|s? ..1 work|new|old|spare? @device
in|into|through|via|under|with ..1 the|a|your ..1 payment? reference|memo|letterbox|lunchbox|crossword|classifieds|schoolbag|wipers|wiper
`},
	{kind: guide.MarkBlock, hold: weak, lines: `
@name 's ..1 work|new|old? @device
my ..1 work|other|second|new|old|spare|mother|brother|sister ..1 's? @device
new sim|number|insta|account|acc
shut|shutting|locked|cut ..2 me ..1 out|off
borrowed|borrowing ..2 @device
`},
}
