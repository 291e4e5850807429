// Command hello is go-app's smallest app. It exists to be compiled and weighed beside ours, with
// the same flags in the same run; nobody opens it.
package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

type hello struct{ app.Compo }

// Render shows one heading.
func (h *hello) Render() app.UI { return app.H1().Text("Hello World!") }

func main() {
	app.Route("/", func() app.Composer { return &hello{} })
	app.RunWhenOnBrowser()
}
