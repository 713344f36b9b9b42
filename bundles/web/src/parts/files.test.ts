import { describe, expect, it } from 'vitest';
import { csv, sizeIn } from './files';

describe('a list to be saved', () => {
  it('opens with the right letters and no formulas', async () => {
    const text = await csv([['Brugernavn', 'Navn'], ['=cmd()', 'Ole "Øl" Å']]).text();
    expect(text).toContain('"Brugernavn";"Navn"\r\n"\'=cmd()";"Ole ""Øl"" Å"');
  });
});

describe('the size of a file', () => {
  it('is told in the largest unit it fills', () => {
    const told = (locale: string) => [0, 400, 1_000, 1_250, 999_949, 5_242_880].map(bytes => sizeIn(locale, bytes).replaceAll('\u00A0', ' '));
    expect(told('da-DK')).toEqual(['0 B', '400 B', '1 kB', '1,3 kB', '999,9 kB', '5,2 MB']);
    expect(told('en-GB')).toEqual(['0 byte', '400 byte', '1 kB', '1.3 kB', '999.9 kB', '5.2 MB']);
  });
});
