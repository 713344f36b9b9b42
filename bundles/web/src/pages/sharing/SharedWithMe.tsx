import { api, valueOf } from '../../api/client';
import { Load, useLoad } from '../../parts/load';
import { Facts, PageHead } from '../../parts/page';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

/** What colleagues told me: their words, and nothing of where they come from. */
export default function SharedWithMe() {
  const { t, code, moment } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/shared-with-me', { params: { path: { tenant } } })).items,
    [tenant],
  );
  return (
    <div className="container s-narrow">
      <PageHead title={t('mine.shared')} lead={t('mine.shared.lead')} back={{ to: '/arbejdsliste', text: t('nav.worklist') }} />
      <Load load={load}>
        {items =>
          items.length === 0 ? (
            <div className="s-panel"><Empty icon="folder-open" title={t('mine.shared.none')} text={t('mine.shared.none.text')} /></div>
          ) : (
            items.map(one => (
              <section className="s-panel" key={one.id}>
                <p className="s-prose" lang="da">{one.shared}</p>
                <Facts
                  facts={[
                    [t('shared.by'), `${one.from}, ${moment(one.sharedAt)}`],
                    [t('share.purpose'), <span lang="da">{one.purpose}</span>],
                    [t('share.basis'), code('basis', one.basis)],
                    [t('mine.shared.as'), <span lang="da">{one.to}</span>],
                  ]}
                />
              </section>
            ))
          )
        }
      </Load>
    </div>
  );
}
