package guide

func articlesTime() []Article { return nil }
