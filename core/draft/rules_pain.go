package draft

import "afterward/core/guide"

// painRules mark pain laid at their door, and pleading.
var painRules = []*ruleSet{
	{kind: guide.MarkGuilt, lines: `
i|have ..2 gave|given|give @you|up ..2 everything|all|my|best|years|love
gave|given|giving @you|you everything|my|all|the|best|love|heart
gave up my|everything|so
best years
i ..2 not|barely|hardly|stopped ..1 ~eat|~sleep|~wash|~leave|~work|~function|~shower|~smile|~sleeping|~eating ..6 since|in|for|weeks|days|because|properly|after|without|anything|right
@you ..2 @ruin|~hurt ..1 me|my ..1 $
~cry|cried ..2 myself|himself|herself|themselves ..2 to|sleep
~cry ..2 every night|day|single
i ..1 look|am|feel ..1 like|a ..1 ghost|shell
thought ..2 @you ..2 should|might|ought ..2 ~know|want ..2 what|how
@you ..1 should ..1 know ..1 what|that|how ..1 you
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
after all|everything|every ..1 that|i|we|what|time|@num
because of what @you
@you ..2 @ruin ..1 me|my
~break|broke|broken ..1 my|our heart
my heart is|'s|was|feels
i am|was|is ..1 nothing
hope it was|is|'s ..1 worth
happy now
i ..2 do|does not ..1 deserve ..2 @you|anything|to|love|happiness|it|kindness|better|anyone|any|be|this|that
@you ~leave|left|~walk|~dump ..1 me|us|him|her|them|when|alone|with|to|here|like|at ..3 nothing|alone|pieces|this|when|with|mess|behind|here|kids|all
when i am ..1 gone|dead
i do not ..1 ~know|no ..1 how|what|who ..2 i|to ..4 without @you
@you ..2 not even|ever ..1 ~say|~ask|~care|~notice|~call|~look|~wonder|~think|~check|~cry|~fight
i did ..1 everything|all ..2 for|right|you|i|to
i am ..1 the ..1 one|only who|left|that|always|crying|picking|with|still
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
since @you|you|he|she ..2 ~leave|~walk|~go|~end|~dump|~break|~throw|~abandon|~do|~stop
i have|got ..1 nothing|nobody|no ..2 left|else|without|now|one
i am ..2 used|use to ..4 ~be|it|~wait|~let|last|second|alone|left|this|that
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
i ..3 ~give|~sacrifice|~lose|quit|~leave|~move|~sell|~pay|~miss|~drop|~waste|~spend|~do ..4 for @you|us
years of my|our life|lives|years
@num years down|for|of|wasted|thrown|gone ..1 drain|nothing|it|my
like trash|garbage|dirt|rubbish|nothing
i ..2 not|barely|hardly ..1 been ..2 able|sleeping|eating
thanks to @you
~break|broke|breaks|breaking ..3 heart|hearts
must ..1 be ..2 nice|great|lovely|easy|good|wonderful|fun
do not ..1 worry about me|us|it
doctor ..1 says|said|thinks ..3 stress|depression|i
i have no|nothing|nobody strength|one|energy|left|will|friends|else|hope|reason|home
`},
	{kind: guide.MarkBegging, lines: `
~beg @you|you|of|steph
i ..2 beg|begging @you|please
on my|bended|both hands? knees
take me|us back
please ..2 come|move ..1 back|home
i will|would ..1 do anything|whatever|everything
do not ..1 leave me|us|like
do not go ..1 do not
i will|would ~spend ..2 life|rest|every
spend|spending ..1 my|the ..1 life|rest ..2 ~make|~prove|~try|trying
can|could|may i|we come home|back
please ..1 i ..1 need|beg|love|want|miss|am|can|will|just
i ..3 plead|pleading ..1 with
`},
	{kind: guide.MarkBegging, hold: weak, lines: `
i ..2 beg|begging $$
please|just|to|you ..1 take me|us back
do not go ..2 please|i|do|$
i ..1 ~can|could not ..1 lose|be ..1 @you
i can|could|will not ..1 lose|losing @you|us|you
i will|would|can ..1 change|changed|different ..4 i|for|you|everything|swear|promise|please|anything|whatever|my|me|all
i can|will change
i would|will ..1 ~crawl|~kneel|~beg ..3 floor|knees|mile|outside|miles|back|anywhere|forever|to
i am|be nothing|nobody|lost|no|worthless|incomplete ..1 without @you|you
~can not|never live|breathe|survive|function|go|be ..2 without @you|you
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
`},
	{kind: guide.MarkBegging, hold: weak, lines: `
come|move ..1 back ..2 to me|us|home|please|baby|with
please ..2 come back|home|to
one|another|a|second|last|final more? ..1 chance|shot|try|go is|to|all|at|please|with|and|i
i ..1 will|would|do ..1 anything ..1 @you|it|for|to|you
pick|choose me
even if|as ..2 friends|just|once|nothing|lie|floor|day|hour
let me ..1 prove|show|make|fix|try|love|earn|win
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
i|have ..1 lost ..2 everything|weight|stone|pounds|kilos|my|faith|years|the|sleep
~sit|sat|sitting|lie|lying ..2 here|in ..3 alone|crying|dark|every|waiting|by
on my own ..1 for|again|at|on|every|now|with
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
