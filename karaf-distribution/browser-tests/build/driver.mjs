// usage: node build/driver.mjs OUT: lays into the folder OUT what Playwright for Java drives a browser with,
// which its own bundle would bring for every system: this Node, and npm's package of the same version.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';

const [out] = process.argv.slice(2);

// node_modules is current when npm's own note of it is not older than the lock file.
const noted = 'node_modules/.package-lock.json';
if (!existsSync(noted) || statSync(noted).mtimeMs < statSync('package-lock.json').mtimeMs) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-fund', '--no-audit'], { stdio: 'inherit' });
}
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
symlinkSync(process.execPath, `${out}/node`);
symlinkSync(resolve('node_modules/playwright-core'), `${out}/package`);
