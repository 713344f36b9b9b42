import { useState } from 'react';
import { api, once, valueOf, version, type Schemas } from '../api/client';
import type { CaseProps } from '../pages/Case';
import { useSession } from '../session';
import { today, useTexts } from '../texts';
import { Dialog } from './dialog';
import { Form } from './form';
import { useChange } from './load';
import { Panel, Pill, Quote, Why } from './page';

const VALUES: Schemas['AnswerValue'][] = ['YES', 'NO', 'UNKNOWN'];

/** What the rule proposes, why, and what a person decides. */
export function Eligibility({ view, changed }: CaseProps) {
  const { t, code } = useTexts();
  const { tenant, way } = useSession();
  const { busy, problem, run } = useChange();
  const [asked, setAsked] = useState<Schemas['Question']>();
  const [deciding, setDeciding] = useState<'admit' | 'decline'>();
  const path = { tenant, case: view.file.id };
  const latest = (question: string) => view.answers.filter(a => a.question === question).at(-1);
  return (
    <Panel title={t('eligibility')}>
      {view.proposal && (
        <div className={`s-proposal ${view.proposal.code}`}>
          <p><Pill group="proposal" value={view.proposal.code} /> <span lang="da">{way.programmes.find(p => p.id === view.proposal!.programme)?.name ?? view.proposal.programme}</span></p>
          <Why open>
            <ol>{view.proposal.reasons.map(r => <li key={r.text + r.source.quote}><p lang="da">{r.text}</p><Quote source={r.source} /></li>)}</ol>
            <p className="s-muted">{t('why.model', { code: view.proposal.modelCode, version: view.proposal.modelVersion })}</p>
          </Why>
        </div>
      )}
      <h3>{t('eligibility.questions')}</h3>
      <ul className="s-questions">
        {way.questions.map(q => {
          const a = latest(q.code);
          return (
            <li key={q.code}>
              <div><span lang="da">{q.text}</span>{a && <span className="s-sub" lang="da">{a.evidence}</span>}</div>
              <button type="button" className="s-link" onClick={() => setAsked(q)}>{a ? code('answer', a.value) : t('eligibility.answer')}<span className="s-sr">: {q.text}</span></button>
            </li>
          );
        })}
      </ul>
      <div className="s-buttons">
        <button type="button" className="button button-primary" onClick={() => setDeciding('admit')}>{t('eligibility.admit')}</button>
        <button type="button" className="button button-secondary" onClick={() => setDeciding('decline')}>{t('eligibility.decline')}</button>
      </div>
      {asked && (
        <Dialog name="answer" title={t('eligibility.answer')} close={() => setAsked(undefined)}>
          <p lang="da">{asked.text}</p>
          <Quote source={asked.source} />
          <Form
            fields={[
              { name: 'value', label: t('eligibility.value'), type: 'select', required: true, options: VALUES.map(v => ({ value: v, label: code('answer', v) })) },
              { name: 'on', label: t('date'), type: 'date', required: true, initial: today() },
              { name: 'evidence', label: t('eligibility.evidence'), type: 'area', required: true },
            ]}
            label={t('save')}
            busy={busy}
            problem={problem}
            submit={v => void run(async () => {
              valueOf(await api.POST('/{tenant}/cases/{case}/answers', { params: { path, header: once() }, body: { question: asked.code, value: v.value as Schemas['AnswerValue'], on: v.on ?? '', evidence: v.evidence ?? '' } }));
              setAsked(undefined);
              changed();
            })}
          />
        </Dialog>
      )}
      {deciding && (
        <Dialog name={deciding} title={t(`eligibility.${deciding}`)} close={() => setDeciding(undefined)}>
          <Form
            fields={[
              ...(deciding === 'admit' ? [{ name: 'programme', label: t('referral.programme'), type: 'select' as const, required: true, initial: view.proposal?.programme ?? view.file.programme, options: way.programmes.map(p => ({ value: p.id, label: p.name, lang: 'da' })) }] : []),
              { name: 'reason', label: t('reason'), hint: t('reason.hint'), type: 'area', required: true },
            ]}
            label={t(`eligibility.${deciding}`)}
            busy={busy}
            problem={problem}
            submit={({ programme = '', reason = '' }) => void run(async () => {
              const params = { path, header: version(view.file.version) };
              changed(deciding === 'admit'
                ? valueOf(await api.POST('/{tenant}/cases/{case}/admission', { params, body: { programme, reason } }))
                : valueOf(await api.POST('/{tenant}/cases/{case}/declination', { params, body: { reason } })));
              setDeciding(undefined);
            })}
          />
        </Dialog>
      )}
    </Panel>
  );
}
