import type { ReactNode } from 'react';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Facts, Panel, Quote, Why } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { LineProps } from './InboxLine';

type Proposal = Schemas['NoticeProposal'];

/** What the line would do in a case, before somebody lets it by one click. */
export function IntoCase({ view: { line }, set, refresh, proposal }: LineProps & { proposal: Proposal }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const { busy, problem, run } = useChange(`inbox/${line.id}/notice`);
  const put = (into: string) =>
    run(async once => {
      const body = { into };
      const params = { path: { tenant, line: line.id }, header: { ...version(line.version), ...once(body) } };
      set(valueOf(await api.POST('/{tenant}/inbox/{line}/notice', { params, body })));
      tell(t('notice.taken'));
    });
  return (
    <Panel title={t('notice.into')}>
      {proposal.cases.length === 0 ? <p className="s-muted">{t('notice.no-case')}</p> : <Will proposal={proposal} />}
      {problem && <ProblemBox problem={problem} again={refresh} />}
      <p className="s-actions">
        {proposal.cases.map(one => (
          <button
            type="button"
            key={one.id}
            className="button button-primary"
            aria-disabled={busy}
            onClick={() => !busy && put(one.id)}
          >
            {t('notice.put', { number: one.number })}
          </button>
        ))}
      </p>
      <Why of={t('notice.into')}><Quote source={proposal.law} /></Why>
    </Panel>
  );
}

function Will({ proposal }: { proposal: Proposal }) {
  const { t, code, day } = useTexts();
  const { days, due, domains, settles, group, support } = proposal;
  return (
    <>
      <p className="s-muted">{t('notice.lead')}</p>
      {support && <p><b>{t('notice.support')}</b></p>}
      {settles && <p>{t('notice.settles', { step: code('step', settles) })}</p>}
      {days.length > 0 && <Facts facts={days.map(d => [code('toldDay', d.kind), day(d.on)])} />}
      {due.length > 0 && (
        <>
          <h3>{t('notice.due')}</h3>
          <Facts facts={due.map(d => [code('step', d.step), day(d.due)])} />
        </>
      )}
      {domains.length > 0 && (
        <>
          <h3>{t('notice.domains')}</h3>
          <Domains domains={domains} />
        </>
      )}
      {group && (
        <p>
          {t('notice.group')} <b lang="da">{group.name}</b> <span className="s-muted" lang="da">{group.reason}</span>
        </p>
      )}
      {days.length === 0 && domains.length === 0 && !settles && !support && <p>{t('notice.read')}</p>}
    </>
  );
}

/** How areas of life stand, as the prison service told it. */
export function Domains({ domains, then }: {
  domains: Schemas['ReleaseViewDomain'][];
  then?: (domain: Schemas['ReleaseViewDomain']) => ReactNode;
}) {
  const { code } = useTexts();
  return (
    <ul className="s-steps">
      {domains.map(d => (
        <li key={d.area}>
          <b>{code('area', d.area)}</b>{' '}
          <span className={`s-pill ${d.need === 'NEED' ? 'warn' : d.need === 'OK' ? 'ok' : ''}`}>{code('need', d.need)}</span>
          {d.note && <span className="s-sub" lang="da">{d.note}</span>}
          {then?.(d)}
        </li>
      ))}
    </ul>
  );
}
