// Command serve hands out the files of a built site and does nothing else.
//
// It keeps no log, sets no cookie, reads no request body and stores nothing, so that
// whoever runs it can say that no data reaches them. Everything a person writes stays
// in their own browser; this program only delivers the app.
//
//	serve                          the site inside the binary (built with -tags dist)
//	serve -dir dist                a site in a folder
//	serve -dir dist -addr :8080    reachable from other machines
//
// The parts, in the order a request meets them:
//
//	main.go        flags, start, stop
//	server.go      timeouts, limits, and headers on answers net/http writes by itself
//	handler.go     one request to one answer
//	negotiate.go   which compression to send
//	condition.go   If-Match and If-None-Match
//	site.go        the files, all in memory, never changed after start
package main
