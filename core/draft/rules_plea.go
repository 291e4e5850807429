package draft

import "afterward/core/guide"

// pleaRules mark more of what lays pain at a door, and of what pleads.
var pleaRules = []*ruleSet{
	{kind: guide.MarkGuilt, lines: `
i ..1 count ..1 them|the|every|days
sets|set|lay|laying|lays ..1 two|2 ..1 plates|places|cups
waits|waiting|sits|sleeps|sitting|lies ..1 by|at|on ..1 the|your ..1 door|window|side|gate|coat|pillow|slippers|jumper ..1 !for|of
do not ..1 worry|mind|bother ..1 about|with ..1 me ..1 !being|for
vows
you ..1 promised|swore|vowed ..1 you|to|me|forever|always|never|we|in ..3 never|always|leave|be|love|forever|there|stay|together|front
box room
eat|eating ..1 beans|toast|nothing|alone|noodles|dinner|cereal ..1 alone|for|til|till|until|by|again|on|so
till|until|til payday
on ..1 your|both ..1 conscience
not|nothing|does|did|do|any|none ..1 any ..1 of ..1 it|that|this ..1 count|mean|matter|even ..1 $|anything|to|for|count
~pretend ..2 i ..1 do|never|did ..1 not? exist|existed|matter
i ..1 do ..1 not ..1 exist
has|have|is ..1 not ..1 been ..1 the ..1 same|well ..1 since
cried|cries|crying|sobbed|sobbing|weeping|wept ..2 himself|herself|themselves|myself|every|all|for|on|at|in|again|asking|until|over|because|the ..2 sleep|night|day|you|mother|daddy|floor|why|bathroom|work|shower|car|hours|morning|till
you ..2 broke|destroyed|ruined|shattered|crushed|gutted|wrecked|killed|hurt|crippled|emptied|damaged ..1 me|my|something|us|the ..1 $|and|when|completely|so|in|heart|life|inside|for|trust|more|badly|that|beyond|confidence|like
~look like ..1 a ..1 ghost|skeleton|zombie|corpse|wreck
i ..1 am|feel|look ..1 a ..1 wreck|mess|ghost|shell|shadow|zombie|ruin|broken ..1 $|without|since|because|of|and|i|here|man|woman
gave ..1 up ..1 my|everything|the|a|so|on ..1 !on
i ..1 paid|pay|bought|raised|built ..2 for ..1 your|the|that|everything|it|portugal|all|you|our ..3 and|i|now|while|with|but
how ..1 stupid|dumb|naive|pathetic|blind ..1 i|am|was|of|is ..1 am|was|me|i|is|that
picking up ..1 the ..1 pieces
i ..1 love|loved ..1 you ..1 so|more ..1 much|than ..1 it|that|i|anyone|anything|life|you|my ..2 ~hurt|sick|makes|ever|loved|will|could|myself|deserved|did|own|knew
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
day ..1 @num|41|30|50|100|60|90|45|12|23 ..1 without|since|of|$
your|an ..1 empty ..1 chair|side|seat|place|hook|half
your ..1 side ..1 of ..1 the ..1 bed
dog|cat|he|she|they|puppy|kids ..2 still ..1 ~wait|~sit|~look|~listen|~sleep|~ask ..3 door|you|window|your|for|by
nice ..1 for|to ..1 some|be|know ..1 able|$|people|one|where
~story of ..1 my ..1 life
that ..1 is|'s|s what ..1 i ..1 get|deserve|got
i ..1 waited|stayed|lay|stood ..1 up|in|there|by|with|at|outside|all ..2 night|hours|hospital|window|waiting|cold|rain
for ..1 better ..1 or|and
your ..1 vows|promises|promise|word ..1 !for|to
a|the ..1 promise|vow ..1 you|to ..1 made|me
you ..1 said ..1 you ..1 would ..2 never|always|love|stay
in ..1 hospital ..1 because|since|with|after|over
signed ..1 off ..1 work|sick|with
the|my|went|doctor|gp ..1 doctor|gp|says|said|put ..2 depression|depressed|stress|antidepressants
have|got|diagnosed|with ..1 depression|anxiety|ptsd
antidepressants|panic|breakdown|ulcers|shingles|insomnia ..1 because|since|attacks|from|over|every|again|thanks
proud ..1 of ..1 yourself
all ..1 i|that ..1 have|got|is|had ..1 left|got ..1 $|is|of|now|are
left|got ..1 with|me ..1 nothing|with
i ..1 am|have|was|feel ..1 left ..1 with ..1 nothing
~count|counted|counts for ..1 nothing|something|anything
not ..1 that ..1 you|anyone ..1 ~care|asked|would|notice|even|ever|bothered
~care anyway|less
you ..1 do|did|would not ..1 ~care|~love|~miss ..1 anyway|anymore|about ..1 me|us|how|what|anyone
~forget|erase|replace|discard|bin|binned|dumped|dropped|thrown ..1 me ..1 like|so|that|as ..1 i|a|if|trash|it|fast|easily|quickly|easy
~tell|~ask|~explain ..2 why ..1 mother|daddy|you|we|father ..1 left|gone|is|not|are
~explain|tell ..1 it|that|this|them|him|her|noah ..1 to ..1 noah|@name|your|the|him|her|our|them|kids ..1 !school|teacher|gp|plumber
~break|breaking|broke|breaks|broken ..1 my|their|his|her|our|mother|a|the|mothers ..1 heart|hearts
heart ..1 is|'s ..1 broken|breaking|in|still|shattered
without ..1 you ..1 i|my|there|everything|nothing|it|the|life|here|in ..2 ~be|am|nothing|no|not|empty|have|is|'s|can|feel|feels|lost|meaningless|point|life
nothing|empty|lost|nobody|broken|useless|half ..1 without|since|now ..1 you
skin and ..1 bone
dying ..1 inside|of|without|here|slowly|a
die|dying ..1 a|of ..1 little|broken|loneliness ..1 every|heart|inside|each|$
so ..1 much ..1 pain
i ..1 gave|give|sacrificed|quit|left|moved|lost|sold|turned|put|did|spent|dropped|wasted|missed ..1 up|my|everything|you|it|all|down|years|the|so ..4 for|because|on ..1 you|us|this|your
my ..1 twenties|thirties|forties|youth|fertility
always|only|just ..1 the ..1 one ..1 who ..1 ~wait|~try|~care|~ask|~text|~apologise|~fix|gives|loses|pays
pick up ..1 the ..1 pieces
i ..1 do|did|does ..1 not ..1 deserve ..1 you|to|anything|love|happiness|any|forgiveness|kindness|it|this|anyone|nice|better|even
if|would ..1 you ..2 loved|cared|love|care|ever|valued|meant ..1 me|us|even|about|at|it|@small
as|since|from|when ..1 the ..1 day|moment|night ..1 you ..1 left|walked|ended|said|went|told|dumped|moved
when|because|after|before ..1 you ..1 walked|left|dumped|ended|abandoned|threw|broke|ditched ..1 out|us|me|it|on|away|my|him|her|them|everything|home
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
must ..1 be ..1 nice|great|lovely|easy|so|wonderful|fun|hard|good
as ..1 always|usual|per ..1 i|usual|me|left
i ..1 was|am ..1 the ..1 one|only ..1 who|one
-one who ..1 held|sat|drove|paid|stood|nursed|cared|looked|stayed|picked|cleaned|cooked|carried|raised ..1 your|@you|by|for|up|after ..3 when|while|hand|hospital|through
held|hold your ..1 hand|hair|head
i ..1 put ..1 you ..1 through|first|before
all|after ..1 those|these|the|all ..1 years|nights|things|times|sacrifices ..1 $|i|and|you|of|wasted|down|for|gone|mean
~sleep|sleeping ..1 in|on ..1 the|my|a ..1 car|sofa|floor|couch|box|friends|spare|airbed|van|shed ..1 since|because|at|while|room|like|for|and|now|again|$
living|live off|on|in ..1 toast|beans|noodles|pasta|nothing|a|my|coffee|cigarettes|crisps
lost|losing ..1 my|the|two|@num|so|a|everything|half ..1 job|stone|kilos|house|home|weight|friends|faith|mind|everything|hair|much|lot ..2 because|since|over|when|you|of|after|to|$
would|will|do ..1 not|you ..1 ~care|~notice|~mind|~bother ..1 anyway|if|either|even|less
like|as ..1 i ..1 was|am|never|did|meant|mean ..1 nothing|never|not|exist|matter|existed|a|dirt|rubbish|invisible|nobody|no|disposable|garbage|trash
why ..1 mother|daddy|father|you ..1 left|gone|is|does|do|are|not|never|hates ..1 !the|work|school|at
what ..1 you ..1 have|did|done|do|put|are|cost ..1 done|to|doing|me|us|him|her|through|cost
i ..1 can|could|do|have ..1 not ..2 eat|sleep|eaten|slept|breathe|function|work|think|cope|get|stop|smile|focus|concentrate|leave|laugh|worked|smiled|stopped|laughed|been ..4 since|without|because|out|crying|properly|anymore|for|days|weeks|thinking|anything|right|bed|straight|house|night|after|much|until|the
not ..1 sleeping|eating|coping|sleep|eat|slept|eaten|working|functioning ..1 $|at|much|or|and|properly|since|because|without|well|right|i|for|again|any
gave|given|giving|give ..1 you|him|her ..1 everything|my|all|the|ten|@num|a|years|two|three|children|kids|five|six|seven|eight ..1 $|best|heart|life|years|i|home|youth|twenties|thirties|soul|love|and|for|roof|child
i|and ..1 would ..1 do ..1 it ..1 all? again
only|first|second|another|alone|by|own|spend|spending ..1 myself|christmas|birthday|easter|eid|new|anniversary|diwali|thanksgiving ..1 alone|without|on|by|in|years|with ..1 you|my|own|myself|anybody|anyone|nobody|no
used ..1 to ..1 being|it|be ..1 the|$|last|second|left|alone|let|disappointed|ignored|forgotten|by
while ..1 you|your ..1 are|were|sit|get|have|go|out|live|sleep|post|enjoy|dance|party|move|laugh ..2 out|happy|having|enjoying|fun|on|with|living|in|the|laughing|partying|your|away|off|playing
~fall|falling|fell apart ..1 !the
i ..1 am|feel ..1 the|a|such ..1 worst|terrible|horrible|awful|monster|failure|waste|pathetic|stupid|bad|disgusting|useless|piece|idiot ..1 person|human|man|woman|of|mother|father|alive|i|$|ever|in|and|for
hate|hating ..1 myself
whatever ..1 you|it|makes ..1 want|say|like|think|happy|makes ..1 $|i|you|happy
never ..1 mind ..1 me|$|then|it|forget
forget ..1 it|i|about|me ..1 $|you|me|ever|it|said
people|some|those|one|someone ..1 of|who ..1 us|loved|love|loves|really|actually|stay|keep ..2 are|have|still|you|to|their|keep|had|promises|pay|did|just
you ..1 would|will|could not? ..1 rather ..1 ~pay|~see|~spend|~let|~watch|~be|~throw|~talk|~have|~die
thought ..1 you|i|maybe|it ..2 should|tell|ought ..1 ~know|want|care|$
nobody|no|one|who ..1 else? ..1 to|will|would|s|is|else ..1 talk|turn|love|call|hold|hug|want|cook|care ..1 to|me|for|about|with
my ..1 whole|entire|only ..1 life|world|reason|family|future|friend
since ..1 you|your ..1 left|walked|went|ended|dumped|broke|moved|threw|been|have|took|stopped|told|did|cut|gone
`},
	{kind: guide.MarkBegging, lines: `
find it ..1 in ..1 your ..1 heart to !forgive|pardon|4give
i ..1 am|will|keep|have ..1 begging|beg|pleading|plead|kneeling|praying|crawl|crawling ..1 you|with|to|for|please|on|here|at|that|$|back
i ..1 will|would|can|could|swear|promise ..3 ~do|~be|~become|~change|~sign|~give|~take|~accept|~agree|~pay ..2 anything|everything|whatever|whoever|all|whichever|every
i ..1 will|be ..1 be ..1 good|better|quiet|quieter|different|perfect|the|whatever|whoever|anyone|any|who|thinner|your|yours|nicer|so|a|more ..1 $|i|this|please|man|woman|you|girl|person|husband|boyfriend|one|wife|girlfriend|to|version|kind|for|slave|promise|better|good|now|partner
one|another|single|last|small|tiny|second|1 ..1 more|last|final|small|single|tiny|little ..1 chance|try|night|shot|day|go|kiss|hug|week|date|dance
no ..1 pride|dignity|shame|self-respect|ego ..1 left|anymore|$|i|to|at
crumbs|scraps ..1 of|$|from|is|i|would|will
do not ..1 give up
`},
	{kind: guide.MarkBegging, hold: weak, lines: `
like|as|on ..1 a|my|all|both|bended|bent|hands ..1 dog|knees|fours|beggar|knee ..1 $|at|here|and|begging|please|i|for|if|@name
swallow|swallowed|forget|lost|losing|care|no ..1 care|about|my ..1 about|pride|dignity|my|how ..1 dignity|pride|$|pathetic|i|if|anymore
i ..1 know ..1 i|this ..2 am|is|sound|look ..2 pathetic|desperate|begging|needy|weak|crazy ..1 but|$|i|and
please ..1 love|want|need|choose|pick|save|keep|stay ..1 me|us
i ..1 am ..1 nothing|nobody|lost|no|half|dead|incomplete|empty ..1 without|if|$ ..1 you|@name|us
i ..1 will|would|have|can|could ..1 never ..1 ~drink|~look|~lie|~shout|~raise|~hurt|~leave|~cheat|~complain|~ask|~do|~talk|~see|~touch|~gamble|~work ..2 again|another|at|you|her|his|to|that|late|anything ..2 $|i|if|ever|please|again|swear|else|just|or
i ..1 will|would ..1 quit|sell|leave|stop|give|cut|delete|move|go|start|drop|cancel|throw|burn ..2 job|car|drinking|smoking|up|off|everything|anything|house|therapy|church|friends|gaming|weed|anywhere|phone|her|him|gym|out|all ..2 $|if|for|i|and|please|just|to|anything|tomorrow|you|today
give ..1 up ..1 on ..1 us|me|this ..1 !i
`},
	{kind: guide.MarkBegging, lines: `
let ..1 me ..1 ~come|~prove|~make|~show|~fix|~try|~love|~earn|~win|~stay|~hold|~back|~be ..2 home|it|you|back|how|again|to|up|right|this|in|with|things|myself|your|near|us
`},
	{kind: guide.MarkBegging, hold: weak, lines: `
whatever|whoever|anything|however ..1 you|it|that ..2 want|need|takes|say|take|ask|wants|needs|like|costs ..1 me|i|from|$|to|it|we|is ..1 !the|for
just|please|let|can|could ..1 give|let|one|tell|can|take|me|have|i|we ..1 me|us|more|one|i|to|another|come ..1 chance|a|one|back|another|shot|try|home|come|night|last|day|time|more ..1 !lift|ring|shout|call|sec
do not|never ..1 leave|go|give|do|throw|end|abandon|walk|let|hang|shut|close|delete|push|forget|quit|cut|stop ..1 me|us|up|this|it|go|like|$|please|do|away|on|out|loving|the ..1 $|please|on|alone|like|to|away|i|yet|me|us|here|now|out|behind|without|off|door
i ..1 will|would ..1 wait|sleep|crawl|kneel|walk|swim|sit|stand|beg|queue ..2 forever|on|in|as|long|years|for|to|outside|until|all|over ..2 you|floor|knees|shed|sofa|step|takes|if|glass|needed|life|ever|miles|hot|doorstep|night
i ..1 will|would|could ..1 settle|take|accept|live|be ..1 for|any|anything|a|crumbs|whatever|less|with|even|grateful|happy ..1 crumbs|anything|tuesday|less|for|you|scraps|any|day|bit|text|with|thing|just|being|one|that ..1 !saturday|if
tell|show|say|teach|let ..1 me ..1 what|how|where ..1 to|i|you|it ..1 do|fix|say|have|need|want|be|can|change|must|takes|should|became|went ..1 $|to|and|from|it|you|i|this|please|for|differently|me ..1 !bring|pay|wear|pick
pick|choose|want|love ..1 me ..1 $|instead|again|please|back|over|not|like|i ..1 !up|something|a|or
`},
}
