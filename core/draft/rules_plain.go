package draft

import "afterward/core/guide"

// plainRules hold the plainest words for each kind.
var plainRules = []*ruleSet{
	{kind: guide.MarkSelfHarm, lines: `
want|wanted|wanting to die !of|laughing
~kill|~hang|~drown myself !laughing|with|on
i ..2 wish|wished i was|were dead
can|could not ..1 live|go ..1 on? without @you|him|her
better off without me
not ..1 want to ..1 live ..1 anymore|any|$
not ..1 want to ..1 be ..1 here|alive anymore
no|the point ..1 in? ..1 living|going ..1 on|anymore|$
can not go on ..1 anymore|like|without
`},
	{kind: guide.MarkThreat, lines: `
i @fut ..1 ~kill|~murder|~strangle|~stab|~hurt @you|him|her|them
i @fut ..2 ~ruin|~destroy|~end|~wreck your ..1 life|career|marriage|reputation|name
i @fut ..2 make @you|him|her ..1 pay|suffer|regret !half
i know where @you|he|she|they ~live|~work
watch your back !with|on
whether @you|he|she like it or
@you @w3 never see ..2 kids|children|him|her|them|son|daughter ..1 again
i @fut ..1 ~leak|~expose ..2 @you|your|everything|those|the
`},
	{kind: guide.MarkPressure, lines: `
stop|quit ignoring|ghosting|avoiding|dodging me|my|us
please|just answer me|my|already|now
i need to know by|tonight|today|now
@you could at least ~answer|~reply|~tell|~talk|~say|~read|~call|~listen|~hear|~meet|~let|~try|~explain|~look
@you owe me|us !nothing|no|zero|@num|for|half
i|we deserve ..2 answer|explanation|closure|conversation|reply|truth
why are @you ignoring|avoiding|ghosting|punishing me|us
`},
	{kind: guide.MarkUltimatum, lines: `
now or never
-my|was|our|his|her last|final|only chance !to|for|of|at
if @you do|will|can not ..6 i am|will ..1 done|leaving|gone|out|over|moving|blocking|walking|deleting
today|tonight|now|tomorrow|@day or i am ..1 done|leaving|gone|out|moving|blocking
either @you|we ..6 or it|this|we|i|that ..2 over|done|finished|through
`},
	{kind: guide.MarkGuilt, lines: `
after everything|all i|we|that
i gave up everything|my ..3 for @you
@you broke me|us
hope @you are ..1 happy|proud|satisfied now|of|with
i have not ..1 slept|eaten ..3 since @you
`},
	{kind: guide.MarkBegging, lines: `
take me back
i will do anything|whatever
i ..1 beg|begging @you
please ..1 come back to me|us
give me|us ..1 one|a|another ..2 chance !to
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf, lines: `
@you never ..1 listened|cared|tried|loved|understood|apologised|trusted|supported|respected|appreciated
all|this|it|everything is|'s|was all|entirely? your fault
@you ruined|destroyed|wrecked everything|us|it|this|our|me
@you always ..1 put|chose|choose ..3 first|over|before
if @you had just|only|ever|even
`},
	{kind: guide.MarkInsult, lines: `
@you are|'s ..1 pathetic|disgusting|heartless|worthless|selfish|cruel|evil|vile|toxic|spineless
go to hell
what kind|sort of person|man|woman|mother|father|human does|would|are
fuck @you
`},
	{kind: guide.MarkJealousy, hold: unlessIf, lines: `
who is|'s he|she $
are @you ..1 seeing|dating|sleeping ..1 with? @someone|him|her|another
is he|she better|prettier|richer|younger|taller|nicer|hotter
hope he|she is|'s worth
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated, lines: `
^ ..2 @sorry but @you|your ..1 also|too|did|lied|were|said|made|had|have|started|never|hurt|left
@sorry if i|my|anything|what ..4 ~hurt|~offend|~upset|~wrong|~bother|~come|~cause
@sorry that? @you ~feel|felt|took|thought|got
mistakes were made
`},
	{kind: guide.MarkForgiveness, hold: unlessIf, lines: `
please ..1 forgive me|us
can|could|will|would @you ..1 ever? ..1 forgive
hope|wish|pray ..1 @you ..2 forgive me|us
`},
	{kind: guide.MarkAssuming, hold: unlessIf, lines: `
i know @you ..1 miss|love|want|need me|us
we ..1 belong together
we|us both know ..2 love|want|miss|feel|belong|over
meant to be together|mine|us|forever
we|us|you are|were ..1 meant to be $
you ..1 still love|want|miss me
`},
	{kind: guide.MarkBlock, hold: unlessIf, lines: `
since|because|after|now @you ..2 blocked me
@you blocked me
`},
	{kind: guide.MarkWatching, lines: `
saw|see|noticed @you were|are|was online|active|awake
noticed|saw|see ..1 you changed your
your sister|brother|mother|friend|mate|cousin told me ..1 where|that|about @you
`},
	{kind: topicForever, lines: `
~marry @you|me|us
move back? in with|together
`},
	{kind: guide.MarkBlame, hold: alone, lines: `
^^ how could @you ..1 do ..1 this|that|it to me|us
^^ how could @you $$
`},
	{kind: guide.MarkWatching, hold: alone | unlessOwned, lines: `
i ..1 drove|walked|cycled past|by your house|place|flat|home|window
`},
	{kind: guide.MarkGesture, hold: alone, lines: `
^^ ..1 marry me $$
^^ will|would @you ..1 marry me $$
`},
}
