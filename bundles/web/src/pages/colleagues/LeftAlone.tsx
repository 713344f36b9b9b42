import { Link } from 'wouter';
import { api, valueOf } from '../../api/client';
import { useLoad } from '../../parts/load';
import { Due } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

/** What lies with a post that nobody attends to; nothing is shown while there is none. */
export function LeftAlone() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(async () => {
    const params = { path: { tenant } };
    const [posts, tasks] = await Promise.all([
      api.GET('/{tenant}/posts/left-alone', { params }),
      api.GET('/{tenant}/tasks/left-alone', { params: { ...params, query: { size: 100 } } }),
    ]);
    return { posts: valueOf(posts).items, tasks: valueOf(tasks).items };
  }, [tenant]);
  if (!load.data || load.data.posts.length === 0) return null;
  const { posts, tasks } = load.data;
  return (
    <section className="s-panel s-list s-group overdue">
      <header>
        <h2>{t('alone.title')}</h2>
        <b>{posts.length}</b>
      </header>
      <p className="s-muted">{t('alone.lead')} <Link href="/kontakter">{t('nav.contacts')}</Link></p>
      <table className="s-table">
        <thead>
          <tr>
            <th scope="col">{t('contacts.post')}</th>
            <th scope="col">{t('alone.tasks')}</th>
            <th scope="col">{t('alone.cases')}</th>
          </tr>
        </thead>
        <tbody>
          {posts.map(post => (
            <tr key={post.post}>
              <th scope="row" lang="da">
                {post.title}
                <span className="s-sub">{post.unit}</span>
              </th>
              <td data-label={t('alone.tasks')}>
                {post.tasks}
                {post.overdue > 0 && <span className="s-sub s-late">{t('alone.overdue', { n: post.overdue })}</span>}
              </td>
              <td data-label={t('alone.cases')}>{post.cases}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {tasks.length > 0 && (
        <details className="s-why">
          <summary>{t('alone.list')}</summary>
          <ul className="s-plain">
            {tasks.map(({ task, overdue, ownerTitle }) => (
              <li key={task.id}>
                <span lang="da">{task.text}</span>
                <span className="s-sub" lang="da">{ownerTitle}</span>
                <Due day={task.due} overdue={overdue} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
