package draft

// spelled has words as they are typed on phones, or wrongly, and what they stand
// for. One line each; the first word is what is typed.
const spelled = `
u you
yu you
yuo you
uu you
ya you
yah you
ye you
yew you
y'all you
yall you
ur your
urs yours
urself yourself
yourselves yourself
urselves yourself
yr your
youre you are
yourr your
ure you are
your'e you are
youve you have
uve you have
youd you would
youll you will
ull you will
r are
im i am
gna going to
havnt have not
wil will
ud you would
ul you will
il i will
i'm i am
imma i am going to
ima i am going to
i'ma i am going to
ive i have
iv i have
i'd i would
i'll i will
i've i have
iam i am
hes he is
shes she is
theyre they are
theyve they have
theyll they will
weve we have
thats that is
whats what is
whos who is
hows how is
wheres where is
theres there is
heres here is
its it is
it'll it will
itll it will
thatll that will
lets let us
ain't is not
aint is not
can't can not
cant can not
cannot can not
carnt can not
cnt can not
won't will not
wont will not
wnt want
dont do not
dnt do not
don't do not
dun do not
doesnt does not
didnt did not
isnt is not
arent are not
wasnt was not
werent were not
havent have not
hasnt has not
hadnt had not
couldnt could not
cudnt could not
wouldnt would not
wudnt would not
shouldnt should not
shudnt should not
mustnt must not
neednt need not
mightnt might not
coulda could have
woulda would have
shoulda should have
couldve could have
wouldve would have
shouldve should have
mightve might have
wanna want to
wanno want to
wana want to
gonna going to
gona going to
gunna going to
gon going to
finna going to
tryna trying to
gotta got to
gotcha got you
gimme give me
gimmie give me
lemme let me
letme let me
outta out of
hafta have to
needa need to
betcha bet you
dunno do not know
dno do not know
idk i do not know
idek i do not even know
idc i do not care
idgaf i do not care
iono i do not know
ik i know
ikr i know
ily i love you
ilysm i love you so much
iloveyou i love you
luv love
lov love
loveyou love you
imy i miss you
imysm i miss you so much
imissyou i miss you
missyou miss you
ify i feel you
lmk let me know
lmfk let me know
pls please
plz please
plss please
plse please
plez please
pleas please
pleasee please
plx please
thx thanks
thnx thanks
tnx thanks
tx thanks
ty thank you
tysm thank you so much
thankyou thank you
srry sorry
sry sorry
soz sorry
sori sorry
sorr sorry
sorrry sorry
bc because
bcs because
bcz because
bcos because
bcuz because
cos because
coz because
cuz because
'cause because
tho though
thru through
b4 before
2nite tonight
tonite tonight
2day today
2moro tomorrow
tmrw tomorrow
tmr tomorrow
tmw tomorrow
tomoro tomorrow
tomorow tomorrow
tommorow tomorrow
tomorro tomorrow
4ever forever
4eva forever
4u for you
any1 anyone
every1 everyone
some1 someone
no1 nobody
noone nobody
n and
nd and
d the
da the
dat that
dis this
dem them
wid with
wit with
w with
w/ with
w/o without
wout without
witout without
whithout without
withou without
wihtout without
withot without
wat what
wut what
wot what
wen when
wer where
wher where
wth hell
wtf fuck
wtaf fuck
stfu shut fuck up
gtfo fuck off
fu fuck you
fk fuck
fck fuck
fuk fuck
fuq fuck
fukin fucking
fuckin fucking
fkn fucking
fckin fucking
fcking fucking
effing fucking
f*ck fuck
f**k fuck
f*** fuck
f*k fuck
f*cking fucking
f**king fucking
f***ing fucking
sh*t shit
sh** shit
s**t shit
s*** shit
b*tch bitch
b**** bitch
b***h bitch
b1tch bitch
biatch bitch
biotch bitch
bish bitch
a**h*le asshole
a**hole asshole
assh*le asshole
a$$hole asshole
a**holes asshole
arsehole asshole
arseholes asshole
a-hole asshole
d*ck dick
c*nt cunt
c**t cunt
wh*re whore
sl*t slut
bs bullshit
b.s bullshit
af as fuck
hoe whore
rn right now
tbh honestly
ngl honestly
frfr really
omg god
omfg god
nvm never mind
ppl people
msg message
msgs messages
mssg message
txt text
txts texts
txted texted
txting texting
pic picture
pics pictures
abt about
bout about
'bout about
alot a lot
tgt together
tgthr together
togther together
togehter together
toghether together
2gether together
2getha together
bf boyfriend
gf girlfriend
bfs boyfriend
gfs girlfriend
bby baby
babe baby
bb baby
hun honey
insta instagram
ig instagram
fb facebook
wa whatsapp
snap snapchat
ans answer
answr answer
anwser answer
aswer answer
anser answer
asnwer answer
awnser answer
rply reply
repley reply
evr ever
nvr never
nver never
neva never
neber never
alwys always
alwasy always
alway always
allways always
evry every
evrything everything
everthing everything
everthin everything
everythin everything
evrythin everything
nothin nothing
nuthin nothing
nthing nothing
anythin anything
anyting anything
anythng anything
somethin something
smth something
sumthing something
sth something
smthing something
smthin something
sumthin something
smthn something
happend happened
happned happened
regrett regret
regreted regret
xmas christmas
chrimbo christmas
itd it would
thatd that would
hed he would
c see
kno know
knw know
giv give
hav have
hve have
hv have
havin having
luvd loved
wud would
wld would
cud could
shud should
shld should
cld could
thot thought
tink think
thinkin thinking
livin living
lyin lying
dyin dying
cryin crying
killin killing
goin going
leavin leaving
talkin talking
bein being
doin doing
comin coming
waitin waiting
askin asking
beggin begging
seein seeing
nite night
ryt right
rite right
realy really
rly really
rlly really
reallly really
definately definitely
def definitely
prob probably
probs probably
prolly probably
becuase because
beacuse because
becasue because
becuse because
belive believe
beleive believe
recieve receive
freind friend
frends friends
frend friend
freinds friends
wierd weird
kms kill myself
kmself kill myself
kys kill yourself
unalive kill
unaliving killing
unalived killed
kil kill
kll kill
k1ll kill
killl kill
kiill kill
sewerslide suicide
sui suicide
suiside suicide
sucide suicide
suicde suicide
suicied suicide
suecide suicide
suicidel suicidal
sucidal suicidal
myslef myself
mysel myself
mself myself
meself myself
myselff myself
mysef myself
mysefl myself
my-self myself
dy die
dieing dying
deid died
ded dead
dyeing dying
liv live
lve live
lief life
lyf life
lyfe life
liffe life
anymor anymore
anymre anymore
anymroe anymore
nemore anymore
nymore anymore
regretit regret it
regert regret
regrt regret
reget regret
regreat regret
dissapear disappear
disapear disappear
dissappear disappear
disappeer disappear
exsist exist
jelous jealous
jelus jealous
jealus jealous
forgve forgive
forgiv forgive
4give forgive
apolgize apologise
apoligise apologise
apologise apologise
apologize apologise
apologising apologising
apologizing apologising
appologise apologise
appologize apologise
appology apology
apolagy apology
mum mother
mom mother
mam mother
mama mother
mumma mother
mummy mother
mommy mother
mums mother
moms mother
dad father
dads father
sis sister
bro brother
c'mon come on
cmon come on
comeon come on
gd good
gud good
luk look
wrk work
nothng nothing
wihout without
whitout without
tomorrow's tomorrow
worthles worthless
meaningles meaningless
pathetc pathetic
selfsh selfish
rember remember
remeber remember
rmbr remember
remmeber remember
rememeber remember
remembr remember
fotos pictures
foto picture
photo picture
photos pictures
pix pictures
nudes nude
loosing losing
meds pills
tabs pills
tablets pills
incase in case
nomore no more
aswell as well
infact in fact
ofcourse of course
iwant i want
ineed i need
imiss i miss
ilove i love
ihate i hate
ican't i can not
icant i can not
idont i do not
jsut just
jus just
juss just
jst just
teh the
taht that
tht that
thn then
thnk think
whn when
wnat want
wan want
waana want to
ovr over
ova over
dnw do not want
dw do not worry
hmu hit me up
fyi fyi
tf fuck
atm at the moment
wknd weekend
fml fuck my life
h8 hate
m8 mate
gr8 great
l8r later
str8 straight
sed said
`
