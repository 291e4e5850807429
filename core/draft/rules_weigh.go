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
i will|would|can ..1 do|change|be|sign|accept|take|become|say|agree ..1 to? whatever|anything|everything|whoever|all !from|that|else
i will|would|can ..1 do whatever|anything
i will|would ..1 quit|crawl|kneel|grovel|beg|delete !you|then|next|at
i will|would ..1 ~move|~sleep ..1 in|on|to|into ..2 shed|floor|couch|sofa|garage|mother|car|box|spare|anywhere|street
i will|would ..1 go ..1 to|back|into therapy|rehab|counselling|church|aa|counseling|anywhere
i will ..1 be|become whatever|whoever|anything|anyone|who|quiet|better|quieter|good|smaller|perfect|nicer|patient !at|than|if|about|to
whatever @you ..1 want|need|say|ask|like|decide ..1 me? ..1 i|to|me|and ..2 will|would|be
~tell|~say|~show ..1 me ..1 what|who|how i|to ..2 ~do|~be|~say|~fix|~change ..1 $|and|to|i|so|anything
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
please|abeg do not ..1 go|leave|end|give|hate|forget|replace|marry|move|divorce|sign|throw|lose|walk|abandon|stop|do ..1 this|me|us|up|it|on|away|him|her|$|yet|like|now !up|going|to|her|his|the
do not ..1 throw|walk ..1 us|me|this|it? away ..1 from? ..1 us|me|this|$
do not make me ..1 be|beg|become|live|go|do|lose|start|watch
can|could|may|let we|us ..1 go back to ..2 how|what|being|when|the|us
~go back 2|to ..1 how|what|when ..3 was|were|used|had
i will|would ..1 give up ..1 drinking|smoking|everything|anything|it|weed|all|my
anything at all $
i am ..1 desperate
have ..1 some|a|little? mercy|pity ..1 on
i can not|never ..1 ~lose|~losing @you|us
i can not ..1 do ..1 this|it|life|any ..1 of? without @you
without @you i ..1 am|have|can|will ..1 nothing|nobody|no|not|die|lost|never
i am ..1 nothing|nobody|no|lost|empty|incomplete|half ..2 without @you
i need @you ..1 back|so|please ..1 $
even|only if it is|'s ..2 only|just|once|friends !in
i ..1 beg|implore @you
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
this|that is|'s ..1 my|the ..1 thanks|reward
# the body
i ..1 have not|barely|hardly ..1 slept|eaten|left|washed|showered|smiled|laughed|stopped|been|eat|sleep|leave ...3 since|for|properly|right|days|weeks|outside|house|crying|the|bed|in|anything|out|flat !past
~cry|cried|cry ..1 all|every|myself|until|for ..1 night|day|to|i|hours|sleep|morning|days|single
-when i ..1 have? ..1 lost ..2 stone|kilos|kilo|kg|lbs|hair|appetite !as
i ..1 am|look|feel ..1 like|just|only? ..1 a|the|half ..1 wreck|mess|shell|ruin|zombie|ghost|husk|skeleton|shadow|corpse|stray !in|at
a|the ..1 wreck|shell|ruin|shadow|half|husk|ghost of ..1 a|the|myself|who|what ..1 man|woman|person|i|myself|girl|human
# alone
@num|two|second|empty|your|an plate|plates|cups|mugs|chair|chairs|toothbrush|pillow ..1 out|still|there|is|by|at|next|stares|looks|every
# not that you care
thought @you ..1 should|might|ought ..1 to? ..1 know|want|care ..3 what|how|that ..1 you|it|that|i|feels|like
# it is fine, do not mind me
i am ..1 used to ..2 being|it|coming|waiting|last|second|nobody|alone|people
i will ..1 just ..1 ~sit|~stay|~sleep|~eat|~wait|~be|~die|~rot|~cry|~go|~spend|~live ..2 here|alone|floor|beans|dark|own|christmas|day|it|away|instead
# those who suffer too
@small|he|she|they ..3 ~ask|~asks|~asking ..2 why|when|where ..1 @you|mummy|daddy|mammy|mother|father !if|live|could|put|left|get|got|can|finish
~ask ..1 me|us ..1 why|when|where @you|mummy|daddy|mammy|mother|father|mama|papa
# was it nothing
what|how it does|did|feels|is|was|'s|~do|~feel ..2 to ..1 a|me|someone|us|your|be|lose|wake|come|sit|hear|see|lie|live|have ..1 man|woman|person|me|alone|nobody|nothing|forgotten|left|thrown|up|home|here|that
do @you ..1 know|realise|understand|see|ever|even ..3 what|how ..1 it|i|hard|lonely|many|humiliating ..1 is|'s|feels|does|did|feel|felt|it|nights|times|like|much|have|am ..3 to|me|feel|is|i|for|hurt|love|sorry|cried|like
this|that is ..1 what @you ..2 ~do|~want|~make|~leave|left|reduced|call|get
it|that|this|blood is|'s|will|be ..1 be? all? on @you|your ..1 conscience|hands|head|$
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
this|that is|'s ..1 how|what|the ..1 thanks? ..1 @you|i ..1 ~repay|~thank|~get|~treat|~deserve
i ..1 cried|crying|sobbed|wept|cry ..2 at|on|in|every|all|myself|for ..1 the|my|night|day|to|bus|train|sleep|work|hours|bed|bathroom|toilet|shower|car|every|days !end|film
~put|signed|sign me on|off ..2 tablets|pills|antidepressants|work|sick|medication|something|valium
nobody|one|none ..1 came|rang|called|texted|remembered|noticed|cares|visits|visited|wished|asks|comes|calls ..1 $|not|even|except|me|and !so
not that ..1 @you|it|anyone|that|anybody ..2 ~care|~ask|~notice|~matter|~mind|~wonder|~know|~want|~remember|bothered
some|one of us|@you ..1 ~have|has|~can|can|~be|are|is|still|do|did|actually !a
hope @you|you|your|that ..1 are|is|'s ..2 happy|proud|satisfied|pleased|content now|with|about
@you|that|it|this ..2 killed|killing|~broke|broken|~destroy|~crush|~shatter ..1 me|us|him|her ..1 $|when|every|so|inside|again|and
-not|it|that|just because of @you $
after everything|all i|we|us
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
thought @you ..1 should|ought
must be nice
i ..1 hate myself
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf, lines: `
# what would be, but for you
none of this|that|it would
we would ..1 not? ..1 still? be|have|had ...8 if @you
would not have ..2 ~need|~do|~say|~happen|~look|~cheat|~be|~come|~have|needed|had|been ...6 if|had|until @you|i|you !asked|told
if @you had|could ..2 just|only|once|ever|listened|told|been|let|come|backed|stayed|tried|bothered|asked|talked|helped|stood|believed|trusted|kept|given|loved|cared|waited|shown|looked|answered !like|prefer|rather|to|in|on|at|any
# on them
@you ~push and ~push
@you ..1 ~push|pushed ..1 and|me|us|until|till|@you|n ..3 until|till|away|to|too|pushed|i|over|into
@you ..1 ~turn|turned ..2 back|against|everyone|them|@small ..1 on|me|us|against
@you ..1 give|gave|given|giving|quit ..1 up? on ..1 me|us|our|this|everything
@you ..1 ~make|made|~making|making ..1 it|everything|life|me|this ..2 impossible|unbearable|hell|worse|harder|ask|beg|crazy|insane|feel|into|think|look|so !easy|loved|fun|better|good
@you ..1 never|not ..2 once|even|one|ever ..2 ~ask|~say|~tell|~try|~think|~come|~apologise|~call|~notice|~check|~bother|~stand|~touch|~hold|~thank|~help|~listen|~lift|~back|~visit ..2 me|i|my|sorry|if|us|how|why|about|for|$ !it
@you ..1 had|have|did not ..1 ~touch|~kiss|~hold|~look|~talk|~speak|~listen|~ask|~sleep ..1 to|at|with? ..1 me|my|us ..1 in|since|for|once|like|properly
@you ..1 ~forget|forgot ..4 again|birthday|anniversary|last|as
@you do ..1 take|get|make|have ..2 things|everything|too|it|a
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
-it|none this|that was|is|'s ..1 all? your ..1 choice|idea|doing|fault|choosing
this|that|all|entirely|completely|mostly is|was|'s all|entirely|completely? your fault|doing|mess
as usual|always|ever|normal @you|i|it|me|left|nothing|your !the
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
your ..1 drinking|temper|jealousy|lies|lying|silence|coldness|pride|ego|paranoia|moods|attitude|behaviour|affair|selfishness|games|drama|avoidance|insecurity|insecurities|stubbornness
`},
}
