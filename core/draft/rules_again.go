package draft

import "afterward/core/guide"

// againRules mark what draws back to what was: memories, gestures, fate, and what
// comes too early.
var againRules = []*ruleSet{
	{kind: guide.MarkNostalgia, hold: unlessOwned, lines: `
those ..1 nights|days|mornings|summers|sundays|evenings|afternoons|saturdays|walks|trips|years|long|late|first|weekends|dances ..3 we|you|in|at|with|on|when|and|by|under|were
look ..1 how|at ..1 happy|us|we|good|our
your ..1 feet|head|hand|hair|hands on|in ..1 the|my ..1 !way|own
dancing|danced|singing|sang|laughing|laughed|swimming|lying|kissing|kissed|slow ..1 in|on|under|until|till|at|danced|dancing ..2 kitchen|rain|roof|beach|moonlight|stars|cried|car|sea|morning|dawn|3am|snow|am|fire|porch|night
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned | weak, lines: `
~remember ..1 how ..1 good|happy|we|great|much|perfect|beautiful|us|everything
the good|old|happy ..1 old|good? times|days|memories|moments
we ..1 used to ..1 !have|be|live|fight|argue|work|share|pay|split|do|use|say|agree
used to ..2 ~laugh|~dance|~cook|~sit|~sing|~cuddle|~stay|~call|~hold|~lie|~walk|~kiss|~watch|~make ..3 together|for|all|in|me|we|on|until|about|hands|pancakes|with|you
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned | weak, lines: `
~remember|~forget|~think ..1 of|about|back ..1 our|us|everything|all|paris|rome|lisbon|venice|barcelona|london|italy|greece|spain|the|what|those|when|how ..2 we|were|had|good|times|trip|happy|together|nights|first|days|beach|us|shared|built|summers|sundays|$
how ..2 happy|good|great|perfect|beautiful|much|in|close|we|well ..1 we|it|fun|us|love ..1 were|had|was|used|laughed|fit|are|felt|could
when we ..1 first|used|were|danced|kissed|met|fell|got|went|had|laughed|stayed|drove|lived|lay|sat|stood|walked ..1 !young|kids|little
nights|mornings|days|sunsets|summers ..1 in|on|at|by|under|together ..1 !the|a
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned, lines: `
think of|about paris|rome|lisbon|venice|barcelona|italy|greece|cornwall|us|our
we|us were|was|are ..2 happy|perfect|amazing|great|magic|beautiful|unstoppable|incredible|wonderful|special|golden|good|something|everything|inseparable|family|team|best|fun|magical|electric|brilliant ..2 !to|for
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned | weak, lines: `
~remember|~think|~miss ..1 that|the|those|our|all|back ..2 @memo|night|nights|time|song|rain|train|hotel|house|snow|restaurant|balcony|cottage|island|boat|car|lake|kitchen|tent|river
what we had|have|shared|were|built
~look|looking|found|scrolling|going|went|looked ..2 at|through|our|old|back ..3 pictures|picture|videos|album|messages|letters|texts
`},
	{kind: guide.MarkGesture, lines: `
i|have ..2 booked|reserved|arranged|planned ..2 us|trip|weekend|table|flights|cabin|holiday|surprise
two|2|plane|train|concert|first|business|return ..1 tickets|flights|seats|class ..2 to|for|waiting|booked|in|on|are
dozen|hundred|bunch|bouquet|@num|red|your|of|favourite|favorite ..2 roses|flowers|lilies|tulips|peonies|sunflowers|balloons|orchids
ring ..1 in|is ..1 my|the|a|burning ..1 pocket|box|hand|drawer|hole
tattoo|tattooed|inked|tatted|ink
all ..1 paid|booked|arranged|expenses ..1 for|paid|already|$|you
`},
	{kind: guide.MarkGesture, hold: weak, lines: `
booked ..1 us|a|our|the|flights|two|that|for ..1 !dentist|appointment|doctor|mot|vet|plumber|slot|meeting|call|van|room|court|boiler|taxi ..3 trip|flights|cabin|weekend|table|two|hotel|holiday|us|cottage|restaurant|together|away|paris|rome|italy|same
i am|will|be|was|standing|waiting ..2 outside|downstairs|under|below|at ..2 your|the|with ..2 door|window|house|flat|building|office|work|gate|place|balcony|a|flowers|roses|guitar|ring|steps|reception ..3 with|holding|singing
just|all|only ..1 you ..2 have|need|pack|bring|got|say ..2 to|a ..2 get|pack|say|bag|passport|turn|show|yourself|bring|come|up
pack ..1 a|your bag|bags|case|suitcase|passport|swimsuit
wrote|written|composed|recorded|write|made|writing|painted|making|built|carved|filmed|building ..1 you|a|us|our|this|the ..4 song|poem|book|album|video|film|boat|portrait|novel|poems|letters|scrapbook|documentary|mural|house ..1 !of|for
@num|hundred|every|a ..1 letters|roses|poems|songs|reasons ..1 why|i|one|for|to|about
`},
	{kind: guide.MarkGesture, lines: `
look|come|check|go|open ..1 out|outside|down|under|on|in|the ..1 of|your|to|the ..2 window|door|step|doorstep|porch|mailbox|desk|letterbox|balcony|front|mat|hood|windscreen|postbox|car|driveway
`},
	{kind: guide.MarkGesture, hold: weak, lines: `
booked|reserved|bought|ordered|got ..1 us|a|two|the|you ..3 @gift|table|seats|trip|flights|for
got|have|bought|picked|chose|kept|wearing|carrying|is|with|still ..2 a|the|your|our|my|this ..1 new? ..1 ring ..1 in|on|for|and|picked|back|ready|resized|box|$|with|at|that
`},
	{kind: guide.MarkGesture, hold: weak, lines: `
i|have|just|already|also ..2 ~book|~buy|~get|~reserve|~order|~send|~hire|~arrange|~pay|~bring|~make|~plan|~organise|~leave|~write|~purchase|~organize|~rent|~have|~put|~deliver|~record|~paint ..2 us|you|two|a|the|your|some|for|both ..4 @gift|table|dinner|song|poem|video|mixtape|playlist|film|letter ..1 !swap|class|fee|pictures
down|get|got|getting|go|going|drop|kneel on|one ..1 one|knee|knees
billboard|skywriter|skywriting|plane|banner|flash|mariachi|quartet|serenade|serenading|orchestra|flashmob|limo|helicopter|fireworks|violinist
`},
	{kind: guide.MarkAssuming, hold: unlessIf, lines: `
never|not|were|are|we ..1 meant to be ..1 !in|at|there|on|doing|working|mean
it is|'s|was|all ..1 a|just|only ..1 sign|fate|destiny|phase|break|blip|bump|matter|pause|kismet ..1 $|that|from|of|in|we|not|and|for
deep down|inside|in ..2 @you|you|we|your|i
feel|feels it too
us ..1 getting back
nobody|no|one ..1 one|ever|will|else|'s|can|could|going|is ..3 ~love|~know|~understand|~get|~make|~treat|~care|~see ..1 @you|you|for ..2 like|way|as|better|more|how|the
love|souls|people|bond|something|feeling|feelings|connection|ours ..1 like|as|ours|this|that ..2 ours|this|that|us|do|does|not ..3 not|never|just|dies|stop|disappear|end|go|forever|once|real|die
`},
	{kind: guide.MarkAssuming, hold: unlessIf | weak, lines: `
@you|we|you ..3 ~belong ..1 together|with|to|here|side|in|at ..1 me|us|my|each|together|side|home|$
we|us both ..1 ~know|knew|feel|felt|want|still|need|love|miss
@you|you ..1 know ..2 @you|you|it|we|i|that ..2 still ..1 love|want|miss|feel|care|need
this ..1 is|'s ..1 just|only|not ..1 a|temporary|the ..1 phase|break|end|rough|temporary|pause|test|bump|goodbye
just|only|simply ..1 a|matter ..1 matter|question of|time
`},
	{kind: guide.MarkAssuming, hold: unlessIf | weak, lines: `
i know ..1 that? ..1 @you|you|your ..1 ~miss|~love|~want|~feel|~still|~do|~care|are|will|need|think|heart|thinking|did|regret|can|get ..3 me|us|it|this|too|same|still|feel|scared|feelings|miss|love|think|want|not|back|happy|coming|lonely|mean|hurting|thinking|heart|about|come|confused|lying|missing|answer|way ..1 !busy
`},
	{kind: guide.MarkAssuming, hold: unlessIf | weak, lines: `
your ..1 heart|eyes|body|soul|face|kiss|smile|silence|hands ..2 ~know|~say|~tell|~said|~told|~want|still|~belong|~give|~remember|~speak ..1 !it|me|that|different|truth|otherwise|something|we|you|everything|the
`},
	{kind: guide.MarkAssuming, hold: unlessIf | weak, lines: `
@you|you ..1 and i|me ..1 both? ..1 know|are|were|belong|will|have|$|meant|feel|forever
@you|you ..2 know ..2 it|that|@you|you|we|i|deep ..2 ~be|are|'s|is|belong|love|miss|want|feel|down|in|were ..2 right|true|real|meant|love|it|perfect|together|good|heart|too|one|forever|me|best|each|us|as ..1 !sorry|late|ok
@you|you ..1 ~love|~miss|~want|~need ..1 me ..1 !to|back|and i|like|more|if|or|anymore|enough|again|too|still|deep|as|$|just|you|we|so
when|once|after|as we|us|i|you|were|soon ..1 are|get|have|were|you|as|come|move ..1 ~back|together|married|marry|kids|again|home ..1 together|again|$|to|i|we|one|it|home|and
@you|you ..1 are|were|just|re ..2 scared|confused|afraid|lying|denial|pretending|fooling|kidding|hiding|running|stubborn|protecting|hurting|pushing|lonely|testing|overthinking ..2 to|yourself|of|your|about|me|that|because|right|and|feelings|from|what|away|$|us|not
`},
	{kind: topicLove, lines: `
i|still|and|so|but|always ..2 love|loved|adore|loving ..1 @you|you ..1 !to|if|all|both|guys|for
i am|was|fell|fall|falling|be|still|so|madly|deeply ..1 in love with @you|you
in love with @you|you
love of my|your ..1 life
how|what i ..1 feel|felt ..1 about|for ..1 you
~adore @you|you
`},
	{kind: topicLove, hold: weak, lines: `
mean ..1 everything|world ..1 to me
never|not ..1 ~stop ..1 loving|wanting|caring|love|feeling
feelings ..1 for you
my heart ..2 ~belong|~beat|yours|still|is|always|for ..1 to|for|yours|you|with|is
head over heels
fallen|falling|fell for you
love|loved me|us ..1 back
`},
	{kind: topicLove, lines: `
love @you|you ..1 !to|if|all|both|guys
`},
	{kind: topicMiss, lines: `
miss @you|you|us|your
~think|thinking|thought of|about @you|you|us|your|what
~wish ..1 you|we ..1 were|was ..1 here|still|back|together
`},
	{kind: topicMiss, hold: weak, lines: `
i ..2 ~miss ..2 @you|you|us|your|being|waking|having|our|everything|talking|him|her ..1 !call|calls|text|texts|message|deadline|train|bus|stop|appointment|turn
dream|dreamt|dreamed|dreaming of|about @you|you|us
`},
	{kind: topicBack, lines: `
~get|getting|be|being|got|come|coming|are|go|we|us|were|work ..1 back together ..1 $|again|with|and|one|i|like|we|or|properly|for|someday
back together
~give|gave us|it|this|me|our|love|we ..1 a|another|one|second|that|the|more ..2 chance|try|go|shot|time
take|have|want|get|wanted|wanting|need|had|win|having|wants ..1 me|@you|you|us|her|him|my ..2 back ..1 !the|my|some|a|those|in|to|for|on|at|from|by|your|$|and|so|i|more|please|baby|as
~take ..1 me back
want|need|like|love|wish|hope|hoping|wanted ..2 us ..1 back|again|to ..1 be|try|work|get|have|start|stay|together
~can|could|let|please|may|want i|me|us|to|@you ..1 ~come|~move|be home|back ..1 $|home|please|in|i|to|with|now|again|tonight
together|us|we|couple|family|partner|girlfriend|boyfriend|lovers again ..1 $|and|i|someday|please|like|one|we|if
~change your mind ..1 about ..1 us|me|this
pick|choose me
could ..1 still ..1 be
i|we believe|think|know|feel|reckon|hope ..2 we|us|it|this|in ..1 can|could|still|should|will|are|have ..2 ~fix|~make|~work|~try|~be|~have|~save|~get|worth|us ..2 it|us|work|this|out|again|fighting|back|chance|together|better|through|over|saving|one|$
`},
	{kind: topicBack, hold: weak, lines: `
start ..1 over|again|fresh|anew|clean ..1 $|with|from|together|and|us
~reconcile|~reconciliation|reunite|rekindle|reunited
still ..1 want|a chance|believe|hope|be|us|for ..1 @you|us|for|there|in|that|be|together|could|we ..1 $|us|chance|we|could|back|can|be|again|together|to
pick ..1 up|me where|over
where we left off
what if|about we ..1 ~try|~start|~get|~give|~go|~make|~be|could
how about we ..1 ~try|~start|~get
~regret|mistake|wrong ..2 ~leave|~break|~let|~end|~lose ..2 you|up|us|it|go
i|we ..1 should|could ..1 ~never|not ..1 have ..1 ~break|~let|~leave|~end|~give ..1 up|you|it|us|go
undo|take ..1 back|the|my ..1 breakup|break|ending|it|divorce
break|broke|breaking|split up was ..2 mistake
`},
	{kind: topicBack, hold: weak, lines: `
another|one|second|last|more|new ..1 more|last|final? ..1 try|go|shot|chance ..1 $|at|with|and|to|is|for|i|please|together|us
`},
	{kind: topicBack, hold: weak, lines: `
we|us could|can|will|would|might|should|still ..2 ~be|~fix|~make|~try|~work|~have|~start|~build|~save|~get ..2 family|it|this|again|happy|together|through|out|another|something|better|us|things|over|good|new|life|fresh|back|past|future|great|amazing
`},
	{kind: topicPast, lines: `
our ..1 relationship|marriage|breakup|split|problems|issues|fights|arguments|past|history|engagement|separation|story|divorce|love|rows|troubles|failures|mistakes
why|how ..1 we|it|you|things|us|i ..2 broke|ended|left|failed|fell|went|split|finished|did|ruined|treated|end|lost|messed ..2 up|things|apart|us|it|me|wrong|you|down|out|$|badly
we ..1 were|was ..1 together|happy|good|a|married|couple|in|family|engaged|us|living|dating|going ..1 $|back|for|i|we|and|love|then|years|you|couple|happy|family|through
you|i ..1 left|dumped|cheated|broke ..1 me|up|on|you|with|us|things|my ..1 !know|voicemail|message|note|alone|behind|with|and|for|like|because|when|$|heart|so|up|after|over|you|me
last|past|those|our|all|these|two|three|four|five|@num ..1 two|few|couple|three|@num|the|our|years|months ..2 years|months|together ..1 $|with|of|together|we|i|you|in|were|and|was
fights|fighting|arguments|arguing|rows|screaming|cheating|affair|lies|jealousy|distance ..2 we|us|about|over|between|was|were|and|that|at
i|have ..2 learned|learnt|realised|realized|understand|figured|see|know|worked ..1 that|how|what|why|now|out|where ..1 i|we|my|it|much|badly|what|you|was ..2 never|am|was|wrong|hurt|should|anxiously|did|took|could|had|have|pushed|treated|lost|avoid|messed
`},
	{kind: topicPast, hold: weak, lines: `
the|our|this breakup|break-up|split|relationship ..1 !of
break up ..1 was|has|with|$
what|where|when ..1 ~go|went|happened|broke|we|did|it|things ..2 wrong|between|happened|broken|down|off|us|sour|bad|break
we ..1 used|always|never|both|just ..1 to ..1 fight|argue|talked|talk|fought|argued|have|be|love|kept|stopped|worked|said|were|had|listened|gave|got|tried|laugh|stop|grew|hurt|made|drifted
the way ..1 i|we|it|you|things ..1 treated|ended|left|behaved|was|spoke|acted|were|handled
attached|attachment|therapist|therapy|counselling ..1 style|says|said|helped|taught|me|about|has|made
`},
	{kind: topicFeel, lines: `
every ..1 single|day|night|hour|morning|second|minute ..1 day|night|morning|hour|since|i|without|and|of|for
i ..3 ~cry|crying|cried|sobbing|weeping ..2 every|all|over|myself|when|for|about|in|at|since|on|because|again
i ..2 am|was|been|lying|lie|lay|sitting|sit|sat|standing ..2 lying|crying|awake|sitting|falling|here|in|alone|up ..2 every|night|awake|here|all|dark|bed|without|over|thinking|going|apart|alone|floor|crying
i need ..1 you ..1 !to|back|in|so|$|more|and|like|here|i|with
i|been|have ..1 not|never|been ..1 ~stop|stopped|been|same|felt ..1 thinking|loving|same|crying|able|caring|about|without|this|since|missing
i|would ..1 would|will ..1 wait|die|give|do ..2 years|forever|for|anything|everything|ten|you|my|@num|up
so much ..2 to|i ..2 say|want|tell|need ..1 you|to|say|about|and|$
`},
	{kind: topicFeel, hold: weak, lines: `
i ..2 can not ..2 ~stop|~get|~sleep|~eat|~forget|~breathe|~let|~move|~live|~imagine|~function|~go ..2 ~think|over|go|you|about|without|on|past|crying|properly|dreaming|off
my|a|our|the ..1 heart|soul|chest|broken ..2 ~break|~ache|~hurt|~race|is|was|in|has|still|~feel|heart|~pound|~bleed|~stop ..1 !attack|of|rate|failure
~heartbroken|broken-hearted|devastated|heartbreak|heartache|shattered
i|so|feel|feeling|am|been ..2 lonely|empty|lost|broken|miserable|depressed|hollow|numb|heartbroken|suffering|hopeless|desperate ..1 without|since|and|inside|here|right|all|at|$|every|now|because|when|these
i ..2 feel|felt|feeling ..2 so|like|empty|everything|it|something|things|about|lost|you|terrible|awful|guilty|sick ..3 much|you|empty|us|without|strongly|inside|part|missing|hole|lost|dying|alone|time|about|every
hurts|hurt|hurting ..2 so|that|me|like|every|to|when|without|more|much|badly|knowing|being|not ..1 much|to|you|me|i|hell|without|every|see|know|be
hole in|inside my|me|the|heart
it ..1 kills|killing|breaks|breaking|tears|tearing|destroys|hurts|aches|haunts ..1 me
pour|pouring|spill|open ..1 my heart
`},
	{kind: topicTerms, lines: `
my|three|two|some|few|@num|these|the|following|four ..1 conditions|terms|rules|demands|non|dealbreakers|ground|requirements|boundaries ..2 for|are|if|before|$|we|first|of|i|on|negotiable|negotiables|to
conditions|terms ..1 for|are|on|if|before
`},
	{kind: topicTerms, hold: weak, lines: `
on ..1 one|the|two|three|my|condition ..1 condition|conditions|terms|understanding|that
one|first|1|firstly you|i|we ..2 have|need|must|quit|stop|want|delete|will|get|apologise|expect ..8 two|second|2|secondly
`},
	{kind: topicTerms, hold: weak, lines: `
@you|you ..1 would|will|must|have|need ..1 have|need|to ..2 ~quit|~stop|~delete|~block|~unfollow|~promise|~agree|~change|~give|~move|~apologise|~cut|~drop|~go|~see ..1 drinking|smoking|vaping|him|her|your|seeing|talking|to|me|that|therapy|up|out|working|off|it|contact|a|counselling
`},
	{kind: topicAlone, lines: `
dinner|film|movie|drink|wine|nightcap|breakfast|coffee|cook|takeaway|curry|drinks|talk ..2 at|in ..1 my|mine|your|yours
`},
	{kind: topicAlone, hold: weak, lines: `
netflix|hot ..1 and|tub ..1 chill
bottle of|got|have|some|open|glass|with ..1 wine|red|prosecco|whisky|rum|gin|champagne ..1 $|in|open|and|at|if|i|with|tonight
i ..1 will|could|can|would ..1 cook|make ..1 for|you|us|your|dinner|that ..1 you|dinner|tonight|us|at|$|favourite|favorite|your
just ..1 the? ..1 two|us|you|2 of|and|us|alone|me ..1 us|alone|me|tonight|$
alone ..1 together|with|tonight|in|at|just ..1 you|us|my|$
late ..1 tonight|night|at ..1 drive|walk|talk|call|mine|yours|drink
away together|with|for|just|weekend ..1 just|you|us|me|together|weekend|the
weekend away|together
`},
	{kind: topicMeet, lines: `
~have|get|grab|go|buy|take|for|over|a ..2 coffee|dinner|drink|lunch|brunch|drinks ..1 $|with|together|and|sometime|this|on|soon|so|if|or|at|to
face to face
meet me
come|coming ..1 over|round|back|home|see|by
`},
	{kind: topicMeet, hold: weak, lines: `
~meet|~see ..1 me|you|up|us|@you|each|for|in ..1 !tomorrow|at|the|school|on|in|tonight|person|for|face|other|up|again|please|and|so|to|soon|$|this|if|when|somewhere
in person|face
`},
	{kind: topicForever, lines: `
grow|growing|get|be old|grey|gray ..1 together|with
always|never ..1 ~leave|be|again|together|love ..1 you|together|alone|apart|side|each ..1 again|$|forever|i
till death
`},
	{kind: topicForever, hold: weak, lines: `
~move|moving|live|living ..1 back? ..1 in|together|back ..1 with|together|$|again|next|by|and|to|i|this|now|right|straight|permanently
i ..1 promise|swear|vow ..2 never|always|forever|i ..3 leave|love|again|hurt|you|forever|be
our future|life|kids|children ..1 together|$|home|with
`},
	{kind: guide.MarkTooEarly, stages: []guide.Stage{guide.StageFirst}, lines: `
talk about us|what|everything|it|things|our|where|how
`},
	{kind: guide.MarkTooEarly, stages: []guide.Stage{guide.StageFirst}, hold: weak, lines: `
we ..1 need|should|have|must|ought|got ..2 to? ..1 talk ..1 about|$|properly|i|and|it
`},
	{kind: guide.MarkTooEarly, stages: []guide.Stage{guide.StageFirst}, hold: weak, lines: `
us ..1 $
`},
	{kind: guide.MarkTooEarly, stages: []guide.Stage{guide.StageReply}, hold: weak, lines: `
`},
	{kind: guide.MarkTooEarly, stages: []guide.Stage{guide.StageReply}, hold: weak, lines: `
`},
	{kind: guide.MarkTooEarly, stages: []guide.Stage{guide.StageLogistics}, lines: `
`},
	{kind: guide.MarkTooEarly, stages: []guide.Stage{guide.StageLogistics}, hold: weak, lines: `
`},
	{kind: guide.MarkNostalgia, hold: unlessOwned | weak, lines: `
our ..1 song|place|spot|first|beach|bench|cafe|honeymoon|anniversary|playlist|restaurant|pictures|videos|trip|trips|summer|sundays|wedding|memories|picture|album|road|little|tree|corner|pub|wall|booth|tent|nights|mornings ..1 !of|to|for|flat|house|lease|date
night|day|time|way|morning|summer|weekend ..1 we|you|when|that ..1 first|we|met|kissed|danced|fell|looked|laughed|smiled|sang|held|used|got|stayed|moved|spent|swam|drove|proposed|walked|lay|said|slept|made|would
`},
	{kind: guide.MarkAssuming, hold: unlessIf | weak, lines: `
soulmate|soulmates|destiny|fated|karmic
@you|you ..1 will|are|going|ll ..2 ~come|~realise|~realize|~miss|~see|~love|~want|~understand|~regret|~wake|~remember|~be|~crawl|~change ..2 back|around|round|me|that|you|it|my|us|i|someday|one|mine|running|what|crawling|your|home|how ..2 !later|there|on|at|for|from
`},
	{kind: topicBack, lines: `
we|us|this|it|relationship|marriage|i|to|and|try|trying|could|can|please ..3 ~try|~start|~begin|~go ..1 ~again|over|fresh|another|anew|new ..1 $|with|from|together|and|slow|us|someday|please|at|if|for
be ..1 together ..1 again|forever|$|as|like|one|and
`},
	{kind: topicBack, hold: weak, lines: `
come|coming|moving|move ..1 back ..1 home|in|to ..1 me|us|$|with|please|together|again|and|now|by|i
be|is|together|stay|spend|are with you ..1 again|forever|always|more|and|$|i
`},
	{kind: topicBack, hold: weak, lines: `
come|coming|came ..1 back ..1 to|home|please|$|and|i|we|baby ..1 me|us|home|our|$|please|i|we|you
~work ..1 things|this|it|on ..1 out|us|ourselves|between ..1 $|together|between|us|and|with|i|we|if
`},
	{kind: topicPast, hold: weak, lines: `
since|after|when|before|until|once|the|while we|you|@you|us|i ..1 broke|split|left|ended|walked|were|dumped|finished|parted|separated|got|moved|lived ..2 up|me|together|it|us|out|things|away|off|$|with|ways
`},
	{kind: topicAlone, hold: weak, lines: `
tonight ..1 at|just|alone|my|your|mine|yours
`},
	{kind: topicForever, hold: weak, lines: `
rest|spend of|our|my ..1 our|my|life|lives
`},
}
