package draft

import "afterward/core/guide"

// faultRules mark blame, insults, half apologies and the request to forgive.
var faultRules = []*ruleSet{
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf, lines: `
@you never ..1 once|wanted|listened|listen|cared|care|tried|try|understood|understand|loved|love|let|gave ..1 $
@you never ..1 once|wanted|listened|listen|cared|tried|understood|loved|appreciated|respected|trusted|supported|apologised|helped|bothered|noticed|fought|believed|valued
@you never ..1 ~let|~put|~give|~tell|~take|~make|~show|~say|~ask|~get|~see|~think|~help|~own|~choose ..1 me|us|time|effort|anything|i|my|a|sorry|responsibility|for|the|about|how|what|any|once|yourself|credit|space
not once|one ..1 in @num
you always ..2 be|play|have ..1 to? ..1 victim|right|last
@you have|had ..1 always been|put|had ..1 like|selfish|this|that|cold|distant|so|your|a|the|to
@you ..2 @ruin ..2 everything|it|us|this|christmas|our|my|the|all|things|family|what|marriage|trust|that|relationship|life|birthday|holiday|him|her
@you ..2 ~throw|threw|thrown ..3 away|out|back|at|under|face|bin|us|me
@you ..1 ~push|pushed|drove|forced|made|make|pushing|making ..1 me|us ..1 away|into|to|out|there|do|over|feel|so|crazy|look|like|this|that|jealous|choose|wait|hate|a|act|lie|think|believe|doubt|beg|the|cry|sick ..1 !happy|laugh|smile|better|tea|coffee|loved|safe|good|lucky|proud|special
@you made|make me ..1 into|hate|cry|do|this|crazy|beg|jealous|choose|lie|wait|act|snapchat|doubt|look|the
@you ..1 let|letting me|us|him|her|them|@small|everyone|it ..1 down|die|suffer|fall|slide|go
all|is|'s|this|that|be on|down|because ..1 to|of? @you|you $
all|this|that|it|be ..1 is|'s|was ..2 on @you|you
if @you|you just|only|ever|had ..1 would|had|~listen|~try|~tell|~talk|~trust|~wait
@you|you|to|should|need ..1 admit|face|accept|own ..1 that|your|it|up|what|to|you ..2 part|fault|wrong|responsibility|did|pushed|share|mistake|role|started
your part|share|role|half in|of ..1 it|this|the !nursery|bill|rent|deposit|fee|fees|cost|money|mortgage|holiday
as|so|and could|did|do|have|are|were @you|you $
but|and|well|so ..1 @you|you|your|were|did|are ..1 also|too|as ..2 said|did|were|have|made|hurt|well|not
it|this|that|was|is ..1 is|'s|was? not ..1 all|just|only|entirely ..1 on|me|my ..1 me|fault|mine|i
not all|just|only on|me|my ..1 me|fault|who
i would ..1 not|never ..1 have|of|be|ve ..8 if @you|you|it
i was ..1 not|never ..1 like ..1 that|this before|until|till
anyone|anybody|everyone|any would|normal ..1 have|has ..1 snapped|done|lost|reacted
@you|you ..1 changed|change ..1 on|the|everything|when|after|since|into ..1 me|rules|story|you|us
@you|you ..1 rolled|turned your eyes|back|nose|phone
@you|you ..1 get|got|getting|always ..2 what|everything|way ..1 @you|you|your ..1 want|wanted|way
typical @you|you|of
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
not once @you|did ..1 you?
always ..1 your|the ..1 fault|way|victim|job|friends|terms|rules
@you|who ..1 @bad|cheated|lied ..1 on|to|about
@you ..1 walked|ran|stormed|swanned|fucked|pissed|moved|took|buggered|checked ..1 out|away|off|on ..1 !to|the|well
@you ..1 left ..1 !the|your|a|it|some|his|her|work|school|for|early|that|this|something|in|on|at|by|them me|us|him|our|when|without|like|behind|with|everything
@you made|make me ..1 feel ..1 !safe|loved|happy|good|better|at|special|welcome|like|so|seen small|stupid|worthless|crazy|guilty|ashamed|bad|alone|invisible|unloved|unwanted|ugly|terrible|awful|horrible|useless|like
@you ..1 ~fail|failed ..1 me|us|to|him|her|as|@small
@you ..1 ~refuse|refused|refusing ..1 to
@you ..1 ~used|use|using|played|play|playing ..1 me
@you ..1 ~treat|treated|treats|treating|talked|talk|spoke|acted|acting|act|behaved ..1 me|us|to|like|as|badly ..3 like|as|badly|shit|dirt|rubbish|child|nothing|crap|horribly|terribly|way
all because ..1 of|you
if only @you
@you|you could|should not ..1 be|have ..2 bothered|~wait|~keep|~do|~leave|~lie
@you|you ..1 started|caused|created ..1 it|this|the|all|that
why @you|you ..1 could|did|had|would|were|left|never|always|gave
what did i ..1 ever ..2 do
both ..1 of|sides|to|made|said|did|at|messed|our ..2 fault|mistakes|blame|wrong|up
before @you|you|i met ..1 i
@you|you|your ..1 do|does|did|are ..1 not ..1 care ..1 about ..1 anyone|anybody|me|us|him|her|@small|anything
@you|you ..1 ~care|cared|care ..2 more about|for
@you|you ..1 only have|got|has ..1 yourself
@you|you ..2 put ..3 first|before|above|second|last|through ..1 me|us|everyone|everything|i
@you|you ..1 rolled|turned|cut|shut|took|pulled|stormed|hung|laughed|cancelled|quit|snapped|forgot|missed ..2 your|off|out|me|us|everything|trying|caring|loving|talking|on|at|my|our|secrets|up ..1 !to|for|front $
@you|you ..1 shut|pushed|cut|turned|took ..1 me|us|him|her|them ..1 out|away|off|down|for
@you|you ..1 stopped|quit ..1 ~try|~care|~love|~talk|~listen|~touch|~come|~make|being|looking|seeing|wanting
what @you|you did|have|are ..1 done|doing|did|put ..1 to|us|me|was|him|her|them|@small|through
@you|you know what|exactly @you|you ..1 did|are
because|cause that|this|it is|'s what @you|you
funny|interesting|weird|strange|convenient|amazing|great|nice|shame how|that|when|@you|you ..2 you|everyone
i ..2 carried|did|paid|raised|fixed|held|cooked|cleaned ..3 while|alone|myself|all|everything ..4 you
us|it|we|this|that ..1 failed|ended|broke|over|died ..2 because|thanks|when ..1 of|to|you ..1 you|your
@you|you|your ..1 ~mum|mother|family|friends|father ..2 ~poison|~turn|~interfere|~brainwash|~hate|~come
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
@you ..1 @bad ..2 me|us|my|on|it|to|about|everything|for|our|the|his|her|@small|with|again|i|and|$
@you ..1 ~lie|lied|cheated|cheat|betrayed|abandoned
it was @you who|that left|ended|wanted|cheated|lied|started|walked|broke|gave|threw|decided|chose|stopped !found|said
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf, lines: `
@you never|hardly|barely|rarely !had|have|need|did|deserved|deserve|complained|judged|gave|failed|forgot|stopped|doubted|mind|owed|owe|asked|know|let|needed|minded|said|met|liked|got|told @care|~ask|~let|~put|~give|~say|~tell|~take|~make|~have|~show|~get|~see|~think|~come|~help|~once|~want|~apologise|~own|~choose|~treat|~touch|~call|~answer|~bother|even|wanted|knew|heard|paid|made|cleaned|cooked|lifted|thought|intended|were|was
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
did @you|you ever ..2 ~care|~love|~think|~try|~listen|~ask|~wonder|~apologise
@you ..1 always|constantly ..1 ~put|~have|~leave|~do|~run|~change|~choose|~think|~blame|~need|~twist|~turn|~care|~want|~assume|~walk|~shut|~play|~find|~act|~treat|~say|~get|~use|~start|~expect|~ignore|~lie|~complain|~criticise|~judge|~interrupt|~forget|~throw|~push|~cancel|~prioritise|~pick|~take|~hide|~avoid|~disappear|too|so|late|busy|been|got|had|know|knew|was|were ..1 !laugh|smile|kind|lovely|great|there|good|my|right|supportive|patient|generous
@you ..2 only ..1 ~care|~think|~love|~want|~call|~text|~talk|~ever
@you ..2 ~give|gave|given ..1 up
@you ..1 ~choose|chose|chosen ..2 to|over|him|her|them|work|job|drink|friends|this|that|someone|yourself|it
because of your
admit|own ..1 it|that|you|your|what|up|to
blame ..1 you|yourself|on|your
@you|you ..1 broke|broken|break ..2 promise|promises|vow|vows|us|up|trust|deal|word|this|family|agreement|what|your|our|it|everything
@you|you|your|were|was|are ..1 ~too ..2 busy|selfish|proud|stubborn|scared|lazy|blind|good|cold|weak|immature|drunk ..1 to|for|with
what @you|you ..1 ~do|did|put
look what
who was|is|were it|left|walked|ended|cheated|lied ..1 you|here|me|that|first
~pretend|pretending|act|acting ..2 like|i|that|nothing|to|we ..1 i|we|nothing|it|never ..1 !am
`},
	{kind: guide.MarkInsult, lines: `
@vile ..1 little|excuse|piece|human|cow|liar|creature|bitch
your ..1 stupid|fucking|ugly|dumb|pathetic|bloody|precious|sad|little|so-called|perfect|shitty|crappy|fake|tiny|fat|boring|miserable|dumbass|dumb*ss|idiot ..1 !sister|brother|one|ones|girl|boy|guy|man @kin|life|plants|new|job|face|ass|car|brother|head|world|games|excuse|dick|brain|boyfriend|girlfriend|self|lies|heart|phone|flat|family|friends|mother|house|soul|ego|princess|mouth|tears|opinion
sad ..1 little|lonely|pathetic|old life|man|woman|person|loser|excuse|plants|world
pathetic|poor|sorry ..1 excuse for|of
~disgust ..1 me
-if i ..2 ~hate|~despise|~loathe|~detest @you|you|your
grow up|a
enjoy your|the ..4 freedom|loneliness|misery|cats|lonely|sad|loser|man|woman
ounce|shred|scrap|bit|drop|grain|fucking|any of|ounce|decency|heart|empathy|soul|class ..1 decency|humanity|dignity|respect|empathy|shame|kindness|class|compassion|self
dead ..1 to|behind|inside me|eyes|the|us
keep|kept|open|closed|shut|spread ..1 your|her legs
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
^ ..1 @slur $
^ how|so|just ..1 @vile $
@you|you are|were|your ..1 ~be|being ..1 @vile
your ..1 @vile ..1 @kin|self|ass|face|head|heart|mouth|brain|games|job|friends|family|life|little|excuses|new|brother|mind|soul|lies|car|attitude|behaviour|arse|apology|opinion|tantrums|personality
@you|you ..1 ~make me sick|puke|vomit|want|gag
go fuck|to screw|hell|yourself
go to hell
burn in hell
drop dead
piss|sod|bugger|naff off
get a life|grip|clue
no|nobody|one|never ..2 will|is|would|could|'s|going ..1 ever|to|else|be|want? ..2 ~love|~want|~put|~touch|~stand|~tolerate|~marry|~patience ..1 @you|you|up|someone|your|somebody|with|for
just|exactly|so like your mother|father|sister|brother|parents
turning|turned|become|becoming into your mother|father
nice|good|great|happy life|lives $
k enjoy
what kind|sort|type of ..1 person|man|woman|mother|father|human|monster|parent|people|friend ..2 does|leaves|do|would|can
@you|you ..1 ~have|got|had ..2 no|zero|not ..2 heart|soul|conscience|class|spine|backbone|balls|shame|empathy|decency|feelings|brain|clue|morals|integrity|friends|personality|taste|dignity|respect
some ..1 man|woman|father|mother|husband|wife|friend|parent|partner @you|you ..1 are|turned
call|calls|calling yourself ..1 a|an|my|his|her|their
dirtbag|scumbag|sleaze|sleazebag|bullshitter|fuckface|dipshit|shitbag|dumbass|jackass
@you|you ..1 are|need|belong|sound ..2 ~crazy|~insane|~mental|psycho|nuts|deranged|unhinged|bonkers|sectioned|bipolar|borderline
you will|are ..2 ~die|~end|~be|~stay|~grow ..2 alone|up|miserable|lonely|old ..1 alone|with|and|for|forever
wish|wished i ..1 had ..1 never ..1 met|~meet|~know|loved|married|had @you|you
@you|you were|are|was ..1 ~never|not ..2 worth ..1 it|the|my|a|any
not worth ..2 my|the|it|spit|effort|tears|breath
@you|you were|are|was ..2 ~bad|rubbish|crap|terrible|awful|shit|useless|hopeless|boring ..1 in|at|anyway ..1 bed|sex|mother|father|everything
the audacity|nerve|cheek ..1 of|you|to|on
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
rot in|alone
person|someone|people|man|woman|somebody like @you|you
`},
	{kind: guide.MarkInsult, lines: `
waste|sack|piece|bag|lump of ..1 shit|space|time|skin|crap|oxygen|air|garbage|work|trash|human
`},
	{kind: guide.MarkInsult, lines: `
@you|your|you|are ..2 @slur
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
fuck off|yourself|right
eat shit
no|small|little wonder @you|you|your|nobody|everyone|no|he|she|they
good riddance
~crawl|go|run back to your|the|mother|daddy|hole|whatever
piece of shit
@you|you ..1 deserve|deserves ..1 each|to|everything|nothing|that|what|whatever|it ..2 other|alone|nothing|rot|coming|suffer|miserable|him|her|misery|get|hell
worst|biggest thing|mistake|person|decision|waste|partner|husband|wife|kisser|of ..2 ~happen|my|i|life|ever|to|me|was
@you|you ..1 ~have|are ..1 let|put|gone|got|getting ..1 yourself|fat|old|on|weight|ugly|go
`},
	{kind: guide.MarkInsult, hold: unlessIf | weak, lines: `
@you|you ..1 ~talk|speak|are|full ..1 full? of? ..1 shit|bullshit|crap
full of shit|it|yourself|crap|lies
`},
	{kind: guide.MarkInsult, hold: unlessIf | weak, lines: `
your|the|all ..1 ~lies|~bullshit|~games|drama|tantrum|tantrums|crap|mood|moods|theatrics|acts|act|victim|nonsense
bullshit $
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated, lines: `
@sorry ..2 if|unless|whether i ..4 ~hurt|~offend|~upset|~do|~make|~say|~come|~seem|~cause|~act|~let|~disappoint|~sound|~annoy|~wrong|~mess|~bother
@sorry ..2 if|that @you|you ..2 ~feel|~felt|~take|~took|~think|~thought|~see|~got|~get|~misunderstand|misunderstood|~hurt|offended|upset|~find|~choose|~decide|~believe|~need|can|were|was|are|did|could|had|have|do
@sorry ..2 if|that ..1 my|anything|something|anyone|any|what|things|it|this|some|that|the ..4 ~hurt|~offend|~upset|~come|~make|~seem|~perceive|~get|~bother|~out|~turn|~happen|~go|~cause|~feel|taken|meant|messed|did|way|harsh
@sorry ..1 for|about any|whatever
@sorry ..1 @you|you ..1 ~feel|~felt|~take|~think|~see|~get|~are|~hurt|offended|upset|~misunderstand
@sorry ok|okay|alright
~say|said sorry @num|hundred|already|so|like|a|about|multiple|enough|loads ..2 times|hundred|enough|what
already apologised|said
mistakes|things|words were ..2 made|said|done
i guess|suppose|spose ..1 i ..1 am|should|was|could|owe ..1 sorry|apologise|be|wrong|have
sorry|apologise ..1 for ..1 loving|caring|existing|being ..2 @you|too|so|human|honest|much|alive|in
@you ~be|are|were|was|do ..1 too|so|very|always|being|take|taking|overly ..1 sensitive|things|oversensitive|seriously|dramatic|emotional|everything ..1 !to
lost in translation
that @is just|who|how|the i|way|who|how ..1 am|i
perceived|interpreted|came across|misread|misunderstood as|wrong|it
@sorry ..3 @but ..1 @you|your|maybe|in|to|honestly|it|that|this|so|we|both|there
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated | weak, lines: `
@sorry ..8 but ..1 i ..1 ~only|~was|~had|~thought|~did|~felt|were|would|never|get|feel|reacted|needed ..2 because|stressed|drunk|tired|trying|angry|upset|provoked|hurting|scared|not|it|you|joking|young|under|only|doing|right|reason|reasons|that|like|hurt
^ ..2 @sorry ..1 ok|okay|alright|right|happy|jeez|god
i ..1 said ..2 i? ..2 was|am? ..1 sorry
i ..1 have|did|already ..1 already ..1 apologised|~apology|said ..1 sorry|for|what|so|enough|times|to|multiple|$
not|never ..1 my|intended|meant|the intention|intent|to|as ..3 hurt|offend|upset|cause
@sorry ..3 never|not ..2 my intention|intent
if @you|you ..2 ~felt|~feel|~took|~take|~think|~were|~got|offended|hurt ..6 @sorry
regret ..1 any|that|if|how|the ..2 @you|~hurt|upset|offence|distress|misunderstanding|~feel|may|way|things
i am ..2 @sorry ..1 it|things|that|this|we ..1 ~happen|~go|~turn|~end|~work|~did|~have|~came|~come|~got|~get ..2 but|that|you|the
sorry ..1 that? ..1 i ..1 ~not|am ..1 not ..1 perfect|good|enough|him|her|rich
could|should|might ..1 have ..1 ~handle|~do|~say|~put|~go ..1 things|it|that|this|better|differently|some ..1 better|differently ..2 but|as|too|and|perhaps|we|you
both ..2 said|made|did|hurt ..2 things|mistakes
overreacting|overreacted|overreact
out of|taken|took ..1 it|context|way|wrong|that ..1 wrong|context|way
it|that|this|was ..1 was|is|were|'s|only|just ..1 only|just|a|all ..1 a? ..1 joke|banter|joking|flirting|harmless|misunderstanding|kidding|laugh|accident
@you|you know ..1 how|what|that i ..1 get|am|can ..1 when|like|i|be|mean
i was ..1 wrong|bad|harsh ..4 but ..1 @you|so|to|it|your
what ..1 i did|done|said|do|have ..1 was|is|'s ..1 wrong|bad ..3 but
i ..1 admit|know|accept ..3 wrong|bad|mistake|mistakes|perfect ..4 but ..1 @you|so|it|your|to|you
i take|accept|own ..1 ~responsibility|blame|my ..4 but
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated | weak, lines: `
how many|much ..1 times|more ..2 i|do|must ..2 ~say|~apology|apologise|sorry
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated | weak, lines: `
~mistake|things|stuff ..2 happen|happens|happened
i ..2 did|do not|never ..1 ~mean|meant|intended ..2 for|any|it|to|harm|anything ..4 come|offence|hurt|harm|way|be|like|that|upset|sound|out|so|cause
if ..1 i|my|anything|what|it|that ..5 ~hurt|~offend|~upset|~cause|offence|~wrong|~feel|~come|~perceive ..6 @sorry
`},
	{kind: guide.MarkForgiveness, hold: unlessIf, lines: `
~forgive ..1 me|us|my|this|it ..1 !for
forgive me|us|my
please|you|can|could|will|would|ever|someday|to|must|hope|pray|just|and|wish|god|day|that ..2 @you|you|ever|to|find|one|still|might|could|will ..3 ~forgive
please|ever|someday|say|can|could|will|hope ..3 ~forgive
~find it|way ..5 ~forgive
~ask|~beg|~hope|~pray|~wish|~want|~need|~plead|~seek|~deserve|~earn|~long|~wait|~hoping|~give ..6 forgiveness|forgiven|forgive|pardon|absolution|mercy
i ..4 forgiveness|forgiven|pardon
be ..1 forgiven
@you|you ..1 ~forgive|~forgiven|~forgave me|us
say @you|you|that ..1 forgive
heart to ..1 forgive|let|pardon
`},
	{kind: guide.MarkForgiveness, hold: unlessIf | weak, lines: `
forgive and forget
pardon me|my for|past|sins|mistakes
have mercy
`},
	{kind: guide.MarkForgiveness, hold: unlessIf, lines: `
your|some|any|little|of ..1 ~forgiveness
absolve|absolution
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
@you ..1 did|do|does|could|would not|never !have|need|owe|know|sleep|seem|look ..1 even|bother|care|try|want|listen|fight|think|trust|love|respect|appreciate|understand|believe|support|apologise|see|show|let|give|help|stand|choose|value|notice|say|ask|wait|keep|come|call|tell|admit|turn ..1 !wrong|anything|that|this|to ..2 me|us|it|for|about|to|enough|what|how|that|the|a|any|time|once|there|your|$|dishes|my|i|anymore|sorry|legs
-it|none this|that|all|everything is|was|'s|are ..2 your fault|doing|choice|mess|problem
because|cause @you|you ..2 could|did|would|were|was|never|always|had|are|do|can|have ..2 not|never|always|too|so|to|be|a|stop|busy|only ..1 !busy|tired
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
hate @you|you|your guts|so|with|for|all|both|fucking|more|$
@you|your|you ..2 a|an|such|the|absolute|total|complete ..4 @slur
get lost|fucked|over|stuffed|bent ..1 yourself?
i wish i ..1 never met
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated | weak, lines: `
@sorry ..8 but ..1 @you|you|your|it|that|so|we|maybe|to|honestly|then|what|in|if|i ..1 !can|could|will|have|need|work|got|am|do|would|think|already|really|just
i ..2 @be ..1 sorry ..1 @but
`},
}
