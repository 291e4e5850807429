package draft

import "afterward/core/guide"

// languageRules hold the plainest words of harm in languages people also write
// to each other here: German, Spanish, Portuguese, French, and Hindi in Latin
// letters. Accents are gone when they are matched.
var languageRules = []*ruleSet{
	{kind: guide.MarkSelfHarm, lines: `
# German
bringe|bring|brich|umbringen mich um
mich ..2 umbringen|umbringe|umzubringen|umgebracht
ich ..3 will|mochte|mocht|wurde ..4 sterben|tot|nimmer|leben
will|mag|kann ..3 nicht|nimmer ..2 mehr leben|weiterleben|the
nicht|ohne ..2 mehr|dich leben|weiterleben|sein
ohne dich ..4 leben|sterben|sinn
leben ..3 keinen sinn|mehr
kein|keinen ..1 sinn mehr
selbstmord|suizid|ritze|ritzen
mir ..2 das leben nehmen
# Spanish
me quiero|voy|voya ..2 morir|matar
quiero|quisiera ..1 morir|morirme|matarme|desaparecer
matarme|suicidarme|suicidio|suicidar
me ..1 mato|matare|muero ..1 sin|si
sin ti ..3 vivir|morir|vida|muero
no ..1 quiero ..1 vivir|seguir
no puedo ..1 vivir ..1 sin
quitarme la vida
# Portuguese
quero|vou|queria ..2 morrer|matar|sumir
me matar|mato
nao ..2 quero|consigo|aguento ..2 viver|mais
sem ..1 voce|vc ..3 viver|morrer|vida
tirar ..1 minha vida
suicidio
# French
je ..1 veux|vais|voudrais ..2 mourir|tuer|crever|disparaitre
veux ..1 mourir|crever
me ..1 tuer|suicider|foutre
sans toi ..3 vivre|mourir|vie
plus ..2 envie ..1 de vivre
peux ..1 pas vivre
en finir ..1 avec?
# Hindi
main ..2 mar ..1 jaungi|jaunga|jaaungi|jaaunga|jaungaa
mar ..1 jaunga|jaungi|jaana|jana|jau|jaun|jaaunga|jaaungi
marna ..1 chahta|chahti
jeena|jina|jee|ji ..2 nahi|nahin ..1 chahta|chahti|sakta|sakti
nahi ..1 jee|ji|jeena ..1 sakta|sakti|chahta|chahti|paunga|paungi
tumhare|tere bina ..3 jee|ji|mar|jeena|zinda
jaan ..2 de dunga|dungi
`},
	{kind: guide.MarkThreat, lines: `
# German
ich ..3 bringe|bring|mach|schlag|finde|krieg ..2 dich ..2 um|fertig|tot|zusammen
wirst ..2 es|das|noch ..2 bereuen|busen|bussen
du ..2 bereuen
das ..2 wirst ..2 bereuen
pass ..1 auf ..1 dich
ich ..1 weiss wo du ..1 wohnst|arbeitest
# Spanish
te ..2 voy ..1 a ..1 matar|arrepentir|buscar|encontrar|destruir
te ..2 vas ..1 a ..1 arrepentir
te ..1 matare|mato|arrepentiras|mataria
se donde vives|trabajas
# Portuguese
vou te ..1 matar|pegar|achar|destruir
voce|vc ..2 vai se? ..2 arrepender|pagar
sei onde ..2 mora|trabalha
# French
je ..2 te ..1 tuer|tuerai|retrouverai|buter|crever
je ..1 vais te ..1 tuer|buter|retrouver|detruire
tu ..1 vas ..1 le? ..1 regretter|payer
je sais ou tu ..1 habites|vis|travailles
# Hindi
tujhe|tumhe|tumko|tujhko ..3 maar|dekh|chhodunga|chhodungi|chodunga|chodungi|barbad|barbaad
maar ..1 dunga|dungi|dalunga|daalunga|dalungi
dekh ..1 lunga|lungi
pachtaogi|pachtaoge|pachtayega|pachtayegi|pachhtaogi|pachhtaoge
`},
}
