package draft

import "afterward/core/guide"

// urgeRules hold more of what leans and weighs on a person: questions that are
// demands, bargains and bills.
var urgeRules = []*ruleSet{
	{kind: guide.MarkPressure, lines: `
# questions that are demands
can|could|will|would @you ..1 at least
^^ so|and|ok|but when $$
^^ ..1 i am ..1 still? waiting $$
your turn to
# demands
i will|am ..1 going? to? keep|keeping on? ringing|calling|texting|writing|trying|asking|coming|knocking|waiting|sending
^ ..1 ring|call|text|phone|message|write me ..1 back ..1 $
all i ..1 ask|want|need|asking ..2 @num|one|a|an ..2 minutes|minute|word|coffee|chat|talk|answer|hour|call|conversation|reply|text|yes|line
the least @you
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
did @you ..1 get|see|read my|the ..2 messages|message|texts|emails|letters|voicemail|calls
any|a news|sign|hint|word ..2 from @you
between|like two grown|old|adult|adults ..1 people|adults|friends|up
@you may|might as well ..1 ~come|~talk|~answer|~open|~meet|~say|~tell|~see|~give
do it for ..2 if
are|will we|@you ...8 or not $
^ ..1 come|pop|nip|step ..1 out|down|outside ..1 for|and|please|now|$
kindly ..1 revert|reply|respond|answer
waiting since|all ..1 morning|yesterday|@day|day|hours|days|weeks|ages|@num|night|last
everyone|everybody|people|@kin ..3 ~say|~think|~agree ..1 that? @you ..1 should|ought|owe|must|need|will|made|owes
^ ..1 stop|quit ~ignore|avoiding|ghosting|blanking|dodging|hiding|pretending|shutting|pushing ..1 me|us|this|behind|from|$
i will ..1 not|never ..1 give|stop ..1 up|trying|writing|calling|fighting|asking|until|till
i ..1 expect|require|demand ..1 an|a|your|to|@you ..1 answer|reply|response|hear|explanation|apology|call|decision|visit
@you ..1 will|must|have|need ..1 to? ..1 answer|face|talk|deal|see|hear|listen ..1 me|it|this|to|with|from ..2 sometime|eventually|one|soon|day|sooner|end|$
life is ..1 too? short
it is ..1 the least @you
@you ..1 have ..1 to? ..1 give|tell|let|hear|meet|talk|answer|see|see ..1 me|us|to ..1 a|one|out|about|why|this|chance|try
`},
	{kind: guide.MarkPressure, hold: weak, lines: `
are @you ..1 free|around|awake|up|home|coming|in ..1 $
i|just|only ~need|want ..1 a|one|an ..1 answer|word|minute|reply|sign|yes|chance
because @you ..1 did|will|have not ..1 answer|reply|pick
`},
	{kind: guide.MarkPressure, stages: personal, hold: unlessEased | weak, lines: `
know|hear|answer tonight|today|now ..2 if|whether|what|where|please
`},
	{kind: guide.MarkUltimatum, lines: `
^^ ..1 @task ...10 or ..1 everyone|everybody|the|your|all|half|they|he|she|my|this ..5 gets|goes|knows|hears|finds|sees|burns|dies|stays|leaves|ends|get|hear|know|see !wet|cold
or all|everything|it|they|this ..2 burns|goes|dies|ends|gone|sold|stays
unless @you ..1 drop|come|stop|call|agree|pay|answer|reply|sign|meet|say|tell|apologise|talk|give|leave|unblock|choose|start|show|change|admit|quit|move|send|delete|withdraw|promise !for|up|round|to|by
or ..1 consider ..1 me|us|it|this
consider ..1 me|us|it|this ..1 gone|dead|over|done|history|finished|out
@you ..1 have|get one ..1 week|day|hour|chance|month|more|shot|last
`},
	{kind: guide.MarkUltimatum, hold: weak, lines: `
^^ ..1 come|pay|talk|call|answer|sign|apologise|reply|choose|marry|meet|stop|drop|tell|admit|delete|block|move|quit ...12 or ..1 hand|lose|pack|leave|forget|find|get|watch|consider|kiss|face|never|the|your|say
i will|am ..1 give|giving @you ..1 until|till|til|one|@num
if @you do|will|can not ..2 ~reply|~answer|~call|~come|~text|~respond|~pick|~meet|~agree|~apologise|~stop|~pay|~sign|~choose|~change|~give|~unblock ...8 i|we|it|that|@you|do|then|the ..1 will|am|is|'s|are|swear|going|know|never !assume|understand|leave|keep|fine|happy|ok|okay|bin|post|pay|sort|ask|take|drop|send|try|use|and
either @them|i|we|@you ...12 or ..1 he|she|they|it|i|we ..1 ~stay|~go|~leave|~be|'s|~get|~keep|~move|~lose
that is|'s ..1 the|my deal|offer|condition|price|terms|line
on one condition
`},
	{kind: guide.MarkBegging, lines: `
any terms|condition|conditions ..1 @you|at|$
please let|allow me ..1 show|prove|try|make|fix|stay|come|be|love|in|see|hold|earn|take|win
only|please|just|so come|move ..1 back|home ..2 me|us|please|$
i will|would|can ..1 accept|take|do|sign|agree|live|put ..2 any|anything|whatever|every
`},
	{kind: guide.MarkBegging, hold: weak, lines: `
on ..1 any|whatever terms|condition|conditions
~take|have ..1 some? pity on ..1 me|us|a|an
^ anything $
only say ..1 yes|when
~ask|asking|begging|crying|pleading|beg|pray|praying @you ..1 not to
give it|us|this ..1 another|one|a ..1 more|second? go|try|chance|shot
just let me ..1 stay|come|be|in|back|see|hold|try|love|sit|know
i will ..1 stop ..1 to? drink|drinking|gambling|smoking|shouting|lying|cheating|working|everything|anything|gaming|betting|vaping
worthless|nothing|useless|lost|dead|empty|incomplete without @you|your
please stay
come|move ..1 back|home ..2 please|pls
@you|@pet come ..1 back|home
i ..1 would|will|can ..1 forgive|forget|overlook|ignore|share|pretend|change ..2 everything|anything|it|him|her|all|them ..1 if|just|only|as|so !need
i ..1 will|would ..1 never ..1 ask|want|need|complain|mention ..2 for|anything|about|again|another
just ..1 tell|say ..1 me? ..1 what|how|who|where ..3 i|to|@you
there must be ..1 something|a|some|anything
`},
	{kind: guide.MarkGuilt, lines: `
this|that is|'s all|what i ..1 get|got
do not ..1 mind me
i ..1 suppose|guess|spose i will|must|should|am ..2 pay|have|cancel|explain|eat|spend|go|used|left|just|do ..3 again|alone|then|myself|as|too|everything|usual|on|it|for
`},
	{kind: guide.MarkGuilt, hold: weak, lines: `
i ..1 ~wear|~hug|~smell|~hold|~sleep|sleep|wear ..1 in|with? your ..2 jumper|shirt|hoodie|pillow|scarf|coat|side|photo
while i ..1 lie|sit|lay|rot|drown|cry|starve|lie ..1 here|awake|alone|there|crying|in !traffic
i ..1 have|had|got no|nobody|nothing|none ..2 family|friends|else|anyone|money|left|home|one ..1 to? ..1 here|left|but|now|because|since|talk|turn|except
@kin|@small|she|he|they ..2 ~cry|~sob|~blame|~hate|~refuse|wet|wets|stopped ..3 because|since|over|when|about|the ..1 @you|of|bed|school|eating
happy|satisfied|pleased|proud now|yet
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf, lines: `
it|that was|is ..1 always|only ..1 your|about ..1 work|phone|friends|job|mates|mother|career|drink|you|money|needs|rules|way|him|her
@you ..1 ~break|broke|broken ..2 promise|word|vow|vows|trust|promises|deal|family
because|when|since|until @you ..1 kept|keep|pushed|provoked|drove|ignored|cheated|lied|started|wound|refused|forced ..1 and|me|on|to|at|us|it|up|poking|pushing|going|asking|nagging
@you|that|this drove|pushed|sent|turned ..1 me ..1 to|into|over|away|mad|crazy|there !the
@you never once|even? lifted|raised|stood|took|put|backed|showed|gave|let|defended|chose|treated|respected|appreciated ..2 finger|up|me|us|time|effort|anything|sorry|side
`},
	{kind: guide.MarkBlame, hold: evenNegated | unlessIf | weak, lines: `
@you ..1 ~put|always ..1 put? ..1 everything|everyone|work|job|mates|friends|mother|yourself|them|him|her|drink ..1 first|before|above|ahead
`},
}
