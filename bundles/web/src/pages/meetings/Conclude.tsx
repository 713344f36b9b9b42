import { api, valueOf, version } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone, type Values } from '../../parts/form/fields';
import { useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { colleaguesOf } from '../colleagues/colleagues';
import type { Agenda, Line } from './Meeting';
import { ownersOf } from './owners';

export type OnItem = { agenda: Agenda; line: Line; set: (agenda: Agenda) => void; refresh: () => void; close: () => void };

/** What the meeting concluded, and who follows it up. */
export function Conclude({ agenda, line, set, refresh, close }: OnItem) {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const { item } = line;
  const load = useLoad(async () => ownersOf(me.posts, await colleaguesOf(tenant)), [tenant]);
  const follows = (v: Values) => orNone(v.task) !== undefined;
  return (
    <ActionDialog
      name="conclude"
      title={t('agenda.about', { what: t('agenda.conclude'), item: line.named?.person.name ?? line.label })}
      label={t('save')}
      slot={`item/${item.id}/conclude`}
      fields={[
        { name: 'outcome', label: t('agenda.outcome'), type: 'area', required: true },
        { name: 'task', label: t('agenda.follow'), at: 'followUp/text' },
        {
          name: 'owner',
          label: t('tasks.owner'),
          type: 'select',
          required: true,
          when: follows,
          options: (load.data ?? []).map(o => ({ value: o.id, label: [o.title, o.names].filter(Boolean).join(', '), lang: 'da' })),
          at: 'followUp/owner',
        },
        { name: 'due', label: t('tasks.due'), type: 'day', required: true, when: follows, at: 'followUp/due' },
      ]}
      close={close}
      refresh={refresh}
      send={async v => {
        const followUp = follows(v) ? { text: v.task ?? '', owner: v.owner ?? '', due: v.due ?? '' } : undefined;
        const params = { path: { tenant, meeting: agenda.meeting.id, item: item.id }, header: version(item.version) };
        const body = { outcome: v.outcome ?? '', followUp };
        set(valueOf(await api.PUT('/{tenant}/meetings/{meeting}/agenda/{item}/conclusion', { params, body })));
      }}
    />
  );
}
