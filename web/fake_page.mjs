// A page small enough to read here, in which the tests run boot.js.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

export const source = readFileSync(new URL('boot.js', import.meta.url), 'utf8');
export const jobSource = readFileSync(new URL('job.js', import.meta.url), 'utf8');
export const named = (name) => Object.assign(new Error(name), { name });
export const settle = () => new Promise((done) => setImmediate(done));

export class Element {
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
  focus() { this.focused = true; }
  remove() { this.parent.children.splice(this.parent.children.indexOf(this), 1); this.parent = null; }
  matches(css) {
    const [, tag, id, attrs] = /^(\w*)(?:#([\w-]+))?((?:\[[\w-]+(?:=[\w-]+)?\])*)$/.exec(css);
    const needed = attrs.split(/[[\]]+/).filter(Boolean).map((a) => a.split('='));
    return (!tag || this.tagName === tag.toUpperCase()) && (!id || this.id === id)
      && needed.every(([a, v]) => a in this.attrs && (v === undefined || this.attrs[a] === v));
  }
  closest(css) { return this.matches(css) ? this : this.parent ? this.parent.closest(css) : null; }
  all() { return this.children.flatMap((c) => [c, ...c.all()]); }
  querySelectorAll(css) { return this.all().filter((el) => el.matches(css)); }
  querySelector(css) { return this.querySelectorAll(css)[0] || null; }
}

export const store = (initial = {}, { full = false } = {}) => {
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
export const page = (options = {}) => {
  const exit = new Element('a', { 'data-exit': 'now', href: 'https://www.bbc.co.uk/weather' }, [new Element('span')]);
  const form = new Element('form', {}, [
    new Element('textarea', { 'data-early': 'why' }), new Element('input', { 'data-early': 'safe', type: 'radio' }),
    new Element('button', { 'data-early': 'back' }), new Element('button', { 'data-early': 'next' }, [new Element('b')]), new Element('input'),
  ]);
  const tryIt = new Element('button', { 'data-exit-try': 'now' });
  const second = new Element('a', { 'data-exit': 'now', href: 'https://www.bbc.co.uk/weather' });
  const root = new Element('div', {}, [second, exit, form, tryIt]);
  const trouble = new Element('div', { id: 'trouble', hidden: '' }, [new Element('p', { id: 'trouble-reason' }), new Element('p', { id: 'trouble-next' })]);
  const cover = new Element('div', { id: 'cover', hidden: '' }, [new Element('p'), new Element('button', { id: 'cover-open' })]);
  cover.children[0].textContent = 'This page is closed.';
  cover.children[1].textContent = 'Open it again';
  const body = new Element('body', {}, [root, trouble, new Element('p', { id: 'exit-status' }), cover]);
  const head = new Element('head');
  const html = new Element('html', {}, [head]);
  const listeners = [], timers = [], log = [], observers = new Set(), frames = [];
  const workers = { controller: {}, handlers: {}, addEventListener(t, f) { this.handlers[t] = f; } };
  workers.ready = Promise.resolve(workers.registration = { waiting: null, addEventListener(t, f) { workers.handlers[t] = f; } });
  const window = {
    localStorage: store(), sessionStorage: store(), navigator: { onLine: true, serviceWorker: workers },
    document: {
      documentElement: html, body: null, title: 'Plan', activeElement: null, hidden: false,
      currentScript: { dataset: { job: '/static/job.1.js', exec: '/static/exec.1.js', wasm: '/static/app.1.wasm',
        notesManifest: '/notes.webmanifest', notesIcon: '/static/notes.1.svg', notesApple: '/static/notes-apple.1.png' } },
      getElementById: (id) => html.all().find((el) => el.id === id) || null,
      querySelector: (css) => html.querySelector(css), querySelectorAll: (css) => html.querySelectorAll(css),
    },
    location: { replace: (url) => log.push(`replace ${url}`), reload: () => log.push('reload') },
    WebAssembly: { instantiate: async (x) => x, instantiateStreaming: async (x) => x },
    Date: class extends Date { static now() { return clock + drift.wall; } },
    performance: { now: () => clock + drift.asleep },
    matchMedia: (query) => ({ matches: media.has(query) }),
    requestAnimationFrame: (f) => frames.push(f),
    CustomEvent: class { constructor(type) { this.type = type; } },
    MutationObserver: class { constructor(f) { this.f = f; } observe() { observers.add(this.f); } disconnect() { observers.delete(this.f); } },
    addEventListener: (type, f) => listeners.push({ type, f }),
    removeEventListener: (type, f) => listeners.splice(0, Infinity, ...listeners.filter((l) => l.type !== type || l.f !== f)),
    dispatchEvent: (e) => fire(e.type, window, e),
    setTimeout: (f, ms, ...args) => timers.push({ at: clock + ms, f: () => f(...args) }),
    clearTimeout: (id) => { if (id) delete timers[id - 1]; },
  };
  window.window = window;
  const mutate = () => observers.forEach((f) => f());
  const frame = () => frames.splice(0).forEach((f) => f());
  const media = new Set(), drift = { wall: 1e12, asleep: 0 };
  let clock = 0;
  const fire = (type, target, fields = {}) => {
    const event = { type, target, currentTarget: window, prevented: false, stopped: false, ...fields };
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
    mutate();
    fire('DOMContentLoaded', window.document);
    fire('pageshow', window.document);
  };
  if (options.before) options.before(window);
  vm.runInNewContext(source, vm.createContext(window), { filename: 'boot.js' });
  const early = { cover: html.getAttribute('data-cover'), app: html.getAttribute('data-app') };
  if (!options.unparsed) parse();
  const key = (type, k, fields = {}) => fire(type, body, { key: k, ...fields });
  const shift = (n = 1) => { for (; n > 0; n--) { key('keydown', 'Shift', { shiftKey: true }); key('keyup', 'Shift'); } };
  return { window, html, head, body, root, form, exit, second, tryIt, cover, trouble, log, workers, early, fire, mutate, frame, media, drift, tick, parse, key, shift,
    el: (name) => form.children.find((c) => c.attrs['data-early'] === name), status: () => body.querySelector('#exit-status').textContent,
    text: () => trouble.children.map((c) => c.textContent), boot: window.afterward };
};

// What to do to a window before boot.js runs in it.
export const throwing = (name) => (w) => Object.defineProperty(w, name, { configurable: true, get() { throw named('SecurityError'); } });
export const holding = (name, initial, how) => (w) => { w[name] = store(initial, how); };
