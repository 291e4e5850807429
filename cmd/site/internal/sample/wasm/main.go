// Command wasm is the sample as a browser program.
package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/cmd/site/internal/sample"
)

func main() {
	sample.Register()
	app.RunWhenOnBrowser()
}
