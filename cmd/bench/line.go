package main

import (
	"errors"
	"io"
	"log"
	"net"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync"
	"sync/atomic"
	"time"
)

// A condition is one kind of network. The zero condition changes nothing.
type condition struct {
	name string
	rtt  time.Duration // from sending to the first byte back
	down float64       // bytes a second towards the browser; 0 means no limit
}

// The networks of the report. Upload is not limited: the app sends a few hundred bytes.
var (
	noLimit = condition{name: "none"}
	fast4G  = condition{name: "fast 4G (9 Mbit/s, 60 ms)", rtt: 60 * time.Millisecond, down: 9e6 / 8}
	slow4G  = condition{name: "slow 4G (1.6 Mbit/s, 150 ms)", rtt: 150 * time.Millisecond, down: 1.6e6 / 8}
)

// A line is a network path to the server, made of sockets: all connections of the browser, the
// page's and the worker's, share its bandwidth, and opening one costs a round trip. Browsers' own
// emulation does neither. There is no packet loss and no slow start.
type line struct {
	net.Listener
	condition
	target string

	sent   atomic.Int64 // bytes towards the browser
	opened atomic.Int64 // connections

	mu   sync.Mutex
	free time.Time // when the line is done with what was given to it
}

// chunk is what one connection sends before another may: large enough to cost few wake-ups, small
// enough (20 ms at 1.6 Mbit/s) that a page does not wait long behind the program.
const chunk = 4 << 10

// newLine starts a line to target, for example "127.0.0.1:8080". Close ends it.
func newLine(target string, c condition) (*line, error) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	l := &line{Listener: ln, condition: c, target: target}
	go l.accept()
	return l, nil
}

func (l *line) accept() {
	for {
		c, err := l.Accept()
		if errors.Is(err, net.ErrClosed) {
			return
		}
		if err == nil {
			l.opened.Add(1)
			go l.join(c, time.Now().Add(l.rtt))
		}
	}
}

// join connects the browser's connection with one to the server. Nothing the browser sends leaves
// before the time ready, when the connection would be open.
func (l *line) join(browser net.Conn, ready time.Time) {
	defer browser.Close()
	server, err := net.Dial("tcp", l.target)
	if err != nil {
		return
	}
	defer server.Close()
	go func() {
		defer server.Close()
		l.carry(server, browser, func(int) time.Time { return later(time.Now(), ready) })
	}()
	l.carry(browser, server, l.transmit)
}

// A parcel is some bytes and when they arrive.
type parcel struct {
	data []byte
	at   time.Time
}

// carry moves bytes from one end to the other. leave says when that many bytes have left; half a
// round trip later they arrive, while the next ones are already under way.
func (l *line) carry(to io.Writer, from io.Reader, leave func(int) time.Time) {
	under := make(chan parcel, 1024)
	go func() {
		defer close(under)
		for {
			data := make([]byte, chunk)
			n, err := from.Read(data)
			if n > 0 {
				under <- parcel{data[:n], leave(n).Add(l.rtt / 2)}
			}
			if err != nil {
				return
			}
		}
	}()
	failed := false
	for p := range under {
		time.Sleep(time.Until(p.at))
		if !failed {
			_, err := to.Write(p.data)
			failed = err != nil
		}
	}
}

// transmit gives n bytes to the line and waits until it has sent them. The lock makes connections
// take turns.
func (l *line) transmit(n int) time.Time {
	l.sent.Add(int64(n))
	if l.down == 0 {
		return time.Now()
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.free = later(l.free, time.Now()).Add(time.Duration(float64(n) / l.down * float64(time.Second)))
	time.Sleep(time.Until(l.free))
	return l.free
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// A far is the server as a person's browser sees it: behind a slow line, over TLS 1.3 and HTTP/2.
type far struct {
	url   string // for example "https://127.0.0.1:40123"
	line  *line
	front *httptest.Server
}

// newFar puts addr behind a line. The certificate is nobody's; the browser is told to accept it.
func newFar(addr string, c condition) (*far, error) {
	quiet := log.New(io.Discard, "", 0) // browsers open connections and drop them
	proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: addr})
	proxy.ErrorLog = quiet
	front := httptest.NewUnstartedServer(proxy)
	front.EnableHTTP2 = true
	front.Config.ErrorLog = quiet
	front.StartTLS()
	l, err := newLine(front.Listener.Addr().String(), c)
	if err != nil {
		front.Close()
		return nil, err
	}
	return &far{"https://" + l.Addr().String(), l, front}, nil
}

func (f *far) close() {
	_ = f.line.Close()
	f.front.CloseClientConnections()
	f.front.Close()
}
