import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { worker } from './build/shell';
import { EVERYWHERE, PAGES } from './src/pages';
import { inOne } from './src/texts/all';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What there is to walk through and the words on it, for the browser tests. */
const table: Plugin = {
  name: 'client-routes',
  apply: 'build',
  closeBundle: () => {
    const client = { pages: PAGES, everywhere: EVERYWHERE, texts: { da: inOne(0), en: inOne(1) } };
    writeFileSync(here('./target/client-routes.json'), JSON.stringify(client, null, 2));
  },
};

export default defineConfig({
  base: './',
  plugins: [react(), table, worker(here('./build/worker.js'))],
  resolve: { alias: { '@fds': here('./node_modules/dkfds/src') } },
  css: { preprocessorOptions: { scss: { loadPaths: [here('./node_modules')], quietDeps: true } } },
  build: {
    outDir: 'target/client',
    emptyOutDir: true,
    target: 'es2022',
    // Neither data: addresses nor an inline script: the content security policy allows none.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
