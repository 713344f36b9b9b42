import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { inDenmark } from '../../parts/form/days';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { dayAndTime } from './moments';

type Props = { meeting: Schemas['Meeting']; changed: () => void; close: () => void };

/** A cadence proposes days; people move a meeting, and nobody is alerted. */
export function MoveMeeting({ meeting, changed, close }: Props) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [day, time] = dayAndTime(meeting.startsAt);
  return (
    <ActionDialog
      name="move-meeting"
      title={t('meetings.move')}
      slot={`meeting/${meeting.id}/move`}
      fields={[
        { name: 'day', label: t('meetings.day'), type: 'day', required: true, initial: day, at: 'startsAt' },
        { name: 'time', label: t('meetings.time'), hint: t('time.hint'), type: 'time', required: true, initial: time },
        { name: 'place', label: t('meetings.place'), required: true, initial: meeting.place },
      ]}
      close={close}
      refresh={changed}
      send={async v => {
        const body = { startsAt: inDenmark(v.day ?? '', v.time ?? ''), place: v.place ?? '' };
        const params = { path: { tenant, meeting: meeting.id }, header: version(meeting.version) };
        valueOf(await api.PUT('/{tenant}/meetings/{meeting}/time', { params, body }));
        changed();
      }}
    >
      <p>{t('meetings.move.text')}</p>
    </ActionDialog>
  );
}
