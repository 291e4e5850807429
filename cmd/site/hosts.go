package main

import "afterward/web"

// robots lets search engines see the first page only. The other pages say "noindex" themselves,
// for crawlers that do not ask here.
const robots = "User-agent: *\nAllow: /$\nAllow: /static/\nDisallow: /\n"

// addHostFiles puts in what crawlers and static file hosts read.
func addHostFiles(t tree) error {
	if err := t.add("robots.txt", []byte(robots)); err != nil {
		return err
	}
	return t.add("_headers", []byte(web.StaticHosts()))
}
