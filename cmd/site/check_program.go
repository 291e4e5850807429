package main

import (
	"maps"
	"regexp"
	"slices"
	"strings"
)

var hostInProgram = regexp.MustCompile(`(?:https?|wss?)://((?:[a-z0-9-]+\.)+[a-z]{2,})[/"'\s#?:]`)

// wasmHosts lists the hosts that appear as addresses in the program and are not links of ours. A
// program's strings lie side by side without ends, so the list is a hint for a person and not
// a check: Go's and go-app's libraries bring documentation links and default icons along.
// What keeps the program from asking for them is the content security policy.
func wasmHosts(wasm []byte, links []string) []string {
	ours := append([]string{hostOf(exitLink)}, links...)
	hosts := map[string]bool{}
	for _, m := range hostInProgram.FindAllSubmatch(wasm, -1) {
		if host := string(m[1]); !runsOn(host, ours) {
			hosts[host] = true
		}
	}
	return slices.Sorted(maps.Keys(hosts))
}

// runsOn says whether found is one of the hosts, or one whose last label has grown together with
// the string that happens to lie behind it: "help.example" and "https" as "help.examplehttps".
func runsOn(found string, hosts []string) bool {
	return slices.ContainsFunc(hosts, func(host string) bool {
		rest, ok := strings.CutPrefix(found, host)
		return ok && !strings.HasPrefix(rest, ".")
	})
}
