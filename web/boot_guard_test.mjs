// Tests of what boot.js does so that nobody else sees the page: veil, idle time, practice, neutral
// name, lock; and of what it keeps for the program. Run through boot_test.mjs.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Element, holding, named, page, settle } from './fake_page.mjs';

const veil = (p) => p.html.getAttribute('data-veil');
const hide = (p, hidden) => { p.window.document.hidden = hidden; p.fire('visibilitychange', p.window.document); };
const two = (p) => { p.frame(); p.frame(); };

test('veil: falls within the event of hiding, lifts two frames after the program heard of it', () => {
  const p = page();
  const seen = [];
  p.window.addEventListener('afterward:wake', () => seen.push(veil(p)));
  hide(p, true);
  assert.equal(veil(p), '');
  two(p);
  p.fire('keydown', p.body, { key: 'x' });
  assert.deepEqual([veil(p), seen], ['', []], 'stays while hidden');
  hide(p, false);
  p.fire('focus', p.window);
  assert.deepEqual([veil(p), seen], ['', ['']], 'the program is told once, behind the veil');
  p.frame();
  assert.equal(veil(p), '');
  p.frame();
  assert.equal(veil(p), null);
});

test('veil: hidden again before it lifted', () => {
  const p = page();
  let woken = 0;
  p.window.addEventListener('afterward:wake', () => woken++);
  hide(p, true);
  hide(p, false);
  p.frame();
  hide(p, true);
  two(p);
  assert.deepEqual([veil(p), woken], ['', 1]);
  hide(p, false);
  two(p);
  assert.deepEqual([veil(p), woken], [null, 2]);
});

test('veil: which loss of focus counts', async (t) => {
  const cases = {
    'a mouse and a tab: windows stand side by side': [() => {}, null],
    'a finger': [(p) => p.media.add('(pointer: coarse)'), ''],
    'installed': [(p) => p.media.add('(display-mode: standalone)'), ''],
    'installed on an iPhone': [(p) => { p.window.navigator.standalone = true; }, ''],
  };
  for (const [name, [set, want]] of Object.entries(cases)) {
    await t.test(name, () => {
      const p = page();
      set(p);
      p.fire('blur', p.el('why'));
      assert.equal(veil(p), null, 'a field that loses the focus is nothing');
      p.fire('blur', p.window);
      assert.equal(veil(p), want);
      p.fire('pointerdown', p.html);
      two(p);
      assert.equal(veil(p), null, 'a touch lifts it, should no focus come');
    });
  }
});

test('veil: pagehide, and a page kept alive', () => {
  const p = page();
  p.fire('pagehide', p.window);
  assert.equal(veil(p), '');
  p.fire('pageshow', p.window, { persisted: true });
  two(p);
  assert.equal(veil(p), null);
});

test('veil: never over what is printed', () => {
  const p = page();
  p.media.add('(pointer: coarse)');
  p.fire('beforeprint', p.window);
  p.fire('blur', p.window);
  hide(p, true);
  assert.equal(veil(p), null);
  p.fire('afterprint', p.window);
  assert.equal(veil(p), '', 'still hidden when the printing is over');
  hide(p, false);
  two(p);
  p.fire('beforeprint', p.window);
  p.fire('afterprint', p.window);
  assert.equal(veil(p), null);
});

test('veil: held by the program until the lock screen is there', () => {
  const p = page();
  let woken = 0;
  p.window.addEventListener('afterward:wake', () => { woken++; p.boot.holdVeil(true); });
  hide(p, true);
  hide(p, false);
  two(p);
  p.fire('pointerdown', p.body);
  p.fire('focus', p.window);
  two(p);
  assert.deepEqual([veil(p), woken], ['', 1]);
  p.boot.holdVeil(false);
  assert.equal(veil(p), '');
  two(p);
  assert.deepEqual([veil(p), woken], [null, 1], 'and is not asked again, or it would never end');
  p.boot.holdVeil(true);
  assert.equal(veil(p), '', 'also out of a page that is seen');
  p.boot.holdVeil(false);
  two(p);
  assert.equal(veil(p), null);
});

test('veil: Exit has its own cover, which Back must meet', () => {
  const p = page();
  p.fire('click', p.exit);
  hide(p, true);
  p.fire('pagehide', p.window);
  assert.deepEqual([veil(p), p.html.getAttribute('data-cover')], [null, '']);
});

test('idle: since the last sign of a person', () => {
  const p = page();
  assert.equal(p.boot.idle(), 0);
  p.tick(7000);
  assert.equal(p.boot.idle(), 7000);
  for (const type of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'input']) {
    p.tick(500);
    p.fire(type, p.body);
    assert.equal(p.boot.idle(), 0, type);
  }
  p.tick(100);
  p.fire('focusin', p.body);
  assert.equal(p.boot.idle(), 100);
});

test('idle: sleep counts, and a clock set back neither shortens it nor makes it negative', () => {
  const p = page();
  p.drift.wall += 3600e3; // the device slept: only the clock on the wall went on
  assert.equal(p.boot.idle(), 3600e3);
  p.fire('keydown', p.body, { key: 'a' });
  p.tick(60e3);
  p.drift.wall -= 86400e3;
  assert.equal(p.boot.idle(), 60e3);
  p.drift.asleep -= 120e3;
  assert.equal(p.boot.idle(), 0);
});

test('idle: who comes back first is measured, then counts as there', () => {
  const p = page();
  const seen = [];
  p.window.addEventListener('afterward:wake', () => seen.push(p.boot.idle()));
  p.tick(9999);
  p.fire('pointermove', p.body);
  p.tick(10000);
  p.fire('pointermove', p.body);
  p.fire('pointermove', p.body);
  hide(p, true);
  p.tick(30000);
  hide(p, false);
  assert.deepEqual(seen, [10000, 30000]);
});

test('exit: an installed app goes to the page of its own', () => {
  for (const set of [(p) => p.media.add('(display-mode: standalone)'), (p) => { p.window.navigator.standalone = true; }]) {
    const p = page();
    set(p);
    p.fire('click', p.exit);
    assert.deepEqual(p.log, ['replace /away']);
  }
});

test('exit: any number of links, and a spoken word while the other page comes', () => {
  const p = page();
  p.fire('click', p.second);
  assert.deepEqual(p.log, ['replace https://www.bbc.co.uk/weather']);
  const [line, open] = p.cover.children;
  assert.deepEqual([line.attrs.role, line.textContent, open.hidden, p.cover.hidden], ['alert', 'Loading.', true, false]);
  p.tick(10000);
  assert.deepEqual([line.textContent, open.textContent, open.hidden], ['This page is closed.', 'Open it again', false], 'it never came');
});

// practising returns a page on which the practice has begun.
const practising = (set = () => {}) => {
  const p = page();
  set(p);
  const e = p.fire('click', p.tryIt);
  assert.ok(e.prevented && e.stopped);
  return p;
};
const uncovered = (p) => {
  assert.deepEqual(p.body.children.map((c) => c.hidden), [false, true, false, true]);
  assert.deepEqual([p.html.getAttribute('data-cover'), p.window.document.title, p.log, p.window.sessionStorage.length], [null, 'Plan', [], 0]);
  assert.ok(p.tryIt.focused);
};

test('practice: covers as Exit does, says what it is, and ends in each of three ways', () => {
  for (const end of [(p) => p.fire('click', p.cover.children[1]), (p) => p.key('keydown', 'Escape'), (p) => { p.tick(7999); assert.equal(p.cover.hidden, false); p.tick(1); }]) {
    const p = practising();
    const [line, back] = p.cover.children;
    assert.deepEqual(p.body.children.map((c) => c.hidden), [true, true, true, false]);
    assert.deepEqual([p.html.getAttribute('data-cover'), p.window.document.title, back.textContent, back.focused, line.attrs.role], ['', 'Closed', 'Back to the page', true, 'alert']);
    assert.match(line.textContent, /practice.*weather page.*button or Escape.*eight seconds/);
    end(p);
    uncovered(p);
    assert.deepEqual([line.textContent, back.textContent], ['This page is closed.', 'Open it again'], 'the true cover is as before');
    p.fire('click', p.exit);
    assert.equal(p.log.length, 1, 'and Exit is Exit again');
  }
});

test('practice: a second one has its own eight seconds, and Escape alone is nothing', () => {
  const p = page();
  p.key('keydown', 'Escape');
  p.fire('click', p.tryIt);
  p.tick(5000);
  p.key('keydown', 'Escape');
  p.fire('click', p.tryIt);
  p.tick(7999);
  assert.equal(p.cover.hidden, false);
  p.key('keydown', 'Escape');
  uncovered(p);
  p.tryIt.focused = false;
  p.tick(8000);
  assert.ok(!p.tryIt.focused, 'what has ended does not end again');
});

test('practice: says where Exit would really lead', () => {
  const p = practising((q) => q.media.add('(display-mode: standalone)'));
  assert.match(p.cover.children[0].textContent, /an empty note would/);
});

test('practice: Shift three times is practice while it lasts, and only then', () => {
  const p = practising();
  const line = p.cover.children[0];
  p.tick(6000);
  p.shift();
  assert.equal(line.textContent, 'Shift, press 2 more times to exit.');
  p.tick(4000);
  p.shift();
  assert.equal(line.textContent, 'Shift, press 1 more time to exit.');
  p.shift();
  assert.match(line.textContent, /still the practice/);
  assert.deepEqual([p.log, p.status()], [[], '']);
  p.tick(8000);
  uncovered(p);
  p.shift(3);
  assert.equal(p.log.length, 1);
});

test('practice: presses begun in it do not count after it', () => {
  const p = practising();
  p.shift(2);
  p.fire('click', p.cover.children[1]);
  p.shift();
  assert.deepEqual([p.log, p.status()], [[], 'Shift, press 2 more times to exit.']);
});

test('practice: an expired count says so, then explains again', () => {
  const p = practising();
  p.shift();
  p.tick(5000);
  assert.equal(p.cover.children[0].textContent, 'Exit this page expired.');
  p.tick(5000);
  assert.match(p.cover.children[0].textContent, /This is a practice/);
});

test('practice: trouble that comes meanwhile is not lost, and a title set later is no title', () => {
  const p = practising();
  p.fire('error', new Element('script'));
  p.key('keydown', 'Escape');
  assert.equal(p.trouble.hidden, false);
  const q = practising();
  q.fire('click', q.tryIt); // cannot be pressed again, but a script could
  q.key('keydown', 'Escape');
  uncovered(q);
});

const CHOSEN = JSON.stringify({ v: 1, kind: 'device', rev: 2, on: '2026-11-22', body: { discreet: true, after: 30 } });
const links = () => [new Element('link', { rel: 'icon', href: '/static/icon.png', type: 'image/png', sizes: '192x192' }), new Element('link', { rel: 'icon', href: '/static/mark.svg', type: 'image/svg+xml' }),
  new Element('link', { rel: 'apple-touch-icon', href: '/static/apple.png' }), new Element('link', { rel: 'manifest', href: '/manifest.webmanifest' }),
  new Element('meta', { name: 'apple-mobile-web-app-title', content: 'Afterward' }), new Element('link', { rel: 'stylesheet', href: '/static/app.css' })];
const address = (el) => el.attrs.href || el.attrs.content;
const neutral = ['/static/notes.1.svg', '/static/notes.1.svg', '/static/notes-apple.1.png', '/notes.webmanifest', 'Notes', '/static/app.css'];

test('discreet: name and icons are neutral while <head> is still read', () => {
  const p = page({ before: holding('localStorage', { 'aw:device': CHOSEN }), unparsed: true });
  assert.deepEqual([p.html.getAttribute('data-discreet'), p.window.document.title], ['', 'Notes']);
  const all = links();
  for (const el of all) {
    p.head.children.push(el);
    p.mutate();
  }
  assert.deepEqual(all.map(address), neutral);
  assert.ok(all.every((el) => !('type' in el.attrs) && !('sizes' in el.attrs)), 'they belong to the other picture');
  p.parse();
  p.head.children.push(...links());
  p.mutate();
  assert.equal(address(p.head.children[6]), '/static/icon.png', 'nothing is watched later on');
  assert.equal(p.html.getAttribute('data-kept'), null, 'the choice is no answer');
});

test('discreet: at run time, and back', () => {
  const p = page();
  const all = links();
  p.head.children.push(...all);
  const before = JSON.stringify(all.map((el) => el.attrs));
  p.boot.discreet(true);
  p.boot.discreet(true);
  assert.deepEqual([all.map(address), p.window.document.title, p.html.getAttribute('data-discreet')], [neutral, 'Notes', '']);
  p.boot.discreet(false);
  const sorted = (s) => JSON.stringify(JSON.parse(s).map((attrs) => Object.entries(attrs).sort()));
  assert.deepEqual([sorted(JSON.stringify(all.map((el) => el.attrs))), p.html.getAttribute('data-discreet')], [sorted(before), null]);
});

test('discreet: only when the record says so', () => {
  for (const text of ['', '{', 'null', '7', '{"body":null}', '{"body":{"discreet":"true"}}', '{"body":{"discreet":false}}', '{"discreet":true}']) {
    const p = page({ before: holding('localStorage', { 'aw:device': text }) });
    assert.deepEqual([p.html.getAttribute('data-discreet'), p.window.document.title], [null, 'Plan'], text);
    assert.equal(p.boot.memoryOnly, false);
  }
  const bare = page({ before: (w) => { holding('localStorage', { 'aw:device': CHOSEN })(w); w.document.currentScript.dataset = {}; }, unparsed: true });
  const all = links();
  bare.head.children.push(...all);
  bare.mutate();
  assert.deepEqual([address(all[0]), bare.window.document.title], ['/static/icon.png', 'Notes'], 'an address that is not known replaces nothing');
});

test('lock: the page knows before it is painted, and early text still reaches the program', () => {
  const p = page({ before: holding('localStorage', { 'aw:lock': '{}', 'aw:x:00': '1' }), unparsed: true });
  assert.equal(p.window.document.title, 'Locked');
  assert.deepEqual([p.html.getAttribute('data-locked'), p.html.getAttribute('data-kept')], ['', '']);
  p.parse();
  p.window.Go = class { run() { return new Promise(() => {}); } _resume() {} };
  p.el('why').value = 'typed early';
  assert.equal(p.boot.takeEarly().find((e) => e.key === 'why').value, 'typed early');
  assert.equal(page({ before: holding('localStorage', { 'aw:x:00': '1' }) }).html.getAttribute('data-locked'), null);
});

test('jobs: the compiled program is kept with the addresses', async () => {
  const p = page();
  assert.deepEqual({ ...p.boot.program }, { job: '/static/job.1.js', exec: '/static/exec.1.js', wasm: '/static/app.1.wasm' });
  await p.window.WebAssembly.instantiateStreaming({ module: 'compiled', instance: 'i' });
  assert.equal(p.boot.program.module, 'compiled');
  const failing = page({ before: (w) => { w.WebAssembly.instantiate = async () => { throw named('CompileError'); }; } });
  await assert.rejects(failing.window.WebAssembly.instantiate('x'));
  assert.ok(!('module' in failing.boot.program));
});

test('install: offered by the app, once, where the browser offers it', async () => {
  const p = page();
  assert.equal(p.boot.install(), null);
  const told = [];
  const offer = (outcome) => ({ prompt: async () => { p.log.push('prompt'); }, userChoice: Promise.resolve({ outcome }) });
  assert.ok(p.fire('beforeinstallprompt', p.window, offer('accepted')).prevented, 'no banner by itself');
  p.boot.onInstall = (ready) => told.push(ready);
  assert.equal(await p.boot.install(), 'accepted');
  assert.equal(p.boot.install(), null);
  p.fire('beforeinstallprompt', p.window, offer('dismissed'));
  assert.equal(await p.boot.install(), 'dismissed');
  p.fire('beforeinstallprompt', p.window, { prompt() { throw named('NotAllowedError'); } });
  await assert.rejects(async () => p.boot.install(), { name: 'NotAllowedError' });
  p.fire('beforeinstallprompt', p.window, offer('accepted'));
  p.fire('appinstalled', p.window);
  await settle();
  assert.deepEqual([told.join(), p.log.join()], ['true,false,false,true,false,true,false,true,false', 'prompt,prompt']);
});
