import { useLocation, useSearchParams } from 'wouter';
import { api, valueOf } from '../../api/client';
import { caseOf } from '../../parts/CaseHead';
import { useChange } from '../../parts/change';
import type { Field, Values } from '../../parts/form/fields';
import { Form } from '../../parts/form/Form';
import { Load, useLoad } from '../../parts/load';
import { PageHead, Quote, Why } from '../../parts/page';
import { Missing } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Template } from './choosing';
import { contentOf, fieldsOf, type Choice } from './fields';
import { begun, knownBy, saidBy, told } from './known';
import { linksOf } from './links';

/** One form for every kind of document: its template says what to ask. */
export default function NewRecord({ id }: { id: string }) {
  const { tenant, way } = useSession();
  const template = way.templates.find(one => one.id === id);
  const [query] = useSearchParams();
  const of = template?.about === 'CASE' ? (query.get('sag') ?? '') : '';
  const load = useLoad(async () => {
    const [links, known] = await Promise.all([linksOf(tenant, template), template && of ? caseOf(tenant, of) : undefined]);
    return { links, initial: template && begun(template, known ? knownBy(saidBy(known)) : told(query)) };
  }, [tenant, id, of]);
  if (!template) return <div className="container s-narrow"><Missing back="/videnbank" /></div>;
  return (
    <div className="container s-narrow">
      <Load load={load} back="/videnbank">{({ links, initial }) => <Page template={template} links={links} initial={initial} />}</Load>
    </div>
  );
}

type Props = { template: Template; links: Record<string, Choice[]>; initial?: Values };

function Page({ template, links, initial }: Props) {
  const { t } = useTexts();
  const { tenant, me, way } = useSession();
  const [query] = useSearchParams();
  const [, go] = useLocation();
  const tell = useTell();
  const caseId = template.about === 'CASE' ? (query.get('sag') ?? '') : '';
  const slot = `record/${caseId}/${template.id}/new`;
  const { busy, problem, run } = useChange(slot);
  const special = may(me, 'coordinate');
  const back = caseId ? `/sager/${caseId}/optegnelser` : '/videnbank';
  const addressees = template.answer?.addressees ?? [];

  const fields: Field[] = [
    ...(template.about === 'FORUM'
      ? [{ name: 'forum', label: t('records.forum'), type: 'select' as const, required: true,
          options: way.forums.map(f => ({ value: f.id, label: f.name, lang: 'da' })) }]
      : []),
    ...(addressees.length > 1
      ? [{ name: 'addressee', label: t('records.addressee'), type: 'select' as const, required: true,
          options: addressees.map(a => ({ value: a.code, label: a.name, lang: 'da' })) }]
      : []),
    ...fieldsOf(template, { t, special, links }),
  ];

  const save = (values: Values) =>
    run(async once => {
      const body = {
        template: template.id,
        caseId: caseId || undefined,
        forum: values.forum || undefined,
        addressee: values.addressee || undefined,
        content: contentOf(template, values, special),
      };
      const made = valueOf(await api.POST('/{tenant}/records', { params: { path: { tenant }, header: once(body) }, body }));
      tell(t('saved', { what: t('records.title') }));
      go(`/videnbank/${made.record.id}`);
    });

  return (
    <>
      <PageHead
        title={template.name}
        lang="da"
        lead={<span lang="da">{template.lead}</span>}
        back={{ to: back, text: t(caseId ? 'records.case' : 'nav.records') }}
      />
      <div className="s-panel">
        {template.about !== 'CASE' && <p className="s-muted">{t('records.no.cpr')}</p>}
        <Why of={template.name}><Quote source={template.source} /></Why>
        <Form slot={slot} fields={fields} initial={initial} label={t('records.save')} busy={busy} problem={problem} cancel={() => go(back)} submit={save} />
      </div>
    </>
  );
}
