package draft

import "afterward/core/guide"

// topicRules find what decides about other marks, and what is good.
var topicRules = []*ruleSet{
	{kind: topicEase, hold: evenNegated, lines: `
no pressure|rush|hurry|obligation|expectation|expectations|stress|strings
no need to|for ..2 ~answer|~reply|~respond|~decide|~explain|~come|text|call|rush|hurry|say|write|meet
no ~answer|reply|response ~need|necessary|~expect|required
no worries|problem|bother|drama if|either|at
only if|when @you ..2 ~want|like|feel|fancy|can
if @you ..2 want|like|feel|fancy|prefer|wish|rather
if @you ..2 up for|to
if @you are|is ..1 comfortable|ok|okay|open|happy|free|willing|around|able
if that ..1 works|suits|helps|is|'s ok|okay|fine|easier|better
if it ..1 works|suits|helps
whenever @you|suits|works|is|it
whichever|whatever|whenever is|'s|suits|works easier|best|better|good|you
@you do not have|need to ..3 ~answer|~reply|~respond|~decide|~explain|~come|text|call|say|write|meet|do|see|forgive|agree
@you do not owe
@you never have|need to ..3 ~answer|~reply|~respond|~decide|~explain|say|write|meet|do|see
not ..1 ~expect|ask|asking|after|need|needing|want|wanting|looking ..4 anything|~answer|~reply|response|back|forgive|forgiveness
not asking|expecting @you|for
nothing ..1 ~need|~expect|required|to ..1 answer|reply|do
fine|ok|okay|understand|good|alright|cool with me|ok by me ..2 if|either
either way
up to @you
take your|all time|the
feel free
your choice|call|decision
a? no @is|would ..1 fine|ok|okay|enough
@you can ..1 ignore|delete this|it
if not ..3 fine|ok|okay|worries|problem|understand
that|it @is ..1 fine|ok|okay if
say no
happy to|with ..2 leave|either|whatever
does not need an? answer
`},
	{kind: topicOwn, hold: evenNegated | evenQuoted, lines: `
@sorry for|that|about|i
@sorry to have
i was|am wrong|unfair|cruel|ashamed|embarrassed to|when|for|that|about|of|i
i regret
i should not have
i should never have
i should not ..1 have
i am ..2 ashamed
i used to
i had no right|business to?
it|that was ..2 @wrong of|for|to|when|that
it was ..1 not fair|ok|okay|right|kind of|to|that|when
wrong of me to
my fault|mistake
the ~time|day|night|~way i
all those|the times i
i hurt|frightened|scared|pressured you by|when|with
instead of
i will not|never ..1 again? ~say|~ask|~tell|~blame|~beg|~accuse|~threaten|~push|~check|~call|~turn|~show|~make
i am done|finished ~say|~ask|~tell|~blame|~beg|~accuse|~threaten|~push|~check|~drive
i have stopped|quit
i stopped
i promise|promised myself not|to
`},
	{kind: topicReport, hold: evenNegated | evenQuoted, lines: `
i ..1 said|told|wrote|texted|called|accused|blamed|asked|demanded|begged|yelled|shouted|screamed|kept|claimed|insisted|threatened|implied|sent
when|that i ..1 said|told|wrote|texted|called|asked|kept
`},
	{kind: topicAdmit, hold: evenNegated, lines: `
that|it|this|which|both was|were ..2 @wrong
that|it|this|which was ..1 not ..1 fair|ok|okay|right|true|kind|love
i was ..1 wrong|unfair
that|it was ..2 my fault|mistake|doing|anger|fear|panic
that|it|those was|were ..2 on|mine me?
i am sorry for that|it
`},
	{kind: topicThanks, hold: evenNegated, lines: `
thank you
thanks for|again|so
i ..1 respect|accept|appreciate ..1 that|your|it|you|what|how|the
~respect your|the|that ..1 ~decision|~choice|no|~wish|space|~boundary|answer
i am ..1 grateful|thankful
grateful|thankful to|for
i understand|hear that? you|your|it
`},
}

// apologyRules find the six parts of an apology.
var apologyRules = []*ruleSet{
	{kind: partPrefix + guide.MarkID(guide.PartRegret), hold: evenQuoted, lines: `
i @be ..2 sorry !if|but
^ ..2 sorry for|that|i|about
i apologise
my apologies
i ..1 regret
i feel ..1 terrible|awful|bad|ashamed|horrible|sick about|for|that|when
i am ..1 ashamed
`},
	{kind: partPrefix + guide.MarkID(guide.PartResponsibility), hold: evenQuoted, lines: `
my fault|doing|responsibility
i was ..2 wrong|unfair|cruel|selfish|unkind|late|dishonest|controlling|jealous|cold|careless|thoughtless|horrible
it|that|this was|is ..2 wrong|unfair|unkind|cruel|unacceptable|not ..6 me|i|mine
wrong|unfair|unkind|cruel|selfish|mean|thoughtless|cowardly of me
i take|took ..1 responsibility
i own it|that|this|what
that|it|this is|was|'s on me
no excuse
i should not|never ..1 have
i should have
i lied|cheated|stole|hid|shouted|yelled|snapped|screamed
i ..1 broke ..2 promise|trust|word|your
i ..1 ~hurt|~betray|~embarrass|~humiliate|~ignore|~blame|~mock|~neglect|~scare|~frighten|~pressure|~push|~disrespect|~dismiss|~interrupt ..1 you
i let you down
i took you for granted
i took it|that|things out on you
i ..1 called you
i made you ..1 feel|wait|cry|carry|pay|doubt|choose
i did not ..1 listen|tell|show|call|come|ask|help|pay|turn|keep|answer|stand|support|back|say|apologise|respect|give|do|see
i forgot|missed ..2 your|our|the
i left you
i ..1 went|looked|read|checked ..1 through|at|in your
i ..1 spoke|talked over|down|about|behind|to you|your
i was the one who
i kept ..3 from you
`},
	{kind: partPrefix + guide.MarkID(guide.PartExplanation), hold: evenQuoted, lines: `
because|since i
i was ..2 scared|afraid|stressed|tired|overwhelmed|drunk|drinking|hurting|insecure|grieving|frightened|anxious|jealous|lost|depressed|angry|under
i did not know ..2 how
out of ..1 fear|anger|panic|jealousy|shame|pride
i ..1 panicked|thought|felt
the reason
it came from
i did not want to ..3 admit|face|see
`},
	{kind: partPrefix + guide.MarkID(guide.PartRepentance), hold: evenQuoted | evenNegated, lines: `
will|would not ..2 happen|do|repeat ..2 again
it|that|this will not ..1 happen|be
i will never ..6 again
i will not ..6 again
i have|am ..1 stopped|quit|started|learned|learnt|changed|booked|signed|joined|given|begun|been ..3 ~go|~see|~work|~learn|~talk|~therapy|~drink|~meet|~course|class|group|counselling|counsellor
i am ..2 working on|in|with
i am ..2 ~see|~go|in ..2 therapist|therapy|counsellor|counselling|counselor|group|class|course|meetings|aa
i have not ~drink|had|touched ..3 since|for|in
i stopped|quit|started|joined
now i
these days i
`},
	{kind: partPrefix + guide.MarkID(guide.PartRepair), hold: evenQuoted, lines: `
i will|can|would|have|am ..2 ~pay|~replace|~repay|~return|~fix|~repair|~transfer|~reimburse|~refund|~cover|~clear|~correct|~mend|~settle ..4 you|it|the|back|your|for
i will|can|would|have ..2 ~send|~bring|~give|~put|~set ..3 back|right|money|straight
i ..1 transferred|repaid|returned|replaced|paid|told|corrected
make it|this|that|things right|good
make amends|up
put it|things|that right
i have told ..4 truth|that
if there is ..1 anything|something i can
`},
	{kind: topicDeed, hold: evenQuoted, lines: `
i ..2 lied|cheated|shouted|yelled|snapped|hid|forgot|missed|stole|spent|slammed|ignored|drank|read|called|laughed|walked|left|broke|cancelled|canceled|promised|borrowed|interrupted|checked|screamed|threw|blamed|mocked ..3 you|your|the|about|at|on|in|our|to|out|over|it
i did not ..1 listen|tell|show|call|come|ask|help|pay|turn|answer|pick
i let you down
i took you for granted
i made you ~wait|cry|pay|~carry
i was ..1 late ..4 for|to|again
`},
}
