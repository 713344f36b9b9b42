import { useState } from 'react';
import { api, valueOf, version } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Facts, Panel } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Confirmed } from './Confirmed';
import { Consent } from './Consent';
import { Share } from './Share';
import { sharingOf, type Sharings } from './sharingOf';

type Part = { view: Sharings; set: (view: Sharings) => void };

/** What was told of a case or a concern, and the consents it may stand on. */
export function Shared({ matter }: { matter: string }) {
  const { tenant } = useSession();
  const load = useLoad(() => sharingOf(tenant, matter), [tenant, matter]);
  return <Load load={load}>{view => <Both view={view} set={load.set} />}</Load>;
}

function Both({ view, set }: Part) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<'share' | 'consent'>();
  const close = () => setAsked(undefined);
  const opener = (what: typeof asked, text: string) =>
    view.mayShare && (
      <button type="button" className="s-link" onClick={() => setAsked(what)}>
        <Icon name="plus" />{text}
      </button>
    );
  return (
    <>
      <Panel title={t('shared')} aside={opener('share', t('share'))}>
        <Receipts view={view} />
      </Panel>
      <Panel title={t('consents')} aside={opener('consent', t('consent'))}>
        <Consents view={view} set={set} />
      </Panel>
      {asked === 'share' && <Share view={view} set={set} close={close} />}
      {asked === 'consent' && <Consent view={view} set={set} close={close} />}
    </>
  );
}

function Receipts({ view: { shared } }: { view: Sharings }) {
  const { t, code, moment } = useTexts();
  if (shared.length === 0) return <p className="s-muted">{t('shared.none')}</p>;
  return (
    <>
      <ul className="s-plain s-apart">
        {shared.map(({ sharing: s, sharedBy }) => (
          <li key={s.id}>
            <p lang="da">»{s.shared}«</p>
            <Facts
              facts={[
                [t('shared.to'), <><span lang="da">{s.recipient}</span> ({code('recipient', s.to)})</>],
                [t('share.purpose'), <span lang="da">{s.purpose}</span>],
                [t('share.necessity'), <span lang="da">{s.necessity}</span>],
                [t('share.basis'), code('basis', s.basis)],
                [t('shared.by'), `${sharedBy}, ${moment(s.sharedAt)}`],
              ]}
            />
          </li>
        ))}
      </ul>
      <p className="s-muted" lang="da">{t('shared.limits')}</p>
      <button type="button" className="s-link" onClick={() => window.print()}>{t('shared.print')}</button>
    </>
  );
}

function Consents({ view, set }: Part) {
  const { t, code, day } = useTexts();
  const { tenant } = useSession();
  if (view.consents.length === 0) return <p className="s-muted">{t('consents.none')}</p>;
  return (
    <ul className="s-plain">
      {view.consents.map(c => (
        <li key={c.id}>
          <b lang="da">{c.to}</b>: <span lang="da">{c.about}</span>
          <span className="s-sub">
            {code('given', c.givenBy)} · {t('network.period', { from: day(c.from), until: day(c.until) })}
            {c.reference && <> · {t('consent.reference.of', { reference: c.reference })}{c.feed && <> ({code('feed', c.feed)})</>}</>}
            {c.withdrawnOn && <> · {t('consent.withdrawn', { day: day(c.withdrawnOn) })}</>}
          </span>
          {view.mayShare && !c.withdrawnOn && (
            <Confirmed
              label={t('consent.withdraw')}
              of={c.to}
              sure={t('consent.withdraw.sure')}
              run={async () => {
                const params = { path: { tenant, matter: view.matter, consent: c.id }, header: version(c.version) };
                set(valueOf(await api.POST('/{tenant}/matters/{matter}/sharings/consents/{consent}/withdrawal', { params })));
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
