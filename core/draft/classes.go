package draft

// classText defines the word classes rules use: a class a line, those that use
// others below them.
const classText = `
@neg not never no nobody nothing without neither nor hardly nowhere none
@fill just really actually honestly literally so still even simply truly totally fucking bloody damn damned goddamn freaking also already ever probably basically definitely seriously like obviously clearly absolutely completely very fully genuinely sincerely constantly quite apparently
@wall sorry not never no nobody nothing without neither nor hardly i we he she they and but because if when while or until unless who
@but but however although though yet
@carry to that going want wanting asking ask expect expecting trying try say saying said think thinking mean meaning need have has be been here about for a an the any you me us of or wish hope hoping looking ever again at all will would should must let make demand demanding writing texting into able plan planning intention intend way some your more owe owed obliged obligation required blaming blame claiming claim suggesting suggest implying imply telling tell accuse accusing start starting hear am want there feel as kind sort my reply is no get getting with like
@deny to going want wanting planning thinking about of ever say saying be will would have need intend intending threatening threaten mean meaning trying try gonna that you
@be am is are was were be been being 's
@is is 's was
@you you yourself
@me me myself
@they he she they
@them him her them
@their his her their
@will will would am
@can can could will would may might
@have have has had
@if if whether unless in
@kin mother father sister brother parents family kids kid children child son daughter boys girls cousin aunt uncle nan gran grandma granny grandad grandpa friend friends mate mates roommate flatmate housemate neighbour neighbor neighbours boss colleague colleagues coworker landlord lawyer solicitor therapist doctor brothers sisters cousins
@small kids kid children child son daughter boys girls boy girl baby dog cat puppy little toddler twins teenager toddlers
@relief mother father sister brother friend friends mate cousin aunt roommate flatmate boss colleague neighbour brothers sisters
@day today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday weekend midnight noon morning evening week month mon tue tues wed weds thu thurs fri sat sun midday lunchtime dinnertime end january february march april may june july august september october november december christmas xmas easter 1 2 3 4 5 6 7 8 9 10 11 12 15th 1st
@unit second seconds minute minutes hour hours day days week weeks month months year years night nights fortnight decade
@num one two three four five six seven eight nine ten twelve fifteen twenty thirty couple few several hundred thousand million dozen 1 2 3 4 5 6 7 8 9 10 11 12 15 20 30 100
@now now today tonight already immediately asap soon again
@answer ~answer ~reply ~respond ~response text call ring write talk speak message ~acknowledge
@reply answer reply response word call text sign explanation decision closure reason conversation talk message yes
@talk talk speak meet see listen hear ~discuss call chat
@much much lot world moon anything
@ruin ~ruin ~destroy ~wreck ~break ~shatter ~crush ~kill ~smash ~spoil ~poison ~devastate ~trash
@care ~care ~love ~want ~respect ~listen ~understand ~appreciate ~try ~trust ~value ~support ~fight ~bother ~notice ~believe
@bad ~ruin ~destroy ~wreck ~abandon ~betray ~cheat ~lie ~dump ~ghost ~humiliate ~embarrass ~mistreat ~abuse ~manipulate ~gaslight ~blindside ~replace ~discard ~neglect ~reject ~desert ~deceive ~mislead ~provoke ~sabotage ~belittle
@slur ~bitch ~asshole ~dick ~cunt ~whore ~slut ~bastard ~prick ~idiot ~moron ~loser ~liar cheater ~narcissist ~psycho ~coward ~pig ~cow ~snake ~monster scum trash garbage ~creep ~freak ~clown ~witch ~jerk ~tosser ~wanker ~twat ~dickhead ~bellend ~hypocrite ~manipulator ~brat ~homewrecker ~skank ~sociopath ~psychopath ~fool ~rat ~slag ~tart ~weasel ~parasite ~leech ~bully ~vampire ~nutter ~nutcase ~lunatic ~knob ~arse ~git ~muppet ~scumbag ~douchebag ~douche ~shithead ~fuckwit ~fucker ~motherfucker ~cow ~sow ~hag ~worm ~toad ~ghoul ~gaslighter ~quitter ~traitor ~user ~player ~fraud ~imbecile ~dumbass ~jackass ~waster ~joke ~disgrace ~disappointment ~embarrassment pos manchild ~princess ~diva ~cretin
@vile pathetic disgusting selfish heartless cruel useless worthless stupid dumb ugly evil toxic fake immature childish spoiled spoilt vile sick ridiculous spineless gutless delusional poisonous unlovable repulsive revolting vicious nasty vindictive manipulative narcissistic shallow hypocritical cowardly insane psychotic unstable deranged cold-hearted ungrateful trashy sleazy slimy greedy bitter twisted hateful rotten arrogant clueless brainless dense shameless despicable contemptible callous two-faced self-absorbed self-centred self-centered lame fat crazy nuts mental dishonest unhinged psycho idiotic thick cheap petty dull boring frigid cold lying cheating conniving scheming wretched soulless
@rival boyfriend girlfriend man woman guy girl bloke fella partner lover lad boy dude chick fling squeeze boytoy husband wife model hookup toyboy gentleman friend fiance fiancee
@someone someone somebody anyone anybody
@online online active awake up typing there home
@profile ~story ~profile ~status ~bio ~post ~picture ~playlist ~location ~feed ~page ~instagram ~facebook ~snapchat ~tiktok ~twitter ~linkedin ~strava ~spotify ~venmo ~whatsapp ~likes ~tweet ~tweets ~selfie ~account ~car ~van ~bike ~lights ~light ~curtains ~window ~reel ~reels ~comments ~follower ~followers ~calendar ~stories ~relationship
@peek ~see ~notice ~check ~look ~stalk ~track ~follow ~google ~watch ~spot ~scroll ~view ~search
@place house flat place home work office street gym building apartment door road window school car shop yours neighbourhood block
@past past by outside near opposite across around round
@expose ~picture ~photo ~video ~message ~screenshot ~text ~email ~nude ~secret truth ~clip ~recording ~proof ~evidence
@crowd everyone everybody people world boss work office family parents mother father friends colleagues coworkers landlord immigration police judge court school wife husband girlfriend boyfriend hr internet facebook instagram kids children girls boys social papers press church university uni
@harm ~hurt ~kill ~hit ~beat ~smash ~destroy ~ruin ~slap ~punch ~strangle ~choke ~shoot ~stab ~murder ~end ~bury ~break ~finish ~crush ~burn ~expose ~sue ~annihilate ~wreck ~damage ~get
@pill ~pill ~tablet ~sleepers paracetamol sleeping medication meds aspirin
@gift ~trip ~flight ~ticket ~cabin ~hotel weekend ~ring ~rose ~flower ~bouquet ~necklace ~bracelet ~puppy ~kitten ~billboard ~quartet ~serenade ~tattoo ~jewelry ~jewellery ~diamond ~champagne ~suite ~villa ~cruise ~present ~gift ~surprise ~lily ~tulip ~earring ~holiday ~getaway ~airbnb ~balloon ~chocolate ~limo ~limousine ~band ~choir ~banner ~spa ~honeymoon ~safari ~balloons ~restaurant ~chocolates ~cottage ~watch ~car ~guitar ~painting
@memo night time day days times summer trip weekend holiday morning evening beach song first year years winter christmas honeymoon sunset sunsets picnic roof mornings nights sundays afternoon date dates birthday wedding flat kiss way place bench cafe road
@sorry sorry apologise ~apology apologies
@wrong wrong unfair unkind cruel awful unacceptable horrible disrespectful controlling manipulative selfish hurtful inexcusable cowardly mean childish terrible childish mistake pressure stupid crossed dishonest nasty
@acct account number phone profile email sim address instagram facebook snapchat whatsapp laptop line handle
@blocked ~block ~unfriend ~unfollow ~mute
@offer coffee dinner drink lunch talk call walk minutes chance date hour conversation chat meeting meal weekend
@plead please pls begging beg
@fut will would could can might should shall am going gonna may must
@w3 will would are is going gonna 's
@strike ~kill ~murder ~strangle ~stab ~shoot ~slap ~punch ~choke ~destroy ~ruin ~hurt ~hit ~beat ~smash ~bury ~wreck ~crush ~batter ~burn ~haunt ~hunt ~annihilate ~kick ~drown ~torch ~torture ~butcher ~gut ~skin ~knife
@victim you him her them your his their that
@body leg legs face neck arm arms jaw nose bones windows window head skull teeth fingers kneecaps knees hand hands car door windscreen tyres
@stuff stuff things clothes records guitar books ring belongings possessions laptop vinyl shoes dress dresses suits suit tools camera bike photos pictures letters console xbox playstation jewellery collection jumper
@powers boss work hr landlord immigration police judge court wife husband mother father parents family employer manager fiance fiancee girlfriend boyfriend partner school dean colleagues colleague clients client church neighbours friends office company team coach university visa
@plea court lawyer solicitor judge custody barrister
@hook ~boss ~wife ~husband ~police
@height bridge roof rooftop ledge tracks cliff railing railings edge railway platform overpass pier viaduct balcony
@gone gone dead died die disappeared vanished
@pet babe baby love darling honey sweetheart dear pls plz please hun mate x xx
@talkto ~talk ~speak ~listen ~write ~respond
@task sign answer call come pay send bring give return tell talk block delete drop get be stop choose decide unblock meet apologise accept agree show move take leave let say make put pick ring text reply respond have keep start quit go help admit fix transfer prove explain forgive marry open see write read hand do dump cancel withdraw back find try think turn counselling therapy coffee dinner drinks money rent cash half an one listen hear speak sort finish end face shut remove wire phone message respond own unfollow
@conseq consider done over finished gone through never regret court lawyer lawyers solicitor solicitors police boss hr trouble problem consequences lose goodbye forget nothing else war hell out leaving quits leave walk ~block ~delete ~report ~expose ~sue ~burn ~bin ~dump ~disappear ~jump ~quit ~assume ~sell ~destroy ~scream ~kill ~hurt ~ruin ~end ~throw closed off lost elsewhere judge skip facebook everyone
@doom done over finished through never regret court lawyer lawyers solicitor solicitors police goodbye quits ~block ~delete ~report ~expose ~sue ~burn ~dump ~destroy ~kill ~hurt ~ruin lose hell war trouble disappear vanish
@act ~leave ~walk ~go ~hang ~show ~tell ~block ~push ~see ~bring ~date ~marry ~kiss ~touch ~sign ~sell ~keep ~ignore ~refuse ~say ~choose ~pick ~end ~move ~close ~take ~do ~speak ~cancel ~miss ~cross ~try ~get ~step ~call ~come
@name aaron adam agnieszka ahmed aisha alex ali alice amanda amit amy anders andrew andy anjali anna ashley ava barbara barry becky ben brad brian brittany callum camille carl carlos carmen charlotte chiara chidi chloe chris christopher claire connor craig dan daniel danielle darren dave david debbie deborah declan deepa derek diane diego dmitri donna dylan elena ella emily emma eric esther ethan fatima femi francesca frank gary gavin gemma george giulia greg hannah hans harry hassan heather helen hiro ian ibrahim igor ines ingrid ivan jake james jason javier jennifer jenny jeremy jess jessica jin joao joe john johnny jordan jose joseph josh juan julia julie justin karen karl kasia kate katie keith kelly ken kenji kev kevin klaus kofi kwame kyle lars laura lauren leila leo lewis liam linda linh lisa luc luca lucia lucy luis luke magda marco marcus margaret maria marie mario martin matt matteo matthew megan melissa mia michael michelle miguel mike ming minh miriam mohammed molly muhammad nadia naomi natalie natasha nathan neha neil ngozi nick nicola nigel noah olga oliver olivia omar pablo paul pedro peter phil pierre piotr pooja priya rachel rahul raj ravi rebecca reggie richard robert ronnie rosa ruth ryan sam samira sanjay sarah sean sharon shaun simon sofia sophie stacey stephanie stephen steve steven stuart susan sven svetlana tanya tara terry thomas tiago tim tina tom tony tracy travis trevor tunde tyler vicky victoria vikram wayne wei wendy yasmin yuki yusuf zara zoe
@loud
@unnamed i @kin @day @online instagram facebook snapchat whatsapp tiktok twitter linkedin strava spotify venmo hinge tinder bumble google netflix god jesus lord merry happy dear darling babe baby love sorry thanks thank english american british irish mr mrs ms ok okay yes no lol tv uk us usa xmas mummy daddy honey sweetheart
@curse ~bitch ~asshole ~arsehole ~dickhead ~cunt ~whore ~slut ~bastard ~prick ~idiot ~moron ~loser ~liar cheater ~narcissist ~psycho ~coward scum ~creep ~jerk ~tosser ~wanker ~twat ~bellend ~hypocrite ~manipulator ~homewrecker ~skank ~sociopath ~psychopath ~slag ~tart ~weasel ~parasite ~leech ~bully ~lunatic ~muppet ~scumbag ~douchebag ~douche ~shithead ~fuckwit ~fucker ~motherfucker ~hag ~traitor ~fraud ~imbecile ~dumbass ~jackass ~waster manchild ~cretin ~gaslighter ~bint ~minger ~trollop ~pervert ~perv ~sleazebag ~dirtbag ~scrounger ~sponger ~tightwad ~dipshit ~wretch ~degenerate ~halfwit ~dimwit ~nutjob ~ferret ~gobshite ~eejit ~drongo ~dropkick ~deadbeat ~layabout ~freeloader ~airhead ~bimbo ~drunkard ~wimp ~charlatan ~phony ~crybaby ~lowlife ~backstabber
@beast ~pig ~cow ~snake ~monster ~rat ~witch ~worm ~toad ~sow ~mutt ~clown ~fool ~donkey ~vulture ~vampire ~ghoul ~goat ~slug ~viper ~brat ~git ~joke ~disgrace ~disappointment ~embarrassment ~freak ~tramp ~trash ~garbage ~dick ~knob ~arse ~diva ~robot ~devil ~maggot ~cockroach ~reptile ~shark
@contempt pathetic disgusting selfish heartless cruel useless worthless stupid dumb ugly evil toxic fake childish vile thick spineless gutless repulsive revolting nasty vindictive manipulative narcissistic shallow hypocritical cowardly insane psychotic deranged ungrateful sleazy slimy greedy twisted arrogant clueless despicable contemptible callous two-faced self-absorbed self-centred self-centered dishonest petty hollow calculating lazy filthy lying cheating conniving scheming soulless deluded delusional immature unhinged spoiled spoilt miserable bitter ridiculous unlovable stuck-up stingy tight mean thoughtless bloody absolute total complete dirty rotten crazy cold weak sad little pitiful wretched vain vacuous vulgar smug sanctimonious stupidest dumbest ignorant brainless faced old fat two sad bleached cheap tacky
@shades red blue green black white grey gray yellow pink purple orange brown beige navy cream silver gold striped checked floral leather denim
@garb shirt coat dress jacket top skirt jumper sweater hoodie hat scarf jeans trousers trainers boots shoes heels tie cap suit blouse cardigan backpack bag umbrella glasses sunglasses shorts uniform t-shirt tshirt
@show billboard quartet choir limo limousine photographer violinist violin advert advertisement skywriter screen helicopter mariachi fireworks orchestra piper harpist saxophonist carriage horse horses marquee plane banner boat yacht stadium cinema theatre hall church chapel venue band dj singer chef castle barn rooftop island float drone drones megaphone speakers
@prop flowers roses sign banner guitar ring band balloons champagne speech choir bouquet boombox speaker megaphone violin placard ukulele microphone tulips lilies trumpet suitcase rose candles teddy
@ornament necklace ring bracelet pendant earrings diamond diamonds locket brooch tiara pearls rolex chanel handbag
@device phone ipad laptop tablet mobile cell computer iphone account insta instagram facebook number email whatsapp sim profile line snap gmail messenger linkedin
@folk mother father sister brother mate friend boss manager cousin aunt uncle nan gran grandma flatmate roommate colleague neighbour neighbor kid kids son daughter boy girl receptionist secretary vicar priest pastor imam teacher coach hairdresser landlord parents family friends neighbours postman porter doorman stepdad stepmum husband wife boyfriend girlfriend
@sweet magic magical golden gold electric unstoppable perfect inseparable legendary dynamite poetry fire beautiful glorious
@fate fate destiny universe heaven heavens jesus god lord allah angels angel karma tarot psychic stars moon providence spirits medium horoscope priest prophet saint scripture bible dream dreams
@common i you me my your the a an to it is am are be was were do did have has had not of for and in on at that this with so we he she they him her them will would can could if or what no all as but from go get know want when just like up out about there one now how who
`
