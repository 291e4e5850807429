// A browser small enough to read: only what package browser touches, with the
// ways in which the real thing refuses. Tests reach it as globalThis.fake.
(() => {
'use strict';

const define = (name, value) => Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
const named = (name, message) => Object.assign(new Error(message), { name });

const storage = (quota = Infinity) => {
  const map = new Map();
  const used = () => [...map].reduce((n, [k, v]) => n + k.length + v.length, 0);
  return {
    get length() { return map.size; },
    key: (i) => (i < map.size ? [...map.keys()][i] : null),
    getItem: (k) => (map.has(String(k)) ? map.get(String(k)) : null),
    setItem(k, v) {
      const old = map.get(String(k));
      const grown = used() + String(v).length + (old === undefined ? String(k).length : -old.length);
      if (grown > quota) throw named(fake.quotaName, `Setting the value of '${k}' exceeded the quota: ${v}`);
      map.set(String(k), String(v));
    },
    removeItem: (k) => { map.delete(String(k)); },
  };
};

const elements = new Map();
class Element {
  constructor(tagName, id, focusable) {
    Object.assign(this, { tagName, id, focusable, hidden: false, attributes: {}, writes: 0, text: '', checked: false });
    elements.set(id, this);
  }
  get value() { return this.text; }
  set value(v) {
    if (this.type === 'file' && v !== '') throw named('InvalidStateError', 'may only be set to the empty string');
    this.writes++;
    this.text = String(v);
  }
  focus(options) {
    this.focusOptions = options;
    if (this.hidden || !(this.focusable || 'tabindex' in this.attributes)) return;
    document.activeElement = this;
  }
  scrollIntoView(options) { this.shown = options.block; }
  setAttribute(name, value) { this.attributes[name] = String(value); }
  setSelectionRange(start, end) {
    if (this.type === 'checkbox') throw named('InvalidStateError', 'has no selection');
    this.selection = [start, end];
  }
  click() { fake.clicked = { href: this.href, download: this.download }; }
}

const realTimeout = globalThis.setTimeout;
const windowEvents = new EventTarget();
const document = Object.assign(new EventTarget(), {
  visibilityState: 'visible', activeElement: null, title: '',
  getElementById: (id) => elements.get(id) || null,
  createElement: (tag) => new Element(tag.toUpperCase(), ''),
});

// A worker does what the test told it to, as fake.script, when a job is posted.
class Worker extends EventTarget {
  constructor(address) {
    super();
    if (fake.script === 'refused') throw named('SecurityError', 'blocked');
    Object.assign(this, { address, gone: false });
    fake.workers.push(this);
  }
  postMessage(message, moved) {
    if (fake.noClone && message.module) throw named('DataCloneError', 'could not be cloned');
    this.got = structuredClone(message, { transfer: moved });
    Promise.resolve().then(() => { if (!this.gone) fake.script(this); });
  }
  terminate() { this.gone = true; }
  say(data) { return fake.send(this, 'message', { data }); }
}

const fake = {
  quotaName: 'QuotaExceededError',
  storage, Element, named, elements, windowEvents,
  blobs: new Map(), reloads: 0, scrolls: [], timers: [], workers: [], frames: 0, intervals: new Map(),
  // blocked makes the getter of localStorage throw, as privacy settings do.
  blocked() { Object.defineProperty(globalThis, 'localStorage', { configurable: true, get() { throw named('SecurityError', 'denied'); } }); },
  Worker,
  send(target, type, fields) { return target.dispatchEvent(Object.assign(new Event(type), fields)); },
};
define('fake', fake);
define('document', document);
define('localStorage', storage());
define('addEventListener', windowEvents.addEventListener.bind(windowEvents));
define('removeEventListener', windowEvents.removeEventListener.bind(windowEvents));
define('scrollTo', (options) => fake.scrolls.push(options));
define('location', { reload: () => { fake.reloads++; } });
define('navigator', {});
define('requestAnimationFrame', (f) => { fake.frames++; realTimeout(f, 1); });
define('setInterval', (f, ms) => { fake.intervals.set(fake.intervals.size + 1, { f, ms }); return fake.intervals.size; });
define('clearInterval', (id) => { fake.intervals.delete(id); });
globalThis.URL.createObjectURL = (blob) => { fake.blobs.set('blob:1', blob); return 'blob:1'; };
globalThis.URL.revokeObjectURL = (url) => { fake.blobs.delete(url); };
// Go's own scheduler uses setTimeout too, with one argument list it never changes.
define('setTimeout', (f, ms, ...args) => (args.length ? fake.timers.push({ ms, run: () => f(...args) }) : realTimeout(f, ms)));
})();
