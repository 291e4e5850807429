// Runs before everything else in each page and notes when things happen, in milliseconds since
// the navigation began. Each property of times is there once it has happened.
(() => {
  const times = {};
  const note = (name, t = performance.now()) => { if (!(name in times)) times[name] = t; };
  const state = () => document.documentElement && document.documentElement.getAttribute('data-app');
  const ready = new Promise((resolve) => {
    const look = () => {
      if (state() !== 'ready' && state() !== 'failed') return;
      note(state());
      resolve(state());
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-app'] });
  });
  new PerformanceObserver((list) => list.getEntries().forEach((e) => {
    if (e.name === 'first-contentful-paint') note('paint', e.startTime);
  })).observe({ type: 'paint', buffered: true });

  const real = WebAssembly.instantiateStreaming;
  if (real) WebAssembly.instantiateStreaming = function (...args) {
    note('compileStart');
    return real.apply(this, args).then((result) => { note('compiled'); return result; });
  };

  // From the key to the text being stored, and to the picture that shows it.
  addEventListener('input', (e) => {
    note('typed', e.timeStamp);
    requestAnimationFrame(() => setTimeout(() => note('shown')));
  }, true);
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    setItem.call(this, key, value);
    if (/^aw:draft/.test(key)) note('saved');
  };
  Object.defineProperty(window, 'afterwardBench', { value: { times, ready } });
})();
