// Tests of boot.js: node --test web/boot_test.mjs (runs all files of tests here)
import assert from 'node:assert/strict';
import test from 'node:test';
import { Element, holding, jobSource, named, page, settle, source, store, throwing } from './fake_page.mjs';
import './boot_guard_test.mjs';
import './job_test.mjs';

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
  assert.equal(p.early.cover, '', 'set while <head> is parsed');
  p.parse();
  assert.deepEqual(p.body.children.map((c) => c.hidden), [true, true, true, false]);
  p.body.children.push(new Element('div'));
  p.mutate();
  assert.ok(p.body.children[4].hidden, 'also what comes later');
  let started = false;
  p.window.WebAssembly.instantiateStreaming('x').then(() => { started = true; });
  await settle();
  assert.ok(!started);
  p.tick(60000);
  assert.equal(p.html.getAttribute('data-trouble'), null);
  p.fire('click', p.cover.children[1]);
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

test('a page kept alive for Back is loaded anew: it has heard of no lock and no erasing', () => {
  const p = page();
  p.fire('pageshow', p.window, { persisted: false });
  assert.deepEqual(p.log, []);
  p.fire('pageshow', p.window, { persisted: true });
  assert.deepEqual(p.log, ['reload']);
  const unsaved = page();
  unsaved.boot.askBeforeClosing(true);
  unsaved.fire('pageshow', unsaved.window, { persisted: true });
  assert.deepEqual(unsaved.log, [], 'words that are not saved are worth more');
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
  assert.deepEqual([p.early.app, p.trouble.hidden], ['loading', true]);
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

test('the files: no eval, no inline style, nothing newer than ES2019, small', () => {
  for (const text of [source, jobSource]) assert.doesNotMatch(text, /\beval\(|new Function|\.style\b|innerHTML|setAttribute\('style|\?\.\w|\?\?|\bimport\b|&&=|\|\|=/);
  assert.ok(Buffer.byteLength(source) < 20 * 1024);
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

test('storage: hidden from the start of go-app, and there again', () => {
  const p = page({ before: (window) => {
    window.Storage = class { get length() { return 3; } };
    window.probe = new window.Storage();
  } });
  p.boot.hideStore(true);
  assert.equal(p.window.probe.length, 0);
  p.boot.hideStore(false);
  assert.equal(p.window.probe.length, 3);
  assert.doesNotThrow(() => page().boot.hideStore(true), 'an old browser, or a stand-in');
});
