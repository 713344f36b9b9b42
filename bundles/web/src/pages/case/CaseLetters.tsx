import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { CaseHead, caseOf } from '../../parts/CaseHead';
import { orNone } from '../../parts/form/fields';
import { Icon } from '../../parts/icon';
import { Letters } from '../../parts/Letters';
import { Load, useLoad } from '../../parts/load';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

/** Letters about one case, to the young person or a custody holder. */
export default function CaseLetters({ id }: { id: string }) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const [writing, setWriting] = useState(false);
  const of = useLoad(() => caseOf(tenant, id), [tenant, id]);
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/cases/{case}/letters', { params: { path: { tenant, case: id } } })).items,
    [tenant, id],
  );
  /** Of a refusal only where there was one. */
  const offered = (view: Schemas['CaseView']) =>
    way.letters.filter(({ kind }) => kind !== 'INVITATION' && (kind !== 'REFUSAL' || view.decisions.some(d => d.refusal)));
  return (
    <div className="container">
      <Load load={{ ...of, reload: () => [of, load].forEach(each => each.reload()) }} back="/sager">
        {view => (
          <>
            <CaseHead
              view={view}
              title={t('letters')}
              actions={
                offered(view).length > 0 && (
                  <button type="button" className="button button-primary" onClick={() => setWriting(true)}>
                    <Icon name="plus" />
                    {t('letters.write')}
                  </button>
                )
              }
            />
            <p className="s-muted">{t('letters.lead')}</p>
            <Load load={load}>
              {all => (
                <div className="s-panel s-list">
                  {all.length === 0 ? <Empty icon="folder-open" title={t('letters.none')} text={t('letters.none.text')} /> : <Letters all={all} />}
                </div>
              )}
            </Load>
            {writing && (
              <ActionDialog
                name="write-letter"
                title={t('letters.write')}
                slot={`case/${id}/letter`}
                fields={[
                  {
                    name: 'template',
                    label: t('letters.which'),
                    type: 'select',
                    required: true,
                    options: offered(view).map(letter => ({ value: letter.id, label: letter.name, lang: 'da' })),
                  },
                  { name: 'recipient', label: t('letters.to'), hint: t('letters.to.hint'), required: true, initial: view.person.name },
                  { name: 'text', label: t('letters.text'), type: 'area' },
                ]}
                close={() => setWriting(false)}
                send={async (v, once) => {
                  const body = { template: v.template ?? '', recipient: v.recipient ?? '', text: orNone(v.text) };
                  const params = { path: { tenant, case: id }, header: once(body) };
                  valueOf(await api.POST('/{tenant}/cases/{case}/letters', { params, body }));
                  load.reload();
                }}
              />
            )}
          </>
        )}
      </Load>
    </div>
  );
}
