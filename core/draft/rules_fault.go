package draft

import "afterward/core/guide"

// faultRules mark blame, insults, half apologies and the request to forgive.
var faultRules = []*ruleSet{
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf, lines: `
@you never ..1 once|wanted|listened|listen|cared|care|tried|try|understood|understand|loved|love|let|gave ..1 $
@you never ..1 once|wanted|listened|listen|cared|tried|understood|loved|appreciated|respected|trusted|supported|apologised|helped|bothered|noticed|fought|believed|valued
not once|one ..1 in @num
@you ..1 ~push|pushed|drove|forced|made|make|pushing|making ..1 me|us ..1 away|into|to|out|there|do|over|feel|so|crazy|look|like|this|that|jealous|choose|wait|hate|a|act|lie|think|believe|doubt|beg|the|cry|sick ..1 !happy|laugh|smile|better|tea|coffee|loved|safe|good|lucky|proud|special
@you made|make me ..1 into|hate|cry|do|this|crazy|beg|jealous|choose|lie|wait|act|snapchat|doubt|look|the
if @you|you just|only|ever|had ..1 would|had|~listen|~try|~tell|~talk|~trust|~wait
i would ..1 not|never ..1 have|of|be|ve ..8 if @you|you|it
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
@you ..1 ~treat|treated|treats|treating|talked|talk|spoke|acted|acting|act|behaved ..1 me|us|to|like|as|badly ..3 like|as|badly|shit|dirt|rubbish|child|nothing|crap|horribly|terribly|way
@you|you ..1 started|caused|created ..1 it|this|the|all|that
why @you|you ..1 could|did|had|would|were|left|never|always|gave
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
@you ..1 @bad ..2 me|us|my|on|it|to|about|everything|for|our|the|his|her|@small|with|again|i|and|$
@you ..1 ~lie|lied|cheated|cheat|betrayed|abandoned
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf, lines: `
@you never|hardly|barely|rarely !had|have|need|did|deserved|deserve|complained|judged|gave|failed|forgot|stopped|doubted|mind|owed|owe|asked|know|let|needed|minded|said|met|liked|got|told @care|~ask|~let|~put|~give|~say|~tell|~take|~make|~have|~show|~get|~see|~think|~come|~help|~once|~want|~apologise|~own|~choose|~treat|~touch|~call|~answer|~bother|even|wanted|knew|heard|paid|made|cleaned|cooked|lifted|thought|intended|were|was
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
@you ..1 always|constantly ..1 ~put|~have|~leave|~do|~run|~change|~choose|~think|~blame|~need|~twist|~turn|~care|~want|~assume|~walk|~shut|~play|~find|~act|~treat|~say|~get|~use|~start|~expect|~ignore|~lie|~complain|~criticise|~judge|~interrupt|~forget|~throw|~push|~cancel|~prioritise|~pick|~take|~hide|~avoid|~disappear|too|so|late|busy|been|got|had|know|knew|was|were ..1 !laugh|smile|kind|lovely|great|there|good|my|right|supportive|patient|generous
@you ..2 ~give|gave|given ..1 up
@you|you ..1 broke|broken|break ..2 promise|promises|vow|vows|us|up|trust|deal|word|this|family|agreement|what|your|our|it|everything
`},
	{kind: guide.MarkInsult, lines: `
@vile ..1 little|excuse|piece|human|cow|liar|creature|bitch
~disgust ..1 me
grow up|a
enjoy your|the ..4 freedom|loneliness|misery|cats|lonely|sad|loser|man|woman
keep|kept|open|closed|shut|spread ..1 your|her legs
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
^ ..1 @slur $
go fuck|to screw|hell|yourself
go to hell
burn in hell
drop dead
piss|sod|bugger|naff off
what kind|sort|type of ..1 person|man|woman|mother|father|human|monster|parent|people|friend ..2 does|leaves|do|would|can
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
rot in|alone
`},
	{kind: guide.MarkInsult, lines: `
waste|sack|piece|bag|lump of ..1 shit|space|time|skin|crap|oxygen|air|garbage|work|trash|human
`},
	{kind: guide.MarkInsult, lines: `
@you|your|you|are ..2 @slur
`},
	{kind: guide.MarkInsult, hold: weak, lines: `
no|small|little wonder @you|you|your|nobody|everyone|no|he|she|they
piece of shit
@you|you ..1 deserve|deserves ..1 each|to|everything|nothing|that|what|whatever|it ..2 other|alone|nothing|rot|coming|suffer|miserable|him|her|misery|get|hell
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated, lines: `
@sorry ..2 if|unless|whether i ..4 ~hurt|~offend|~upset|~do|~make|~say|~come|~seem|~cause|~act|~let|~disappoint|~sound|~annoy|~wrong|~mess|~bother
@sorry ..2 if|that @you|you ..2 ~feel|~felt|~take|~took|~think|~thought|~see|~got|~get|~misunderstand|misunderstood|~hurt|offended|upset|~find|~choose|~decide|~believe|~need|can|were|was|are|did|could|had|have|do
@sorry ..2 if|that ..1 my|anything|something|anyone|any|what|things|it|this|some|that|the ..4 ~hurt|~offend|~upset|~come|~make|~seem|~perceive|~get|~bother|~out|~turn|~happen|~go|~cause|~feel|taken|meant|messed|did|way|harsh
@sorry ..1 for|about any|whatever
@sorry ..1 @you|you ..1 ~feel|~felt|~take|~think|~see|~get|~are|~hurt|offended|upset|~misunderstand
@sorry ok|okay|alright
mistakes|things|words were ..2 made|said|done
sorry|apologise ..1 for ..1 loving|caring|existing|being ..2 @you|too|so|human|honest|much|alive|in
@you ~be|are|were|was|do ..1 too|so|very|always|being|take|taking|overly ..1 sensitive|things|oversensitive|seriously|dramatic|emotional|everything ..1 !to
perceived|interpreted|came across|misread|misunderstood as|wrong|it
@sorry ..3 @but ..1 @you|your|maybe|in|to|honestly|it|that|this|so|we|both|there
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated | weak, lines: `
@sorry ..8 but ..1 i ..1 ~only|~was|~had|~thought|~did|~felt|were|would|never|get|feel|reacted|needed ..2 because|stressed|drunk|tired|trying|angry|upset|provoked|hurting|scared|not|it|you|joking|young|under|only|doing|right|reason|reasons|that|like|hurt
^ ..2 @sorry ..1 ok|okay|alright|right|happy|jeez|god
i ..1 said ..2 i? ..2 was|am? ..1 sorry
overreacting|overreacted|overreact
it|that|this|was ..1 was|is|were|'s|only|just ..1 only|just|a|all ..1 a? ..1 joke|banter|joking|flirting|harmless|misunderstanding|kidding|laugh|accident
@you|you know ..1 how|what|that i ..1 get|am|can ..1 when|like|i|be|mean
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated | weak, lines: `
~mistake|things|stuff ..2 happen|happens|happened
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
`},
	{kind: guide.MarkNonApology, hold: evenQuoted | evenNegated | weak, lines: `
@sorry ..8 but ..1 @you|you|your|it|that|so|we|maybe|to|honestly|then|what|in|if|i ..1 !can|could|will|have|need|work|got|am|do|would|think|already|really|just
i ..2 @be ..1 sorry ..1 @but
`},
}
