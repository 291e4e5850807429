package draft

import "afterward/core/guide"

// painRules mark pain laid at their door, and pleading.
var painRules = []*ruleSet{
	{kind: guide.MarkGuilt, lines: `
i|have ..2 gave|given|give @you|up ..2 everything|all|my|best|years|love
gave|given|giving @you|you everything|my|all|the|best|love|heart
gave up my|everything|so
i ..1 paid for|your ..6 and|i|now|that
best years
~throw|~toss|~flush ..3 years|it|us|me|everything|family|that|this ..2 away|out|aside
i ..2 can not|barely|hardly ..2 eat|sleep|work|function|breathe|concentrate|cope|smile|leave|stop|focus|get|go ..6 without|since|because|after|anymore|cause|crying ..1 @you|you|this|what|$|since|all|every|i ..1 !or
i ..2 not|barely|hardly|stopped ..1 ~eat|~sleep|~wash|~leave|~work|~function|~shower|~smile|~sleeping|~eating ..6 since|in|for|weeks|days|because|properly|after|without|anything|right
@you ..2 @ruin|~hurt ..1 me|my ..1 $
what @you ..2 ~do|put ..2 to|through|us|me
only person|one|thing|reason i|who|that ..1 have|had|keeping|keeps|ever|understands|gets
~cry|cried ..2 myself|himself|herself|themselves ..2 to|sleep
~cry ..2 every night|day|single
@small|@kin ..4 not|never been|stopped|forgive|understand|ask|the ..4 same|you|why|since
on your conscience|head|hands|shoulders
i am ..2 worst|terrible|monster|garbage|trash|failure|useless|burden|piece|pathetic|disgusting|worthless|unlovable|loser ..2 person|human|i|and|mother|father|of|to
i ..1 would|have|did ..1 have? ..1 do|done|did|given ..1 anything|everything|all|it ..2 for @you|us
@you never ..1 ~love|~care|~want ..1 me|us|about|any|$
i ..1 look|am|feel ..1 like|a ..1 ghost|shell
carry|go|keep on|going without @you
@you left me|us|him|her|them
@you walked|ran out|away|off ..1 on|from
pick|picking|picked up the pieces
pieces @you left
~think|think ..2 about|of that|me|us ..4 when|next|while|as @you
maybe|then|perhaps ..1 @you|you|then ..2 will|would|might ..3 ~feel|~care|~see|~notice|~understand|~remember|~realise|~know|~listen|~miss
@you ..1 ~get|have ..2 everything|house|kids|cats|dog|car ..3 and|while|i
sleep|sleeping on the|my floor|couch|sofa
@you would|will ..1 not ..1 ~care|~notice|~even|~mind|~miss ..2 if|anyway|me|even
that is|'s how stupid|much
take|get the hint
nice knowing|meeting @you
thought ..2 @you ..2 should|might|ought ..2 ~know|want ..2 what|how
@you ..1 should ..1 know ..1 what|that|how ..1 you
~least|less|more i|we am|are|deserve|get|got|due
i am ..2 only ..1 one|person ..2 ~try|~care|~fight|who|left|still
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
after all|everything|every ..1 that|i|we|what|time|@num
after @num|all ..1 years|months|those|this ..4 ~deserve|this|that|you|i|how|nothing
i sacrificed
like|as i|it|we|that ..1 @be|meant|never ..1 nothing|garbage|trash|rubbish|dirt|mattered|existed|happened|worthless|invisible
because of what @you
@you ..2 @ruin ..1 me|my
~break|broke|broken ..1 my|our heart
my heart is|'s|was|feels
look ..1 what|at what @you
look at me now
what @you put me|us
i am|was|is ..1 nothing
nothing left
without @you ..1 i|my|there|life|everything|nothing
@you are|were ..1 all|everything|only ..3 i|my|ever ..1 have|had|got
my mother|father|family ..3 ~love|~cry|~heartbroken|~devastated ..1 you|for|over|since|and|about|every|$
explain it|that|this ..1 to @small|them|him|her|my|your|our|@kin|@unnamed
@you can|will|get to ..1 explain|tell ..2 to|@small|him|her|them
hope it was|is|'s ..1 worth
happy now
nice|glad for some|that you
i will ..2 be ..1 fine|ok|okay|alright ..2 on|alone|somehow|eventually|like|always|without|by|i
i ..2 do|does not ..1 deserve ..2 @you|anything|to|love|happiness|it|kindness|better|anyone|any|be|this|that
loved @you ..2 more|like|and|with|so ..2 than|no|you|everything|my|i
@you|who said|promised ..2 forever|never|always|love|be ..2 there|leave|together|me
do|did|does i|we|it|us|this|that|any ..2 not ..1 ~mean|~matter|~count ..2 nothing|anything
do|did i|we|it|that|this ..1 ~mean|~matter ..2 anything|nothing|so|even|to
~mean|meant ..2 nothing ..1 to
if @you ..2 ~love|~care ..2 me|us|about|at|@small|even|anymore
easy for @you|you|some
while @you|you ..4 ~go|~have|~enjoy|~party|~live|~sit|~post|~move|~get|~sleep|out|happy|your
~waste|wasted ..3 years|time|life|love|on ..1 @you|of|my|on
dying inside
panic ~attack
i waited ..2 for @you
i was ..2 there for|when @you
was|were|been there for @you
i ..1 stood|stuck by|with|up @you|for
so that|much for ..1 forever|us|love|vows|promises|family|always
how ..1 to carry|go|live|cope|be without
@you ~leave|left|~walk|~dump ..1 me|us|him|her|them|when|alone|with|to|here|like|at ..3 nothing|alone|pieces|this|when|with|mess|behind|here|kids|all
when i am ..1 gone|dead
@you ~have|are ..2 killing|destroying|breaking|tearing|hurting ..1 me|my|us|@small|@kin
my|the pain @you|you|i
so much pain
i do not ..1 ~know|no ..1 how|what|who ..2 i|to ..4 without @you
would|will @you ..1 even ..1 ~care|~notice|~miss|~cry
@you ..2 not even|ever ..1 ~say|~ask|~care|~notice|~call|~look|~wonder|~think|~check|~cry|~fight
someone ..1 who @you|you|loved|loves ..1 ~love|~promise|@you
i ..1 hope|wish @you ..1 never ..1 ~feel|~have|~know|~go
be ..1 honest|truthful ..1 i ..2 was|am never|not ..1 enough
i did ..1 everything|all ..2 for|right|you|i|to
i try|tried ..1 so|everything|my ..1 hard|best
all i ..1 did|ever|wanted|do ..2 was|is|wanted|did ..1 love|you|try|be|make
~bother ..1 replying|answering
i am ..1 the ..1 one|only who|left|that|always|crying|picking|with|still
can not|never ..1 forgive|trust|love|be|look ..3 again|anyone|else ..2 because|after|thanks
i hardly|barely ..1 ~eat|~sleep|~leave|~function|~exist|~get
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
since @you|you|he|she ..2 ~leave|~walk|~go|~end|~dump|~break|~throw|~abandon|~do|~stop
i have|got ..1 nothing|nobody|no ..2 left|else|without|now|one
i am ..2 used|use to ..4 ~be|it|~wait|~let|last|second|alone|left|this|that
never|not enough for @you
i|we|you can|could|not not ..1 breathe|live|function|cope|survive|exist|manage ..1 without|if @you
person ..1 @you|you|who ..1 ~promise|~love|~swear
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
i ..3 ~give|~sacrifice|~lose|quit|~leave|~move|~sell|~pay|~miss|~drop|~waste|~spend|~do ..4 for @you|us
years of my|our life|lives|years
@num years down|for|of|wasted|thrown|gone ..1 drain|nothing|it|my
like trash|garbage|dirt|rubbish|nothing
i ..2 not|barely|hardly ..1 been ..2 able|sleeping|eating
~lose|lost ..2 stone|kilos|pounds|weight ..3 since|because
thanks to @you
@you ..2 hurt me|us|my
@you have no idea
~break|broke|breaks|breaking ..3 heart|hearts
must ..1 be ..2 nice|great|lovely|easy|good|wonderful|fun
nice ..1 to ~know|see|be ..4 you|someone|so
live with yourself|that|it|this|what
sleep at|well night
do not ..1 worry about me|us|it
forget ..1 about ..1 me
i loved|love @you ..2 more ..1 than
did i|we|it|you ever|even ..1 matter|mean|love
i guess ..2 i|we|it|that|this|@num ..2 @be|never|did|mean|meant|means|not|deserve|was ..3 nothing|not|enough|matter|what|anything|never|me
never|not ..1 good enough
i am|was|been ..2 wreck|mess|shell|falling|dying|broken|shattered|destroyed|devastated|drowning|suffering|crumbling|ghost ..2 apart|inside|since|without|because|of|and|over|here
~fall|falling apart
~doctor|hospital|therapist|gp|pills|antidepressants ..4 because|since|thanks|stress|after
doctor ..1 says|said|thinks ..3 stress|depression|i
who|i ..1 ~hold|held @you|your when|hand|through
i ..2 looked|cared|cleaned|cooked|nursed after|for @you
i|we ..1 ~hope|guess ..1 @you|it|that ..2 ~feel|~remember|~think|~haunt|~hurt
i ..2 suffer|suffering|suffered|hurting
i have no|nothing|nobody strength|one|energy|left|will|friends|else|hope|reason|home
my last|final ..1 thought|wish|words|hope
`},
	{kind: guide.MarkBegging, lines: `
~beg @you|you|of|steph
i ..2 beg|begging @you|please
on my|bended|both hands? knees
take me|us back
please ..2 come|move ..1 back|home
i will|would ..1 do anything|whatever|everything
name it
do not ..1 leave me|us|like
do not go ..1 do not
i will|would ~spend ..2 life|rest|every
spend|spending ..1 my|the ..1 life|rest ..2 ~make|~prove|~try|trying
crumbs
can|could|may i|we come home|back
i do not ..1 care ..1 about|how|what|if|anymore ..2 dignity|pride|pathetic|people|anyone|it|how|you|i|looks
i will|would ..1 take|accept ..2 anything|crumbs|whatever|scraps|less|a|what
i do not ..1 mind|care ..1 if ..1 @you|you ..4 love|cheat|see|someone|other
please ..1 i ..1 need|beg|love|want|miss|am|can|will|just
i ..3 plead|pleading ..1 with
`},
	{kind: guide.MarkBegging, hold: weak, lines: `
i ..2 beg|begging $$
please|just|to|you ..1 take me|us back
whatever ..1 ~need|~want me|you ..1 me
do not go ..2 please|i|do|$
i ..1 ~can|could not ..1 lose|be ..1 @you
i can|could|will not ..1 lose|losing @you|us|you
i will|would|can ..1 change|changed|different ..4 i|for|you|everything|swear|promise|please|anything|whatever|my|me|all
i can|will change
i promise|swear ..1 i|to|you ..1 i? ..1 will|can|would|to ..2 change|better|good|different|try
settle for ..1 anything|less|crumbs|being|any|whatever
swallow|swallowed|swallowing|forget|losing|lost ..1 my ..1 pride|dignity
i would|will ..1 ~crawl|~kneel|~beg ..3 floor|knees|mile|outside|miles|back|anywhere|forever|to
i am|be nothing|nobody|lost|no|worthless|incomplete ..1 without @you|you
~can not|never live|breathe|survive|function|go|be ..2 without @you|you
i ..2 am|will|was ..1 ~pray ..3 every|you|that|for|god
prove it|myself|that|to ..1 to|you|i ..1 you|can|have
`},
	{kind: guide.MarkBegging, hold: weak, lines: `
one|another|second|last more? ..1 chance
`},
	{kind: guide.MarkBegging, lines: `
i ..1 have|got no|zero ..1 pride|dignity|shame|self
`},
	{kind: guide.MarkBegging, lines: `
come back|home $
whatever @you|it|you ..2 want|wants|need|needs|take|takes|say|says|ask|asks|like|decide ..2 me|i|to|will|$
i will|would|can|il ..2 be ..1 good|better|quiet|whoever|whatever|different|anything|perfect|the|your|nicer|who|anyone|what ..4 you|want|need|man|woman|person|wife|husband|partner|me|promise|this|please|i|way|version|$
`},
	{kind: guide.MarkBegging, hold: weak, lines: `
come|move ..1 back ..2 to me|us|home|please|baby|with
please ..2 come back|home|to
want|need|wish ..1 @you ..1 to? come|move back|home
one|another|a|second|last|final more? ..1 chance|shot|try|go is|to|all|at|please|with|and|i
i|il ..1 will|would|do ..1 anything ..1 @you|it|for|to|you
pick|choose me
even if|as ..2 friends|just|once|nothing|lie|floor|day|hour
let me ..1 prove|show|make|fix|try|love|earn|win
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
i|have ..1 lost ..2 everything|weight|stone|pounds|kilos|my|faith|years|the|sleep
~life|world|house|bed|home ..1 is|'s|means|has|feels ..2 nothing|meaningless|empty|over|not|hell|pointless ..2 without
~sit|sat|sitting|lie|lying ..2 here|in ..3 alone|crying|dark|every|waiting|by
on my own ..1 for|again|at|on|every|now|with
~kill|killing|kills|destroying|destroys|breaking|breaks|hurting|hurts|tearing|tears ..1 me ..2 to|inside|that|how|when|apart|up|not|every
i|me always ..1 ~come|~put|last|second|~try
`},
	{kind: guide.MarkBegging, lines: `
let me ..1 come|stay|move|be|back ..2 home|back|in|over|with
`},
	{kind: guide.MarkBegging, hold: weak, lines: `
please please
please ..1 please
give|let me|us|this|it|our|i ..4 chance|shot|try|go
i ..1 will|would|can|the ..1 ~do|~change|~be|~give|~stop|~quit|~become|~accept|~take|~agree|~sign ..2 anything|everything|whatever|it|all|whoever
tell|show me ..1 what|how ..1 i|you|to ..3 do|want|need|be|change|fix|have
`},
}
