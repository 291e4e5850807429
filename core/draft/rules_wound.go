package draft

import "afterward/core/guide"

// woundRules mark more of what blames, insults, or takes a sorry back.
var woundRules = []*ruleSet{
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf, lines: `
as usual|per|always ..1 usual? you|i|it ..1 ~forget|forgot|left|never|me|late|were|are|had|the|blame|could|did|put
had|have ..1 not ..1 ~touch|~kiss|~look|~hug|~talk|~speak|~listen|~hold ..1 me|at|to ..2 since|in|for|months|weeks|years
would ..1 not|never ..2 have ..2 had|needed|been|done|happened|shouted|left|cheated|lost|looked|gone|felt|said|snapped|started ..4 if|unless|had ..1 you|i
you ..1 made ..1 this|me|it|that|your|us|him|her ..1 happen|about|mess|impossible|this|choice|bed|cry|so|hard|look|feel|all|what|way|ugly|decision
every|each|any ..1 time|single|day ..1 i|we|you|time ..2 tried|needed|asked|wanted|talked|reached|got|said|cried|spoke|opened|had|brought ..5 you
you never ..1 once|really|even|ever|actually|truly|bothered|wanted|cared|loved|listened|tried|understood|appreciated|respected|supported|trusted|apologised|helped|let|gave|said|told|took|asked|made|had|put|showed|came|saw|noticed|defended|fought|stood|chose|thanked ..1 !have|minded|know|complained|judged|to|had|anything|let|failed
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
you ..1 forgot|left|missed|lost|broke ..1 his|her|their|the|my|our ..1 inhaler|lunch|bag|coat|birthday|anniversary|recital|party|medicine|homework|kit|glasses|shoes ..1 again|$|as|and|at|like
it ..1 is|'s|was ..1 always|all ..1 about|your|you|on ..1 you|your|me|what
`},
	{kind: guide.MarkInsult, lines: `
waste|wasted ..1 of ..1 time|space|years|skin|air|oxygen|a|three|my|@num|money|breath
^ ..1 pathetic|coward|liar|cheat|snake|hypocrite|bitch|loser|disgusting|idiot|selfish|narcissist|psycho|prick|bastard|cow|pig|scum|witch|traitor|bellend|wanker|asshole|dickhead|twat|clown|greedy|vile|unbelievable|moron
~rot ..1 in|alone|for ..1 hell|$|all|your|there|that
hope ..1 you|your ..2 rot|choke|suffer|miserable|lonely|unhappy|alone|fat|regret|cheated|cheats|fail|lose|hell|karma|die|dumped|itchy|step|divorced|never|bald
~disgust|~disgusts|revolts|repulse|repulses|sickens me
you|your ..1 stink|suck|smell|reek|bore|repulse|disgust|sicken ..1 $|me|at|and|in|of
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
grow ..1 up|a|some ..1 $|and|spine|pair|for|balls|backbone|already|will
bless ..1 your|you|his|her ..1 little|heart|tiny|cotton|ignorant
everyone|everybody|friends|family|people|all|they|mates ..1 ~laugh|~hate|hates|knows|thinks|said|says|thought|warned|calls|called|uses ..2 you|your ..1 behind|are|back|were|was|is ..1 !nice|right|great
go|burn|see ..1 to|in ..1 hell
hate|despise|loathe|detest ..1 you|your ..1 $|so|and|with|for|guts|more|all|now|i|but|face|sometimes|voice|@name|both|forever|lies
`},
	{kind: guide.MarkInsult, lines: `
you|your ..1 are|were|such|always|a|an|nothing|just|act|being ..2 liar|cheat|fake|joke|coward|snake|narcissist|child|disgrace|embarrassment|disappointment|mess|nightmare|tool|clown|bully|hypocrite|loser|pig|cow|bitch|idiot|user|monster|psycho|slag|slut|whore|dick|prick|bastard|cunt|wanker|twat|asshole|moron|fool|freak|creep|weirdo|brat|quitter|traitor|parasite|leech|scum|trash|rat|witch|nutcase|fraud|failure|pathetic|disgusting|selfish|heartless|cruel|useless|worthless|stupid|dumb|evil|toxic|vile|spineless|gutless|delusional|ridiculous|immature|childish|vain|shallow|hollow|bitter|poison|cancer|robot|unlovable|insufferable|thick|spoilt|spoiled|ungrateful|lazy|manipulative|nasty|sick|ugly|fat|boring|cold|mental|insane|unhinged|deluded|clueless|hopeless|incapable ..1 !not
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
piece|nasty|bit ..1 of ..1 work|shit|crap|filth|scum|trash|rubbish
lying|cheating|greedy|selfish|two-faced|spineless|heartless|stupid|pathetic|evil|sneaky|miserable|lazy|fat|ugly|cold|bitter|sad|nasty|little|filthy|useless|poor|fake|dirty|manipulative|old|stuck|ungrateful|jealous|mean|insecure ..1 little|old|up|lying|hearted|fat ..1 cow|bitch|bastard|pig|coward|snake|rat|liar|shit|prick|man|woman|slag|witch|git|sod|brat|sack|toad|weasel|loser|idiot|child|creature|excuse|boy|girl|cheat|whore|slut|cunt|worm|leech|piece|freak|sadist|dick|twat|princess|creep
terrible|bad|useless|shit|awful|rubbish|crap|hopeless|lousy ..1 in|at|as ..1 bed|being|a|everything|sex|lover|kisser|parenting|life
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated, lines: `
@sorry ..6 @but ..2 you|your|it|if|that|maybe|honestly|in|to|we|both|i ..1 also|made|did|said|were|have|hurt|know|never|can|pushed|started|too|are|was|would|need|needed|had|only|part|admit|see|takes|understand|really|provoked|fairness|defence|defense|not|just|think|the|always|do|could|should ..1 !make|talk
would ..1 not ..1 have ..2 needed|had|happened|done|been|said|shouted|cheated|lied ..2 to ..1 if
not ..1 perfect ..1 $|but|either|and|ok|so|i
you know ..1 how|what|that ..1 i ..1 get|am|can ..1 $|when|like|be|i|sometimes
~mistake|things|words|feelings ..1 were ..1 made|said|done|hurt|exchanged
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated | weak, lines: `
@sorry ..6 @but ..1 i ..1 was|had|only|would|did|felt|thought|just|never ..1 not|stressed|drunk|tired|angry|upset|hurt|reacting|trying|scared|provoked|have|had|no|needed|under|joking|to|young|because|lonely|going|doing|what|like|mean|meant|in|really|said|hurting|done|only ..1 !able
@sorry ..2 if|that|for|you|about|how|whatever|any|it|things|we ..1 i|you|it|that|anything|any|my|this|your|something|some|how|the|things|anyone|we ..2 ~feel|~felt|~hurt|~upset|~offend|~take|took|~think|~see|got|~get|~came|come|~seem|~perceive|~misunderstand|~misunderstood|~did|~do|say|said|made|make|way|caused|cause|~confuse|~disappoint|~bother|~happen|~turn|went|ended|upset|sad|angry|mad|cross|wrong ..1 !late|time|call|text|yesterday|sooner|earlier|message|inconvenience
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated | weak, lines: `
what ..1 do|more|else ..1 do|you|can|should|must ..1 you|want|i ..1 want|me|say|do ..1 me|to|say|from|blood|$ ..1 !for|eat
~forget|move ..1 about|it|on|past ..1 it|ever|from|that ..1 happened|$|now|ever
most|other|another|any ..1 men|women|guys|people|man|woman|girls|person|couples|partner ..1 would|do|have|does|cheat|get|say|forgive|had ..1 !to
never|not ..1 my|the|was|mean|meant|intend|intended|meaning|it|how ..1 intention|intent|to|for|it|any|that|i|anything|like|way|meant|aim ..1 $|to|any|hurt|it|and|of|upset|offend|cause|harm|but|that|by|come|like|be|i|way|so|sound ..1 !forget|leave|miss|wake
`},
}
