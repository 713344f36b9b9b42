import { api, valueOf } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Dialog } from '../../parts/dialog';
import { Load, useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { OnItem } from './Conclude';

/** Lets whoever referred the case write an own presentation until the end of the meeting's day. */
export function AdmitPresenter({ agenda, line, refresh, close }: OnItem) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const title = t('agenda.about', { what: t('agenda.presenter'), item: line.named?.person.name ?? line.label });
  const load = useLoad(async () => {
    const path = { tenant, case: line.named?.caseId ?? '' };
    return valueOf(await api.GET('/{tenant}/cases/{case}', { params: { path } })).file.referral.referrer;
  }, [tenant, line.named?.caseId]);
  const referrer = load.data;
  if (!referrer?.user) {
    return (
      <Dialog name="admit-presenter" title={title} close={close}>
        <Load load={load}>{({ name }) => <p>{t('agenda.presenter.none', { name })}</p>}</Load>
      </Dialog>
    );
  }
  const presenter = referrer.user;
  return (
    <ActionDialog
      name="admit-presenter"
      title={title}
      label={t('agenda.presenter')}
      slot={`item/${line.item.id}/presenter`}
      fields={[]}
      close={close}
      send={async (_, once) => {
        const body = { presenter };
        const path = { tenant, meeting: agenda.meeting.id, item: line.item.id };
        const params = { path, header: once(body) };
        valueOf(await api.POST('/{tenant}/meetings/{meeting}/agenda/{item}/presenter', { params, body }));
        refresh();
      }}
    >
      <p>{t('agenda.presenter.lead', { name: referrer.name })}</p>
    </ActionDialog>
  );
}
