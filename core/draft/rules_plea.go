package draft

import "afterward/core/guide"

// pleaRules mark more of what lays pain at a door, and of what pleads.
var pleaRules = []*ruleSet{
	{kind: guide.MarkGuilt, lines: `
eat|eating ..1 beans|toast|nothing|alone|noodles|dinner|cereal ..1 alone|for|til|till|until|by|again|on|so
cried|cries|crying|sobbed|sobbing|weeping|wept ..2 himself|herself|themselves|myself|every|all|for|on|at|in|again|asking|until|over|because|the ..2 sleep|night|day|you|mother|daddy|floor|why|bathroom|work|shower|car|hours|morning|till
you ..2 broke|destroyed|ruined|shattered|crushed|gutted|wrecked|killed|hurt|crippled|emptied|damaged ..1 me|my|something|us|the ..1 $|and|when|completely|so|in|heart|life|inside|for|trust|more|badly|that|beyond|confidence|like
i ..1 am|feel|look ..1 a ..1 wreck|mess|ghost|shell|shadow|zombie|ruin|broken ..1 $|without|since|because|of|and|i|here|man|woman
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
your|an ..1 empty ..1 chair|side|seat|place|hook|half
your ..1 side ..1 of ..1 the ..1 bed
left|got ..1 with|me ..1 nothing|with
~tell|~ask|~explain ..2 why ..1 mother|daddy|you|we|father ..1 left|gone|is|not|are
~explain|tell ..1 it|that|this|them|him|her|noah ..1 to ..1 noah|@name|your|the|him|her|our|them|kids ..1 !school|teacher|gp|plumber
~break|breaking|broke|breaks|broken ..1 my|their|his|her|our|mother|a|the|mothers ..1 heart|hearts
heart ..1 is|'s ..1 broken|breaking|in|still|shattered
i ..1 gave|give|sacrificed|quit|left|moved|lost|sold|turned|put|did|spent|dropped|wasted|missed ..1 up|my|everything|you|it|all|down|years|the|so ..4 for|because|on ..1 you|us|this|your
my ..1 twenties|thirties|forties|youth|fertility
i ..1 do|did|does ..1 not ..1 deserve ..1 you|to|anything|love|happiness|any|forgiveness|kindness|it|this|anyone|nice|better|even
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
must ..1 be ..1 nice|great|lovely|easy|so|wonderful|fun|hard|good
-one who ..1 held|sat|drove|paid|stood|nursed|cared|looked|stayed|picked|cleaned|cooked|carried|raised ..1 your|@you|by|for|up|after ..3 when|while|hand|hospital|through
lost|losing ..1 my|the|two|@num|so|a|everything|half ..1 job|stone|kilos|house|home|weight|friends|faith|mind|everything|hair|much|lot ..2 because|since|over|when|you|of|after|to|$
why ..1 mother|daddy|father|you ..1 left|gone|is|does|do|are|not|never|hates ..1 !the|work|school|at
what ..1 you ..1 have|did|done|do|put|are|cost ..1 done|to|doing|me|us|him|her|through|cost
i ..1 can|could|do|have ..1 not ..2 eat|sleep|eaten|slept|breathe|function|work|think|cope|get|stop|smile|focus|concentrate|leave|laugh|worked|smiled|stopped|laughed|been ..4 since|without|because|out|crying|properly|anymore|for|days|weeks|thinking|anything|right|bed|straight|house|night|after|much|until|the
not ..1 sleeping|eating|coping|sleep|eat|slept|eaten|working|functioning ..1 $|at|much|or|and|properly|since|because|without|well|right|i|for|again|any
gave|given|giving|give ..1 you|him|her ..1 everything|my|all|the|ten|@num|a|years|two|three|children|kids|five|six|seven|eight ..1 $|best|heart|life|years|i|home|youth|twenties|thirties|soul|love|and|for|roof|child
used ..1 to ..1 being|it|be ..1 the|$|last|second|left|alone|let|disappointed|ignored|forgotten|by
while ..1 you|your ..1 are|were|sit|get|have|go|out|live|sleep|post|enjoy|dance|party|move|laugh ..2 out|happy|having|enjoying|fun|on|with|living|in|the|laughing|partying|your|away|off|playing
hate|hating ..1 myself
never ..1 mind ..1 me|$|then|it|forget
people|some|those|one|someone ..1 of|who ..1 us|loved|love|loves|really|actually|stay|keep ..2 are|have|still|you|to|their|keep|had|promises|pay|did|just
thought ..1 you|i|maybe|it ..2 should|tell|ought ..1 ~know|want|care|$
since ..1 you|your ..1 left|walked|went|ended|dumped|broke|moved|threw|been|have|took|stopped|told|did|cut|gone
`},
	{kind: guide.MarkBegging, lines: `
i ..1 am|will|keep|have ..1 begging|beg|pleading|plead|kneeling|praying|crawl|crawling ..1 you|with|to|for|please|on|here|at|that|$|back
i ..1 will|would|can|could|swear|promise ..3 ~do|~be|~become|~change|~sign|~give|~take|~accept|~agree|~pay ..2 anything|everything|whatever|whoever|all|whichever|every
i ..1 will|be ..1 be ..1 good|better|quiet|quieter|different|perfect|the|whatever|whoever|anyone|any|who|thinner|your|yours|nicer|so|a|more ..1 $|i|this|please|man|woman|you|girl|person|husband|boyfriend|one|wife|girlfriend|to|version|kind|for|slave|promise|better|good|now|partner
one|another|single|last|small|tiny|second|1 ..1 more|last|final|small|single|tiny|little ..1 chance|try|night|shot|day|go|kiss|hug|week|date|dance
no ..1 pride|dignity|shame|self-respect|ego ..1 left|anymore|$|i|to|at
do not ..1 give up
`},
	{kind: guide.MarkBegging, hold: weak, lines: `
like|as|on ..1 a|my|all|both|bended|bent|hands ..1 dog|knees|fours|beggar|knee ..1 $|at|here|and|begging|please|i|for|if|@name
i ..1 know ..1 i|this ..2 am|is|sound|look ..2 pathetic|desperate|begging|needy|weak|crazy ..1 but|$|i|and
i ..1 am ..1 nothing|nobody|lost|no|half|dead|incomplete|empty ..1 without|if|$ ..1 you|@name|us
i ..1 will|would|have|can|could ..1 never ..1 ~drink|~look|~lie|~shout|~raise|~hurt|~leave|~cheat|~complain|~ask|~do|~talk|~see|~touch|~gamble|~work ..2 again|another|at|you|her|his|to|that|late|anything ..2 $|i|if|ever|please|again|swear|else|just|or
i ..1 will|would ..1 quit|sell|leave|stop|give|cut|delete|move|go|start|drop|cancel|throw|burn ..2 job|car|drinking|smoking|up|off|everything|anything|house|therapy|church|friends|gaming|weed|anywhere|phone|her|him|gym|out|all ..2 $|if|for|i|and|please|just|to|anything|tomorrow|you|today
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
`},
}
