import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { api, valueOf, version as expected, type Schemas } from '../../api/client';
import { useChange } from '../../parts/change';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { PageHead, Panel, Quote } from '../../parts/page';
import { ProblemBox } from '../../parts/problem';
import { useTell } from '../../parts/tell';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { About, Files } from './About';
import { Contents } from './Contents';
import { stateName } from './fields';
import { RecordDialog, type RecordAction } from './RecordDialog';

export type View = Schemas['RecordView'];

export default function Record({ id }: { id: string }) {
  const { tenant } = useSession();
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/records/{record}', { params: { path: { tenant, record: id } } })),
    [tenant, id],
  );
  return (
    <div className="container">
      <Load load={load} back="/videnbank">{view => <Page view={view} set={load.set} refresh={load.reload} />}</Load>
    </div>
  );
}

type Props = { view: View; set: (view: View) => void; refresh: () => void };

function Page({ view, set, refresh }: Props) {
  const { t } = useTexts();
  const { way } = useSession();
  const [query, setQuery] = useSearchParams();
  const [action, setAction] = useState<RecordAction>();
  const { record, current } = view;
  const template = way.templates.find(one => one.id === record.template);
  const wanted = Number(query.get('udgave')) || record.version;
  const back = record.caseId
    ? { to: `/sager/${record.caseId}/optegnelser`, text: t('records.case') }
    : { to: '/videnbank', text: t('nav.records') };
  return (
    <>
      <PageHead title={record.title} lang="da" back={back} actions={<Actions view={view} ask={setAction} />}>
        <p className="s-tags">
          <span className="s-tag" lang="da">{template?.name ?? current.version.form.name}</span>
          <span className={`s-pill ${record.closing ? '' : 'brand'}`} lang="da">{stateName(view, record.state)}</span>
          {record.closing && <span className="s-pill">{t('records.closed')}</span>}
        </p>
      </PageHead>
      <div className="s-cols">
        <div>
          {wanted === record.version ? (
            <Contents view={current} />
          ) : (
            <Earlier record={record.id} number={wanted} leave={() => setQuery({})} />
          )}
          <History view={view} />
        </div>
        <aside aria-label={t('case.aside')}>
          <About view={view} />
          <Receipt view={view} set={set} />
          <Files view={view} />
          {template && <Panel title={t('why')}><Quote source={template.source} /></Panel>}
        </aside>
      </div>
      {action && (
        <RecordDialog view={view} template={template} action={action} set={set} refresh={refresh} close={() => setAction(undefined)} />
      )}
    </>
  );
}

function Actions({ view, ask }: { view: View; ask: (action: RecordAction) => void }) {
  const { t } = useTexts();
  const { record, may } = view;
  const button = (action: RecordAction, text: string, primary = false) => (
    <button type="button" className={`button ${primary ? 'button-primary' : 'button-secondary'}`} onClick={() => ask(action)}>
      {text}
    </button>
  );
  return (
    <>
      {may.close && button('close-record', t('records.close'))}
      {may.review && button('review-record', t('records.review'))}
      {may.attach && button('attach-file', t('records.attach'))}
      {may.change && (
        <Link href={`/videnbank/${record.id}/ret`} className="button button-secondary">
          <Icon name="edit" />
          {t('records.edit')}
        </Link>
      )}
      {may.moveTo && (
        <button type="button" className="button button-primary" onClick={() => ask('move-record')}>
          {t('records.move')}
          <span lang="da">: {stateName(view, may.moveTo)}</span>
        </button>
      )}
      {may.answer && button('answer-record', t('records.answer'), true)}
    </>
  );
}

/** A version of before, under the labels of its time. */
function Earlier({ record, number, leave }: { record: string; number: number; leave: () => void }) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  const load = useLoad(
    async () =>
      valueOf(await api.GET('/{tenant}/records/{record}/version', { params: { path: { tenant, record }, query: { number } } })),
    [tenant, record, number],
  );
  return (
    <Load load={load}>
      {earlier => (
        <>
          <p className="s-draft" role="status">
            <Icon name="info" />
            <span>{t('records.version.old', { n: number, when: moment(earlier.version.at) })}</span>
            <button type="button" className="s-link" onClick={leave}>{t('records.version.now')}</button>
          </p>
          <Contents view={earlier} />
        </>
      )}
    </Load>
  );
}

function History({ view }: { view: View }) {
  const { t, code, moment } = useTexts();
  return (
    <Panel title={t('records.history')}>
      <ul className="s-tasks">
        {view.history.map(done => (
          <li key={done.version}>
            <div>
              <b>{code('act', done.act)}</b> <span lang="da">{done.note}</span>
              <span className="s-sub">
                {moment(done.at)} · {done.byName} · <span lang="da">{done.state}</span>
              </span>
              <span className="s-sub">{t('records.model')}: <span lang="da">{done.model}</span></span>
            </div>
            {done.version !== view.record.version && (
              <Link href={`/videnbank/${view.record.id}?udgave=${done.version}`} aria-label={`${t('records.version.look')}: ${t('records.version', { n: done.version })}`}>
                {t('records.version', { n: done.version })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Where readers are asked to say that they have read it. */
function Receipt({ view, set }: { view: View; set: (view: View) => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const tell = useTell();
  const { busy, problem, run } = useChange();
  const { record, confirmed, readByMe, may } = view;
  if (confirmed === undefined) return null;
  const confirm = () =>
    run(async () => {
      const params = { path: { tenant, record: record.id }, header: expected(record.version) };
      set(valueOf(await api.PUT('/{tenant}/records/{record}/receipt', { params })));
      tell(t('records.receipt.mine'));
    });
  return (
    <Panel title={t('records.receipt')}>
      <p>{t('records.receipt.count', { n: confirmed })}</p>
      {readByMe && <p>{t('records.receipt.mine')}</p>}
      {problem && <ProblemBox problem={problem} />}
      {may.confirmRead && (
        <button type="button" className="button button-primary" aria-disabled={busy} onClick={() => void confirm()}>
          <Icon name="check" />
          {t('records.receipt')}
        </button>
      )}
    </Panel>
  );
}
