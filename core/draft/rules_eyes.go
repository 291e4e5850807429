package draft

import "afterward/core/guide"

// eyesRules find jealousy, watching and ways round a block.
var eyesRules = []*ruleSet{
	{kind: guide.MarkJealousy, hold: unlessIf, lines: `
# who it is
whose ..1 is|'s|are|was? ..2 jacket|hoodie|shirt|toothbrush|hand|arm|bed|boxers|aftershave|jumper|razor|lipstick|underwear|trainers ..2 $|is|'s|was|are|in|on
tell me ..1 that? ..1 it|this|he|she|there|you is|'s|are|did|was not ..1 @name|him|her|them|another|someone|with|true|no|sleep|already
tell me there is|'s ..1 no|not|nobody|someone
who is|was|'s ..1 that|it|he|she|the ..2 in|at|on ..1 my|our house|bed|car|kitchen|sofa|flat|home
# quick work
how|so|that|pretty|very|real ..1 quick|quickly|fast|soon|easily ..1 @you ~find|~found|~move|~get|got|~forget|forgot|~replace|~jump|~hook|~fall|fell|~start|met
downgrade|downgraded|upgraded|upgrade ..1 $|from|much|or|to|on
# measured against the rival
does|did|can|could|will|would he|she|@name|they ..2 ~know|make|treat|~kiss|love|hold|touch|cook|snore|laugh|dance|sing ..2 you|your|how|about|that|like|as|better
looks|look|dresses|talks|walks|acts ..1 just|exactly|a|bit? ..1 bit? like me
# choose, stop, keep away
it|is|'s me or|and him|her|them|@name
me or him|her|@name
him|her|@name|she|he or me
stop|quit|stopped ~see|~meet|~text|~talk|~message|~follow|~like|~hang|~flirt|~date|~call ..1 with|to|out|up? him|her|@name|other|men|women|guys|girls|that|@rival|boys
please|must|should|either|or ..2 you? ~block|~unfollow|~delete|~unfriend|~dump|~ditch|~drop|~lose ..1 him|her|@name|those
~call|calling|calls ..1 him|her|some|that|another|@name ..3 daddy|papa|mother|father|stepdad|stepmum
without ..1 him|her|@name|@rival ..1 ~see|~know|~find|~hear|~notice|around|there|being|listening|reading
does|do|did ..1 he|she|@rival|@name ..1 even? know ..1 you|about|that|what|where|who|me
tell|ask|warn|let ..1 that|your|this|the ..2 @rival|lad|boy|lover|clown|mr|fancy
# signs of somebody
second|two|2|spare|other|strange|another|extra|new|his|her ..1 wine? toothbrush|toothbrushes|glasses|mugs|pillows|razor ..2 in|on|at|by|next|$
toothbrush|boxers|razor|aftershave|lipstick ..1 is|'s|was|were|left? ..1 at|in|on|near ..1 yours|your|his|her|the
hand|hands|arm|arms|tongue|mouth ..1 on|around|round|all|down|in ..1 over|of? your ..1 back|waist|shoulder|leg|thigh|knee|hand|arse|bum|neck|throat|hair|hips|mouth|face
special occasion
your ..1 new man|woman|bloke|fella|lady|lad|bf|gf|boyfriend|girlfriend|partner|family|love|fling|squeeze|victim|toy|daddy
# own conquests held out
# counting the others
men|guys|girls|women|lads|blokes|boys|followers ...4 i do not ~know|~recognise|~recognize|~like|trust
his|her|@name ..1 's? last seen
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
who ..1 ~buy|bought|gave|give ..1 you|that|the|those ..2 ring|flowers|necklace|dress|earrings|perfume|watch|bracelet|roses|lingerie
who ..1 is|'s|are|were ..1 you|he|she ..2 ~dress|~wear|smiling|laughing|flirting|going ..1 up|that|at|with|home
dressed|dress|wearing|makeup ...3 for who|whom|him|her|his
you said|told|swore|promised|claimed ...4 was|were|is|'s ..1 just|only ..2 friend|friends|mate|mates|colleague|colleagues|work|cousin|nothing
just|only ..1 a|good friend|colleague|mate ..1 right|huh|eh|yeah|sure|my
another|some|other|strange|different man|woman|guy|bloke|girl|fella|lad ..4 my ..1 kids|children|son|daughter|bed|house|chair|home|girls|boys
took ..1 @you ..1 what|all|only|just|about|whole? ..1 @num ..1 whole? week|weeks|days|months|minutes|month|hours|day
that was ..1 quick|fast|soon|speedy ..1 $|even|for|work
did|was not ..1 ~take|~wait|~waste|~hang|~mourn|long ..1 @you|much|any|even|till|until ..1 long|time|any|a|to
~replace|replaced ..1 me|us ..1 already|so|that|with|by|in|pretty|quick|fast|quickly
bed|sheets|pillow|side|body ..2 not ..3 cold|warm|dry
~forget|forgot|forgotten ..1 me|us|all? ..1 so|already|that|pretty ..1 soon|quick|quickly|fast|easily|$
~find|found ..1 yourself|my|a ..1 a|new|upgrade|downgrade|replacement|someone ..1 new|replacement|model|man|woman|me|better|else|boyfriend|girlfriend
newer|younger|older|cheaper|richer|cheap|poor ..1 model|version|copy
~do|did|'s|is ..1 not? ..2 ~know|~make|~love|~kiss|~hold|~touch|~treat|~take ..2 you ..2 like|way|as i|much
than|like i|me ever ..1 did|could|was|will ..1 $|for
@you|you|he|she ..3 ~look|~be|is|'s|are ..2 happier|happy ..1 with him|her|@name
hotter|more|hotter|fitter|prettier|richer|younger|funnier|taller ..1 looking? than ..1 me ..1 $|and|is|'s|was|or|so|he|she|at|in
not ..1 ~want|~like|~need|~have|~allow ..1 him|her|@name|@loud|that|some|your|another|any|@rival ..3 doing|near|around|round|bringing|touching|driving|raising|picking|playing|living|putting|calling|bathing|sleeping|staying|teaching|meeting|there|in|touch
~play|playing ..1 happy ..1 families|family
~play|playing ..1 mother|father|daddy|house ..1 to|with|in|and
say hi|hello to ..1 him|her|your ..1 lucky|new
good luck to|with ..1 him|her ..1 $|then
have fun|enjoy with|yourself ..1 him|her|@name|them|your|with ..1 $|new|tonight|and
his|her|mans ..1 's? toothbrush|boxers|razor|aftershave|jacket|hoodie|shoes|coat|shirt|trainers|boots|van|car|bike|audi|bmw ..3 yours|your|drive|hall|there|near|outside|door|bathroom|floor|chair
is|was|are|'s|move|moving|living|staying|slept|sleep|stay|at|round|from|over ..1 it|that|in|to|at|round|night? ..1 with|at|to? his|hers ..1 $|place|flat|house|bed|tonight|again|now
love bite|bites
hickey|lovebite
that|new|his|another|mens ..1 aftershave|cologne|perfume
hot date
date night ..1 $|was|with|again|huh|then
~swan|waltz|swanned|waltzed|ran|run|went|go|buggered|pissed|left|leave ..1 off? ..1 me|us? ..1 with|to|for ..1 that|him|her|some|another|your|a ..3 @rival|gym|rat|him|her|older|younger
you and that|this|mr|your ..3 of|@rival|@curse|@beast|@name|friend|colleague|trainer|boss|neighbour
your|the ..1 so-called|little|lovely|precious|darling ..1 friend|colleague|mate|boss|trainer|coach|neighbour|@name !is|are
lovebirds|lovebird
the|happy ..1 happy couple ..1 $|are|is|'s|then|must
i|been|am|have ..3 ~date|dating|seeing|out|slept|sleeping|shagged|shagging|kissed|pulled|met ..1 with|up? ..1 @num|other|different|lots|plenty|loads ..1 different|many|new|else|really? ..1 girls|guys|men|women|people|lads|younger|hotter|better|amazing|$
plenty|lots|loads|queue|line|queueing ..2 girls|guys|men|women|people|others ..3 ~want|~like|~love|~kill|who|interested|me|would|outside
~like|liking|liked|commenting|comments|commented|hearts|heart|drooling ..2 all|every|on|under|your ..2 your ..1 pictures|picture|posts|selfies|photos|stories
who is|'s ..1 ~like|liking|commenting|messaging|texting|calling|ringing|phoning ..1 you|your|all|at
`},
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf, lines: `
who ..1 ~take|took|taking ..1 it|that|them|the|your|this|those ..1 $|picture|pictures|photo|one|pic
^ is|'s|was|will he|she|@loud ..1 be|going|still? ..1 going|be|to? ..2 there|with|coming|at|in|here|joining|around|yours|staying
@name|guy|lad|girl|bloke from ..1 accounts|work|marketing|sales|gym|office|church|class|school|hr|reception|the|your|downstairs|upstairs|tinder|legal|yoga|uni|crossfit|it ..1 $|is|'s|wow|huh|really
~block|~unfollow|~delete|~unfriend|~dump|~drop ..1 @name|him|his ..1 $|or|and|right|now|from|number|today|first|on|while|in|with
he|she|@name|they ..1 ~cut|~hold|held|~open|~feed|fed|~kiss|~touch|~pay|paid|~zip|~wipe|~carry|~stroke|~button|~fix|~walk ..2 you|your ..2 $|hand|hands|for|food|chicken|coat|hair|face|cheek|home|neck|back|in|on
funny|interesting|convenient|weird|strange|nice|amazing|lovely|cute ..1 how|that ..1 quick|quickly|fast|soon|easy|you ..2 ~find|~found|~move|~forget|~replace|met|already|suddenly !time|your|the|my
with|and ..1 your ..1 lover|new|fancy|bit|secret|boyfriend|girlfriend|man|woman|trainer|boss|fella|lad
`},
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf | weak, lines: `
saw|spotted|seen|noticed|heard ..1 you ..1 and|with ..1 @name|him|her|that|the|a|your ..1 $|yesterday|at|last|holding|kissing|together|guy|girl|man|woman|blonde|new
^ who is|'s|was @name ..1 $|and|then|anyway
i|to ..2 ~suppose|suppose|bet|guess|imagine|hear|see ..1 that? @name|he|she|your|the|@rival ..1 new|man|woman? ..1 is|'s|was|got|has|had|will|does|did|makes|loves|there|treats|gets|took|taking !okay|ok|well|busy
i ..1 hope|bet|trust ..1 that|you|he|she|they ...3 he|she|@name|they|both|two ..2 ~make|~be|is|'s|are|~treat|~keep|~hold|~love|worth ..2 happy|it|you|warm|better|worth|well|miserable|very|together
is|'s|was ..1 he|she|it|@name worth it
~see|saw|posted|post|seen ..1 you ..1 two|both !at|the|on|tomorrow
laughing|smiling|giggling|flirting|texting|whispering|glowing ..1 at|with|to ..1 him|her|@name|someone|some|your|another|that ..1 $|guy|girl|man|woman|phone|all|like|on|in|the
`},
	{kind: guide.MarkJealousy, stages: personal, hold: unlessIf | weak, lines: `
@loud
both of you
you and that
as usual
`},
	{kind: guide.MarkJealousy, hold: unlessIf | weak, lines: `
gym rat
new ..1 @rival
@loud
is|'s|was ..1 it|that his|hers|him|her|@name
silver|black|white|red|blue|strange|another ..1 audi|bmw|mercedes|van|car|golf|range|jeep ..3 drive|outside|night|parked|yours
`},
	{kind: guide.MarkWatching, hold: unlessIf, lines: `
# on the net
i can|could|just|still ..1 see @you ..2 are|'s|have|read|opened ..1 on|up|online|active|typing|awake|read|seen|it|my|been
~read|~check|~scroll|~look|~go|went|going|gone|been|reading|checking|looking|scroll|scrolling ..2 through|thru|back|at|over|all|down? ..1 through|all|at|on? your|all ..1 your|new|old|whole? ..1 followers|following|likes|comments|stories|posts|pictures|feed|page|profile|timeline|playlists|friends|tweets|reels|blog|wall|grid|instagram|tiktok|facebook|linkedin|strava|bio
go|went|look|looking|scroll|scrolling|read|going ..1 through|at them|your|all|every ..1 all|posts|one|picture|pictures? ..1 every|each night|day|morning|evening|hour
your ..1 comments|posts|blog|reviews|playlist|playlists|likes|tweets|stories|followers|runs|route|routes|steps|rides ..4 every|each|all|last|on|at|says|tell|told|show|shows
your ..1 location|dot|bubble|airtag|status|last|calendar|spotify|strava|fitbit|garmin|snap|snapchat|bank|card|statement|doorbell|camera|car|ipad|icloud ..1 app|account|map|history|activity|seen|statement|calendar|tracker? ..1 says|say|said|shows|showed|tells|told|put|has|had|was|is|'s|still|pinged|moved|stopped|comes|logged|signed|showing|linked|synced|shared|open|on ..3 you|at|in|on|the|still|me|to|here|near|by|your|my|logged|him|her|since|all|moving|round|off|for
never|not|forgot|should|still ..2 ~change|~log|~reset|~update|~unlink|~unshare ..1 the|your|out|that|of|off ..4 password|passwords|pin|code|email|account|one|sharing|location|phone|laptop|icloud|cloud
funny ..1 thing ..1 about passwords|locations|phones|apps|cameras
i ..2 got|have|had|know|guessed|remember|logged|hacked ..2 your|into|in ..1 your? ..1 password|login|pin|passcode|icloud|email|emails|account|dms|messages|calendar|diary|bank
his|her|your ..1 last seen|online|active
last seen ..2 @num|at|was|is|'s|and|n|same|today|yesterday|the|on|this|late|past|02|03
i|been ..1 have|am? made|keep|kept|keeping|have|got|started|making ..2 spreadsheet|log|chart|diary|timeline|tally ..2 $|of|lol|with|on|when|where|your|you
# in the flesh
you ..1 did|never|probably ..1 not|never? ..1 even? ..1 ~see|~notice|~spot|~recognise|~recognize|~look|seen|noticed ..1 me|up|round ..1 $|but|there|i|at|in|on|standing|though|sitting|behind|and|by|as|from|when|tell|over
you ..1 were ..1 in|at|on|outside|by ..1 the ..3 again|yesterday|today|tonight|earlier|this|alone
@you ..1 got|had|have|cut|dyed|did|changed|grew|shaved ..1 your ..1 hair|beard|fringe|nails|highlights|curtains|locks|routine|car|tyres|roots ..1 $|cut|done|coloured|dyed|again|off|short|back|red|blonde|it|today
visible|visibly|shows|show|see|seen|clear|clearly|hear|noticeable ..3 from ..1 the|my|here|across|outside|over|behind|down|up ..1 street|road|pavement|car|window|bus|bench|cafe|opposite|park|garden|fence|train|bridge|way|here|$
from ..1 the|my|across|behind|opposite|inside ..1 the? street|road|pavement|carpark|bushes|van|hedge
i|just ..1 see|saw|notice|noticed|spotted|clocked ..1 that? @you|you ..1 have|had|are|'s|got|did ..3 new|painted|sold|moved|changed|shaved|dyed|cut|repainted|curtains|sofa|telly|car|blinds|fence|plants|door|lights|gym|bike|weight|running|smoking|drinking|wearing|blonde
followed|follow|following|trailed|tailed|tail ..1 you|your|him|her ..1 home|to|from|around|into|all|round|car|bus|last|yesterday|out|down|after|through|on !instagram|twitter|facebook|app|advice
put ..1 you on|in ..1 my ..1 train|bus|way|path|street|road|queue|carriage|aisle
@num|2|3|4|5|6 ..1 nights|days|times|mornings|evenings|weeks ..1 in|this|now|running|straight ..1 a|row|week|month ..1 row|your|you|with|the|$
your ..1 bedroom|kitchen|bathroom|living|hall|porch? light|lights|lamp|telly|tv|curtains|blinds|bins|car|window|windows|door|gate|van|bike ..1 is|was|were|are|still|not|has|have|been|'s ..3 on|off|open|drawn|moved|gone|out|up|closed|there|parked|past|all|shut|dark|dirty|outside|lit|late|until|till|yellow|since !insurance|mot|service
light|lights|curtains|telly ..3 at|past|till|until ..1 nearly|about|gone|past? ..1 @num|2|3|4|1|midnight ..2 $|again|in|every|last|am
# carried to the writer
neighbour|neighbours|neighbor|neighbors|kids|children|birdie|bird ..1 ~tell|~say|~see|tells|told|says|say|said|saw|mentioned|reckons|reckon ..3 you|your|there|he|she|moving|that|someone|a|about|are !back|sorry|hello|thanks|have
@kin|mate|friend|cousin|contact ..2 works|work|worked ..1 at|in|for|with ..1 your|the|you ..1 bank|office|gym|school|building|company|work|hospital|hotel|bar|phone|surgery|shop
`},
	{kind: guide.MarkWatching, hold: unlessIf | weak, lines: `
see|saw|noticed|notice|says|showed|shows|tell @you are|'s ..1 on|up|online|active|typing|awake ..1 $|right|now|there|again|at|and
all ..1 of? your ..1 followers|stories|posts|reels|comments|likes
~fake|second|other|private|burner|anonymous ..1 profile|account|insta|instagram|acc ..2 ~see|~look|~watch|~follow|~check|~keep ..2 you|your|what|at
still|keep|been|also|and|just ..2 reading|going|read|look|looking|check|checking ..1 through|thru|in|at|into? your ..1 diary|phone|journal|emails|email|dms|texts|chats|handbag|bag|post|mail|bins|bin|rubbish|drawers|letters|pockets|receipts
screenshot|screenshotted|screenshots ..3 your|every|you ..2 story|stories|post|profile|online|time|likes
@you ..1 walked|drove|went|passed|cycled|ran|looked|jogged ..1 right|straight|just|clean ..1 past|by|through|at ..1 me|where|my|us
@you looked|look|seemed|were ..2 happy|good|tired|sad|beautiful|gorgeous|lovely|pretty|lonely|thin|well|nice|upset|cold|amazing|stunning|handsome|fit|hot|great|cosy|different|miserable|stressed|worried ..2 outside|yesterday|through|today|saturday|sunday|friday|monday|tuesday|wednesday|thursday|sat|sun|fri|earlier|coming|leaving|walking|getting|crossing|waiting|tonight|on|in !photo|picture|pictures|hospital|that
^ ..1 @you came|come|left|got|went|walked|get|leave|arrived|parked|drove|were ..2 in|home|out|back|up|off|for|late|early|to ...6 at|by|till|until|after|past|instead ..1 of|about|around|nearly? @num|6|7|8|9|10|11|12|2|3|1|4|5|midnight|dawn !and|for|or
@you|you ..1 usually|normally|always ..1 ~leave|~get|~go|~walk|~take|~come|~run|~park|~buy|~sit|~finish|~start|~catch ..2 the|at|by|your|home|in|work|there|here|past|out|to ..3 $|by|bus|train|at|7|8|9|6|5|early|late|before|now|time|way|same
lost|put ..1 some|on|a? weight ..1 $|since|you|it|have|suits
you ..1 still|now ..1 wear|drink|order|buy|park|sit|smoke|walk|run|shop|jog|swim|drive|eat|play ..2 the|that|your|at|in|there|by|on|every|alone|my|same
i|been|am|was|keep|just|still|love ..2 ~watch|watching|watched|observe|observing|filmed|filming ..1 you ..2 from|through|at|in|walk|come|go|leave|sleep|get|for|all|last|till|until|through|lights|play|window|home|door|every|cross|laugh|eat|with|buy !tv|perform|film|band
i|been|was|am|just|still ..2 sat|sit|sitting|parked|park|stood|stand|standing|waited|waiting|hid|hiding|slept|hung|hang|lurking|drive|drove|driving|walk|walked|walking|cycled|cycle|go|went|ride|jog|pass|passed|passing ..3 outside|opposite|past|by|behind|under|near|across|round|around|below|front|down ..1 from|of|to|the? your|yours|ur|her|his|you ..1 @place|street|house|window|building|mother|sister|gate|fence|$|every|last|and|tonight|earlier|again|yesterday|until|for|till|to|new|old|again|when|with
i ..1 know|remember|found|worked|figured|got|have|looked ..1 exactly|out|all|up|you|that|which|what|where? ..1 where|which|what|when ..3 you|your|he|she|his|her ..2 ~live|~work|~park|~train|~run|~drink|~shop|~sleep|~leave|~finish|~stay|moved|gym|car|window|bus|route|shift|shifts|street|desk|room|flat|address|school
behind|opposite|next|near|two|three|@num ..1 to|rows|seats|tables|people|cars|carriages ..1 behind|down|from|away|in|back|up? you ..2 in|on|at|train|queue|bus|line|shop|till|traffic|mass|church|lights
@kin|friend|mate|someone|somebody|cousin|people|contact|contacts|neighbour|@name|barman|porter|girl|guy ..3 saw|seen|spotted|sees|clocked ..1 you ..2 at|in|with|on|out|yesterday|last|coming|leaving|getting|crying|kissing|walking|drinking|two|buying|through|and|tuesday|saturday|friday|there|outside !photo
a? little ..1 bird|birdie
eyes ..1 everywhere|in|on ..2 your|you|that|$|town|the|every|place
word is|'s|gets|reached|travels|has ..1 it|that|out|around|me|round|you|fast ..2 you|your|$|are|about
people|they ..1 talk|talking|tell me|about|and|to ..1 things|you|stuff|me|i|what|where
i ..1 have|had|got|paid|hired|asked|sent|get ..3 @folk|someone|guy|man|people|@name|investigator|detective|mates ..2 watching|watch|following|follow|keep|keeping|check|checking|look|looking|report|tail|see ..2 you|your|eye|an|on|in|over|out|after|where|what !kids|dog|house|children|cat
private detective|investigator
dashcam|cctv|doorbell|nannycam|airtag|spyware|tracker
`},
	{kind: guide.MarkWatching, stages: personal, hold: unlessIf, lines: `
^ nice|lovely|cute|great|new new? profile|bio|haircut|curtains|selfie
new|your ..1 new hair|haircut|coat|car|bike|bio|profile|curtains|tattoo|glasses|front|ring|perfume
i ..1 see|saw|notice|noticed|clocked|spotted|seen ..1 that? you ..1 have|had|are|did|bought|put|took|moved|changed|went|still|finally|unfollowed|deleted|liked|posted|been !on|message|messages|mean|need|point|want|angry|upset|trying|right|email|sent|asked|called|replied
saw|seen|noticed|spotted|clocked|watched ..1 you ..3 in|at|on|with|outside|walk|walking|leave|leaving|cross|crossing|through|yesterday|today|last|dancing|buying|getting|come|coming|go|going|crying|laughing|near|by|from|out !dream|mirror|play|pain|wedding|concert
`},
	{kind: guide.MarkWatching, stages: personal, hold: unlessIf | weak, lines: `
nice|lovely|cute|great|like|love|loved|liked|pretty ..1 the|your|that|those ..1 new|red|yellow|blue|green|pink? curtains|blinds|profile|selfie|haircut|coat|numberplate|bio|profile ..2 $|btw|by|picture|on|though|though|today|yesterday|pic|photo|in
`},
	{kind: guide.MarkWatching, stages: personal, hold: unlessOwned | weak, lines: `
you ..1 were ..1 in|at|on|by|outside ..1 the|your|that
@shades ..1 @garb
table|seat|booth|bench|stool|corner|row|floor ..1 by|at|near|in|under ..1 the ..1 window|back|door|bar|corner|printers|front|stairs|exit
^ late finish|shift|one $
third|second|first|fourth|top floor|carriage|row|window
^ you ..1 wore|ordered|parked|came
`},
	{kind: guide.MarkWatching, hold: weak, lines: `
neighbour|neighbours|kids|children|@folk|someone|they|people tell|tells|told|say|says|said|mentioned|reckons|saw|thinks ..1 me|us|that? ..1 you|your|there
i look|see|watch|follow ..1 you|your
`},
	{kind: guide.MarkBlock, lines: `
# the way that is closed, and the one that is open
blocked ..1 me|from|on|by ..1 on|everywhere|there|here|whatsapp|facebook|instagram|insta|snapchat|fb|everything|all ..3 so|then|this|but|hence|$|blocked|thought|guess|and
since|because|as|after|seeing ..1 @you|you|your|the|my|app|phone ..3 ~block|blocked|says|will|would|do|did|can|could|are|mother|keep|kept|have|had|ignore|ignored|never|muted|deleted ..3 @you|not|never|ignoring|muting|deleting|hanging|up|me|my|message|blocked|my|changed ...9 i|using|sending|had|texting|writing|messaging|putting|this|trying|emailing|here|so|calling|leaving|asking|posting ..2 have|am|had|this|from|on|in|to|made|got|writing|using|asked|sent|will|wrote|through|via|putting|moved|left|leaving|went|called|rang|emailed|moved|borrowed|under|is|'s|say|try|with|at !hope|guess|sorry|see
since|because|as @you|you ..1 will|would|do|did|can|could|are not|never ..1 ~pick|~open|~answer|~reply|~take|~read|~accept|~let|~talk|~come|~respond|answering|picking|replying|reading|taking|opening ..3 up|mine|my|calls|me|messages|phone|door|it|here|texts|letters|to ..2 i|this|am|have|using|sending|so|written|here|had
only ..1 thing|place|app|way|channel|account|site|game|door|number|line|platform|spot ..2 left|where|that|i? ..3 @you|i|left|open|not|can ..2 ~forget|~leave|~block|~remove|~shut|~mute|not|still|blocked|reach|me
~forget|forgot ..1 to ..1 ~block|~remove|~unfriend|~mute|~unfollow|~cut|~delete ..1 me|this|my|us|from|here|that|one
can|could|have|had|did|do|will|would not|never ..1 yet? ..1 ~block|~shut|~cut|~mute|~ghost|~ban|~remove|~delete|~lock|~filter|~silence ..1 me|all|every|this|my|an ..2 out|off|from|here|everywhere|my|on|of|one|letter|email|number|forever|$
app|it|phone|instagram|whatsapp|facebook|screen|page|messenger|account|chat ..1 says|said|tells|keeps|will ..2 i|that|this|user|not|me ..2 can|could|not|is|'s|let ..2 message|contact|reach|call|text|send|unavailable|write|available|exist|you|me
seems|seem|appears ..1 to? ..1 have? ..1 stopped|stop|not? ..1 work|working|~deliver|~ring|reaching ..1 with|for|to|on ..1 you|your|me
moved|moving|switching|switched|taking|took ..1 us|this|our|the|over ..2 over|to ..1 to? ..1 email|whatsapp|here|telegram|letter|letters|signal|post|facebook|text|a
# another device or hand
using|borrowed|borrowing|stole|nicked|took|use|sending|writing|messaging|texting|calling|from|via|under ..1 @name|@folk|@their|stranger|strangers|neighbours|work|company|shop|office|second|spare|old|library|school|pub|hotel|hospital|someone|payphone|public|burner|throwaway|fake ..1 's|s|else? ..1 's|new|old|spare|work? @device ..2 $|because|as|you|cos|since|so|to|for|mine|now|again|it|i|my|says|is|'s|but|this|here|and !photo
new|another|fresh|second|third|different|burner|spare ..1 sim|simcard|insta|profile|acc|account ..1 $|who|just|to|so|same|since|because|as|for|and|again|it
made|make|making|created|opened|got|set|bought|registered|joined|downloaded|download|installed|started|signed|back ..1 up|on|a|an|this|another|my? ..2 new|fake|second|another|account|insta|profile|sim|number|email|burner|phone|app|duolingo|strava|linkedin|game|vinted|scrabble ..2 just|so|to|because|for|since|as|only ..2 tell|talk|reach|write|message|say|text|you|i|we|find|follow|see|ask|get|apologise|send
payment|transfer|bank|venmo|paypal|penny|pound|pence|cent|1p|revolut|monzo ..3 reference|message|note|memo|description|caption|so
reference|memo ..2 because|as|since|so|only|it|field ...5 only|blocked|shut|way|place|else|left|read
paid|sent|transferred|transfer|send ..1 you|a|one|@num|1|into ..2 penny|pence|cent|pound|1p|dollar|your|quid ..3 account|so|to|just|with|because ...4 write|say|message|reach|tell|talk|reference|could|can
# through other people
i ..1 have|had|will|just|also|even ..1 ~write|wrote|written|spoken|spoke|~talk|~email|rang|rung|~message|~contact|~phone|been|went|gone|~call|~ask|~text ..1 to|with|round|up? ..1 see|to? ..1 your ..1 @folk|manager|work|boss|office|hr|supervisor|church|school|gym|team|whole|entire|best
your ..1 @folk|@name ..1 ~give|gave|passed|sent|let|slipped|shared ..1 me|us|to ..1 your|the|this|it|new|have ..1 new|number|address|email|it|one|phone|$
got|had|getting|have|ask|asked|asking|told|tell|begged|paid|sent|send|sending ..2 @folk|@name|mutual|them|her|him|everyone|somebody|someone ..1 from|at|to? ..3 to ..1 tell|pass|give|ask|speak|show|talk|read|hand|forward|deliver|put|slip|reach|convince|find|check|let|have|persuade|say ..1 you|this|it|on|that|a|with|to|the|know|something|your !kids|school|keys|parcel|money|bill
girl|guy|woman|man|lady|lad|they ..1 on|at|in ..1 the|your|reception ..2 puts|put|let|gave|gives|patches|said|always ..2 me ..1 through|in|past|your|up
# against a plain word
i ..1 know|realise|understand|get|remember ..1 that? @you|you|i ..2 said|asked|told|wanted|blocked|want|am|supposed ..2 not|only|no|never|stop|space|me ...9 but|though|however|just|yet ..3 your|here|work|this|had|one|could|there|email|is|'s
your ..1 work|office|desk|other|old|second|new|school ..1 line|number|email|phone|address|inbox|account ..2 so|because|since|as|is|'s|was|where|quicker|still|instead
`},
	{kind: guide.MarkBlock, hold: weak, lines: `
user|account|person|number ..1 is|'s|not|no ..1 longer|not|un? ..1 unavailable|available|reachable|exist|found|receiving|accepting
~unblock ..1 me|my|us|this|please
@name|@folk|@their|my|a|the|shop|work|neighbour|stranger 's|s|friend|mate|colleague|@folk ..1 work|new|old|spare|second? @device ..3 $|because|as|you|cos|since|so|to|for|mine|now|again|it|i|my|says|from
this|it|me|here is|'s|from|on|via ..2 @name|@folk|@their|work|new|different|other|second|another|borrowed|stranger ..1 's|s? ..1 work|new|old|spare? @device
payphone|phonebox|call box
in|into|through|via|under|with ..1 the|a|your ..1 payment? reference|memo|letterbox|lunchbox|crossword|classifieds|schoolbag|wipers|wiper
tell|ask mummy|mommy|daddy ..1 i|daddy|to ..1 ring|call|miss|love|is|'s
via|through ..1 your|our|a|my|mutual ..1 @folk|@name|friend|kids ..2 because|as|since|cos|so|until|to|that|i|if|when|now|who
mutual friends?|friend ..3 ~tell|~pass|~say|~ask|~let|~give|~talk|~put|~speak
not|never ..1 ~mean|allowed|supposed|meant ..1 to ..1 ~contact|~write|~message|~text|~call|~talk|~speak|be ..2 you|here|this|contacting|writing|messaging ..2 but|so|$|because
restraining|no-contact|non-molestation|protective ..1 order ..2 but|does
other|more|another|many ..1 other|more? ..1 numbers|accounts|sims|phones|ways
`},
	{kind: guide.MarkBlock, lines: `
it|this is|'s me ..2 on|from|again|here|really|$
`},
	{kind: guide.MarkBlock, hold: weak, lines: `
@name 's ..1 work|new|old? @device
my ..1 work|other|second|new|old|spare|mother|brother|sister ..1 's? @device
new sim|number|insta|account|acc
ghost|ghosting|ghosted ..1 me|my|all
shut|shutting|locked|cut ..2 me ..1 out|off
borrowed|borrowing ..2 @device
`},
}
