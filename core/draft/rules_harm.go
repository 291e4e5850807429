package draft

import "afterward/core/guide"

// harmRules find wishes to die or to hurt oneself. The subject stands in the
// pattern where it must, so that a “not” or another person is seen; what lies in
// other lines and sentences changes nothing.
var harmRules = []*ruleSet{
	{kind: guide.MarkSelfHarm, lines: `
# dying
i ..2 not exist anymore|any
better|easier|happier|best|relieved|simpler off? ..2 if|when|once i ..2 was|were|am|had|did|could ..1 not|dead|gone|never ..1 !met|said|been|done
better|easier|happier off? ..2 if|when|once i ..1 died|disappeared|die
better|easier|happier|be off without me ..1 !at|for|on
i ..1 will|am|may|might|would not ..2 be ..1 here|around|alive|living ..2 longer|anymore|forever|see|bother|christmas|hurt|feed|alive !at|after
i ..2 not ..2 think ..2 i ..2 be ..1 here|around|alive ..1 much|longer|long|anymore
by the time you read|see|find|get this|it
how many ..3 it ..1 would|will ..1 ~take
if i am|was|were not ..1 here|around|alive ..1 tomorrow|anymore|$|in
existing|living|being alive ..1 ~hurt|~hurts
can|could|do not ..1 hold|hang on ..1 any|anymore|much
not ..2 ~wake up? ..1 tomorrow|again|ever|one !until|till|early|late|with|time
in|infront front? of ..1 a|the|next train|bus|truck|lorry|tube ..1 $|and|tonight|or|if|i|just
hope|wish|pray|praying|hoping ..2 i do|did|will|can not|never ..1 ~wake|survive|live ..1 up? !you|him|her|the|them
hope|wish i ..1 never ..1 wake|woke
want|wanted|wanting to ..1 die !of|laughing|from|for|inside|on|when|in
want|wanted to ..1 be dead
i ..2 rather|sooner ..1 be? ..1 dead|die
rather|sooner be|have ..1 dead|died
rather not have one
wish|wished|wishing i ..1 was|were|be ..1 dead|gone|not|never ..1 !in|at|on|to|so|home|working|allergic|as|busy
wish|wished|wishing i ..1 was|were ..1 dead
wish|wished i ..1 had|did|was|were|could ..1 not|never ..1 ~wake|woken|exist|existed|been born|survived|survive
wish|wished i ..1 never|not was|been|were ..1 born
never ..1 been|was|were born
wish|wished ..1 i|it ..1 could|would|had|did|was|were ..3 ~disappear|dead|vanish|~die
woke ..1 up again $
wish i had not $
hope|wish|pray i ..1 ~die|crash|never wake
i ..1 am|feel|been|be|was|get|getting ..2 suicidal
# by one's own hand
~kill|~hang|~drown|~stab|~poison|~slit|~gas myself !laughing|on|with|at|off|in|to|getting|trying
~shoot myself !in
~cut my ..1 arms|wrists|wrist|legs|thighs|skin|veins
self harm|harming|injury|harmed|harmer
i|been|started|start|am ..1 cutting ..1 again|$
^ cutting again
covered in ..1 cuts|scars|blood
arms|wrists|legs|cuts ..3 cuts|scars|bleeding|blood|arms
bleeding ..3 not ..1 care
bleed|bleeding out
~slit|~slash ..1 my
my|both ..1 wrists !hurt|hurts|are|is|ache
~end things ..1 for good
i ..2 going|want|ready|wanted|think|thinking|thought|about ..2 ~end ..1 it|everything|things $
i ..1 will|am|might ..2 ~end it|everything !between|with|well|on|by|there|nicely|properly|early|at
too many ..3 pills|sleepers|paracetamol|~sleep|valium|xanax
i ..1 took|swallowed|take|taken ..1 too many|much $
~take|~took too many
all|whole|rest|bottle|handful|pack|packet|box|loads|bunch|load|half ..3 pills|paracetamol|sleepers|xanax|valium|antidepressants|ibuprofen
took|swallowed|taken|swallowing|take ..2 all|whole|rest|everything|entire ..4 pills|paracetamol|cabinet|bottle|packet|pack|medicine
~swallow ..2 everything|all|them|pills|bottle
~look|~stare|~count|~hold|~save|~hoard|~line|counted|counting ..3 pills|sleepers
pills|paracetamol|vodka ..3 and|vodka|bottle|wine|hand|ready|front|saved|whisky ..2 pills|vodka|me|tonight|bottle|whisky
how many ..3 ~pill|~tablet|paracetamol
enough pills|of them
~jump ..2 off|from|infront|under !the|my|to call|wall|sofa|bus|bed
i|and|will just? ~jump $
standing|sitting|sat|stood|am|walked|up|climbed ..2 on|at|by|to|onto|near|over ..2 bridge|roof|rooftop|ledge|tracks|cliff|railing|railings|railway|edge|overpass|viaduct !of
over the ..1 edge ..1 of
the ..1 tracks|bridge|train|cliff|roof|river|water ..4 away|inviting|tempting|calling|close|jump
tracks ..2 are ..3 away
want|wanted|going|nearly|almost|thought|thinking ..2 ~crash
the|a|my ..1 noose
rope ..3 ready|tied|neck|garage|tree|beam|me
gun ..3 my head|mouth|hand
car ..2 in the garage ..3 engine|on|running|minute|closed
stopped|not taking ..1 my ..1 insulin|heart
~google|~look|~search|~research|~read|checked ..2 ways|how|methods|painless|easiest|quickest ..2 to|of|people ..2 do it|die|~kill|~end|go|overdose|hang
ways to ..1 do it|die|go|end
painless way|ways|methods
nearly|almost ..1 did it|jumped|ended|died|killed|took ..1 $|last|tonight|yesterday|again|off|it|myself|them
if i ..1 do|did it ..1 tonight|now|at|you|today|this|then|maybe
i ..1 will|might|could|swear|am|going ..3 do|doing it ..1 tonight|this ..1 time|now
might|could|will|going|would|about|want|afraid ..3 do ..1 something|anything ..1 stupid|drastic|silly|permanent|terrible|dangerous|crazy|bad
something ..1 stupid|drastic ..1 to myself
do ..1 something|anything ..1 to myself
i ..2 ~attempt ..1 again|it|suicide
# not living
not ..1 want|wanting|wish to ..1 be|live|exist|wake ..1 here|alive|around|anymore|on|up|another|any !for|when|until|till|at|with|in|next|tonight|late
not ..1 want to ..1 be ..1 here|alive|around|on|anywhere
not ..1 want to ..1 live !with|in|together|at|near|there|alone|by|next|apart|here|off|far|somewhere|on|my
not ..1 want to ..1 exist|wake|carry !on|out|to|there|back|home|up|with|the
not ..1 want to ..1 go|carry on !the|a|holiday|with|about|like|to|at
not ..2 exist|existing anymore|any
i|to|just ..2 stop existing|breathing|living
not|never ..2 deserve to ..1 live|exist|breathe|be ..1 here|alive|$|on|anymore|after
not to be ..1 around|here|alive ..1 !when|for|at|on|till|until|by
no|any|the|much|see ..1 point|purpose|sense|reason|use ..4 living|anymore|life|existing|anything|alive|breathing|waking|carrying|go|live|survive|stay|exist|tomorrow
no|any|the|much|see ..1 point|purpose|sense|reason ..2 going|carrying|keeping|keep|carry on|going
no|any|the|is point|purpose|reason|use ..1 in|to|of|for ..1 me|it|anything|myself ..1 being|$|now|anymore|here|all|existing|any|without|living|hear
point of|in ..1 anything|living|life|being|me|going|existing|waking|carrying|it ..1 !to|there|all
there|is|'s no point ..2 without|anymore|now|$$
no point ..1 in ..1 me
nothing|nobody|anything|much|something ..2 to|worth ..1 live|living|stay|alive|go for|on|alive
nothing ..1 left ..1 for me
nothing ..1 left ..1 to ..1 live|stay|go
reason|only|thing ..3 alive|living|breathing|still here
~life|living|it|all|nothing|lifes ..1 is|'s|feels|has ..2 not|no|hardly|barely|longer ..2 worth|meaning|purpose|point ..1 living|it|anything|$|without|anymore|left|now
worth living
not worth ..1 being ..1 alive
my life ..1 is|'s|feels ..1 over|finished|pointless|worthless|meaningless|done|nothing|ending !there|with|now
tired|sick|exhausted|weary|fed|done|finished|through ..1 up? of|with ..1 living|life|existing|breathing|being|everything|it|this ..1 alive|all|here|life|world|$|anymore
done with ..1 life|living|everything|this world|it all
tired of ..1 living|life|being alive|being here|existing|fighting|waking|breathing
can|could not ..2 go|carry|keep ..1 on|going $
can|could not ..1 do ..1 life|another|living|this ..1 life|another|day|night|$
not do ..1 life
can|could not ..1 do ..1 this|it ..1 anymore|any ..1 more|longer? ..2 goodbye|bye|sorry|forgive|love
strength|energy|will|point|reason|courage|nothing ..1 to ..1 live|go|carry|keep|continue|survive ..1 on|living|going|$
can|could|do not ..2 live|survive|exist|cope|manage|go ..1 on? without you|him|her|them|us|this
can|could not ..1 live ..1 anymore|any|like|knowing|$
not ..1 know|see|no ..1 how|if|why|whether ..3 live|survive|going|carry|exist|breathe|continue ..1 on|without|living|anymore|this|like|$
not know|no how ..1 to ..1 live|go|carry|survive|be|cope ..1 on|without
if|whether i ..1 can|will|could ..1 survive|make|get|last|live|go ..1 it|through|to|this|without|past|on|another ..1 tonight|this|christmas|night|week|weekend|tomorrow|morning|$|you|day|new|anymore|much|birthday|another|year|summer
not ..3 make it ..1 to|through|past ..1 christmas|tonight|tomorrow|night|morning|summer|new|another|monday|next|the ..1 night|morning|week|weekend|year|end|$
not|no|never ..1 see|seeing|imagine|picture ..1 any|a|no|the|my ..1 future|tomorrow|way ..1 out|forward|anymore|$|for ..1 myself|me|$
no ..1 way out
there is|'s ..1 no ..1 future|tomorrow|hope ..1 for me
# away for good
no|not|nobody|one|anyone|would|will|who|everyone|you ..3 miss|notice|care|cry|mourn ..2 if|when|once|that ..1 i ..3 gone|dead|died|die|disappeared|vanished|not|killed|went|did
nobody|no|one ..1 one? ..1 will|would|is|'s|going ..2 miss me
would|will @you ..1 ~miss|notice|care|cry|come|be ..2 if|when ..1 i ..2 died|dead|die|gone|did|disappeared|killed
would you ..1 miss me|come ..1 if|to ..1 i|my
when|once|after i ..1 am|have ..1 gone|dead|no|passed|not ..1 !to|on|for|away|next|back|from|this|home|out|into|past|through|at|and|quiet|shopping
better off without me
better off ..1 dead|gone
world|everyone|everybody|kids|family|people|place|they|life ..2 would|will|is|be ..2 ~better|happier|easier ..2 off|place|without|if ..2 me|i|$|without
everyone|everybody would|will ..1 be ..1 better
world without me
not ..1 be ..1 around|here|alive ..2 much ..1 longer
not ..1 be ..1 around|here ..1 to ..1 see|bother|hurt|feed|watch|celebrate|find|annoy|meet|hold|read
not be ..1 a ..1 problem|burden|bother|nuisance|worry|trouble ..3 anymore|longer|anyone|after|soon|again
i ..3 not|never ..1 ~bother|~hurt|~burden|~trouble ..2 anyone|anybody|you ..1 ever? ..1 again|anymore|after ..1 after|tonight|tomorrow
not ..1 have ..1 to ..1 worry|deal|put|bother|care ..3 me ..2 longer|soon|after|ever|much|anymore
i ..2 be ..1 gone|dead ..2 morning|sunrise|dawn|soon|tonight|forever|before|christmas
soon ..1 i ..3 be ..1 gone|dead|nothing
i ..1 am|will|should|could|want|wish|might|ought|going|just ..2 ~disappear|vanish ..1 !from|on|for|into|to|the|with
~disappear forever|completely|off ..1 the|this|and|from
~sleep ..2 and ..2 never|not ..1 ~wake|woken
if i ..1 do|did|could|just ..2 not|never ..1 ~wake|woken
see|be|join|joining ..1 with? ..1 mother|father|nan|grandad|grandma|gran|granny|nana|brother|sister|him|her ..1 again|soon|in ..1 soon|heaven
they|someone|she|he|mother|father|police|somebody ..1 will|can|going ..2 find me ..1 in|tomorrow|when|by|!a
if ..1 anything|something ..1 happens|happened|happen|should ..1 happen? to me
in case ..1 anything|something ..1 happens|happened to me
# goodbyes
final|last|forever ..1 goodbye|goodbyes
goodbye|bye|farewell|goodnight ..1 cruel? ..1 forever|world|everyone
saying|said|say|to ..1 my goodbyes|goodbye ..1 to? ..1 $|everyone|my|all
this|it is|'s ..1 my? goodbye ..2 for ..1 good|ever|real
~write|left|leave|leaving|wrote|have ..2 letters|notes|letter|note|goodbyes ..2 to|for ..1 everyone|everybody|them|kids|mother|father|my|all|each|police|family|boys|girls|parents
suicide|goodbye|farewell note|letter|letters|video
tell|let|remind ..1 my|the|our|mother|them|everyone|your|him|her ..1 mother|kids|parents|father|boys|girls|sister|brother|family|daughter|son|baby|children|nan|know? ..2 i|daddy|mother|that ..2 ~love|sorry|tried|loved ..1 them|him|her|$|and|so|very
tell them i ..1 tried|loved|love
last voice|face|breath|sunset|sunrise|christmas|birthday|night ..3 i|me|on|alive|earth ..2 ~hear|~see|alive|have|here|ever|earth
last person|thing|voice i ..1 ~speak|spoke|talk|hear|see|said|say|saw|talked|do
not ..1 feel|be ..1 bad|guilty|sad|upset ..1 when|after|if|for ..2 you|i|gone|they ..1 get|find|hear|do|read|am|did
not ..1 your|anyone|anyones|nobody ..1 fault ..1 if|when|what ..2 i|happens ..2 do|not|am|tomorrow|here|gone
if i ..1 am not ..1 here
made ..1 my peace ..3 goodbye|look|take|tell|now|bye
quieter|calm|peaceful|quiet ..3 head|mind|inside ..2 now|since
now|since ..1 that? i have decided
planned ..2 out|it ..3 date|note|pills
only|one way ..1 it|this|to ..1 ~stop|~end|~make ..1 it|this|hurting|pain|$|stop
want|need|wish|make|have ..1 it|the|everything|this|my ..1 all|pain|hurt|noise|hurting|suffering ..1 to ..1 ~stop|~end|over|go|be ..1 over|forever|$|stop|away|for|now|and
want|wish|need it ..1 all ..1 to ..1 be|stop|end|go
make ..1 the|it|this ..1 pain|all|hurting|noise|hurt ..1 ~stop|go|end
stop hurting ..3 way
want|need|get|wants out ..1 of ..1 everything|life|it ..1 all|$|this|world
thinking|thought|thoughts|think|thinks|dream|dreaming|fantasise|fantasize ..1 about|of ..1 dying|death|suicide|killing|ending|overdosing|hanging|jumping|hurting|cutting|drowning|driving|disappearing|not|crashing ..1 !it|things|off|the|up|you|going|with ..2 it|myself|my|all|here|alive|off|$|every|into|again|being|waking|existing
~think about ..1 ending|doing it|everything ..1 every|all|daily|tonight|$
danger to ..1 myself
not ..1 safe ..1 with|alone|on|tonight|around ..1 myself|alone|my|$
not ..1 trust ..1 myself ..1 tonight|alone|with|on|right|not|to
scared|afraid|frightened ..1 of ..1 what|myself ..1 i ..1 might|could|will|may|am ..1 do
scared|afraid i ..1 will|might|could|am ..2 hurt|do|kill|harm ..1 myself|something
give|gave|giving|given ..1 up ..1 on ..1 life|living|myself|everything
stop|stopped|not ..1 fighting|wanting to ..1 live|stay|survive|alive
~cry for help
starve|starving|starved|drink|drinking ..1 myself ..1 to death
not ..1 eat|eating|eaten ..1 ever|until ..1 you|again|i
blood ..1 will|is ..2 on your hands
on your hands|conscience if|when|after ..1 i
`},
	{kind: guide.MarkSelfHarm, hold: weak, lines: `
can|could not ..1 live|survive|exist ..1 with|like ..1 this|myself|the
my ..1 funeral|grave|coffin|obituary|headstone|eulogy|autopsy|corpse
`},
	{kind: guide.MarkSelfHarm, hold: weak, lines: `
last ..1 message|text|time|letter ..3 hear|get|ever|see|from ..2 me|ever
this is|'s ..1 my? goodbye
i am done ..1 $
with everything $
remember me ..1 well|as|by|fondly|like|when|how
give|giving|gave ..2 my|away ..1 guitar|watch|records|dog|cat|things|ring|books|stuff ..2 to|away
sorted|made|wrote|updated|changed|written my will
you were|was ..1 the ..1 best|only ..1 thing|bit|part ..2 of|in|my|it
you can|could ..1 have ..1 the|my|everything ..1 flat|house|car|dog|guitar|it
i ..1 am|feel ..1 nothing|numb|empty
do not ..1 call|come|look|tell|try ..1 anyone|for|me|looking|the|anybody|to ..1 find|police|ambulance|$|stop|save
it ..1 does|do not ..1 hurt ..1 $|anymore|much
getting ..1 sleepy|cold|dark|tired
i ..1 am ..1 sleepy|cold|dizzy
what am i ..1 still|even|doing ..1 here|for|doing
still doing here
doing here ..1 honestly|anymore
not ..1 see ..1 way|any ..1 out|way
`},
}
