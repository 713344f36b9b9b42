import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

type Props = {
  meeting: Schemas['Meeting'];
  state: Schemas['MeetingOutcomeState'];
  changed: () => void;
  close: () => void;
};

/** A meeting ends by being held or cancelled; neither can be undone, so it is asked for. */
export function EndMeeting({ meeting, state, changed, close }: Props) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  const held = state === 'HELD';
  return (
    <ActionDialog
      name={held ? 'hold-meeting' : 'cancel-meeting'}
      title={t(held ? 'meetings.held' : 'meetings.cancel')}
      slot={`meeting/${meeting.id}/${state}`}
      fields={held ? [] : [{ name: 'reason', label: t('reason'), type: 'area', required: true }]}
      close={close}
      refresh={changed}
      send={async ({ reason }) => {
        const params = { path: { tenant, meeting: meeting.id }, header: version(meeting.version) };
        valueOf(await api.PUT('/{tenant}/meetings/{meeting}/state', { params, body: held ? { state } : { state, reason } }));
        changed();
      }}
    >
      <p>{t(held ? 'meetings.held.text' : 'meetings.cancel.text', { when: moment(meeting.startsAt) })}</p>
    </ActionDialog>
  );
}
