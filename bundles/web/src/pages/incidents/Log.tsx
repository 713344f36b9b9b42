import { Icon } from '../../parts/icon';
import { Panel } from '../../parts/page';
import { useTexts } from '../../texts';
import type { Asked } from './IncidentDialog';
import type { View } from './incidents';

/** What was done and said, the newest first; a line is never changed. */
export function Log({ view, ask }: { view: View; ask?: (asked: Asked) => void }) {
  const { t, moment } = useTexts();
  return (
    <Panel
      title={t('log.title')}
      aside={
        ask && (
          <button type="button" className="s-link" onClick={() => ask({ what: 'contact' })}>
            <Icon name="plus" />
            {t('log.contact')}
          </button>
        )
      }
    >
      <ol className="s-log">
        {view.entries.map(({ entry, byName }) => (
          <li key={entry.id} className={entry.kind.toLowerCase()}>
            <span className="s-sub">
              {moment(entry.at)} · {byName}
              {entry.who && <> · {t(entry.reached ? 'log.reached' : 'log.missed', { who: entry.who })}</>}
            </span>
            <span lang="da">{entry.text}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
