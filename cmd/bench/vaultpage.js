// Runs before everything else in each page of the measurements of the vault, and notes what happens
// to the storage, the workers and the main thread. Times are milliseconds since the navigation began.
(() => {
  // The first touch of the storage makes the browser read all of it. The page waits for that.
  const before = performance.now();
  let found;
  try { found = localStorage.length; } catch (none) { return; } // about:blank has none
  const touch = performance.now() - before;

  let writes = [], moments = {}, longs = [], done, file;
  const note = (name, t = performance.now()) => { if (!(name in moments)) moments[name] = t; };

  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    writes.push(key.length + value.length);
    setItem.call(this, key, value);
  };
  // Whatever keeps the main thread from answering for more than 50 ms.
  new PerformanceObserver((list) => longs.push(...list.getEntries().map((e) => [e.startTime, e.duration])))
    .observe({ type: 'longtask', buffered: true });

  const Real = window.Worker;
  window.Worker = class extends Real {
    constructor(...args) {
      super(...args);
      note('worker');
      this.addEventListener('message', (e) => note(e.data.started ? 'started' : 'output'));
    }
  };
  const { createObjectURL } = URL;
  URL.createObjectURL = (what) => { file = what; return createObjectURL.call(URL, what); };
  addEventListener('click', (e) => { if (e.isTrusted) note('pressed', e.timeStamp); }, true);

  const frame = () => new Promise((f) => requestAnimationFrame(() => setTimeout(f)));
  window.afterwardVault = {
    touch,
    found,
    forget: () => { writes = []; },
    writes: () => writes,
    // From now on what happens is noted, until test is true and the page was painted so.
    until(test) {
      moments = {};
      longs = [];
      done = new Promise((resolve) => {
        const seen = new MutationObserver(() => {
          if (!test()) return;
          seen.disconnect();
          note('there');
          resolve(frame().then(() => note('shown')));
        });
        seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    },
    async result() {
      await done;
      await new Promise((f) => setTimeout(f, 500)); // long tasks are told of later
      const during = longs.filter(([start, took]) => start + took > moments.pressed && start < moments.shown).map((l) => l[1]);
      return { ...moments, longest: Math.max(0, ...during), blocked: during.reduce((a, b) => a + b, 0) };
    },
    type(id, text) {
      const field = document.getElementById(id);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    fileSize: () => (file ? file.size : 0),
    // The file that was made last is chosen, as a person would from a folder.
    choose(id) {
      const field = document.getElementById(id), chosen = new DataTransfer();
      chosen.items.add(new File([file], 'notes.age'));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
})();
