package draft

import "afterward/core/guide"

// dangerThreatRules find harm that is announced in more words than threatRules.
var dangerThreatRules = []*ruleSet{
	{kind: guide.MarkThreat, lines: `
# to a body
feel|feeling|felt|tempted|ready|about|going|minded ..1 like|to ~hit|~hitting|~smash|~smashing|~kick|~punch|~strangle|~slap|~kill|~hurt ..1 @victim ..1 !up
~kick|~beat|~batter|~smash|~bash|~cave ..1 your|his|her|that|you|him ..2 head|face|teeth|ass|arse|skull|door|in|lights ..1 in|out|off|$
~get|~have|getting ..1 your|his|her ..1 head|face|legs|ass|arse|teeth|nose|car|windows|jaw|kneecaps|house|door ..1 kicked|beaten|smashed|broken|broke|knocked|bashed|bricked|keyed|punched|slashed|done
~dig ..2 your|his|her|own ..1 own? ..1 grave
~put|~lay|~get ..1 my|a ..1 hands|hand|finger ..1 on|round|around ..1 you|him|her|your ..1 !shoulder|hand|knee|back
hands|fingers round|around ..1 your|his|her ..1 neck|throat
you|he|she|they|boyfriend @w3 ..2 need ..3 dentist|ambulance|surgeon|bodyguard|crutches|wheelchair|bandages|teeth
you|he|she|they ..1 will|would not ..1 ~walk ..2 again|straight|away ..1 $|from|after|when
you|he|she @w3 ..1 be? ..1 next $
you|he|she|they|boyfriend|husband ..1 will|would not ..1 be|look ..1 so? ..1 pretty|handsome|smug|smiling|laughing|brave|funny|tough|clever|smart|cocky|happy ..2 when|after|once|anymore|much|soon|now
when|once|till|until|after|before i ..1 am|get|have|catch ..1 done|finished|through|hold ..1 with|of you|him|her|them|your
when|if|once i ..1 ~catch|~find|~get ..1 hold? ..1 of? you|him|her|them ..1 $|i|and|alone|you|with|there
i ..1 will|am|could|would|can ..1 going? ..1 ~gladly|happily|easily|gladly ..1 go|do ..1 to? ..1 prison|jail|time
~punch|~knock|~slap|~smack|~beat ..1 some|the|a sense|manners|respect|lesson
# to a name
~hate|like|sorry|love|loath to ..1 have ..1 to ..1 ~mention|~bring|~show|~involve|~use|~let|~report|~slip|~explain|~drag|~tell ..1 !myself|you
might|could|may|can|would|will ..2 ~slip|~leak|~surface ..1 out|up|into|to|onto ..1 $|to|at|in|on|somewhere|one|when|if
~slip ..1 my tongue|mind ..2 what|about|who|how|to
everyone|team|mates|people|boss|friends|colleagues|parents|wife|husband|girlfriend|boyfriend|neighbours|group|world|class|church ..3 @w3 ..2 ~see|~watch|~read|~love|~enjoy|~laugh|~find ..3 video|vid|pictures|screenshots|messages|texts|recording|clip|chats|emails|side|real
the|your|that|whole|entire|my ..2 group|chat|forum|page|mums|mothers|parents|team|church|family|village|street|office|school|club|congregation|community|neighbours|town|internet|press|papers|estate|board|committee ..1 @w3|would|deserves|deserve|should|might ..2 ~hear|~see|~know|~find|~read|~learn|~talk|~laugh ..2 what|who|about|how|exactly|kind|sort|everything|real|truth ..1 !we|time|the|happened|to
i @fut|have ..2 ~tell|~show|~say|~inform ..1 to? ..1 him|her|them|your|his|everyone|police|judge|court|boss|people|social|school|immigration|wife|husband|hr|mother|parents|family ..1 mother|boss|wife|husband|father|parents|family|new|friends|manager|kids|mates|girlfriend|services|boyfriend|that|all|everything|exactly|just|about ..1 about|what|how|who|that|all|everything|why|exactly|kind|really ..1 !we|time|i|love|happy|sorry
tell|show|telling|showing ..1 the|a|your|my|that judge|court|police|board|magistrate|jury|tribunal|registrar|coach|dean|vicar|priest|imam|pastor ..1 about|what|how|that|who|everything|all
wonder|imagine|curious|interesting|interested ..2 what|how|if|whether|to|who ..2 your|his|her|the|see|they|your ..2 ~think|~say|~feel|~react|~know|boss|wife|husband|colleagues|clients|mother|police ..2 ~think|~say|~feel|~make|~know|saw|knew|heard|would|if|when|about ..1 !i|we
have|has you told your|the|him|her ..2 about ..1 the|that|your|what|us ..1 or ..1 i|should|shall
whose ..3 again|remember
that|your|the little ..1 business|matter|secret|problem|habit|incident|arrangement|hobby ..1 !we|i
one ..1 word|call|email|click|text|phone|message|letter ..2 from|to|and ..1 me|your|her|his|you|the|immigration|hr|it
# both, or all, will have trouble
you|us|he|she|they|both|someone|somebody ..1 will|would|going ..1 to? have|get|be ..1 in|a|an|some? ..1 big|real|serious|proper|bigger|huge|massive? ..1 problem|problems|trouble|bother|war|consequences
problem|problems|trouble ..2 yours|you ..1 will|would|'s
# a presence that is forced
i @fut ..1 be ..1 on ..4 with ..1 you|him|her ..1 tonight|tomorrow|today|$
i @fut ..1 be ..1 waiting|there|sitting|standing|right|parked|watching|around|outside|near|close ..2 when|every|wherever|whenever|whether|like|until|till|for|by you|she|he|your|it|she ..1 ~get|~finish|~come|~leave|~open|~land|~arrive|~turn|~walk|~like|~want|~step|~look|~wake|answer|car
police|cops|guards|law|court|lock|locks|order|doors|boyfriend|he|papers|alarm|chain|distance|blocking|security ..1 will|can|could|would not ..1 save|protect|help|stop|keep ..1 you|me|him|her
piece of paper ..3 stop|keep|protect|scare
you|he|she ..1 will|would not|never ..1 even? ..1 know ..1 i ..1 was|am|have ..1 been? ..1 there|here|in|inside
asking|ask|asked|knows|know|told|found|finds|showed|gave ..2 where ..1 you|he|she|they|your|his|her ..2 live|lives|work|works|park|parks|sleep|sleeps|drink|drinks|moved|staying|stay|stays|train|trains|hang|goes|go ..1 !we
i ..1 have ..1 been ..2 in|inside|round|to ..1 your|the ..1 new? flat|house|place|room|bedroom|garden ..1 while|when|and|last|already|twice
i ..1 will|am|can|could ..1 follow|following ..1 you|her|him ..1 home|everywhere|anywhere|to|wherever|around|until|from ..1 !insta|back|on
@you ..1 can|will|could ..1 run|move|hide|change|block|lock|go|leave ..4 but ..1 i
~find ..1 you|him|her wherever|anyway|eventually|anywhere|whatever|one|soon|again|before|first
there ..1 is|'s|will ..1 be|no|not ..1 nowhere|anywhere|place|where|corner ..3 you|he|she ..1 can|could|will ..1 go|hide|run|be ..1 !for
# what is kept back, taken, broken
~say|~kiss|~wave ..1 your goodbyes|goodbye|bye to
@you|they @w3 never|not ..2 ~get|~have|~see|~lay ..2 penny|cent|house|kids|dog|car|stuff|him|her|money|back|signature|things|them|it ..2 from|until|till|unless|again|back|off|if ..1 !the|monday
when|if ..1 i ..1 am|feel ..1 good and ready
it|they|them|@stuff|playstation|ps5|dress|piano|paintings|plants|that|everything|he|she|dog|cat ..2 will|would|might|going ..2 be|end|go ..1 up? in|to|into|down|on|under|out ..1 the|a|landfill? ..1 bits|ashes|flames|shreds|smithereens|pieces|landfill|tip|pond|canal|lake|bonfire|fire|skip|bin|weather|rain|drain|toilet|pavement
will|might|could|may|going|about|like ..1 to? ..1 be? ..1 have|having|meet|meeting|suffer ..1 with? ..2 accident|accidents|mishap ..1 !insurance|claim
i @fut ..2 ~drag ..1 this|it|you|your ..1 out|through|name|into|for|down
i @fut ..2 ~fight|~contest|~block|~oppose ..1 you ..1 for|on|over|in|every ..1 every|everything|all|the|it|years|custody
i @fut ..1 make ..1 sure ..3 ~lose|never|nobody|no|~pay|~know|~regret|~suffer|~see|~work|~get|~hear ..1 !safe|home
see|find|ask|let|hear|tell|show|wonder what|how|if|it|that|to ..1 the|a|my judge|court|police|magistrate|tribunal|registrar ..1 ~say|~think|~make|~like|~feel|~take
# harm by other hands
not ..1 know ..1 how ..1 to ..1 talk|ask|be|speak ..1 so|as|very? ..1 nicely|nice|politely|polite|gentle|calmly
i ..2 ~curse|~cursed you|him|her|your|them
~put ..2 curse|spell|hex|juju|voodoo|jinx|evil
god|allah|lord|karma|ancestors|universe|life|heaven ..1 will|is|see|sees ..2 ~punish|~judge|~deal|~pay|~strike|~repay|~catch|~bite|~get ..2 you|him|her|both|your|them|back
# without a name
^ you|u ..1 will|shall see ..2 what|who ..1 i ..1 am|can|do|will|mean
^ you wait $
wait until|till i ..1 ~get|~find|~catch ..1 hold|you|him|her|my
wait until|till i ..1 ~tell|~show ..1 your|everyone|them|him|her|people|hr|police|the
wait until|till your|everyone|people|they|he|she ..3 ~find|~hear|~know|~read ..1 out|what|about|how
am|have|is not ..1 finished|started|begun|done|through with ..1 you|him|her
not ..1 want|like ..1 to? ..1 see|make|know|meet|find ..1 me|my|what|out|the ..1 angry|mad|nasty|when|other|dark|cross|happens|lose|what|how|side|enemy ..1 !we
my ..1 other|dark|darker|bad|nasty|ugly side ..1 !of? the
~get|~have|getting ..1 my own back
~want|~get|~have|~take|my|sweet|swear revenge
nobody|one|woman|man|person ..1 leaves|dumps|humiliates|disrespects|crosses|ghosts|embarrasses|blanks|rejects ..1 me|a
you|he|she|they ..1 think|thinks|thought ..2 you|he|she|they|he ..1 are|is|'s|were safe|free|untouchable|clever|hidden
you|he|she|they are|is|'s ..1 not safe ..1 !for|to|driving|on
~call my bluff
^ warn|warned|warning you|him|her $
consider ..1 this|yourself ..2 warning|warned|notice ..1 !period
not ..1 say i ..1 did not|never ..1 ~warn|~tell|~try
never|not ..1 say ..1 you ..1 was|were not ..1 warned|told
clock is? ticking
days are numbered|counted
what ..1 comes|happens|follows next ..1 is ..1 on|your|up
what ..1 happens ..1 next|then|after ..1 is|'s|depends ..1 up|on|your|you
on ..1 your|your own ..1 own? ..1 head|conscience ..1 be|then
~lie|~lies to|under ..1 oath|police|judge|court ..2 if|about|that ..1 you
i @fut ..1 ~ruin|~destroy|~finish|~end|~break|~bury|~crush ..1 you ..1 $|both|in|financially|completely|like|for|and|all|if|i ..1 !heart
things ..1 will|can|could|might|are ..1 going|get|turn|to? ..1 get|turn|go ..1 ugly|nasty|bad|very|dirty|south|public
what|whatever ..1 happens ..1 to ..1 you|him|her|them|your
not ..1 surprised|surprise|shocked if|when your|you|he|she|his|her|the|something|someone ..3 ~lose|~find|~get|~disappear|~go|~turn|~happen|boss|tyres|fired|flat|missing|knock|bump ..1 !an|it
anything ..1 could|can|might|may ..1 happen ..1 to|between|in|on ..1 !us
`},
	{kind: guide.MarkThreat, hold: weak, lines: `
when|once|if|after|till|until|before|because they|he|she|everyone|people|your|the|police|judge|boss|wife|husband ..2 ~see|~find|~hear|~read|~watch|~get|~discover|~open ..2 video|vid|pictures|screenshots|messages|texts|folder|emails|recording|recordings|clip|truth|receipts|envelope|file|statement ..1 !app|game
should|shall|do|must ..1 i ..1 have|tell|show|let|ring|call|mention|explain|ask ..1 to? ..1 it? ..1 to? ..1 your|his|them|her|him|the|everyone ..2 boss|wife|husband|mother|father|parents|police|hr|know|landlord|what|about|manager|girlfriend|boyfriend|instead
my ..1 brother|brothers|cousin|cousins|mates|boys|lads|father|people|friends|guys|uncle|uncles|family|mother ..2 will|going|are|is|has|have|do|does|been|wants|want|knows|not ..3 ~ask|~look|~find|~happy|~patient|~calm|~forgive|~nice|~gentle|~like|~wait|~visit|~pass|angry|fuming|keen ..1 where|for|your|you|him|out|about|with|this|as|to|what ..1 !help|that
this|that|it is|was|'s ..1 only|just? ..1 the|a|my start|beginning|taste|warm
`},
	{kind: guide.MarkThreat, beside: cueForce, lines: `
you|he|she ..1 have|has|got|have ..1 got? ..2 niece|nephew|sister|brother|daughter|son|gran|girl|kid|kids ..2 at|in|who|on|do|does
your|her|his ..2 niece|nephew|sister|brother|gran|daughter|mother|boy|girl ..2 still|lives|walks|works|goes|gets|starts|finishes|alone|cycles|catches|plays
proof|evidence|recordings|recording|footage|nude
i ..1 take|am|will ..1 taking ..1 it|that|everything back
`},
	{kind: cueForce, hold: evenNegated, lines: `
unless|until|till @you ..2 ~answer|~talk|~come|~call|~tell|~give|~say|~agree|~let|~meet|~sign|~apologise|~see|~stop|~pay|~do|~want|~unblock|~admit|~drop|~start
if @you do|will|can|are|have not ..2 ~answer|~talk|~come|~call|~tell|~give|~say|~agree|~let|~meet|~sign|~apologise|~see|~stop|~pay|~unblock|~admit|~drop|~start|~pick|~reply|~bring|~change|~do|~be
if @you ..2 ever|dare|try|leave|show|push|block|ignore|keep|tell|go|see|bring|refuse|insist|walk ..1 !like|anything|anyone
or|otherwise i|we|you ..1 will|am|are|sign|ring|tell|take|go|send|sell|give|call|start|can
either @you|i|we
have|got|has ..1 got|only? until|till|one|two|24|48 ..2 @day|hours|days|week|noon|o'clock|$
by @day ..1 or|otherwise|else
last|final chance|offer|time
two|2|three|only ..1 choices|options|doors|ways|choice|option
ignore|ignoring|block|blocking|blank|blanking|leave|leaving|read me|my ..1 again|one|on|like|anymore|calls|messages
since @you ..2 not|ignore|ignored|refuse|blocked|never|want
you do not pick|answer
think|thinking ..1 about|it ..1 it|that|carefully|hard|twice|before|what|again|over ..1 before|$|carefully|hard
so ..1 be ..1 nice|good|kind|reasonable|smart|sensible|careful|quick
be ..1 nice|good|reasonable|smart|sensible|clever about|with|or|to ..1 me|it|or|christmas|$
tell|say|said me|no ..1 no|if|again|to ..1 if|me|you ..1 again|you|like|and
enjoy ..1 your|the|tonight|it|him|her|yourself|barcelona|this|while|that ..1 while|tonight|party|new|holiday|trip|night|date|weekend|evening|$
sleep|rest well|tight|easy $
just|only|merely saying|asking|wondering|reminding|remember
not ..1 joking|bluffing|kidding|playing|threatening
i ..1 would|could|will never $
would ..1 not ..1 want|like ..1 that|anything|it|anyone|people|them|to
shame|pity|hate|careful|regret|sorry ..1 if|to|for|when|about|now
up to|your ..1 you|call|choice|decision|move ..1 $|how|what|now|really|babe|then
is ..1 that|this|it|not|really ..1 what ..1 you ..1 want
do|would|you ..1 you ..1 really|want ..1 want|to ..1 risk|lose|do
next time
funny|interesting|lovely|nice ..1 thing|how|little|that|car|house|school|place|if
do not ..1 forget|think|imagine|pretend|make|push|try|even|start|you|ever ..1 !to|worry|bring|your
remember ..1 that|who|what|which|i|when|$
has|do|does|is|are|did|can|would|was not ..1 it|you|she|he|they|that $
wink|lol|babe|darling|sweetheart|princess $
all ..1 you|@you like|want
whether @you|or like|want|not|agree
like it or not
no matter what ..1 you|anyone
answer|reply|call|text|talk|open|pick|respond|unblock ..2 or|now|before|by|me ..1 !the|for
~choose ..1 wisely|carefully|one|now
let us see ..1 how|what|who|if
then|so ..1 we ..1 will|can ..1 see|find
`},
}
