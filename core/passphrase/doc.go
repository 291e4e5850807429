// Package passphrase judges how long a passphrase would withstand guessing, and suggests good ones.
//
// It stands for one attacker: someone who has a copy of what the phone stores, time, and the
// right tools, and who tries what people are known to choose before anything else. Judge
// rather says too little than too much. It cannot know what is public about a person, nor
// whether a line is from a song; the words it gives a person should not promise more.
//
// The common estimators written in Go were measured first. Each adds between 0.8 and 0.9 MB to
// the compressed program, nearly all of it word lists. The idea of this package is theirs: the
// cheapest way to put a passphrase together from things people use (Wheeler, "zxcvbn:
// Low-Budget Password Strength Estimation", USENIX Security 2016).
package passphrase
