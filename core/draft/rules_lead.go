package draft

// leadRules take a severe mark back when they stand right before it.
var leadRules = []*ruleSet{
	{kind: leadFrame, lines: `
i ..1 said|told|wrote|texted ..2 i could|wanted|was
@sorry ..1 for|about turning|showing|coming|standing|waiting|sending|following|scaring|threatening|posting|telling
used to ..2 say|tell|think|feel|write|text|threaten|scream|shout|yell|believe|joke|talk
would ..1 say|tell|text|shout ..2 you|things|that|stuff|like
will|would|am|do not|never ..3 say|saying|tell|telling|threaten|threatening|claim|claiming|pretend|pretending|write|writing|use|text|guilt|repeat|send ..1 you|that|i|things|like|it|anything|stuff|again|this|to
never|not again ..1 ~say|~tell|~threaten|~use|~scream|~text
stop|stopped|quit|done|no|without|finished|stopping|avoid|instead|not more|with|of? ..1 saying|telling|threatening|sending|texting|using|screaming|writing ..1 you|that|things|i|like|to|stuff
@sorry ..3 saying|said|telling|told|threatening|threatened|texting|texted|writing|wrote|scared|scaring|screaming|screamed|when|yelled|all|the|sent|sending ..3 you|i|that|things|like|it|to
wrong|unfair|cruel|manipulative|awful|pressure|unkind|horrible|terrible ..2 to|when|of|that|for ..2 say|said|tell|told|threaten|threatened|me|i|text|use|write|saying|telling|threatening
should|had not|never ..1 have ..1 ~say|~tell|~threaten|~text|~write|~send|~scream

@sorry ..1 that? i ..2 said|threatened|told ..1 you? ..1 that? i|to|would|things
would have ..1 told|said ..1 to? you? ..1 that? i
@sorry ..1 that? i ..2 said|threatened|told ..1 you? ..1 that? i|to|would|things
would have ..1 told|said ..1 to? you? ..1 that? i
when|night|time|day|message|text|voicemail|letter|times|where|after|because|before ..1 that|when|where ..1 i ..1 said|told|texted|wrote|threatened|screamed|shouted|yelled|kept|sent|begged ..2 you|that|i|to|saying|about|by
regret|ashamed|apologise|embarrassed|guilty|hate|sick|sorry ..4 ~say|~tell|~threaten|~text|~write|~send|~use|~scream
i said|told|threatened|kept ..2 that|things|you|stuff|to|saying|i|like ..6 that was|is
my ..1 @kin ..2 said|says|told|thinks|threatened|joked|keeps
@kin|boss|he|she|they|people|song|lyrics|film|book|character|movie|line|somebody|someone|guy ..3 said|says|saying|thinks|threatened|joked|told|texted|wrote|sings|goes|screams|shouted
you ..2 said|told|texted|wrote|threatened|once|kept|screamed|used|yelled ..1 you|me|us|that|i|to|saying
song|film|book|movie|show|series|lyric|episode|character|game|podcast ..2 called|where|about|named|titled
i ..1 am|was not|never ..1 saying|suggesting|implying|threatening|trying|hinting|asking|going
`},
	{kind: leadQuote, lines: `
i ..2 said|told|texted|wrote|shouted|screamed|yelled|kept|threatened|sent
said|told|texted|wrote|words|word|phrase|line|sentence|like|saying|things|message|called|says|as|thing|stuff ..2 you|to|me|that|was|is|of
~say|said|saying|words|phrase|line|lines|things|like|writing|wrote|screaming|yelling
`},
}
