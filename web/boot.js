// boot.js runs first, in <head>, and does what cannot wait for the program or must work without it.
// It saves nothing but LEFT and TYPED; its one global is afterward.
(() => {
'use strict';

// All that a person reads from here. Trouble: [what happened, what to do].
const TEXT = {
  press: ['Shift, press 2 more times to exit.', 'Shift, press 1 more time to exit.'],
  expired: 'Exit this page expired.',
  closed: 'Closed',
  locked: 'Locked', loading: 'Loading.', back: 'Back to the page', notes: 'Notes',
  practice: (page) => `This is a practice. Otherwise ${page} would be here now. To come back, use the button or Escape, or wait eight seconds. You can also try Shift three times.`,
  tried: 'Pressing Shift three times works in the same way. This is still the practice.',
  trouble: {
    'no-wasm': ['This browser cannot run this page: WebAssembly is missing or switched off.',
      'Lockdown Mode on an iPhone, iPad or Mac switches it off. To allow this site only, use the website settings beside the address. In Edge or Tor Browser, look at the security level. A work or school device may forbid it. The help page works without it.'],
    blocked: ['Your browser refused to start this page.',
      'If you still see words you just typed, copy them first. Then reload once. If this comes back, the cause may be a work or school rule, a security add-on or low memory. Try another browser.'],
    network: ['This page could not be loaded in full.',
      'If you still see words you just typed, copy them first. Then check your connection and reload. What was saved has not changed.'],
    stopped: ['The page stopped because of a fault of ours.',
      'If you still see words you just typed, copy them first. Then reload: what this browser had saved is still there.'],
    slow: ['This is still loading. The first visit can take a while.',
      'You can read on while you wait. The help page works already.'],
  },
};
// In sessionStorage, which goes with the tab:
const LEFT = 'aw-left'; // Exit was pressed here
const TYPED = 'aw-typed'; // text typed before the program was there, when the page went away first

const html = document.documentElement;
const my = document.currentScript.dataset; // addresses of other files
const byId = (id) => document.getElementById(id);
const put = (el, name, value) => (value === null ? el.removeAttribute(name) : el.setAttribute(name, value));
const attr = (name, value) => put(html, name, value);
const on = (types, f) => types.split(' ').forEach((type) => window.addEventListener(type, f, true));
const send = (type) => window.dispatchEvent(new CustomEvent('afterward:' + type));
const media = (query) => !!window.matchMedia && matchMedia(`(${query})`).matches;
const standalone = () => navigator.standalone === true || media('display-mode: standalone');

// 1. Storage. go-app reads every key when it starts; a store that throws would end it.
const orNull = (v) => (v === undefined ? null : v);
const memoryStore = (map = new Map()) => ({
  get length() { return map.size; },
  key: (i) => orNull([...map.keys()][i]),
  getItem: (k) => orNull(map.get(String(k))),
  setItem: (k, v) => { map.set(String(k), String(v)); },
  removeItem: (k) => { map.delete(String(k)); },
  clear: () => map.clear(),
});
// A full store that holds data is kept: it can be read, and the app reports failed saves.
const usable = (name) => {
  let count = 0;
  try {
    const store = window[name];
    count = store.length;
    if (count) store.getItem(store.key(0));
    try {
      store.setItem('aw-probe', '1');
      store.removeItem('aw-probe');
      return true;
    } catch (full) { return count > 0; }
  } catch (blocked) { return false; }
};
const [memoryOnly] = ['localStorage', 'sessionStorage'].map((name) => {
  if (usable(name)) return false;
  Object.defineProperty(window, name, { value: memoryStore() });
  return true;
});
if (memoryOnly) attr('data-storage', 'memory');

// 2. A returning person does not see the first question flash by. Settings alone are no answers.
for (let i = 0; i < localStorage.length; i++) if (/^aw:(?!(settings|device)$)/.test(localStorage.key(i))) attr('data-kept', '');
if (localStorage.getItem('aw:lock') !== null) { attr('data-locked', ''); document.title = TEXT.locked; }

// A neutral name and icon, if that was chosen: before the tab shows another.
const NEUTRAL = [['link[rel=manifest]', 'href', my.notesManifest], ['link[rel=icon]', 'href', my.notesIcon],
  ['link[rel=apple-touch-icon]', 'href', my.notesApple], ['meta[name=apple-mobile-web-app-title]', 'content', TEXT.notes],
  ['meta[name=description]', 'content', TEXT.notes]];
const ours = []; // [element, attribute, value], to put back
const disguise = () => NEUTRAL.forEach(([css, name, value]) => document.querySelectorAll(css).forEach((el) => {
  if (!value || el.getAttribute(name) === value) return;
  [[name, value], ['type', null], ['sizes', null]].forEach(([n, v]) => {
    ours.push([el, n, el.getAttribute(n)]);
    put(el, n, v);
  });
}));
const heads = new MutationObserver(disguise); // the rest of <head> is still to come
const discreet = (yes) => {
  attr('data-discreet', yes ? '' : null);
  heads.disconnect();
  if (!yes) return ours.splice(0).forEach((was) => put(...was));
  document.title = TEXT.notes;
  disguise();
  heads.observe(html, { childList: true, subtree: true });
};
on('DOMContentLoaded', () => heads.disconnect());
try { if (JSON.parse(localStorage.getItem('aw:device')).body.discreet === true) discreet(true); } catch (none) { /* not chosen */ }

// 3. Exit, and the cover that Back meets.
let covered = false;
const hideRest = () => {
  if (document.title !== TEXT.closed) document.title = TEXT.closed;
  if (document.body) [...document.body.children].forEach((el) => { el.hidden = el.id !== 'cover'; });
};
const cover = () => {
  covered = true;
  attr('data-cover', '');
  hideRest(); // and whatever is added later, before it is painted:
  new MutationObserver(hideRest).observe(html, { childList: true, subtree: true });
};
// The app saves and forgets; then its element goes, so that a page kept alive for Back holds nothing.
const forget = () => {
  send('leave');
  document.body.firstElementChild.remove();
};
const markLeft = () => {
  try { sessionStorage.setItem(LEFT, '1'); } catch (full) {
    sessionStorage.clear(); // the cover is worth more than anything that lies there
    sessionStorage.setItem(LEFT, '1');
  }
};
// The cover says what is going on, at once and aloud. Without a text, and in the end, it is the one that came with the page.
let plain;
const note = (text, button) => {
  const box = byId('cover');
  if (!box) return;
  const [line, back] = box.children;
  plain = plain || [line.textContent, back.textContent];
  [text, button] = text ? [text, button] : plain;
  put(line, 'role', 'alert');
  line.textContent = text;
  back.hidden = !button;
  if (button) back.textContent = button;
};
const local = () => navigator.onLine === false || standalone(); // an installed app would open a browser in front of itself
const leave = (href) => {
  if (covered) return;
  cover();
  setTimeout(note, 10000); // should the other page not come
  [() => note(TEXT.loading), keepTyped, () => askBeforeClosing(false), markLeft].forEach((f) => { try { f(); } catch (any) { /* go on */ } });
  try { forget(); } finally {
    location.replace(local() ? '/away' : href || 'https://www.bbc.co.uk/weather');
  }
};
const left = () => !covered && sessionStorage.getItem(LEFT) !== null;
if (left()) cover();
on('pageshow', (e) => {
  if (left()) { cover(); forget(); }
  // A page kept alive for Back has heard of no lock, no erasing and no note of another tab.
  else if (e.persisted && !asking) location.reload();
});
on('click', (e) => {
  const [link, practice, open] = ['[data-exit]', '[data-exit-try]', '#cover-open'].map((css) => e.target.closest(css));
  if (!link && !practice && !open) return;
  e.preventDefault();
  e.stopImmediatePropagation();
  if (link) return leave(link.href);
  if (practice) return practise();
  if (practised) return practised();
  sessionStorage.removeItem(LEFT);
  location.reload();
});

// A practice of it, that ends by itself.
let practised, end; // what ends it, and when
const practise = () => {
  if (covered || practised || !byId('cover')) return;
  const title = document.title, shown = [...document.body.children].filter((el) => !el.hidden);
  attr('data-cover', '');
  hideRest();
  practised = () => {
    practised = null;
    clearTimeout(end);
    say(0, '');
    if (covered) return;
    attr('data-cover', null);
    note();
    byId('cover').hidden = true;
    shown.forEach((el) => { el.hidden = false; });
    document.title = title;
    const back = document.querySelector('[data-exit-try]');
    if (back) back.focus({ preventScroll: true });
  };
  say(0, '');
  byId('cover-open').focus();
};
on('keydown', (e) => { if (practised && e.key === 'Escape') practised(); });

// Shift three times. Only a Shift pressed alone counts; any other key starts again.
let presses = 0, alone = true, timer;
const say = (count, text, next) => {
  presses = count;
  attr('data-exit-dots', count || null);
  if (!practised && byId('exit-status')) byId('exit-status').textContent = text;
  if (practised) {
    note(text || TEXT.practice(local() ? 'an empty note' : 'a weather page'), TEXT.back);
    clearTimeout(end);
    end = setTimeout(practised, 8000);
  }
  clearTimeout(timer);
  timer = next && setTimeout(next, 5000);
};
const expire = () => say(0, TEXT.expired, () => say(0, ''));
on('keydown pointerdown', (e) => {
  if (e.key !== 'Shift') alone = alone && !e.shiftKey;
  else if (!e.repeat) alone = true;
});
on('keyup', (e) => {
  if (e.key !== 'Shift') {
    alone = alone && !e.shiftKey;
    if (presses) expire();
  } else if (!alone || e.ctrlKey || e.altKey || e.metaKey) alone = true;
  else if (presses < 2) say(presses + 1, TEXT.press[presses], expire);
  else if (practised) say(0, TEXT.tried);
  else {
    say(3, '');
    leave((document.querySelector('[data-exit]') || {}).href);
  }
});

// 4. What a person does before the program is there. An element keeps its text when it is replaced.
let fields = [], early = true, focused, pressed;
const busy = (value) => pressed && pressed.setAttribute('aria-busy', value);
on('focusin', (e) => { focused = e.target; });
on('click submit', (e) => {
  const button = e.target[e.type === 'click' ? 'closest' : 'querySelector']('button[data-early]');
  if (!early || (e.type === 'click' && !button)) return;
  e.preventDefault();
  busy(false);
  pressed = button;
  busy(true);
});
const inFocus = (el) => el === (el.isConnected ? document.activeElement : focused);
const changed = (el) => el.checked !== el.defaultChecked || ('defaultValue' in el && el.value !== el.defaultValue);
const isText = (el) => el.tagName === 'TEXTAREA';
const stored = () => { try { return JSON.parse(sessionStorage.getItem(TYPED)) || {}; } catch (odd) { return {}; } };
// The page goes before the program came: what was typed waits for the next page of this tab.
function keepTyped() {
  if (!early) return;
  const texts = stored();
  for (const el of document.querySelectorAll('textarea[data-early]')) {
    const key = el.getAttribute('data-early');
    if (changed(el)) texts[key] = (texts[key] ? texts[key] + '\n\n' : '') + el.value;
  }
  try { if (Object.keys(texts).length) sessionStorage.setItem(TYPED, JSON.stringify(texts)); } catch (full) { /* there is no other place */ }
}
on('pagehide', keepTyped);
const takeEarly = () => {
  early = false;
  const texts = stored();
  sessionStorage.removeItem(TYPED);
  const done = fields.splice(0).filter((el) => el === pressed || inFocus(el) || changed(el)).map((el) => {
    const key = el.getAttribute('data-early');
    const before = (isText(el) && texts[key]) || '';
    if (before) delete texts[key];
    const glue = before && el.value ? '\n\n' : '';
    const shift = before.length + glue.length;
    return { key, value: before + glue + el.value, checked: !!el.checked, pressed: el === pressed,
      focused: inFocus(el), start: isText(el) ? shift + el.selectionStart : undefined, end: isText(el) ? shift + el.selectionEnd : undefined };
  });
  for (const key in texts) done.push({ key, value: String(texts[key]), checked: false, pressed: false, focused: false, start: null, end: null });
  opened = [...document.querySelectorAll('details[id][open]')].map((el) => el.id);
  return done;
};
// What was opened in the prerendered page is open in the one that replaces it, before it is painted.
let opened = [];
const reopen = () => {
  const summary = focused && !focused.isConnected && focused.tagName === 'SUMMARY' && focused.parentElement;
  opened.splice(0).forEach((id) => { if (byId(id)) byId(id).open = true; });
  if (summary && summary.id && byId(summary.id)) byId(summary.id).firstElementChild.focus({ preventScroll: true });
};
// A page with text that could not be saved is not closed without a word.
const ask = (e) => { e.preventDefault(); e.returnValue = true; };
let asking = false;
function askBeforeClosing(yes) { asking = yes; window[yes ? 'addEventListener' : 'removeEventListener']('beforeunload', ask); }

// 5. The veil: nothing is on the screen while the phone takes its picture for the app switcher. It
// lifts after the program has heard of it and could lock. It never covers what is being printed.
let veiled = null, held = false, printing = false; // veiled: an object of its own for each time
const veil = () => {
  if (printing || covered) return;
  veiled = { told: false };
  attr('data-veil', '');
};
const reveal = (mine) => requestAnimationFrame(() => requestAnimationFrame(() => {
  if (mine !== veiled || held) return;
  veiled = null;
  attr('data-veil', null);
}));
const lift = () => {
  if (!veiled || veiled.told || held || document.hidden) return;
  veiled.told = true;
  send('wake');
  reveal(veiled);
};
const holdVeil = (yes) => { held = yes; if (yes) veil(); else if (veiled) reveal(veiled); };
on('visibilitychange', () => (document.hidden ? veil : lift)());
on('pagehide', veil);
on('blur', (e) => { if (e.target === e.currentTarget && (standalone() || media('pointer: coarse'))) veil(); });
on('beforeprint afterprint', (e) => { printing = e.type === 'beforeprint'; if (document.hidden) veil(); });
// How long nobody has done anything, in ms. The one clock can be set back, the other sleeps with the phone.
const now = () => [Date.now(), performance.now()];
let last = now();
const idle = () => Math.max(0, ...now().map((t, i) => t - last[i]));
on('pointerdown pointermove keydown wheel scroll input', () => {
  if (idle() >= 10000) send('wake'); // who comes back is not taken for who left
  last = now();
});
on('focus pageshow pointerdown keydown', lift);

// 6. The program cannot start, or ends.
let state, code;
const show = () => {
  const box = byId('trouble');
  if (!box) return;
  box.hidden = !code;
  if (code) [byId('trouble-reason').textContent, byId('trouble-next').textContent] = TEXT.trouble[code];
};
const become = (newState, newCode) => {
  if (covered || state === 'failed') return;
  attr('data-app', state = newState);
  attr('data-trouble', code = newCode);
  show();
};
const trouble = (name) => become('failed', name);
const slow = setTimeout(become, 20000, 'loading', 'slow');
const ready = () => {
  clearTimeout(slow);
  early = false;
  busy(false);
  reopen();
  become('ready', null);
};
become('loading', null);
on('DOMContentLoaded', show);
on('error', (e) => { if (e.target.tagName === 'SCRIPT') trouble('network'); });

const program = { job: my.job, exec: my.exec, wasm: my.wasm }; // what a worker needs to run the same
if (typeof WebAssembly === 'undefined') trouble('no-wasm');
else ['instantiate', 'instantiateStreaming'].forEach((name) => {
  const real = WebAssembly[name];
  if (real) WebAssembly[name] = (...args) => real.apply(WebAssembly, args).then(
    (result) => {
      if (covered) return new Promise(() => {}); // nothing starts behind the cover
      program.module = result.module;
      return result;
    },
    (err) => {
      trouble(/^(Compile|Eval|Range)/.test(err.name) ? 'blocked' : 'network');
      throw err;
    });
});
const stopped = (err) => { trouble('stopped'); if (err) throw err; };
let Go;
Object.defineProperty(window, 'Go', { get: () => Go, set(value) {
  Go = value; // by a deferred script: the page is parsed
  fields = [...document.querySelectorAll('[data-early]')];
  const { run, _resume: resume } = Go.prototype;
  Go.prototype.run = function (instance) { return run.call(this, instance).then(stopped, stopped); };
  // Go cannot go on after an exception has unwound its stack.
  Go.prototype._resume = function () { try { return resume.call(this); } catch (err) { return stopped(err); } };
} });

// 7. A new version waits until the person asks for it.
const workers = navigator.serviceWorker;
let waiting, asked, tell;
const found = (worker) => { waiting = worker; if (tell) tell(); };
const applyUpdate = () => {
  asked = !!waiting;
  if (asked && waiting.state === 'installed') waiting.postMessage({ type: 'skip-waiting' });
  else if (asked) location.reload(); // another tab has asked already
  return asked;
};
if (workers) {
  workers.addEventListener('controllerchange', () => { if (asked) location.reload(); asked = false; });
  workers.ready.then((reg) => {
    const check = () => reg.waiting && found(reg.waiting);
    check();
    reg.addEventListener('updatefound', () => reg.installing.addEventListener('statechange', check));
  });
}


// 8. Installing is offered by the app, where it says what that means.
let prompt, tellInstall;
const installable = (e) => {
  prompt = e;
  if (e) e.preventDefault();
  if (tellInstall) tellInstall(!!e);
};
on('beforeinstallprompt', installable);
on('appinstalled', () => installable(null));
const install = () => {
  const e = prompt;
  installable(null); // it can be asked once
  return e ? Promise.resolve(e.prompt()).then(() => e.userChoice).then((choice) => choice.outcome) : null;
};

// The store for the program, which asks key by key at many times the cost. Texts go over as one, with
// the end of each in bytes.
const packed = (texts) => {
  const encoder = new TextEncoder(), ends = new Uint32Array(texts.length);
  const bytes = new Uint8Array(3 * texts.reduce((sum, t) => sum + t.length, 0));
  let at = 0, wellFormed = true;
  texts.forEach((t, i) => {
    wellFormed = wellFormed && !!t.isWellFormed && t.isWellFormed();
    ends[i] = at += encoder.encodeInto(t, bytes.subarray(at)).written;
  });
  return { wellFormed, bytes: bytes.subarray(0, at), ends: new Uint8Array(ends.buffer) };
};
const textOr = (key, none) => {
  const text = localStorage.getItem(key);
  return text === null ? none : text;
};
// The keys under a prefix, and how long their texts are; null while another tab changes them.
const listStore = (prefix) => {
  const keys = [], units = [], count = localStorage.length;
  for (let i = 0; i < count; i++) {
    const key = localStorage.key(i);
    if (key === null || !key.startsWith(prefix)) continue;
    keys.push(key);
    units.push(textOr(key, '').length);
  }
  return localStorage.length === count ? { ...packed(keys), units: new Uint8Array(Uint32Array.from(units).buffer) } : null;
};
// Texts by their keys, or the first and last n units of longer ones. Half a pair stands for one that is gone.
const readStore = (keys, n) => packed(keys.split('\0').map((key) => {
  const text = textOr(key, '\uD800');
  return text.length > 2 * n ? text.slice(0, n) + text.slice(-n) : text;
}));

// When it starts, go-app gets and parses every text there is, looking for its own, and removes some. It
// finds none: that took a slow phone with months of notes two seconds.
const storage = window.Storage && Storage.prototype;
const count = storage && Object.getOwnPropertyDescriptor(storage, 'length');
const hideStore = (yes) => count && Object.defineProperty(storage, 'length', yes ? { ...count, get: () => 0 } : count);

window.afterward = { hideStore, listStore, readStore, memoryOnly, takeEarly, ready, applyUpdate, askBeforeClosing, program, standalone, discreet, holdVeil, idle, install,
  set onUpdate(f) { tell = f; if (waiting) f(); },
  set onInstall(f) { tellInstall = f; if (prompt) f(true); },
};
})();
