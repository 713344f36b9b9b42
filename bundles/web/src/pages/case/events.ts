import type { Schemas } from '../../api/client';

export type Event = {
  id: string;
  at: string;
  kind: 'referral' | 'decision' | 'agreement' | 'review' | 'notification';
  group?: string;
  code?: string;
  text: string;
  /** The young person's own. */
  words?: string;
  decision?: Schemas['Decision'];
};

/** Everything that was recorded in a case, the latest first. */
export function timeline(view: Pick<Schemas['CaseView'], 'file' | 'decisions' | 'reviews' | 'notifications' | 'agreement'>): Event[] {
  const { file, agreement } = view;
  const { referral } = file;
  const events: Event[] = [
    { id: file.id, at: referral.receivedOn, kind: 'referral', group: 'channel', code: referral.channel, text: referral.text },
    ...view.decisions.map((d): Event => ({
      id: d.id, at: d.at.startsWith(d.on) ? d.at : d.on, kind: 'decision', group: 'decision', code: d.kind, text: d.reason, decision: d,
    })),
    ...view.reviews.map((r): Event => ({
      id: r.id, at: r.on, kind: 'review', group: 'progress', code: r.progress, text: r.note, words: r.youngPersonsWords,
    })),
    ...view.notifications.map((n): Event => ({ id: n.id, at: n.at, kind: 'notification', text: n.text })),
  ];
  if (agreement) {
    events.push({
      id: agreement.id, at: agreement.on, kind: 'agreement', group: 'given', code: agreement.givenBy, text: agreement.heard ?? '',
    });
  }
  return events.sort((a, b) => b.at.localeCompare(a.at));
}
