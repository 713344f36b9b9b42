import { api, valueOf } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { colleaguesOf } from '../colleagues/colleagues';
import { named, taking, type Doing, type View } from './incidents';

export function AddTask({ view, set, refresh, close }: Doing) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const incident = view.incident.id;
  return (
    <ActionDialog
      name="add-incident-task"
      title={t('task.add')}
      label={t('save')}
      slot={`incident/${incident}/task`}
      fields={[
        { name: 'text', label: t('tasks.what'), hint: t('incident.happened.hint'), required: true },
        {
          name: 'owner',
          label: t('tasks.owner'),
          type: 'select',
          required: true,
          options: taking(view).map(m => ({ value: m.post ?? '', label: m.name, lang: 'da' })),
        },
        { name: 'due', label: t('tasks.due'), type: 'day', required: true, initial: today() },
      ]}
      close={close}
      refresh={refresh}
      send={async (v, once) => {
        const body = { text: v.text ?? '', owner: v.owner ?? '', due: v.due ?? '' };
        const params = { path: { tenant, incident }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/incidents/{incident}/tasks', { params, body })));
      }}
    />
  );
}

/** Handed on or given up: nothing is left behind when the incident is closed. */
export function SettleTask({ view, set, refresh, close, of }: Doing & { of: View['tasks'][number] }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const colleagues = useLoad(() => colleaguesOf(tenant), [tenant]);
  const path = { tenant, incident: view.incident.id, task: of.task.id };
  return (
    <ActionDialog
      name="settle-task"
      title={t('task.settle')}
      label={t('save')}
      slot={`incident/${view.incident.id}/settle/${of.task.id}`}
      fields={[
        {
          name: 'how',
          label: t('task.settle.how'),
          type: 'radio',
          required: true,
          initial: 'on',
          options: [{ value: 'on', label: t('task.on') }, { value: 'up', label: t('task.up') }],
        },
        {
          name: 'to',
          label: t('task.to'),
          type: 'select',
          required: true,
          options: (colleagues.data ?? []).map(c => ({ value: c.post.id, label: named(c), lang: 'da' })),
          when: v => v.how !== 'up',
        },
        { name: 'reason', label: t('reason'), type: 'area', required: true },
      ]}
      close={close}
      refresh={refresh}
      send={async v => {
        const reason = v.reason ?? '';
        set(
          valueOf(
            v.how === 'up'
              ? await api.POST('/{tenant}/incidents/{incident}/tasks/{task}/cancellation', { params: { path }, body: { reason } })
              : await api.POST('/{tenant}/incidents/{incident}/tasks/{task}/hand-on', { params: { path }, body: { to: v.to ?? '', reason } }),
          ),
        );
      }}
    >
      <p lang="da">{of.task.text}</p>
    </ActionDialog>
  );
}
