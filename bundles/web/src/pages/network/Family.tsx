import { Link } from 'wouter';
import { api, valueOf, version } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Pill } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { View } from './networkOf';

type Relative = View['family'][number];
type Props = { view: View; set: (view: View) => void; close: () => void };

/** Cases of the same family, of which each is still its own. */
export function Family({ view, end }: { view: View; end: (relative: Relative) => void }) {
  const { t } = useTexts();
  if (view.family.length === 0) return <p className="s-muted">{t('network.family.none')}</p>;
  return (
    <ul className="s-plain">
      {view.family.map(r => (
        <li key={r.link.id}>
          <Link href={`/sager/${r.caseId}/netvaerk`}>{r.name}</Link>
          <span className="s-sub">
            {r.number} <Pill group="state" value={r.state} />
          </span>
          <span className="s-sub" lang="da">{r.link.because}</span>
          <button type="button" className="s-link s-tight" onClick={() => end(r)}>
            {t('network.unlink')}
            <span className="s-sr">: {r.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function LinkFamily({ view, set, close }: Props) {
  const { t } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="link-family"
      title={t('network.link')}
      slot={`case/${view.caseId}/family`}
      fields={[
        { name: 'number', label: t('network.number'), hint: t('network.number.hint'), required: true },
        { name: 'because', label: t('reason'), type: 'area', required: true },
      ]}
      close={close}
      send={async ({ number = '', because = '' }, once) => {
        const body = { number: number.trim(), because };
        const params = { path: { tenant, case: view.caseId }, header: once(body) };
        set(valueOf(await api.POST('/{tenant}/cases/{case}/network/family', { params, body })));
      }}
    />
  );
}

export function EndFamilyLink({ view, relative, set, refresh, close }: Props & { relative: Relative; refresh: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  return (
    <ActionDialog
      name="end-family-link"
      title={t('network.unlink.title', { name: relative.name })}
      label={t('network.unlink')}
      slot={`family/${relative.link.id}/end`}
      fields={[]}
      close={close}
      refresh={refresh}
      send={async () => {
        const path = { tenant, case: view.caseId, link: relative.link.id };
        const params = { path, header: version(relative.link.version) };
        set(valueOf(await api.POST('/{tenant}/cases/{case}/network/family/{link}/end', { params })));
      }}
    >
      <p>{t('network.unlink.text')}</p>
    </ActionDialog>
  );
}
