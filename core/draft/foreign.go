package draft

import "strings"

// isForeign reports whether a text is mostly not English: other letters, or too
// few of the small words no English text does without.
func (r *reading) isForeign() bool {
	if r.foreign*2 > r.letters {
		return r.letters > 1
	}
	n := 0
	english, other := 0, 0
	for i := range r.tokens {
		t := &r.tokens[i]
		if i > 0 && t.start == r.tokens[i-1].start {
			continue
		}
		n++
		switch w := t.norm; {
		case smallEnglish[w]:
			english++
		case smallOther[w]:
			other++
		}
	}
	return n >= 3 && other > english && other*4 >= n
}

func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		set[w] = true
	}
	return set
}

// Small words of English, and of languages people also write to each other here.
// Words that two sides share are in neither list.
var (
	smallEnglish = wordSet(`the and you i to of it is that was for my your with this have not are be on but just what if so when we they can do will at about from would out up how know like am there get all then them could should because want really did been had or as by please hey hi thanks`)
	smallOther   = wordSet(`ich du nicht und ist das ein eine mir mich dir dich wir der die den dem mit auf fur auch aber noch nur wenn dass habe hast kann bin bist sich zu wie war wieder immer mehr schon nach kein bitte hab weil doch mal
		yo tu que no y de sin ti puedo mucho menos vida amor dormir el la los las un una por para con esta estoy eres pero porque si te se muy mas lo mi su como cuando todo nada siempre quiero del al es
		eu voce nao uma com mas voc isso sem meu minha seu sua muito mais quando tudo estou foi ser ter pra tem vc nada sempre quero ainda os
		je ne pas le les des est et nous vous moi toi dans pour sur avec mais plus tout sans suis ai as ce cette mon ma ton ta qui quand bien fait etre veux ca
		main mein tum tumhare tumse mujhe hai hain nahi nahin kya ho hu hoon ke ki ka ko se mera meri tera teri bhi aur kar raha rahi tha thi yaar kuch bahut toh abhi phir bina`)
)
