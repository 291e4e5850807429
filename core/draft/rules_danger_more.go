package draft

import "afterward/core/guide"

// dangerMoreRules are those whose words stand further apart.
var dangerMoreRules = []*ruleSet{
	{kind: guide.MarkThreat, lines: `
# or else
nothing ..1 you|anyone|they|he|she ..1 can|could|will ..1 do ..1 about|to ..1 it|stop|that|$
or|otherwise everyone|everybody|your|the|hr|she|he|they|people|police ...6 gets|get|hears|hear|knows|know|sees|see|finds|find|learns|reads ..1 a|copy|what|why|how|about|out|everything|who|the|it|all|these|this ..1 !keys|key
me|it|again|that|him|her and ..1 see|find|watch ..1 what|out|how ..1 ~happen|i|$|comes
shame|pity|unfortunate|tragic|awful ..1 if|to|for ...6 happened|happen|happens|broken|stolen|keyed|hurt|found|knew|heard|saw|burned|burnt|missing|leaked|scratched ..1 !you
i ..1 will|am|can ..1 make|making ..1 sure|certain of ..1 it|that
i @fut ..2 ~find ..1 out? were|where you|u|he|she|they
next time ..1 i ..1 will|might|may|could|would|am ..1 not ..1 ~stop|~let|~be|~miss|~hold|~warn|~ask|~knock|~hesitate|~control
know ..1 better? ..1 than? not? ..1 to ~push|~cross|~test|~provoke|~anger me
~let people|everyone|everybody|world|them|him|her ...3 know ..1 about|what|who|how|why ..1 !time|day|we
all|everything|it|lot ..3 burns $
no ..1 money|answer|reply|call|visit|signature|apology|rent|sorry|talk|dinner|meeting ..1 no ..1 kids|dog|car|keys|stuff|money|visits|deposit|passport|signature|house|visa|cat|son|daughter
i would ..1 be|move|watch|think|sleep|lock|find|answer|run|hide|start|worry|pray|listen|stay|keep|check|choose ...10 if ..1 i ..1 were|was ..1 in ..1 you|your
you ..2 one ..1 phone? ..1 call|text|email|click|word|post ..1 from|away
i ..2 could|can|will|would|need ..1 to? ~make ..1 one|1 ..1 phone? call
like|love surprises
patience ..1 is|has|'s|will ..1 ends|end|ended|gone|up|thin|over|out|limit|limits|runs|running|ending|finished|wearing
patience ..1 ends|ended|runs
have|got|know|has ..2 mate|friend|people|cousin|contact|someone|guy|brother|uncle|mates|friends|cousins in|at|on ..1 the|your|that|a ..1 dvla|police|force|council|immigration|office|bank|hr|court|embassy|consulate|home|gang|cops|tax|border|prison|job|inside
i ..1 know|have people ..1 who|that ..2 ~find|~hurt|~sort|~deal|~make|~owe|~break|~do|owe
i know ..1 some? people $
not|no ..1 bother|try|point|use ..1 to|in? ..1 moving|hiding|running|locking|screaming|hide|run|escape
last ..1 one|guy|man|girl|person|woman|boyfriend|bloke who|that ...5 me|out|that|it
you|he|she|they ..1 will ..1 learn|find|discover ..3 hard way|enough
the hard way $
i ..1 always|will ..1 collect|collecting $|what|my
i ..1 will ..1 be ..1 seeing ..1 you|him|her|them ..1 $|soon|around|very|before
least ..1 expect
rather ...3 you|him|her ..1 dead|die|suffer|hurt|buried
i ..1 will|can|could|would ..1 make|force|forcing ..1 you|him|her ..1 to? ..1 listen|come|talk|answer|sign|stay|suffer|watch|hurt
i ..1 will|would not ..1 hesitate ..1 to
i @fut ..2 ~take ..1 the|your|everything|half|every|all ..2 house|everything|pension|penny|business|company|savings ..1 !keys|plants
we|you ..1 will|shall ..1 see ..1 about that
see|wonder who ..1 is|'s ..1 ~laugh|~laughing|~win|~believe|~cry|crying|sorry|begging
word ..1 against yours|mine
or|otherwise you|he|she|they ..1 will ..2 ~regret|sorry|hurt|wish|bleed|find ..1 !out
what|how ..1 much? ..1 i ..1 could|can|might ..1 do ..1 to ..1 you|your|him|her
not|never ..1 want|like anything|something ..1 bad? ..1 to ..1 happen
would|could ..1 be ..1 so|very|such|really|a? ..1 easy|simple ..1 to ..1 ~ruin|~send|~post|~tell|~call|~end|~break|~get ..2 you|your|it|them|him|her|the ..1 !go
never|not ..2 ~see|~hold|~speak|~meet|~know your|the|my|our|his|her ..1 kids|son|daughter|children|dog|boys|girls|grandchildren|baby|granddaughter|nephew|niece|little ..2 again|grow|$|unless|until|if
kids|son|daughter|boys|girls|children|he|she|they ..1 will|should|deserve|deserves|ought ..2 ~know|~hear|~learn|~find ..1 out? ..2 what|who|why|how|truth|exactly|the ..2 you|their|his|her|mother|father|really|kind ..1 !to|want
i ..1 will|am|would ..2 ~sell|~burn|~bin|~dump|~destroy|~smash|~drown|~flush|~scrap|~shred|~torch ..1 your|his|her|all|everything|every ..3 ring|dress|piano|guitar|car|bike|photos|pictures|letters|records|house|paintings|it|them|stuff|clothes|things|collection|plants|laptop|shoes|books|tools|wedding ..1 !on|together|if|for|with|and
you ..1 will|do|can not ..1 know|find|see ..1 where|what ..1 ~hit|~happen ..1 you|to|him|her
only ..1 one ..1 of ..1 us ..1 will|is|leaves|walks|gets|comes
i ..1 will|would ..1 die|kill|rot before ..1 i|you|he|she
if|when i ..1 go|fall|lose|sink|burn ..1 down|under? ..2 you|so|i ..1 go|are|do|come|will|am
~take|taking|drag|dragging ..1 you|him|her|them|everyone ..1 down|with ..1 with|me ..1 me|$
not ..1 going|go down ..1 alone|quietly|without
not ..1 go|going|leave|leaving quietly|easily
sleep ..1 with|well|tight ..2 while|tonight|if|knowing ..1 you|knowing ..1 can|still
everyone|everybody|all ..1 has|have|got ..1 secrets|skeletons|something|weakness|weaknesses
skeletons
remember ..1 what ..1 happened ..2 last|when|to|next ..1 time|you|someone|the|him
i ..1 could|can|will|might ..1 ruin|end|finish|destroy|break|bury ..1 you|it|everything|him|her ..1 $|with|in|if|just|and|all
kiss ..1 your ..2 goodbye|bye
`},
	{kind: guide.MarkSelfHarm, lines: `
pills|paracetamol|sleepers|knife|rope|razor|blade|noose|tablets|gun ...3 counted|lined|laid|ready|next|beside|waiting|loaded|hand|lap|bedside ..1 !for|delivery|to
only|one|main|last ..1 reason|thing|person|one ...4 alive|living|breathing
only|one|main|last ..1 reason|thing|person|one ...3 still here
~write|wrote|written ...3 letter|letters|note|notes ...10 after|when|once|afterwards ..1 $|i
when|once|if you|they|she|he|everyone ..1 hear|read|find|learn|get|hears|gets ..1 out? about|the ..1 me|news|call $|come|will|do|please
they|kids|he|she|everyone|boys|girls|nobody|people|you ...3 not ..1 need|needs|want|wants me ..1 around|here|alive|existing
kill yourself ...8 i|maybe|right|will|advice
be|join|hug|joining with? ..1 my ..1 late|dead|own? ..1 @kin|granny ..1 again|soon
waiting for ..1 me ..1 up|there|in|on ..1 there|heaven|other|the
world|earth|universe ..1 will|would|is ..1 be? ..1 lighter|better|quieter|brighter|cleaner ..1 !place|if
deserve|deserved|deserves|ought to ..1 die|be? ..1 dead|buried
you|they|kids ..1 will ..1 need it|them|this|these soon|after
i ..1 will|would|may|might|am not ..1 be ..1 here|around|alive to ..1 have|look|take|raise|see|help|watch|hear|answer|worry|love|do|find|meet|get|know
~know|~tell|~remember|~think|sure|convince ..2 it ..1 was|is|were not ..1 his|her|their|hers|theirs ..1 fault
nearly|almost|about|want|going|tempted ..1 to? ~take|~swallow ..1 the|all|them ..1 lot|all|whole|bottle|packet ..1 !back|of
wish|hope|hoped|wished|shame ..1 that|the|a|it|they|doctors ..1 car|bus|train|truck|lorry|fall|crash|accident|doctors|virus|cancer|bullet|ambulance|heart|plane|tumour|paramedics|pills ..2 had|did|have|would|was|hit|got|finish|take|kill ..3 ~hit|~kill|~finish|~take|~save|~end|not|worked|work|fatal|me|faster|found
i ..1 look|stare|think|keep|catch|find ..1 myself? ..1 at|about|looking|staring|thinking|counting|eyeing ..2 cabinet|knives|knife|bridge|trains|tracks|pills|ceiling|beam|rope|belt|razor|blade|drop|balcony|traffic|lorries|oven|bleach|roof|drawer|tablets|railway ..1 !for
how many ..1 it|they|you|of|pills|would|will ..1 ~take|need|would|them ..1 to|$|it|would|you ..1 !lunch
it|pain|this|everything|suffering ..2 ends|stops ..1 tonight|soon
pain|suffering|hurting|noise ..2 end|ends|stop|stops|over ..1 tonight|soon|forever|today|finally
voices ..2 ~tell|~say|~want|telling|saying
stomach pumped
suicide watch
not ..1 scared|afraid|frightened|fear ..1 of ..1 dying|death|die|to ..1 die|death|$
life|living|world|earth|existence ..1 is|'s|was not ..1 for|meant ..1 for? ..1 me|people $|like
not|no ..1 see ..1 a|any|no|the|other ..1 way|light|future|end|point ..1 out|through|past|forward|ahead|anymore|any|tunnel|in
can not|no ..1 see past|beyond
last ..3 you|u ..1 will ..1 ever|get|see|hear|have ..2 of|from|see|hear ..1 me ..1 alive|breathing|again
i ..1 am|was|have ..1 been? ..1 dying ..1 inside|here|and|slowly|without ..1 !to|for
what ..1 is|'s ..1 left ..1 for|of ..1 me
nothing|nobody|no ..2 left|keeping|holding|keeps|holds ..1 me ..1 here|alive|now
i ..1 have|got no ..1 one|reason|fight|strength|life|will|more ..2 left|more|to ..1 live|fight|give|go|stay|wake|in
not|never ..1 want|wish|going ..1 to ..1 grow|get|be|live|turn ..1 old|older|thirty|forty|fifty|sixty
~swim|~walk|~drive|~row|~sail|~go ..1 out? ..2 until|till i ..1 can|am|do ..1 not|gone|no|too|feel|float
not|never ..1 come|coming|swim|swimming|turn|turning|surface|surfacing back ..1 up|from ..1 !to|for|home|together|here
hold|held|stay|under ..2 underwater|breath|water ..2 until|and|forever
run ..1 a|the ..1 bath ..4 not|never
water ..2 cold|deep|dark ..2 enough|take|quick
how ..1 long ..1 it|you|until|before|does|would ...5 drown|bleed|die|notice|fall
~stop ..1 being ..1 a|such|so|your|everyones ..1 burden|problem|weight|nuisance|mess|disappointment
i ..1 will|would|can ..1 stop being ..1 a|your ..1 problem|burden|weight|bother
~free|~release|~relieve you|everyone|them|us ..1 of|from ..1 me|the|my
i ..1 will|am|have ..2 ~stop|~leave ..2 wasting|taking ..2 air|oxygen|space|time
i ..1 hope|pray|want|wish|ask ..3 not|never ..1 ~wake|~see|~survive|~recover|~make
please ..1 let|make ..1 it|this ..1 be ..1 quick|over|painless
i ..1 am ..1 already ..1 gone|dead|a ..1 $|ghost|inside|to
pretend|imagine|act|forget ..1 like? ..1 i ..1 never|was|am ..1 ever|never|not? ..1 existed|born|dead
if @you ...8 i ..1 will|would|swear|am|might ...4 ~jump|~die|dead|~overdose|myself|pills|bridge|train|wrists|suicide ..1 !to|for|off|laughing|at|out
if @you ...8 you|they ..1 will|can|going ..1 to? ..1 ~find|~bury|~identify|~visit|~come ..2 me|my|to ..2 dead|hanging|grave|body|funeral|cold|bath|floor|bottom|morgue
~choose ...5 me ..1 dead|alive|living|breathing|gone
`},
	{kind: guide.MarkSelfHarm, beside: cueEnd, lines: `
~give|giving|given|gave ..2 my ...6 away
~write|wrote|written ..1 you|u|them|each|everyone|to|a|the|my ..1 a|each|everyone? ..1 letter|letters|note|notes|goodbye
kids ..1 have|got|will ..1 have|be|you|your|them ..1 you|fine|$
promise ..1 me ..1 you ..2 look|take|tell|raise|remember|love|care|feed
~walk|~drive|~go ..2 into|to|towards ..1 the ..1 sea|water|woods|river|lake|ocean|cliffs|canal|tracks|station|moor
insurance|policy|will|deeds|documents|papers|passwords ..2 is|are|in ..3 drawer|bureau|box|desk|folder|cupboard|envelope|safe
full time|custody|both
`},
}
