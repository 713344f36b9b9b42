import { useLocation } from 'wouter';
import { api, once, valueOf, type Schemas } from '../api/client';
import { chosen, Form, orNone } from '../parts/form';
import { useChange } from '../parts/load';
import { PageHead, Quote, Why } from '../parts/page';
import { useSession } from '../session';
import { today, useTexts } from '../texts';

const KINDS: Schemas['ReferrerKind'][] = ['YOUNG_PERSON', 'RELATIVE', 'CITIZEN', 'PROFESSIONAL', 'PARTNER'];

/** Anyone may refer: the form follows the municipality's own channels, target groups and challenges. */
export default function Referral() {
  const { t, code } = useTexts();
  const { tenant, way } = useSession();
  const [, go] = useLocation();
  const { busy, problem, run } = useChange();
  const { intake } = way;
  return (
    <div className="container s-narrow">
      <PageHead title={t('referral.new')} lead={t('referral.lead')} back={{ to: '/arbejdsliste', text: t('nav.worklist') }} />
      <div className="s-panel">
        <p lang="da">{intake.takeUp.statement}</p>
        <Why><Quote source={intake.takeUp.source} />{intake.form && <><p lang="da">{intake.form.text}</p><Quote source={intake.form.source} /></>}</Why>
        <Form
          fields={[
            { name: 'given', label: t('person.given'), required: true },
            { name: 'family', label: t('person.family'), required: true },
            { name: 'cpr', label: t('person.cpr'), hint: t('person.cpr.hint') },
            { name: 'born', label: t('person.born'), type: 'date', required: true, when: v => !orNone(v.cpr) },
            { name: 'phone', label: t('person.phone') },
            { name: 'protected', label: t('person.protected'), type: 'check' },
            { name: 'address', label: t('person.address'), when: v => v.protected !== 'yes' },
            { name: 'channel', label: t('referral.channel'), type: 'select', required: true, options: Object.keys(intake.channels).map(c => ({ value: c, label: code('channel', c) })) },
            { name: 'received', label: t('referral.received'), hint: t('referral.received.hint'), type: 'date', required: true, initial: today() },
            { name: 'programme', label: t('referral.programme'), hint: t('referral.programme.hint'), type: 'select', options: way.programmes.map(p => ({ value: p.id, label: p.name, lang: 'da' })) },
            { name: 'groups', label: t('referral.groups'), type: 'many', options: way.targetGroups.map(g => ({ value: g.code, label: g.name, lang: 'da' })), when: () => way.targetGroups.length > 0 },
            { name: 'challenges', label: t('referral.challenges'), type: 'many', options: way.challenges.map(c => ({ value: c.code, label: c.name, lang: 'da' })), when: () => way.challenges.length > 0 },
            { name: 'text', label: t('referral.text'), type: 'area', required: true },
            { name: 'form', label: t('referral.form.here'), type: 'check', when: () => intake.form !== undefined },
            { name: 'kind', label: t('referral.kind'), type: 'select', required: true, options: KINDS.map(k => ({ value: k, label: code('kind', k) })) },
            { name: 'name', label: t('referral.name'), required: true },
            { name: 'organisation', label: t('referral.organisation'), when: v => v.kind === 'PROFESSIONAL' || v.kind === 'PARTNER' },
            { name: 'contact', label: t('referral.contact') },
            { name: 'presents', label: t('referral.presents'), type: 'check', when: () => intake.presenting !== undefined },
          ]}
          label={t('referral.send')}
          busy={busy}
          problem={problem}
          submit={v => void run(async () => {
            const opened = valueOf(await api.POST('/{tenant}/referrals', {
              params: { path: { tenant }, header: once() },
              body: {
                person: {
                  told: {
                    givenName: v.given ?? '',
                    familyName: v.family ?? '',
                    cpr: orNone(v.cpr),
                    born: orNone(v.cpr) ? undefined : orNone(v.born),
                    addressProtected: v.protected === 'yes',
                    address: v.protected === 'yes' ? undefined : orNone(v.address),
                    phone: orNone(v.phone),
                  },
                },
                programme: orNone(v.programme),
                channel: v.channel as Schemas['IntakeChannel'],
                receivedOn: v.received ?? '',
                targetGroups: chosen(v.groups),
                challenges: chosen(v.challenges),
                text: v.text ?? '',
                formReceived: v.form === 'yes',
                referrer: {
                  kind: v.kind as Schemas['ReferrerKind'],
                  name: v.name ?? '',
                  organisation: orNone(v.organisation),
                  contact: orNone(v.contact),
                  wishesToPresent: v.presents === 'yes',
                },
              },
            }));
            go(`/sager/${opened.file.id}`);
          })}
        />
      </div>
    </div>
  );
}
