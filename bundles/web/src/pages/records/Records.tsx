import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'wouter';
import { api, valueOf } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Load } from '../../parts/load';
import { More } from '../../parts/page';
import { usePages } from '../../parts/paging';
import { Empty } from '../../parts/problem';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Section } from '../catalogue/Sections';
import { WhichTemplate, writable } from './choosing';
import { RecordTable } from './RecordTable';

const SIZE = 25;

/** All documents about no case: searched by their words, filtered by their kind. */
export default function Records() {
  const { t } = useTexts();
  const { tenant, way, me } = useSession();
  const [query, setQuery] = useSearchParams();
  const template = query.get('slags') ?? '';
  const q = query.get('q') ?? '';
  const [text, setText] = useState(q);
  const [choosing, setChoosing] = useState(false);
  const { load, more } = usePages(
    async after =>
      valueOf(
        await api.GET('/{tenant}/records', {
          params: { path: { tenant }, query: { after, size: SIZE, template: template || undefined, q: q || undefined } },
        }),
      ),
    [tenant, template, q],
  );
  const own = writable(way, me, false);
  const choose = (part: { slags?: string; q?: string }) => {
    const next = { slags: template, q, ...part };
    setQuery(Object.fromEntries(Object.entries(next).filter(([, value]) => value)));
  };
  const search = (event: FormEvent) => {
    event.preventDefault();
    choose({ q: text.trim() });
  };
  return (
    <Section
      title={t('nav.records')}
      lead={t('records.lead')}
      actions={
        own.length > 0 && (
          <button type="button" className="button button-primary" onClick={() => setChoosing(true)}>
            <Icon name="plus" />
            {t('records.new')}
          </button>
        )
      }
    >
      <div className="s-panel s-list">
        <form className="s-filters" role="search" onSubmit={search}>
          <div className="form-group">
            <label className="form-label" htmlFor="q">{t('records.search')}</label>
            <input className="form-input" id="q" value={text} autoComplete="off" maxLength={200} onChange={e => setText(e.target.value)} />
          </div>
          <button type="submit" className="button button-secondary">
            <Icon name="search" />
            {t('records.search.go')}
          </button>
          <div className="form-group">
            <label className="form-label" htmlFor="template">{t('records.template')}</label>
            <select className="form-select" id="template" value={template} onChange={e => choose({ slags: e.target.value })}>
              <option value="">{t('all')}</option>
              {way.templates.filter(one => one.about !== 'CASE').map(one => (
                <option key={one.id} value={one.id} lang="da">{one.name}</option>
              ))}
            </select>
          </div>
        </form>
        <Load load={load}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="folder-open" title={t('records.none')} text={t('records.none.text')} />
            ) : (
              <>
                <RecordTable items={items} />
                <More {...more} />
              </>
            )
          }
        </Load>
      </div>
      {choosing && <WhichTemplate templates={own} close={() => setChoosing(false)} />}
    </Section>
  );
}
