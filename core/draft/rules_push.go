package draft

import "afterward/core/guide"

// pushRules mark more of what presses: the small cost, the counting, the deadline, the
// people who wait for a yes.
var pushRules = []*ruleSet{
	{kind: guide.MarkUltimatum, lines: `
or i ..1 am|will? ..1 leave|walk|quit|move|block|delete|start|give|never|done|out|gone|leaving|moving|blocking|telling|filing|giving|deleting|going|jump|tell|ring|report|expose|keep|sell
or ..1 you ..1 can|will|are|do|never|lose ..1 forget|not|kiss|never|lose|out|say|find
or ..1 we|it|this|that ..1 are|is|'s|will|all ..1 done|over|finished|through|history|ends|end|off|it
if @you ..6 you ..1 will|can|wo|lose|are ..1 not|never|lose|out|done ..1 see|get|have|hear|him|her|them|me|dead|!
if @you ..6 then? ..1 we|i|it|that|this are|am|is|'s|will ..1 done|over|finished|through|out|gone|leaving|moving|it|never|off|filing|blocking|dead|selling|telling
if i ..1 do|have not ..1 hear|heard|get|see ..6 i|we|it|then|that|consider|you ..1 ~take|~assume|~go|~move|~give|~delete|~block|~am|gone|done|over|file ..1 !keep
do not ..4 unless ..1 it|you ..1 is|'s|are|have ..1 to|yes|ready|a|coming|going|willing
not ..2 reply|message|text|call|come|speak|talk ..3 unless
unless ..1 it ..1 is|'s ..1 to|a ..1 say|tell|yes
one ..1 more ..5 and|then ..1 i|we|you|it|that ..1 am|will|are|is|'s|can ..1 done|over|out|gone|going|finished|lose|leaving|never|filing|taking|calling
~clock is|'s ticking
last ..1 time ..2 i ..2 ~ask|~offer|~try|~write|~reach|~beg|~say|~text|~put|~open|~give|~do|~come
you ..1 have|got ..1 got|until|till|have ..1 until|till ..1 @day
^ pick $
^ choose $
him|her|them|job|friends|mother|dog or me
after ..1 that|friday|sunday|today|tonight|tomorrow|saturday|monday|midnight ..1 i|we|it|the|you ..2 ~am|gone|done|leaving|over|move|moving|closed|never|out|accept|delete|file|tell|forget|lose|it|no|stop|not
never ..1 speak|speaking|talk|talking|contact|contacting ..1 to? ..1 you ..1 again
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
or nothing
all or nothing
or it ..1 is? ..1 too late|court|solicitors|lawyers
if @you ..6 then? ..1 do not|never ..1 bother|contact|expect|come|call|speak|write|talk|ever
if @you ..6 consider|forget|say|kiss ..1 goodbye|it|this|us|yourself
if @you do|will|can|are|have not ..6 ~i ..1 will|am ..1 be|have|take|go|leave|assume|know|give|move|start|tell|sell|file|block|delete|never|find|keep|gone|done|out|telling|filing|walking|stop
if ..1 not ..1 then? i|we|it ..1 am|will|is|'s|are ..1 done|over|leaving|gone|moving|filing|out|telling|finished
if ..1 it|the answer is|'s ..1 answer? ..1 a|is ..1 a? no ..1 i|we|then
strike|strikes ..1 three|two|and|you
tick tock
final answer
counting to
make ..1 your|a choice|pick
pick ..1 $|one|a side
me or ..1 him|her|them|the|your|that|@name
your ..1 last|final|only ..1 chance|shot|warning|opportunity
once ..1 i ..1 am|have|leave|go|sign|board|hang ..2 gone|left|signed|out|up|done|leave|no
no ..1 answer|reply|response ..1 by|means|tonight ..2 @day|i|no|we|then|means
i ..1 will|am ..1 take|taking|read ..1 silence|that|it|no|your ..1 silence|answer|reply|as ..1 as|a|an|no
then ..1 it|we|that|i ..1 is|'s|am|are ..1 over|done|finished|through|it|out|gone
and ..1 i ..1 mean|meant it
walk ..1 away|out ..1 now|and|if ..1 and|for ..1 good|we|forever
my|those|these are ..1 my|the ..1 terms|conditions
non-negotiable
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
time ..1 is|'s|has ..1 running|up|almost|nearly ..1 out|up|$
not ..1 going ..1 to ..1 ~ask|~wait|~offer|~chase ..2 again|twice|forever|anymore|around|much
offer|door|window|chance ..1 is|'s|stands|closes|expires|ends|open|closing|will|runs ..2 until|till|open|on|by|for|soon|stay|tonight|closing|out|sunday|friday|monday|saturday|midnight
you ..1 have|get|got one|1|two|three|24|48|this|until|till ..1 chance|day|days|hours|hour|week|shot|go|weekend ..1 !off|left|day
i ..1 am|will ..1 giving|give @you ..1 one|a|until|till|the|24|48|@num ..1 last|more|day|week|chance|hours|days|sunday|friday|@day|to|final
give you ..1 until|till|one|24|48
either ..1 you|we|i ..8 or ..1 you|we|i|else|it
either ..6 or ..1 i|we|you|it ..2 am|is|'s|are|take|leave|done|over|end|go|will
take it or
`},
	{kind: guide.MarkPressure, lines: `
no ..1 reason|excuse|harm ..1 it|you|not|to|in|we|why ..1 should|not|can|say|at|coming
you ..1 can|could not ..1 ~ghost|~ignore|~block|~avoid|~escape|~dodge ..1 me|us|all|this|my|forever
i ..1 know ..1 you ..1 have|are|got|saw|can|read ..1 read|seen|got|see|home|there|it|this|awake ..1 it|this|my|these|them|that|$
be ..1 a|such|so ..1 shame|pity ..1 to|if|for ..2 ~let|~waste|~miss|you|throw|disappoint
i ..1 have ..1 kept|taken|booked|cleared|cancelled|moved|saved ..2 day|week|weekend|evening|afternoon|off|free|seat|everything|work|diary|table|time|night ..2 so|for|because|off|free|just ..1 !as|the
^ pick up $
a ..1 yes ..1 or ..1 no ..1 takes|though|is|please|would
hear me ..1 out
find ..1 it|the ..1 in|time|courage ..1 your|to ..2 to ..1 give|answer|talk|meet|see|reply
for once in ..1 your
only ..1 want ..1 to ..1 talk|explain|see|speak|meet|hear
come ..1 down ..1 to
i ..1 need|want|expect|demand|require ..1 an? ..1 answer|decision|reply|response|explanation|yes|apology ..1 !by
i ..1 need|want|demand|expect ..1 you ..1 to ..1 ~answer|~decide|~tell|~see|~talk|~meet|~come|~listen|~admit|~say|~explain|~look|~choose|~call|~reply|~hear|~understand|~know|~feel|~stop ..1 !pick|sign
you ..1 could|can ..1 at|have ..1 least
the|very ..1 least
think about ..1 it ..1 and ..1 tell|let|get|answer
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
one ..1 word|text|line|emoji|sentence|syllable ..2 all|would|is|do|enough|that|please|will
not ..1 ~ask|asking ..1 for? ..1 much|a|the ..1 lot|world|moon|kidney|miracle|$
what have ..1 you|we ..1 got ..1 to ..1 lose
nothing to ..1 lose
since|because|seeing|as ..1 you ..1 will|do|refuse|are|never|keep|can ..1 not|to|ignoring ..1 pick|answer|reply|talk|even|respond|open|return|take|speak|read|face|call|see
you ..1 will|do|can not ..1 even ..1 ~answer|~reply|~talk|~look|~open|~give|~pick|~respond|~acknowledge|~say|~speak|~face|~see
you ..1 can|could not ..1 just ..1 ~ghost|~ignore|~block|~avoid|~disappear|~pretend|~hide|~leave|~shut|~walk|~go|~drop|~cut|~vanish|~throw|~keep|~run ..1 me|us|all|this|from|forever|it|that|out|away|on|silent|quiet|like|off|there|the|everything|my|ignoring|avoiding
not ..1 ~ignore|~avoid|~hide ..1 me|this|us|from ..1 forever
why ..1 no|the ..1 reply|answer|response|silence|text
still ignoring
did ..1 you ..1 get|see|read|even ..1 get|see|read ..1 my|any|it|the ..1 message|messages|text|texts|email|emails|last|letter|voicemail|voicemails
third|fourth|fifth|second|3rd|4th|5th|sixth|tenth|hundredth ..1 time|message|text|email|letter|one ..2 i|now|and|you|today
i|have ..1 asked|written|texted|messaged|called|rung|emailed|tried ..1 you ..1 three|four|five|six|ten|twice|several|3|4|5|so|a|now|many ..1 times|now|many|hundred
how ..1 many ..1 times|messages|texts|more ..1 do|must|have|does|till|before|times ..1 i|we|you
not ..1 ~give|~giving up ..1 on ..1 us|you|this
not ..1 taking|take|accept|accepting no
i ..1 have|already ..1 already ..1 told|promised|said|let ..1 my|everyone|mother|the|them|him|her|your|kids|to ..3 you|us|we|coming|yes|ud
do not|would not ..1 want ..1 to? ..1 ~let|~disappoint ..1 them|him|her|me|everyone|us|down|the|kids
~let|letting ..1 them|him|her|me|everyone|us|kids|the ..1 kids|boys|girls|all|family|down ..1 down
need|want ..1 to? ..1 know ..1 where ..1 i|we ..1 stand|are|is
where ..1 i|we stand
leave|leaving|keep|keeping|kept|left ..1 me ..1 hanging|waiting|guessing|in|dangling|on|wondering ..1 !for
not ..1 fair ..1 to ..1 me|leave|keep|just|ignore|us|the|do|make
^^ ..1 say ..1 something|anything
^ talk to me
^ reply $
^ respond $
^ hello ..1 hello
i ..1 know|get ..1 you|i ..1 am|are|was|not ..1 busy|supposed|not|tired|meant|mad|angry|hurt|working ..5 but|though|however|still
~reconsider
sleep ..1 on ..1 it
sure ..1 you ..1 want ..1 to ..1 throw|do|lose|give|end|leave|be ..1 !pick
~throw|throwing|thrown|threw ..2 away ..1 $|all|just|like|for|because|everything|what|us|so
a|any ..1 decent|kind|good|normal|fair|real|mature|reasonable ..1 person|man|woman|human|people|adult|friend|mother|father ..1 would|does|replies|answers|at
if ..1 you ..1 had|have|were|are|ever|really|truly|still|even ..2 heart|decent|decency|loved|cared|love|care|respect|respected|human|conscience|feelings|courage|guts
be ..1 an|a ..1 adult|grown|man|woman|decent|bigger|kind ..1 about|and|up|human|for|person|enough ..1 !friend
i ..1 know ..1 you ..1 are ..1 better ..1 than ..1 this|that
better than ..1 this
kind|good|big|brave|decent|nice ..1 enough ..1 to ..1 answer|reply|talk|give|hear|listen|meet|see|tell|face|let
time for ..1 @name|him|her|work|yoga|the|your|everyone ..4 not|but|no|and ..2 me|us
you ..1 will|would ..1 thank ..1 me|us
for ..1 @name|her|his|my|old|their|both ..1 times? sake
bare ..1 minimum
the ..1 decency|courtesy|guts|nerve|respect ..1 to|of
how ..1 long ..1 are|am|do|is|will|must|till|until|before ..1 you|i|this|we|it ..3 going|supposed|have|make|keep|ignore|drag|wait|expect|meant|punish ..1 to|me|this|on|ignoring
are ..1 you ..1 really|just|seriously|going|honestly|still ..1 going|not|ignoring ..1 to|ignore|reply|just|me|answer ..1 ignore|let|throw|do|leave|act|not|make|me|just|keep|pretend|$
`},
	{kind: guide.MarkPressure, lines: `
^ ring|call|answer|phone|text me $
^ answer
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
takes ..1 two|a|one|5|2|five|ten|all ..1 of? ..1 second|seconds|minute|minutes|two
yes or no ..1 takes|is|will|that|please|would|$
a ..1 simple|straight|quick|plain yes|answer|no|question
simple ..1 question|yes
even ..1 a ..1 thumbs|one|single|like|emoji|no|dot|word
a thumbs ..1 up
not ..1 a ..1 big|huge|massive|lot ..1 ask|deal|thing|favour|to
spare ..1 me|us|a|ten|five|10|5|one|an|half|@num ..1 minutes|hour|minute|word|second|thought|@num|moment
surely ..1 you|that|we|even|after ..2 can|could|not|have|owe|is
what ..1 harm|is|'s|would|could ..1 the|is|it ..1 harm|worst|hurt|there|cost ..1 in|that|$|could|you
still ..1 nothing|no|waiting|ignoring ..1 $|reply|answer|from|me|on|for|word
you ..1 there $
i ..1 will|am|shall ..1 ~keep|~keeping|going|~continue|carry ..1 to? ..1 ~keep|~ask|~try|~call|~text|~write|~wait|~come|~fight|~message|on|~knock|~ring|~send ..1 !an|the|it|them|him|her|busy|this|to
i ..1 will|am ..1 be ..1 at|in|there|outside|waiting|sitting|on|by ..6 ~come|~join|hope|see|if|come|until|till|you|every
everyone|mother|they|kids|family|all|boys|girls|nan|grandma|he|she ..1 is|are|'s|will ..2 ~expect|~hoping|~count|~look|~wait ..1 you|on|to|that|for|forward ..1 you|us|to|see|be
make|made ..1 up ..1 your ..1 mind
^ just ..1 say|talk|answer|reply|call|come|tell|meet|let|give|do|text|listen|hear|pick|open|think|try|be|admit|respond
i ..1 know|understand|get ..1 that? ..1 you ..1 said|asked|told|wanted|want|need|needed|do|are|might ..8 but
you ..1 asked|told|said|wanted|needed ..1 me|for|not|you|to|space|that|no ..6 but
supposed ..1 to ..1 contact|write|message|text|call|be ..4 but
think ..1 again|it ..1 $|about|over|please|before
are ..1 you ..1 sure ..1 about|you|this|that ..2 want|about|this|$|really|us|to
be ..1 the ..1 bigger
act ..1 like|your ..1 an|a|age ..1 adult|grown|$
only|just ..1 want|need|ask|asking|takes|take ..1 five|ten|a|one|an|half|to|5|10|your|you ..1 minutes|minute|hour|chance|talk|explain|answer|see|meet|word|yes|coffee|speak|to ..1 !check|know|say|let|confirm|ask|tell
we ..1 have|need|must|should|got|really|ought ..2 to ..1 talk|meet|speak|discuss|sort|fix|sit ..1 !the|a|bin|rent|lease|schedule|bills|pickup
move|moved ..1 back|in ..1 in|and|with|now|$|tonight
meet me ..1 $|tonight|at|there|in|for|tomorrow|outside|today|on|just|once|please|halfway
you ..1 owe
what ..1 are ..1 you ..1 so|waiting|afraid|scared|hiding ..1 for|of|afraid|scared|from
what is|'s ..1 stopping|holding ..1 you
what ..1 do|does|will|would ..1 i|it ..1 have|need|got|take ..1 to|for ..1 do|get|say|you ..1 !bring|pay|wear|pack
how ..1 much ..1 longer
when ..1 are|will ..1 you ..2 ~stop|~going|~answer|~come|~decide|~talk|~know|~admit ..1 to|me|ignoring|being|home|back|it|punishing|$
stop ..1 ignoring|being|punishing|playing|avoiding|hiding|fighting|running|pretending|shutting|overthinking|dodging|making ..1 me|so|games|my|it|us|this|stubborn|from|silly|like|difficult|hard|excuses|childish
do|can|could|will|would ..1 you ..1 please ..2 answer|reply|talk|think|call|meet|see|give|listen|consider|respond|hear|tell|stop|try|come ..1 !the|when|him|her|if|pick
before ..1 sunday|friday|saturday|monday|tonight|tomorrow|tuesday|wednesday|thursday|midnight|christmas|i ..1 fly|leave|please|$|or|go|move
`},
}
