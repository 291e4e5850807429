package draft

import "afterward/core/guide"

// dangerLastRules hold what the others leave out: tools that are at hand, plans,
// and threats that rest on one noun.
var dangerLastRules = []*ruleSet{
	{kind: guide.MarkSelfHarm, lines: `
deserve|deserved|deserves|ought to ..1 die|rot|dead
plan and ..1 a|the? date|time|place|note|rope
sorry|regret|hate|shame|wish|curse ..1 that|the? ..1 day? ..1 i ..1 was|am|were|got ..1 ever? born|alive|conceived
not ..1 plan|planning|intend|intending ..1 on|to ..1 be|being|stay|staying ..1 around|here|alive
disappointed|sad|annoyed|angry|gutted|upset|sorry|disappointment|hate ...3 i ..1 woke|wake|survived|survive ..1 !you|him|her
~wake up ..1 wishing|hating|disappointed|crying ..2 i
only|one|last|no ..1 exit|escape ..2 left|for|$|out
i ..1 have|am ..1 been? ..1 thinking|planning|deciding|researching|choosing ..1 of|about|on? ..1 how|when|where|which ..1 to|i ..1 will|would? ~die|do it|go|end|jump|finish
~finish|~end what ..1 i ..1 started ..1 !at|with|on|the
i ..1 will|would|might ..1 not ..1 stop ..1 myself|me|this
nobody|no|no one ..2 stop ..1 me ..1 this
never ..1 have|be ..1 to? ..1 wake|open ..1 up|my ..1 again|eyes
~stop ..1 the ..1 heart|breathing|clock
~want|~like|~need ..1 to ..1 be ..1 with ..1 my? ..1 mother|father|nan|gran|grandad|god|jesus|angels|late|dead ..1 again|now|soon|in|up|$ ..1 !for|at|this
i ..1 am|was ..1 on ..1 the ..1 wrong ..1 side
other ..1 side of ..1 the ..1 railing|railings|barrier|fence|bridge|rail
wrong ..1 side of ..1 the ..1 railing|railings|bridge|rail
i ..1 am|will|could|might|just ..1 close|closing|shut ..1 my ..1 eyes ..2 drive|wheel|road|traffic|step|and
everyone|everybody|you|they ..1 will|would|can ..1 all? ..1 finally? ..1 breathe|relax|rest|sleep|celebrate|laugh|dance ..2 when|once|after|without ..1 i|me
it ..1 is|'s|will ..1 be? ..1 my ..1 time ..1 to ..1 go|leave
i ..1 am ..1 going ..1 where ..1 nobody|no|you|it|there|nothing
i ..1 am ..1 going ..1 away|somewhere ..1 and|where|you|forever|nobody ..1 not|nobody|no|will|coming|never
not ..1 coming|come back ..1 from ..1 this|it|there
`},
	{kind: guide.MarkSelfHarm, lines: `
# what somebody gets to see or hear when it is done
when|once|if|by this|letter|it|the ..2 reaches|finds|gets|arrives|time ..2 you ...4 not ..1 ~matter|~hurt|~be
not ..1 be ..1 surprised|shocked ..1 if|when ..1 you ..2 hear|read|see|find|get ...3 me|news
you|she|he ..1 will|would ..1 be ..1 a ..1 widow|widower
kids|boys|girls|children ..2 will|would ..1 be ..1 ..1 orphans|fatherless|motherless
~write|wrote|written|writing|recorded|recording ..3 each|all|every|both ..1 of? ..2 kids|children|boys|girls|them ..4 birthday|birthdays|wedding|weddings|later|grown|older|eighteenth|when
cards|letters|videos|presents ..3 every|each|their|her|his ..2 birthday|birthdays|wedding|eighteenth|graduation ..2 until|till|up|from
for|is ..2 when ..1 she|he|they ..1 is|are|'s ..1 grown|older|eighteen|18|married|big
i ..1 will|would not ..1 be ..1 able|there ..1 to ..1 give|tell|see|watch|walk|hold|explain|read|raise ...3 myself|grow|married|aisle|up|then
not ..1 going to ..1 be ..1 a ..1 burden|problem|bother|nuisance|weight|worry
~miss|~missing ..1 a|someone|somebody ..2 like me
permanently|forever i? mean
if|when|once @you ..1 are? ..1 reading|read|get|see|find ..1 this ...4 done|gone|dead|late|over
i ..1 am|will ..1 make|making ..1 it|this|things|life ..1 easy|easier|simple ..1 for ..1 all|everyone|everybody
plan ..1 is|'s ..1 set|ready|made|done|fixed ..1 for
be|being|stay|staying|live|living|keep|keeping ..1 alive ..1 for ..1 other|everyone|you|them|people
no|any ..1 reason ...2 to ..1 get|wake|breathe ..2 up|breathe|$
been|am|keep looking|staring ..1 at ..1 the|those|fast ..1 trains|lorries|bridges|pills|knives|cliffs|tracks|rope|water
pain ..1 will|is ..1 be ..1 over|gone|finished
hurt|cut|burned|burnt|harmed ..1 my ..1 arms|legs|wrists|thighs|skin|self ..1 again
~drink ..1 the|some ..1 bleach|antifreeze|poison|weedkiller|acid
# asked to be kept
why should|would|do i ..1 stay|stick|keep|carry|bother ..1 on|around|alive|here|living|breathing
# not able to go on being
not|never ..1 get|got|getting|wake|waking|woken ..1 up ..1 again|anymore|ever|from|$ ..1 !early
~sleep|~bed|~lie ...3 and ..1 never|not ..1 get|got|wake|woke|come
can|do not ..1 see ..1 me|myself ..2 making|getting|living|reaching|being|turning|surviving
can|could not ..1 bear|take|do|stand|face|survive ..1 one|another|a ..1 single|more? ..1 night|day|hour|minute|morning ..2 of|more|like|without|alone|here
this ..1 time ..1 i ..1 will|do|am|have ..1 not|it|make|finish ..2 mess|fail|fuck|screw|properly|right|work|sure|wrong|wake
like last time ..1 i? ..1 with|when|tried|they
life ..2 not|no|without|lost ..2 having|has|have|make|makes|any? ..1 sense|meaning|taste|value|colour|point
i ..1 am ..1 not safe ..1 $|tonight|alone|with|right|here|from ..1 !for
should|must|can not ..1 be|leave ..1 me? alone ..3 i ..1 am|was ..1 alone
doctor|crisis|helpline|samaritans|therapist|nurse|hospital ..4 not ..1 be ..1 alone|left
# handed on
say|give|kiss|hug ..2 goodbye|bye|kiss|hug ..1 to ..1 the|my|our|him|her ..2 dog|cat|kids|boys|girls|mother|them|for|baby|$ ..1 for|from ..1 me
say goodbye ..1 to ..3 for me
i ..1 do|will not ..1 think ..1 you|anyone|anybody ..1 will ..1 be ..1 hearing|seeing
be|am|going ..1 to|with|see|be ..1 be|to? with|see ..1 nan|gran|grandad|grandma|nana|granny|god|jesus ..1 !at|for|on|this|tomorrow|tonight|later
i ..1 have? took|swallowed|necked ..1 all|whole|lot|every|rest ..1 of|$|the|lot|them|one ..1 them|$|sorry|lot|my|now|pills ..1 !photos|pictures|down
will|do not ..1 need|be ..1 needing ..1 the|my|it|a ..1 flat|room|car|job|coat|ticket|phone|appointment|clothes|money|bed ..1 anymore|any|next|after|soon|then|by
not ..1 worry ..2 rent|bills|money|funeral|wedding ..2 i ..1 will|do|am not
before ..1 i ..1 do ..1 this|it|anything|something ..1 $
if @you ...6 i ..1 will|swear|am ..1 do|doing ..1 it ..1 $|i|this|now
tired ..1 of? ..1 not sleepy|sleep
i ..1 am ..1 so|just|too tired tired
`},
	{kind: guide.MarkSelfHarm, hold: weak, lines: `
calmer ..1 than
decided something
last|final ..1 nice|good|proper|normal
better ..1 for ..1 all|everyone|everybody
something of mine
i ..2 ~give ..3 stuff|things|everything ..2 away
nobody ..1 will|would ..1 notice|know|mind|ask
`},
	{kind: cueEnd, hold: evenNegated, lines: `
something|anything of mine
not ..1 be ..1 needing|using|wanting
you|them|him|her|it after|afterwards $
~remember me by
you|they ..1 will ..1 need it|them|this|these
`},
	{kind: guide.MarkThreat, lines: `
i ..1 could|can|might|would|will ..1 always? ..1 ~let myself in|into
still ..1 have|got|keep ..1 the|those|them|all ..1 the? ..1 videos|pictures|nude|screenshots|messages|recordings|video|emails ..1 !from|to|of|for|if
you|he|she|they|everyone|mother|father|boss|wife|husband|girlfriend|boyfriend|parents|manager|judge|police|friends|colleagues|people|kids might|would|may|should ..1 like|love|enjoy|appreciate|want ..1 to? see|hear|watch|read|seeing|hearing ..2 videos|video|pictures|messages|texts|emails|screenshots|recordings|about|what|truth|how ..1 !i|we
things|something|anything|accidents|stuff|shit ..1 can|could|might|may ..1 happen
i would ...10 if ..1 i ..1 were|was ..1 you|u
next time ..1 i ..1 will|am|would|swear? ~tell|~call|~ring|~send|~report|~come|~bring|~go|~hit|~show ..1 !you|me|that
behave ..1 and|or|yourself ..1 or|and|you
^ be|was seeing ..1 you|him|her
sooner than ..1 you ..1 think
i @fut ..2 ~slap|~knock|~wipe|~punch|~smack|~rip ..1 the|that|your|his|her ..2 smile|grin|smirk|look|taste|face|head|mouth ..1 off
i @fut ..2 ~put|~post|~share|~give|~sign ..1 your|her|his ..2 number|address|name|face|phone|email|picture|profile ..2 on|to|up|online|all|every|everywhere ..2 site|sites|wall|internet|facebook|online|every|everyone|forum|group|everywhere|tinder|grindr|toilet|list|lists
never|not ..1 change|changed ..1 your|the|that ..2 password|passwords|pin|passcode|login|one|locks|code
or|otherwise i|we ..2 ~smash|~burn|~destroy|~torch|~shred|~kill|~hurt|~wreck|~trash|~drown|~break
i @fut be ..1 on ...5 with ..1 you|him|her
you ..1 think|thought your|ur ..1 safe|free|untouchable
i ..1 have|got|took|kept|hold|found ..1 your ..2 ashes|passport|keys|inhaler|insulin|phone|ring|dog|cat|diary|hearing|glasses|pills|medication ..4 and|until|unless|if ..1 you|i|not|will
you ..1 will|can|might ..1 get|have|see ..2 back ..1 when|if|once|after you
i ..1 do|will|am|would not ..1 be ..1 nice|kind|gentle|polite|patient ..1 next|forever|anymore|again|much|about|for
not ..1 know ..1 what|who|when|where ..1 will|is|might|could|'s ..1 happen|happening|waiting|behind|coming|watching
i ..1 hope ..1 you|he|she|they ..1 have|has|got ..2 insurance|locks|alarm|eyes
hope ..2 good ..1 lawyer|insurance|locks|solicitor
~burn ..2 everything|it|all|you|this ..2 down|love|own|built|ground
i ..1 will|am|would|could ..1 break|breaking|kick|kicking|smash|smashing ..1 the|your|that|down|in ..2 door|window|windows|lock|gate|down|in
`},
	{kind: guide.MarkThreat, lines: `
# what is nearly said
friends|mates|cousins|lads|brothers ...5 love|like|want ..1 to? meet|visit|find ..1 your|you|him|her
took|take|taken|got ..1 a|some pictures|picture ..1 of ..1 your|his|her ..1 house|car|flat|door|street|place|school|work|window
your going to ..1 be? ..1 ~wish|~regret|sorry|~pay|suffer|~lose|dead|~cry
stay|staying|stays|keeping ..1 with|here ..1 me ..1 until|till|unless
you ..1 will never|not ..1 see ..1 @name ..1 again|ever
~make ..1 your|his|her ..1 life|work|days ..1 very|really? ..1 difficult|hard|ugly|hell|miserable
you ..1 want ..1 your ...4 see|know|hear|find|read|learn ..1 what|who|how|out|about ..1 !we
to the cleaners
if i ..1 can not ...6 nobody|neither|no ..1 can|will|one|do|you|does
not ..1 think ...4 will ..1 help|save|protect|stop ..1 you|me
reviews|brakes|brake|tyres|wires|gas|stairs|roads|fires|accidents|rumours|people ..2 can|could|do|go|goes|get|cut ..2 brutal|wrong|happen|cut|loose|spread|fast|fall|talk|missing|burn
how ..1 easily|fast|quickly|easy|quick ..1 it|a|the|brake|things|people|word|fires|tyres|careers|rumours ..2 ~go|~get|~spread|~burn|~fall|~end|~disappear|~happen|~break|lines ..1 !time|it|you
got|has|have|such ..1 a ..1 nice|lovely|pretty|good ..2 face|teeth|knees|windows|car|business ..2 now|still|shame|pity|reviews|for
nice|pretty|lovely ..1 face|teeth|legs|smile ..2 now|still|yet
should|better|might|want ..1 to? ~check ..1 her|his|your|their ..1 tyres|brakes|locks|food|drink|tires|tyre|letterbox
out ..1 of ..1 prison|jail|nick|inside
and|then ..1 then ..2 the ..2 church|office|school|family|village|town|world|police|boss|group|team|street|internet|press ...2 hears|knows|sees|finds|learns|gets|reads ..2 about|what|out|everything|who|how
@day|day|hour|minutes|chance ..1 and|then|before ...5 hears|knows|sees|finds|learns|gets ..2 about|what|out|everything|who|how ..1 !we
i ..1 will|would|can|could not ..1 be ..1 responsible|accountable|held
when|if|once|until ..1 you ..2 ~start|~begin|~learn|~remember|~stop ..2 ~behave|behaving|respect|obey|listen|wife|husband|treating|acting ..2 like|properly|me|as|how|to
whether|if ..1 i ..1 am ..1 invited|allowed|welcome|wanted
order|injunction|lawyer|police|lock|block|blocking|locks|door|wall|he ..1 will|would|can|could|is ..1 going|to|really? ..1 stop|keep|scare|stopping ..1 me|you ..1 !from? late
nobody|no|no one|nobody else ..1 one? ..1 has|have|needs|need to ..1 know|find|hear|see ..1 out? ..1 about|what|$|it|this ..1 !us
drop|withdraw|take|cancel ..1 back? ..1 the|your|that ..1 complaint|charges|case|statement|claim|report|allegation ..2 and|or|before|if
you ..1 know|remember what ..1 happened ..1 the? ..1 last|when|to|before ..1 time|you|the|him|her ..1 !us
you ..1 leave|go|walk ..1 out? you ..1 leave|go|walk|lose|get ..2 without|with|alone|nothing|kids
i ..1 have|already ..1 sent|posted|told|emailed|shown|messaged ..1 your|his|her|the ..2 mother|father|boss|wife|husband|sister|friends|family|manager|new ..2 first|one|two|some|everything|half|already ..1 !birthday|card|present|flowers
there ..1 is|are|'s ..1 more|plenty|lots|ten|eleven|loads|others ..1 where|more ..2 that|those ..1 came|come
not ..1 taking|take|going|getting|seeing ..2 my ..1 son|daughter|kids|children|boys|girls|baby ...5 try ..1 it|me
i ..1 will|am|can ..1 always? ..1 get ..2 in ..1 the ..1 end
you ..1 made|makes|making ..1 an|a|the ..1 enemy
i ..1 am|will ..1 be ..1 your ..1 worst
i ..1 have|got ..1 nothing ..1 left? to ..1 lose
you ..1 do ..1 not ..1 know ..2 who|what ..1 you ..1 are ..1 dealing|messing|up
you ..1 will|are ..1 never ..1 be|get|being ..1 free|rid|safe|away ..1 of|from ..1 me|us
you ..1 will|can ..1 not|never ..1 get ..1 rid|away
wherever|anywhere ..1 you ..1 go|are|run|hide|move ..2 i|we
closer|nearer ..1 than you ..1 think
`},
	{kind: guide.MarkThreat, hold: weak, lines: `
^ try it ..1 $|and
`},
	{kind: guide.MarkThreat, beside: cueForce, lines: `
go|going|went to ..1 the|my|a ..1 lawyers|solicitors|court|police|press|papers|tribunal|boss|judge
same carriage|train|bus|flight|coach|tram
`},
}
