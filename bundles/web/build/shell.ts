import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Where the page that opens without a network begins; what it imports comes with it. */
const BEGINS = ['src/main.tsx', 'src/pages/raise/Raise.tsx', 'src/pages/raise/WithoutNetwork.tsx', 'src/outbox/attend.ts', 'src/texts/rest.ts'];

type Chunk = { type: 'chunk'; fileName: string; isEntry: boolean; moduleIds: string[]; imports: string[] };
type Asset = { type: 'asset'; fileName: string };

/** The files of the client that the page needs: scripts by what imports what, and all styles, letters and pictures. */
export function shellOf(bundle: Record<string, Chunk | Asset>): string[] {
  const chunks = Object.values(bundle).filter((one): one is Chunk => one.type === 'chunk');
  const needed = new Set<string>();
  const follow = (name: string) => {
    const chunk = chunks.find(one => one.fileName === name);
    if (!chunk || needed.has(name)) return;
    needed.add(name);
    chunk.imports.forEach(follow);
  };
  for (const begin of BEGINS) {
    const chunk = chunks.find(one => one.moduleIds.some(id => id.endsWith(begin)));
    if (!chunk) throw new Error(`no script holds ${begin}`);
    follow(chunk.fileName);
  }
  const assets = Object.values(bundle).filter(one => one.type === 'asset' && /^assets\/.+\.(css|woff2|svg)$/.test(one.fileName));
  return [...needed, ...assets.map(one => one.fileName)].sort();
}

/** Writes sw.js: another version of any file is another worker, which replaces the one before it. */
export const worker = (template: string): Plugin => ({
  name: 'client-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const files = shellOf(bundle as unknown as Record<string, Chunk | Asset>);
    const code = readFileSync(template, 'utf8');
    const print = createHash('sha256').update(files.join('\n') + code).digest('hex').slice(0, 16);
    const source = `const CACHE = 'sporskifte-${print}';\nconst FILES = ${JSON.stringify(files)};\n${code}`;
    this.emitFile({ type: 'asset', fileName: 'sw.js', source });
  },
});
