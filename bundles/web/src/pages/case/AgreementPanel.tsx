import { Panel } from '../../parts/page';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { CaseProps } from './Case';
import { isOpen } from './state';

export function AgreementPanel({ view, ask }: CaseProps) {
  const { t, code, day } = useTexts();
  const { me } = useSession();
  const { agreement } = view;
  const offered = may(me, 'coordinate') && isOpen(view);
  if (agreement && !agreement.withdrawnOn) {
    return (
      <Panel title={t('agreement')}>
        <p>{t('agreement.given', { who: code('given', agreement.givenBy), on: day(agreement.on) })}</p>
        {offered && (
          <button type="button" className="s-link" onClick={() => ask('withdraw')}>{t('case.withdraw')}</button>
        )}
      </Panel>
    );
  }
  return (
    <Panel title={t('agreement')}>
      <p className="s-muted">
        {agreement?.withdrawnOn ? t('agreement.withdrawn', { on: day(agreement.withdrawnOn) }) : t('agreement.none')}
      </p>
      {offered && (
        <button type="button" className="button button-secondary" onClick={() => ask('agree')}>{t('case.agree')}</button>
      )}
    </Panel>
  );
}
