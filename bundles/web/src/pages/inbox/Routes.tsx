import type { Schemas } from '../../api/client';
import { Panel } from '../../parts/page';
import { useTexts } from '../../texts';

/** Where the line can go by age; a person decides. */
export function Routes({ routes }: { routes: Schemas['InboxLineViewRoute'][] }) {
  const { t } = useTexts();
  return (
    <Panel title={t('inbox.routes')}>
      <p className="s-muted">{t('inbox.routes.lead')}</p>
      <ul className="s-people" lang="da">
        {routes.map(route => (
          <li key={route.name}>
            <b>{route.name}</b>
            <span className="s-sub">{route.reason}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
