import { CaseHead, caseOf } from '../../parts/CaseHead';
import { Load, useLoad } from '../../parts/load';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Shared } from './Shared';

/** Who was told what of a case. */
export default function CaseSharing({ id }: { id: string }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(() => caseOf(tenant, id), [tenant, id]);
  return (
    <div className="container">
      <Load load={load} back="/sager">
        {view => (
          <>
            <CaseHead view={view} title={t('shared.case')} />
            <p className="s-muted">{t('shared.lead')}</p>
            <Shared matter={id} />
          </>
        )}
      </Load>
    </div>
  );
}
