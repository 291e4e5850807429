package draft

import "afterward/core/guide"

// leanRules mark what leans on a person: the push for an answer, and the “or
// else”. What weighs on them is in weighRules.
var leanRules = []*ruleSet{
	{kind: guide.MarkPressure, lines: `
# a bare demand, which is the whole sentence
^^ and|so|please|ok|just|@pet? please|just|will|can|now? @you? ~pick|lift up? the|your? phone|call|up please|now|@pet? $$
^^ please|just|now|so|and|@pet? please|just? answer|reply|respond|ring|call|text|phone|message to|the? me|phone|door|this|back? back? please|now|tonight|today|@pet? now|@pet? $$
~pick|lift|answer|take my|the|your|@you ..1 call|calls|phone !was|is|at
^^ @you there $$
# counting, and the read message
i ..2 ~ask|~say|~write|~text|~call|~ring|~message ..2 @you|it|this? ..1 @num|twice|three|hundred|fifty times|already|now
# it costs so little
takes|take|costs|cost ..1 @num|a|two|four|ten second|seconds
@num|ten|two|a|few second|seconds|minutes to ..1 type|write|say|answer|reply|text|sign|send|read
it is|'s ..2 only|just ..1 a|one|an ..1 coffee|drink|call|text|word|signature|chat|conversation|dinner|date|question|hour|hello|walk|yes
would it|that ..2 kill|hurt|harm @you|to
nothing|something to hide
# what is only fair
only fair|right|polite|decent|proper|human ..1 @you|that|to|if|i|we|$
surely @you|we|i|that|after
@you said ..1 @you ..2 would ..1 ~call|~answer|~reply|~think|~talk|~write|~tell|~let|~text|~ring|~meet|~try|~listen|~decide !bin
give me a|any|one|some ..1 day|date|yes|answer|reason|sign|hint|minute|hour|word !to|off|or|turnaround
# staying until
i will ..1 ~keep|keep ..1 ~try|~call|~ring|~text|~write|~come|~ask|~knock|~message|~wait|~send
that|it|maybe is not ..1 an|a|real ..1 answer
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
^ please|just|now ..1 pick up
~pick|answer up? the|your|my ..1 phone|calls|door
~unblock me
^^ are @you ..1 there $$
^ ..1 say|tell|admit ..1 me? ..1 that? @you ..1 love|loved|miss|missed|want|wanted|care|cared|feel|felt|remember|regret ..1 me|us|it|something|anything|this|$
third|fourth|fifth|tenth|@num|last message|text|time|email|letter|voicemail ..2 i ..1 ~send|~write|~ask|~text|~call|~leave|~try
what harm|difference would|could|can|is|does
the ..1 polite|decent|right|adult|mature|kind|least|honest|christian thing ..2 to|@you|is|would
@you ..1 promised ..1 @you|me|to ..2 call|answer|reply|come|talk|write|tell|think|let|listen|text|ring|meet
@you can not ..1 ~say|~ignore|~disappear|~vanish|~block|~ghost|~pretend|~drop|~refuse|~throw|~hide|~run|~avoid|~walk|~erase|~cut|~shut !on|it|the
i am ..1 not ..1 ~leave|~go|~move|~hang|~sleep|~stop ..3 until|till|before|without|unless @you|i|we|an
read ..2 to|till|until|before|all ..1 the|this ..1 end|bottom|last|@you
before @you ..1 say no
for|do it|this for ..1 @small|the|your|our ..1 @small|@kin|family
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
one coffee|drink|date|dinner|chat|call ..1 and|then|that|$
~owe|owes|owed ..2 to ..1 me|us|yourself|@small
^ ..1 yes or no
^ ..1 please ..1 just ..1 ~answer|~reply|~tell|~say|~call|~talk|~meet|~listen|~come
`},
	{kind: guide.MarkUltimatum, lines: `
# do this, or
^^ and|but|so|now|please|just|ok|then? please|just? @task ...14 or ..1 i|we|it|this|that|@you ..2 @conseq
^^ and|but|so|now|please|just|ok|then? please|just? @task ...14 or ..1 i|we will|am|shall|swear|walk|tell|sell|call|ring|sign|take|block|move|jump|give|report|keep|assume|file !collect|drop|post|bring|pop|pick|come|leave|send|put|give|do|get|ask|go|just|happy|free|around|fine|able
or ..1 i|we ..2 ~tell|~report|~expose|~sue|~sign|~burn|~dump|~delete|~block|~jump|~call|~ring|~show ..2 @powers|everyone|hr|over|the|them|everything|it|all|your|@you|myself ...3 !if
or ..1 i|we ~be ..1 done|gone|off|out|leaving|through|finished|going|moving|taking|keeping|selling|telling|calling|changing|not
or there is|'s|will|are ..1 be? ..1 nothing|no|trouble|hell|consequences|problems
or ..1 say|kiss ..1 your|goodbye|bye
or ..1 @you can|will|may|might ..1 forget|kiss|never|not|regret|lose|find|explain|whistle|say|be !any|another|that|one|them|it
# either, unless, until
either ...16 or ..1 i|we|it|@you|there|this|that|he|she ..2 @conseq
either @you ...16 or there is|'s|will
# if you do, if you do not
if @you|@them|he|she|i|we|it|there|this|they ...5 not|no|nobody|without|nothing ...12 i|we|it|this|that|there|then am|is|'s|are|will ..1 be? @doom
if ...10 not ...8 by|before @day|1|2|3|4|5|6|7|8|9|10|midnight|noon|tonight ...8 will|am|is|'s|are ..2 hear|know|find|@doom|keep|keeping|tell|go|going|get
# one last
^ ..1 last|final chance|warning|offer|opportunity|shot|call !for|at|of|to
one chance only|left
@num more ..4 and|then i|we|it|that|this|@you ..2 @conseq|am|will|going|is|'s
otherwise ..1 i|we|it|that|they|this|you ..3 @conseq
those|these|them are|were|is ..1 the|your|my ..1 @num? options|doors|terms|choices|conditions|rules
it is|'s|was ..1 me|us|her|him|them|drink|work|job or ..1 me|us|her|him|them|the|your
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
if @you ..2 @act ...10 i|we|it|this|that|@you|there|then|both|he|she|they ..3 @doom
this is|'s ..1 your|the|my ..1 last|final|only ..1 chance|offer|warning|opportunity|message|time|word !about|from|of
~get|have|has one more|last ..2 chance|from|before|lie|no|then|week|day|try
not|never ..1 ~ask|~offer|~beg|~propose ..1 @you? again|twice !about
or ..1 ~forget|never ..2 me|us|it|about|again|speak|see
@you ..1 have|got|get two|@num choices|options
^^ ..1 choose|pick now|me|between|one|us|him|her|today|tonight
act ..1 accordingly
draw ..1 your|my own conclusions
`},
	{kind: guide.MarkUltimatum, lines: `
or ..1 i|we will|am|shall !collect|drop|post|bring|pop|pick|cancel|leave|come|ask
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
or ..1 @you can|could ..1 ~forget|~have|~do|~come|~be|~go|~marry
up to|your @you|choice|call|move
`},
}
