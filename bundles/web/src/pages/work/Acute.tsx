import { Link } from 'wouter';
import { api, valueOf } from '../../api/client';
import { useEvery } from '../../parts/every';
import { useLoad } from '../../parts/load';
import { Notice } from '../../parts/Notice';
import { useSession } from '../../session';
import { teach, useTexts } from '../../texts';
import { listMeeting } from '../../texts/listMeeting';

teach(listMeeting);

const EVERY = 30_000;

/** What is acute and nobody on duty has seen, over the work list; whom and what it is about the line says. */
export default function Acute() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { data, reload } = useLoad(async () => {
    const query = { kind: 'SEE_ACUTE' as const, mine: true, size: 20 };
    return valueOf(await api.GET('/{tenant}/tasks', { params: { path: { tenant }, query } })).items;
  }, [tenant]);
  useEvery(EVERY, reload);
  if (!data?.length) return null;
  return (
    <Notice title={t('acute.title')} role="alert">
      <p className="alert-text">{t('acute.lead', { n: data.length })}</p>
      <ul>
        {data.map(({ task, line }) => (
          <li key={task.id}>
            <span lang="da">{task.text}</span>{' '}
            {line && <Link href={`/indbakke/${line}`}>{t('acute.see')}</Link>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
