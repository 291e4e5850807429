package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"testing"
	"time"
)

// These requests are wrong in ways a browser never is. Each gets a clean answer with
// all our headers, or a closed connection where there is nobody to answer, and the
// server goes on.
func TestBadRequests(t *testing.T) {
	addr := startServer(t, defaultLimits)
	const host = "Host: localhost\r\n"
	long := strings.Repeat("a", 64<<10)
	tests := []struct {
		why, raw string
		want     []int // status of each answer
	}{
		{"no host", "GET / HTTP/1.1\r\n\r\n", []int{400}},
		{"two hosts", "GET / HTTP/1.1\r\n" + host + "Host: b\r\n\r\n", []int{400}},
		{"a host with a space", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", []int{400}},
		{"a host with a slash", "GET / HTTP/1.1\r\nHost: a/../b\r\n\r\n", []int{400}},
		{"a host with a NUL", "GET / HTTP/1.1\r\nHost: a\x00b\r\n\r\n", []int{400}},
		{"a foreign host changes nothing", "GET /plan/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", []int{308}},
		{"no version", "GET /\r\n\r\n", []int{400}},
		{"an unknown version", "GET / HTTP/3.0\r\n" + host + "\r\n", []int{505}},
		{"the start of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", []int{405}},
		{"no HTTP at all", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", []int{400}},
		{"only line ends", "\r\n\r\n\r\n\r\n", []int{400}},
		{"NUL in the path", "GET /\x00 HTTP/1.1\r\n" + host + "\r\n", []int{400}},
		{"a bad escape", "GET /%zz HTTP/1.1\r\n" + host + "\r\n", []int{400}},
		{"a space in the path", "GET /a b HTTP/1.1\r\n" + host + "\r\n", []int{400}},
		{"no slash", "GET plan HTTP/1.1\r\n" + host + "\r\n", []int{400}},
		{"a method with a space", " GET / HTTP/1.1\r\n" + host + "\r\n", []int{400}},
		{"a method with a colon", "GE:T / HTTP/1.1\r\n" + host + "\r\n", []int{400}},
		{"a line break in a header name", "GET / HTTP/1.1\r\n" + host + "a\rb: c\r\n\r\n", []int{400}},
		{"a space before the colon", "GET / HTTP/1.1\r\n" + host + "a : b\r\n\r\n", []int{400}},
		{"a folded first line", "GET / HTTP/1.1\r\n folded\r\n" + host + "\r\n", []int{400}},
		{"a huge header", "GET / HTTP/1.1\r\n" + host + "X: " + long + "\r\n\r\n", []int{431}},
		{"many headers", "GET / HTTP/1.1\r\n" + host + strings.Repeat("X: y\r\n", 8000) + "\r\n", []int{431}},
		{"a huge URL", "GET /" + long + " HTTP/1.1\r\n" + host + "\r\n", []int{431}},
		{"a long URL", "GET /" + long[:4000] + " HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n", []int{414}},
		{"a huge cookie", "GET / HTTP/1.1\r\n" + host + "Cookie: a=" + long + "\r\n\r\n", []int{431}},
		{"an unknown expectation", "GET / HTTP/1.1\r\n" + host + "Expect: a-miracle\r\n\r\n", []int{417}},
		{"an unknown transfer coding", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: magic\r\n\r\n", []int{501}},
		{"two lengths", "POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", []int{400}},
		{"a negative length", "POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", []int{400}},
		{"a bad chunk", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", []int{405}},
		{"asterisk form", "OPTIONS * HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n", []int{405}},
		{"authority form", "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", []int{405}},
		{"trace", "TRACE / HTTP/1.1\r\n" + host + "X-Secret: abc\r\nConnection: close\r\n\r\n", []int{405}},
		{"another scheme", "GET file:///etc/passwd HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n", []int{404}},
		{"climbing out", "GET /../../../etc/passwd HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n", []int{404}},
		{"climbing out, escaped", "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n", []int{404}},
		{"climbing out, Windows", "GET /..\\..\\windows\\win.ini HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n", []int{404}},
		{"another host as a path", "GET //evil.example/ HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n", []int{404}},
		{"upgrade", "GET / HTTP/1.1\r\n" + host + "Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n", []int{200}},
		{"HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", []int{200}},
		{"half a request", "GET / HTT", []int{400}},
		{"nothing", "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.why, func(t *testing.T) {
			var got []int
			for _, a := range talk(t, addr, tt.raw) {
				got = append(got, a.status)
				checkHeaders(t, tt.why, a.header)
				for _, secret := range []string{"abc", "evil", "root:", "aaaa"} {
					if strings.Contains(a.body, secret) || strings.Contains(fmt.Sprint(a.header), secret) {
						t.Errorf("the answer repeats %q", secret)
					}
				}
			}
			if fmt.Sprint(got) != fmt.Sprint(tt.want) {
				t.Errorf("answers %v, want %v", got, tt.want)
			}
			checkAlive(t, addr)
		})
	}
}

// A second request inside the body of a first must never be taken for one, however
// the length is disguised: the connection ends after the first answer.
func TestSmuggling(t *testing.T) {
	addr := startServer(t, defaultLimits)
	const inner = "GET /plan HTTP/1.1\r\nHost: localhost\r\n\r\n"
	for why, raw := range map[string]string{
		"body by length": fmt.Sprintf("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n%s", len(inner), inner),
		"GET with a body, another request behind it": "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc" + inner,
		"both lengths":       "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + inner,
		"length, then chunk": "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n5c\r\n" + inner,
		"padded coding":      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\x0bchunked\r\nContent-Length: 3\r\n\r\nabc" + inner,
		"two codings":        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + inner,
	} {
		all := talk(t, addr, raw)
		if len(all) != 1 {
			t.Errorf("%s: %d answers, want 1", why, len(all))
		}
		for _, a := range all {
			checkHeaders(t, why, a.header)
			if a.body == planText {
				t.Errorf("%s: the inner request was answered", why)
			}
		}
	}
	checkAlive(t, addr)
}

// Requests sent at once are answered one by one, each with one set of headers, and
// garbage behind them gets its own clean refusal: the headers we add to the errors of
// net/http must neither be missing there nor land in a page before it.
func TestPipeline(t *testing.T) {
	addr := startServer(t, defaultLimits)
	const host = " HTTP/1.1\r\nHost: localhost\r\n\r\n"
	raw := "GET /" + host + "HEAD /plan" + host + "GET /nothing" + host + "GET /plan/" + host +
		"POST /" + host + "GET /plan" + host + "\x00\x01garbage\r\n\r\nGET /" + host
	c := dial(t, addr)
	if _, err := io.WriteString(c, raw); err != nil {
		t.Fatal(err)
	}
	br := bufio.NewReader(c)
	for i, want := range []struct {
		method string
		status int
		body   string
	}{
		{"GET", 200, homeText}, {"HEAD", 200, ""}, {"GET", 404, missingText}, {"GET", 308, ""},
		{"POST", 405, "Method Not Allowed\n"}, {"GET", 200, planText}, {"GET", 400, "400 Bad Request"},
	} {
		res, err := http.ReadResponse(br, &http.Request{Method: want.method})
		if err != nil {
			t.Fatalf("answer %d: %v", i, err)
		}
		body, err := io.ReadAll(res.Body)
		if err != nil || res.StatusCode != want.status || string(body) != want.body {
			t.Errorf("answer %d: %d %q %v, want %d %q", i, res.StatusCode, body, err, want.status, want.body)
		}
		checkHeaders(t, fmt.Sprint("answer ", i), res.Header)
	}
	if rest, _ := io.ReadAll(br); len(rest) > 0 {
		t.Errorf("after the garbage came %q", rest)
	}
	checkAlive(t, addr)
}

// until reads c to its end and returns how long that took.
func until(t *testing.T, c io.Reader) (took time.Duration, got string) {
	t.Helper()
	begin := time.Now()
	all, _ := io.ReadAll(c) // how a connection ends is not the point here
	return time.Since(begin), string(all)
}

// A client that dawdles over its request is cut off and takes nobody's time. Each
// limit is short on one server and long on the other, so that none can stand in for
// another.
func TestSlowRequests(t *testing.T) {
	quickRead, quickRest := shortLimits, shortLimits
	quickRead.header, quickRead.idle = time.Minute, time.Minute
	quickRest.read = time.Minute
	addr := startServer(t, quickRest)
	t.Run("silent from the start", func(t *testing.T) {
		if took, got := until(t, dial(t, addr)); took > 5*time.Second || got != "" {
			t.Errorf("closed after %v with %q", took, got)
		}
	})
	t.Run("one byte at a time", func(t *testing.T) {
		c := dial(t, addr)
		go func() {
			for _, b := range []byte(request("GET", "/", "X: "+strings.Repeat("y", 1000))) {
				if _, err := c.Write([]byte{b}); err != nil {
					return
				}
				time.Sleep(20 * time.Millisecond)
			}
		}()
		if took, got := until(t, c); took > 5*time.Second || strings.Contains(got, "200 OK") {
			t.Errorf("closed after %v with %q", took, got)
		}
	})
	t.Run("a body that never comes", func(t *testing.T) {
		c := dial(t, startServer(t, quickRead))
		if _, err := io.WriteString(c, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nabc"); err != nil {
			t.Fatal(err)
		}
		if took, _ := until(t, c); took > 5*time.Second {
			t.Errorf("closed after %v", took)
		}
	})
	t.Run("idle after an answer", func(t *testing.T) {
		c := dial(t, addr)
		if _, err := io.WriteString(c, "GET / HTTP/1.1\r\nHost: a\r\n\r\n"); err != nil {
			t.Fatal(err)
		}
		took, got := until(t, c)
		if took < shortLimits.idle/2 || took > 5*time.Second || !strings.HasSuffix(got, homeText) {
			t.Errorf("closed after %v with %q", took, got)
		}
	})
	checkAlive(t, addr)
}

// A reader that takes nothing is cut off; one that is slow but takes something gets
// the whole file, long after every limit has passed.
func TestSlowReaders(t *testing.T) {
	addr := startServer(t, shortLimits)
	get := request("GET", "/"+bigName)
	t.Run("takes nothing", func(t *testing.T) {
		t.Parallel()
		c := dial(t, addr)
		if _, err := io.WriteString(c, get); err != nil {
			t.Fatal(err)
		}
		time.Sleep(4 * shortLimits.write)
		// What lies in the buffers of the two sockets still comes, and then the end.
		if took, got := until(t, c); len(got) >= bigSize || took > 5*time.Second {
			t.Errorf("%d bytes of %d came in %v, so the server waited", len(got), bigSize, took)
		}
	})
	t.Run("asks on and on, takes nothing", func(t *testing.T) {
		t.Parallel()
		c := dial(t, addr)
		many := strings.Repeat("GET /plan/ HTTP/1.1\r\nHost: a\r\n\r\n", 1000)
		begin := time.Now()
		for {
			if _, err := io.WriteString(c, many); err != nil {
				break // the server has hung up, or our own deadline has come
			}
		}
		if took := time.Since(begin); took > 5*time.Second {
			t.Errorf("the server waited %v for its answers to be read", took)
		}
	})
	t.Run("takes a little at a time", func(t *testing.T) {
		t.Parallel()
		c := dial(t, addr)
		if _, err := io.WriteString(c, get); err != nil {
			t.Fatal(err)
		}
		begin, total := time.Now(), 0
		buf := make([]byte, 1<<20)
		for {
			n, err := io.ReadFull(c, buf)
			total += n
			if err != nil {
				break
			}
			time.Sleep(100 * time.Millisecond)
		}
		if took := time.Since(begin); took < 2*shortLimits.write {
			t.Errorf("took %v, which shows nothing", took)
		}
		if total < bigSize {
			t.Errorf("%d bytes came of %d", total, bigSize)
		}
	})
}

// Even a bug in a handler must not put an address or a path into anyone's log. This
// is the one case in which net/http would surely write both.
func TestPanicIsSilent(t *testing.T) {
	var said output
	log.SetOutput(&said)
	defer log.SetOutput(os.Stderr)
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	boom := http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("boom") })
	go func() { ended <- serve(ctx, ln, boom, shortLimits) }()
	for range 2 { // the second proves that the first did not end the server
		if all := talk(t, ln.Addr().String(), request("GET", "/secret")); len(all) > 0 {
			t.Errorf("answers %+v", all)
		}
	}
	cancel()
	if err := <-ended; err != nil {
		t.Errorf("the server ended with %v", err)
	}
	if got := said.String(); got != "" {
		t.Errorf("the log says %q", got)
	}
}

// Many clients at once read the same memory; with -race this is also the proof that
// nobody writes to it.
func TestManyClients(t *testing.T) {
	addr := startServer(t, defaultLimits)
	var wg sync.WaitGroup
	for i := range 32 {
		wg.Go(func() {
			target, accept := []string{"/", "/plan", "/nothing", "/plan/"}[i%4], []string{"br", "gzip", "identity"}[i%3]
			for range 10 {
				all := talk(t, addr, request("GET", target, "Accept-Encoding: "+accept)+"\x00")
				if len(all) != 1 {
					t.Errorf("%s: %d answers", target, len(all))
				}
			}
		})
	}
	wg.Wait()
	checkAlive(t, addr)
}
