import { useLocation } from 'wouter';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import type { Field, Values } from '../../parts/form/fields';
import { Form } from '../../parts/form/Form';
import { Load, useLoad } from '../../parts/load';
import { PageHead } from '../../parts/page';
import { Missing } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { may } from '../../rights';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import type { Template } from './choosing';
import { contentOf, fieldsOf, valuesOf, whole, type Choice } from './fields';
import { linksOf } from './links';

type View = Schemas['RecordView'];

/** The same form again, with what the document holds now. */
export default function EditRecord({ id }: { id: string }) {
  const { tenant, way } = useSession();
  const load = useLoad(async () => {
    const view = valueOf(await api.GET('/{tenant}/records/{record}', { params: { path: { tenant, record: id } } }));
    const template = way.templates.find(one => one.id === view.record.template);
    return { view, template, links: await linksOf(tenant, template) };
  }, [tenant, id]);
  return (
    <div className="container s-narrow">
      <Load load={load} back="/videnbank">
        {({ view, template, links }) =>
          template ? (
            <Page view={view} template={template} links={links} refresh={load.reload} />
          ) : (
            <Missing back={`/videnbank/${id}`} />
          )
        }
      </Load>
    </div>
  );
}

type Props = { view: View; template: Template; links: Record<string, Choice[]>; refresh: () => void };

function Page({ view, template, links, refresh }: Props) {
  const { t } = useTexts();
  const { tenant, me } = useSession();
  const [, go] = useLocation();
  const tell = useTell();
  const { record, current } = view;
  const slot = `record/${record.id}/${record.version}`;
  const { busy, problem, run } = useChange(slot);
  const special = may(me, 'coordinate');
  const back = `/videnbank/${record.id}`;
  const fields: Field[] = [
    ...fieldsOf(template, { t, special, links }),
    { name: 'note', label: t('records.note'), wide: true },
  ];

  const save = (values: Values) =>
    run(async () => {
      const body = { content: contentOf(template, values, special), note: values.note || undefined };
      const params = { path: { tenant, record: record.id }, header: version(record.version) };
      valueOf(await api.PUT('/{tenant}/records/{record}', { params, body }));
      tell(t('saved', { what: t('records.title') }));
      go(back);
    });

  return (
    <>
      <PageHead title={t('records.edit')} lead={<span lang="da">{record.title}</span>} back={{ to: back, text: t('records.title') }} />
      <div className="s-panel">
        {template.about !== 'CASE' && <p className="s-muted">{t('records.no.cpr')}</p>}
        <Form
          slot={slot}
          initial={valuesOf(template, whole(current.version.content, current.special))}
          fields={fields}
          label={t('records.save')}
          busy={busy}
          problem={problem}
          refresh={refresh}
          cancel={() => go(back)}
          submit={save}
        />
      </div>
    </>
  );
}
