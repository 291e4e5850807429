//go:build !unix

package main

const canPause = false

func pause(int)  {}
func resume(int) {}
