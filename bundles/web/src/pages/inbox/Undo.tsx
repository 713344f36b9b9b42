import { useState } from 'react';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { LineProps } from './InboxLine';

type View = Schemas['MatchView'];

/** What the match led to, shown before anybody says that it was wrong; and what was undone. */
export function Undo({ view: { line }, refresh }: LineProps) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [asking, setAsking] = useState(false);
  const path = { tenant, line: line.id };
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/inbox/{line}/undone-matches', { params: { path } })),
    [tenant, line.id, line.version],
  );
  return (
    <Load load={load}>
      {match => (
        <>
          {match.undoable && (
            <p className="s-next">
              <button type="button" className="s-link" onClick={() => setAsking(true)}>
                <Icon name="refresh" />
                {t('undo.open')}
              </button>
            </p>
          )}
          {match.undone.length > 0 && <Undone match={match} />}
          {asking && (
            <ActionDialog
              name="undo-match"
              title={t('undo.title')}
              slot={`inbox/${line.id}/undo`}
              fields={[{ name: 'reason', label: t('undo.reason'), type: 'area', required: true }]}
              close={() => setAsking(false)}
              refresh={load.reload}
              send={async ({ reason = '' }, once) => {
                const body = { reason };
                const params = { path, header: { ...version(match.version), ...once(body) } };
                load.set(valueOf(await api.POST('/{tenant}/inbox/{line}/undone-matches', { params, body })));
                refresh();
              }}
            >
              <p>{t('undo.lead')}</p>
              <Followed match={match} />
            </ActionDialog>
          )}
        </>
      )}
    </Load>
  );
}

function Followed({ match }: { match: View }) {
  const { t, code } = useTexts();
  return match.consequences.length === 0 ? (
    <p className="s-muted">{t('undo.nothing')}</p>
  ) : (
    <>
      <h3>{t('undo.followed')}</h3>
      <ul>
        {match.consequences.map(({ kind, fate, number }) => (
          <li key={kind + fate}>
            <b>{number} × {code('followed', kind)}</b> – {code('fate', fate)}
          </li>
        ))}
      </ul>
      <Readings readings={match.read} />
    </>
  );
}

function Undone({ match }: { match: View }) {
  const { t, moment } = useTexts();
  return (
    <Panel title={t('undo.history')}>
      {match.undone.map(({ undo, by, read }) => (
        <section key={undo.id}>
          <p><b>{t('undo.by', { who: by })}</b> · {moment(undo.at)}</p>
          <p lang="da">{undo.reason}</p>
          <Readings readings={read} />
        </section>
      ))}
    </Panel>
  );
}

/** Without anybody's name, as the person's own access report has it (LAW-22). */
function Readings({ readings }: { readings: View['read'] }) {
  const { t, moment } = useTexts();
  if (readings.length === 0) return null;
  return (
    <>
      <h3>{t('undo.read')}</h3>
      <ul>
        {readings.map(({ purpose, times, employees, lastAt }) => (
          <li key={purpose}>
            <span lang="da">{purpose}</span>: {t('undo.reading', { n: times, who: employees, when: moment(lastAt) })}
          </li>
        ))}
      </ul>
    </>
  );
}
