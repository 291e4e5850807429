package main

import (
	"bytes"
	"crypto/tls"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

// A report is only as good as the network it claims: data is whole, it is not faster than the
// line, and two connections together are not faster either. The bounds are lower bounds, so a
// busy machine cannot fail them.
func TestLine(t *testing.T) {
	payload := bytes.Repeat([]byte("0123456789abcdef"), 2048) // 32 KiB
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write(payload) }))
	defer server.Close()
	c := condition{rtt: 40 * time.Millisecond, down: 256 << 10}
	l, err := newLine(server.Listener.Addr().String(), c)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	start := time.Now()
	done := make(chan error, 2)
	for range 2 {
		go func() {
			client := &http.Client{Transport: &http.Transport{}}
			defer client.CloseIdleConnections()
			got, err := get(client, "http://"+l.Addr().String())
			if err == nil && !bytes.Equal(got, payload) {
				t.Errorf("%d bytes came, not the %d that were sent", len(got), len(payload))
			}
			done <- err
		}()
	}
	for range 2 {
		if err := <-done; err != nil {
			t.Fatal(err)
		}
	}
	// One round trip to connect, one to ask, then both payloads one after another: 80 + 250 ms.
	least := 2*c.rtt + time.Duration(float64(2*len(payload))/c.down*float64(time.Second))
	if took := time.Since(start); took < least {
		t.Errorf("took %v, the line allows no less than %v", took, least)
	}
	if n := l.sent.Load(); n < int64(2*len(payload)) || n > int64(2*len(payload))+1000 {
		t.Errorf("counted %d bytes", n)
	}
	if n := l.opened.Load(); n != 2 {
		t.Errorf("counted %d connections", n)
	}
}

// The far end is what a host on the web offers: HTTP/2 over TLS 1.3, with a round trip for TCP,
// one for TLS and one for the answer.
func TestFar(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "hello") }))
	defer server.Close()
	c := condition{rtt: 40 * time.Millisecond, down: 1 << 20}
	f, err := newFar(server.Listener.Addr().String(), c)
	if err != nil {
		t.Fatal(err)
	}
	defer f.close()
	client := &http.Client{Transport: &http.Transport{ForceAttemptHTTP2: true, TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	defer client.CloseIdleConnections()
	start := time.Now()
	r, err := client.Get(f.url)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	if r.ProtoMajor != 2 || r.TLS.Version != tls.VersionTLS13 {
		t.Errorf("%s, TLS %x", r.Proto, r.TLS.Version)
	}
	if took := time.Since(start); took < 3*c.rtt {
		t.Errorf("took %v, three round trips are %v", took, 3*c.rtt)
	}
}

// When either side hangs up the other learns of it, so that no visit waits for ever.
func TestLinePassesOnTheEnd(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	l, err := newLine(ln.Addr().String(), condition{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	for _, side := range []string{"browser", "server"} {
		browser, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		server, err := ln.Accept()
		if err != nil {
			t.Fatal(err)
		}
		leaves, stays := browser, server
		if side == "server" {
			leaves, stays = server, browser
		}
		leaves.Close()
		stays.SetReadDeadline(time.Now().Add(5 * time.Second))
		if _, err := stays.Read(make([]byte, 1)); err == nil {
			t.Errorf("after the %s left, the other side read something", side)
		} else if e, ok := err.(net.Error); ok && e.Timeout() {
			t.Errorf("after the %s left, the other side was not told", side)
		}
		stays.Close()
	}
}

func get(client *http.Client, url string) ([]byte, error) {
	r, err := client.Get(url)
	if err != nil {
		return nil, err
	}
	defer r.Body.Close()
	return io.ReadAll(r.Body)
}
