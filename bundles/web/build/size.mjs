// Refuses a first page of more than 100 kB JavaScript (gzip): what index.html names, and what that imports.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 100 * 1024;
const seen = new Set();
const follow = path => {
  if (seen.has(path)) return;
  seen.add(path);
  const code = readFileSync(`target/client/${path}`, 'utf8');
  for (const [, other] of code.matchAll(/(?:^|[;}\s])(?:import|export)[^;'"(]*?["']\.\/([^"']+\.js)["']/g)) follow(`assets/${other}`);
};
for (const [, path] of readFileSync('target/client/index.html', 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)) follow(path);
if (seen.size === 0) throw new Error('index.html names no script');
const bytes = [...seen].reduce((sum, path) => sum + gzipSync(readFileSync(`target/client/${path}`)).length, 0);
console.log(`first page: ${(bytes / 1024).toFixed(1)} kB JavaScript (gzip) in ${seen.size} files`);
if (bytes > LIMIT) throw new Error('the first page may bring 100 kB JavaScript at most');
