import { Icon } from '../../parts/icon';
import { Panel } from '../../parts/page';
import { useTexts } from '../../texts';
import type { Asked } from './IncidentDialog';
import type { View } from './incidents';

/** Who takes part, until when; those whose time is up come last. */
export function Network({ view, ask }: { view: View; ask?: (asked: Asked) => void }) {
  const { t, code, day } = useTexts();
  const members = [...view.members].sort((a, b) => Number(b.active) - Number(a.active));
  return (
    <Panel
      title={t('network.title')}
      aside={
        ask && (
          <button type="button" className="s-link" onClick={() => ask({ what: 'bring-in' })}>
            <Icon name="person-add" />
            {t('member.bring')}
          </button>
        )
      }
    >
      <ul className="s-plain">
        {members.map(({ member, active }) => (
          <li key={member.id}>
            <span className={active ? undefined : 's-muted'} lang="da"><b>{member.name}</b>, {member.organisation}</span>
            <span className="s-sub">
              {member.part === 'FRONT_LINE' && <>{code('part', member.part)} · </>}
              {active ? t('member.to', { day: day(member.until) }) : t('member.ended')}
              {!member.post && <> · {t('member.outside')}</>}
            </span>
            {ask && active && member.post !== view.incident.owner && (
              <button type="button" className="s-link s-tight" onClick={() => ask({ what: 'end', member })}>
                {t('member.end')}
                <span className="s-sr" lang="da">: {member.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
