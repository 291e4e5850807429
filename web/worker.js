// The service worker: keeps every file of one version of the app, so that it opens without a
// network. cmd/site fills in the version and the list of files, and writes this as
// /app-worker.js. It knows nothing of what a person writes, and it sends nothing anywhere.
//
// Three promises that go-app's stock worker does not make:
//  - all or nothing: a version is kept whole or not at all;
//  - no surprise: a new version waits until the page asks for it, never in the middle of a sentence;
//  - only our own files: requests that are not plain reads of this site are left to the browser.
"use strict";

const PREFIX = "aw-";
const CACHE = PREFIX + "{{.Version}}";
const NOT_FOUND = "/404.html";

// FILES lists [path, integrity]. The integrity is the SHA-256 of the bytes the build wrote. While a
// site is being replaced a server can mix two versions for a moment: a page of the old one,
// kept for good, would ask for scripts that are gone. The browser refuses such a download.
const FILES = {{.ResourcesToCache}};

self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

self.addEventListener("message", (event) => {
  if (event.data && event.data.type === "skip-waiting") {
    event.waitUntil(self.skipWaiting());
  }
});

self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET") {
    return;
  }
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) {
    return;
  }
  event.respondWith(request.mode === "navigate" ? page(request, url) : file(request));
});

async function install() {
  const cache = await caches.open(CACHE);
  const results = await Promise.allSettled(
    FILES.map(([path, integrity]) => keep(cache, path, integrity))
  );
  const failed = results.find((result) => result.status === "rejected");
  if (failed) {
    await caches.delete(CACHE);
    throw failed.reason;
  }
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(PREFIX) && name !== CACHE)
      .map((name) => caches.delete(name))
  );
  try {
    await self.clients.claim();
  } catch (error) {
    // Everything was erased while this worker became active: it is not wanted any more.
  }
}

async function keep(cache, path, integrity) {
  const response = await download(path, integrity);
  // A server may send /404.html with the status it stands for.
  if (!response.ok && !(path === NOT_FOUND && response.status === 404)) {
    throw new Error(path + " answered " + response.status);
  }
  await cache.put(path, await plain(response));
}

// download takes files with a hash in their name from the browser's own cache where it can: the
// page has just loaded them, and a phone on a slow line should not load two megabytes twice.
// Everything else, and a copy that turned out damaged, comes from the server.
async function download(path, integrity) {
  if (path.startsWith("/static/")) {
    try {
      return await fetch(path, { integrity });
    } catch (error) {
      // Fall through to the server.
    }
  }
  return fetch(path, { cache: "reload", integrity });
}

// plain turns a redirected response into an ordinary one, since a browser refuses a redirected
// response as the answer to a navigation.
async function plain(response) {
  if (response.ok && !response.redirected) {
    return response;
  }
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(await response.blob(), { status: 200, statusText: "OK", headers });
}

// page answers a navigation. The kept page comes first, so every page of a visit is of one
// version; an unknown address asks the network, and without one shows our own "not found".
async function page(request, url) {
  const path = url.pathname.replace(/(\/index\.html)?\/*$/, "") || "/";
  const response = await kept(path);
  if (response) {
    return response;
  }
  try {
    return await fetch(request);
  } catch (error) {
    const missing = await kept(NOT_FOUND);
    if (!missing) {
      throw error;
    }
    return new Response(missing.body, {
      status: 404,
      statusText: "Not Found",
      headers: missing.headers,
    });
  }
}

async function file(request) {
  return (await kept(request)) || fetch(request);
}

// kept looks in this version's cache only, and does not create it: after a person has erased
// everything, nothing may come back by itself. A store that fails counts as empty.
async function kept(request) {
  try {
    return await caches.match(request, { cacheName: CACHE, ignoreVary: true });
  } catch (error) {
    return undefined;
  }
}
