package main

import (
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"

	"afterward/app"
	"afterward/core/guide"
)

// A page is one route of the app.
type page struct {
	path               string // starts with "/", no slash at the end
	title, description string // used where the component sets none of its own
}

// A site is what the pages are made of.
type site struct {
	pages    []page
	register func()   // tells go-app which component answers which path
	links    []string // hosts a person may choose to go to, beside the exit page's
}

// errSite means that the app's own tables cannot make a site.
var errSite = errors.New("the app's pages cannot be built")

// realSite connects package app and the help lines. This is the only place that does. A build with
// pages that only a tag brings needs the tag twice: go run -tags gallery ./cmd/site -tags gallery.
func realSite() (site, error) {
	var s site
	for _, r := range app.Routes() {
		s.pages = append(s.pages, page{path: r.Path, title: r.Title, description: r.Description})
	}
	s.register = func() { app.Register(app.PrerenderSession()) }
	hosts, err := helpHosts(append(guide.Countries(), guide.Elsewhere()))
	s.links = hosts
	return s, err
}

// helpHosts are the hosts of the help lines: pages may link to them and to no other.
func helpHosts(countries []guide.Country) ([]string, error) {
	hosts := map[string]bool{}
	for _, c := range countries {
		for _, l := range c.Lines {
			addresses := []string{l.Site}
			for _, call := range l.Calls {
				addresses = append(addresses, call.Dial)
			}
			for _, a := range addresses {
				u, err := url.Parse(a)
				if err != nil {
					return nil, fmt.Errorf("%w: help line %s: %w", errSite, l.ID, err)
				}
				if u.Scheme == "https" {
					hosts[u.Hostname()] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(hosts)), nil
}
