import { expect, test } from 'vitest';
import { broken } from './chart';

test('a label is broken where its words end, and a long word is left whole', () => {
  expect(broken('Tid fra indstilling til beslutning', 20)).toEqual(['Tid fra indstilling', 'til beslutning']);
  expect(broken('Kriminalpræventionsindsatser', 10)).toEqual(['Kriminalpræventionsindsatser']);
  expect(broken('Kort', 10)).toEqual(['Kort']);
});
