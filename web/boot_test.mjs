// Tests of boot.js against a page small enough to read here: node --test web/boot_test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';

const source = readFileSync(new URL('boot.js', import.meta.url), 'utf8');
const named = (name) => Object.assign(new Error(name), { name });
const settle = () => new Promise((done) => setImmediate(done));

class Element {
  constructor(tag, attrs = {}, children = []) {
    Object.assign(this, { tagName: tag.toUpperCase(), attrs: { ...attrs }, children, hidden: 'hidden' in attrs, textContent: '' });
    Object.assign(this, { id: attrs.id || '', href: attrs.href || '' });
    children.forEach((c) => { c.parent = this; });
    if (tag === 'input' || tag === 'textarea') Object.assign(this, { value: '', defaultValue: '' });
    if (tag === 'button') this.value = '';
    if (tag === 'input') Object.assign(this, { type: attrs.type || 'text', checked: false, defaultChecked: false });
  }
  get firstElementChild() { return this.children[0]; }
  get isConnected() { return this.tagName === 'HTML' || (!!this.parent && this.parent.isConnected); }
  getAttribute(k) { return k in this.attrs ? this.attrs[k] : null; }
  setAttribute(k, v) { this.attrs[k] = String(v); }
  removeAttribute(k) { delete this.attrs[k]; }
  remove() { this.parent.children.splice(this.parent.children.indexOf(this), 1); this.parent = null; }
  matches(css) {
    const [, tag, id, attrs] = /^(\w*)(?:#([\w-]+))?((?:\[[\w-]+\])*)$/.exec(css);
    const needed = attrs.split(/[[\]]+/).filter(Boolean);
    return (!tag || this.tagName === tag.toUpperCase()) && (!id || this.id === id) && needed.every((a) => a in this.attrs);
  }
  closest(css) { return this.matches(css) ? this : this.parent ? this.parent.closest(css) : null; }
  all() { return this.children.flatMap((c) => [c, ...c.all()]); }
  querySelectorAll(css) { return this.all().filter((el) => el.matches(css)); }
  querySelector(css) { return this.querySelectorAll(css)[0] || null; }
}

const store = (initial = {}, { full = false } = {}) => {
  const map = new Map(Object.entries(initial));
  return {
    get length() { return map.size; },
    key: (i) => [...map.keys()][i] ?? null,
    getItem: (k) => map.get(k) ?? null,
    setItem: (k, v) => { if (full) throw named('QuotaExceededError'); map.set(k, v); },
    removeItem: (k) => { map.delete(k); },
    clear: () => { map.clear(); },
  };
};

// page builds a window, runs boot.js in it as <head> would, then has the body parsed.
const page = (options = {}) => {
  const exit = new Element('a', { 'data-exit': '', href: 'https://www.bbc.co.uk/weather' }, [new Element('span')]);
  const form = new Element('form', {}, [
    new Element('textarea', { 'data-early': 'why' }), new Element('input', { 'data-early': 'safe', type: 'radio' }),
    new Element('button', { 'data-early': 'back' }), new Element('button', { 'data-early': 'next' }, [new Element('b')]), new Element('input'),
  ]);
  const root = new Element('div', {}, [exit, form]);
  const trouble = new Element('div', { id: 'trouble', hidden: '' }, [new Element('p', { id: 'trouble-reason' }), new Element('p', { id: 'trouble-next' })]);
  const cover = new Element('div', { id: 'cover', hidden: '' }, [new Element('button', { id: 'cover-open' })]);
  const body = new Element('body', {}, [root, trouble, new Element('p', { id: 'exit-status' }), cover]);
  const html = new Element('html');
  const listeners = [], timers = [], log = [];
  const workers = { controller: {}, handlers: {}, addEventListener(t, f) { this.handlers[t] = f; } };
  workers.ready = Promise.resolve(workers.registration = { waiting: null, addEventListener(t, f) { workers.handlers[t] = f; } });
  const window = {
    localStorage: store(), sessionStorage: store(), navigator: { onLine: true, serviceWorker: workers },
    document: {
      documentElement: html, body: null, title: 'Plan', activeElement: null,
      getElementById: (id) => html.all().find((el) => el.id === id) || null,
      querySelector: (css) => html.querySelector(css), querySelectorAll: (css) => html.querySelectorAll(css),
    },
    location: { replace: (url) => log.push(`replace ${url}`), reload: () => log.push('reload') },
    WebAssembly: { instantiate: async (x) => x, instantiateStreaming: async (x) => x },
    CustomEvent: class { constructor(type) { this.type = type; } },
    MutationObserver: class { constructor(f) { window.mutate = f; } observe() {} },
    addEventListener: (type, f) => listeners.push({ type, f }),
    removeEventListener: (type, f) => listeners.splice(0, Infinity, ...listeners.filter((l) => l.type !== type || l.f !== f)),
    dispatchEvent: (e) => fire(e.type, window, e),
    setTimeout: (f, ms, ...args) => timers.push({ at: clock + ms, f: () => f(...args) }),
    clearTimeout: (id) => { if (id) delete timers[id - 1]; },
  };
  window.window = window;
  let clock = 0;
  const fire = (type, target, fields = {}) => {
    const event = { type, target, prevented: false, stopped: false, ...fields };
    event.preventDefault = () => { event.prevented = true; };
    event.stopImmediatePropagation = () => { event.stopped = true; };
    for (const l of listeners) if (l.type === type && !event.stopped) l.f(event);
    return event;
  };
  const tick = (ms) => {
    clock += ms;
    timers.forEach((t, i) => { if (t.at <= clock) { delete timers[i]; t.f(); } });
  };
  const parse = () => {
    html.children.push(body);
    body.parent = html;
    window.document.body = body;
    if (window.mutate) window.mutate();
    fire('DOMContentLoaded', window.document);
    fire('pageshow', window.document);
  };
  if (options.before) options.before(window);
  vm.runInNewContext(source, vm.createContext(window), { filename: 'boot.js' });
  const head = { cover: html.getAttribute('data-cover'), app: html.getAttribute('data-app') };
  if (!options.unparsed) parse();
  const key = (type, k, fields = {}) => fire(type, body, { key: k, ...fields });
  const shift = (n = 1) => { for (; n > 0; n--) { key('keydown', 'Shift', { shiftKey: true }); key('keyup', 'Shift'); } };
  return { window, html, body, root, form, exit, cover, trouble, log, workers, head, fire, tick, parse, key, shift,
    el: (name) => form.children.find((c) => c.attrs['data-early'] === name), status: () => body.querySelector('#exit-status').textContent,
    text: () => trouble.children.map((c) => c.textContent), boot: window.afterward };
};

const throwing = (name) => (w) => Object.defineProperty(w, name, { configurable: true, get() { throw named('SecurityError'); } });
const holding = (name, initial, how) => (w) => { w[name] = store(initial, how); };

test('storage: which store is kept and which is replaced', async (t) => {
  const cases = [
    ['works', holding('localStorage', { 'aw:a': '1' }), false],
    ['getter throws', throwing('localStorage'), true],
    ['null', (w) => { w.localStorage = null; }, true],
    ['cannot be read', (w) => { w.localStorage = { ...store(), length: 1, key: () => { throw named('SecurityError'); } }; }, true],
    ['full, holds data: can still be read', holding('localStorage', { 'aw:a': '1' }, { full: true }), false],
    ['quota zero, empty', holding('localStorage', {}, { full: true }), true],
  ];
  for (const [name, before, memory] of cases) {
    await t.test(name, () => {
      const p = page({ before });
      assert.equal(p.boot.memoryOnly, memory);
      assert.equal(p.html.getAttribute('data-storage'), memory ? 'memory' : null);
      assert.equal(p.html.getAttribute('data-kept'), name.includes('works') || name.includes('full, holds') ? '' : null);
      assert.equal(p.window.localStorage.getItem('aw-probe'), null, 'the probe is removed');
      if (memory) p.window.localStorage.setItem('k', 'v');
    });
  }
});

test('storage: the stand-in behaves as Storage', () => {
  const { window: { localStorage: s, sessionStorage } } = page({ before: throwing('localStorage') });
  assert.deepEqual([s.length, s.key(0), s.getItem('a')], [0, null, null]);
  s.setItem('a', 7);
  s.setItem(null, undefined);
  s.setItem('', '');
  assert.deepEqual([s.length, s.key(0), s.key(1), s.key(2), s.key(3)], [3, 'a', 'null', '', null]);
  assert.deepEqual([s.getItem('a'), s.getItem('null'), s.getItem('')], ['7', 'undefined', '']);
  s.removeItem('a');
  s.removeItem('not there');
  assert.equal(s.length, 2);
  s.clear();
  assert.deepEqual([s.length, sessionStorage.length], [0, 0]);
});

test('data-kept only for our own keys', () => {
  assert.equal(page({ before: holding('localStorage', { aw: '1', 'aw-probe': '1', 'x-aw:': '1' }) }).html.getAttribute('data-kept'), null);
});

test('exit: covers, flags, tells the app, empties the page, replaces it, in this order', () => {
  const p = page();
  let seen = null;
  p.window.addEventListener('afterward:leave', () => {
    seen = { cover: p.html.getAttribute('data-cover'), flag: p.window.sessionStorage.getItem('aw-left'), inputs: p.form.isConnected, log: [...p.log] };
  });
  const e = p.fire('click', p.exit.children[0]);
  assert.deepEqual(seen, { cover: '', flag: '1', inputs: true, log: [] });
  assert.deepEqual(p.log, ['replace https://www.bbc.co.uk/weather']);
  assert.ok(e.prevented && e.stopped, 'go-app must not see the click');
  assert.ok(!p.root.isConnected, 'nothing is left for a page kept alive');
  assert.deepEqual(p.body.children.map((c) => c.hidden), [true, true, false]);
  assert.equal(p.window.document.title, 'Closed');
  assert.deepEqual([p.fire('click', p.exit).prevented, p.log.length], [true, 1], 'once');
});

test('exit: nothing that fails keeps the person here', () => {
  for (const before of [(w) => { w.sessionStorage = store({ x: '1' }, { full: true }); }, (w) => { w.dispatchEvent = () => { throw named('Error'); }; }]) {
    const p = page({ before });
    try { p.fire('click', p.exit); } catch { /* reported in the console */ }
    assert.deepEqual(p.log, ['replace https://www.bbc.co.uk/weather']);
  }
  const offline = page({ before: (w) => { w.navigator.onLine = false; } });
  offline.fire('click', offline.exit);
  assert.deepEqual(offline.log, ['replace /away']);
});

test('exit: other links are left alone', () => {
  const p = page();
  const e = p.fire('click', p.root);
  assert.ok(!e.prevented && !e.stopped && p.log.length === 0);
});

test('cover: Back meets it before anything is painted, and nothing starts behind it', async () => {
  const p = page({ before: holding('sessionStorage', { 'aw-left': '1' }), unparsed: true });
  assert.equal(p.head.cover, '', 'set while <head> is parsed');
  p.parse();
  assert.deepEqual(p.body.children.map((c) => c.hidden), [true, true, true, false]);
  p.body.children.push(new Element('div'));
  p.window.mutate();
  assert.ok(p.body.children[4].hidden, 'also what comes later');
  let started = false;
  p.window.WebAssembly.instantiateStreaming('x').then(() => { started = true; });
  await settle();
  assert.ok(!started);
  p.tick(60000);
  assert.equal(p.html.getAttribute('data-trouble'), null);
  p.fire('click', p.cover.children[0]);
  assert.deepEqual([p.log, p.window.sessionStorage.getItem('aw-left')], [['reload'], null]);
});

test('cover: a page kept alive by the browser is covered and emptied when Back shows it', () => {
  const p = page();
  let left = 0;
  p.window.addEventListener('afterward:leave', () => left++);
  p.window.sessionStorage.setItem('aw-left', '1');
  p.fire('pageshow', p.window, { persisted: true });
  p.fire('pageshow', p.window, { persisted: true });
  assert.deepEqual([left, p.root.isConnected, p.html.getAttribute('data-cover')], [1, false, '']);
});

test('shift: three presses leave, with dots and words', () => {
  const p = page();
  p.shift();
  assert.deepEqual([p.status(), p.html.getAttribute('data-exit-dots')], ['Shift, press 2 more times to exit.', '1']);
  p.tick(4999);
  p.shift();
  assert.deepEqual([p.status(), p.html.getAttribute('data-exit-dots')], ['Shift, press 1 more time to exit.', '2']);
  p.tick(4999);
  p.shift();
  assert.deepEqual(p.log, ['replace https://www.bbc.co.uk/weather']);
});

test('shift: what does not count', async (t) => {
  const press = (p, keys) => keys.forEach(([type, k, fields]) => p.key(type, k, fields));
  const capital = [['keydown', 'Shift', { shiftKey: true }], ['keydown', 'A', { shiftKey: true }]];
  const cases = {
    'a capital letter': (p) => press(p, [...capital, ['keyup', 'A', { shiftKey: true }], ['keyup', 'Shift']]),
    'a capital letter, Shift let go first': (p) => press(p, [...capital, ['keyup', 'Shift'], ['keyup', 'a']]),
    'Shift and a click': (p) => { p.key('keydown', 'Shift', { shiftKey: true }); p.fire('pointerdown', p.body, { shiftKey: true }); p.key('keyup', 'Shift'); },
    'Alt and Shift': (p) => press(p, [['keydown', 'Alt', { altKey: true }], ['keydown', 'Shift', { shiftKey: true, altKey: true }], ['keyup', 'Shift', { altKey: true }], ['keyup', 'Alt']]),
    'a capital letter of which only the end is seen': (p) => press(p, [['keyup', 'A', { shiftKey: true }], ['keyup', 'Shift']]),
    'another key between': (p) => { p.shift(); press(p, [['keydown', 'x'], ['keyup', 'x']]); },
    'five seconds between': (p) => { p.shift(); p.tick(5000); },
  };
  for (const [name, once] of Object.entries(cases)) {
    await t.test(name, () => {
      const p = page();
      for (let i = 0; i < 4; i++) once(p);
      assert.deepEqual([p.log, p.html.getAttribute('data-exit-dots')], [[], null]);
      if (!name.includes('between')) assert.equal(p.status(), '', 'and nothing is said about it');
      p.shift(3);
      assert.equal(p.log.length, 1, 'and the next three alone still do');
    });
  }
});

test('shift: counts where only the end of each press is seen', () => {
  const p = page();
  ['A', 'Shift', 'Shift', 'Shift'].forEach((k) => p.key('keyup', k, { shiftKey: k === 'A' }));
  assert.equal(p.html.getAttribute('data-exit-dots'), '2');
  p.key('keyup', 'Shift');
  assert.equal(p.log.length, 1);
});

test('shift: it says when the count has expired, then is silent', () => {
  const p = page();
  p.shift(2);
  p.tick(5000);
  assert.equal(p.status(), 'Exit this page expired.');
  p.tick(5000);
  assert.equal(p.status(), '');
});

class FakeGo { run() { return new Promise((end, fail) => Object.assign(this, { end, fail })); } _resume() { if (this.broken) throw named('RuntimeError'); return 'value'; } }
// Each page needs a class of its own: boot.js changes its prototype.
const load = (p) => { p.window.Go = class extends FakeGo { run() { return super.run(); } _resume() { return super._resume(); } }; return new p.window.Go(); };

test('early: typed text, choice, caret and pressed button outlive the prerendered page', () => {
  const p = page();
  load(p);
  Object.assign(p.el('why'), { value: 'Because', selectionStart: 2, selectionEnd: 4 });
  p.el('safe').checked = true;
  p.fire('focusin', p.el('why'));
  assert.ok(p.fire('click', p.el('back')).prevented);
  assert.ok(p.fire('click', p.el('next').children[0]).prevented);
  assert.deepEqual([p.el('back').attrs['aria-busy'], p.el('next').attrs['aria-busy']], ['false', 'true']);
  p.root.remove(); // the app has drawn its own page
  const none = { checked: false, pressed: false, focused: false };
  assert.deepEqual(JSON.parse(JSON.stringify(p.boot.takeEarly())), [
    { ...none, key: 'why', value: 'Because', focused: true, start: 2, end: 4 },
    { ...none, key: 'safe', value: '', checked: true },
    { ...none, key: 'next', value: '', pressed: true },
  ]);
  assert.equal(p.boot.takeEarly().length, 0, 'only once');
});

test('early: nothing done, nothing taken; then clicks belong to the app', () => {
  const p = page();
  load(p);
  assert.equal(p.boot.takeEarly().length, 0);
  assert.ok(!p.fire('click', p.el('next')).prevented);
  assert.ok(!p.fire('submit', p.form).prevented);
});

test('early: Enter must not send the form and lose the text', () => {
  const p = page();
  load(p);
  assert.ok(p.fire('submit', p.form).prevented);
  assert.equal(p.boot.takeEarly().map((e) => `${e.key} ${e.pressed}`).join(), 'back true');
  const empty = page();
  empty.form.children.splice(2, 2);
  assert.ok(empty.fire('submit', empty.form).prevented);
});

test('trouble: each failure has its name and its words', async (t) => {
  const rejects = (name) => (w) => { w.WebAssembly.instantiateStreaming = async () => { throw named(name); }; };
  // go-app must still learn of it, or it would run a module that is not there.
  const start = (p) => assert.rejects(p.window.WebAssembly.instantiateStreaming('x'));
  const run = (how) => async (p) => { const go = load(p); go.run().catch(() => {}); how(go); };
  const cases = [
    ['no-wasm', (w) => { w.WebAssembly = undefined; }, () => {}],
    ['blocked', rejects('CompileError'), start], ['blocked', rejects('EvalError'), start], ['blocked', rejects('RangeError'), start],
    ['network', rejects('TypeError'), start], ['network', rejects('AbortError'), start],
    ['network', null, (p) => p.fire('error', new Element('script'))],
    ['stopped', null, run((go) => go.end())], ['stopped', null, run((go) => go.fail(named('Error')))],
    ['stopped', null, run((go) => { go.broken = true; assert.throws(() => go._resume()); })],
    ['stopped', null, async (p) => { p.boot.ready(); await run((go) => go.end())(p); }],
  ];
  const texts = new Set();
  for (const [code, before, cause] of cases) {
    await t.test(code, async () => {
      const p = page({ before });
      await cause(p);
      await settle();
      assert.deepEqual([p.html.getAttribute('data-trouble'), p.html.getAttribute('data-app'), p.trouble.hidden], [code, 'failed', false]);
      assert.ok(p.text().every((s) => s.length > 20));
      texts.add(p.text().join());
      const before2 = p.text();
      p.fire('error', new Element('script'));
      p.tick(20000);
      assert.deepEqual(p.text(), before2, 'the first cause stays');
    });
  }
  assert.equal(texts.size, 4);
});

test('trouble: slow after 20 seconds, gone when ready', () => {
  const p = page();
  p.tick(19999);
  assert.deepEqual([p.head.app, p.trouble.hidden], ['loading', true]);
  p.tick(1);
  assert.deepEqual([p.html.getAttribute('data-trouble'), p.html.getAttribute('data-app'), p.trouble.hidden], ['slow', 'loading', false]);
  p.boot.ready();
  assert.deepEqual([p.html.getAttribute('data-trouble'), p.html.getAttribute('data-app'), p.trouble.hidden], [null, 'ready', true]);
  const quick = page();
  quick.boot.ready();
  quick.tick(60000);
  assert.equal(quick.trouble.hidden, true);
});

test('trouble: a failing picture is none, and _resume passes its value on', async () => {
  const p = page();
  p.fire('error', new Element('img'));
  assert.equal(p.html.getAttribute('data-trouble'), null);
  assert.equal(load(p)._resume(), 'value');
  assert.equal(await p.window.WebAssembly.instantiateStreaming('module'), 'module');
});

test('update: waits for the person, reloads once and only when asked', async () => {
  const p = page();
  await settle();
  let told = 0;
  assert.equal(p.boot.applyUpdate(), false);
  p.boot.onUpdate = () => told++;
  p.workers.handlers.controllerchange(); // another tab, or the first visit
  const worker = { state: 'installed', messages: [], addEventListener(t, f) { this.f = f; }, postMessage(m) { this.messages.push(m.type); } };
  p.workers.registration.installing = worker;
  p.workers.handlers.updatefound();
  p.workers.registration.waiting = worker;
  worker.f();
  assert.deepEqual([told, p.log], [1, []]);
  assert.equal(p.boot.applyUpdate(), true);
  assert.deepEqual([worker.messages, p.log], [['skip-waiting'], []]);
  p.workers.handlers.controllerchange();
  p.workers.handlers.controllerchange();
  assert.deepEqual(p.log, ['reload']);
});

test('update: found before the app asks, or applied by another tab already', async () => {
  const worker = { state: 'installed', postMessage() { assert.fail('it no longer waits'); } };
  const p = page({ before: (w) => { w.navigator.serviceWorker.registration.waiting = worker; } });
  await settle();
  let told = 0;
  p.boot.onUpdate = () => told++;
  assert.equal(told, 1);
  worker.state = 'activated';
  p.workers.handlers.controllerchange();
  assert.deepEqual(p.log, []);
  assert.equal(p.boot.applyUpdate(), true);
  assert.deepEqual(p.log, ['reload']);
});

test('the file: no eval, no inline style, nothing newer than ES2019, small', () => {
  assert.doesNotMatch(source, /\beval\(|new Function|\.style\b|innerHTML|setAttribute\('style|\?\.\w|\?\?|\bimport\b|&&=|\|\|=/);
  assert.ok(Buffer.byteLength(source) < 12 * 1024);
});

test('settings alone do not hide the first question', () => {
  assert.equal(page({ before: holding('localStorage', { 'aw:settings': '1' }) }).html.getAttribute('data-kept'), null);
  assert.equal(page({ before: holding('localStorage', { 'aw:settings': '1', 'aw:response': '1' }) }).html.getAttribute('data-kept'), '');
});

test('early: text typed before the program came outlives a reload, and the tab only', () => {
  const first = page();
  first.window.Go = class { run() { return new Promise(() => {}); } _resume() {} };
  first.el('why').value = 'half a';
  first.fire('pagehide', first.window);
  const kept = first.window.sessionStorage.getItem('aw-typed');
  assert.deepEqual(JSON.parse(kept), { why: 'half a' });
  const second = page({ before: holding('sessionStorage', { 'aw-typed': kept }) });
  second.window.Go = class { run() { return new Promise(() => {}); } _resume() {} };
  second.el('why').value = 'thought';
  const why = second.boot.takeEarly().find((e) => e.key === 'why');
  assert.equal(why.value, 'half a\n\nthought');
  assert.equal(second.window.sessionStorage.getItem('aw-typed'), null);
  const third = page({ before: holding('sessionStorage', { 'aw-typed': kept }) });
  third.window.Go = class { run() { return new Promise(() => {}); } _resume() {} };
  assert.equal(third.boot.takeEarly().find((e) => e.key === 'why').value, 'half a');
});

test('early: a damaged note of typed text is passed over', () => {
  for (const odd of ['', '{', 'null', '[]', '7']) {
    const p = page({ before: holding('sessionStorage', { 'aw-typed': odd }) });
    p.window.Go = class { run() { return new Promise(() => {}); } _resume() {} };
    assert.ok(Array.isArray(p.boot.takeEarly()));
  }
});

test('exit: the cover comes even when sessionStorage is full', () => {
  const p = page();
  let full = true;
  const real = p.window.sessionStorage;
  const set = real.setItem, clear = real.clear;
  real.setItem = (k, v) => { if (full) throw named('QuotaExceededError'); set(k, v); };
  real.clear = () => { full = false; clear(); };
  p.fire('click', p.exit);
  assert.equal(real.getItem('aw-left'), '1');
  assert.deepEqual(p.log, ['replace https://www.bbc.co.uk/weather']);
});

test('closing is asked about only while it is wanted, and never on Exit', () => {
  const p = page();
  assert.equal(p.fire('beforeunload', p.window).prevented, false);
  p.boot.askBeforeClosing(true);
  assert.equal(p.fire('beforeunload', p.window).prevented, true);
  p.boot.askBeforeClosing(false);
  assert.equal(p.fire('beforeunload', p.window).prevented, false);
  p.boot.askBeforeClosing(true);
  p.fire('click', p.exit);
  assert.equal(p.fire('beforeunload', p.window).prevented, false);
});
