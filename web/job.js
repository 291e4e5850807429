// job.js runs in a Worker: one piece of slow work, done by the same program that the page runs, so
// that the page stays alive and the memory is given back. The page ends the worker; see app/browser.
(() => {
'use strict';

// The program said nothing, and will not any more. After its answer nobody listens to this.
const ended = () => postMessage({ ended: true });

const load = (job, imports) => {
  if (job.module) return WebAssembly.instantiate(job.module, imports);
  return fetch(job.wasm)
    .then((answer) => (answer.ok ? answer.arrayBuffer() : Promise.reject(new Error('status ' + answer.status))))
    .then((bytes) => WebAssembly.instantiate(bytes, imports))
    .then((result) => result.instance);
};

self.onmessage = (e) => {
  self.onmessage = null;
  try {
    importScripts(e.data.exec);
    const go = new Go();
    go.argv = ['js', 'job'];
    go.exit = () => {}; // its number says nothing to anyone
    self.afterwardJob = { name: e.data.name, input: e.data.input };
    load(e.data, go.importObject).then((instance) => go.run(instance)).then(ended, ended);
  } catch (err) { ended(); }
};
})();
