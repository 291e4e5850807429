//go:build unix

package main

import "syscall"

const canPause = true

// pause and resume stop a process and let it go on. One that has ended is nothing to them.
func pause(id int)  { _ = syscall.Kill(id, syscall.SIGSTOP) }
func resume(id int) { _ = syscall.Kill(id, syscall.SIGCONT) }
