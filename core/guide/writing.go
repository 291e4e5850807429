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
			"Fifteen to thirty minutes are enough. Begin with a question about what lies ahead.",
			"It can help: in a small experiment, writing on three days about good sides of the ending brought more good feelings and no more bad ones. Who had ended it made a difference.",
			"It can harm: of 90 people who had separated, those who kept searching for what it all meant did worse, for up to nine months, after writing about their feelings than after writing plain facts.",
			"It may pull you back: in one study people who wrote about their feelings came together again a little more often, perhaps by chance.",
			"So keep to plain facts where you look back. If it makes things heavier, stop. Stand up, and do something with your hands.",
		},
		Sources: []Source{choice("what lies ahead before what lies behind"), lewandowski2009, sbarra2013, lepore2002},
	}
}

// WritingTime is what to know before choosing a time to write.
func WritingTime() Note {
	return Note{
		Lines: []string{
			"We think that an end in view keeps writing from turning into brooding. Choose how long, and a line below the words tells you when the time is over. It makes no sound, counts no seconds and stops nothing.",
		},
		Sources: []Source{choice("fifteen, twenty, twenty-five or thirty minutes, since people in one experiment wrote for fifteen to thirty; that an end in view helps is our own opinion"), lewandowski2009},
	}
}

// StopAndBreathe is what to say to somebody who writes on and on in the night. Its
// first line is the title.
func StopAndBreathe() Note {
	return Note{
		Lines: []string{
			"It is night, and you have been writing for a good while.",
			"At this hour thoughts tend to go round. Everything you wrote is kept; the sentence can stay open. A minute of slow breathing, a glass of water, and you can see then.",
		},
		Sources: []Source{choice("stopping is offered once, in the night, when the chosen time is over, or after thirty minutes where none is chosen"), sbarra2013},
	}
}
