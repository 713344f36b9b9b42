import { api, valueOf, version } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { inDenmark } from '../../parts/form/days';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { open, timeNow, type Doing } from './incidents';

/** The review comes first: with it everybody's access ends. */
export function CloseIncident({ view, set, refresh, close }: Doing) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { incident } = view;
  const left = open(view);
  return (
    <ActionDialog
      name="close-incident"
      title={t('incident.close')}
      slot={`incident/${incident.id}/close`}
      fields={[
        { name: 'worked', label: t('review.worked'), type: 'area', required: true },
        { name: 'learnt', label: t('review.learnt'), type: 'area', required: true },
        { name: 'day', label: t('review.calm.day'), type: 'day', required: true, initial: today(), at: 'calmAt' },
        { name: 'time', label: t('review.calm.time'), hint: t('time.hint'), type: 'time', required: true, initial: timeNow() },
      ]}
      close={close}
      refresh={refresh}
      send={async v => {
        const body = {
          learnt: v.learnt ?? '',
          worked: v.worked ?? '',
          calmAt: inDenmark(v.day ?? '', v.time ?? ''),
        };
        const params = { path: { tenant, incident: incident.id }, header: version(incident.version) };
        set(valueOf(await api.POST('/{tenant}/incidents/{incident}/closing', { params, body })));
      }}
    >
      <p>{t('incident.close.text')}</p>
      {left.length > 0 && (
        <>
          <p className="s-late">{t('incident.close.left')}</p>
          <ul>{left.map(({ task }) => <li key={task.id} lang="da">{task.text}</li>)}</ul>
        </>
      )}
    </ActionDialog>
  );
}
