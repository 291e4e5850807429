package draft

import "afterward/core/guide"

// threatRules find harm that is announced: to a body, a name, a home, to children
// or things, and a presence that is forced on somebody.
var threatRules = []*ruleSet{
	{kind: guide.MarkThreat, lines: `
# violence
make|making @you|him|her|them ..1 ~regret|sorry|suffer|bleed|beg !for|the|half|attention
make|making @you|him|her|them ~pay for? this|that|it|what|everything|all|$ !bill|rent
i @fut ..2 ~put @you|him|her in|into ..1 hospital|ground|grave|wheelchair|a
you are|'s|were dead !tired|right|wrong|to|keen|set|against|on|good|centre|ahead|straight|inside|behind|easy|busy|serious|sweet|lucky|quiet|man|in|and
he|she|they @is|are ..1 dead ..1 meat|if|when
made|making|make an enemy
get|getting|have|got you|him|her ..1 fired|arrested|deported|evicted|sacked|suspended|kicked|struck|banned
make|making sure ..2 you|he|she|everyone|everybody|nobody|they|no ..1 one? ..1 never|lose|loses|~regret|~pay|~suffer|hires|beg
make|making sure ..1 everyone|everybody|people|the|your|they ..3 ~know|~see|~hear|~find ..1 what|who|out|about|how|everything|the
or|otherwise i ..1 will|am|swear|can|might? ..1 ~tell|~ring|~call|~show|~report|~email ..1 your|everyone|hr|the|his|police|immigration|social|everybody|you ..1 boss|police|wife|husband|hr|parents|mother|landlord|social|everyone|about|what|to|work|manager|school|immigration
i @fut ..2 be ..1 waiting|sitting|standing|parked|outside|camped ..1 outside|at|by|near|when|until|on|for ..1 your|the|you|him ..1 work|office|house|flat|door|building|gym|doorstep|finish|leave|step|come
i|we ..1 have|got|know ..1 got|other|my|some|still? ..1 ways|means ..1 of|to ..1 ~reach|~find|~get|~make|~deal|~hurt|~contact
one|1 ..1 phone? ..1 call|email|click|post|tweet ..2 and|away|from|is ..1 you|all|gone|everyone|losing|over
i want|wanted|wish|love|hope|mean|like|plan|promise|swear ..2 to|could ..1 ~kill|~murder|~strangle|~stab|~shoot|~slap|~punch|~choke|~destroy|~ruin|~hit|~smash|~beat @victim !at|to|up|back
i @fut ..2 ~break|~snap|~cut|~wring|~smash|~kick|~punch|~rip ..1 your|his|her|their|that|the ..1 @body
i @fut ..2 ~knock|~kick|~beat|~smash|~punch|~slap ..3 out|in|face|teeth|up|head|lights|shit|door|crap|hell|window|windows|senseless
beat|kick|knock the ..1 shit|crap|hell|living|life ..1 shit|out
i @fut ..2 ~end|~finish|~tank|~wreck|~ruin|~destroy your|his|her ..1 ~life|~career|name|reputation|job|marriage|business|relationship|chances|world|family|future|life|day|party|wedding
ruin|destroy|end|wreck|finish|tank your|his|her ..1 life|career|reputation|name|marriage|wedding|business
your ..1 life|career|name|job|marriage|reputation ..1 is|'s|will ..2 over|finished|done|ruined|toast
i @fut ..2 ~burn|~slash|~smash|~key|~scratch|~wreck|~brick|~torch ..3 car|tyres|tires|house|windows|window|place|flat|door|bike|down|stuff|things|clothes|everything
burn ..2 your|the|that|his|her|whole ..1 house|place|car|flat|office ..1 down
as good as dead
i ..1 will|am|going ..2 ~haunt you|him|her
someone|somebody|he|you ..1 @w3 ..2 ~get ..1 hurt
accidents ~happen
have|be|had ..1 an|a ..1 little? ..1 accident ..1 $|one|if|on|some|soon|waiting
bad|terrible|nasty|funny ..1 things ..1 ~happen
what|things ..1 ~happen ..1 to|when ..1 people|men|women|girls|guys|anyone|those|someone|liars|boys|you ..1 who|that|cross|mess|lie|fuck
i @fut ..1 not ..1 be ..1 responsible|held ..1 for|responsible ..1 what|my|anything|consequences
not|no ..1 be? ..1 responsible|accountable for ..1 what ..1 i|happens
what|who i ..1 am ..1 capable
know|idea|imagine|understand what i|we ..1 am|can|could|might|will|would ..1 do|capable|of|able !for|to
know|idea who ..1 you ..1 are ..1 ~mess|~deal|~fuck|~play
no idea ..1 what ..1 i|is|'s ..1 am|can|could|might|capable|coming|will|have
do not ..1 test|tempt|provoke|cross|push|underestimate|threaten ..1 me|my|us ..1 !to|away|on|for
do not ..1 ~fuck|~mess|~play|~screw with ..1 me|us|my|fire
do not ..1 make me ..2 come|do|tell|call|get|show|use|involve|go|send|post|hurt|ring|take|share|prove|drag|angry|find|regret|knock|fight|lose|say|turn|report
~mess|~fuck|~cross|~play|picked ..1 with ..1 the ..1 wrong
^ try me
i ..1 always|will|do ..1 get ..1 what ..1 i ..1 want
get|getting even ..1 with|$
pay you|him|her|them ..1 back ..1 for|somehow|one ..1 what|everything|this|day
fire with fire
two can play
gloves ..1 are|come|coming ..1 off
sleep ..1 with one|your ..1 eye|eyes ..1 open
one eye open
watch|mind|cover|watching ..1 your ..1 back|step|mouth|steps|tongue ..1 !with|on|that
watch himself|herself|yourself !on|that|in|at|walk|dance
you|he|she ..1 better|should|ought|had|best|want ..2 watch|mind|be ..1 out|it|careful|your|himself|herself|afraid|scared|worried|yourself ..1 !with|of|for|when
~look over your shoulder
what goes ..1 around
karma ..3 ~get|~bite|~find|~come|bitch|~catch|~remember|~deal
what is|'s ..1 coming|due ..1 to|for ..1 you|him|her|them
~get|deserve|have what|everything ..1 is|'s|you|your ..1 coming|deserve|owed ..1 to|$
you|he|she|they|both ..1 have|had|has|got it|this ..1 coming
hell to pay
hell will|is ..1 ~break|rain
there|or|be ..1 will|going ..2 be? ..1 trouble|consequences|hell|war|bloodshed|violence|repercussions ..1 !parking|at
face|suffer ..1 the ..1 consequences
consequences ..1 $|for|if|to
this is|'s|as ..1 a|your|my|not|no ..1 final|a|last|an|idle|joke ..1 warning|threat|promise
that|this|it ..1 is|'s|not ..1 a ..1 promise ..1 $
not|never ..1 heard|seen|hear|see ..1 the last
not ..1 seen anything
not ..1 let @you ..1 get|forget ..1 away|it|this|what
not ..1 get|getting away ..1 with|from|that
# regret
make|see|sure|hope ..2 @you|him|her ..1 ~regret|regrets
~regret ..1 this|it|that|leaving|ever|the|crossing|what ..1 day|you|dumping|met|so|for|bad|rest|like|big|$ ..1 you|i|your
@you @w3 ..2 wish|wishing ..1 you ..2 never|had|not|were
@you @w3 ..1 ~pay ..1 dearly|for|big ..1 this|that|it|what|everything|every|dearly|your|time|how|leaving ..1 !half|share|own
make ..1 @you|your|his|her ..1 life|days ..1 a? living? ..1 hell|misery|miserable|nightmare|impossible
@you @w3 ..2 ~end|~be ..1 up? ..1 with ..1 nothing|zero
@you @w3 ..1 never|not ..2 ~see|~have|~get|~hold|~hear|~meet|~touch|~talk ..2 him|her|them|kids|son|daughter|@small|stuff|things|belongings|money|boys|girls|children ..1 !on|at|tomorrow|tonight|until|later|in|off
never|not ..1 see|seeing|let|get|letting ..1 you ..1 see? ..1 your|the|our|him|her|them|his|those ..1 son|daughter|kids|children|boys|girls|cat|dog|@small|again
you ..1 will|can|are ..1 not ..1 get|getting|see|have|seeing ..3 back ..1 until|till|unless|if|ever|now|$
# exposure
i @fut ..2 ~show|~send|~share|~forward|~leak|~post|~email|~upload|~release|~print|~put ..3 nude|screenshots|screenshot|recordings|recording|those|these|chats|sextape|evidence|proof|video|videos|messages|texts|everything ..3 your|everyone|everybody|his|her|online|to|up|all|them|facebook|work|boss ..1 !photographer|kids|room|shelf|tiles
i @fut ..2 ~tell|~show|~inform ..3 everyone|everybody|people|whole|world|boss|work|wife|husband|police|immigration|landlord|office|colleagues|family|parents|hr|town|girlfriend|boyfriend|fiance|fiancee ..4 what|who|everything|truth|about|kind|how ..1 !to|happy|time|much|they|we|i
i @fut|have ..1 ~report|reported you|him|her ..1 to|for|if|unless|$
get|getting ..1 the ..1 social|police|immigration|lawyers|cops|bailiffs|courts ..1 services? ..1 involved|on|onto|round|in
everyone|everybody|world|people|office|family|town|internet|friends|boss|wife|husband|mother|father|parents|school|work|company ..2 will|'s|is|going|should|would|deserves|deserve|might|gets|needs ..3 ~know|~see|~find|~hear|~learn|find ..2 what|who|out|about|truth|kind|how|these|those ..1 you|really|$|kind|person|did|about|pictures|messages|screenshots ..1 !i|we
what ..1 would|will|might|do|does ..1 your|his|her|the ..2 @powers ..1 would|will|might|think|say|make|do|going ..1 think|say|make|do|if|about|to|of|when
what your|his|her|the ..2 @powers ..1 would|will|might ..1 ~think|~say|~make|~do|feel
wonder|imagine|think ..1 what|how|if ..1 your|his|her|the ..1 @powers ..1 would|will|knows|know|thinks|feels
shame|pity|terrible|awful|unfortunate|tragic|sad|nasty|embarrassing ..1 if|for ..5 ~find|~see|~hear|~know|~happen|~leak|~read|knew|~get ..1 !weather|home|time|rain|better
judge|court|lawyer|solicitor|police|cops|social|hr|boss|immigration|mediator|barrister ..2 will|would|is|going|gets|can|might|should|deserves ..2 ~love|~hear|~see|~know|~interested|~enjoy|~find|~read ..1 out|about|them|that|this|what|it|how|all|those|your|everything|very|to|from ..1 !you
lawyer|solicitor ..1 says|said|thinks ..3 make|drag|can|could|take ..2 long|expensive|this|everything|you|it|house|out
very|so|really|long|slow ..1 and|expensive ..1 very? ..1 expensive|long|ugly|public|messy
i ..1 have|got|kept|keep|saved|still|save ..1 those|your|all|these|every|everything ..2 nude|videos|video|pictures|screenshots|messages|texts|emails|recordings ..2 !from|of|in|back|on|at|for|about|yet|too
i ..1 kept|saved|have ..1 every|everything ..2 message|text|email|single|you ..1 message|ever|text|sent|email
remember|forget i|what|that ..1 i? ..1 still? ..1 have|know|got ..1 those|your|the|about|on|pictures|videos
know|known ..1 all? ..1 about ..1 your ..1 visa|affair|taxes|tax|past|secret|abortion|arrest|drinking|drugs|record|expenses|money
make ..1 one|a|1 ..1 phone|quick|single? ..1 call ..2 and
one|1 ..1 phone? call ..1 is|and|all
your|the|his|her ..1 landlord|boss|manager|head|dean|vicar|neighbour|mother ..1 is|'s|was ..1 a ..1 mate|friend|pal|buddy ..1 of|$
# presence
i|we ..1 know|knew|found|got|have|remember ..1 out|exactly|still? ..1 where ..2 you|he|she|they|your|his|her ..2 ~live|~work|~park|~sleep|~go|~stay|~run|new|house|flat|place|mother|parents|school|kids|gym|are|is|lives|works|now
i|we ..1 know what|which|when ..1 time|car|gym|school|way|bus|train|days|street ..1 you|she|he|your|they
know ..1 what ..1 time ..1 you|she|he|they ..1 ~leave|~finish|~get|~start|~go|~walk
i @fut ..3 ~find @you|him|her|them ..1 !a|the|some|somewhere|someone|out|something|another|when|on|at|in|guilty|time|very|to
i @fut|always|could ..1 ~find ..1 out|ways? ..1 where ..1 you|he|she|your|they
can|could not ..1 hide ..1 from|forever|behind|in
nowhere|no|place ..1 you|to|left ..1 can? ..1 hide|run
whether you|he|she ..1 ~like|~want|~agree|~open ..1 it|me|to|or|the
like it or not
i @fut ..2 ~come|~go to ..1 your|his|her|the ..1 work|office|mother|house|parents|flat|school|job|place|gym ..3 and|if|until|till|unless|wait|every ..1 !pick|get|collect|drop|fix|help|feed
every ..1 day|night|morning ..3 until|till ..1 you ..1 ~talk|~answer|~come|~see|~open|~listen
expect ..1 a|me ..1 visit|visitor|visitors|knock|call|at|outside|tonight|soon|on|when ..1 !from|to
~pay ..1 you|him|her|them|your ..1 a ..1 ~visit
have|having|want ..1 a|little ..1 word|chat ..1 with ..1 him|your ..1 $|boyfriend|new|man|about|soon
are|be ..1 mine ..1 and ..2 ~stay|always|nobody|no|will
if|since i|me ..1 can|could|do|am ..1 not ..1 have|be|happy|get ..2 you|her|him|happy|us|neither ..3 no|nobody|will|then|neither|can|one|you
no|nobody|one ..1 one|else|man|woman ..1 else? ..1 will|can|is|gets|could|going|'s ..2 have|having|get|touch|keep|take ..1 @you $
i|we ..1 am|have|been ..1 been|always|still? ..1 watching|following|tracking|outside|behind ..1 you|your ..2 right|now|every|for|house|all
# children, money, law, things
i @fut ..3 ~go|~apply|~file|~fight|~get|~take|~have|~ask ..2 full|sole|total custody
~take|~get him|her|them ..1 away|off|from ..1 you|from|abroad
~drag|~take|~see|~meet|~haul|dragging|taking ..1 you|this|him|her ..1 to|in|through|back ..1 the? ..1 court|courts
see you ..1 in court
take|bleed|sue ..1 you ..1 for ..1 everything|every|all
every ..1 penny|cent ..1 you
lawyer|lawyers|solicitor ..1 will ..1 destroy|bury|crush|eat|finish|take
i ..1 have|am|will|already|just ..2 ~throw|~bin|~burn|~dump|~destroy|~smash|~cut|~chuck|~trash|~shred|~sell|~rip|~flush|~give|threw|burnt|torn ..2 your|all|everything|last ..3 @stuff ..2 !of|to|in|back|today|tomorrow|box
i ..1 have|am|will|already|just ..2 ~throw|~bin|~burn|~dump|~destroy|~smash|~chuck|~trash|~sell|threw|burnt|binning ..2 your ..2 away|out|rain|street|skip|bin|fire|ebay|@stuff
~change ..1 the locks ..2 and|if|so
never|funny|thing ..3 changed|change ..1 your|the|that|one ..2 password|passwords|pin|locks|code|email
your ..1 password|passwords ..2 is|are|still|work|never|funny
be ..1 nice|kind|sweet|good to me ..1 $|or|and|then|now|about
watch me $
swear ..2 life|grave|god|it ..2 i|you|will ..2 ~regret|~pay|~kill|~find|~ruin|~destroy|~tell|~come|~show|~post|~burn|~make|~end|~hurt|~smash|~take ..1 !it|care|better|effort
`},
	{kind: guide.MarkThreat, hold: weak, lines: `
hope|wish|pray ..2 you|he|she|they|both ..2 ~die|rot|suffer|crash|choke|burn|drown|drop
i ..1 would|were|was ..1 be|you ..1 very? ..1 careful|worried|scared ..1 $|if|about|who|what|how|from|walking|i
keep|keeping|kept|hold|holding|have|got ..2 deposit|passport|money|him|her|them|kids|dog|cat|keys|car|ring|boys|girls|laptop|it ..4 until|till|unless ..1 you|i
~turn|~show|turning|showing up ..1 at|on|outside|to ..1 your|his|her ..1 work|office|house|flat|job|door|doorstep|gym|school|parents|wedding|place|mother
~take ..1 the|my|our|your|him|her|them|both|@small ..1 kids|children|boys|girls|son|daughter|dog|baby|cat ..2 away|from|abroad|and|to ..1 you|from|$|never|abroad|my ..1 !school|park|the|swimming|nursery|doctor
`},
	{kind: guide.MarkThreat, hold: weak, lines: `
watch me
see what|how ..1 happens
i ..1 have|got ..1 a|nothing ..1 lot ..2 time
`},
}
