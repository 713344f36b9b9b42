import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone } from '../../parts/form/fields';
import { useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { colleaguesOf } from '../colleagues/colleagues';
import { holdersOf } from '../colleagues/holders';

export type Appointment = Schemas['Appointment'];
type Seat = Schemas['ForumViewSeatView'];

/** An appointment to make, or one to end. */
export type Acting = { forum: string; seat: Seat; ending?: Appointment };

type Shown = { forum: string; seat: Seat; appointments: Appointment[]; act?: (acting: Acting) => void };

/** Who may fill a seat that belongs to authority persons, from when to when and by whom. */
export function Appointed({ forum, seat, appointments, act }: Shown) {
  const { t, day } = useTexts();
  const lasting = appointments.filter(a => a.forum === forum && a.seat === seat.seat && (!a.until || a.until > today()));
  return (
    <>
      {lasting.length === 0 && <span className="s-sub s-late">{t('appointments.none')}</span>}
      {lasting.map(a => (
        <span key={a.id} className="s-sub">
          {t(a.until ? 'appointments.until' : 'appointments.one', { name: a.name, from: day(a.from), until: a.until ? day(a.until) : '' })}.{' '}
          {t('appointments.by')} <span lang="da">{a.appointedBy}</span>{' '}
          {act && (
            <button type="button" className="s-link s-tight" onClick={() => act({ forum, seat, ending: a })}>
              {t('appointments.end')}
              <span className="s-sr">: {a.name}</span>
            </button>
          )}
        </span>
      ))}
      {act && (
        <button type="button" className="s-link s-tight" onClick={() => act({ forum, seat })}>
          {t('appointments.appoint')}
          <span className="s-sr" lang="da">: {seat.name}</span>
        </button>
      )}
    </>
  );
}

type Doing = Acting & { changed: () => void; close: () => void };

export function Appointing({ ending, ...doing }: Doing) {
  return ending ? <End appointment={ending} {...doing} /> : <Appoint {...doing} />;
}

function Appoint({ forum, seat, changed, close }: Doing) {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const load = useLoad(async () => holdersOf(await colleaguesOf(tenant)).filter(h => h.id !== me.id), [tenant, me.id]);
  const people = load.data ?? [];
  return (
    <ActionDialog
      name="appoint-authority"
      title={t('appointments.appoint.to', { seat: seat.name })}
      label={t('appointments.appoint')}
      slot={`appointment/${forum}/${seat.seat}`}
      fields={[
        {
          name: 'user',
          label: t('appointments.user'),
          type: 'select',
          required: true,
          options: [
            { value: 'none', label: t('appointments.user.none') },
            ...people.map(h => ({ value: h.id, label: `${h.name}, ${h.posts.join(', ')}`, lang: 'da' })),
          ],
        },
        { name: 'name', label: t('appointments.name'), required: true, when: v => v.user === 'none' },
        { name: 'from', label: t('appointments.from'), type: 'day', required: true },
        { name: 'until', label: t('appointments.to'), type: 'day' },
        { name: 'appointedBy', label: t('appointments.who'), hint: t('appointments.who.hint'), required: true },
      ]}
      close={close}
      send={async (v, once) => {
        const account = people.find(h => h.id === v.user);
        const body = {
          forum,
          seat: seat.seat,
          user: account?.id,
          name: account?.name ?? v.name ?? '',
          from: v.from ?? '',
          until: orNone(v.until),
          appointedBy: v.appointedBy ?? '',
        };
        const params = { path: { tenant }, header: once(body) };
        valueOf(await api.POST('/{tenant}/appointments', { params, body }));
        changed();
      }}
    />
  );
}

function End({ appointment, changed, close }: Omit<Doing, 'ending'> & { appointment: Appointment }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="end-appointment"
      title={t('appointments.end.of', { name: appointment.name })}
      label={t('appointments.end')}
      slot={`appointment/${appointment.id}/end`}
      fields={[
        { name: 'until', label: t('appointments.to'), type: 'day', required: true },
        { name: 'because', label: t('reason'), type: 'area', required: true },
      ]}
      close={close}
      refresh={changed}
      send={async v => {
        const params = { path: { tenant, appointment: appointment.id }, header: version(appointment.version) };
        const body = { until: v.until ?? '', because: v.because ?? '' };
        valueOf(await api.PUT('/{tenant}/appointments/{appointment}/end', { params, body }));
        changed();
      }}
    >
      <p>{t('appointments.end.text')}</p>
    </ActionDialog>
  );
}
