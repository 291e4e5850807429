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
when will|are|would @you ..2 know|decide|~answer|~talk|ready
would it kill @you
i will|am ..1 keep|keeping on
clock ..1 ticking
-to say ..1 yes !or
i ..1 know @you ..2 said|asked|told|wanted|want|need|needed|do ..6 but|and i|still|please|just
@you said maybe
i ~only ~want|need|ask ..2 @num|minute|five|answer|talk|once|chance
if @you ..2 loved|cared|respected|meant|valued ..4 @you ..1 would|will
if @you ..2 ~love|~care ..2 me|us|about|even|at|@small
~hear|listen|hear me out|please|for|to
~meet|see me tonight|tomorrow|now|there|outside|today|at|on|for|please|one
as long|much as it ~take
i need a|your yes|no|decision|answer
what is|'s there to think
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
^ ..1 answer|text|call|ring|phone|message|write|talk to? me back|now|please|today|tonight
~text|~write|~message me back
why will|would|do|are|can @you not ..3 ~answer|~reply|~respond|~talk|~call|~pick|~see|~meet|~open|~give|~let|~tell
why ~ignore|ghosting me
@you can ~ignore|~avoid|~hide ..4 but
left|leave|leaving me ..1 on|hanging read|seen|hanging|delivered
leaving me hanging
at least ..3 @you ..1 can|could|owe
i ..2 need to ..1 know ..1 where we|i|us|this
i ..2 need|have|deserve|want to ..1 know why|whether
i ..2 need to hear
@you there ..3 ~been @num|ages|@unit
it has been @num @unit ..4 since|and|without|@you
it is|'s been @num @unit ..2 and @you|i|no|nothing|still
what ..1 more do @you want|need
what is|'s it|stopping going|@you to|from take
is it|that ..1 so|too much|hard|difficult to
is that|it ..1 too|so|asking much|hard|difficult
how hard ..1 is|can|could|would
@much to ask
not ..1 ask|asking ..1 for much|lot|world|moon
do not ..2 ~leave ..1 me hanging
not taking no
will not take no
no for an answer
until|till @you ..2 ~answer|~talk|~reply|~agree|~say|~hear|~change|~meet|~tell|~let|~give|~open|~pick|~respond|~listen
~reconsider ..2 us|this|it|your
please|just|to ..1 reconsider
i hope @you ..1 reconsider
everyone|everybody|people|friends|@kin|all ..2 ~think|~say|~agree|~know|~feel ..2 ~you ..2 ~mistake|wrong|crazy|back|mad
@you ..1 ~make ..3 mistake
@you said|told ..3 need|needed|wanted|want ..1 space|time
@you ..1 asked|told|wanted me|for ..2 to|not|space|time ..3 but
~respect that|it|your ..4 but
i know @you do not want|like|have|owe ..4 but
i know @you are ..1 busy|working|tired|mad|angry|upset ..3 but
i have been ..2 patient
old times|time sake
@num word|call|@offer|minutes|minute|hour|text|line that|is ..2 all|it
what have|do @you got|have to lose
@you have nothing to lose
nothing to lose
no strings|harm ..1 in|attached
decency|courtesy|respect|guts|balls|heart|backbone|courage to ..1 ~answer|~reply|~tell|~talk|~say|~look|~meet|~speak|~face|~respond|~let|~explain|~listen|~own
courtesy of
it would ..1 mean ..6 if @you|we|i
it would mean ..1 world|everything|lot|much
if @you ..1 ever|really|truly|actually ..1 loved|cared|love|care|felt|meant
if i|we ..1 ever|really ..1 meant
if i|we ..1 meant ..2 anything|something
@you ..1 will|would ..1 ~thank|~see|~regret ..3 me|later|trust
now|decide|choose is the time
~decide ..2 now|tonight|today|already|soon|by
make up your mind|mine
let me|us ..1 ~know ..1 asap|tonight|now ..2 or|please|so|because
i|we ..1 can not ..1 wait|go|keep ..1 forever|on|any|like|living|waiting
i ..1 insist
i have|need|got to ..1 see @you|your
i will ..1 ~take|~make|~do it|that|your|this ..1 as a yes
silence is|means
someone ..2 ~have|~need ..1 to
too late ..2 if|unless|@you
while @you|there|i|we still ..1 can|have|time|here
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
@you ..3 ~ignore|ghosting|ghosted|blanking ..1 me|my|us
@you owe ..1 me|us|it|@small|@kin
that is|'s all i ..1 ask|need|want|am
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
please|just answer|reply|respond|pick
~call|ring me back|now|asap
pick|answer up? your|the phone
@you can|could not ..2 ~ignore|~avoid|~shut|~leave|~hide|~run|~throw|~block|~pretend|~walk|~keep|~refuse|~go|~cut
i ..2 ~need|~have to know !that|you|where|when|what|which|how|about|if|by
@you must ..2 ~answer|~talk|~see|~understand|~listen|~tell|~know|~meet|~have|~give
what ..1 do i have|need to do
it|that would|does ~take|cost ..2 @num|second|nothing|two|minute|five
do not make me ~beg|~wait|~chase|~ask|~repeat|~do|~go|~drive
i will|am not ..2 ~stop|~give|~going|~leave|~accept|~take|~rest|~quit|~go ..3 up|away|until|anywhere|no|it|for|till|calling|texting|trying|writing|asking
not ~leave|leaving|going|moving|stopping|hanging ..3 until|till
will not stop|rest|quit|give until|till|calling|texting|trying|writing|asking|up|fighting
~think|think ..1 about what @you ..2 ~throw|~do|~lose|~give
just say|type|do|tell|give|try|let|come|meet|hear|listen|talk|think|look|open|admit|explain|promise|sit|read it|yes|me|to|us|at|back|over|this|one|that
promise me
one|a last|final time|talk|conversation|chat|coffee|dinner|meeting|call|date|kiss|hug|drink|night|try
just|only this once
just|only one ..2 @offer|time|last|word|more|date|night|kiss|minute|reply|text|message
all i ..1 ask|asking|want|need|am ..3 is|@you|for|one|@num|to
~only ~want|need|ask|asking ..1 to ..2 talk|see|know|hear|explain
give me|us something
look|listen to? me
please ~unblock|stay|reconsider|reply|respond|answer
i will ..1 wait ..6 until|till|every|long|forever|as|for|all
make a|your decision|choice|mind
not ..2 even a ..2 @reply|goodbye
where|what is|'s my|the|your answer|reply|response
what are @you ..2 waiting|afraid|scared|so|hiding
~stop thinking
`},
	{kind: guide.MarkPressure, stages: personal, hold: unlessEased, lines: `
need ..2 @reply ..2 by|before|tonight|today|now|soon|@day|asap
`},
	{kind: guide.MarkPressure, stages: personal, hold: unlessEased | weak, lines: `
we need|have|should|got to talk
`},
	{kind: guide.MarkPressure, stages: personal, hold: unlessEased | weak, lines: `
let me|us ~know|hear ..2 by|before|asap|tonight|today|now|soon
`},
	{kind: guide.MarkUltimatum, lines: `
if i|we do not ..5 @you|reply|answer|response|tonight|by|today|anything|@day|back ..3 i|we|it|then|that|do|consider|there ..1 !keep ~be|'s|done|over|gone|know|never|leave|tell|block|delete|assume|take|will !keep|post|drop
if i do not hear|see|get ..8 i|we|it|then|that ~be|'s|~go|~assume|~take|~know|~move|~give|~delete|~block|never|done|over
@you ..6 or i|we|it|that|this|there|else ..4 ~be|'s|~go|~leave|~move|done|over|never|gone|not|~stop|~block|~delete|~tell|~throw|~give|~forget|~take|~keep|~walk|~quit|~end|~sell|~find
last time i|@you ..2 ~ask|~offer|~try|~write|~reach|~beg|~say|~text|~hear
it is|'s|was ..1 me or|him|her
@them|me|dog|job|friends|mother or me|@them|us
@you have|got until|till
until|till @day ..3 to ..2 ~decide|~answer|~change|~tell|~choose|~make|~reply|~say
until|till @day ..2 then|or|after|and
otherwise ..1 i|we|it|that|they|this|do|consider|@you ..3 ~be|'s|done|over|will|~leave|~go|~take|~assume|never|~call|~sell|not
not ..2 ~ask|~wait|~offer|~try|~chase ..2 again|forever|anymore ..2 after|@you|so
i ..1 am|will never ..1 ~speak|~talk ..2 @you
~clock ..1 ticking
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
or ..1 forget ..1 about? it|me|us
last message|text|time unless|if|@you ..3 ~hear|~get
now or never
unless @you ..6 i|we|it|that|this|there|do|@you ..2 ~be|'s|~go|done|over|never|gone|not|~leave|~move|~take
then ..1 we|i|it|that are|am|is|'s ..1 done|over|finished|through|gone|it|out
never ~speak|~talk|~see|~hear|~contact|~text|~bother ..4 again ..2 if|unless
@you will ..1 never ..1 ~hear|~see ..2 me|from ..1 again
once i am|have gone|left|moved|decided
@num chance|chances left
i give @you ..2 @num|until|till|one|last
~take ..2 silence|answer|reply ..2 as
`},
	{kind: guide.MarkUltimatum, lines: `
@you have|got ..2 until|till|@num ..3 @day|then|to|or|@unit|hours
by @day|tonight|tomorrow|midnight|noon ..3 or
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
if @you ..1 ~walk|~leave|~hang|~go|~block|~say|~choose|~pick|~ignore|~keep|~refuse|~end|~do|~stay|~see ..8 i|we|it|that|then|@you|do|there ..2 ~be|'s|~go|done|over|never|gone|not|~lose|~stop|~block|~delete|~move
or else
or do|never not? ..1 bother|ever|expect|call|contact|speak
@you have @num ..1 @unit
after that ..2 i|we|it|@you|there|do
i|we|that|it ..3 done|over|finished|through|gone|out|leaving|moving if|unless @you
i will ..2 ~leave|~go|~move|~stop|never|~block|~delete|~give|~take|~assume|~sell|~tell ..6 if|unless @you
take it or leave
~offer|door|chance|window ..1 ~be|'s|~stand|~expire|~close|~open|~end ..3 until|till|for|on|by|soon|tonight|@day|after|closing
i am giving @you ..2 @num|until|till|one|last|a|chance|time
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
@offer|word|yes|minutes|minute|@reply is ..2 all i
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
