import { api, valueOf } from '../../api/client';
import { useChange } from '../../parts/change';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

/** Who alone sees what few may see; whoever names them sees nothing of it. */
export function Coordinators() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const { busy, problem, run } = useChange();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/coordinators', { params: { path: { tenant } } })),
    [tenant],
  );
  const change = (post: string, named: boolean) =>
    run(async () => {
      const params = { path: { tenant, post } };
      load.set(
        valueOf(
          named
            ? await api.POST('/{tenant}/coordinators/{post}/naming', { params })
            : await api.POST('/{tenant}/coordinators/{post}/end', { params }),
        ),
      );
      tell(t(named ? 'coordinators.named' : 'coordinators.ended'));
    });
  return (
    <Panel title={t('coordinators')}>
      <p className="s-muted">{t('coordinators.lead')}</p>
      {problem && <ProblemBox problem={problem} />}
      <Load load={load}>
        {({ items: posts }) => (
          <ul className="s-people">
            {posts.map(post => (
              <li key={post.post}>
                <b lang="da">{post.title}</b>
                {post.named && <span className="s-pill ok">{t('coordinators.is')}</span>}
                <button type="button" className="s-link" aria-disabled={busy} onClick={() => void change(post.post, !post.named)}>
                  {t(post.named ? 'coordinators.end' : 'coordinators.name')}
                  <span className="s-sr" lang="da">: {post.title}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Load>
    </Panel>
  );
}
