package guide

// A Note is a few sentences of the guide with their sources.
type Note struct {
	Lines   []string
	Sources []Source
}

// Writing says how to write about a question so that it helps more than it
// hurts. Research is of two minds about writing, and the note says so.
func Writing() Note {
	return Note{
		Lines: []string{
			"Fifteen minutes are enough. Begin with a question about what lies ahead.",
			"Writing helps some people and drags others down. Where you look back, keep to plain facts: what happened, who said what.",
			"If it makes things heavier, stop. Stand up, and do something with your hands.",
		},
		Sources: []Source{choice("fifteen minutes, and what lies ahead before what lies behind"), sbarra2013, lewandowski2009},
	}
}
