import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../../api/client';
import { Facts, Panel } from '../../parts/page';
import { useTexts } from '../../texts';
import { whole } from './fields';

type View = Schemas['RecordVersionView'];
type Line = Schemas['RecordFormLine'];

/** What a version holds, each value under the label of its time. */
export function Contents({ view }: { view: View }) {
  const { t } = useTexts();
  const { form, content } = view.version;
  const all = whole(content, view.special);
  const filled = form.lines.filter(line => all[line.key]);
  return (
    <Panel title={t('records.content')}>
      {filled.length === 0 ? (
        <p className="s-muted">{t('records.blank')}</p>
      ) : (
        <div lang="da" className="s-texts">
          <Facts facts={filled.map(line => [line.label, <Value key={line.key} line={line} values={all[line.key] ?? []} links={view.links} />])} />
        </div>
      )}
    </Panel>
  );
}

function Value({ line, values, links }: { line: Line; values: string[]; links: Record<string, string> }): ReactNode {
  const { t, day } = useTexts();
  const [first = ''] = values;
  switch (line.kind) {
    case 'DAY':
      return day(first);
    case 'YES_NO':
      return t(first === 'yes' ? 'records.yes' : 'records.no');
    case 'LINK':
      return links[first] ? <Link href={`/videnbank/${first}`}>{links[first]}</Link> : t('records.closed');
    case 'ONE_OF':
    case 'MANY_OF':
      return values.map(v => line.choices.find(c => c.code === v)?.name ?? v).join(', ');
    case 'OWN_WORDS':
      return <q className="s-prose">{first}</q>;
    default:
      return <span className="s-prose">{first}</span>;
  }
}
