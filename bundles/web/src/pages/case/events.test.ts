import { describe, expect, it } from 'vitest';
import { timeline } from './events';

type View = Parameters<typeof timeline>[0];

const view = {
  file: { id: 'file', referral: { receivedOn: '2026-11-01', channel: 'PHONE', text: 'ringede' } },
  decisions: [{ id: 'decision', on: '2026-11-10', at: '2026-11-10T10:00:00Z', kind: 'ELIGIBILITY', reason: 'fordi' }],
  reviews: [{ id: 'review', on: '2026-11-20', progress: 'PROGRESS', note: 'godt', youngPersonsWords: 'fint' }],
  notifications: [{ id: 'notification', at: '2026-11-15T10:00:00Z', text: 'underretning' }],
  agreement: { id: 'agreement', on: '2026-11-05', givenBy: 'YOUNG_PERSON' },
} as unknown as View;

describe('the timeline of a case', () => {
  it('holds everything that was recorded, the latest first', () => {
    expect(timeline(view).map(e => e.id)).toEqual(['review', 'notification', 'decision', 'agreement', 'file']);
  });

  it("keeps the young person's own words beside the note", () => {
    expect(timeline(view)[0]).toMatchObject({ text: 'godt', words: 'fint' });
  });
});
