package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Table is rows of words under heads. The caption names it for everyone; the
// first cell of a row heads the row, so that a screen reader says it with each
// other cell. On a narrow screen it may be scrolled sideways by itself, and it
// can take the focus so that this works by keyboard too.
func Table(caption string, heads []string, rows [][]string) app.UI {
	return app.Div().Class("table").TabIndex(0).Role("region").Aria("label", caption).Body(
		app.Table().Body(
			app.Caption().Text(caption),
			app.THead().Body(app.Tr().Body(app.Range(heads).Slice(func(i int) app.UI {
				if heads[i] == "" {
					return app.Td()
				}
				return app.Th().Scope("col").Text(heads[i])
			}))),
			app.TBody().Body(app.Range(rows).Slice(func(i int) app.UI {
				cells := rows[i]
				return app.Tr().Body(app.Range(cells).Slice(func(j int) app.UI {
					if j == 0 {
						return app.Th().Scope("row").Text(cells[j])
					}
					return app.Td().Text(cells[j])
				}))
			})),
		))
}
