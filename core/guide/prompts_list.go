package guide

func promptList() []Prompt { return nil }
