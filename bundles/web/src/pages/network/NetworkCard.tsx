import { Link } from 'wouter';
import { useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { networkOf } from './networkOf';

/** On the case: how many there are around the young person. */
export function NetworkCard({ id }: { id: string }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { data } = useLoad(() => networkOf(tenant, id), [tenant, id]);
  if (!data) return null;
  const { meetings, professionals, enough } = data;
  const many = enough && (meetings.length >= enough.meetings || professionals.length >= enough.professionals);
  return (
    <Panel title={t('case.nav.network')}>
      <p>
        <Link href={`/sager/${id}/netvaerk`}>
          {t('network.card', { meetings: meetings.length, professionals: professionals.length })}
        </Link>
        {many && <span className="s-sub s-late">{t('network.many')}</span>}
      </p>
    </Panel>
  );
}
