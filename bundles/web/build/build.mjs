// usage: node build/build.mjs JAVA_HOME REST OUT: builds the client against the OpenAPI document in REST
// (the jar of sporskifte-rest, or its folder of classes) into the folder OUT.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const [java, rest, out] = process.argv.slice(2);
const document = 'dk/sporskifte/rest/docs/openapi.json';
const run = (program, ...args) => execFileSync(program, args, { stdio: 'inherit' });

// node_modules is current when npm's own note of it is not older than the lock file.
const noted = 'node_modules/.package-lock.json';
if (!existsSync(noted) || statSync(noted).mtimeMs < statSync('package-lock.json').mtimeMs) {
  run('npm', 'ci', '--ignore-scripts', '--prefer-offline', '--no-fund', '--no-audit');
}
mkdirSync('target', { recursive: true });
if (statSync(rest).isDirectory()) {
  copyFileSync(`${rest}/${document}`, 'target/openapi.json');
} else {
  execFileSync(`${java}/bin/jar`, ['--extract', '--file', resolve(rest), document], { cwd: 'target', stdio: 'inherit' });
  copyFileSync(`target/${document}`, 'target/openapi.json');
}
run('npm', 'run', '--silent', 'build');
rmSync(out, { recursive: true, force: true });
cpSync('target/client', out, { recursive: true });
