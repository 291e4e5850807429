package draft

import "afterward/core/guide"

// hintRules find what is said round about: things given away, a last time, a
// place, sleep without an end, words of the net for dying.
var hintRules = []*ruleSet{
	{kind: guide.MarkSelfHarm, lines: `
# things given away, affairs put in order
not ..1 need ..2 it|them|any|anything|money|that|this|much where|anymore|after|any ..1 i|longer|more|tonight|tomorrow ..1 !at|for
where i am ..1 going
found|find|finding a ..1 new? home for ..1 the|my
~close ..1 my|all ..1 my? accounts
everything|affairs|papers|paperwork ..1 is|in|are ..1 in ..1 order ..2 for|now|so|when ..1 you|i|they|when|after
insurance ..2 pay|pays|money|payout ..3 kids|you|them|when|after|i
worth ..1 more ..1 dead|gone
instructions ..2 drawer|desk|envelope|note|box
envelope|folder|letter|box ..2 for ..1 you|the|each ..3 open|after|when|kids
open ..1 it|this|them when i
passwords ..2 are|written|note|in ..3 drawer|you|notebook|need|note
who ..1 gets|will|would|can ..1 my ..1 dog|cat|records|things|kids
# the last of its kind
there ..1 will|is not|no ..1 be|a ..1 a|any? ..1 next|another|tomorrow|more ..1 time|birthday|christmas|me|year|for|day $
not ..2 see ..1 spring|christmas|another|next|summer|tomorrow|morning|thirty|30|forty|40|2027|autumn ..1 !show|you
it ..1 will ..1 all ..1 be ..1 over|finished|quiet|done ..1 soon|tonight|by|tomorrow|now
it ..1 will|is|'s ..1 all? ..1 be? ..1 over soon
soon ..2 it|nothing|none|this ..1 will ..1 not|all|stop? ..1 matter|hurt|over|stop|end
nothing|none ..2 ~matter ..1 anymore|now|any
not|nothing ..1 matter ..1 anymore|now ..2 i ..2 done|tired|gone
my|the last ..1 day|night|christmas|birthday|sunset|winter|summer|meal|drink|cigarette ..1 on|alive|here|ever ..1 earth|here|alive|!
last ..1 time|night|chance ..2 to|you|will|ll ..1 get|have|ever? ..2 say|hear|see|talk ..1 goodbye|my|me|to ..1 alive|$
never ..2 have|need|get|going ..1 to ..1 see|deal|worry|think ..2 me|about ..1 me? ..1 again|ever ..1 after|tonight|$
after ..1 tonight|tomorrow|today|this|sunday|friday|saturday|monday ..2 you|it|i|no|nobody|nothing ..2 not|never|free|no ..3 ~worry|~hear|~bother|~matter|~see|~hurt|me|exist|be
you ..1 will|can ..1 read|hear ..1 about|it ..1 it|me|this ..2 paper|papers|news|tomorrow|from
call|phone|visit|knock ..1 from|at ..1 the ..1 hospital|police|morgue|coroner
# places and means
walk|walking|swim|swimming|wade|wading|walked|slip|sink|drift ..1 out? ..1 into|under|out ..2 sea|ocean|lake|river|water|waves|canal|traffic|road|woods ..1 !for|with|together
sea|river|lake|canal|water|waves ..2 is|looks|looked|feels|so ..2 calm|cold|dark|inviting|peaceful|quiet|black|calling|warm ..2 tonight|and|i|now|enough|$|here
multistorey|multi-storey ..2 roof|top|edge|level
fast|next|last|through|express train ..3 does|not|stop|minutes|due|comes|mins|soon
platform ..3 train|edge|fast|alone|nobody|jump|yellow
feet|toes|legs ..2 over|dangling|hanging ..2 edge|side|ledge|water|railing
kitchen ..1 knife
razor|blade|blades|scissors|knife ..2 again|out|bath|skin|thigh|arm|wrists|sharp|arms
bath ..2 razor|toaster|blade|and|with ..1 razor|toaster|blade|pills
long sleeves ..2 again|because|to|all|so
thighs|arms|wrists|skin ..2 look|looks|are|is ..2 bad|mess|raw|red|bleeding|scarred|marked|again
scratch|scratching|scratched ..1 my|at ..1 skin|arms|arm|legs|wrists|self ..1 until|till|again|bloody|raw|$
punch|punching|punched|hit|hitting|bang|banging ..1 walls|the|my|myself|a ..1 wall|head|face|until|walls ..1 until|again|against|till
relapsed ..1 last|again|yesterday|tonight|because|on|since|with
belt ..2 neck|door|beam|ready
shed|garage|attic|loft ..2 rope|belt|hose|engine|exhaust
gas ..1 oven|stove|on ..2 head|sleep|windows|on
car ..2 wall|tree|bridge|lorry|river ..1 easy|would|seatbelt|fast
no seatbelt
without ..1 a|my seatbelt
let go ..1 of ..1 the ..1 wheel|steering|rail
how ..1 easy|simple|quick ..1 it ..1 would ..1 be
would ..1 be ..1 so|that|pretty|very easy ..1 to ..1 just? ..1 step|let|go|slip|swerve|stop|end|not|fall|jump|drive|disappear
# sleep, rest, quiet
~sleep ..1 for ..1 a ..1 very|really|long ..1 long ..1 time
close|closing|shut ..1 my eyes ..2 for|and|forever ..1 good|ever|never|not
long ..1 sleep|rest ..1 now|$
eternal ..1 rest|sleep|peace
finally ..1 be|have|get ..1 at|some|peace|free|quiet|no ..1 peace|pain|of
want|need ..1 the ..1 pain|noise|quiet|silence|thoughts ..1 to? ..1 stop|end|forever
# a burden, nobody left
i ..1 am|feel|be|being|been ..2 a|such|just|like ..1 a? ..1 burden ..1 to|on|$|for|and
take|taking|takes up space|oxygen|air
waste ..1 of ..1 oxygen|air|space ..1 like|me|i
no|nobody|one needs ..1 me
everyone|everybody|they|kids|you|people ..3 be ..1 fine|ok|okay|cope|better|grand|happier ..1 without|when|if|once ..1 me|i
get|gets|getting over it|me|losing ..1 eventually|one|fast|soon|quick ..2 i|when|gone|die
imagine ..1 a|the ..1 world|life|christmas without|if ..1 me|i
would ..1 anyone|anybody ..2 even? ..1 notice|miss|care
if|what i ..1 just? ..1 stopped ..1 breathing|existing|being|living
if ..1 i ..1 just? ..1 stopped
already dead
my life ..1 ended|stopped ..1 when|the ..1 you|day
there ..1 is|'s no ..1 me|life|world|tomorrow|future without|after you
no ..1 me without
no ..1 fight|strength|hope|will|energy ..1 left ..1 in|to|for
trapped|drowning|suffocating ..2 no|only ..1 way|one
so tired ..2 of ..1 all|it|everything|being|this|hurting|fighting|trying|pretending ..1 of|all|here|alive|it|life|$
too tired ..1 to ..1 live|go|keep|carry|fight|exist|be ..1 on|going|alive|anymore|any|here|$
i ..1 just? ..1 want ..1 to ..1 stop|rest|sleep|be ..1 hurting|existing|being|nothing|forever|gone|dead|over|nowhere
~want|~wish ..1 to ..1 be ..1 gone|nothing|nowhere|dead|over|erased|nobody
erase|erased|erasing|delete|deleting ..1 myself ..1 !from|off
# words of the net
~log|log|logging off|out ..1 for ..1 good|ever
log|logging|clock|clocking|check|checking|checked|tap|tapping|bow|bowing|opt|opting ..1 off|out ..1 of|for|permanently|forever ..1 life|this|good|everything|it|existence|world|ever
~yeet myself
~unalive
~sewerslide
end|ending my ..1 shift|run|story|game|chapter|time ..1 on|here|$
under the ..1 ground|soil|daisies
done ..1 with ..1 this|the ..1 world|planet|life|earth
permanent ..1 solution|sleep|exit|nap|holiday
27 club
# leverage
not ..1 know|sure|no ..1 what i ..1 will|might|would|am ..1 do|capable|going ..1 if|to|without|tonight ..1 you|myself|$
not ..1 be ..1 responsible|accountable ..2 what i ..1 do ..1 to ..1 myself|me|tonight|if
can not ..1 promise|guarantee ..2 i ..1 will|not|am ..1 be ..1 here|ok|okay|safe|alive|around|do|not
maybe|then|perhaps ..1 then|maybe ..1 you ..2 care|notice|feel|cry ..2 when|if|after ..1 i
stop|save ..1 me ..1 before|from ..1 i|myself|doing
come|get ..1 here ..1 before|or ..1 i ..1 do|end|jump|too ..1 something|it|late
you ..1 will|are ..1 be ..1 too ..1 late
miss me ..1 when ..1 i ..1 am ..1 gone|dead
not|do not ..1 come|go ..1 looking ..1 for ..1 me|us
do not ..1 cry ..1 for|over|about|when ..1 me|i|when
do not ..1 let ..1 them|the|him|her|mother ..2 find|see|forget ..1 me ..1 like|$|ever|this
forgive me for|when ..1 what ..1 i ..1 am|have|might|must|will|do|did ..1 about|to|going|do|done
sorry for ..1 what ..1 i ..1 am|will|might|must ..1 about|going|have|do|to
i ..1 am ..1 sorry ..1 for ..1 everything ..1 be ..1 happy|good|well
# eating and medicine as a lever
not|stopped|refuse|refusing ..1 eating|eat|taking|take|drink|drinking ..2 until|till|unless|insulin|heart
hunger strike
`},
	{kind: guide.MarkSelfHarm, hold: weak, lines: `
not ..2 last|survive|live|do|manage|face|get ..1 another|one ..1 more? ..1 day|night|week|winter|hour|morning|christmas|month ..1 !with|at|of|in
remember me $
`},
	{kind: guide.MarkThreat, lines: `
# what is known or kept
truth|everything|it|secrets ..1 always|will|has|eventually ..1 ~come|find|comes|gets|way ..1 out|light
people|everyone|world|they|your|his|her|she ..1 should|deserve|deserves|need|needs|ought|have ..2 to? ..1 ~know|~see|~hear|warned ..1 what|who|the|about|exactly ..1 you|kind|truth|really|sort|happened|type|person ..1 !it
screenshots|screenshot|internet|pictures|nude ..2 ~last|forever|never ..1 forever|forgets|delete|disappear
~draft|drafted|wrote|written|typed ..2 email|post|message|letter|thread|statement ..2 to|for|about|ready ..1 your|everyone|hr|the|his|her
post|email|message|thread|folder|file ..1 is|'s|all ..1 ready|written|drafted|saved|waiting|backed ..1 to|with|up|$|send
your mother|father|boss|sister|wife|husband|family|friends|colleagues|parents ..1 still|also ..1 follow|follows|reads|likes|on ..1 me|my|facebook
imagine|picture|wonder ..2 their|her|his|the|your|everyones ..2 faces|face|reaction
i ..1 have ..1 already ..1 told|spoken|shown|sent|emailed|talked ..2 people|your|a|them|him|her|everyone|hr|to ..1 !sorry|how
benefits|visa|licence|license|registration|tax|taxes|sponsorship|green card ..4 ~report|~call|one|know|~lose|interested|~tell|hear|careful|pity|shame
# places and habits
i ..1 still|also ..1 have|got ..2 a|your|the|my|spare ..1 spare? key|keys|fob|code ..1 to|for|and|by|remember|$ ..1 !return|drop|give|post
i ..1 still ..1 have|got ..1 my|a|the ..1 key ..1 so|and|you|remember|$
check ..1 under|your|behind ..2 car|brakes|locks|bed|shoulder|back
new ..1 address|flat|place|house|street ..2 number|door|right
you ..1 never ..1 know ..1 who|when|where|what ..1 is|'s|might|could|i|will|happens
someones|someone is|'s ..1 always ..1 watching
see you ..1 at|on|very|there|soon|real|later ..2 wedding|work|office|party|soon|mothers|real|outside|your ..1 whether|soon|like|alone
not ..1 know|see when|where|it ..1 i|coming|hit
# children
~call ..1 her|him|someone|somebody ..1 else? ..1 mother|father
# property
~match|~matches|bleach|scissors|hammer|petrol|lighter|sledgehammer|chainsaw ..4 your|his|her ..2 @stuff|car|everything
~wont|will|not ..1 not ..1 survive|exist|last ..1 the|tonight|this|long ..1 night|weekend|week|move|bonfire
bin|bonfire|skip|shredder|ebay|gumtree|auction|charity ..1 men|shop|pile|day|it|man ..3 your|guitar|records|stuff|things|yours
# violence, less plain
every bone
~give|~get ..3 black eye
-his|her|with your|his|her|their teeth ..2 up|floor|pavement|in ..1 off|floor|the|$
last thing ..1 he|she|you|they ..1 ever ..1 ~see|~hear|~do
i ..1 have|got ..1 got|a|nothing ..1 a? ..1 knife|gun|bat|shotgun|machete|hammer|crowbar
end|ends|ending ..1 up ..1 in ..1 hospital|ambulance|ground|prison|jail|a&e
do|doing|go|going|went time|prison|jail ..1 for ..1 you|him|it|this|her
swing|swinging ..1 for ..1 him|you|her
i ..1 would|will ..1 gladly|happily ..1 go ..1 to ..1 prison|jail
# revenge
you ..1 will|are ..1 get ..1 yours|what ..1 $|is|you|deserve
last laugh
payback|karma ..1 is|'s ..1 a
remember my ..1 words
it|this|that ..1 will|is|'s|going ..2 cost ..1 you ..1 !about|around|less|more|nothing|£|$|10|20
you ..1 will|are|be ..1 be? hearing from ..1 my|the|a ..1 lawyer|solicitor|lawyers|brother|people|police|court
you ..1 will|are ..2 be ..1 ~beg ..1 me|for|to|on
wrong ..1 person|man|woman|girl|guy|bitch|one ..1 to ..1 ~mess|~cross|~fuck|~play|~leave|~screw
idea ..1 what ..1 is|'s|s|i ..1 coming|going|about|have ..1 $|for|to|planned|in
enjoy ..1 it|that|him|her|your|this ..2 while ..1 it|you ..1 lasts|can|last|still
i ..1 never|do|will ..1 not|never? ..1 forget|forgive ..1 what|and|a|this|it ..2 you|get|even|neither|i
your ..1 turn|time|day ..1 will|is|'s ..1 come|coming|up
what ..1 is|'s|s ..1 coming ..1 $|next|for|to|now
brace|prepare ..1 yourself|for ..1 for|war|the
i ..1 am ..1 done|finished|through ..1 being|playing ..1 nice|nicely|polite|patient|kind|the ..1 $|now|and|so|nice|fool
no ..1 more ..1 mr|mister|ms|being ..1 nice
hard|easy|nasty|ugly|difficult way ..1 or|then
easy ..1 way ..1 or ..1 the
this ..1 the|an|gets|get|can|could|turn ..1 easy|hard|ugly|nasty|dirty|difficult ..1 way|$|fast|for|if
got|have ..1 nothing ..1 left? ..1 to lose
nothing ..1 left ..1 to lose
`},
}
