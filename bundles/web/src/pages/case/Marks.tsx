import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { ActionDialog } from '../../parts/ActionDialog';
import { Load, useLoad } from '../../parts/load';
import { Due, Panel, Pill, Quote, Why } from '../../parts/page';
import { useSession } from '../../session';
import { today, useTexts } from '../../texts';
import { Answering } from './Answering';
import type { CaseProps } from './Case';
import { isOpen, isUndecided } from './state';

type View = Schemas['MarksView'];

/** Which forum owns the case, the facts on it, and what each forum makes of them. */
export function Marks({ view, changed }: CaseProps) {
  const { t } = useTexts();
  const { tenant, way } = useSession();
  const id = view.file.id;
  const stated = way.forums.some(forum => forum.criteria.length > 0);
  const load = useLoad(
    async () => (stated ? valueOf(await api.GET('/{tenant}/cases/{case}/marks', { params: { path: { tenant, case: id } } })) : undefined),
    [tenant, id, stated, view.file.version, view.answers.length],
  );
  if (!stated) return null;
  return (
    <Panel title={t('marks')}>
      <Load load={load}>
        {marks => marks && (
          <>
            <FastTrack view={view} marks={marks} changed={() => changed()} />
            <Facts view={view} marks={marks} changed={changed} />
            <ByForum marks={marks} />
            <Owner owner={marks.owner} />
          </>
        )}
      </Load>
    </Panel>
  );
}

type FastProps = { view: CaseProps['view']; marks: View; changed: () => void };

function FastTrack({ view, marks, changed }: FastProps) {
  const { t, moment } = useTexts();
  const [asking, setAsking] = useState<'hasten' | 'slow'>();
  const on = marks.fastTrack;
  if (!on && marks.hastens.length === 0) return null;
  return (
    <div className={`s-proposal ${on ? 'DECLINE' : 'ADMIT'}`}>
      {on ? (
        <>
          <p><span className="s-pill late">{t('fast')}</span> <Due day={on.fastTrack.due} overdue={on.fastTrack.due < today()} /></p>
          <p lang="da">{on.fastTrack.reason}</p>
          <p className="s-muted">{t('fast.by', { by: on.by, at: moment(on.fastTrack.at) })}</p>
          {!on.stillHolds && <p>{t('fast.no-longer')}</p>}
        </>
      ) : (
        <p>{t('fast.proposed')}</p>
      )}
      {isOpen(view) && (
        <button type="button" className="button button-secondary" onClick={() => setAsking(on ? 'slow' : 'hasten')}>
          {t(on ? 'fast.slow' : 'fast.hasten')}
        </button>
      )}
      {asking && <Deciding how={asking} view={view} marks={marks} changed={changed} close={() => setAsking(undefined)} />}
    </div>
  );
}

function Deciding({ how, view, marks, changed, close }: FastProps & { how: 'hasten' | 'slow'; close: () => void }) {
  const { t } = useTexts();
  const { tenant } = useSession();
  const path = { tenant, case: view.file.id };
  const named = marks.marks.filter(mark => mark.forum === marks.owner.forum && marks.hastens.includes(mark.code));
  const criterion = {
    name: 'criterion',
    label: t('fast.criterion'),
    type: 'select' as const,
    required: true,
    initial: marks.hastens[0],
    options: named.map(mark => ({ value: mark.code, label: mark.statement, lang: 'da' })),
  };
  const reason = { name: 'reason', label: t('reason'), hint: t('reason.hint'), type: 'area' as const, required: true };
  return (
    <ActionDialog
      name={how}
      title={t(`fast.${how}`)}
      slot={`case/${view.file.id}/${how}`}
      fields={how === 'hasten' && named.length > 1 ? [criterion, reason] : [reason]}
      close={close}
      refresh={changed}
      send={async (v, once) => {
        const because = { reason: v.reason ?? '' };
        if (how === 'slow') {
          valueOf(await api.POST('/{tenant}/cases/{case}/marks/fast-track/ending', { params: { path }, body: because }));
        } else {
          const body = { ...because, criterion: v.criterion ?? marks.hastens[0] ?? '' };
          valueOf(await api.POST('/{tenant}/cases/{case}/marks/fast-track', { params: { path, header: once(body) }, body }));
        }
        changed();
      }}
    />
  );
}

function Facts({ view, marks, changed }: { view: CaseProps['view']; marks: View; changed: CaseProps['changed'] }) {
  const { t, code, day } = useTexts();
  const { way } = useSession();
  const [asked, setAsked] = useState<Schemas['Question']>();
  // While nobody has decided, they stand among all the questions.
  const answerable = isOpen(view) && !isUndecided(view);
  return (
    <>
      <h3>{t('marks.facts')}</h3>
      <ul className="s-questions">
        {marks.facts.map(({ question, text, latest, by }) => (
          <li key={question}>
            <div>
              <span lang="da">{text}</span>
              <span className="s-sub">
                {latest ? (
                  <>
                    <b>{code('answer', latest.value)}.</b> <span lang="da">{latest.evidence}</span>
                    {' '}({by}, {day(latest.on)})
                  </>
                ) : (
                  t('marks.unanswered')
                )}
              </span>
            </div>
            {answerable && (
              <button type="button" className="s-link" onClick={() => setAsked(way.questions.find(q => q.code === question))}>
                {t(latest ? 'eligibility.again' : 'eligibility.answer')}
                <span className="s-sr" lang="da">: {text}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {asked && <Answering view={view} asked={asked} changed={changed} close={() => setAsked(undefined)} />}
    </>
  );
}

function ByForum({ marks }: { marks: View }) {
  const { t } = useTexts();
  return (
    <>
      <h3>{t('marks.forums')}</h3>
      <ul className="s-questions">
        {marks.marks.map(mark => (
          <li key={mark.forum + mark.code}>
            <div>
              <b lang="da">{mark.forumName}</b> <Pill group="mark" value={mark.holds} />
              <span className="s-sub" lang="da">{mark.statement}</span>
              <Why of={mark.statement}>
                {mark.reasons.map(reason => (
                  <div key={reason.text + reason.source.quote}>
                    <p lang="da">{reason.text}</p>
                    <Quote source={reason.source} />
                  </div>
                ))}
                <Quote source={mark.source} />
                <p className="s-muted">{t('why.model', { code: mark.modelCode, version: mark.modelVersion })}</p>
              </Why>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Owner({ owner }: { owner: View['owner'] }) {
  const { t, moment } = useTexts();
  return (
    <p>
      {t('marks.owner')} <b lang="da">{owner.name}</b>
      {owner.since && <span className="s-muted"> {t('marks.owner.since', { at: moment(owner.since) })}</span>}
      <Why of={owner.name}><Quote source={owner.source} /></Why>
    </p>
  );
}
