package draft

import "afterward/core/guide"

// personal are the stages in which nothing has to be arranged: what is businesslike
// among parents or flatmates presses here.
var personal = []guide.Stage{guide.StageFirst, guide.StageReply, guide.StageApology, guide.StageTalk}

// pressureRules mark pushing for an answer, and the “or else”.
var pressureRules = []*ruleSet{
	{kind: guide.MarkPressure, lines: `
# an answer
^^ ..1 answer|reply|respond $$
^ answer me|my|the|your
answer me
why|how are|do @you ~ignore|avoiding|ghosting|blanking|dodging
are @you ~ignore|avoiding|ghosting|blanking
@you ..1 could|can ..1 at least
the ..1 least @you can|could
least @you ..1 can|could ..1 do
owe|owed me|us|it ..2 to|a|an|that|this|the|one
i|we|person|anyone ..1 deserve|deserves ..4 ~answer|~explanation|~closure|~chance|conversation|talk|~better|truth|know|~minute|~reply|~hearing|hour|call|goodbye|reason|reply|respect|heard
i|we ..1 need|want|demand|require|~expect|deserve ..2 answer|answers|closure|decision|explanation|response|reply|reason|yes
i need ..1 @you to ..1 ~answer|~reply|~tell|~talk|~see|~listen|~hear|~decide|~meet|~come|~say|~understand|~be|~give|~admit|~look|~stop|~choose|~call
i ..2 want|need|like|have an answer|decision|response|reply
would it kill @you
i ..1 know @you ..2 said|asked|told|wanted|want|need|needed|do ..6 but|and i|still|please|just
if @you ..2 loved|cared|respected|meant|valued ..4 @you ..1 would|will
~hear|listen|hear me out|please|for|to
~meet|see me tonight|tomorrow|now|there|outside|today|at|on|for|please|one
i need a|your yes|no|decision|answer
what is|'s there to think
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
^ ..1 answer|text|call|ring|phone|message|write|talk to? me back|now|please|today|tonight
~text|~write|~message me back
left|leave|leaving me ..1 on|hanging read|seen|hanging|delivered
i ..2 need|have|deserve|want to ..1 know why|whether
i ..2 need to hear
what ..1 more do @you want|need
is that|it ..1 too|so|asking much|hard|difficult
how hard ..1 is|can|could|would
@much to ask
do not ..2 ~leave ..1 me hanging
until|till @you ..2 ~answer|~talk|~reply|~agree|~say|~hear|~change|~meet|~tell|~let|~give|~open|~pick|~respond|~listen
@you ..1 asked|told|wanted me|for ..2 to|not|space|time ..3 but
i have been ..2 patient
old times|time sake
@num word|call|@offer|minutes|minute|hour|text|line that|is ..2 all|it
decency|courtesy|respect|guts|balls|heart|backbone|courage to ..1 ~answer|~reply|~tell|~talk|~say|~look|~meet|~speak|~face|~respond|~let|~explain|~listen|~own
courtesy of
it would ..1 mean ..6 if @you|we|i
~decide ..2 now|tonight|today|already|soon|by
i|we ..1 can not ..1 wait|go|keep ..1 forever|on|any|like|living|waiting
silence is|means
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
@you ..3 ~ignore|ghosting|ghosted|blanking ..1 me|my|us
@you owe ..1 me|us|it|@small|@kin
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
please|just answer|reply|respond|pick
~call|ring me back|now|asap
pick|answer up? your|the phone
@you can|could not ..2 ~ignore|~avoid|~shut|~leave|~hide|~run|~throw|~block|~pretend|~walk|~keep|~refuse|~go|~cut
i ..2 ~need|~have to know !that|you|where|when|what|which|how|about|if|by
@you must ..2 ~answer|~talk|~see|~understand|~listen|~tell|~know|~meet|~have|~give
i will|am not ..2 ~stop|~give|~going|~leave|~accept|~take|~rest|~quit|~go ..3 up|away|until|anywhere|no|it|for|till|calling|texting|trying|writing|asking
not ~leave|leaving|going|moving|stopping|hanging ..3 until|till
will not stop|rest|quit|give until|till|calling|texting|trying|writing|asking|up|fighting
just say|type|do|tell|give|try|let|come|meet|hear|listen|talk|think|look|open|admit|explain|promise|sit|read it|yes|me|to|us|at|back|over|this|one|that
just|only this once
give me|us something
look|listen to? me
please ~unblock|stay|reconsider|reply|respond|answer
where|what is|'s my|the|your answer|reply|response
`},
	{kind: guide.MarkPressure, stages: personal, hold: unlessEased, lines: `
need ..2 @reply ..2 by|before|tonight|today|now|soon|@day|asap
`},
	{kind: guide.MarkPressure, stages: personal, hold: unlessEased | weak, lines: `
let me|us ~know|hear ..2 by|before|asap|tonight|today|now|soon
`},
	{kind: guide.MarkUltimatum, lines: `
if i do not hear|see|get ..8 i|we|it|then|that ~be|'s|~go|~assume|~take|~know|~move|~give|~delete|~block|never|done|over
@you ..6 or i|we|it|that|this|there|else ..4 ~be|'s|~go|~leave|~move|done|over|never|gone|not|~stop|~block|~delete|~tell|~throw|~give|~forget|~take|~keep|~walk|~quit|~end|~sell|~find
it is|'s|was ..1 me or|him|her
@them|me|dog|job|friends|mother or me|@them|us
@you have|got until|till
until|till @day ..3 to ..2 ~decide|~answer|~change|~tell|~choose|~make|~reply|~say
not ..2 ~ask|~wait|~offer|~try|~chase ..2 again|forever|anymore ..2 after|@you|so
i ..1 am|will never ..1 ~speak|~talk ..2 @you
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
or ..1 forget ..1 about? it|me|us
now or never
unless @you ..6 i|we|it|that|this|there|do|@you ..2 ~be|'s|~go|done|over|never|gone|not|~leave|~move|~take
then ..1 we|i|it|that are|am|is|'s ..1 done|over|finished|through|gone|it|out
never ~speak|~talk|~see|~hear|~contact|~text|~bother ..4 again ..2 if|unless
@you will ..1 never ..1 ~hear|~see ..2 me|from ..1 again
@num chance|chances left
i give @you ..2 @num|until|till|one|last
`},
	{kind: guide.MarkUltimatum, lines: `
@you have|got ..2 until|till|@num ..3 @day|then|to|or|@unit|hours
by @day|tonight|tomorrow|midnight|noon ..3 or
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
if @you ..1 ~walk|~leave|~hang|~go|~block|~say|~choose|~pick|~ignore|~keep|~refuse|~end|~do|~stay|~see ..8 i|we|it|that|then|@you|do|there ..2 ~be|'s|~go|done|over|never|gone|not|~lose|~stop|~block|~delete|~move
or else
or do|never not? ..1 bother|ever|expect|call|contact|speak
i|we|that|it ..3 done|over|finished|through|gone|out|leaving|moving if|unless @you
i am giving @you ..2 @num|until|till|one|last|a|chance|time
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
give me|us ..1 @num|five|ten|a|an|one minute|minutes|call|answer|hour|reason|explanation|sign|day|night|evening|word|week|weekend|second|hint|break
yes or no
`},
	{kind: guide.MarkUltimatum, lines: `
^ ..1 answer|call|reply|text|come|tell|talk|meet|decide|choose|respond|say|unblock|ring|tonight|today|tomorrow|@day|now ..6 or ..1 i|we|it|that|this|@you|forget|do|else|lose|never ..3 ~be|'s|~leave|~go|~move|done|over|gone|never|not|~block|~delete|~lose|~walk|~give|~assume|bother
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
~choose|~pick|~decide ..3 or|me|him|between|now|her
do not bother ~come|~call|~reply|~text|~answer|~respond|~show|~talk|ever
your ..1 choice|move|call|decision|last $
`},
}
