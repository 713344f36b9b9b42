import { Link } from 'wouter';
import { Icon } from '../../parts/icon';
import { Panel } from '../../parts/page';
import { prepares } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Agenda, ItemAction, Line } from './Meeting';
import { Parties } from './Parties';

type Props = { agenda: Agenda; line: Line; set: (agenda: Agenda) => void; ask: (kind: ItemAction) => void };

/** One item of the agenda: named for those with a recorded legal basis, anonymous for all others. */
export function Item({ agenda, line, set, ask }: Props) {
  const { t } = useTexts();
  const { me, way } = useSession();
  const { item, named } = line;
  const open = agenda.meeting.state === 'PLANNED' && named;
  const preparing = prepares(me, way, agenda.meeting.forum);
  const link = named && <Link href={`/sager/${named.caseId}`}>{t('case.number', { number: named.caseNumber })}</Link>;
  const title = named ? t('case.of', { name: named.person.name, age: named.person.age }) : line.label;
  return (
    <Panel title={`${item.position}. ${title}`} aside={link}>
      {!named && (
        <p className="s-anonymous">
          <Icon name="lock" />
          {t('agenda.anonymous')}
        </p>
      )}
      {item.outcome && (
        <div className="s-words">
          <h3>{t('agenda.outcome')}</h3>
          <p lang="da">{item.outcome}</p>
        </div>
      )}
      {item.minutes && (
        <div className="s-words">
          <h3>{t('minutes.text')}</h3>
          <p lang="da">{item.minutes}</p>
        </div>
      )}
      <Said agenda={agenda} line={line} />
      <Parties agenda={agenda} line={line} set={set} reminds={Boolean(open) && preparing} />
      {!open && named && preparing && agenda.meeting.state === 'HELD' && (
        <div className="s-buttons">
          <button type="button" className="button button-secondary" onClick={() => ask('write-minutes')}>{t('minutes.write')}</button>
        </div>
      )}
      {open && (
        <div className="s-buttons">
          <button type="button" className="button button-secondary" onClick={() => ask('contribute')}>{t('agenda.contribute')}</button>
          <button type="button" className="button button-secondary" onClick={() => ask('bid')}>{t('agenda.bid')}</button>
          {preparing && (
            <button type="button" className="button button-secondary" onClick={() => ask('basis')}>{t('agenda.basis')}</button>
          )}
          {preparing && way.intake.presenting && (
            <button type="button" className="button button-secondary" onClick={() => ask('admit-presenter')}>{t('agenda.presenter')}</button>
          )}
          {preparing && (
            <button type="button" className="button button-secondary" onClick={() => ask('write-minutes')}>{t('minutes.write')}</button>
          )}
          {!item.outcome && preparing && (
            <button type="button" className="button button-primary" onClick={() => ask('conclude')}>{t('agenda.conclude')}</button>
          )}
        </div>
      )}
    </Panel>
  );
}

function Said({ agenda, line }: Pick<Props, 'agenda' | 'line'>) {
  const { t, code, day } = useTexts();
  const name = (id: string) => agenda.participants.find(p => p.id === id)?.name ?? t('agenda.someone');
  const by = (participant: string, writer: string) =>
    agenda.participants.find(p => p.id === participant)?.user !== writer && (
      <span className="s-sub">{t('said.for', { name: agenda.writers.find(w => w.user === writer)?.name ?? t('agenda.someone') })}</span>
    );
  return (
    <>
      {line.contributions.length > 0 && (
        <>
          <h3>{t('agenda.contributions')}</h3>
          <ul className="s-said">
            {line.contributions.map(c => (
              <li key={c.id}>
                <b>{name(c.participant)}</b>
                {by(c.participant, c.recordedBy)}
                {c.notDisclosed ? (
                  <p className="s-muted">{t('agenda.undisclosed')}</p>
                ) : (
                  <>
                    {c.challenges && <p><span className="s-muted">{t('agenda.challenges')}:</span> <span lang="da">{c.challenges}</span></p>}
                    {c.opportunities && <p><span className="s-muted">{t('agenda.opportunities')}:</span> <span lang="da">{c.opportunities}</span></p>}
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {line.bids.length > 0 && (
        <>
          <h3>{t('agenda.bids')}</h3>
          <ul className="s-said">
            {line.bids.map(b => (
              <li key={b.id}>
                <b>{name(b.participant)}</b>
                {by(b.participant, b.recordedBy)}
                <p lang="da">{b.proposal}</p>
                <p className="s-sub">
                  <span lang="da">{b.capacity}</span>
                  {b.availableBy && <> {t('agenda.from', { day: day(b.availableBy) })}</>}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {line.bases.length > 0 && (
        <details className="s-why">
          <summary>
            <Icon name="visibility" />
            {t('agenda.bases', { n: line.bases.length })}
            <span className="s-sr">: {line.label}</span>
          </summary>
          <ul>
            {line.bases.map(b => (
              <li key={b.id}>
                <b>{name(b.participant)}</b>: {code('basis', b.basis)}. <span lang="da">{b.necessity}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
