package draft

import "afterward/core/guide"

// urgeRules hold more of what leans and weighs on a person: questions that are
// demands, bargains and bills.
var urgeRules = []*ruleSet{
	{kind: guide.MarkPressure, lines: `
# questions that are demands
why @you ..1 did|have|do|will|would not ..2 ~answer|~reply|~call|~text|~pick|~respond|~come
can|could|will|would @you ..1 at least
^^ so|and|ok|but when $$
^^ ..1 i am ..1 still? waiting $$
your turn to
# demands
i will|am ..1 going? to? keep|keeping on? ringing|calling|texting|writing|trying|asking|coming|knocking|waiting|sending
^ ..1 ring|call|text|phone|message|write me ..1 back ..1 $
all i ..1 ask|want|need|asking ..2 @num|one|a|an ..2 minutes|minute|word|coffee|chat|talk|answer|hour|call|conversation|reply|text|yes|line
yes or no ..2 by|before|tonight|today|now|please
i ..1 will not ..1 be ..1 ignored|put|fobbed|brushed|silenced|dismissed
@you can not ..1 ignore|avoid|run|hide|block ..2 forever|for|always
the least @you
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
why are|have|did|do|will|would @you not ..2 ~answer|~reply|~talk|~pick|~read|~open|~respond|~call|~text|~write|~message|~see
did @you ..1 get|see|read my|the ..2 messages|message|texts|emails|letters|voicemail|calls
~be @you ..1 ever|even going to ..2 ~answer|~reply|~talk|~tell|~say|~call|~respond|~write
can|could|will|would @you ..1 just|please ..1 answer|reply|respond|pick|talk|hear|listen|unblock ..1 me|to|up|back|$ !them|her|him|bin|the
^^ so|and|well? what is it|that going to be
what is it|that going to be
how long ..1 are|is|will|do|does|must|should|am ..2 @you|i ..3 ~wait|going|~keep|~decide|punish|ignore|last|chase|beg !wait
what is|'s taking @you|so
have @you ..1 ~think|thought ..2 about|over|it
did @you ..1 ~think|thought ..2 about|over
~make|made|making ..1 up|your ..1 your? mind
any|a news|sign|hint|word ..2 from @you
@num ..1 texts|messages|calls|emails|letters|voicemails ..1 and|with|but not|no|nothing|still
and not one|a ..1 back|reply|word|answer|text|$
harm in ..1 a|one|saying|talking|meeting|having|just
between|like two grown|old|adult|adults ..1 people|adults|friends|up
until|till someone|somebody|anyone ..1 ~pick|~answer|~open|~come|~let
~must|surely have ..1 @num|five|ten|a|an ..1 minutes|minute|hour|second|seconds
do not let @small|@kin|them|him|her|us|everyone|the ..2 down
not like|as i am|if|is ..2 ~ask|~asking ..1 for|@you
asking|ask for ..1 the moon|earth|world|much|miracles|miracle
@you may|might as well ..1 ~come|~talk|~answer|~open|~meet|~say|~tell|~see|~give
if @you will not ..1 ~do it ..1 for me
do it for ..2 if
i am ..1 in|on ..1 your street|road|area|lobby|building|town|neighbourhood ..2 so|anyway|already|$ !for|at
did|has|is your phone ..1 die|died|dead|break|broken|lost|off|battery
i ..1 ~leave|~send|left|sent @you ..1 @num|several|a|about ..1 voicemails|messages|texts|emails|letters|calls
are|will we|@you ...8 or not $
~keep asking ..1 when|why|if|whether @you
i only|just ~want|~ask|~need ..1 for? ..1 @num|half|a|one|an|ten ..2 minutes|hour|minute|coffee|word|chat|talk|conversation|answer
are|will|can|do @you ...8 or shall|do|should|must i ..1 come|drive|ring|wait|knock|call
^ ..1 come|pop|nip|step ..1 out|down|outside ..1 for|and|please|now|$
kindly ..1 revert|reply|respond|answer
waiting since|all ..1 morning|yesterday|@day|day|hours|days|weeks|ages|@num|night|last
everyone|everybody|people|@kin ..3 ~say|~think|~agree ..1 that? @you ..1 should|ought|owe|must|need|will|made|owes
what is|'s so ..1 hard|difficult|complicated|scary|terrible|wrong
^^ ..1 respond|reply|answer|call|ring|text|decide ..1 me|back? in|within|by|before
^^ ..1 look at me
^^ ..1 face me|it|this|up
^^ ..1 talk|speak to|with me
^ ..1 stop|quit ~ignore|avoiding|ghosting|blanking|dodging|hiding|pretending|shutting|pushing ..1 me|us|this|behind|from|$
by|before tonight|tomorrow|midnight|@day ..1 at ..1 latest
at the latest $
i ..1 will not ..1 take|accept|hear ..1 a|any? no|silence
i ..1 refuse to ..1 accept|believe|give|let|go|leave|be
i am ..1 not ..1 giving|give up
i will ..1 not|never ..1 give|stop ..1 up|trying|writing|calling|fighting|asking|until|till
i ..1 expect|require|demand ..1 an|a|your|to|@you ..1 answer|reply|response|hear|explanation|apology|call|decision|visit
the|an|one answer|thing|reply ..1 i|@you ..1 owe|deserve|am
since @you ..2 will|do|refuse|are|would|have not|to|ignoring|never ..1 ~answer|~reply|~pick|~talk|~respond|~see|~read|~open|me
^ ..1 meet|see me ..1 at|in|by|outside|for|tonight|tomorrow|today|halfway|once|just ..4 please|i|alone|@day|@num|one|$$
let us|me ..1 talk|meet|sort|discuss ..2 tonight|today|now|tomorrow
@you ..1 know where to ..1 find
@you ..1 will|must|have|need ..1 to? ..1 answer|face|talk|deal|see|hear|listen ..1 me|it|this|to|with|from ..2 sometime|eventually|one|soon|day|sooner|end|$
sooner or later
life is ..1 too? short
we are ..1 not|none getting ..1 any? younger
it is ..1 the least @you
it|that would ..2 be ..1 so|such ..1 easy|simple ..1 for|to
do not ..1 you? think ..2 @you|i|we ..1 owe|deserve
how is that fair|ok|right
@you ..1 have ..1 to? ..1 give|tell|let|hear|meet|talk|answer|see|see ..1 me|us|to ..1 a|one|out|about|why|this|chance|try
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
are @you ..1 free|around|awake|up|home|coming|in ..1 $
i|just|only ~need|want ..1 a|one|an ..1 answer|word|minute|reply|sign|yes|chance
because @you ..1 did|will|have not ..1 answer|reply|pick
again and again
`},
	{kind: guide.MarkPressure, stages: personal, hold: unlessEased | weak, lines: `
know|hear|answer tonight|today|now ..2 if|whether|what|where|please
`},
	{kind: guide.MarkUltimatum, lines: `
^ ..1 no therapy|apology|money|ring|counselling|reply|talk|answer|marriage|kids|house|cash ..1 no
^^ ..1 @you want ...8 @you ..1 come|stop|talk|call|answer|sign|agree|tell|pay|drop|apologise
if @you do|will|can not ..1 then i|we|it|that|do|there|@you|consider
^^ ..1 @task ...10 or ..1 everyone|everybody|the|your|all|half|they|he|she|my|this ..5 gets|goes|knows|hears|finds|sees|burns|dies|stays|leaves|ends|get|hear|know|see !wet|cold
or all|everything|it|they|this ..2 burns|goes|dies|ends|gone|sold|stays
unless @you ..1 drop|come|stop|call|agree|pay|answer|reply|sign|meet|say|tell|apologise|talk|give|leave|unblock|choose|start|show|change|admit|quit|move|send|delete|withdraw|promise !for|up|round|to|by
^ ..1 no money|counselling|apology|answer|talk|ring|contact|reply|house|trust|sex|signature|payment|commitment|kids|therapy|cash|rent ..1 no ..2 $
take it or leave it
or ..1 consider ..1 me|us|it|this
consider ..1 me|us|it|this ..1 gone|dead|over|done|history|finished|out
@you ..1 have|get one ..1 week|day|hour|chance|month|more|shot|last
i can|will ..1 only ..2 ~talk|~meet|~see|~come|~sign|~agree|~forgive|~give ...5 when|if|once @you
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
^^ ..1 come|pay|talk|call|answer|sign|apologise|reply|choose|marry|meet|stop|drop|tell|admit|delete|block|move|quit ...12 or ..1 hand|lose|pack|leave|forget|find|get|watch|consider|kiss|face|never|the|your|say
i will ..1 ~count|counting ..1 to
after|then that ..1 i ..1 block|delete|leave|file|call|tell|sell|move|walk|burn|bin|post|change
if ..1 by|before ...14 ~go|goes|is|will|am|over|done|gone
^ your move $
next time @you ...6 i|we|it|that|the ..1 ~call|~tell|~leave|~block|~go|~file|~sell|~change|will|am|is|'s
not waiting|wasting another|any|one ..2 year|summer|month|day|week|winter|christmas|minute|longer
i will|am ..1 give|giving @you ..1 until|till|til|one|@num
if i ..1 ~see|~hear|~catch|~find ...10 again|once|more ...8 i|there|it|we|@you|that ..1 will|am|is|'s
either ...12 or ..1 i|we|they|he ..1 shall|will|do|am $
or were ..1 finished|done|over|through
i will|am not ..1 be|going|still ..1 to? be? here|around|there|waiting ..1 when|forever|if|for|much|once ..1 @you|ever|longer|forever|your
if not ..1 then ..1 i|we|it|that|do|@you|there !fine|no
if @you do|will|can not ..2 ~reply|~answer|~call|~come|~text|~respond|~pick|~meet|~agree|~apologise|~stop|~pay|~sign|~choose|~change|~give|~unblock ...8 i|we|it|that|@you|do|then|the ..1 will|am|is|'s|are|swear|going|know|never !assume|understand|leave|keep|fine|happy|ok|okay|bin|post|pay|sort|ask|take|drop|send|try|use|and
either @them|i|we|@you ...12 or ..1 he|she|they|it|i|we ..1 ~stay|~go|~leave|~be|'s|~get|~keep|~move|~lose
him|her|them|drink|job|drinking|it or ..1 ~delete|~lose|~leave|~block|~forget|it? ..1 is|'s ..1 me|us
that is|'s ..1 the|my deal|offer|condition|price|terms|line
@you ..1 leave me no ..1 choice|option|alternative
@you ..1 give|gave|giving|leaving|left me ..1 with? no choice|option|alternative
~draw|draw|drawing the line
line in the sand
this is where i
i will not ..1 ask|offer|beg ..2 again|twice|forever|anymore !for|that
i am ..1 not ..1 going ..1 to ..1 ask|offer|wait|beg ..2 twice|forever|anymore|longer|around
time is|'s ..1 running? up|out $
time ..1 running out
time is|'s up $
make|made ..1 your|a choice ..1 $|me|now|today|tonight|between|her|him|it
by tomorrow|@day|tonight|midnight ..2 i|it|we|everything|the ..2 be? ..1 gone|over|sold|done|binned|filed|blocked
if @you ..1 ever|even ..2 ~want|~hope|~expect to ..1 see ...10 @you ..1 will|must|have|need|better|had
if @you want|wanted|need|expect ..1 to? ...6 again|back|kids|money|dog|stuff|things|peace ..1 then? ..1 @you ..1 must|have|better|need|know|will
only if @you ..1 ~stop|~promise|~leave|~quit|~give|~agree|~drop|~block|~delete|~tell|~choose|~apologise|~end|~cut|~go
on one condition
on ..1 the? condition that|@you
`},
	{kind: guide.MarkBegging, lines: `
any terms|condition|conditions ..1 @you|at|$
i will ..1 pay|do|sign|give ..1 it ..1 anything|whatever|all|$
please let|allow me ..1 show|prove|try|make|fix|stay|come|be|love|in|see|hold|earn|take|win
only|please|just|so come|move ..1 back|home ..2 me|us|please|$
i will|would|can ..1 accept|take|do|sign|agree|live|put ..2 any|anything|whatever|every
~give me one|1|just ..1 week|month|year|day|night|evening|hour|dinner ..1 $|and|please|to|that
`},
	{kind: guide.MarkBegging, hold: weak, lines: `
on ..1 any|whatever terms|condition|conditions
~take|have ..1 some? pity on ..1 me|us|a|an
^ anything $
only say ..1 yes|when
i would|will ..1 sleep|lie|sit|camp|live|stand|kneel ..1 on|in|outside|at ..1 your ..1 doorstep|step|door|porch|floor|shed|sofa|garden|car|window
~ask|asking|begging|crying|pleading|beg|pray|praying @you ..1 not to
do not mind ..3 as long as
@you can ..1 see|sleep|date|have|be ..1 with? ..1 other|whoever|anyone|others ..1 people|men|women|you|i|if|just|only|$
give it|us|this ..1 another|one|a ..1 more|second? go|try|chance|shot
just let me ..1 stay|come|be|in|back|see|hold|try|love|sit|know
i will ..1 stop ..1 to? drink|drinking|gambling|smoking|shouting|lying|cheating|working|everything|anything|gaming|betting|vaping
worthless|nothing|useless|lost|dead|empty|incomplete without @you|your
one ..1 last|final night|kiss|hug|dance|dinner|day|weekend ..1 please|$|is|and|with|that
stay ..1 with me ..1 please|$|tonight|i
please stay
come|move ..1 back|home ..2 please|pls
@you|@pet come ..1 back|home
i ..1 would|will|can ..1 forgive|forget|overlook|ignore|share|pretend|change ..2 everything|anything|it|him|her|all|them ..1 if|just|only|as|so !need
i ..1 would|will|could ..1 do ..1 it|anything ..1 differently|all ..2 this|again|if|please
i ..1 will|would ..1 never ..1 ask|want|need|complain|mention ..2 for|anything|about|again|another
just ..1 tell|say ..1 me? ..1 what|how|who|where ..3 i|to|@you
there must be ..1 something|a|some|anything
i ..1 would ..1 rather ..1 have ..1 half|a|some|any|bad|one|@you ..3 than
`},
	{kind: guide.MarkGuilt, lines: `
this|that is|'s all|what i ..1 get|got
i ..2 punished|suffered|paid ..3 enough|times|already|over !for
do not ..1 mind me
i ..1 suppose|guess|spose i will|must|should|am ..2 pay|have|cancel|explain|eat|spend|go|used|left|just|do ..3 again|alone|then|myself|as|too|everything|usual|on|it|for
i ~work|~pay|~eat|~sit|~skip|~sleep|~cry|~live|~raise|~clean|~struggle|~lie|lie|starve|freeze ...8 while|but|so @you|she|he ..1 ~go|are|'s|get|have|can|is|were|sit|dance|swan|enjoy|never|out
i ..1 skip|skipped|miss ..1 meals|lunch|dinner|meal !with|your|our
i ..1 put @you|him|her through !to
stress|shock|pain|grief|strain|worry of ..1 @you|losing|this|us|your|everything|it ..1 all? !move
~live|living|sleeping|stuck|sit|sitting|rotting in|on ..1 a|this|my|some|an ..1 bedsit|box|mattress|car|hostel|one|empty|cold ..1 room|bed|house|flat|with|at|on|over|and|$
do not ..1 think|worry ..1 about me ..1 lying|here|alone|sitting|while|when|$
i ..1 would not ..1 be|have|need ..5 if @you had|would|were|did|could !like|want
i|we ..1 set|laid|cooked|bought|kept|keep|lay|made ..1 the|a|your|two|an? ..2 table|plate|place|plates|dinner|chair|stocking|seat|toothbrush ..2 for|still|and|out|but|where|anyway|just ..1 @you|nobody|nothing|one|still|you|eight|$ !to
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
i ..1 ~wear|~hug|~smell|~hold|~sleep|sleep|wear ..1 in|with? your ..2 jumper|shirt|hoodie|pillow|scarf|coat|side|photo
cry|cried|crying like a ..1 baby|child|idiot|fool
died|dying|die ..1 asking|calling|waiting|wondering|without ..1 for|where|why|if ..1 @you
i am ..1 in ..1 a|some ..1 hostel|bedsit|shelter|box|caravan
nobody ..1 left? to eat|share|spend|blow|open|have ..2 cake|birthday|christmas|dinner|candles|it|with
no one ..1 left? to eat|share|spend|blow|open|have ..2 cake|birthday|christmas|dinner|candles|it|with
wetting|wet|wets ..1 the|his|her bed
started|stopped ..1 wetting|stammering|eating|sleeping|talking|biting ..3 since|because ..1 @you
i ..1 turned|gave|sold|quit|worked|paid|skipped|missed|dropped|refused|stayed ...8 so ..1 that? @you|@small|they|she|he ..1 could|would|had|might
~treat|~look|~talk|~feel|~live ..4 like|as ..1 a|some|the ..1 stranger|criminal|nobody|dog|servant|burden|leper|ghost|maid|bank|taxi|housekeeper|lodger|cleaner
i ..1 have been crying|drinking|struggling|suffering|sobbing !less|with|to
i|we ..1 was|were|am ..1 a|the|your? ..1 practice|placeholder|stopgap|toy|phase|experiment|option|backup|rehearsal|convenience|doormat|afterthought
and all ..1 i|we ..1 get|got
while i ..1 lie|sit|lay|rot|drown|cry|starve|lie ..1 here|awake|alone|there|crying|in !traffic
@you ..1 promised|swore|vowed ..1 my|me|us|before|god|in ..1 father|mother|god|you|front|that|we|forever|never|always
~keep asking ..1 when|why|if|whether @you
i|have ..1 lost ..1 everything|it all
i|have ..1 lost ..1 my home|house|kids|family|friends|health|mind|will ..1 because|over|for|since|and|too|my
have|has|am|did i ..1 not ..1 suffered|suffer|paid|been|punished|enough ..2 enough|punished|paid
like|as i ..1 always|do ..2 pay|for everything|always
i ..1 nursed|raised|cared|looked ..1 for|after @you|your !dog|plants|cat|in|back|everywhere
i ..1 paid|pay|cooked|cleaned|washed|ironed|drove|supported|fed|bailed|carried|worked ..2 for|@you|your|you|two ..3 while|and|every|when|through|for|all|so|jobs !you|half
everyone|everybody|they does|leaves|do|go|goes|left ..1 in|eventually|always? $
~die|dying of ..1 a? ..1 broken|heartbreak|loneliness|grief|shame
broken ..1 man|woman|heart|person|hearted
half ..1 a|the ..1 man|woman|person|human ..1 i|without|since|$
i ..1 have|had|got no|nobody|nothing|none ..2 family|friends|else|anyone|money|left|home|one ..1 to? ..1 here|left|but|now|because|since|talk|turn|except
@you are|were my|all ..1 only|i ..1 family|friend|person|one|reason|had|have ..1 i|$|in|left|here !who
@you ..1 was|were|are ..1 my ..1 everything|whole|world|life|reason
i ..1 am ..1 getting|growing old|older|weaker|worse|sicker ..1 $|and|alone|without|here
i ..1 am|have|been ..2 sick ..1 with|from|over ..1 worry|grief|stress|missing|this|it|love|heartbreak
@kin|@small|she|he|they ..2 ~cry|~sob|~blame|~hate|~refuse|wet|wets|stopped ..3 because|since|over|when|about|the ..1 @you|of|bed|school|eating
@kin|@small|she|he|they ..2 ~wonder|~ask|~think|~believe ..1 why|if|that|he|she|it|what ..2 @you|they|did|is|was|his|her ..2 not|never|left|leave|love|hate|gone|went|fault|wrong
@you ..1 should|ought ..1 to? ..1 have? see|seen|heard|hear ..1 the|his|her|their|my|how|them|him ..2 face|faces|cry|crying|mother|eyes|asked|look|cried
i had to ..1 tell|explain|lie ..1 to? ..1 @small|them|him|her|everyone|@kin|my ..4 why|that|@you|you|again
i ..1 still ..1 ~sleep|~set|~lay|~make|~buy|~keep|~wear|~wait|~check|~cook ..3 your|for|two|in|on|the|every ..2 side|shirt|jumper|hoodie|door|phone|night|two|pillow|@you
~make|made|makes me|us ..1 ~cry|~sick|want|wish|hate|lose|feel ..1 to|i|myself|so|like|will|me? ..1 ~die|dirt|nothing|worthless|small|never|rubbish|shit
i ..1 hate ..1 what @you ..1 ~do|~make|~turn
so|then|now|well @you ..1 get|got|have|can|may ..1 be|have|your? ..1 what|way|happy|wish|freedom|rid|move
happy|satisfied|pleased|proud now|yet
was|is it ..1 all? worth it
was i|it|that ..2 that ..1 bad|easy|hard|little|awful|cheap
was i ..1 ever|not|so ..1 good|enough|bad|hard|anything|just|worth|nothing !at
did|do i|we ..1 ~mean|~matter|~count|deserve ..1 so|that|nothing|anything|to|this ..1 little|you|at|$
i ..1 deserve|deserved ..1 better|more|this|nothing ..2 than|goodbye|after|suffer|hell|$ !from|you
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf, lines: `
was|were|been ..1 grand|fine|happy|good|great|perfect|ok|okay ..1 before|until|till @you
it|that was|is ..1 always|only ..1 your|about ..1 work|phone|friends|job|mates|mother|career|drink|you|money|needs|rules|way|him|her
@you ..1 ~break|broke|broken ..2 promise|word|vow|vows|trust|promises|deal|family
gone|lost|ruined|late|broke|alone|wrecked|debt ..2 thanks|because|down to|of ..1 to? @you|your
what did @you ..1 expect|think ..1 would|$|me|to|was
what happens when @you|one|people|somebody|someone|a
because|when|since|until @you ..1 kept|keep|pushed|provoked|drove|ignored|cheated|lied|started|wound|refused|forced ..1 and|me|on|to|at|us|it|up|poking|pushing|going|asking|nagging
i ..1 only|just ..1 ~shout|~yell|~lie|~cheat|~snap|~drink|~hit|~leave|~say|~do|~look|did|lost ..4 because|since|when|after|cos @you
@you|that|this drove|pushed|sent|turned ..1 me ..1 to|into|over|away|mad|crazy|there !the
@you ..1 could|would not ..1 even ..1 be|keep|give|say|look|tell|bother|make|wait|remember|come|try|do
@you ..1 only|just ..1 ever? ..1 ~care|~think|~want|~call|~come ..2 about|of|when|if ..1 yourself|you|money|your|it
@you ..1 ~let|allowed ..1 this|it|us|your|him|her|them ..1 ~happen|to|die|go|come|rot|mother|treat|speak|get
@you never once|even? lifted|raised|stood|took|put|backed|showed|gave|let|defended|chose|treated|respected|appreciated ..2 finger|up|me|us|time|effort|anything|sorry|side
@you ..1 threw|throw|tossed|chucked|thrown ..1 it|us|me|everything|this|our|@num|years|away|all|that ..2 away|out|aside|under|back|in|like
@you ..1 ~kill|killed|murdered|wrecked|destroyed|poisoned|ruined|spoiled|ended|broke|burned|burnt|trashed ..1 it|us|this|everything|what|our|my|the|me !ice|egg|news
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
who was it ..1 that|who
who ..1 was|is it that|who
instead of ..1 sulking|running|hiding|lying|walking|leaving|crying|cheating|ghosting ..2 for|to|off|away|$
we had|were ...6 until|till|before @you
@you ..1 stood|sat ..1 there ..2 and|while|when|laughing|like
a|any|what wife|husband|man|woman|person|partner|mother|father|girlfriend|boyfriend who|that ..1 never|does|ignores|comes|refuses|is|will|would|can|leaves|walks|lies !loves|happy
because of ..1 your !birthday|help|work|train|mother
@you ..1 ~be|were|are|was ..1 never ..1 there|home|around|satisfied|happy|on|here|wrong|interested|present|willing !the
@you ..1 could|would not ..1 ~be bothered|arsed|trouble|honest|faithful|there
@you ..1 ~put|always ..1 put? ..1 everything|everyone|work|job|mates|friends|mother|yourself|them|him|her|drink ..1 first|before|above|ahead
@you ..1 ~look|looked|saw|see ..1 right|straight? ..1 through|down ..1 me|on
@you ..1 stood|sat|watched|stayed ..1 by|nothing|quiet|silent|me ..2 and|while|when|as|drown|let|$ !for
@you did not ..1 once|even? ..1 lift|raise|stand|back|show|defend|choose|respect|appreciate ..2 finger|up|me|us|time|effort|anything|side
@you ..1 have ..1 never|always ..2 ~be|been|put|had|made|cared|loved|listened|understood|known|taken|thought|said|wanted|given|treated|lied
how many times ..1 did|have|do|must i|we ..1 ~ask|~tell|~beg|~say|~warn
i ..1 told|asked|warned|begged @you ..2 @num|hundred|so|again|times|repeatedly|about|not|to ..2 times|and|but|many|again|this|stop !if
i ..1 told|warned @you ..1 so|this
@you ..1 walked|left ..1 out|off|us|me|when|without|him|her|the ..2 when|without|like|with|kids|family|mess !read
@you ..1 have|had ..1 changed|become|turned|gone ..2 cold|hard|cruel|someone|somebody|into|bitter|since|like
@you|your|you ..1 ~be|are|'s ..1 the reason
the ..1 reason|cause why|that|of|we|i|this|for ..4 is|was ..1 @you|your
if it|that|you ..1 was|were|had not ..1 for|been ..1 for|your @you|your
`},
}
