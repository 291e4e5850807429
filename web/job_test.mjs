// Tests of job.js in a worker small enough to read here. Run through boot_test.mjs.
import assert from 'node:assert/strict';
import test from 'node:test';
import vm from 'node:vm';
import { jobSource, named, settle } from './fake_page.mjs';

// worker runs job.js and returns what it does with a message.
const worker = (change = () => {}) => {
  const log = [];
  const self = {
    log, Error, Promise,
    postMessage: (m) => log.push(m),
    importScripts(address) {
      log.push('import ' + address);
      self.Go = class {
        constructor() { this.importObject = { imports: true }; }
        async run(instance) { log.push(`run ${instance} ${this.argv} ${JSON.stringify(self.afterwardJob)}`); return self.end && self.end(); }
      };
    },
    fetch: async (address) => { log.push('fetch ' + address); return { ok: true, arrayBuffer: async () => 'bytes' }; },
    WebAssembly: { instantiate: async (what, imports) => { assert.ok(imports.imports); return what === 'bytes' ? { instance: 'from bytes' } : 'from ' + what; } },
  };
  self.self = self;
  change(self);
  vm.runInNewContext(jobSource, vm.createContext(self), { filename: 'job.js' });
  return self;
};
const JOB = { exec: '/static/exec.js', wasm: '/static/app.wasm', module: 'module', name: 'seal', input: [1] };
const ended = { ended: true };
const plain = (log) => JSON.parse(JSON.stringify(log));

test('job: the program of the page runs, as a job, and is not loaded again', async () => {
  const w = worker();
  w.onmessage({ data: JOB });
  assert.equal(w.onmessage, null, 'one worker, one job');
  await settle();
  assert.deepEqual(plain(w.log), ['import /static/exec.js', 'run from module js,job {"name":"seal","input":[1]}', ended]);
});

test('job: without a compiled program it loads it', async () => {
  const w = worker();
  w.onmessage({ data: { ...JOB, module: undefined } });
  await settle();
  assert.deepEqual(plain(w.log).slice(1, 3), ['fetch /static/app.wasm', 'run from bytes js,job {"name":"seal","input":[1]}']);
});

test('job: whatever fails is told', async (t) => {
  const cases = {
    'script missing': (w) => { w.importScripts = () => { throw named('NetworkError'); }; },
    'script empty': (w) => { w.importScripts = () => {}; },
    'network': (w) => { w.fetch = async () => { throw named('TypeError'); }; },
    'not found': (w) => { w.fetch = async () => ({ ok: false, status: 404 }); },
    'refused': (w) => { w.WebAssembly.instantiate = async () => { throw named('CompileError'); }; },
    'the program breaks': (w) => { w.end = () => { throw named('RuntimeError'); }; },
  };
  for (const [name, change] of Object.entries(cases)) {
    await t.test(name, async () => {
      const w = worker(change);
      w.onmessage({ data: { ...JOB, module: undefined } });
      await settle();
      assert.deepEqual(plain(w.log.slice(-1)), [ended]);
    });
  }
});
