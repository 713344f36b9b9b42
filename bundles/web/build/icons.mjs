// Packs the icons in use of the design system into one file, so that each is a <use>.
import { readFileSync, writeFileSync } from 'node:fs';

const names =
  'analytics arrow-forward calendar-month chat check checklist chevron-down chevron-left chevron-right close edit email error flag ' +
  'folder folder-open groups hourglass info language list-add ' +
  'list-bulleted lock person person-add plus search settings success visibility warning';
const symbols = names.split(' ').flatMap(name => {
  let svg;
  try {
    svg = readFileSync(`node_modules/dkfds/src/img/svg-icons/${name}.svg`, 'utf8');
  } catch {
    throw new Error(`the design system has no icon ${name}`);
  }
  const box = /viewBox="([^"]+)"/.exec(svg)[1];
  const inside = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  return `<symbol id="${name}" viewBox="${box}">${inside}</symbol>`;
});
writeFileSync('src/icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`);
