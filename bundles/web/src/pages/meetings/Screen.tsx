import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { useArrival } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { useLive } from './live';
import type { Agenda, Line } from './Meeting';

/** The meeting on a wall: whoever is in the room reads it, so a name stands only where everybody may hear it. */
export default function Screen({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(
    async () =>
      valueOf(await api.GET('/{tenant}/meetings/{meeting}/agenda', { params: { path: { tenant, meeting: id } } })),
    [tenant, id],
  );
  useLive(id, load.data !== undefined, load.set);
  return (
    <div className="container s-wall">
      <Load load={load} back="/moeder">{agenda => <Wall agenda={agenda} />}</Load>
    </div>
  );
}

function Wall({ agenda }: { agenda: Agenda }) {
  const { t, moment } = useTexts();
  const heading = useArrival(agenda.forumName, t('meetings.screen'));
  const open = agenda.lines.findIndex(line => !line.item.outcome);
  const [at, setAt] = useState(open < 0 ? 0 : open);
  const last = agenda.lines.length - 1;
  const here = Math.min(at, Math.max(last, 0));
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'ArrowRight') setAt(n => Math.min(n + 1, last));
      if (event.key === 'ArrowLeft') setAt(n => Math.max(n - 1, 0));
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [last]);
  const line = agenda.lines[here];
  return (
    <>
      <header className="s-wall-head">
        <h1 tabIndex={-1} ref={heading} lang="da">{agenda.forumName}</h1>
        <p>{moment(agenda.meeting.startsAt)} · <span lang="da">{agenda.meeting.place}</span></p>
      </header>
      {line ? <AtHand line={line} n={here + 1} all={agenda.lines.length} /> : (
        <Empty icon="list-bulleted" title={t('agenda.none')} text={t('agenda.none.yet')} />
      )}
      <nav className="s-buttons" aria-label={t('screen.agenda')}>
        <button type="button" className="button button-secondary" aria-disabled={here === 0} onClick={() => setAt(Math.max(here - 1, 0))}>
          {t('screen.previous')}
        </button>
        <button type="button" className="button button-primary" aria-disabled={here >= last} onClick={() => setAt(Math.min(here + 1, Math.max(last, 0)))}>
          {t('screen.next')}
        </button>
        <Link href={`/moeder/${agenda.meeting.id}`}>{t('screen.leave')}</Link>
      </nav>
    </>
  );
}

function AtHand({ line, n, all }: { line: Line; n: number; all: number }) {
  const { t } = useTexts();
  const named = line.heardByAll ? line.named : undefined;
  return (
    <section className="s-wall-item" aria-live="polite">
      <p className="s-wall-place">{t('screen.item', { n, all })}</p>
      <h2>{named ? t('case.of', { name: named.person.name, age: named.person.age }) : line.label}</h2>
      {named ? (
        <>
          {line.item.minutes && <p lang="da">{line.item.minutes}</p>}
          {line.item.outcome && (
            <p>
              <b>{t('screen.concluded')}:</b> <span lang="da">{line.item.outcome}</span>
            </p>
          )}
        </>
      ) : (
        <p className="s-anonymous">
          <Icon name="lock" />
          {t('screen.unnamed')}
        </p>
      )}
    </section>
  );
}
