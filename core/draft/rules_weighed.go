package draft

import "afterward/core/guide"

// weighedRules find what is a threat or a wish to die on many days, and something said
// of another day, of a film or of a court on others: the words beside it decide.
var weighedRules = []*ruleSet{
	{kind: guide.MarkSelfHarm, hold: weighed, lines: `
~go|~going to ..1 heaven|sleep ..1 forever
it ..1 is|'s|looks|feels|would|only ..1 be|like|a? ..1 long|big|quick|short|far ..1 way|drop|fall|step ..1 down|off|$|and|from|away|to
not ..1 safe ..1 on|by|with|around|being|to|in|here ..1 my|own|myself|me|be|alone|left
i ..1 would|will|could|might ..2 rather ..1 not ..1 be|exist|live|wake|breathe
die|dying|dead ..2 without|for|if|unless|because|than|alone ..1 you|u|her|him|of
i ..1 am|have|was|had ..1 hold|held|holding|sharpened|hid|loaded ..1 the|a|my ..1 kitchen|stanley? knife|blade|razor|gun|pills|rope|scissors|bottle
bury|cremate|scatter ..1 me|my ..1 !work
let ..1 the|it|myself ..1 water|cold|river|sea|sea|current|train|fall|sink|drown|bleed|freeze|go ..1 take|have|under|me|out
~bleed ..1 out|dry|to
by ..1 the ..1 time ..1 this ..2 reaches|finds|gets ..1 you|to
engine|exhaust|hosepipe|hose ..3 works|running|garage|enough|window
told|tell|said|advice ...6 kill yourself
like ..1 i ..1 never|was|am ..1 never|not? existed|here|born|there|exist
i ..1 would|could|can|will ..1 happily|gladly? ..1 end|jump|hang|drown|overdose ..1 $|myself|it ..1 !there|here|up|with|on|the
if ..1 you|u ..3 i ..1 will|would|swear|am ..3 ~jump|~die|~overdose|~cut|dead|myself|~hang|~drown|~swallow
can|could|will|do not ..1 go|carry|keep on|going ..1 like|anymore|without|any|much|living|another
i ..3 wish|ready|hope|going|rather|deserve|try|tried|trying|prepared|planning|plan|wished to? ..1 die|dying !of|laughing|down|for|from|on|trying|waiting|inside|in
hit by ..1 bus|train|truck|lorry|car ..1 and|would|i|$
~suicide !squad|prevention|awareness|hotline
~suicidal
~hurt|~harm|~cut|~burn ..1 myself !shaving|chopping|on|in|at|cooking|making|while|with|playing|doing|off|out|some|a|loose|short|running|moving|slack|by|opening|trying|from|peeling|slicing|ironing|the|climbing|too
~end it ..1 all|tonight|now|once|for|myself|here|soon|today !between|well|nicely
want|ready|thinking|thought|about|going|try|tried|trying ..2 ~end my|this life|pain|suffering|misery
~overdose
i|could|should|might|and|to ..2 ~jump|~step|~throw|~walk|~fall ..3 off|under|into|front|from ..3 bridge|cliff|roof|train|tracks|traffic|balcony|river|sea|building|edge|ledge|lorry|bus|window|water|ocean
i|we ..2 ~jump $
have|got|bought|found|tied|hold|holding|with ..2 rope|noose|blade|blades|razors
reason|reasons to ..1 live|go|stay|keep|wake|exist|carry|be ..1 on|alive|going|living|up|here|$|anymore
can|could not ..1 go|carry|keep on ..1 like|anymore|without|any|much|living|another
no|any|lost ..1 the will|strength|energy ..1 to ..1 live|go|carry|on
~sleep forever
~write|left|leave|leaving|wrote|finished ..1 my|a|the ..1 note|will|goodbye|goodbyes|suicide !to|for|about|down|on|in|saying|that|of|at|with
one|only|easy|quick|quickest|easiest ..1 way ..2 out|stop|stops|end|make ..1 it|$|this|hurting|pain|is|for|that|all|left
knife ..3 my|wrist|arm|hand|throat|skin|me|drawer|bath
hurting|harming|cutting|burning myself
in ..1 a|the ..1 ground|coffin|grave|urn|casket ..1 !floor
i ..2 suicidal
~end my own? life
`},
	{kind: guide.MarkSelfHarm, hold: weighed, beside: cueEnd, lines: `
want|like|love|prefer|rather ..1 you|someone|her|him ..1 to? ..1 have|keep|take|had ..1 something|my|the|it|him|her
bridge|tracks|cliff|pills|razor|rope|vodka|blade|ledge|multistorey|paracetamol|sleepers
`},
	{kind: guide.MarkThreat, hold: weighed, lines: `
or|and|then ..1 you ..1 will|can ..1 explain ..2 to ..1 your|the|them|her|him|police|judge|hr
you|he|she ..1 will ..1 be? hearing|hear ..1 from ...3 immigration|police|lawyer|lawyers|solicitor|court|hmrc|council|brother|brothers|social
i ..1 am ..1 always|everywhere|never|closer|nearer|right ..1 watching|near|behind|than|close|far|around
address|locks|routine|shifts|hours|plate|code|password|spot ..3 not ..1 ~change|~move
~tell ..1 your|him|her|that ..1 new? ..2 to ..1 watch|sleep|run|hide|pray|look|check|lock ..1 !out|for
~tell|telling ..1 the? ..1 kids|boys|girls|him|her|them|children ..2 what|why|who|how|that|truth|exactly ...3 you|mother|mummy|father|daddy ..2 ~do|~be|~leave|did|are|really|abandoned|left|not
you ..1 saw|know|remember|seen what ..1 i ..1 did|can|do|am|could ..1 to|do|like|$|when|last ..1 !to|for|mean|said
hate|shame|pity ..2 for ..2 word|anything|something|that|this|those|it|video|pictures|truth ..2 ~get|~leak|~slip|~reach|~come|~end|~find
i @fut ..2 ~send|~show|~forward|~post|~mail|~drop|~play|~hand|~give ..1 him|her|them|your|his|everyone|everybody|police|judge|court|boss|wife|husband|people ..2 album|pictures|video|videos|messages|emails|recordings|recording|texts|folder|file|screenshots|chats|lot|diary|statements|evidence|footage|tape|audio|nude|dossier|copies
does|do|did your|his|her|the ..2 @powers ..1 know|knows|ever ..1 about|what|that|you|how|know ..1 !i|we
post|leak|upload|posting|leaking|uploading ..2 your|those|the|that|them|these|it|my ..2 nude|pictures|video|vid|screenshots|videos|recording|everywhere|online
@you ..1 would|do not want ..2 that|this|them|him|her|it|people|anyone|everyone|your|the ..3 ~know|~see|~hear|~get|~find|~end ..1 !to|off
i @fut ..1 be ..1 at|outside|by|on|near|in|behind|under your|his|her ..1 work|office|gym|school|wedding|party|church|desk|stop|car|building|graduation|doorstep|gate|bedroom|window|front|street|road|porch|garden|drive|driveway ..1 !to|for|with
walks|walking|walk|cycles|jogs|jog|runs|drives|gets ..1 home? ..1 alone|through|past|by ..2 herself|himself|park|dark|night|alley|canal|own|underpass
@you|they ..1 can|will|may ..1 forget|whistle ..1 about|for? me|seeing|getting|having|any|the|your|that|ever|it ..2 paying|helping|signing|kids|house|rent|reference|maintenance|dog|boys|girls|share|visits|settlement|son|daughter|giving|driving|taking|covering|babysitting|deposit|agreement
~say|~kiss|~wave goodbye|bye|goodbyes to ..1 your|the|him|her|them|that|it|any|every
or|otherwise|else i|we will|am|would|shall|swear? ..1 going|to? to? ~sign|~sell|~burn|~bin|~dump|~throw|~stop|~close|~freeze|~withdraw|~report|~sue|~file|~evict|~release|~expose|~involve|~smash|~destroy|~empty|~chuck|~torch|~drown|~cut ..1 the|your|her|his|our|it|them|him|you|all|everything|every|paying|for|those
or|otherwise|else i|we will|am|would|shall|swear? ..1 going|to? to? ~tell|~show|~send|~email|~ring|~call|~speak|~talk|~write|~go|~see|~visit|~contact|~take|~forward|~give|~hand|~report|~let|~pay|~drop ..2 police|boss|lawyer|lawyers|solicitor|court|judge|everyone|everybody|hr|mother|father|parents|wife|husband|immigration|landlord|school|social|press|work|charity|shelter|skip|tip|kids|dog|away|album|know|bin|them|her|him|visit|pictures|screenshots|videos|police|tribunal|family|manager|pound|stuff
or|otherwise|else ..1 the|your|it|all|they|every|he|she ..3 ~go|~goes|going|gets|end|ends|is|are ..3 skip|tip|bin|charity|ebay|bonfire|fire|shelter|boss|police|judge|court|wife|husband|online|internet|everyone|public|street|landlord|canal|river|mother|pound|shredder|kerb|vet|lawyer|hr|viral|work
cost|costs ..1 you|him|her ..2 job|licence|career|marriage|kids|house|visa|dear|dearly|everything
you|he|she|they|marriage|house|womb|business ..1 will|shall never|not ..1 prosper|rest|sleep|know ..2 $|peace|again|well|or|one|at
on your own? head
get|getting|gets|turn|turning|become ..1 very|really|so? ..1 ugly|nasty|messy|dirty|unpleasant ..1 !in|weather|outside
i ..1 recorded ..1 you|our|that|every|everything|it|all
lock ..1 your|the ..1 doors|door|windows
i ..1 am ..1 outside ..1 $|your|now|and|right|open|come|the|with
^ open|answer the ..1 door|gate
not ..1 bring|bringing|return|returning|hand|handing|give|giving|send|sending ..1 them|him|her|the|kids|@small ..2 back ..1 on|until|till|unless|sunday|$|at|if
unfit ..1 mother|father|parent
~tell|~turn ..1 the|them|him|her|our ..1 kids|boys|girls|@small ..2 against|what|why|truth|exactly|who|about ..1 you|a|kind|really|mother|father|daddy|what
hold|holding ..1 onto|on|back ..1 your|the|it ..3 until|till|unless
baseball|cricket ..1 bat
@you @w3 ..2 ~regret !trying|not
@you @w3 ..2 be ..1 sorry !to|i|for
i @fut ..1 ~post|~send|~show ..2 nudes|nude|your|those ..2 pictures|videos|photos|nudes|nude|everyone|online|messages
~smash|~burn|~slash|~wreck|~key your ..1 car|house|stuff|things|clothes|windows|tyres|bike
want to ..1 ~hurt|~kill|~hit|~destroy|~ruin|~punch|~slap you|him|her|them|your|his
dead ..1 man|woman|meat|girl|boy ..1 walking|$|if|when
he|she|they|you|someone|somebody|people|one|boyfriend ..2 get|gets|getting|be|end|ends ..1 up? ..1 ~hurt|killed|stabbed|smashed|battered|hospitalised !at|in|by|during|playing|feelings|if|because|so|again
what i ..1 @fut|am ..2 do|capable|did ..1 to|of|if|with|next|when ..1 !for
declared|want|wanted|wants|means|it|this|is|for|be ..1 a? war ..1 $|then|now|you|is|it|between
teach|taught|teaching you|him|her ..1 a? lesson
be ..1 very? careful ..1 walking|who|what|how|at|when|on|of|tonight|going ..1 home|you|your|at|about|the|alone
~cross ..1 me ..1 $|and|again|once|like
@you ..1 have|been|were|are ..1 been|being ..1 warned
@you @w3 ..2 be ..1 ~sorry ..1 !to|i|for
@you @w3 ..1 ~lose ..1 everything|your|the|him|her|them|custody|it ..1 job|kids|house|everything|children|career|son|daughter|licence|visa|all|$|family|home|friends|dog
not ..1 be? ..1 see|seeing ..1 him|her|them|kids|boys|girls ..2 again|christmas|birthday|weekend|ever|either|anymore
i @fut ..2 ~show|~send|~post|~share|~leak|~forward|~publish|~upload|~put|~spread|~release|~email|~tell|~expose ..3 everyone|everybody|whole|internet|online|facebook|instagram|twitter|tiktok|world|website|sites|site|group|public|people ..1 !i|who|that|is|we|at|said|hi|know|happy|when|when
i @fut ..2 ~tell|~show|~send|~call|~ring|~email|~write ..1 to? ..1 your|his|her ..1 new|little? ..1 boss|wife|husband|work|landlord|hr|employer|girlfriend|boyfriend|fiance|manager|fiancee|bosses|head|company ..1 !i|that|happy|thanks
tell|ring|call|email|show|telling|ringing|calling|emailing hr|immigration|hmrc|police|cops|papers ..1 about|on|everything|what|your
i @fut ..1 ~go|~speak|~talk|~write to ..1 the|your|my ..1 police|cops|papers|press|boss|hr|media|court|dean|manager|work|wife|husband|landlord|immigration ..1 with|about|if|unless|$|and|tomorrow|to ..1 !report|lost
i @fut|have ..1 ~call|~ring|~contact|~phone|written|emailed|spoken|wrote|called|rung|contacted ..1 to? ..1 the|your|a|my|hr|social|immigration ..1 police|cops|social|immigration|boss|wife|husband|manager|employer|hr|bosses|cps|taxman|authorities ..1 !officer|about|for|re
hate|be|would ..1 for ..1 your|him|her|them|anyone|everyone|people|that|those|something|anything|it|you ..4 ~find|~see|~hear|~happen|~know|~get|read|lose|fall ..1 !cold|better|home|wrong|that
i ..1 have|got|kept|keep|saved|still|save|hold|recorded|took ..3 nude|screenshots|screenshot|recordings|recording|proof|evidence|dirt|sextape|receipts|copies|passwords ..1 !for|from|of|that ..1 !the|shop|payment|rent|claim|tax
immigration ..2 would|will|about|know|might|should|interested
you|he|she can|could|will not|never ..1 ~hide|~escape|~run ..1 !the|a|in|marathon|that|out|it
i ..1 am|will|going|can ..2 come|coming|turn|show|be|get|go|wait|stand|knock ..4 whether|like|until|till|anyway|matter ..1 you|it|not
i ..1 am ..1 coming|driving|walking|headed|heading|on ..2 over|round|to|there|your|way|outside ..2 right|now|tonight|house|mother ..1 !at|to|for|pick|drop
answer|call|reply|text|pick|open|talk|tell|respond|ring|unblock|phone ..3 or ..2 i ..1 will|am|swear ..2 ~come|~coming|~drive|~show|~turn|~be|~tell|~find
or ..1 i ..1 will|am ..1 ~come|~coming|~drive|~show|~turn ..1 over|round|to|up|there|down|and|in ..1 !at|for|pick|get
i @fut ..2 ~turn|~show|~pop|~rock|~come|turning|showing up ..1 at|on|to|outside|in|there|unannounced|anyway ..1 your|his|her|the|work|anyway|if|until|school
i @fut ..2 ~sit|~stand|~sleep|~camp|~wait|~stay|~park|~knock|~bang ..3 outside|on|at|there|here|door|house|step|doorstep|downstairs ..4 until|till|all|every|long|forever|night
not ..1 see|know ..1 me|it|what ..1 ~come|coming|hit
my|got|have ..1 brother|brothers|cousins|mates|boys|lads|father|people|friends|guys|uncle|uncles ..2 will|going|are|who|can|want|know|looking ..3 ~visit|~sort|~deal|~find|~wait|~hurt|~have|~come|~break|~kill|~pay|~remember|~teach|~look ..1 !you|help|to|dinner|over|a|that
friends|people|mates|guys|contacts|someone|lads ..1 who|that|could|can|owe|know ..1 can|could|will|owe|know|me|people? ..2 ~find|~hurt|~sort|~deal|~make|favour|where|how|people
never|not ..1 let @you ..1 go|leave|be|alone|forget|move ..1 !to|of|that|without|first|there|home|early|hungry|off|in|on
full|sole custody ..3 and|unless|if|watch|then|so|$
sue|suing ..1 you|your|the ..1 !for
your|the ..2 @stuff ..3 in|on|out|into|to|end ..2 skip|bin|tip|fire|bonfire|street|rain|dump|trash|canal|river|rubbish|bins|lawn|dumpster|kerb|curb|charity
~go|~going|~be|~end|~put|straight in|into|to|on ..1 the ..1 skip|bin|tip|fire|bonfire|dump|trash|canal|rubbish|river|kerb ..1 !men|lorry|day|collection
~bin|~burn|binning ..1 your|all ..1 @stuff
dog|cat|puppy|kitten|rabbit|hamster|parrot ..3 ~accident|~shelter|~pound|~street|~missing|~adopt|~rehome|put ..1 !appointment|vaccine
`},
	{kind: guide.MarkThreat, hold: weighed, beside: cueForce, lines: `
microchip|lease|phone|account|tenancy|visa|deeds|mortgage|contract|car|insurance|house|flat ..2 in|under|is ..1 in|under? my name
i will|am|going|might|shall ..2 ~stop|~cancel|~freeze|~close|~sell|~throw|~bin|~burn ..2 paying|your|helping|the|all|him|her|them|it|dog|stuff
`},
	{kind: guide.MarkSelfHarm, hold: weak | weighed, lines: `
~take|~end ..1 my own? life !to|in|back|as|seriously|forward
`},
	{kind: guide.MarkThreat, hold: weak | weighed, lines: `
@you @w3 ..2 ~regret|suffer ..1 !half|saying
remember|know which|what ones|one|i
`},
}
