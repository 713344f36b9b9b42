import { Link } from 'wouter';
import { api, root, valueOf } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Agenda, ListLine, With } from './ListMeeting';
import { Details } from './Told';
import { open, OUTCOMES, WITH_LETTER, type Outcome } from './outcomes';
import { senderName } from './sender';

type Props = {
  agenda: Agenda;
  line: ListLine;
  busy: boolean;
  shown: boolean;
  show: () => void;
  extra: With;
  setExtra: (extra: With) => void;
  settle: (outcome: Outcome) => void;
};

/** One line: never an address or a number, and what happened only while somebody asks for it. */
export function AtHand({ agenda, line, busy, shown, show, extra, setExtra, settle }: Props) {
  const { t, code, day } = useTexts();
  const { tenant } = useSession();
  return (
    <>
      <section className="s-wall-item" aria-live="polite">
        <p className="s-wall-place">
          {t('list.line', { n: line.recordNo, sender: senderName(code, line.sender), day: day(line.receivedOn) })}
        </p>
        <h2>{line.age === undefined ? line.person : t('case.of', { name: line.person, age: line.age })}</h2>
        <p className="s-tags">
          {line.addressProtected && <span className="s-pill late">{t('list.protected')}</span>}
          {line.matched && <span className="s-pill">{t('inbox.matched')}</span>}
        </p>
        {line.seenOnce && <p>{t('list.once')}</p>}
        {line.seenOnce && line.minor && <p className="s-next"><Icon name="flag" /><span>{t('list.notify')}</span></p>}
        {line.outcome && (
          <p>
            <b>{code('outcome', line.outcome)}</b>{' '}
            {line.letter && (
              <a href={new URL(`api/v1/${tenant}/list-meeting/${line.id}/letter`, root).href}>{t('list.letter.get')}</a>
            )}
          </p>
        )}
        {!line.outcome && !line.matched && !line.seenOnce && (
          <p>{t('list.unmatched')} <Link href={`/indbakke/${line.id}`}>{t('list.find')}</Link></p>
        )}
        <button type="button" className="s-link" aria-expanded={shown} onClick={show}>
          <Icon name="lock" />{t(shown ? 'list.hide' : 'list.show')}
        </button>
        {shown && <WhatHappened id={line.id} />}
      </section>
      {!line.outcome && (
        <>
          <div className="s-buttons" role="group" aria-label={t('list.outcomes')}>
            {OUTCOMES.filter(o => open(line, o)).map(outcome => (
              <button type="button" key={outcome} className="button button-primary" aria-disabled={busy} onClick={() => settle(outcome)}>
                <kbd aria-hidden="true">{OUTCOMES.indexOf(outcome) + 1}</kbd> {code('outcome', outcome)}
              </button>
            ))}
          </div>
          {!line.seenOnce && <Extra agenda={agenda} extra={extra} set={setExtra} letter={WITH_LETTER.some(o => open(line, o))} />}
        </>
      )}
    </>
  );
}

/** Asked for, and written down. */
function WhatHappened({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/inbox/{line}', { params: { path: { tenant, line: id } } })),
    [tenant, id],
  );
  return <Load load={load}>{view => <Details view={view} />}</Load>;
}

function Extra({ agenda, extra, set, letter }: { agenda: Agenda; extra: With; set: (extra: With) => void; letter: boolean }) {
  const { t } = useTexts();
  return (
    <details className="s-long">
      <summary>{t('list.with')}</summary>
      {agenda.letters && letter && (
        <p className="form-group-checkbox">
          <input
            id="list-letter"
            type="checkbox"
            className="form-checkbox checkbox-large"
            checked={extra.letter}
            onChange={e => set({ ...extra, letter: e.target.checked })}
          />
          <label className="form-label" htmlFor="list-letter">{t('list.letter')}</label>
        </p>
      )}
      <p className="form-group">
        <label className="form-label" htmlFor="list-owner">{t('list.owner')}</label>
        <select id="list-owner" className="form-select" value={extra.owner} onChange={e => set({ ...extra, owner: e.target.value })}>
          <option value="">{t('list.owner.usual')}</option>
          {agenda.owners.map(owner => <option key={owner.post} value={owner.post} lang="da">{owner.title}</option>)}
        </select>
      </p>
      <p className="form-group">
        <label className="form-label" htmlFor="list-due">{t('list.due')}</label>
        <input id="list-due" type="date" className="form-input" value={extra.due} onChange={e => set({ ...extra, due: e.target.value })} />
      </p>
      <p className="form-group">
        <label className="form-label" htmlFor="list-note">{t('note')}</label>
        <input id="list-note" className="form-input" value={extra.note} onChange={e => set({ ...extra, note: e.target.value })} />
      </p>
    </details>
  );
}
