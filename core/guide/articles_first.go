package guide

func articlesFirst() []Article { return nil }
