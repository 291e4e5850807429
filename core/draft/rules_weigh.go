package draft

import "afterward/core/guide"

// weighRules mark what weighs on a person: sacrifice, suffering and self-erasure
// laid at their door, and fault.
var weighRules = []*ruleSet{
	{kind: guide.MarkBegging, lines: `
^^ please|pls $$
please please please !can|remember
^ ..2 come|move back|home $
please ..1 come|move ..1 back|home
~give ..1 me|us ..3 more? chance|shot|try !to|at
~give me|us ..1 one more
-my|was|our|his|her|the|last|your one|another|1 more? last? chance|shot please|$|at|is|that|to|and|pls
-my|was|our|his|her|the|last|your one|another|1 more last? try|go please|$|at|is|that|to|and|pls
-my|was|our|his|her|the|your a|one|another|final|last second|last|more|final|single chance|shot please|$|with|@pet
do not ..1 give up on ..1 me|us
do not ..1 leave|abandon|forget|hate|replace|reject me !to|with|a|out|in|at|alone
~take|~have|~want|accept me|us|him|her back
let ..1 me|us ..1 fix|prove|earn|come|back|in ..1 to|again|it|this|home|back|up|myself|$ !let|you|the
can|could|may we ..1 start|try ..1 again|over|fresh|afresh
~find it in @you|your ..1 heart ..1 to !forgive|pardon
i will|would|can ..1 do|change|be|sign|accept|take|become|say|agree ..1 to? whatever|anything|everything|whoever|all !from|that|else
i will|would|can ..1 do whatever|anything
i will|would ..1 quit|crawl|kneel|grovel|beg|delete !you|then|next|at
i will|would ..1 sell ..1 the|my|everything|it !kidney
i will|would ..1 ~move|~sleep ..1 in|on|to|into ..2 shed|floor|couch|sofa|garage|mother|car|box|spare|anywhere|street
i will|would ..1 go ..1 to|back|into therapy|rehab|counselling|church|aa|counseling|anywhere
i will ..1 be|become whatever|whoever|anything|anyone|who|quiet|better|quieter|good|smaller|perfect|nicer|patient !at|than|if|about|to
whatever @you ..1 want|need|say|ask|like|decide ..1 me? ..1 i|to|me|and ..2 will|would|be
~tell|~say|~show ..1 me ..1 what|who|how i|to ..2 ~do|~be|~say|~fix|~change ..1 $|and|to|i|so|anything
what|wot do|must|can|have i|have ..1 have|got|need|to? to|2|do ..1 do|be|say ..3 to|2|for|so ..1 @you|me|make|get|be|win|prove|fix
^ name it|your ..1 price|terms|$
no|zero ..1 pride|dignity|shame|self-respect ..1 left
i have|got ..1 no ..1 pride|dignity|shame|self-respect
i do not ..1 care|mind ..3 pathetic|pride|dignity|desperate|begging|looks|sounds|crawl
i will|would|could ..1 settle|take|accept|live|be ..2 crumbs|scraps|anything|whatever|tuesday|once|less|little|crumb|leftovers|friends|side
i will|would|can ..1 share ..1 @you|$
on|down ..2 bended|my|both ..1 knee|knees
i am ..1 begging|pleading|imploring !the|for|with|him|her|them|to
i ..1 am|would ..2 crawl|crawling ..2 to|back|from|over
`},
	{kind: guide.MarkBegging, hold: weak, lines: `
^ ..2 come|move back|home ..1 to me|us|@pet
all|the chance|chances i|is ..2 ask|want|need|asking
please|abeg do not ..1 go|leave|end|give|hate|forget|replace|marry|move|divorce|sign|throw|lose|walk|abandon|stop|do ..1 this|me|us|up|it|on|away|him|her|$|yet|like|now !up|going|to|her|his|the
do not ..1 throw|walk ..1 us|me|this|it? away ..1 from? ..1 us|me|this|$
do not let me ..1 go|down|lose
do not make me ..1 be|beg|become|live|go|do|lose|start|watch
let ..1 us ..1 try|start ..1 again|over|fresh
can|could|may|let we|us ..1 go back to ..2 how|what|being|when|the|us
~go back 2|to ..1 how|what|when ..3 was|were|used|had
i will|would ..1 give up ..1 drinking|smoking|everything|anything|it|weed|all|my
i will|would ..1 ~cut|~drop|~lose|~dump|~leave ..1 off? ..1 @them|him|her|everyone|my|@kin|the ..4 for @you
whatever it takes
anything at all $
i am ..1 desperate
like a ..1 dog|beggar|fool ..1 at|$
have ..1 some|a|little? mercy|pity ..1 on
~save ..1 us|our|this marriage|family|relationship|$
i can not|never ..1 ~lose|~losing @you|us
i can not ..1 do ..1 this|it|life|any ..1 of? without @you
without @you i ..1 am|have|can|will ..1 nothing|nobody|no|not|die|lost|never
i am ..1 nothing|nobody|no|lost|empty|incomplete|half ..2 without @you
i need @you ..1 back|so|please ..1 $
i ..1 need|want|miss|love @you ..2 please $$
even|only if it is|'s ..2 only|just|once|friends !in
any ..1 version|bit|part|scrap|crumb of @you
i ..1 beg|implore @you
never ..1 ~leave|~let me|@you ..1 again|go ..2 i|please|promise
i ..1 swear|promise ..3 i ..1 will ..1 be|never|change|do|make|stop|try ..1 better|again|different|it|anything|whatever|good|everything|more|right
i ..1 will|can|could ..1 change ..1 for|everything|anything|i|$
`},
	{kind: guide.MarkBegging, lines: `
please @pet $
`},
	{kind: guide.MarkBegging, hold: weak, lines: `
^ please i|stay|baby
only come|let|give ..1 me|home|back|us|and
`},
	{kind: guide.MarkGuilt, lines: `
# what was given up
i|have ..1 ~give ..1 up ...6 for ..1 @you|us|this
i ..1 gave up ..1 my|everything|all|toronto
i ..1 ~sell|sold|~quit|~leave|~move|~lose|~drop|~turn|~sacrifice|~change|moved|~cut|~convert|~learn ..5 for @you|us
i only|just ..1 sold|paid|gave|spent|waited|worked|raised|drove ..3 my|to|for|all|two|years|three|ten|the|your
not|is like|as ..1 i|if ..2 ~move|~give|~sell|~spend|~wait|~drive|~quit|~pay|~do|~raise|~leave|~sacrifice
this|that is|'s ..1 my|the ..1 thanks|reward
# the body
i ..1 have not|barely|hardly ..1 slept|eaten|left|washed|showered|smiled|laughed|stopped|been|eat|sleep|leave ...3 since|for|properly|right|days|weeks|outside|house|crying|the|bed|in|anything|out|flat !past
i ..2 ~lie|~lay|lie|lay ..1 awake|there
~cry|cried|cry ..1 all|every|myself|until|for ..1 night|day|to|i|hours|sleep|morning|days|single
-when i ..1 have? ..1 lost ..2 stone|kilos|kilo|kg|lbs|hair|appetite !as
my ..1 hair|hands|heart|chest|body|nerves ..1 ~be|has|have|~fall|~shake|~break|~hurt|~ache|~give ..1 falling|out|shaking|breaking|broken|up|every|for|a|in|when
i|he|she|me am|is|'s|are|was ..2 in ..1 bits|pieces|ruins|tatters|agony|hell|tears
i ..1 am|look|feel ..1 like|just|only? ..1 a|the|half ..1 wreck|mess|shell|ruin|zombie|ghost|husk|skeleton|shadow|corpse|stray !in|at
a|the ..1 wreck|shell|ruin|shadow|half|husk|ghost of ..1 a|the|myself|who|what ..1 man|woman|person|i|myself|girl|human
# alone
alone|myself|nobody|own ..1 at|for|on|this|again|every ..2 christmas|birthday|easter|eid|diwali|anniversary|year|valentine|valentines !and|by|with
@num|two|second|empty|your|an plate|plates|cups|mugs|chair|chairs|toothbrush|pillow ..1 out|still|there|is|by|at|next|stares|looks|every
i ..1 eat|eating|ate|sit|sleep ..2 standing|alone|one|floor|dark|crying !time|day
at my|her|his|your age
with my|her|his ..1 bad|weak|poor? heart|back|nerves|condition|health|knees
where|whether|if i ..1 sleep|eat|live|die|go $
count|counting|counted ..1 the|them|every|each ..1 days|hours|nights|day|them|$
# not that you care
in case @you|it|anyone ..2 ~care|~matter|~matters|interested|bothered
which|but ..1 i|of ..2 ~imagine|~suppose|~doubt|~guess|~course|~bet|~think ..1 @you ..2 not|never|forgotten
thought @you ..1 should|might|ought ..1 to? ..1 know|want|care ..3 what|how|that ..1 you|it|that|i|feels|like
i ..2 just|only ..1 need|needed|wish ..1 ~someone|anyone|sum1|somebody ..1 to ..1 ~know|~care|~see|~understand|~notice
only ~say|~tell ..2 so|because ..2 @you ~know|~see|~understand
# it is fine, do not mind me
i am ..1 used to ..2 being|it|coming|waiting|last|second|nobody|alone|people
i will ..1 just ..1 ~sit|~stay|~sleep|~eat|~wait|~be|~die|~rot|~cry|~go|~spend|~live ..2 here|alone|floor|beans|dark|own|christmas|day|it|away|instead
i will ..1 be ..1 eating|living|sleeping|sitting|spending ..2 beans|toast|noodles|alone|in|on|floor|crumbs|streets|my|by
good|nice|happy|lovely|glad|great|well for @you|some|them ..2 i guess|suppose|bet|eh
# those who suffer too
@small|he|she|they ..3 ~ask|~asks|~asking ..2 why|when|where ..1 @you|mummy|daddy|mammy|mother|father !if|live|could|put|left|get|got|can|finish
~ask ..1 me|us ..1 why|when|where @you|mummy|daddy|mammy|mother|father|mama|papa
@small|he|she|they|dog|cat ..2 ~cry|~sit|~wait|~sleep|~look|~stare|whines|whimpers ..3 at|by|for|in|out|himself|herself|every ..1 the|your|his|her|@you ..1 door|window|sleep|jumper|side|coat|night|shoes|car|chair|bed|dad|mother|father|other
my|his|her mother|father|@kin ..2 not been|eaten|stopped|slept|the|got|left
~has|has|have|had not been ..1 the ..1 same
a ..1 crying child|@small
@small|@kin|boys|girls|he|she|they ..2 ~need|deserve|deserves|~lose|~have|~get|~want|~miss ..1 a|their|his|her|both ..2 parents|father|mother|parent|family|dad|home
# was it nothing
do|does|did|do not|was|were ..1 any|all|it ..1 of|that ..1 it|that|this|us ..2 ~count|~mean|~matter|real|true|lie
~pretend ..2 i|we|it|us ..2 not|never ..1 ~exist|~happen|~matter|~know|~meet|~love
what|how it does|did|feels|is|was|'s|~do|~feel ..2 to ..1 a|me|someone|us|your|be|lose|wake|come|sit|hear|see|lie|live|have ..1 man|woman|person|me|alone|nobody|nothing|forgotten|left|thrown|up|home|here|that
do @you ..1 know|realise|understand|see|ever|even ..3 what|how ..1 it|i|hard|lonely|many|humiliating ..1 is|'s|feels|does|did|feel|felt|it|nights|times|like|much|have|am ..3 to|me|feel|is|i|for|hurt|love|sorry|cried|like
this|that is ..1 what @you ..2 ~do|~want|~make|~leave|left|reduced|call|get
is|was ..1 that|this|it ..1 not? ..1 enough for @you
what ..2 i|we|they|@small ..1 ~do ..2 to ..1 deserve|@you
it|that|this|blood is|'s|will|be ..1 be? all? on @you|your ..1 conscience|hands|head|$
@you|will ..1 have to think ..1 about|of me|us
# vows and god
vow|vows|vowed
person|one|someone|man|woman @you ..1 ~promise|~swear|~vow|~say|~marry|~claim ..3 ~love|forever|to|@you
and i ..1 get|got|have ..1 left? ..1 nothing|crumbs|scraps|bill|bills|debt|thumb|silence|blame|mattress
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
i ..1 paid ..1 for ..3 and|i ..1 paid
all ..1 that|the|those ..2 i ..1 did|do|have|gave|paid|spent ..2 for|with|on @you|us|that|this|it
this|that is|'s ..1 how|what|the ..1 thanks? ..1 @you|i ..1 ~repay|~thank|~get|~treat|~deserve
who ..1 ~pay|~drive|~sit|~nurse|~bail|~raise|~cook|~clean|~hold|~stay|~pick|~look ..1 @you|your|for|after|up|with|all ..3 when|for|through|every|night|@you|your
i can not|hardly|barely ..1 eat|sleep|breathe|function|cope|concentrate|face|go ..3 since|because|anymore|crying|thinking !through
i can not|hardly|barely ..1 sleep|breathe|function|cope|concentrate $
i ..1 cried|crying|sobbed|wept|cry ..2 at|on|in|every|all|myself|for ..1 the|my|night|day|to|bus|train|sleep|work|hours|bed|bathroom|toilet|shower|car|every|days !end|film
-am|been on|need ..1 tablets|pills|antidepressants|sleepers ..3 since|because|thanks|for|from ..2 @you|march|then|this|sleep|the
~put|signed|sign me on|off ..2 tablets|pills|antidepressants|work|sick|medication|something|valium
i ..1 drink|am|have|been ..1 drinking|drink|drunk ..2 every|myself|again|to|alone ..1 night|day|since|sleep|because|forget
nobody|one|none ..1 came|rang|called|texted|remembered|noticed|cares|visits|visited|wished|asks|comes|calls ..1 $|not|even|except|me|and !so
-someone|like|better|needs nobody|noone ..1 left? to tell|talk|hug|eat|come ..1 $|to|with|home|about|anymore|now
no one ..1 left? to tell|talk|hug|eat|come ..1 $|to|with|home|about|anymore|now
your ..1 side of ..1 bed ..2 cold|empty|still|i|is
flat|house|home|bed|kitchen is|'s|feels ..2 empty|cold|silent|dead|tomb|lonely|quiet ..1 without|now|since|$ !so|for|i
i ..1 am? sleep|live|sleeping|living|end|stuck|wake ..2 mattress|couch|sofa|box|bedsit|hostel|floor ..1 room? ..4 at|while|with|my|over|because|and !the
^ day @num $
@num nights|days|weeks|months|sundays ..1 now? without|alone|since|of ..1 @you|i|crying|silence|nothing|this|your|waiting
not that ..1 @you|it|anyone|that|anybody ..2 ~care|~ask|~notice|~matter|~mind|~wonder|~know|~want|~remember|bothered
as if|though @you|anyone|it ..1 ~care|~mind|~matter|~notice|would|cared
if @you|anyone|you|anybody even|ever|still ..1 ~care|~notice|~remember|~read|~bother|~love|~miss
@you ..1 would|do|did|will|could not|never ..1 ~care|~notice ..1 anyway|if|either|about|me|whether|that|$ !to
@you ..1 ..1 probably|maybe|surely ..2 not|never|already|forgotten|forgot|laughing|happy|relieved|glad
i ..1 bet|guess|suppose|imagine|expect|see|know @you ..2 not|never|already|even|barely ..1 ~care|~think|~remember|~miss|~notice|~forget|~love|~want|~mind|~skip|~throw|forgotten|~delete|moved|~need !to
i bet @you ..2 not|never|already|even|happy|laughing|laugh|love|loved|enjoying|relieved|forgotten|told|are|do|did ..1 even|me|care|think|about|miss|happy|remember|now|out|with|this|it
what|wot ..2 your ..3 cost|costs|did|does|has
it is|'s ..1 fine|ok|okay|grand|alright ..2 i ..2 am|will ..2 used|manage|cope|fine|live|survive|always|get
~have|~take|~keep ..1 it all|everything|the lot
^^ ..1 fine|ok|okay? @you win|won $
forget it|me ..1 @you|then|not|never
glad|nice|good|great|lovely ..1 that? one of us|@you|@you
some|one of us|@you ..1 ~have|has|~can|can|~be|are|is|still|do|did|actually !a
hope @you|you|your|that ..1 are|is|'s ..2 happy|proud|satisfied|pleased|content now|with|about
@small ..3 will|would|to ..2 ~grow|~have|~hate|~know|~blame|~lose ..3 without|screen|why|two|never|@you ..1 up|screen|homes|forgive|@you|father|left|did|knowing|us|a
broken|split home|family
was|were ..1 it|we|i|any|that|this ..2 all? ..1 a lie|joke|game|nothing
@you ..1 never ..1 even|really? ..1 love|loved|missed|cried ..1 me|us|for
@you ..1 have|had|got no|any idea ..1 what|how ..1 i|it|this|that|hard|much|you|lonely
look ..1 at ..1 what|me|us|the ..2 @you|now|~do|~make|become
@you|that|it|this ..2 killed|killing|~broke|broken|~destroy|~crush|~shatter ..1 me|us|him|her ..1 $|when|every|so|inside|again|and
-not|it|that|just because of @you $
is|was ..1 that|this|it ..1 not? what @you ..1 wanted|want ..1 $|from|me|for|so|all
what have|did i|we ..1 done|do ..1 to|wrong
@you will|might|may ..1 be|feel|only|finally ..2 sorry|miss|regret|realise|rid|understand when|then|once|of|what|me ..1 i|me|am|gone|is|it|you|$|had|lost|did
better or|and worse
sickness|richer|poorer and|in|or health|poorer|in
bible|scripture|quran|church|god|jesus|allah|christ ..1 ~say|says|~hate|~forgive|forgives|~see|sees|~judge|~teach|teaches|commands !*|wait|oh
before|eyes god|of ..1 god|and|we|@you
as|good a ..1 good ..1 christian|muslim|catholic|believer|hindu|mother|father|wife|husband ..2 @you|must|should|would
after everything|all i|we|us
and i ..1 am ..1 left|stuck|alone ..1 with|here|holding
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
in case @you ~wonder|wondering
thought @you ..1 should|ought
must be nice
i ..1 hate myself
~take|took your side
your friends now
i ..1 waited
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf, lines: `
# what would be, but for you
none of this|that|it would
we would ..1 not? ..1 still? be|have|had ...8 if @you
would not have ..2 ~need|~do|~say|~happen|~look|~cheat|~be|~come|~have|needed|had|been ...6 if|had|until @you|i|you !asked|told
if @you had|could ..2 just|only|once|ever|listened|told|been|let|come|backed|stayed|tried|bothered|asked|talked|helped|stood|believed|trusted|kept|given|loved|cared|waited|shown|looked|answered !like|prefer|rather|to|in|on|at|any
if @you would have|listened|told|backed|stayed|tried|bothered|asked|talked|helped|stood|believed|trusted|kept|given|loved|cared|waited|shown|answered
# choosing
@you chose|choose|decided|picked|preferred ..1 not|this|that|him|her|them|work|drink|yourself|someone|it|your|to ..1 leave|go|walk|end|lie|cheat|ignore|throw|believe|$|over|instead|not|job|friends|mother|career
# on them
~be|'s ..1 all? on @you
your ..3 is|was|are|'s|were|has|have ..1 always? ..1 the|to|why|what|been ..1 main|root|real|whole? cause|reason|problem|issue|blame|killed|destroyed|ended|ruined|we|i|broke
-not|never that|this|it is|'s ..1 always? your ..1 whole? thing|problem|way|style|pattern|habit|move|trick|game|speciality ..1 is|with|and|when|$
@you ~push and ~push
@you ..1 ~push|pushed ..1 and|me|us|until|till|@you|n ..3 until|till|away|to|too|pushed|i|over|into
@you ..1 ~suck|~drain|~bleed|~beat|~squeeze|~knock ..2 out|of|me ..1 me|of|dry
@you ..1 ~hold|held|~put|~drag|dragged|~bring|brought|knocked|tore|tear ..1 me ..1 back|down|through|off
@you ..1 ~turn|turned ..2 back|against|everyone|them|@small ..1 on|me|us|against
@you ..1 give|gave|given|giving|quit ..1 up? on ..1 me|us|our|this|everything
@you ..1 ~cut|~shut|~freeze|~lock|~push|~block|froze ..1 me|us|my|her ..1 off|out|down|away
@you ..1 ~make|made|~turn|turned ..1 it|everything|all|this ..2 about ..1 @you|yourself|your|him|her|me|money
@you ..1 ~make|made|~making|making ..1 it|everything|life|me|this ..2 impossible|unbearable|hell|worse|harder|ask|beg|crazy|insane|feel|into|think|look|so !easy|loved|fun|better|good
@you ..1 never|not ..2 once|even|one|ever ..2 ~ask|~say|~tell|~try|~think|~come|~apologise|~call|~notice|~check|~bother|~stand|~touch|~hold|~thank|~help|~listen|~lift|~back|~visit ..2 me|i|my|sorry|if|us|how|why|about|for|$ !it
in ..1 all ..1 the|those|our|these @num|years|two|ten|three ..3 @you ..1 never|not
@you ..1 had|have|did not ..1 ~touch|~kiss|~hold|~look|~talk|~speak|~listen|~ask|~sleep ..1 to|at|with? ..1 me|my|us ..1 in|since|for|once|like|properly
a person|man|woman|human ~get|gets|has|will|can|needs ..1 lonely|needs|only|so|look|snap|break|take|tired|enough
@you ..1 have|were|are|was ..1 not|no|hardly|never ..1 exactly|an? ..1 angel|saint|perfect|innocent|blameless|exactly|picnic|either ..1 either|yourself|and|so|$
@you ..1 are|were|is ..1 no better|angel|saint|picnic
@you ..1 have ..1 to? ..1 admit|face|accept|own ..1 @you|it|that|your|up
since|because|seeing @you ..1 forgot|refuse|insisted|insist|decided|chose|never|walked|left|abandoned|could|did ..1 us|me|not|to|it|out|last|again|her|his|that !here|there|at|in|for|on|know|realise
@you ..1 ~forget|forgot ..4 again|birthday|anniversary|last|as
once|yet again @you|i|it|me|left
for once ..1 in ..1 your|@you
after ..1 everything|all|what @you ..1 did|have|put|said
@you ..1 get|got|take|always ..2 everything|what|things|it ..1 your|to|@you ..1 want|way|heart|personally
@you do ..1 take|get|make|have ..2 things|everything|too|it|a
it|this takes|took two|2 to !seconds|minutes|get|carry
i was ..1 fine|happy|normal|somebody|someone|sane|ok|not ..3 before|until|till @you
he|she|they|we|@small|@unnamed was|were ..1 fine|happy|doing|ok ..2 until|before|till @you
the ..1 pieces|mess|damage|hole @you ..1 ~leave|left|made|did
@you ..1 would|did|do not ..1 even ~do|~try|~say|~come|~call|~look|~ask|~listen|~answer|~think|~care|~let|~give|~wait|~help|~show|~tell|~lift|~read|~bother
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
if i had|have ..1 been ..1 listened|loved|treated|heard|asked|told|wanted|respected
had @you ..2 just|only|once|ever|not ..1 ~tell|~listen|~be|~try|~say|~come|~stay|~leave
@you should|could|might|ought ..1 to? have ..1 told|said|rung|called|asked|warned|listened|tried|stopped|stayed|waited|fought|helped|apologised|thought|trusted|talked|answered|noticed|cared|been|just|at|believed|given|shown|let|loved|left
@you would|should ..2 ~know|known ..1 if|had @you
@you wanted ..1 this|out|it|that $
-it|none this|that was|is|'s ..1 all? your ..1 choice|idea|doing|fault|choosing
@you ..1 are|were|was ..1 the ..1 one|only ..1 who|that ..1 left|ended|cheated|lied|walked|gave|threw|quit|ran
@you|who ..1 left|walked|ended|quit|ran ..1 me|us|it|out|this|away|on !the|your|a|in|for|at
this|that|all|entirely|completely|mostly is|was|'s all|entirely|completely? your fault|doing|mess
your ..1 drinking|temper|jealousy|lies|lying|silence|coldness|pride|ego|paranoia|moods|attitude|mother|job|friends|family|affair|selfishness|sister ..2 ~ruin|~kill|~destroy|~cost|~drive|~push|~poison|~break|~end|~turn
@you ..1 ~take|~took ..1 me|us|it|everything|advantage for|of ..1 granted|a|me|my
@you ..1 ~string|strung|~lead|led|leading|~walk|walked|~play|played ..1 all|me ..1 along|on|over|for
one ..1 of|parent|person|us|them ..1 us|them? ..1 ~decide|decides|~walk|~leave|~choose|was|is|checked|gave|~stop|~sleep|only
any|some|most|no normal|decent|real|proper|good|loving|other ..1 parent|mother|father|person|man|woman|husband|wife|partner|human|friend ..1 would|does|has|knows|do|could
at least i ..1 tried|fought|apologised|never|stayed|told|cared|admit|say|did|say|own|loved|do|can|was
no thanks to @you
as usual|always|ever|normal @you|i|it|me|left|nothing|your !the
why did|would|must @you ..1 have|always|just|never? ..1 to? ~lie|~leave|~cheat|~give|~ruin|~treat|~hate|~throw|~push|~hurt|~destroy ..1 me|us|this|it|to|up|everything|him|her|like|$ !stuff
how could @you
after|for|is|remember|at|because what @you ..1 did|done|put|have|took ..1 to|from|done ..1 to? me|us|him|her|this|through|@small|my
~warn|warned me ..1 about|off ..1 @you|your
the|always|a victim ..2 again|as|here|card|$|do|in|of ..1 this|everything|your|not|$
@you ..1 ~play|playing|always|act|be the|as victim
it|this takes two|2 $
@you ..1 said|promised|swore ..1 @you ..2 would ..2 always|never|be|love|stay|wait|there|not|change|come|try
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
i am ..1 the ..1 bad|mad|crazy|villain|monster|only
^ @you and your
your ..1 drinking|temper|jealousy|lies|lying|silence|coldness|pride|ego|paranoia|moods|attitude|behaviour|affair|selfishness|games|drama|avoidance|insecurity|insecurities|stubbornness
`},
}
