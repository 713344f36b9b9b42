import { useEffect, useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { useSession } from '../../session';
import { useTexts } from '../../texts';

const EVERY = 1000;

/** How far an import has come; where nobody can tell, that it goes on. */
export function Importing({ digest }: { digest: string }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [come, setCome] = useState<Schemas['ImportProgress']>();

  useEffect(() => {
    let over = false;
    const ask = async () => {
      const params = { path: { tenant }, query: { digest } };
      const told = valueOf(await api.GET('/{tenant}/import/progress', { params }));
      if (!over) setCome(told);
    };
    // What cannot be told is not missed: the import itself tells how it ended.
    const timer = setInterval(() => void ask().catch(() => undefined), EVERY);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [tenant, digest]);

  const known = come && come.total > 0;
  return (
    <div className="s-importing">
      <p>{t('moving.importing.stay')}</p>
      <progress className="s-meter" {...(known && { max: come.total, value: come.done })} aria-label={t('moving.importing')} />
      {known && <p>{t('moving.importing.come', { done: come.done, all: come.total })}</p>}
    </div>
  );
}
