// Runs before everything else in each page of the measurements of the journal, in the app and in its
// peer alike: both have the same ids and classes. Times are milliseconds since the navigation began.
(() => {
  try { localStorage.length; } catch (none) { return; } // about:blank has none

  // A frame is handed on when the first task after it runs. That has to come before what the program has
  // put off until later: a message would wait for that, and tell of it instead of the frame.
  const afterFrame = (then) => requestAnimationFrame(() => scheduler.postTask(() => then(performance.now()), { priority: 'user-blocking' }));

  // The memories of the programs of the page.
  const memories = [];
  const watch = (result) => {
    const { exports } = result.instance || result;
    memories.push(...Object.values(exports).filter((e) => e instanceof WebAssembly.Memory));
    return result;
  };
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const real = WebAssembly[name];
    WebAssembly[name] = (...args) => real.apply(WebAssembly, args).then(watch);
  }

  // Openings: from the finger that leaves the glass until a test is true and painted so.
  let moments = {}, done;
  addEventListener('pointerup', (e) => { if (e.isTrusted) moments.pressed ??= e.timeStamp; }, true);
  const until = (test) => {
    moments = {};
    done = new Promise((resolve) => {
      const look = () => {
        if (moments.there || !test()) return;
        seen.disconnect();
        moments.there = performance.now();
        afterFrame((now) => { moments.shown = now; resolve(); });
      };
      const seen = new MutationObserver(look);
      seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  };

  // Keys: when each was pressed, when the field told of it, and when the next frame was painted.
  let keys = [], wanted = [], last, events = [];
  addEventListener('keydown', (e) => {
    if (!e.isTrusted) return;
    last = { at: e.timeStamp, typed: 0, frame: 0, hits: 0 };
    keys.push(last);
  }, true);
  addEventListener('input', (e) => {
    const key = last;
    if (!key || !e.isTrusted) return;
    key.typed = e.timeStamp;
    afterFrame((now) => { key.frame = now; });
  }, true);
  // What the browser itself says: it knows the picture, in steps of 8 ms and from 16 ms on.
  const ofTyping = ['keydown', 'keypress', 'beforeinput', 'input'];
  new PerformanceObserver((list) => events.push(...list.getEntries().filter((e) => ofTyping.includes(e.name)).map((e) => [e.startTime, e.startTime + e.duration])))
    .observe({ type: 'event', durationThreshold: 16 });

  // What was found, as text. The list for a key is there once it is the one that is wanted for it.
  const found = () => {
    const count = document.getElementById('found'), list = document.querySelector('.hits');
    return count && list ? count.textContent + '\n' + list.textContent : '';
  };
  const changed = () => {
    if (!wanted.length || !keys.length) return;
    const now = found();
    let n = Math.min(keys.length, wanted.length);
    while (n > 0 && wanted[n - 1] !== now) n--;
    keys.slice(0, n).forEach((key, i) => {
      if (key.seen) return;
      key.seen = true;
      key.late = i < n - 1;
      afterFrame((now) => { key.hits = now; });
    });
  };
  new MutationObserver(changed).observe(document, { subtree: true, childList: true, characterData: true });

  const rest = (ms) => new Promise((f) => setTimeout(f, ms));
  window.afterwardJournal = {
    until,
    async opened() {
      await done;
      return moments;
    },
    // From now on keys are noted; of each, wanted says what is to be found then.
    type(texts) {
      keys = [];
      events = [];
      last = undefined;
      wanted = texts;
    },
    // The keys so far, once n were pressed and all of them and their lists are painted.
    async typed(n, wait) {
      const whole = () => keys.length >= n && keys.every((k) => k.frame) && (!wanted.length || keys.every((k, i) => k.hits || i > 0 && wanted[i] === wanted[i - 1]));
      for (const end = performance.now() + wait; !whole() && performance.now() < end;) await rest(20);
      const account = (k, i) => {
        const next = i + 1 < keys.length ? keys[i + 1].at : Infinity;
        return Math.max(0, ...events.filter(([began]) => began >= k.at - 1 && began < next - 1).map((e) => e[1] - k.at));
      };
      const told = () => keys.every((k, i) => k.frame - k.at < 40 || account(k, i) > 0);
      for (const end = performance.now() + 3000; !told() && performance.now() < end;) await rest(100); // events are told of later
      return keys.map((k, i) => ({
        at: k.at, typed: k.typed, frame: k.frame, hits: k.hits, late: !!k.late, same: i > 0 && wanted[i] === wanted[i - 1], event: account(k, i),
      }));
    },
    // Puts a text into a field as a script, and returns what is found once nothing has changed for a while.
    async settled(id, text) {
      const field = document.getElementById(id);
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      let before = found(), since = performance.now();
      while (performance.now() - since < 400 || document.querySelector('#find-reading *')) {
        await rest(20);
        const now = found();
        if (now !== before) { before = now; since = performance.now(); }
      }
      return before;
    },
    wasm: () => memories.reduce((sum, m) => sum + m.buffer.byteLength, 0),
  };
})();
