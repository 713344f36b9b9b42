import { useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import type { Field } from '../../parts/form/fields';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { FOR_ONE, type Entry } from '../catalogue/entries';

type Participation = Schemas['MeasureParticipation'];
type Asked = { how: 'begin' } | { how: 'count' | 'end'; which: Participation; name: string };

type Props = { caseId: string; entries: Entry[]; open: boolean };

/** What the young person takes part in, how often they came, and how it ended. */
export function Measures({ caseId, entries, open }: Props) {
  const { t, day } = useTexts();
  const { tenant } = useSession();
  const [asked, setAsked] = useState<Asked>();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/cases/{case}/measures', { params: { path: { tenant, case: caseId } } })).items,
    [tenant, caseId],
  );
  const usable = entries.filter(e => FOR_ONE.includes(e.kind) && !e.retired);
  if (usable.length === 0) return null;
  const name = (code: string) => entries.find(e => e.code === code)?.name ?? code;
  const close = () => setAsked(undefined);
  return (
    <Panel
      title={t('measures')}
      aside={
        open && (
          <button type="button" className="s-link" onClick={() => setAsked({ how: 'begin' })}>
            <Icon name="plus" />
            {t('measures.begin')}
          </button>
        )
      }
    >
      <Load load={load}>
        {all =>
          all.length === 0 ? (
            <p className="s-muted">{t('measures.none')}</p>
          ) : (
            <ul className="s-tasks">
              {all.map(one => (
                <li key={one.id}>
                  <div>
                    <Link href={`/katalog/${one.entry}`} lang="da">{name(one.entry)}</Link>
                    <span className="s-sub">
                      {t('measures.since', { day: day(one.beganOn) })} ·{' '}
                      {t('measures.dose', { attended: one.attended, offered: one.offered })}
                      {one.tight && <> · {t('catalogue.coordinators')}</>}
                    </span>
                    {one.ending?.reason && <span className="s-sub" lang="da">{one.ending.reason}</span>}
                  </div>
                  {one.ending ? (
                    <span className="s-pill">{t(`measures.${one.ending.how}`)}</span>
                  ) : (
                    open && (
                      <span className="s-tags">
                        {(['count', 'end'] as const).map(how => (
                          <button key={how} type="button" className="s-link" onClick={() => setAsked({ how, which: one, name: name(one.entry) })}>
                            {t(`measures.${how}`)}
                            <span className="s-sr" lang="da">: {name(one.entry)}</span>
                          </button>
                        ))}
                      </span>
                    )
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Load>
      {asked?.how === 'begin' && <Begin caseId={caseId} usable={usable} changed={load.reload} close={close} />}
      {asked?.how === 'count' && <Count {...asked} changed={load.reload} close={close} />}
      {asked?.how === 'end' && <End {...asked} changed={load.reload} close={close} />}
    </Panel>
  );
}

type Done = { changed: () => void; close: () => void };
type One = { which: Participation; name: string } & Done;

function Begin({ caseId, usable, changed, close }: { caseId: string; usable: Entry[] } & Done) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const fields: Field[] = [
    {
      name: 'entry',
      label: t('measures.which'),
      type: 'select',
      required: true,
      options: usable.map(e => ({ value: e.code, label: e.name, lang: 'da' })),
    },
    { name: 'beganOn', label: t('measures.began'), type: 'day', required: true, initial: today() },
  ];
  return (
    <ActionDialog
      name="begin-measure"
      title={t('measures.begin')}
      slot={`case/${caseId}/measure/new`}
      fields={fields}
      close={close}
      refresh={changed}
      send={async ({ entry = '', beganOn = '' }, once) => {
        const body = { entry, beganOn };
        valueOf(await api.POST('/{tenant}/cases/{case}/measures', { params: { path: { tenant, case: caseId }, header: once(body) }, body }));
        changed();
      }}
    />
  );
}

// What is no number the platform refuses, and says so at the field.
const number = (value = '') => (/^\d+$/.test(value.trim()) ? Number(value) : value) as number;

function Count({ which, name, changed, close }: One) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const fields: Field[] = [
    { name: 'offered', label: t('measures.offered'), hint: t('measures.count.hint'), required: true, initial: String(which.offered) },
    { name: 'attended', label: t('measures.attended'), hint: t('measures.count.hint'), required: true, initial: String(which.attended) },
  ];
  return (
    <ActionDialog
      name="count-measure"
      title={t('measures.count.title', { name })}
      slot={`case/${which.caseId}/measure/${which.id}/count`}
      fields={fields}
      close={close}
      refresh={changed}
      send={async v => {
        const params = { path: { tenant, case: which.caseId, participation: which.id }, header: version(which.version) };
        const body = { offered: number(v.offered), attended: number(v.attended) };
        valueOf(await api.PUT('/{tenant}/cases/{case}/measures/{participation}/count', { params, body }));
        changed();
      }}
    />
  );
}

function End({ which, name, changed, close }: One) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const fields: Field[] = [
    {
      name: 'how',
      label: t('measures.how'),
      type: 'radio',
      required: true,
      options: (['COMPLETED', 'LEFT_EARLY'] as const).map(how => ({ value: how, label: t(`measures.${how}`) })),
    },
    { name: 'endedOn', label: t('measures.ended'), type: 'day', required: true, initial: today() },
    { name: 'reason', label: t('measures.reason'), type: 'area', required: true, when: v => v.how === 'LEFT_EARLY' },
  ];
  return (
    <ActionDialog
      name="end-measure"
      title={t('measures.end.title', { name })}
      slot={`case/${which.caseId}/measure/${which.id}/end`}
      fields={fields}
      close={close}
      refresh={changed}
      send={async v => {
        const params = { path: { tenant, case: which.caseId, participation: which.id }, header: version(which.version) };
        const how = v.how as 'COMPLETED' | 'LEFT_EARLY';
        const body = { endedOn: v.endedOn ?? '', how, reason: how === 'LEFT_EARLY' ? v.reason : undefined };
        valueOf(await api.PUT('/{tenant}/cases/{case}/measures/{participation}/end', { params, body }));
        changed();
      }}
    />
  );
}
