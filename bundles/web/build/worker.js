// Opens the page for raising a concern also without a network. It keeps the client's own files, whose names hold a hash
// of what is in them, and never an answer of the platform. CACHE and FILES are set by the build.
const PAGE = './';
const RAISES = /^[^/]+\/bekymring\/?$/;
const base = new URL('.', self.location.href).href;

self.addEventListener('install', event => {
  const keep = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll([new Request(PAGE, { cache: 'no-cache' }), ...FILES]);
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener('activate', event => {
  const replace = async () => {
    const old = (await caches.keys()).filter(name => name !== CACHE);
    await Promise.all(old.map(name => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(replace());
});

self.addEventListener('fetch', event => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !url.startsWith(base)) return;
  const path = url.slice(base.length).replace(/[?#].*$/, '');
  if (mode === 'navigate') {
    // The network first, so that a new version is seen as soon as there is one.
    if (RAISES.test(path)) event.respondWith(fetch(event.request).catch(() => caches.match(PAGE)));
  } else if (FILES.includes(path)) {
    event.respondWith(caches.match(path).then(kept => kept ?? fetch(event.request)));
  }
});
