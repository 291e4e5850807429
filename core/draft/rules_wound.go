package draft

import "afterward/core/guide"

// woundRules mark more of what blames, insults, or takes a sorry back.
var woundRules = []*ruleSet{
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf, lines: `
as usual|per|always ..1 usual? you|i|it ..1 ~forget|forgot|left|never|me|late|were|are|had|the|blame|could|did|put
had|have ..1 not ..1 ~touch|~kiss|~look|~hug|~talk|~speak|~listen|~hold ..1 me|at|to ..2 since|in|for|months|weeks|years
would ..1 not|never ..2 have ..2 had|needed|been|done|happened|shouted|left|cheated|lost|looked|gone|felt|said|snapped|started ..4 if|unless|had ..1 you|i
of|and ..1 one ..1 of ..1 them|us ..1 was|is|had|never|did|kept
you ..1 only|just ..1 ever|care|cared|think|want|wanted|love|loved|thought|call|called|come|came|remember ..1 about|cared|of|me|when|what|yourself|loved|thought|wanted|did|call ..1 !asked
you ..1 can|could|did|do|would ..1 not ..1 even ..1 ~look|~say|~tell|~be|~call|~text|~try|~ask|~come|~remember|~admit|~pretend|~bother|~give|~do|~fight|~hold|~keep|~make|~wait|~cry|~notice|~apologise|~hear ..1 !make
you ..1 gave|quit|walked|bailed|checked|dropped|ran|left|opted|tapped|jumped|stormed ..1 up|on|out|away|me|us|when|off|so|without|ship ..1 on|so|when|without|of|the|easily|at|us|$|as|me|like|because|it|and
just ..1 left|gave|walked|vanished|disappeared|quit|stopped|dropped|abandoned|cut ..1 me|us|$|up|out|so|away|like|her|him|when|without|trying|everything
you ..1 made ..1 this|me|it|that|your|us|him|her ..1 happen|about|mess|impossible|this|choice|bed|cry|so|hard|look|feel|all|what|way|ugly|decision
you ..1 broke|ruined|wrecked|destroyed|killed|ended|messed|fucked|screwed|spoiled|poisoned|blew|wasted|threw|trashed|smashed|cost ..1 it|us|this|everything|my|our|the|up|christmas|what|that|me|all|his|her|away|him|things|every|a ..1 !cup|glass|up
every|each|any ..1 time|single|day ..1 i|we|you|time ..2 tried|needed|asked|wanted|talked|reached|got|said|cried|spoke|opened|had|brought ..5 you
rolled|rolling ..1 your eyes
you never ..1 once|really|even|ever|actually|truly|bothered|wanted|cared|loved|listened|tried|understood|appreciated|respected|supported|trusted|apologised|helped|let|gave|said|told|took|asked|made|had|put|showed|came|saw|noticed|defended|fought|stood|chose|thanked ..1 !have|minded|know|complained|judged|to|had|anything|let|failed
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
you ..1 forgot|left|missed|lost|broke ..1 his|her|their|the|my|our ..1 inhaler|lunch|bag|coat|birthday|anniversary|recital|party|medicine|homework|kit|glasses|shoes ..1 again|$|as|and|at|like
if ..1 i|anyone|someone|you ..1 had|was|were ..1 been ..1 listened|heard|loved|treated|respected|appreciated|given|trusted|touched|wanted
one ..1 of ..1 us ..1 was|had|never|did|tried|cared|kept|bothered|is
i ..1 am|was not ..1 the ..1 one|only ..1 who|one|that
who|which one ..1 of ..1 us
it ..1 is|'s|was ..1 always|all ..1 about|your|you|on ..1 you|your|me|what
that|this|which is ..1 so ..1 you
did|do|would|could not ..1 even ..1 ~bother|~try|~fight|~care|~ask|~notice|~look|~apologise|~listen|~say|~have|~give|~wait|~tell ..1 to|for|me|about|how|you|it|at|$|sorry|the|that|us|goodbye|a|when
look ..1 what ..1 you
what ..1 about|of ..1 your|what ..1 part|share|lies|mistakes|you|behaviour|temper
if ..1 only ..1 you
never|not ..1 there ..1 for ..1 me|us|him|her|the|any|when
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf, lines: `
you ..1 ~let|made|turned|forced|drove|pushed|used|treated|taught|talked|spoke|kept|told|put|left|brought|dragged|led ..1 me|us|him|her|our|my ..1 down|feel|into|to|away|like|against|out|badly|for|on|through|over|wait|waiting|there|with|alone|so|think|believe|cry|hanging|do|guessing|small|apart|go|choose|here ..1 !happy|smile|laugh|loved|safe|special|better|proud
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
it ..1 was ..1 you ..1 who ..1 left|ended|wanted|cheated|lied|started|walked|broke|gave|threw
thanks ..1 to ..1 you|your ..1 $|i|my|we|the|our|for|he|she|his|her
so|just ..1 like ..1 you ..1 $|to|not|always
~admit|own|face|accept|realise|understand ..1 it|that|up|your|what ..1 you|part|to|fault|was|did|role|share|mistakes|lies ..1 !that|are
your ..1 part|share|role|side ..1 in|of|too|as ..1 it|this|all|that|well|the
not ..1 all|just|only|entirely|the|my ..1 on|my|me|one|fault|only ..1 me|fault|my|who|mine|one|i|to
always|constantly|forever ..1 ~play|~be|~make|~blame|~have|being|playing|blaming|making|putting|complaining|criticising|picking|changing|lying|late|running|working|too|busy|your|about ..1 the|me|it|everything|yourself|at|your|fights|on|out|busy|late ..1 victim|about|first|$|to|on|for|at|with|fault|excuses
you ..1 would|always|used|just|never|kept ..1 always|to|just|never|on ..1 roll|rolled|sigh|walk|leave|shut|turn|look|change|laugh|shout|go|ignore|blame|storm|interrupt|criticise|check|slam|hide|hang|make ..1 your|away|out|the|down|off|at|me|through|my|up|it|over|about|fun ..1 !stay
you ..1 have|had ..1 never|always|not ..1 been|once|even|had|said|given|cared|loved|listened|asked|put|apologised|tried|understood|trusted|let|made|taken|wanted|shown|respected|supported|told|admitted ..1 !here|there|to|kind|good|great|lovely|so
this|that|it|everything|all|what ..1 is|was|'s|happened|of ..1 all|entirely|completely|this|on|your|you|because|down ..1 on|your|you|down|because|is|fault|of|to|doing ..1 you|fault|doing|to|$|of|and|choice|your
`},
	{kind: guide.MarkInsult, lines: `
get|getting over ..1 yourself
sorry ..1 not ..1 sorry
not ..1 even ..1 that|all|very ..1 fit|pretty|hot|good|attractive|special|clever|smart|funny|great|interesting|nice
punching ..1 down|below|above
waste|wasted ..1 of ..1 time|space|years|skin|air|oxygen|a|three|my|@num|money|breath
^ ..1 pathetic|coward|liar|cheat|snake|hypocrite|bitch|loser|disgusting|idiot|selfish|narcissist|psycho|prick|bastard|cow|pig|scum|witch|traitor|bellend|wanker|asshole|dickhead|twat|clown|greedy|vile|unbelievable|moron
~rot ..1 in|alone|for ..1 hell|$|all|your|there|that
hope ..1 you|your ..2 rot|choke|suffer|miserable|lonely|unhappy|alone|fat|regret|cheated|cheats|fail|lose|hell|karma|die|dumped|itchy|step|divorced|never|bald
~disgust|~disgusts|revolts|repulse|repulses|sickens me
you|your ..1 stink|suck|smell|reek|bore|repulse|disgust|sicken ..1 $|me|at|and|in|of
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
think|thinks|thought ..1 you|your ..1 are|is|so|such|something|all|better|god ..1 so|such|better|all|something|special|god|above|clever|hot|it|perfect|that ..1 !much
who ..1 do|the|does ..1 you|hell|fuck ..1 think|do ..1 you|think ..1 are|you
full of ..1 yourself|it|shit|crap|lies|excuses
drama|ice queen
mummys|mothers|mommas|mamas|daddys ..1 's? ..1 boy|girl|princess|little
gold digger|digging
heart ..1 of|made ..1 of? stone|ice
grow ..1 up|a|some ..1 $|and|spine|pair|for|balls|backbone|already|will
your ..1 head ..1 ~examine|checked|looked|read|tested
bless ..1 your|you|his|her ..1 little|heart|tiny|cotton|ignorant
not ..1 the ..1 sharpest|brightest|smartest
brain ..1 cell|cells|of|the|size|dead
everyone|everybody|friends|family|people|all|they|mates ..1 ~laugh|~hate|hates|knows|thinks|said|says|thought|warned|calls|called|uses ..2 you|your ..1 behind|are|back|were|was|is ..1 !nice|right|great
you|your ..1 will|are|deserve|going ..1 to|always|end|die|be|never ..1 be|up|die|alone|old|never|find|amount ..1 alone|miserable|lonely|anything|with|nothing|anyone|sad|bitter|happy|someone ..1 !there
go|burn|see ..1 to|in ..1 hell
make|makes|making me ..1 sick|vomit|puke|gag|cringe|laugh ..1 $|to|looking|you|just|every|with|honestly|how ..1 !that|when
hate|despise|loathe|detest ..1 you|your ..1 $|so|and|with|for|guts|more|all|now|i|but|face|sometimes|voice|@name|both|forever|lies
some ..1 mother|father|friend|man|woman|husband|wife|partner|parent|boyfriend|girlfriend|person|christian|hero|feminist|adult|human|role ..1 you|of ..1 are|turned|model|were
call|calls|calling ..1 yourself ..1 a|an|my|his|her|the
`},
	{kind: guide.MarkInsult, lines: `
you|your ..1 are|were|such|always|a|an|nothing|just|act|being ..2 liar|cheat|fake|joke|coward|snake|narcissist|child|disgrace|embarrassment|disappointment|mess|nightmare|tool|clown|bully|hypocrite|loser|pig|cow|bitch|idiot|user|monster|psycho|slag|slut|whore|dick|prick|bastard|cunt|wanker|twat|asshole|moron|fool|freak|creep|weirdo|brat|quitter|traitor|parasite|leech|scum|trash|rat|witch|nutcase|fraud|failure|pathetic|disgusting|selfish|heartless|cruel|useless|worthless|stupid|dumb|evil|toxic|vile|spineless|gutless|delusional|ridiculous|immature|childish|vain|shallow|hollow|bitter|poison|cancer|robot|unlovable|insufferable|thick|spoilt|spoiled|ungrateful|lazy|manipulative|nasty|sick|ugly|fat|boring|cold|mental|insane|unhinged|deluded|clueless|hopeless|incapable ..1 !not
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
piece|nasty|bit ..1 of ..1 work|shit|crap|filth|scum|trash|rubbish
cold ..1 fish|hearted|bitch|cow|$
~stone|~ice|black|cold|dead|empty|no|without|hollow|tiny|small|have ..1 hearted|cold|inside|behind|heart|soul|eyes|conscience|spine ..1 $|bitch|person|man|woman|the|in|you|at|like
for|from ..1 someone|somebody|a ..1 who|person|man|woman|mother|so ..1 who|calls|claims|thinks|so|clever|smart|supposedly
nobody|no|one ..1 one|body ..1 likes|liked|could|can|ever|will|stand|wants|else|would|is|in ..1 you|stand|your|want|love|ever|liked|like|put|going|touch|have ..1 !are|to|that|your
wish ..1 i ..1 had|would ..1 never ..1 met|~meet|laid|married|~know|seen|had|looked
biggest|worst|greatest ..1 mistake|regret|waste|disappointment|thing|decision|time|years ..1 of|ever|i|that|in|was ..1 my|to|ever|all|made|life|time|with|you
lying|cheating|greedy|selfish|two-faced|spineless|heartless|stupid|pathetic|evil|sneaky|miserable|lazy|fat|ugly|cold|bitter|sad|nasty|little|filthy|useless|poor|fake|dirty|manipulative|old|stuck|ungrateful|jealous|mean|insecure ..1 little|old|up|lying|hearted|fat ..1 cow|bitch|bastard|pig|coward|snake|rat|liar|shit|prick|man|woman|slag|witch|git|sod|brat|sack|toad|weasel|loser|idiot|child|creature|excuse|boy|girl|cheat|whore|slut|cunt|worm|leech|piece|freak|sadist|dick|twat|princess|creep
no|zero|any|some|without|ounce|shred|bit|scrap|have|had|grow|find|lack|got ..1 a|an|any|of|ounce|some ..1 of|decency|shame|spine|backbone|heart|conscience|soul|empathy|class|morals|balls|self-respect|integrity|dignity|respect|humanity|guts|brain|personality|manners ..1 left|$|at|in|you|for|to|about|and|would|or|whatsoever ..1 !you
lower|low|scum|worse|bottom|scraping|below ..1 than|of|as|the ..1 dirt|barrel|scum|earth|rock|i|low|you|snake|worm|shoe
terrible|bad|useless|shit|awful|rubbish|crap|hopeless|lousy ..1 in|at|as ..1 bed|being|a|everything|sex|lover|kisser|parenting|life
worst ..1 mother|father|husband|wife|boyfriend|girlfriend|partner|person|lover|parent|kisser|human|ex ..1 $|ever|i|in|of|alive|you|on
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated, lines: `
@sorry ..6 @but ..2 you|your|it|if|that|maybe|honestly|in|to|we|both|i ..1 also|made|did|said|were|have|hurt|know|never|can|pushed|started|too|are|was|would|need|needed|had|only|part|admit|see|takes|understand|really|provoked|fairness|defence|defense|not|just|think|the|always|do|could|should ..1 !make|talk
would ..1 not ..1 have ..2 needed|had|happened|done|been|said|shouted|cheated|lied ..2 to ..1 if
a ..1 man|woman|person|girl|guy ..1 gets|has|needs ..1 lonely|needs|to
not ..1 perfect ..1 $|but|either|and|ok|so|i
you know ..1 how|what|that ..1 i ..1 get|am|can ..1 $|when|like|be|i|sometimes
~mistake|things|words|feelings ..1 were ..1 made|said|done|hurt|exchanged
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated | weak, lines: `
@sorry ..6 @but ..1 i ..1 was|had|only|would|did|felt|thought|just|never ..1 not|stressed|drunk|tired|angry|upset|hurt|reacting|trying|scared|provoked|have|had|no|needed|under|joking|to|young|because|lonely|going|doing|what|like|mean|meant|in|really|said|hurting|done|only ..1 !able
i ..1 know|admit|accept|get ..1 i|that|it|what ..1 i ..2 cheated|lied|hurt|shouted|did|was|said|messed|fucked|made|wrong|perfect|drank|am ..6 but
i ..1 know ..1 i ..1 ~cheat|~lie|~hurt|~shout|~mess ..8 but
i ..1 cheated|lied|shouted|drank|messed ..4 but ..1 you|we|i|it|that|only|she|he
i ..1 was|am ..1 only|just|under|so|very|really|having|going|in|not|drunk|stressed|tired ..1 human|joking|trying|a|stress|stressed|pressure|hard|drunk|through|bad|myself|tired|lot|reacting|kidding|protecting ..3 and|so|you|ok|but|at|time|lot|$ ..1 you|know|how|alright|@num
ages|years|months|long|ancient ..1 ago|time|history ..1 ago|now|$|and|can|anyway ..2 move|over|still|let|get|on
@sorry ..2 if|that|for|you|about|how|whatever|any|it|things|we ..1 i|you|it|that|anything|any|my|this|your|something|some|how|the|things|anyone|we ..2 ~feel|~felt|~hurt|~upset|~offend|~take|took|~think|~see|got|~get|~came|come|~seem|~perceive|~misunderstand|~misunderstood|~did|~do|say|said|made|make|way|caused|cause|~confuse|~disappoint|~bother|~happen|~turn|went|ended|upset|sad|angry|mad|cross|wrong ..1 !late|time|call|text|yesterday|sooner|earlier|message|inconvenience
could|should|might ..1 have|of ..1 ~handle|~do|been|said|put|gone|dealt|behaved|phrased|acted ..1 things|it|that|this|with|better|differently|more|some|a|bit ..1 better|differently|but|perhaps|bit|some|it|too|with|more|$|as
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated | weak, lines: `
meant nothing
that|this|it ..1 is|'s|s ..1 just|who|how|the|my|what ..1 how|who|i|way|people|nature ..1 i|am|way|do|was|raised|$
what ..1 do|more|else ..1 do|you|can|should|must ..1 you|want|i ..1 want|me|say|do ..1 me|to|say|from|blood|$ ..1 !for|eat
~forget|move ..1 about|it|on|past ..1 it|ever|from|that ..1 happened|$|now|ever
not ..1 like|that ..1 i|big|bad|deep|serious ..1 ~kill|~hit|~cheat|~sleep|a|of|deal|slept|meant|it|hit
at ..1 least ..1 i ..1 ~say|said|am|never|did|tried|have|apologised|told|was
most|other|another|any ..1 men|women|guys|people|man|woman|girls|person|couples|partner ..1 would|do|have|does|cheat|get|say|forgive|had ..1 !to
if ..1 i|my|anything|something|it|what|you|that|anyone ..4 offended|hurt|upset|offence|harm|wrong|felt|feel|bothered|offense|distress|pain|overstepped|crossed|harsh|misunderstood|rude ..5 @sorry|regret|apologise|apologies|my
you ..1 are|were|being ..1 being|too|so|just|very|over|really|reading|making|taking|blowing ..1 sensitive|oversensitive|dramatic|emotional|reacting|too|it|this|paranoid|hysterical|difficult|silly|childish|out|things|harsh ..1 !to
never|not ..1 my|the|was|mean|meant|intend|intended|meaning|it|how ..1 intention|intent|to|for|it|any|that|i|anything|like|way|meant|aim ..1 $|to|any|hurt|it|and|of|upset|offend|cause|harm|but|that|by|come|like|be|i|way|so|sound ..1 !forget|leave|miss|wake
banter|misunderstanding|miscommunication|joke|joking|overreacting|overreaction
`},
}
