import { useState } from 'react';
import { Link } from 'wouter';
import { api, valueOf, version, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { orNone } from '../../parts/form/fields';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Panel } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts } from '../../texts';
import { Whom } from './Door';
import { spoken } from './duration';
import { Section } from './Sections';
import { sparringOf } from './sparring';

type Asked = Schemas['SparringQuestionView'];

/** The one door to sparring: ask, see what was answered, and answer what others ask. */
export default function Sparring() {
  const { t } = useTexts();
  const { tenant } = useSession();
  const [asking, setAsking] = useState(false);
  const [answering, setAnswering] = useState<Asked>();
  const load = useLoad(() => sparringOf(tenant), [tenant]);
  return (
    <Section
      title={t('sparring.title')}
      lead={t('sparring.lead')}
      actions={
        load.data?.door && (
          <button type="button" className="button button-primary" onClick={() => setAsking(true)}>
            <Icon name="chat" />
            {t('sparring.ask')}
          </button>
        )
      }
    >
      <Load load={load}>
        {view => (
          <>
            {view.toAnswer.length > 0 && (
              <Panel title={t('sparring.toAnswer')}>
                <ul className="s-plain s-apart">
                  {view.toAnswer.map(q => <Question key={q.question.id} asked={q} answer={() => setAnswering(q)} />)}
                </ul>
              </Panel>
            )}
            <Panel title={t('guidance.whom')}><Whom view={view} /></Panel>
            <Panel title={t('sparring.asked')}>
              {view.asked.length === 0 && <p>{t('sparring.asked.none')}</p>}
              <ul className="s-plain s-apart">{view.asked.map(q => <Question key={q.question.id} asked={q} />)}</ul>
            </Panel>
          </>
        )}
      </Load>
      {asking && <Ask changed={load.reload} close={() => setAsking(false)} />}
      {answering && <Answer asked={answering} changed={load.reload} close={() => setAnswering(undefined)} />}
    </Section>
  );
}

function Question({ asked, answer }: { asked: Asked; answer?: () => void }) {
  const { t, day, moment } = useTexts();
  const { question, minutes, answeredByName, overdue, concern } = asked;
  return (
    <li>
      <p lang="da" className="s-prose"><b>{question.text}</b></p>
      <p className="s-muted">
        <span lang="da">
          {answer ? t('sparring.from', { who: asked.askedByName, unit: question.unit }) : asked.adviserTitle}
        </span>{' '}
        · {moment(question.askedAt)}
      </p>
      {concern && <p><Link href={`/bekymringer/${concern}`}>{t('sparring.concern.see')}</Link></p>}
      {question.answer ? (
        <>
          <p lang="da" className="s-prose">{question.answer.text}</p>
          <p className="s-muted">
            {t('sparring.answered', { who: answeredByName ?? '', time: t(...spoken(minutes ?? 0)) })}
          </p>
        </>
      ) : (
        <p className={overdue ? 's-late' : 's-muted'}>
          {t(overdue ? 'sparring.late' : 'sparring.waits', { day: day(question.due) })}
          {question.climbedTo && <>. {t('sparring.climbed')}</>}
        </p>
      )}
      {answer && !question.answer && (
        <button type="button" className="button button-secondary" onClick={answer}>
          {t('sparring.answer')}
          <span className="s-sr" lang="da">: {question.text}</span>
        </button>
      )}
    </li>
  );
}

type Doing = { changed: () => void; close: () => void };

function Ask({ changed, close }: Doing) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  const concerns = useLoad(
    async () =>
      valueOf(await api.GET('/{tenant}/concerns', { params: { path: { tenant }, query: { size: 50 } } })).items.filter(
        c => c.concern.state === 'OPEN',
      ),
    [tenant],
  );
  const own = concerns.data ?? [];
  return (
    <ActionDialog
      name="ask-sparring"
      title={t('sparring.ask')}
      slot="sparring/new"
      fields={[
        { name: 'text', label: t('sparring.text'), hint: t('sparring.text.hint'), type: 'area', required: true },
        {
          name: 'concern',
          label: t('sparring.concern'),
          hint: t('sparring.concern.hint'),
          type: 'select',
          options: own.map(c => ({ value: c.concern.id, label: `${moment(c.concern.raisedAt)}: ${c.concern.text.slice(0, 60)}`, lang: 'da' })),
          when: () => own.length > 0,
        },
      ]}
      close={close}
      send={async (v, once) => {
        const body = { text: v.text ?? '', concern: orNone(v.concern) };
        valueOf(await api.POST('/{tenant}/sparring/questions', { params: { path: { tenant }, header: once(body) }, body }));
        changed();
      }}
    />
  );
}

function Answer({ asked, changed, close }: Doing & { asked: Asked }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const { question } = asked;
  return (
    <ActionDialog
      name="answer-sparring"
      title={t('sparring.answer')}
      slot={`sparring/${question.id}`}
      fields={[{ name: 'text', label: t('sparring.answer'), type: 'area', required: true }]}
      close={close}
      refresh={changed}
      send={async v => {
        const params = { path: { tenant, question: question.id }, header: version(question.version) };
        valueOf(await api.PUT('/{tenant}/sparring/questions/{question}/answer', { params, body: { text: v.text ?? '' } }));
        changed();
      }}
    >
      <p lang="da" className="s-prose">{question.text}</p>
    </ActionDialog>
  );
}
