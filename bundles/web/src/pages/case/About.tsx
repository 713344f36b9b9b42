import { Link } from 'wouter';
import { Facts, Panel } from '../../parts/page';
import { RevealCpr } from '../../parts/RevealCpr';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { CaseProps } from './Case';
import { isUndecided } from './state';

/** Who it is about, and how the case began. */
export function About({ view, ask }: CaseProps) {
  const { t, code, day } = useTexts();
  const { way, me } = useSession();
  const { file, person } = view;
  const { referral } = file;
  const { referrer } = referral;
  const chips = [
    ...referral.targetGroups.map(c => way.targetGroups.find(g => g.code === c)?.name ?? c),
    ...referral.challenges.map(c => way.challenges.find(g => g.code === c)?.name ?? c),
  ];
  const form = referral.formReceivedOn
    ? day(referral.formReceivedOn)
    : way.intake.form && may(me, 'coordinate') && (
        <button type="button" className="s-link s-tight" onClick={() => ask('form')}>{t('case.form')}</button>
      );
  return (
    <Panel title={t('case.about')}>
      <Facts
        facts={[
          [t('person.born'), day(person.born)],
          [t('person.cpr'), person.cprMasked && <RevealCpr person={person} />],
          [t('person.phone'), person.phone],
          [t('person.address'), person.address],
          [t('referral.received'), day(referral.receivedOn)],
          [t('referral.channel'), code('channel', referral.channel)],
          [t('referral.by'), <span lang="da">{[referrer.name, referrer.organisation].filter(Boolean).join(', ')}</span>],
          [t('referral.contact'), referrer.contact],
          [t('cases.takeup'), isUndecided(view) && day(file.takeUpDue)],
          [t('referral.form'), form],
          [t('referral.concern'), referral.concern && <Link href={`/bekymringer/${referral.concern}`}>{t('referral.concern.see')}</Link>],
        ]}
      />
      {referrer.wishesToPresent && <p className="s-muted s-after">{t('referral.presents')}</p>}
      {chips.length > 0 && <ul className="s-chips" lang="da">{chips.map(c => <li key={c}>{c}</li>)}</ul>}
    </Panel>
  );
}
