import type { ReactNode } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Form } from '../../parts/form/Form';
import { useLoad } from '../../parts/load';
import { Notice } from '../../parts/Notice';
import { Facts, Panel } from '../../parts/page';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { LineProps } from './InboxLine';

type View = Schemas['RegisterView'];

/** What the civil registration tells: banners nobody overlooks, above what is told, and a look-up that says why. */
export function Register({ view, refresh, children }: LineProps & { children: ReactNode }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const { line, matched } = view;
  const path = { tenant, line: line.id };
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/inbox/{line}/look-ups', { params: { path } })),
    [tenant, line.id, line.version],
  );
  const slot = `inbox/${line.id}/look-up`;
  const { busy, problem, run } = useChange(slot);
  const known = load.data;
  const open = line.state === 'NEW' || line.state === 'QUARANTINED';
  const hidden =
    line.person.addressProtected || matched?.addressProtected || known?.lookUps.some(l => l.found?.addressProtected);
  return (
    <>
      {known && hidden && <Banner title={t('cpr.protected')} text={t('cpr.protected.text')} />}
      {known && <Standing known={known} open={open} />}
      {children}
      {known && (known.lookUps.length > 0 || open) && (
        <Panel title={t('cpr.title')}>
          {known.lookUps.map(lookUp => <LookUp key={lookUp.id} lookUp={lookUp} />)}
          {open && known.whyNot && <p className="s-muted" lang="da">{known.whyNot}</p>}
          {open && !known.whyNot && known.lookUps.length === 0 && (
            <>
              <p className="s-muted">{t('cpr.lead')}</p>
              <Form
                slot={slot}
                fields={[{ name: 'purpose', label: t('cpr.purpose'), required: true }]}
                label={t('cpr.look')}
                busy={busy}
                problem={problem}
                refresh={load.reload}
                submit={({ purpose = '' }) =>
                  run(async once => {
                    const body = { purpose };
                    const params = { path, header: once(body) };
                    load.set(valueOf(await api.POST('/{tenant}/inbox/{line}/look-ups', { params, body })));
                    refresh();
                    tell(t('cpr.done'));
                  })
                }
              />
            </>
          )}
        </Panel>
      )}
    </>
  );
}

function Standing({ known, open }: { known: View; open: boolean }) {
  const { t, day } = useTexts();
  const died = known.standing.diedOn ?? known.lookUps.flatMap(l => l.found?.diedOn ?? [])[0];
  return (
    <>
      {died && <Banner title={t('cpr.died', { day: day(died) })} text={t('cpr.died.text')} />}
      {known.movedTo && (
        <Banner title={t('cpr.moved', { code: known.movedTo })} text={open ? t('cpr.moved.text') : undefined} />
      )}
    </>
  );
}

const Banner = ({ title, text }: { title: string; text?: string }) => (
  <Notice title={title}>{text && <p className="alert-text">{text}</p>}</Notice>
);

function LookUp({ lookUp }: { lookUp: View['lookUps'][number] }) {
  const { t, moment } = useTexts();
  const { found } = lookUp;
  return (
    <>
      <p className="s-sub s-after">{t('cpr.by', { who: lookUp.by })} · {moment(lookUp.at)}</p>
      <p lang="da">{lookUp.purpose}</p>
      {found ? (
        <Facts
          facts={[
            [t('person.name'), found.name],
            [t('person.cpr'), found.otherNumber ? `${found.numberMasked} (${t('cpr.other')})` : found.numberMasked],
            [t('cpr.municipality'), found.municipality],
          ]}
        />
      ) : (
        <p>{t('cpr.nobody')}</p>
      )}
    </>
  );
}
