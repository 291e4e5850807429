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
say ..1 i|we am|are ..1 forgiven|good|ok|okay|fine
# counting, and the read message
@you have ..1 read|seen|opened it|this|my|them|that|every|all !book|film
i can see @you ..2 read|seen|there|reading|typing|opened
i know @you ..3 reading|there|home|awake|in|seeing|read|seen
i ..2 ~ask|~say|~write|~text|~call|~ring|~message ..2 @you|it|this? ..1 @num|twice|three|hundred|fifty times|already|now
# it costs so little
takes|take|costs|cost ..1 @num|a|two|four|ten second|seconds
@num|ten|two|a|few second|seconds|minutes to ..1 type|write|say|answer|reply|text|sign|send|read
it is|'s ..2 only|just ..1 a|one|an ..1 coffee|drink|call|text|word|signature|chat|conversation|dinner|date|question|hour|hello|walk|yes
would it|that ..2 kill|hurt|harm @you|to
no reason ..2 @you|it|we|to|why|this ..2 not
@you have ..1 nothing|anything to hide
nothing|something to hide
# what is only fair
only fair|right|polite|decent|proper|human ..1 @you|that|to|if|i|we|$
~be ..1 rude|unfair|cruel|mean|childish|selfish|wrong ..1 to|not|of|that ..1 not|ignore|leave|@you|keep|say|cut|shut
unfair ..1 when|that|to|not
surely @you|we|i|that|after
@you ..1 ~keep|keep ..1 saying|promising|telling|putting ..2 soon|later|maybe|tomorrow|busy|next|@you|me|it|no
@you said ..1 @you ..2 would ..1 ~call|~answer|~reply|~think|~talk|~write|~tell|~let|~text|~ring|~meet|~try|~listen|~decide !bin
but ..1 when|what are|is|can|will @you|that|it|i|we ..1 free|coming|see|going|answer|meet|a|talk
give me a|any|one|some ..1 day|date|yes|answer|reason|sign|hint|minute|hour|word !to|off|or|turnaround
just ..1 give me|us ..1 a|an|one|ten|five|the|@num
# staying until
i will ..1 ~keep|keep ..1 ~try|~call|~ring|~text|~write|~come|~ask|~knock|~message|~wait|~send
i will ..1 try @you ..1 at|every|until|till|all|again
i will|am ..1 be? waiting|parked|sitting|standing|stood ..3 until|till|downstairs|step|steps|doorstep|porch
that|it|maybe is not ..1 an|a|real ..1 answer
this|it ..1 settled|sorted|decided|resolved ..1 by? ..1 tonight|today|now|once|immediately
# other people in the scale
~let @small|@kin|them|him|her|everyone|us ..1 down ..2 now|again|like|by|if|would|$
@you would|will ..1 be|only ..1 be proving
~prove|proving that|me|@you|how|what ..3 never|not|right|cared|kind
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
^^ please|just? @talkto me|us please|now|@pet? $$
^ please|just|now ..1 pick up
~pick|answer up? the|your|my ..1 phone|calls|door
^^ ..1 open ..1 the|your ..1 door
~unblock me
hello hello
hello ..2 anyone|anybody|you there|home|$
^^ are @you ..1 there $$
^ ..1 say|tell|admit ..1 me? ..1 that? @you ..1 love|loved|miss|missed|want|wanted|care|cared|feel|felt|remember|regret ..1 me|us|it|something|anything|this|$
still ..1 no|nothing ..2 word|@reply|answer|from
waiting ..2 for|on your|an|a|some answer|reply|response|decision|yes
third|fourth|fifth|tenth|@num|last message|text|time|email|letter|voicemail ..2 i ..1 ~send|~write|~ask|~text|~call|~leave|~try
how many|much more|times|longer|long ..1 do|must|should|will|am ..1 i|we ..2 ~ask|~wait|~try|~call|~write|~beg|to
that|it|this was|is @num @unit ago|now
takes|take nothing|two to ..1 say|answer|reply|text|be|type
it is|'s ..1 a|one coffee|drink|call|text|word|chat|conversation|dinner|question|hello ..1 not
not ..1 asking|ask @you ..1 to ..1 marry|move|die|promise
what harm|difference would|could|can|is|does
where is|'s the harm
such|that a ..1 big|huge ..1 ask|deal|favour
common|basic|simple|human|bare courtesy|decency|manners|respect|politeness|kindness|minimum
the ..1 polite|decent|right|adult|mature|kind|least|honest|christian thing ..2 to|@you|is|would
~be an? ..1 adult|grown ..1 about|and|up|for|enough !it
no ..1 normal|decent|reasonable|sane|kind|grown person|adult|man|woman|human
@you ..1 promised ..1 @you|me|to ..2 call|answer|reply|come|talk|write|tell|think|let|listen|text|ring|meet
@you can not ..1 ~say|~ignore|~disappear|~vanish|~block|~ghost|~pretend|~drop|~refuse|~throw|~hide|~run|~avoid|~walk|~erase|~cut|~shut !on|it|the
@you can|are not ..1 allowed|get|going to ..1 ~ignore|~disappear|~block|~walk|~run|~decide|~end|~refuse|~leave|~pretend|~throw|~ghost
when ..1 can|will|do i|we ..1 get to? ..1 see|talk|meet|have ..1 @you|to|an|again|your
so|and is it|that ..1 a|this yes|no|week
is ..1 that|it a yes|no
i will ..1 ~try|~call|~ring|~text|~write|~come|~ask|~knock|~message ..2 again ..2 tomorrow|tonight|at|until|till|every|in|later|and
i will ..1 ~try|~call|~ring|~text|~phone @you ..1 every|until|till
i will ~wait ..3 for @you|outside|downstairs|by|until|till|however|every|there
i will|am ..1 be? waiting|parked|stood ..1 right? outside your|@you|until|and|$
i am ..1 not ..1 ~leave|~go|~move|~hang|~sleep|~stop ..3 until|till|before|without|unless @you|i|we|an
we are not ..1 done|over|finished ..1 talking|here|yet|$
this is not ..1 over|finished|done
we|@you ~be ..1 going to ..1 talk|discuss|listen|hear ..1 about|this|me|it|tonight|to
read ..2 to|till|until|before|all ..1 the|this ..1 end|bottom|last|@you
before @you ..1 ~delete|~block|~hang|~judge|~bin|~throw ..1 this|me|up|it|anything
before @you ..1 say no
for ..3 sake ..1 of|at
for the|our|his|her @small|@kin|family|old 's? sake
for @small|@kin 's? sake
for|do it|this for ..1 @small|the|your|our ..1 @small|@kin|family
be ..1 a|such ..1 pity|shame|awkward|embarrassing|sad|terrible ..2 if|to|for|when
~break ..1 @their|my|@small|@kin ..2 heart ..2 if|when|to
everybody|everyone|@kin|@small|they|we|people ..2 expecting|waiting|counting|relying|depending|hoping ..1 on|for|that @you
^^ ask anyone|anybody|everyone|around|@kin|@unnamed $$
the|our|whole|your ..1 team|office|family|street|world|church will|would|are ..2 be|know|see|there|watching|hear
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
think of|about ..1 the|our|your|what ..1 @small|@kin|this|family
what are @you ..2 afraid|scared|hiding ..1 of|from|$
one coffee|drink|date|dinner|chat|call ..1 and|then|that|$
~owe|owes|owed ..2 to ..1 me|us|yourself|@small
i have ..1 waited|been waiting
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
either ...16 or @you can forget|kiss|say|whistle|find|explain
do not ..3 ~come|~write|~text|~call|~message|~reply|~contact|~bother|~answer|~show ..3 unless|except it|@you|to|for|that ..2 ~be|'s|ready|going|serious|willing|prepared|mean|have|say|bring|apologise
# if you do, if you do not
if @you|@them|he|she|i|we|it|there|this|they ...5 not|no|nobody|without|nothing ...12 i|we|it|this|that|there|then am|is|'s|are|will ..1 be? @doom
if @you ...10 @you ..1 will ..1 not|never ..1 see|hear|get|have|find|be|speak ..2 me|@small|them|her|him|it|from|anything|again
if ...10 not ...8 by|before @day|1|2|3|4|5|6|7|8|9|10|midnight|noon|tonight ...8 will|am|is|'s|are ..2 hear|know|find|@doom|keep|keeping|tell|go|going|get
if @you ~leave|~walk|~go|~hang|~do|~block|~end|~choose ..4 that is|'s it|the
# one last
^ ..1 last|final chance|warning|offer|opportunity|shot|call !for|at|of|to
one chance only|left
@num more ..4 and|then i|we|it|that|this|@you ..2 @conseq|am|will|going|is|'s
taking|take|took my|it|the ..1 heart|offer|myself ..1 off|back|elsewhere|away
otherwise ..1 i|we|it|that|they|this|you ..3 @conseq
those|these|them are|were|is ..1 the|your|my ..1 @num? options|doors|terms|choices|conditions|rules
it is|'s|was ..1 me|us|her|him|them|drink|work|job or ..1 me|us|her|him|them|the|your
~be ..1 nothing|no ..1 to|point ..1 talk|discuss|say|talking|more ..2 about|to|$ !it
@you will ..1 come|be|do ..3 or ..1 i|@you|we|it|that
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
@you ..1 had|have|need|must|better|will|should|can ..1 better|to ...10 or ..1 i|we|it|this|there|@you ..2 @conseq
or ..1 it|this|that|we is|'s|are ..1 over|finished|done|the end|goodbye|never|court|off
or else $
or ..1 see @you in court
not ..1 getting|seeing|having|get|have ...6 until|till|unless @you|i|we|he|she !want
no|not|nothing ..4 until|till|unless @you ..1 ~apologise|~agree|~talk|~sign|~meet|~answer|~admit|~tell|~pay|~stop|~drop|~choose|~decide|~sit|~explain|~call
until|till @you ..1 ~apologise|~agree|~talk|~sign|~meet|~answer|~admit|~tell|~pay|~stop|~drop|~choose|~decide|~sit|~explain|~come ...8 i|@you|she|he|they|there|no|nobody ..2 not|no|nothing|never
@you ..1 can|will ..1 get|have|see ...6 when @you ..1 ~talk|~answer|~apologise|~agree|~sit|~admit|~sign|~tell|~stop|~meet|~grow|~start|~learn|~show
@you ~be not ..1 getting|seeing|having|taking ...8 until|till|unless|if
only ..1 ~come|~write|~text|~call|~message|~reply|~contact|~answer ..2 me|back|here? if @you ..2 mean|serious|ready|going|willing|prepared
if @you ...5 not|no|nobody|never|without|nothing ...12 @you will ..1 @doom|not|never
if @you ..2 @act ...10 i|we|it|this|that|@you|there|then|both|he|she|they ..3 @doom
if @you ...10 @you ..1 will|can ..1 regret|lose|forget|kiss|pay !for
if @you ...10 of|we|you|there|i will|would|'s|is ..1 have|be? ..1 a|some|no|big|bigger problem|trouble|consequences|hell|war|court
-my|was|our|his|her @num|a|one|the|your last|final|single ..1 chance|warning|offer|opportunity|shot|try !to|of|for
this is|'s ..1 your|the|my ..1 last|final|only ..1 chance|offer|warning|opportunity|message|time|word !about|from|of
the next time|one|busy|no|word|lie ..5 i|we|it|that|this|@you ..2 @conseq
the ..1 next|minute|second|moment|day ..1 time? @you ..6 i|we|it|that|this ..2 @conseq|am|will|'s
~get|have|has one more|last ..2 chance|from|before|lie|no|then|week|day|try
not ..1 ~wait|~stay|~be|~stick|~sit|~hang ..2 around|forever|here|much|for ..1 ever|forever|longer|and
not ..1 ~do|~keep|~go|~live|~carry ..3 forever|ever|anymore|longer|like ..1 this|that $
my patience|heart|offer|door ~be|has|'s ..2 running|out|over|thin|up|limits|closing|open|end
not|never ..1 ~ask|~offer|~beg|~propose ..1 @you? again|twice !about
or ..1 ~forget|never ..2 me|us|it|about|again|speak|see
@you ..1 have|got|get two|@num choices|options
my ..1 terms|conditions are|is|stand
^^ ..1 choose|pick now|me|between|one|us|him|her|today|tonight
then ..1 do not ~expect|~bother|~come|~call|~write|~ask|~cry
@you will ..1 not ..1 ~hear|~see|~get ..4 again|ever ..2 if|unless|until
act ..1 accordingly
draw ..1 your|my own conclusions
`},
	{kind: guide.MarkUltimatum, lines: `
or ..1 i|we will|am|shall !collect|drop|post|bring|pop|pick|cancel|leave|come|ask
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
or ..1 @you can|could ..1 ~forget|~have|~do|~come|~be|~go|~marry
after that|tonight|today|@day ..1 i|we|it|that|do ..2 will|am|not|is|'s|never
up to|your @you|choice|call|move
`},
}
