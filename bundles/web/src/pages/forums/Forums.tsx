import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { Load, useLoad } from '../../parts/load';
import { Pill } from '../../parts/page';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Appointed, Appointing, type Acting, type Appointment } from './Appointments';
import { ChangeForum } from './ChangeForum';
import { Section } from './Sections';

type View = Schemas['ForumView'];

/** Who meets, who sits there today, and what becomes of them from which day. */
export default function Forums() {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const [changing, setChanging] = useState<View>();
  const [acting, setActing] = useState<Acting>();
  const appointments = useLoad(
    async () => valueOf(await api.GET('/{tenant}/appointments', { params: { path: { tenant } } })).items,
    [tenant],
  );
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/forums', { params: { path: { tenant } } })).items,
    [tenant],
  );
  return (
    <Section title={t('nav.forums')} lead={t('forums.lead')}>
      <Load load={{ ...load, reload: () => [load, appointments].forEach(each => each.reload()) }}>
        {all => (
          <Tables
            all={all}
            change={may(me, 'changeForums') ? setChanging : undefined}
            appointments={appointments.data ?? []}
            act={may(me, 'changeForums') ? setActing : undefined}
          />
        )}
      </Load>
      {acting && <Appointing {...acting} changed={appointments.reload} close={() => setActing(undefined)} />}
      {changing && (
        <ChangeForum view={changing} all={load.data ?? []} changed={load.reload} close={() => setChanging(undefined)} />
      )}
    </Section>
  );
}

type Props = { all: View[]; change?: (view: View) => void; appointments: Appointment[]; act?: (acting: Acting) => void };

/** So many local ones of a kind are read as they stand; more are folded away. */
const FEW = 6;

function Tables(props: Props) {
  const { all } = props;
  const { t } = useTexts();
  const local = all.filter(v => v.area);
  return (
    <div className="s-panel s-list">
      <p className="s-count" role="status">{t('forums.shown', { n: all.length })}</p>
      <Table {...props} shown={all.filter(v => !v.area)} />
      {[...new Set(local.map(v => v.kindOf))].map(kind => (
        <Folded key={kind} {...props} kind={kind} shown={local.filter(v => v.kindOf === kind)} />
      ))}
    </div>
  );
}

function Folded({ kind, shown, ...props }: Props & { kind: string; shown: View[] }) {
  return (
    <details className="s-rules" open={shown.length <= FEW}>
      <summary>
        <span lang="da">{props.all.find(v => v.forum.id === kind)?.forum.name ?? kind}</span>
        <span className="s-muted"> ({shown.length})</span>
      </summary>
      <Table {...props} shown={shown} />
    </details>
  );
}

function Table({ shown, ...props }: Props & { shown: View[] }) {
  const { t } = useTexts();
  return (
    <table className="s-table">
      <thead>
        <tr>
          <th scope="col">{t('forums.forum')}</th>
          <th scope="col">{t('forums.seats')}</th>
          <th scope="col">{t('forums.next')}</th>
          <th scope="col">{t('forums.history')}</th>
          {props.change && <th scope="col"><span className="s-sr">{t('tasks.do')}</span></th>}
        </tr>
      </thead>
      <tbody>
        {shown.map(view => <Entry key={view.forum.id} view={view} {...props} />)}
      </tbody>
    </table>
  );
}

function Entry({ view, all, change, appointments, act }: Props & { view: View }) {
  const { t, day, moment } = useTexts();
  const { forum, state, from, until, seats, responsible, nextMeeting } = view;
  const answers = forum.seats.find(s => s.id === forum.answeredForBy)?.name;
  return (
    <tr>
      <th scope="row">
        <span lang="da">{forum.name}</span>
        <span className="s-sub">
          {t(`forums.${forum.level}`)} · {t(`forums.${forum.sight}`)}
        </span>
        {state !== 'STANDING' && <Pill group="forum" value={state} />}
        {state === 'COMING' && from && <span className="s-sub">{t('forums.from', { day: day(from) })}</span>}
        {until && <span className="s-sub">{t(state === 'ENDED' ? 'forums.ended' : 'forums.until', { day: day(until) })}</span>}
      </th>
      <td data-label={t('forums.seats')}>
        <ul className="s-plain">
          {seats.map(s => (
            <li key={s.seat}>
              <span lang="da">{s.name}</span>
              <span className="s-sub">{s.holders.join(', ') || t('forums.vacant')}</span>
              {forum.seats.find(own => own.id === s.seat)?.appointed && (
                <Appointed forum={forum.id} seat={s} appointments={appointments} act={act} />
              )}
            </li>
          ))}
        </ul>
        {answers && (forum.partition ? (
          <span className="s-sub">
            {t('forums.answers.each')} <span lang="da">{answers}</span>
          </span>
        ) : responsible.length > 0 ? (
          <span className="s-sub">{t('forums.answers', { names: responsible.join(', ') })}</span>
        ) : (
          <span className="s-sub s-late">
            {t('forums.answers.none')} <span lang="da">{answers}</span>
          </span>
        ))}
      </td>
      <td data-label={t('forums.next')}>{nextMeeting ? moment(nextMeeting) : '–'}</td>
      <td data-label={t('forums.history')}>
        {view.history.length === 0 ? '–' : (
          <ul className="s-plain">
            {view.history.map(c => (
              <li key={c.id}>
                {t(`forums.${c.kind}`)}
                {(c.name ?? c.area) && <span lang="da">: {c.name ?? c.area}</span>}
                {c.successor && (
                  <span> · {t('forums.into')} <span lang="da">{all.find(f => f.forum.id === c.successor)?.forum.name ?? c.successor}</span></span>
                )}
                <span className="s-sub">
                  {day(c.from)} · <span lang="da">{c.because}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </td>
      {change && (
        <td>
          <button type="button" className="s-link" onClick={() => change(view)}>
            {t('forums.change')}
            <span className="s-sr" lang="da">: {forum.name}</span>
          </button>
        </td>
      )}
    </tr>
  );
}
