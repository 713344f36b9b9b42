import { api, valueOf, type Schemas } from '../../api/client';

export type View = Schemas['IncidentView'];
export type Seat = Schemas['CalledSeat'];
export type Doing = { view: View; set: (view: View) => void; refresh: () => void; close: () => void };

export const incidentOf = async (tenant: string, incident: string): Promise<View> =>
  valueOf(await api.GET('/{tenant}/incidents/{incident}', { params: { path: { tenant, incident } } }));

/** A post with who holds it today. */
export const named = ({ post, holders }: Schemas['Colleague']) =>
  [post.title, holders.map(h => h.name).join(', ')].filter(Boolean).join(': ');

/** Those who take part today, by the posts they are seen through. */
export const taking = (view: View) =>
  view.members.filter(({ active, member }) => active && member.post).map(({ member }) => member);

/** What is still to be done by hand. */
export const open = (view: View) =>
  view.tasks.filter(({ task }) => task.kind === 'INCIDENT_TASK' && !task.doneAt);

const timeOfDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit',
});

/** The time of day in Denmark, as 23:15. */
export const timeNow = () => timeOfDay.format(new Date());
