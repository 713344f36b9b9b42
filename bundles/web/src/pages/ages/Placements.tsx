import { useState } from 'react';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone } from '../../parts/form/fields';
import { Panel } from '../../parts/page';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import type { AgesProps } from './Ages';

type Placement = Schemas['Placement'];

/** When the young person is placed outside home: the days, and nothing more. */
export function Placements({ ages, open, set, refresh }: AgesProps) {
  const { t, day } = useTexts();
  const { tenant } = useSession();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Placement>();
  const path = { tenant, case: ages.caseId };
  return (
    <Panel title={t('placement')}>
      <p className="s-muted">{t('placement.lead')}</p>
      {ages.placements.length === 0 && <p>{t('placement.none')}</p>}
      <ul className="s-people">
        {ages.placements.map(p => (
          <li key={p.id}>
            <b>
              {p.until
                ? t('placement.was', { from: day(p.from), until: day(p.until) })
                : t('placement.since', { from: day(p.from) })}
            </b>
            {open && !p.until && (
              <button type="button" className="s-link s-tight" onClick={() => setEnding(p)}>{t('placement.end')}</button>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <button type="button" className="s-link" onClick={() => setAdding(true)}>{t('placement.add')}</button>
      )}
      {adding && (
        <ActionDialog
          name="place"
          title={t('placement.add')}
          slot={`case/${ages.caseId}/placement`}
          fields={[
            { name: 'from', label: t('placement.from'), type: 'day', required: true, initial: today() },
            { name: 'until', label: t('placement.until'), hint: t('placement.until.hint'), type: 'day' },
          ]}
          close={() => setAdding(false)}
          refresh={refresh}
          send={async (v, once) => {
            const body = { from: v.from ?? '', until: orNone(v.until) };
            const params = { path, header: once(body) };
            set(valueOf(await api.POST('/{tenant}/cases/{case}/placements', { params, body })));
          }}
        />
      )}
      {ending && (
        <ActionDialog
          name="end-placement"
          title={t('placement.end')}
          slot={`placement/${ending.id}/end`}
          fields={[{ name: 'until', label: t('placement.until'), type: 'day', required: true, initial: today() }]}
          close={() => setEnding(undefined)}
          refresh={refresh}
          send={async v => {
            const params = { path: { ...path, placement: ending.id }, header: version(ending.version) };
            const body = { until: v.until ?? '' };
            set(valueOf(await api.PUT('/{tenant}/cases/{case}/placements/{placement}/end', { params, body })));
          }}
        />
      )}
    </Panel>
  );
}
