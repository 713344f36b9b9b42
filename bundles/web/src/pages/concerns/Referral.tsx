import { useLocation, useSearchParams } from 'wouter';
import { api, valueOf, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { chosen, orNone, type Field, type Values } from '../../parts/form/fields';
import { Form } from '../../parts/form/Form';
import { Load, useLoad } from '../../parts/load';
import { Facts, PageHead, Quote, Why } from '../../parts/page';
import { useTell } from '../../parts/tell';
import { may } from '../../rights';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { subjectFields, subjectOf } from './subject';

const KINDS: Schemas['ReferrerKind'][] = ['YOUNG_PERSON', 'RELATIVE', 'CITIZEN', 'PROFESSIONAL', 'PARTNER'];

/** Anyone may refer: the form follows the municipality's own channels, target groups and challenges. */
export default function Referral() {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const [query] = useSearchParams();
  const concern = query.get('bekymring') ?? undefined;
  const load = useLoad(async () => {
    if (!concern) return null;
    return valueOf(await api.GET('/{tenant}/concerns/{concern}', { params: { path: { tenant, concern } } }));
  }, [tenant, concern]);
  const { intake } = way;
  return (
    <div className="container s-narrow">
      <PageHead
        title={t('referral.new')}
        lead={t('referral.lead')}
        back={concern ? { to: `/bekymringer/${concern}`, text: t('nav.concerns') } : { to: '/sager', text: t('nav.cases') }}
      />
      <div className="s-panel">
        <p lang="da">{intake.takeUp.statement}</p>
        <Why>
          <Quote source={intake.takeUp.source} />
          {intake.form && (
            <>
              <p lang="da">{intake.form.text}</p>
              <Quote source={intake.form.source} />
            </>
          )}
        </Why>
        <Load load={load} back="/bekymringer">{from => <Referring from={from ?? undefined} />}</Load>
      </div>
    </div>
  );
}

function Referring({ from }: { from?: Schemas['ConcernView'] }) {
  const { t, day } = useTexts();
  const { tenant, me } = useSession();
  const [, go] = useLocation();
  const tell = useTell();
  const slot = `referral/${from?.concern.id ?? 'new'}`;
  const { busy, problem, run } = useChange(slot);
  const fields = useFields(from);
  return (
    <>
      {from && (
        <div className="s-words">
          <h2>{t('concerns.about')}</h2>
          <Facts facts={[[t('person.name'), from.person?.name], [t('person.born'), from.person && day(from.person.born)]]} />
        </div>
      )}
      <Form
        slot={slot}
        fields={fields}
        label={t('referral.send')}
        busy={busy}
        problem={problem}
        cancel={() => go(from ? `/bekymringer/${from.concern.id}` : '/sager')}
        submit={values =>
          run(async once => {
            const body = bodyOf(values, from);
            const params = { path: { tenant }, header: once(body) };
            const opened = valueOf(await api.POST('/{tenant}/referrals', { params, body }));
            const seen = may(me, 'seeOwnGiven');
            tell(seen ? t('saved', { what: t('referral.new') }) : t('concerns.given'));
            go(seen ? `/sager/${opened.file.id}` : '/sager');
          })
        }
      />
    </>
  );
}

function useFields(from?: Schemas['ConcernView']): Field[] {
  const { t, code } = useTexts();
  const { intake, programmes, targetGroups, challenges } = useSession().way;
  const workplace = (v: Values) => v.kind === 'PROFESSIONAL' || v.kind === 'PARTNER';
  return [
    ...(from?.person ? [] : subjectFields(t)),
    {
      name: 'channel',
      label: t('referral.channel'),
      type: 'select',
      required: true,
      options: Object.keys(intake.channels).map(c => ({ value: c, label: code('channel', c) })),
    },
    { name: 'receivedOn', label: t('referral.received'), hint: t('referral.received.hint'), type: 'day', required: true, initial: today() },
    {
      name: 'programme',
      label: t('referral.programme'),
      hint: t('referral.programme.hint'),
      type: 'select',
      options: programmes.map(p => ({ value: p.id, label: p.name, lang: 'da' })),
    },
    {
      name: 'targetGroups',
      label: t('referral.groups'),
      type: 'many',
      options: targetGroups.map(g => ({ value: g.code, label: g.name, lang: 'da' })),
      when: () => targetGroups.length > 0,
    },
    {
      name: 'challenges',
      label: t('referral.challenges'),
      type: 'many',
      options: challenges.map(c => ({ value: c.code, label: c.name, lang: 'da' })),
      when: () => challenges.length > 0,
    },
    { name: 'text', label: t('referral.text'), type: 'area', required: true, initial: from?.concern.text },
    { name: 'formReceived', label: t('referral.form.here'), type: 'check', when: () => intake.form !== undefined },
    {
      name: 'kind',
      label: t('referral.kind'),
      type: 'select',
      required: true,
      options: KINDS.map(k => ({ value: k, label: code('kind', k) })),
      at: 'referrer/kind',
    },
    { name: 'name', label: t('referral.name'), required: true, at: 'referrer/name' },
    { name: 'organisation', label: t('referral.organisation'), when: workplace, at: 'referrer/organisation' },
    { name: 'contact', label: t('referral.contact'), at: 'referrer/contact' },
    { name: 'presents', label: t('referral.presents'), type: 'check', when: () => intake.presenting !== undefined },
  ];
}

function bodyOf(v: Values, from?: Schemas['ConcernView']): Schemas['NewReferral'] {
  return {
    person: from?.person ? { known: from.person.id } : subjectOf(v),
    concern: from?.concern.id,
    programme: orNone(v.programme),
    channel: v.channel as Schemas['IntakeChannel'],
    receivedOn: v.receivedOn ?? '',
    targetGroups: chosen(v.targetGroups),
    challenges: chosen(v.challenges),
    text: v.text ?? '',
    formReceived: v.formReceived === 'yes',
    referrer: {
      kind: v.kind as Schemas['ReferrerKind'],
      name: v.name ?? '',
      organisation: orNone(v.organisation),
      contact: orNone(v.contact),
      wishesToPresent: v.presents === 'yes',
    },
  };
}
