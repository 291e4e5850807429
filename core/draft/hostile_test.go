package draft

import "strings"

// hostile are texts of about 100,000 bytes nobody writes but somebody pastes.
func hostile() map[string]string {
	const n = 100_000
	fill := func(s string) string { return strings.Repeat(s, n/len(s)+1)[:n/len(s)*len(s)] }
	return map[string]string{
		"one-word":  fill("a"),
		"fillers":   fill("just really "),
		"i-will":    fill("i will "),
		"you-you":   fill("you "),
		"begging":   fill("please please i beg you "),
		"quotes":    fill("“a 'b \"c ‘d "),
		"commas":    fill("i, you, will, "),
		"newlines":  fill("i\nwill\nkill\nyou\n"),
		"emoji":     fill("👩‍👩‍👧‍👦🏳️‍🌈👍🏽"),
		"combining": fill("e\u0301\u0323\u0300"),
		"arabic":    fill("لماذا لا تجيب "),
		"html":      fill("<p>I <b>can&#39;t</b> live&nbsp;without you</p>"),
		"invalid":   fill("\xff\xfe i will \xc3"),
		"stars":     fill("f**k "),
		"zero":      fill("k\u200bi\u200bl\u200bl "),
		"dots":      fill("... i "),
		"sign-or":   fill("if you sign it or i will not say so, "),
		"if-you":    fill("if you do not answer or i "),
	}
}
