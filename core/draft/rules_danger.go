package draft

import "afterward/core/guide"

// What announces harm in an indirect way mostly takes two things, neither of
// which frightens alone: somebody's dog is given away, and something is done for
// the last time; a boss is named, and so is a condition. Patterns of the kinds
// below find one half, and those of a set with beside the other.
const (
	cueEnd   guide.MarkID = "#cue-end"   // something is over for good, or the writer is calm about it
	cueForce guide.MarkID = "#cue-force" // a condition, a choice that is none, mock kindness
)

// dangerHarmRules find wishes to die or to hurt oneself in more words than
// harmRules: what is wished, what is ready, who is to go on without the writer.
var dangerHarmRules = []*ruleSet{
	{kind: guide.MarkSelfHarm, lines: `
# dying, in other words
~top|~neck|~off|~finish|~rope|~erase|~end|~delete myself !up|with|the|from|to|off
~do|done|did myself in
~string|strung myself up
might|may as ..1 well? be? ..1 dead|die|end|gone
better|happier|rather|best ..1 be|off|am? ..1 dead|dying|buried
let me ..1 die|rot|drown|bleed !of|laughing
~let|~leave me to? die
^ want|wanted ..1 to? ..1 be? dead|die
i ..1 want|wish|ready|better ..1 to? ..1 be? dead
my death|dying|suicide !row|bed|valley
i ..1 will|am|would|could|might|going|want ..1 to? ~finish|~end|~stop|~take ..1 my ..1 own? life
~stop|~end|~finish|~quit my own? life|breathing|heart
god|lord|jesus|allah|bhagwan ..1 ~take|~call me
~meet|meeting my maker
~go|~going ..1 to heaven
not|no ..1 want|wan|wish|need ..1 this|my|any ..1 life ..1 !to
not|no ..1 want|wan ..1 to? ..1 live|alive|living|exist !with|in|together|at|near|there|alone|by|next|apart|here|off|far|somewhere|on|my
not|no ..1 want|wan ..1 to? ..1 see ..1 tomorrow|another|morning|2027|christmas|summer
want|wants|wanting ..1 to ..1 wake|get up ..1 in|every|tomorrow|another|at ..1 !next|beside
no|not|nothing|little|any ..2 left|inside|of ..1 of|in me ..1 left|to|!and|that|who
not|never ..1 meant|made|built|cut|supposed ..1 out|to? for|be|to|live ..1 this? life|world|earth|here|alive|living|exist
~cease|~stop|ceasing to exist|be|breathe
not be|being ..1 alive|here ..1 anymore|any|much|for
i ..1 would|will|might|could not ..1 be|am ..1 missed|mourned
~leave|~leaving|~left ..1 this|the ..1 world|earth|planet|life
last ..1 day|night|evening|hour|hours|morning on|of|in ..1 earth|me|my|this ..1 life|world|$
# no day after
you|he|she|they|nobody ..1 will|do not|no ..2 have|need ..1 to ..1 be|feel|get ..1 angry|mad|sad|ashamed|annoyed|worried|scared|afraid|cross|embarrassed|disappointed|upset|bothered ..2 longer|soon|after|anymore|with
i ..1 will|would|may|might|am not ..2 be|being|getting ..2 around|here|alive ..2 for|to|4|by|until|when|till|come|at ..2 christmas|birthday|spring|summer|winter|wedding|graduation|grow|see|then|easter|new|autumn|find|meet|hold|next
not|never|no ..1 plan|planning|intend|expect|going ..1 to|on ..1 be|being|see|seeing|make|making|live|reach|turn|get|getting ..2 thirty|forty|fifty|40|30|50|another|tomorrow|spring|christmas|old|morning|next|alive|summer|weekend|monday|birthday ..1 !home|up
not|never ..1 see|saw|imagine|picture myself ..2 alive|old|next|turning|reaching|past|around|living|being|getting|making ..1 !with|at|in
i ..1 will|do|would not|never ..2 ~turn|~reach|~see|~make|~get ..1 to|it? ..1 to? thirty|forty|fifty|sixty|30|40|50|60|christmas|spring|tomorrow|sunrise ..1 !you|show|market|dinner
tomorrow|friday|sunday|saturday|monday ..1 i ..1 would|will|could not ..1 have|be ..1 been? ..1 able|here|around|alive|there ..1 to ..1 read|see|answer|hear|$
not|no ..1 need ..1 me|it|them|my ..1 where ..1 i
where i ..1 am|will|go ..1 go|going|be|headed ..1 !is|are|was|tonight|tomorrow|at|on|with|next
# it will be still
let|make it|this|everything|all|god ..1 just|all|please? ..1 finish|stop ..1 $|now|me|already
done|finished|through|over|out with|of ..1 the|this ..1 whole|entire|bloody? ..1 show|lot|world|planet|life|living|existence|circus|breathing
i ..1 have|am ..1 had ..1 enough|done ..1 of|with ..1 life|living|breathing|this|everything|it|being ..1 life|world|all|alive|here|me|$
# what holds them still
only|one|just ..1 thing|person|reason|one? ..2 between me and
only|one|main|last ..1 thing|reason|person ..2 stopping|keeping|stops|keeps|kept|holding|stopped|tying|ties ..1 me|us ..2 here|alive|breathing|going|on|earth|doing|jumping|pulling ..1 !it
only ..1 reason|thing ..2 i ..2 not ..2 done|do|jumped|gone|killed|ended|dead|doing|go|did|jump
if ..1 it ..2 not ..1 been? ..1 for ..3 i ..1 would|will|'d ..1 not|be|have ..1 be|gone|dead|done|jumped|here|already|ended
i ..1 am ..2 here|alive|breathing because|for ..1 of ..1 the|my|her|him ..1 dog|cat|kids|boys|girls|mother|baby|son|daughter|children
# given out of hand
~will|would|can|could not ..1 be ..1 able to ..1 look|take|care|feed|walk ..1 after|care|for ..1 of? ..1 him|her|them|it|the|kids|dog|cat|boys|girls ..2 soon|anymore|any|much|longer|after|from|$
plot|grave|funeral|burial|cremation|headstone|coffin|ashes ..2 paid|booked|sorted|bought|chosen|arranged|picked|organised|planned
policy|insurance|pension|it|they ..3 ~pay out ..2 whatever|even|regardless|either|if|no|still|circumstances
rather|hope|want|prefer|better|sorry it|that|for? ..1 was|is|be|were|if? ..1 you|someone|police|anyone|kids|children|her|stranger who|that|to|had ..1 to|that|had? find|found|finds ..1 me|the|my
she|he|mother|they|someone|police|kids|nobody|anyone|one ..1 to|will|can|not|should|be|who|that|have|would? ..1 not|the|one|to? ..1 one? ..1 find|found|finds|finding ..1 me|my|body ..1 $|like|till|until|for|when|tomorrow|first|and|on|hanging|in
already ..2 wrote|written|write|done ..1 my|the|your ..1 letters|letter|note|goodbye|goodbyes ..1 $|to|for
# goodbye
only|last|one ..1 one|person|people? ..2 i ..1 want|wanted|needed|have|got to ..1 say ..1 bye|goodbye|goodnight
want|wanted|like|wish|need|needed ..2 my|the|our|your|you ..1 to ..1 be ..1 the? ..1 last|final
want|wanted|like|wish|need|needed ..2 my|the|our|your ..1 last|final ..1 text|message|call|words|word|thing|thought|letter|voice|memory|talk|conversation ..1 to ..1 be|you
to|will|would|should be ..1 the|my last|final ..1 thing|voice|face|person|words|memory|sound|name|one|text|message|call ..1 i|you
hear|hearing|see|seeing|heard|call|called|talk|write ..2 your ..1 voice|face|name ..1 before|one|a ..1 i|last|it ..1 time|go|do|die|over|end
~tell ..2 i ..1 was|tried|fought|did|am ..1 brave|fought|tried|peaceful|strong|my ..1 best|$|and|to|so|hard
tell|told ..1 her|him|them|kids|mother|father|everyone|boys|girls ..1 that|it|none ..1 it|that? ..1 was|is not ..2 because|fault|about
~watch|~look|watching|looking ..1 over|down|after ..2 you|us|them|her|him|on ..2 from ..2 above|there|heaven|stars|up|sky|where
down ..1 on|at|from ..1 you|us|heaven|above|them ..1 from? ..1 heaven|above|up|there|stars
sorry|forgive ..2 what ..1 you|they|she|he ..1 will|are|is|going ..1 to? ..1 find|see|read|hear|finding
by ..1 the ..1 time ..1 you|anyone|they|someone|she|he ..1 read|see|find|get|hear|notice|notices|finds|wake
when|once|if|by you|they|someone ..1 read|find|get|see|reads|finds|open|hear ..1 this|it|letter ..1 i ..1 will|am|have|shall ..1 be|have|already|not
in ..1 my ..1 next ..1 life $
take|have|keep|look ..1 care|after? ..1 of|after|it? ..1 them|him|her|kids|mother ..2 when|once|after|if ..1 i ..1 am|have|go|can ..1 not|gone
# places and means
i ..2 ~sit|~stand|~go|~walk|~come|~end|~drive|~find ..2 on|at|to|by|near|up|over|under|myself ..2 @height|river|water|canal|sea|platform|station ..4 and ..1 look|think|wonder|stare|imagine|watch|looked|stared|thought|wondered|thinking|staring|looking|count|listen|cry ..1 !about|of|dogs|boats|birds
i ..2 sit|stand|go|walk|stare|drive|keep ..2 on|at|to|by|near|staring|looking|walking ..1 at|to|on|by|over? ..2 bridge|tracks|railway|rooftop|ledge|platform|viaduct|overpass|pills|tablets|rope|knives|knife|blade ..1 !home|to|for|of|with
me and ..2 train|bridge|river|pills|rope|knife|edge|razor|gun|drop|tracks|sea|grave|cliff|roof
one|a ..1 small|little|quick|tiny ..1 step|jump|slip|cut|push|swerve|drop ..2 and|forward|off|is|away|would|over
stopped|stop|stopping|quit|skipping|skipped|refuse|refusing|gave|not ..1 taking|take|my|using|up|took ..1 my|the? ..1 insulin|heart|lithium|pills|medication|medicine|inhaler|dialysis|treatment|chemo|antidepressants|tablets ..1 $|on|since|last|no|nobody|and|because|for|until|ago|days|week|tuesday|anymore|meds|so|now
insulin|pills|medication|medicine|tablets ..3 flushed|untouched|down|bin|saved|saving|piling
lethal|fatal|deadly ..1 dose|amount|combination|enough
knot|rope|noose|beam|hook ..2 hold|holds|tight|strong|works|tied|weight|tie
^ ..2 ceiling|beam|banister|rafters|branch ..3 hold|holds|strong|weight|enough
new|fresh|more|another|deeper ..1 cuts|scars|scar|marks|burns ..3 arm|arms|leg|legs|thigh|thighs|wrist|wrists|me|tonight|today|stomach
blood ..2 in|on|all|over ..1 the|my ..1 sink|bath|arm|sleeve|sleeves|tiles|sheets|bathroom|shower|towel
~open ..1 up? my ..1 arm|arms|wrist|wrists|veins|vein|skin
~cut|~carve|~scratch|~slice|~burn ..1 your|something|it|the|up|myself|deep|deeper ..1 name|it|words|deeper|too? ..1 in|into|on ..1 my ..1 arm|skin|leg|thigh|wrist|stomach|arms
~mutilate|~injure|~starve|~choke|~strangle|~suffocate|~electrocute|~medicate myself
drink|drinking|drank|drunk|drug ..1 myself ..1 to|into|2|till|until ..1 death|sleep|grave|coma|oblivion|an|early|blackout|i
no|not|never ..1 want|wan|going ..1 to? ..1 eat|chop|drink|eating ..1 again|anymore|ever|until|till|anything
~smash|~bang|~punch|~hit|~slam ..1 my ..1 own? ..1 head|face|fist|legs|hand ..2 against|into|until|through|till|off
stop|stopped|stopping|quit ..1 eating|drinking|food|sleeping ..2 until|till|unless|to|for ..1 you|i|good
keep|lock|hide|take|put ..2 knives|pills|razors|blades ..2 from|away|me
# what is held up to somebody
my ..1 blood|death ..3 your|you|hands|conscience
you ..1 will|do|are not|never ..1 have|got me ..1 to|around|anymore|here|bothering|annoying|crying ..1 !go|tell|wait|to|pay|remind|drive|worry|pick
you ..1 will|are ..1 going|be ..1 to|next|only ..1 see|hear|meet|be|time ..3 ~funeral|~coffin|~grave|~morgue|~hospital|~obituary
come|coming|invited|cry|crying|wear|sing|speak|play|laugh|late ..1 at|to|it|this|that|black|for ..2 my funeral|wake|grave|burial
~live|~sleep with ..1 that|it|yourself|what|knowing ..2 when|after|once|if ..1 i ..1 am|do|have
hope|bet you ..1 will|are|can ..1 be? ..1 happy|sorry|proud|satisfied|pleased ..2 when|once|after|if ..1 i
then|maybe|only ..1 maybe|then|when? ..1 you|they ..1 will|would|might ..1 finally|all? ..1 be|feel|see|understand|care|listen|know|miss|notice|come|cry ..4 ~gone|dead|coffin|funeral|grave|hospital|late|body|read|bridge|die|ambulance
no|not ..1 life|live|living|survive|breathing|future|tomorrow|world ..1 without|after ..1 you|u|her|him
`},
	{kind: guide.MarkSelfHarm, hold: weak, lines: `
my ashes|funeral|grave|headstone|wake|coffin|obituary|eulogy|burial
`},
	{kind: guide.MarkSelfHarm, beside: cueEnd, lines: `
# given out of hand
~give|~giving|given|gave ..3 my|everything|stuff|things ..3 away
you ..1 should|can|could|will|must|may ..1 have|keep|take ..1 the|my|all|everything|both ..2 kids|dog|cat|boys|girls|flat|house|car|records|guitar|money|savings|books|ring|watch|stuff|children|tools|piano|camera
can|could|would|will|please|ask @you|please? ..1 look after
look|take|care|watch ..1 after|out|care|over ..1 for|of|the? ..1 my|your|our|the|him|her|them|mother|father|kids|each|dog|cat|boys|girls|baby
he|she|they|kids|dog|cat|boys|girls ..1 deserve|deserves|need|needs|will ..2 parent|mother|father|someone|owner|home|person|dad
passwords|pin|documents|papers|deeds|policy|keys|card|will|bank|certificate|insurance|envelope|letter|savings|details|instructions ..4 in|under|on|with|behind ..2 drawer|bureau|notebook|folder|box|shelf|desk|kettle|fridge|envelope|file|cupboard|table|tin|safe|safely
who|whoever ..1 will|gets|is|'s|would ..1 going ..1 to? ..1 have|get|take|feed|look|walk|raise ..1 after? ..1 the|my|him|her
i ..1 have|am|been|was ..2 clear|clearing|cleared|sorted|sorting|packed|packing|labelled|cleaned|cleaning|tidied|tidying|paid|settled|settling|closed|deleted ..3 flat|house|room|everything|debts|bills|accounts|photos|pictures|papers|things|desk|stuff|profiles|affairs|tidy|arranged
# something still stops them, or nothing does
someone|somebody|who|something|nobody ..1 has|have|will|would|is ..1 got|going ..1 to ..1 feed|walk|look|find|bury|miss
# places and means
not ..1 eaten|slept|eat|eating|sleeping|left ..2 since|for|in
# worth nothing
not ..1 deserve ..1 anything|it|love|you|better|any|to
i ..1 am|feel|was ..1 a|just|so|such|the? ..1 waste|burden|nothing|worthless|useless|empty|numb|broken|failure|problem|nobody|mess|invisible
`},
	{kind: cueEnd, hold: evenNegated, lines: `
for ..1 good i? mean|$
for good
for|to keep ever|always|forever $
i ..1 will|would|may|might|do|am not ..1 be|think ..1 able|around|here|needing|there|need|i|using
not ..1 need|needing|be|want ..1 them|it|any|anything|much|needing ..1 where|anymore|any|after|soon|now ..1 !help
after|past|beyond|by|before ..1 the|this|next ..1 tonight|tomorrow|friday|saturday|sunday|monday|weekend|then
last ..1 text|message|call|talk|letter|thing|time|one|night|day|chat|walk|meal|words ..1 !week|year|month
say|said|saying|wave ..1 my|a? ..1 bye|goodbye|goodbyes|goodnight ..1 !to
^ goodbye|farewell|bye ..1 forever|my|then|now|$
i ..1 have|am|did ..1 just|finally? ..1 decided|planned|arranged|ready|made ..1 it|something|up|now|$|everything|all|that
everything|it|all ..1 is|'s|has|been ..1 all|been? ..1 ready|arranged|sorted|planned|decided|prepared|paid|settled|done|tidy ..1 now|$|and|so|tidy
i ..1 have ..1 got ..1 everything|it ..1 all? ..1 ready|arranged|planned|sorted|prepared
calm|calmer|peaceful|lighter|numb|quiet|tired|empty ..2 now|since|than|tonight|finally|inside
kind|sort|strangely|weirdly|oddly|almost ..1 of? ..1 peaceful|calm|nice|beautiful|relieved
fix|fixing|solve|end|ending|finish|finishing|settle|stop|stopping ..1 it|this|that|everything|things ..2 tonight|myself|once|forever|soon|for ..1 !between|up
remember|forget ..1 me ..1 by|fondly|like|well|$|as|kindly
remember|forget|know ..1 that? ..1 i ..1 always? ..1 love|loved|did ..1 you|him|her|them
do not|never be|feel ..1 sad|cry|angry|mad|guilty|worried|upset
better|easier|best|happier ..1 for ..1 all|everyone|everybody|both|them|kids|him|her
i ..1 can not|hardly|barely ..1 carry|do|bear|take|stand|face|fight|go|keep ..1 this|it|things|life|everything|on|any ..1 anymore|any|much|longer
do not think ..1 i ..1 will|can|want|could ..1 $|anymore|make|be|wake
no|not|any|nothing ..1 much|more? ..1 point|reason|hope|use|left|future ..1 $|in|to|anymore|now|for|of|left
tired|exhausted|sick|done|finished ..1 of|now|$|with ..1 it|everything|all|being|trying|fighting|pretending|this|$
will|would|could not ..1 miss|notice|bother|hurt|care
so ..1 easy|simple|quiet|tired|quick
nobody|no|one ..2 noticed|notices|cares|calls|listens
i ..1 am ..1 sorry ..1 for ..1 everything|all|this
i ..1 think ..1 about|of ..1 it ..1 $|a|every|all|sometimes|more
sometimes ..1 i ..1 just? ..1 think|wonder|look|stand|sit|wish
before i ..1 go|leave|do|end|sleep ..1 $|away|it|for
when|once|after|if i ..1 am|have ..1 gone|not|finished|away
alone ..1 on|tonight|when
`},
}
