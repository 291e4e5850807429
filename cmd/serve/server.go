package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"afterward/web"
)

// limits bound what one client can take of the server.
type limits struct {
	header time.Duration // from the first byte of a request to the end of its header
	read   time.Duration // for the whole request, with a body we do not want
	write  time.Duration // without any progress in sending
	idle   time.Duration // between two requests on one connection
	stop   time.Duration // for answers under way when the server is told to stop

	headerBytes int // request line and header together; net/http allows 4 KB more
	urlBytes    int // path and query of one request
}

// defaultLimits suit a phone on a bad line: patient with the slow, not with the silent.
var defaultLimits = limits{
	header: 10 * time.Second,
	read:   15 * time.Second,
	write:  30 * time.Second,
	idle:   60 * time.Second,
	stop:   10 * time.Second,

	headerBytes: 16 << 10,
	urlBytes:    2 << 10,
}

// serve answers on ln until ctx ends, then takes no new requests, waits at most
// limits.stop for answers under way, and returns nil. It closes ln.
func serve(ctx context.Context, ln net.Listener, h http.Handler, l limits) error {
	server := newServer(h, l)
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener{ln}) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), l.stop)
	defer cancel()
	err := server.Shutdown(grace)
	if errors.Is(err, context.DeadlineExceeded) {
		// Whoever is still downloading can start again; waiting for ever for a slow
		// client would keep a restart from happening.
		err = server.Close()
	}
	if err != nil {
		return fmt.Errorf("stop: %w", err)
	}
	return nil
}

// newServer returns a server for h. Its error log goes nowhere: net/http writes the
// addresses of clients into it, and we keep nothing about anyone.
func newServer(h http.Handler, l limits) *http.Server {
	var protocols http.Protocols
	protocols.SetHTTP1(true)
	return &http.Server{
		Handler:                      answering(h),
		ReadHeaderTimeout:            l.header,
		ReadTimeout:                  l.read,
		WriteTimeout:                 l.write,
		IdleTimeout:                  l.idle,
		MaxHeaderBytes:               l.headerBytes,
		ErrorLog:                     log.New(io.Discard, "", 0),
		DisableGeneralOptionsHandler: true,
		Protocols:                    &protocols,
		ConnContext: func(ctx context.Context, c net.Conn) context.Context {
			return context.WithValue(ctx, connKey{}, c)
		},
		ConnState: func(c net.Conn, state http.ConnState) {
			if c, ok := c.(*conn); ok && state == http.StateIdle {
				c.answering.Store(false)
			}
		},
	}
}

// connKey is the key of a request's *conn in its context.
type connKey struct{}

// answering tells the connection of a request that our handler writes now.
func answering(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if c, ok := r.Context().Value(connKey{}).(*conn); ok {
			c.answering.Store(true)
		}
		h.ServeHTTP(w, r)
	})
}

// A listener hands out connections that put our headers on every answer.
type listener struct{ net.Listener }

// Accept waits for the next connection.
func (l listener) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	if tcp, ok := c.(*net.TCPConn); ok {
		return &conn{TCPConn: tcp}, nil
	}
	return c, nil
}

// A conn adds our headers to the errors that net/http writes by itself, without any
// handler: a malformed request (400), a header that is too big (431), an expectation
// nobody knows (417). Those would be the only answers without a security policy.
//
// It embeds the TCP connection for CloseWrite, which net/http uses so that a client
// that is still sending gets to read the error.
type conn struct {
	*net.TCPConn
	// answering is true while our handler writes, from its start until the connection
	// is idle again. Bytes written then are never looked at, let alone changed.
	answering atomic.Bool
}

// Write sends p, with our headers put in after the first line if p is the start of
// an error that no handler wrote. It counts the bytes of p only.
func (c *conn) Write(p []byte) (int, error) {
	if c.answering.Load() || !isError(p) {
		return c.TCPConn.Write(p)
	}
	line, rest, found := bytes.Cut(p, []byte("\r\n"))
	if !found {
		return c.TCPConn.Write(p)
	}
	var b bytes.Buffer
	b.Write(line)
	b.WriteString("\r\nCache-Control: no-cache\r\n")
	for _, h := range web.SecurityHeaders() {
		fmt.Fprintf(&b, "%s: %s\r\n", h.Name, h.Value)
	}
	b.Write(rest)
	if _, err := c.TCPConn.Write(b.Bytes()); err != nil {
		return 0, err
	}
	return len(p), nil
}

// isError reports whether p starts an answer with a status of 400 or more.
func isError(p []byte) bool {
	return bytes.HasPrefix(p, []byte("HTTP/1.1 4")) || bytes.HasPrefix(p, []byte("HTTP/1.1 5")) ||
		bytes.HasPrefix(p, []byte("HTTP/1.0 4")) || bytes.HasPrefix(p, []byte("HTTP/1.0 5"))
}
