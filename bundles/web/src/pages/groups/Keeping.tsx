import { api, valueOf, version } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone } from '../../parts/form/fields';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { colleaguesOf } from '../colleagues/colleagues';
import { useLoad } from '../../parts/load';
import { untilField } from './ground';
import type { Doing } from './Joining';
import type { Lasting } from './Members';
import { leaders } from './posts';

type OfTie = Doing & { tie: Lasting; refresh: () => void };

export function Renew({ view, set, tie, refresh, close }: OfTie) {
  const { t, day } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="renew-tie"
      title={t('group.renew.title', { what: tie.what })}
      label={t('group.renew')}
      slot={`tie/${tie.id}/renew`}
      fields={[
        untilField(t, day, view.longestUntil),
        { name: 'because', label: t('group.renew.why'), type: 'area', required: true },
      ]}
      close={close}
      refresh={refresh}
      send={async ({ until = '', because = '' }) => {
        const path = { tenant, group: view.summary.group.id, tie: tie.id };
        const params = { path, header: version(tie.version) };
        set(valueOf(await api.POST('/{tenant}/groups/{group}/ties/{tie}/renewal', { params, body: { until, because } })));
      }}
    />
  );
}

export function End({ view, set, tie, refresh, close }: OfTie) {
  const { t } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="end-tie"
      title={t('group.end.title', { what: tie.what })}
      label={t('group.end')}
      slot={`tie/${tie.id}/end`}
      fields={[]}
      close={close}
      refresh={refresh}
      send={async () => {
        const path = { tenant, group: view.summary.group.id, tie: tie.id };
        const params = { path, header: version(tie.version) };
        set(valueOf(await api.POST('/{tenant}/groups/{group}/ties/{tie}/end', { params })));
      }}
    >
      <p>{t('group.end.text')}</p>
    </ActionDialog>
  );
}

export function NoteActivity({ view, set, close }: Doing) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const { id } = view.summary.group;
  const aims = way.groupWork?.aims ?? [];
  return (
    <ActionDialog
      name="note-activity"
      title={t('group.note')}
      slot={`group/${id}/activity`}
      fields={[
        { name: 'on', label: t('group.day'), type: 'day', required: true, initial: today() },
        {
          name: 'aim',
          label: t('group.aim'),
          type: 'select',
          options: aims.map(a => ({ value: a.code, label: a.name, lang: 'da' })),
          when: () => aims.length > 0,
        },
        { name: 'what', label: t('group.what'), type: 'area', required: true },
        { name: 'byWhom', label: t('group.by'), required: true },
        { name: 'cameOfIt', label: t('group.came'), type: 'area', required: true },
      ]}
      close={close}
      send={async (v, once) => {
        const body = {
          on: v.on ?? '', aim: orNone(v.aim), what: v.what ?? '', byWhom: v.byWhom ?? '', cameOfIt: v.cameOfIt ?? '',
        };
        const params = { path: { tenant, group: id }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/groups/{group}/activities', { params, body })));
      }}
    >
      <p>{t('group.note.text')}</p>
    </ActionDialog>
  );
}

export function Assign({ view, set, refresh, close }: Doing & { refresh: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { group } = view.summary;
  const colleagues = useLoad(() => colleaguesOf(tenant), [tenant]);
  return (
    <ActionDialog
      name="assign-group"
      title={t('group.assign')}
      slot={`group/${group.id}/responsible`}
      fields={[
        { name: 'post', label: t('groups.responsible'), type: 'select', required: true, options: leaders(colleagues.data ?? []) },
      ]}
      close={close}
      refresh={refresh}
      send={async ({ post = '' }) => {
        const params = { path: { tenant, group: group.id }, header: version(group.version) };
        set(valueOf(await api.PUT('/{tenant}/groups/{group}/responsible', { params, body: { post } })));
      }}
    />
  );
}

export function CloseGroup({ view, set, refresh, close }: Doing & { refresh: () => void }) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const { group } = view.summary;
  return (
    <ActionDialog
      name="close-group"
      title={t('group.close')}
      slot={`group/${group.id}/close`}
      fields={[
        {
          name: 'reason',
          label: t('group.close.why'),
          type: 'select',
          required: true,
          options: (way.groupWork?.endings ?? []).map(e => ({ value: e.code, label: e.name, lang: 'da' })),
        },
        { name: 'note', label: t('group.came'), type: 'area', required: true },
      ]}
      close={close}
      refresh={refresh}
      send={async ({ reason = '', note = '' }) => {
        const params = { path: { tenant, group: group.id }, header: version(group.version) };
        set(valueOf(await api.POST('/{tenant}/groups/{group}/closing', { params, body: { reason, note } })));
      }}
    >
      <p>{t('group.close.text')}</p>
    </ActionDialog>
  );
}
