import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Dialog } from '../../parts/dialog';
import { orNone } from '../../parts/form/fields';
import { Load, useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

type Props = { view: Schemas['CaseView']; changed: (view?: Schemas['CaseView']) => void; close: () => void };

/** Puts a case on the agenda of a meeting that is planned already. */
export function PutOnAgenda({ view, changed, close }: Props) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  const title = t('case.put-on-agenda');
  const load = useLoad(async () => {
    const { items } = valueOf(await api.GET('/{tenant}/meetings', { params: { path: { tenant }, query: { size: 100 } } }));
    return items.filter(m => m.meeting.state === 'PLANNED');
  }, [tenant]);
  if (!load.data || load.data.length === 0) {
    return (
      <Dialog name="put-on-agenda" title={title} close={close}>
        <Load load={load}>{() => <p>{t('agenda.nowhere')}</p>}</Load>
      </Dialog>
    );
  }
  return (
    <ActionDialog
      name="put-on-agenda"
      title={title}
      slot={`case/${view.file.id}/put-on-agenda`}
      fields={[
        {
          name: 'meeting',
          label: t('agenda.meeting'),
          type: 'select',
          required: true,
          options: load.data.map(m => ({ value: m.meeting.id, label: `${moment(m.meeting.startsAt)}, ${m.forumName}` })),
        },
        { name: 'reason', label: t('network.reason'), type: 'area' },
      ]}
      close={close}
      send={async ({ meeting = '', reason }, once) => {
        const body = { caseId: view.file.id, reason: orNone(reason) };
        const params = { path: { tenant, meeting }, header: once({ meeting, ...body }) };
        valueOf(await api.POST('/{tenant}/meetings/{meeting}/agenda', { params, body }));
        changed();
      }}
    />
  );
}
