import { useLocation } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { addDays, inDenmark } from '../../parts/form/days';
import { chosen, joined, orNone, type Field } from '../../parts/form/fields';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { areasOf } from './elapsed';
import { named, timeNow, type Seat } from './incidents';

const DAYS = 14;

/** The one action: what happened, and who is called. */
export function OpenIncident({ callList, concern, close }: { callList: Seat[]; concern?: string; close: () => void }) {
  const { t, code } = useTexts();
  const { tenant, way } = useSession();
  const [, go] = useLocation();
  const { kinds = [], scopes = [], network = '' } = way.preparedness ?? {};
  const judged = (kind?: string) => kinds.some(k => k.code === kind && k.judged);
  const areas = areasOf(way.forums, network);
  const posts = callList.flatMap(seat => seat.posts.map(colleague => ({ seat: seat.seat, colleague })));
  const fields: Field[] = [
    {
      name: 'kind',
      label: t('incident.kind'),
      type: 'radio',
      required: true,
      initial: concern ? kinds.find(k => k.judged)?.code : kinds[0]?.code,
      options: kinds.map(k => ({ value: k.code, label: k.name, lang: 'da' })),
    },
    { name: 'judgement', label: t('incident.judgement'), type: 'area', required: true, when: v => judged(v.kind) },
    { name: 'happened', label: t('incident.happened'), hint: t('incident.happened.hint'), type: 'area', required: true },
    { name: 'place', label: t('incident.place'), required: true },
    { name: 'day', label: t('incident.day'), type: 'day', required: true, initial: today(), at: 'at' },
    { name: 'time', label: t('incident.time'), hint: t('time.hint'), type: 'time', required: true, initial: timeNow() },
    {
      name: 'scope',
      label: t('incident.scope'),
      type: 'radio',
      required: true,
      initial: scopes.length === 1 ? scopes[0] : 'LOCAL',
      options: scopes.map(s => ({ value: s, label: code('reach', s) })),
      when: () => scopes.length > 1,
    },
    {
      name: 'area',
      label: t('incident.area'),
      type: 'select',
      options: areas.map(a => ({ value: a.code, label: a.name, lang: 'da' })),
      when: v => areas.length > 0 && v.scope === 'LOCAL',
    },
    {
      name: 'network',
      label: t('incident.network'),
      hint: t('incident.network.hint'),
      type: 'many',
      initial: joined(posts.filter(p => p.seat.type !== 'AD_HOC').map(p => p.colleague.post.id)),
      options: posts.map(({ seat, colleague }) => ({
        value: colleague.post.id,
        label: `${seat.name} (${named(colleague)})`,
        lang: 'da',
      })),
    },
    { name: 'until', label: t('member.until'), hint: t('member.until.hint'), type: 'day', required: true, initial: addDays(today(), DAYS) },
  ];
  return (
    <ActionDialog
      name="open-incident"
      title={t('incidents.open')}
      label={t('incidents.open.now')}
      slot="incident/new"
      fields={fields}
      close={close}
      send={async (v, once) => {
        const body: Schemas['NewIncident'] = {
          kind: v.kind ?? '',
          judgement: judged(v.kind) ? orNone(v.judgement) : undefined,
          happened: v.happened ?? '',
          place: v.place ?? '',
          at: inDenmark(v.day ?? '', v.time ?? ''),
          scope: (v.scope || scopes[0]) as Schemas['IncidentScope'],
          area: v.scope === 'LOCAL' ? orNone(v.area) : undefined,
          concern,
          network: chosen(v.network),
          until: v.until ?? '',
        };
        const opened = valueOf(await api.POST('/{tenant}/incidents', { params: { path: { tenant }, header: once(body) }, body }));
        go(`/haendelser/${opened.incident.id}`);
      }}
    />
  );
}
