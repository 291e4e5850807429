package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"github.com/chromedp/cdproto"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// A tap sits between chromedp and the browser. It sees every message of every session, among them
// the service workers', which chromedp does not follow, and hands what matters to a record.
type tap struct {
	chromedp.Transport
	record *record

	mu       sync.Mutex
	next     int64
	waiting  map[int64]chan *cdproto.Message
	sessions map[target.SessionID]string // our own sessions, with the type of their target
}

// firstID keeps the numbers of our commands apart from those of chromedp; the browser takes 31 bits.
const firstID = 1 << 30

func newTap(t chromedp.Transport, r *record) *tap {
	return &tap{Transport: t, record: r, next: firstID, waiting: map[int64]chan *cdproto.Message{}, sessions: map[target.SessionID]string{}}
}

// Read passes on what chromedp should see and keeps the answers to our own commands.
func (t *tap) Read(ctx context.Context, msg *cdproto.Message) error {
	for {
		*msg = cdproto.Message{}
		if err := t.Transport.Read(ctx, msg); err != nil {
			return err
		}
		if msg.Method != "" {
			t.record.hear(msg)
			t.follow(msg)
			return nil
		}
		t.mu.Lock()
		ch := t.waiting[msg.ID]
		delete(t.waiting, msg.ID)
		t.mu.Unlock()
		if ch == nil && msg.ID < firstID {
			return nil
		}
		if ch != nil {
			answer := *msg
			ch <- &answer
		}
	}
}

// post sends a command and does not wait for the answer.
func (t *tap) post(session target.SessionID, method string, params any) (<-chan *cdproto.Message, error) {
	if params == nil {
		params = struct{}{}
	}
	data, err := json.Marshal(params)
	if err != nil {
		return nil, err
	}
	ch := make(chan *cdproto.Message, 1)
	t.mu.Lock()
	t.next++
	id := t.next
	t.waiting[id] = ch
	t.mu.Unlock()
	msg := &cdproto.Message{ID: id, SessionID: session, Method: cdproto.MethodType(method), Params: data}
	return ch, t.Transport.Write(context.Background(), msg)
}

// send sends a command and waits for the answer.
func (t *tap) send(session target.SessionID, method string, params any) error {
	ch, err := t.post(session, method, params)
	if err != nil {
		return err
	}
	select {
	case msg := <-ch:
		if msg.Error != nil {
			return fmt.Errorf("%s: %w", method, msg.Error)
		}
		return nil
	case <-time.After(patience):
		return fmt.Errorf("%s: no answer", method)
	}
}

// watchWorkers pauses each new service worker until we listen to it, so that not even its first
// request is missed.
func (t *tap) watchWorkers() error {
	return t.send("", "Target.setAutoAttach", map[string]any{
		"autoAttach": true, "waitForDebuggerOnStart": true, "flatten": true,
		"filter": []map[string]any{{"type": "service_worker"}, {"exclude": true}},
	})
}

// unwatchWorkers lets workers start by themselves again: one whose process has died would wait for a
// debugger that does not come.
func (t *tap) unwatchWorkers() error {
	return t.send("", "Target.setAutoAttach", map[string]any{"autoAttach": false, "waitForDebuggerOnStart": false, "flatten": true})
}

// follow listens to a service worker that has just appeared and lets it run.
func (t *tap) follow(msg *cdproto.Message) {
	if msg.Method != "Target.attachedToTarget" {
		return
	}
	var e target.EventAttachedToTarget
	if json.Unmarshal(msg.Params, &e) != nil || e.TargetInfo == nil || e.TargetInfo.Type == "page" {
		return
	}
	t.mu.Lock()
	t.sessions[e.SessionID] = e.TargetInfo.Type
	t.mu.Unlock()
	for _, method := range []string{"Network.enable", "Log.enable", "Runtime.enable", "Runtime.runIfWaitingForDebugger"} {
		_, _ = t.post(e.SessionID, method, nil) // a worker may be gone again
	}
}

// everywhere sends a command to every session of a worker there is. A worker that is gone is no
// error.
func (t *tap) everywhere(method string, params any) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for session := range t.sessions {
		go t.post(session, method, params)
	}
}
