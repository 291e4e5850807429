package guide

import "sync"

// An ArticleID names an article. It is stable for ever, because links and
// findings refer to it.
type ArticleID string

// An Article is one short text to read, two to four minutes long at most.
type Article struct {
	ID      ArticleID
	Group   string // the heading it is listed under
	Title   string
	Lead    string   // one sentence: what it says, for the list and the top
	Body    []string // paragraphs, in order
	Sources []Source
}

// articleGroups are the headings of the list, in order.
var articleGroups = []string{"Right after", "Making sense of it", "Time and space", "Looking after yourself", "If you think of trying again", "Two people, two answers", "Letting go"}

// ArticleGroups returns the headings in the order they are shown.
func ArticleGroups() []string { return append([]string(nil), articleGroups...) }

// articles is built on first use: nobody should wait for it at the start.
var articles = sync.OnceValue(func() []Article {
	return append(append(articlesFirst(), articlesTime()...), articlesAgain()...)
})

// Articles returns every article, in the order they are shown within a group.
// The result must not be changed.
func Articles() []Article { return articles() }

// ArticleByID returns the article with that id.
func ArticleByID(id ArticleID) (Article, bool) {
	for _, a := range articles() {
		if a.ID == id {
			return a, true
		}
	}
	return Article{}, false
}
