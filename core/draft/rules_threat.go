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
want to ..1 ~hurt|~kill|~hit|~destroy|~ruin|~punch|~slap you|him|her|them|your|his
i @fut ..2 ~break|~snap|~cut|~wring|~smash|~kick|~punch|~rip ..1 your|his|her|their|that|the ..1 @body
i @fut ..2 ~knock|~kick|~beat|~smash|~punch|~slap ..3 out|in|face|teeth|up|head|lights|shit|door|crap|hell|window|windows|senseless
beat|kick|knock the ..1 shit|crap|hell|living|life ..1 shit|out
i @fut ..2 ~end|~finish|~tank|~wreck|~ruin|~destroy your|his|her ..1 ~life|~career|name|reputation|job|marriage|business|relationship|chances|world|family|future|life|day|party|wedding
ruin|destroy|end|wreck|finish|tank your|his|her ..1 life|career|reputation|name|marriage|wedding|business
your ..1 life|career|name|job|marriage|reputation ..1 is|'s|will ..2 over|finished|done|ruined|toast
i @fut ..2 ~burn|~slash|~smash|~key|~scratch|~wreck|~brick|~torch ..3 car|tyres|tires|house|windows|window|place|flat|door|bike|down|stuff|things|clothes|everything
burn ..2 your|the|that|his|her|whole ..1 house|place|car|flat|office ..1 down
dead ..1 man|woman|meat|girl|boy ..1 walking|$|if|when
as good as dead
i ..1 will|am|going ..2 ~haunt you|him|her
he|she|they|you|someone|somebody|people|one|boyfriend ..2 get|gets|getting|be|end|ends ..1 up? ..1 ~hurt|killed|stabbed|smashed|battered|hospitalised !at|in|by|during|playing|feelings|if|because|so|again
someone|somebody|he|you ..1 @w3 ..2 ~get ..1 hurt
accidents ~happen
have|be|had ..1 an|a ..1 little? ..1 accident ..1 $|one|if|on|some|soon|waiting
bad|terrible|nasty|funny ..1 things ..1 ~happen
what|things ..1 ~happen ..1 to|when ..1 people|men|women|girls|guys|anyone|those|someone|liars|boys|you ..1 who|that|cross|mess|lie|fuck
i @fut ..1 not ..1 be ..1 responsible|held ..1 for|responsible ..1 what|my|anything|consequences
not|no ..1 be? ..1 responsible|accountable for ..1 what ..1 i|happens
what i ..1 @fut|am ..2 do|capable|did ..1 to|of|if|with|next|when ..1 !for
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
declared|want|wanted|wants|means|it|this|is|for|be ..1 a? war ..1 $|then|now|you|is|it|between
get|getting even ..1 with|$
teach|taught|teaching you|him|her ..1 a? lesson
pay you|him|her|them ..1 back ..1 for|somehow|one ..1 what|everything|this|day
fire with fire
two can play
gloves ..1 are|come|coming ..1 off
sleep ..1 with one|your ..1 eye|eyes ..1 open
one eye open
watch|mind|cover|watching ..1 your ..1 back|step|mouth|steps|tongue ..1 !with|on|that
watch himself|herself|yourself !on|that|in|at|walk|dance
you|he|she ..1 better|should|ought|had|best|want ..2 watch|mind|be ..1 out|it|careful|your|himself|herself|afraid|scared|worried|yourself ..1 !with|of|for|when
be ..1 very? careful ..1 walking|who|what|how|at|when|on|of|tonight|going ..1 home|you|your|at|about|the|alone
~look over your shoulder
what goes ..1 around
karma ..3 ~get|~bite|~find|~come|bitch|~catch|~remember|~deal
what is|'s ..1 coming|due ..1 to|for ..1 you|him|her|them
~get|deserve|have what|everything ..1 is|'s|you|your ..1 coming|deserve|owed ..1 to|$
you|he|she|they|both ..1 have|had|has|got it|this ..1 coming
~cross ..1 me ..1 $|and|again|once|like
hell to pay
hell will|is ..1 ~break|rain
there|or|be ..1 will|going ..2 be? ..1 trouble|consequences|hell|war|bloodshed|violence|repercussions ..1 !parking|at
face|suffer ..1 the ..1 consequences
consequences ..1 $|for|if|to
@you ..1 have|been|were|are ..1 been|being ..1 warned
this is|'s|as ..1 a|your|my|not|no ..1 final|a|last|an|idle|joke ..1 warning|threat|promise
that|this|it ..1 is|'s|not ..1 a ..1 promise ..1 $
not|never ..1 heard|seen|hear|see ..1 the last
not ..1 seen anything
not ..1 let @you ..1 get|forget ..1 away|it|this|what
not ..1 get|getting away ..1 with|from|that
# regret
make|see|sure|hope ..2 @you|him|her ..1 ~regret|regrets
~regret ..1 this|it|that|leaving|ever|the|crossing|what ..1 day|you|dumping|met|so|for|bad|rest|like|big|$ ..1 you|i|your
@you @w3 ..2 be ..1 ~sorry ..1 !to|i|for
@you @w3 ..2 wish|wishing ..1 you ..2 never|had|not|were
@you @w3 ..1 ~pay ..1 dearly|for|big ..1 this|that|it|what|everything|every|dearly|your|time|how|leaving ..1 !half|share|own
make ..1 @you|your|his|her ..1 life|days ..1 a? living? ..1 hell|misery|miserable|nightmare|impossible
@you @w3 ..1 ~lose ..1 everything|your|the|him|her|them|custody|it ..1 job|kids|house|everything|children|career|son|daughter|licence|visa|all|$|family|home|friends|dog
@you @w3 ..2 ~end|~be ..1 up? ..1 with ..1 nothing|zero
@you @w3 ..1 never|not ..2 ~see|~have|~get|~hold|~hear|~meet|~touch|~talk ..2 him|her|them|kids|son|daughter|@small|stuff|things|belongings|money|boys|girls|children ..1 !on|at|tomorrow|tonight|until|later|in|off
never|not ..1 see|seeing|let|get|letting ..1 you ..1 see? ..1 your|the|our|him|her|them|his|those ..1 son|daughter|kids|children|boys|girls|cat|dog|@small|again
not ..1 be? ..1 see|seeing ..1 him|her|them|kids|boys|girls ..2 again|christmas|birthday|weekend|ever|either|anymore
you ..1 will|can|are ..1 not ..1 get|getting|see|have|seeing ..3 back ..1 until|till|unless|if|ever|now|$
# exposure
i @fut ..2 ~show|~send|~post|~share|~leak|~forward|~publish|~upload|~put|~spread|~release|~email|~tell|~expose ..3 everyone|everybody|whole|internet|online|facebook|instagram|twitter|tiktok|world|website|sites|site|group|public|people ..1 !i|who|that|is|we|at|said|hi|know|happy|when|when
i @fut ..2 ~show|~send|~share|~forward|~leak|~post|~email|~upload|~release|~print|~put ..3 nude|screenshots|screenshot|recordings|recording|those|these|chats|sextape|evidence|proof|video|videos|messages|texts|everything ..3 your|everyone|everybody|his|her|online|to|up|all|them|facebook|work|boss ..1 !photographer|kids|room|shelf|tiles
i @fut ..2 ~tell|~show|~inform ..3 everyone|everybody|people|whole|world|boss|work|wife|husband|police|immigration|landlord|office|colleagues|family|parents|hr|town|girlfriend|boyfriend|fiance|fiancee ..4 what|who|everything|truth|about|kind|how ..1 !to|happy|time|much|they|we|i
i @fut ..2 ~tell|~show|~send|~call|~ring|~email|~write ..1 to? ..1 your|his|her ..1 new|little? ..1 boss|wife|husband|work|landlord|hr|employer|girlfriend|boyfriend|fiance|manager|fiancee|bosses|head|company ..1 !i|that|happy|thanks
tell|ring|call|email|show|telling|ringing|calling|emailing hr|immigration|hmrc|police|cops|papers ..1 about|on|everything|what|your
i @fut|have ..1 ~report|reported you|him|her ..1 to|for|if|unless|$
i @fut ..1 ~go|~speak|~talk|~write to ..1 the|your|my ..1 police|cops|papers|press|boss|hr|media|court|dean|manager|work|wife|husband|landlord|immigration ..1 with|about|if|unless|$|and|tomorrow|to ..1 !report|lost
i @fut|have ..1 ~call|~ring|~contact|~phone|written|emailed|spoken|wrote|called|rung|contacted ..1 to? ..1 the|your|a|my|hr|social|immigration ..1 police|cops|social|immigration|boss|wife|husband|manager|employer|hr|bosses|cps|taxman|authorities ..1 !officer|about|for|re
get|getting ..1 the ..1 social|police|immigration|lawyers|cops|bailiffs|courts ..1 services? ..1 involved|on|onto|round|in
everyone|everybody|world|people|office|family|town|internet|friends|boss|wife|husband|mother|father|parents|school|work|company ..2 will|'s|is|going|should|would|deserves|deserve|might|gets|needs ..3 ~know|~see|~find|~hear|~learn|find ..2 what|who|out|about|truth|kind|how|these|those ..1 you|really|$|kind|person|did|about|pictures|messages|screenshots ..1 !i|we
what ..1 would|will|might|do|does ..1 your|his|her|the ..2 @powers ..1 would|will|might|think|say|make|do|going ..1 think|say|make|do|if|about|to|of|when
what your|his|her|the ..2 @powers ..1 would|will|might ..1 ~think|~say|~make|~do|feel
wonder|imagine|think ..1 what|how|if ..1 your|his|her|the ..1 @powers ..1 would|will|knows|know|thinks|feels
shame|pity|terrible|awful|unfortunate|tragic|sad|nasty|embarrassing ..1 if|for ..5 ~find|~see|~hear|~know|~happen|~leak|~read|knew|~get ..1 !weather|home|time|rain|better
hate|be|would ..1 for ..1 your|him|her|them|anyone|everyone|people|that|those|something|anything|it|you ..4 ~find|~see|~hear|~happen|~know|~get|read|lose|fall ..1 !cold|better|home|wrong|that
judge|court|lawyer|solicitor|police|cops|social|hr|boss|immigration|mediator|barrister ..2 will|would|is|going|gets|can|might|should|deserves ..2 ~love|~hear|~see|~know|~interested|~enjoy|~find|~read ..1 out|about|them|that|this|what|it|how|all|those|your|everything|very|to|from ..1 !you
lawyer|solicitor ..1 says|said|thinks ..3 make|drag|can|could|take ..2 long|expensive|this|everything|you|it|house|out
very|so|really|long|slow ..1 and|expensive ..1 very? ..1 expensive|long|ugly|public|messy
i ..1 have|got|kept|keep|saved|still|save|hold|recorded|took ..3 nude|screenshots|screenshot|recordings|recording|proof|evidence|dirt|sextape|receipts|copies|passwords ..1 !for|from|of|that ..1 !the|shop|payment|rent|claim|tax
i ..1 have|got|kept|keep|saved|still|save ..1 those|your|all|these|every|everything ..2 nude|videos|video|pictures|screenshots|messages|texts|emails|recordings ..2 !from|of|in|back|on|at|for|about|yet|too
i ..1 kept|saved|have ..1 every|everything ..2 message|text|email|single|you ..1 message|ever|text|sent|email
remember|forget i|what|that ..1 i? ..1 still? ..1 have|know|got ..1 those|your|the|about|on|pictures|videos
know|known ..1 all? ..1 about ..1 your ..1 visa|affair|taxes|tax|past|secret|abortion|arrest|drinking|drugs|record|expenses|money
immigration ..2 would|will|about|know|might|should|interested
make ..1 one|a|1 ..1 phone|quick|single? ..1 call ..2 and
one|1 ..1 phone? call ..1 is|and|all
your|the|his|her ..1 landlord|boss|manager|head|dean|vicar|neighbour|mother ..1 is|'s|was ..1 a ..1 mate|friend|pal|buddy ..1 of|$
# presence
i|we ..1 know|knew|found|got|have|remember ..1 out|exactly|still? ..1 where ..2 you|he|she|they|your|his|her ..2 ~live|~work|~park|~sleep|~go|~stay|~run|new|house|flat|place|mother|parents|school|kids|gym|are|is|lives|works|now
i|we ..1 know what|which|when ..1 time|car|gym|school|way|bus|train|days|street ..1 you|she|he|your|they
know ..1 what ..1 time ..1 you|she|he|they ..1 ~leave|~finish|~get|~start|~go|~walk
i @fut ..3 ~find @you|him|her|them ..1 !a|the|some|somewhere|someone|out|something|another|when|on|at|in|guilty|time|very|to
i @fut|always|could ..1 ~find ..1 out|ways? ..1 where ..1 you|he|she|your|they
you|he|she can|could|will not|never ..1 ~hide|~escape|~run ..1 !the|a|in|marathon|that|out|it
can|could not ..1 hide ..1 from|forever|behind|in
nowhere|no|place ..1 you|to|left ..1 can? ..1 hide|run
i ..1 am|will|going|can ..2 come|coming|turn|show|be|get|go|wait|stand|knock ..4 whether|like|until|till|anyway|matter ..1 you|it|not
whether you|he|she ..1 ~like|~want|~agree|~open ..1 it|me|to|or|the
like it or not
i ..1 am ..1 coming|driving|walking|headed|heading|on ..2 over|round|to|there|your|way|outside ..2 right|now|tonight|house|mother ..1 !at|to|for|pick|drop
answer|call|reply|text|pick|open|talk|tell|respond|ring|unblock|phone ..3 or ..2 i ..1 will|am|swear ..2 ~come|~coming|~drive|~show|~turn|~be|~tell|~find
or ..1 i ..1 will|am ..1 ~come|~coming|~drive|~show|~turn ..1 over|round|to|up|there|down|and|in ..1 !at|for|pick|get
i @fut ..2 ~turn|~show|~pop|~rock|~come|turning|showing up ..1 at|on|to|outside|in|there|unannounced|anyway ..1 your|his|her|the|work|anyway|if|until|school
i @fut ..2 ~sit|~stand|~sleep|~camp|~wait|~stay|~park|~knock|~bang ..3 outside|on|at|there|here|door|house|step|doorstep|downstairs ..4 until|till|all|every|long|forever|night
i @fut ..2 ~come|~go to ..1 your|his|her|the ..1 work|office|mother|house|parents|flat|school|job|place|gym ..3 and|if|until|till|unless|wait|every ..1 !pick|get|collect|drop|fix|help|feed
every ..1 day|night|morning ..3 until|till ..1 you ..1 ~talk|~answer|~come|~see|~open|~listen
expect ..1 a|me ..1 visit|visitor|visitors|knock|call|at|outside|tonight|soon|on|when ..1 !from|to
~pay ..1 you|him|her|them|your ..1 a ..1 ~visit
have|having|want ..1 a|little ..1 word|chat ..1 with ..1 him|your ..1 $|boyfriend|new|man|about|soon
not ..1 see|know ..1 me|it|what ..1 ~come|coming|hit
my|got|have ..1 brother|brothers|cousins|mates|boys|lads|father|people|friends|guys|uncle|uncles ..2 will|going|are|who|can|want|know|looking ..3 ~visit|~sort|~deal|~find|~wait|~hurt|~have|~come|~break|~kill|~pay|~remember|~teach|~look ..1 !you|help|to|dinner|over|a|that
friends|people|mates|guys|contacts|someone|lads ..1 who|that|could|can|owe|know ..1 can|could|will|owe|know|me|people? ..2 ~find|~hurt|~sort|~deal|~make|favour|where|how|people
are|be ..1 mine ..1 and ..2 ~stay|always|nobody|no|will
never|not ..1 let @you ..1 go|leave|be|alone|forget|move ..1 !to|of|that|without|first|there|home|early|hungry|off|in|on
if|since i|me ..1 can|could|do|am ..1 not ..1 have|be|happy|get ..2 you|her|him|happy|us|neither ..3 no|nobody|will|then|neither|can|one|you
no|nobody|one ..1 one|else|man|woman ..1 else? ..1 will|can|is|gets|could|going|'s ..2 have|having|get|touch|keep|take ..1 @you $
i|we ..1 am|have|been ..1 been|always|still? ..1 watching|following|tracking|outside|behind ..1 you|your ..2 right|now|every|for|house|all
# children, money, law, things
i @fut ..3 ~go|~apply|~file|~fight|~get|~take|~have|~ask ..2 full|sole|total custody
full|sole custody ..3 and|unless|if|watch|then|so|$
~take|~get him|her|them ..1 away|off|from ..1 you|from|abroad
~drag|~take|~see|~meet|~haul|dragging|taking ..1 you|this|him|her ..1 to|in|through|back ..1 the? ..1 court|courts
see you ..1 in court
take|bleed|sue ..1 you ..1 for ..1 everything|every|all
sue|suing ..1 you|your|the ..1 !for
every ..1 penny|cent ..1 you
lawyer|lawyers|solicitor ..1 will ..1 destroy|bury|crush|eat|finish|take
i ..1 have|am|will|already|just ..2 ~throw|~bin|~burn|~dump|~destroy|~smash|~cut|~chuck|~trash|~shred|~sell|~rip|~flush|~give|threw|burnt|torn ..2 your|all|everything|last ..3 @stuff ..2 !of|to|in|back|today|tomorrow|box
i ..1 have|am|will|already|just ..2 ~throw|~bin|~burn|~dump|~destroy|~smash|~chuck|~trash|~sell|threw|burnt|binning ..2 your ..2 away|out|rain|street|skip|bin|fire|ebay|@stuff
your|the ..2 @stuff ..3 in|on|out|into|to|end ..2 skip|bin|tip|fire|bonfire|street|rain|dump|trash|canal|river|rubbish|bins|lawn|dumpster|kerb|curb|charity
~go|~going|~be|~end|~put|straight in|into|to|on ..1 the ..1 skip|bin|tip|fire|bonfire|dump|trash|canal|rubbish|river|kerb ..1 !men|lorry|day|collection
~change ..1 the locks ..2 and|if|so
~bin|~burn|binning ..1 your|all ..1 @stuff
dog|cat|puppy|kitten|rabbit|hamster|parrot ..3 ~accident|~shelter|~pound|~street|~missing|~adopt|~rehome|put ..1 !appointment|vaccine
never|funny|thing ..3 changed|change ..1 your|the|that|one ..2 password|passwords|pin|locks|code|email
your ..1 password|passwords ..2 is|are|still|work|never|funny
be ..1 nice|kind|sweet|good to me ..1 $|or|and|then|now|about
watch me $
swear ..2 life|grave|god|it ..2 i|you|will ..2 ~regret|~pay|~kill|~find|~ruin|~destroy|~tell|~come|~show|~post|~burn|~make|~end|~hurt|~smash|~take ..1 !it|care|better|effort
`},
	{kind: guide.MarkThreat, hold: weak, lines: `
hope|wish|pray ..2 you|he|she|they|both ..2 ~die|rot|suffer|crash|choke|burn|drown|drop
i ..1 would|were|was ..1 be|you ..1 very? ..1 careful|worried|scared ..1 $|if|about|who|what|how|from|walking|i
@you @w3 ..2 ~regret|suffer ..1 !half|saying
keep|keeping|kept|hold|holding|have|got ..2 deposit|passport|money|him|her|them|kids|dog|cat|keys|car|ring|boys|girls|laptop|it ..4 until|till|unless ..1 you|i
~turn|~show|turning|showing up ..1 at|on|outside|to ..1 your|his|her ..1 work|office|house|flat|job|door|doorstep|gym|school|parents|wedding|place|mother
~take ..1 the|my|our|your|him|her|them|both|@small ..1 kids|children|boys|girls|son|daughter|dog|baby|cat ..2 away|from|abroad|and|to ..1 you|from|$|never|abroad|my ..1 !school|park|the|swimming|nursery|doctor
`},
	{kind: guide.MarkThreat, hold: weak, lines: `
watch me
see what|how ..1 happens
i ..1 have|got ..1 a|nothing ..1 lot ..2 time
remember|know which|what ones|one|i
`},
}
