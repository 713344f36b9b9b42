import { describe, expect, it } from 'vitest';
import { csv } from './files';

describe('a list to be saved', () => {
  it('opens with the right letters and no formulas', async () => {
    const text = await csv([['Brugernavn', 'Navn'], ['=cmd()', 'Ole "Øl" Å']]).text();
    expect(text).toContain('"Brugernavn";"Navn"\r\n"\'=cmd()";"Ole ""Øl"" Å"');
  });
});
