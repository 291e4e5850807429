package draft

import (
	"strings"
	"sync"
)

// irregular returns the basic form for each odd form of a verb or noun.
var irregular = sync.OnceValue(func() map[string]string {
	all := make(map[string]string, 256)
	for line := range strings.Lines(oddForms) {
		f := strings.Fields(line)
		for _, form := range f[min(1, len(f)):] {
			all[form] = f[0]
		}
	}
	return all
})

const oddForms = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
get got gotten getting
come came
see saw seen
say said
tell told
know knew known
think thought
feel felt
leave left leaving
break broke broken
make made making
take took taken taking
give gave given giving
keep kept
hold held
find found
lose lost losing
let lets letting
put puts putting
run ran running
write wrote written writing
speak spoke spoken
hear heard
meet met
sleep slept
eat ate eaten
drink drank drunk
drive drove driven driving
throw threw thrown
show shown showed
grow grew grown
forget forgot forgotten
forgive forgave forgiven forgiving
choose chose chosen
hurt hurts hurting
cut cuts cutting
hit hits hitting
send sent
spend spent
build built
bring brought
buy bought
catch caught
teach taught
fight fought
sit sat
stand stood
understand understood
win won
begin began begun
swear swore sworn
wear wore worn
tear tore torn
steal stole stolen
lie lying lied lies
die dying died dies
tie tying tied ties
beg begged begging
mean meant
cheat cheated cheating cheats cheater
cry cried crying cries
try tried trying tries
pay paid
sell sold
fall fell fallen
wake woke woken
hide hid hidden
burn burnt burned
shoot shot
fly flew flown
lead led
bear bore
beat beaten
become became
ruin ruined ruining ruins
hang hung hanged
use used using uses
life lives
wife wives
child children
man men
woman women
`
