import { useState } from 'react';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Panel, Pill, Quote, Why } from '../../parts/page';
import { may } from '../../rights';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { Answering } from './Answering';
import type { CaseProps } from './Case';
import { Declining } from './Declining';

/** What the rule proposes, why, and what a person decides. */
export function Eligibility({ view, changed }: CaseProps) {
  const { t } = useTexts();
  const { me } = useSession();
  const [asked, setAsked] = useState<Schemas['Question']>();
  const [deciding, setDeciding] = useState<'admit' | 'decline'>();
  const decides = may(me, 'coordinate');
  return (
    <Panel title={t('eligibility')}>
      {view.proposal && <Proposal proposal={view.proposal} />}
      <Questions view={view} ask={decides ? setAsked : undefined} />
      {decides && (
        <div className="s-buttons">
          <button type="button" className="button button-primary" onClick={() => setDeciding('admit')}>
            {t('eligibility.admit')}
          </button>
          <button type="button" className="button button-secondary" onClick={() => setDeciding('decline')}>
            {t('eligibility.decline')}
          </button>
        </div>
      )}
      {asked && <Answering view={view} asked={asked} changed={changed} close={() => setAsked(undefined)} />}
      {deciding === 'admit' && <Admitting view={view} changed={changed} close={() => setDeciding(undefined)} />}
      {deciding === 'decline' && <Declining view={view} changed={changed} close={() => setDeciding(undefined)} />}
    </Panel>
  );
}

function Proposal({ proposal }: { proposal: Schemas['ProposalView'] }) {
  const { t } = useTexts();
  const { way } = useSession();
  return (
    <div className={`s-proposal ${proposal.code}`}>
      <p>
        <Pill group="proposal" value={proposal.code} />{' '}
        <span lang="da">{way.programmes.find(p => p.id === proposal.programme)?.name ?? proposal.programme}</span>
      </p>
      <Why open>
        <ol>
          {proposal.reasons.map(r => (
            <li key={r.text + r.source.quote}>
              <p lang="da">{r.text}</p>
              <Quote source={r.source} />
            </li>
          ))}
        </ol>
        <p className="s-muted">{t('why.model', { code: proposal.modelCode, version: proposal.modelVersion })}</p>
      </Why>
    </div>
  );
}

type QuestionsProps = { view: Schemas['CaseView']; ask?: (question: Schemas['Question']) => void };

function Questions({ view, ask }: QuestionsProps) {
  const { t, code } = useTexts();
  const { way } = useSession();
  if (way.questions.length === 0) return null;
  return (
    <>
      <h3>{t('eligibility.questions')}</h3>
      <ul className="s-questions">
        {way.questions.map(question => {
          const answer = view.answers.filter(a => a.question === question.code).at(-1);
          return (
            <li key={question.code}>
              <div>
                <span lang="da">{question.text}</span>
                {answer && (
                  <span className="s-sub">
                    <b>{code('answer', answer.value)}.</b> <span lang="da">{answer.evidence}</span>
                  </span>
                )}
              </div>
              {ask && (
                <button type="button" className="s-link" onClick={() => ask(question)}>
                  {t(answer ? 'eligibility.again' : 'eligibility.answer')}
                  <span className="s-sr" lang="da">: {question.text}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

type Doing = Pick<CaseProps, 'view' | 'changed'> & { close: () => void };

function Admitting({ view, changed, close }: Doing) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  return (
    <ActionDialog
      name="admit"
      title={t('eligibility.admit')}
      slot={`case/${view.file.id}/admit`}
      fields={[
        {
          name: 'programme',
          label: t('referral.programme'),
          type: 'select',
          required: true,
          initial: view.proposal?.programme ?? view.file.programme,
          options: way.programmes.map(p => ({ value: p.id, label: p.name, lang: 'da' })),
        },
        { name: 'reason', label: t('reason'), hint: t('reason.hint'), type: 'area', required: true },
        { name: 'on', label: t('eligibility.on'), hint: t('eligibility.on.hint'), type: 'day', required: true, initial: today(), at: 'decidedOn' },
      ]}
      close={close}
      refresh={() => changed()}
      send={async v => {
        const params = { path: { tenant, case: view.file.id }, header: version(view.file.version) };
        const body = { reason: v.reason ?? '', decidedOn: v.on, programme: v.programme ?? '' };
        changed(valueOf(await api.POST('/{tenant}/cases/{case}/admission', { params, body })));
      }}
    >
      {view.proposal && <p><Pill group="proposal" value={view.proposal.code} /></p>}
    </ActionDialog>
  );
}
