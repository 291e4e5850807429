// Command wasm is the sample as a browser program, with the libraries that get lean there.
package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/cmd/site/internal/sample"
	_ "afterward/core/backup" // for age
)

func main() {
	sample.Register()
	app.RunWhenOnBrowser()
}
