package draft

import "afterward/core/guide"

// pushRules mark more of what presses: the small cost, the counting, the deadline, the
// people who wait for a yes.
var pushRules = []*ruleSet{
	{kind: guide.MarkUltimatum, lines: `
or i ..1 am|will? ..1 leave|walk|quit|move|block|delete|start|give|never|done|out|gone|leaving|moving|blocking|telling|filing|giving|deleting|going|jump|tell|ring|report|expose|keep|sell
or ..1 you ..1 can|will|are|do|never|lose ..1 forget|not|kiss|never|lose|out|say|find
or ..1 we|it|this|that ..1 are|is|'s|will|all ..1 done|over|finished|through|history|ends|end|off|it
if @you ..6 then? ..1 we|i|it|that|this are|am|is|'s|will ..1 done|over|finished|through|out|gone|leaving|moving|it|never|off|filing|blocking|dead|selling|telling
one ..1 more ..5 and|then ..1 i|we|you|it|that ..1 am|will|are|is|'s|can ..1 done|over|out|gone|going|finished|lose|leaving|never|filing|taking|calling
last ..1 time ..2 i ..2 ~ask|~offer|~try|~write|~reach|~beg|~say|~text|~put|~open|~give|~do|~come
you ..1 have|got ..1 got|until|till|have ..1 until|till ..1 @day
^ pick $
^ choose $
him|her|them|job|friends|mother|dog or me
after ..1 that|friday|sunday|today|tonight|tomorrow|saturday|monday|midnight ..1 i|we|it|the|you ..2 ~am|gone|done|leaving|over|move|moving|closed|never|out|accept|delete|file|tell|forget|lose|it|no|stop|not
never ..1 speak|speaking|talk|talking|contact|contacting ..1 to? ..1 you ..1 again
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
if @you ..6 then? ..1 do not|never ..1 bother|contact|expect|come|call|speak|write|talk|ever
if @you do|will|can|are|have not ..6 ~i ..1 will|am ..1 be|have|take|go|leave|assume|know|give|move|start|tell|sell|file|block|delete|never|find|keep|gone|done|out|telling|filing|walking|stop
strike|strikes ..1 three|two|and|you
counting to
me or ..1 him|her|them|the|your|that|@name
your ..1 last|final|only ..1 chance|shot|warning|opportunity
then ..1 it|we|that|i ..1 is|'s|am|are ..1 over|done|finished|through|it|out|gone
my|those|these are ..1 my|the ..1 terms|conditions
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
you ..1 have|get|got one|1|two|three|24|48|this|until|till ..1 chance|day|days|hours|hour|week|shot|go|weekend ..1 !off|left|day
i ..1 am|will ..1 giving|give @you ..1 one|a|until|till|the|24|48|@num ..1 last|more|day|week|chance|hours|days|sunday|friday|@day|to|final
either ..1 you|we|i ..8 or ..1 you|we|i|else|it
either ..6 or ..1 i|we|you|it ..2 am|is|'s|are|take|leave|done|over|end|go|will
`},
	{kind: guide.MarkPressure, lines: `
^ pick up $
hear me ..1 out
i ..1 need|want|expect|demand|require ..1 an? ..1 answer|decision|reply|response|explanation|yes|apology ..1 !by
you ..1 could|can ..1 at|have ..1 least
the|very ..1 least
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
one ..1 word|text|line|emoji|sentence|syllable ..2 all|would|is|do|enough|that|please|will
not ..1 ~ask|asking ..1 for? ..1 much|a|the ..1 lot|world|moon|kidney|miracle|$
you ..1 will|do|can not ..1 even ..1 ~answer|~reply|~talk|~look|~open|~give|~pick|~respond|~acknowledge|~say|~speak|~face|~see
did ..1 you ..1 get|see|read|even ..1 get|see|read ..1 my|any|it|the ..1 message|messages|text|texts|email|emails|last|letter|voicemail|voicemails
third|fourth|fifth|second|3rd|4th|5th|sixth|tenth|hundredth ..1 time|message|text|email|letter|one ..2 i|now|and|you|today
i|have ..1 asked|written|texted|messaged|called|rung|emailed|tried ..1 you ..1 three|four|five|six|ten|twice|several|3|4|5|so|a|now|many ..1 times|now|many|hundred
i ..1 have|already ..1 already ..1 told|promised|said|let ..1 my|everyone|mother|the|them|him|her|your|kids|to ..3 you|us|we|coming|yes
where ..1 i|we stand
not ..1 fair ..1 to ..1 me|leave|keep|just|ignore|us|the|do|make
^ reply $
~reconsider
sleep ..1 on ..1 it
sure ..1 you ..1 want ..1 to ..1 throw|do|lose|give|end|leave|be ..1 !pick
a|any ..1 decent|kind|good|normal|fair|real|mature|reasonable ..1 person|man|woman|human|people|adult|friend|mother|father ..1 would|does|replies|answers|at
if ..1 you ..1 had|have|were|are|ever|really|truly|still|even ..2 heart|decent|decency|loved|cared|love|care|respect|respected|human|conscience|feelings|courage|guts
the ..1 decency|courtesy|guts|nerve|respect ..1 to|of
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
not ..1 a ..1 big|huge|massive|lot ..1 ask|deal|thing|favour|to
spare ..1 me|us|a|ten|five|10|5|one|an|half|@num ..1 minutes|hour|minute|word|second|thought|@num|moment
surely ..1 you|that|we|even|after ..2 can|could|not|have|owe|is
what ..1 harm|is|'s|would|could ..1 the|is|it ..1 harm|worst|hurt|there|cost ..1 in|that|$|could|you
still ..1 nothing|no|waiting|ignoring ..1 $|reply|answer|from|me|on|for|word
you ..1 there $
i ..1 will|am|shall ..1 ~keep|~keeping|going|~continue|carry ..1 to? ..1 ~keep|~ask|~try|~call|~text|~write|~wait|~come|~fight|~message|on|~knock|~ring|~send ..1 !an|the|it|them|him|her|busy|this|to
^ just ..1 say|talk|answer|reply|call|come|tell|meet|let|give|do|text|listen|hear|pick|open|think|try|be|admit|respond
i ..1 know|understand|get ..1 that? ..1 you ..1 said|asked|told|wanted|want|need|needed|do|are|might ..8 but
you ..1 asked|told|said|wanted|needed ..1 me|for|not|you|to|space|that|no ..6 but
think ..1 again|it ..1 $|about|over|please|before
act ..1 like|your ..1 an|a|age ..1 adult|grown|$
only|just ..1 want|need|ask|asking|takes|take ..1 five|ten|a|one|an|half|to|5|10|your|you ..1 minutes|minute|hour|chance|talk|explain|answer|see|meet|word|yes|coffee|speak|to ..1 !check|know|say|let|confirm|ask|tell
we ..1 have|need|must|should|got|really|ought ..2 to ..1 talk|meet|speak|discuss|sort|fix|sit ..1 !the|a|bin|rent|lease|schedule|bills|pickup
meet me ..1 $|tonight|at|there|in|for|tomorrow|outside|today|on|just|once|please|halfway
you ..1 owe
what is|'s ..1 stopping|holding ..1 you
when ..1 are|will ..1 you ..2 ~stop|~going|~answer|~come|~decide|~talk|~know|~admit ..1 to|me|ignoring|being|home|back|it|punishing|$
stop ..1 ignoring|being|punishing|playing|avoiding|hiding|fighting|running|pretending|shutting|overthinking|dodging|making ..1 me|so|games|my|it|us|this|stubborn|from|silly|like|difficult|hard|excuses|childish
before ..1 sunday|friday|saturday|monday|tonight|tomorrow|tuesday|wednesday|thursday|midnight|christmas|i ..1 fly|leave|please|$|or|go|move
`},
}
