import type { Schemas } from '../api/client';

export type Event = {
  id: string;
  at: string;
  kind: 'referral' | 'decision' | 'agreement' | 'review' | 'notification';
  group?: string;
  code?: string;
  text: string;
  decision?: Schemas['Decision'];
};

/** Everything that was recorded in a case, the latest first. */
export function timeline(view: Schemas['CaseView']): Event[] {
  const { file } = view;
  const events: Event[] = [
    { id: file.id, at: file.createdAt, kind: 'referral', group: 'channel', code: file.referral.channel, text: file.referral.text },
    ...view.decisions.map((d): Event => ({ id: d.id, at: d.at, kind: 'decision', group: 'decision', code: d.kind, text: d.reason, decision: d })),
    ...view.reviews.map((r): Event => ({ id: r.id, at: r.on, kind: 'review', group: 'progress', code: r.progress, text: r.note })),
    ...view.notifications.map((n): Event => ({ id: n.id, at: n.at, kind: 'notification', text: `${n.text} (${n.handedOffTo})` })),
  ];
  if (view.agreement) {
    events.push({ id: view.agreement.id, at: view.agreement.on, kind: 'agreement', group: 'given', code: view.agreement.givenBy, text: view.agreement.heard ?? '' });
  }
  return events.sort((a, b) => b.at.localeCompare(a.at));
}
