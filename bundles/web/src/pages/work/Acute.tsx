import { Link } from 'wouter';
import { useEffect } from 'react';
import { api, valueOf } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useLoad } from '../../parts/load';
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
  useEffect(() => {
    const timer = setInterval(() => !document.hidden && reload(), EVERY);
    return () => clearInterval(timer);
  }, [reload]);
  if (!data?.length) return null;
  return (
    <div className="alert alert-warning s-problem" role="alert">
      <Icon name="warning" cls="alert-icon" />
      <div className="alert-body">
        <h2 className="alert-heading">{t('acute.title')}</h2>
        <p className="alert-text">{t('acute.lead', { n: data.length })}</p>
        <ul>
          {data.map(({ task, line }) => (
            <li key={task.id}>
              <span lang="da">{task.text}</span>{' '}
              {line && <Link href={`/indbakke/${line}`}>{t('acute.see')}</Link>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
