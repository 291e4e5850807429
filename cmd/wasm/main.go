// Command wasm is the program that runs in the browser: it registers the routes
// and starts the app. The file server and the site builder are programs of
// their own, so that none of their code is in this one.
package main

import "afterward/app"

func main() { app.Run() }
