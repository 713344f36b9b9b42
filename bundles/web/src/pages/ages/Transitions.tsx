import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Panel, Quote, Why } from '../../parts/page';
import { useTexts } from '../../texts';
import type { AgesProps } from './Ages';
import { NeedDialog, type NeedAct } from './NeedDialog';
import { OpenTransition } from './OpenTransition';

type Passing = Schemas['TransitionsViewPassing'];
type Need = Schemas['TransitionsViewNeed'];

/** Each transition with its steps and its check list; a need without an owner is marked. */
export function Transitions(props: AgesProps) {
  const { t } = useTexts();
  const [act, setAct] = useState<NeedAct>();
  const [opening, setOpening] = useState(false);
  const { ages, open } = props;
  return (
    <Panel
      title={t('transitions')}
      aside={ages.unowned > 0 && <span className="s-pill late">{t('transitions.unowned', { n: ages.unowned })}</span>}
    >
      {ages.transitions.length === 0 && <p className="s-muted">{t('transitions.none')}</p>}
      {ages.transitions.map(passing => (
        <One key={passing.opened ?? passing.transition} passing={passing} open={open} ask={setAct} />
      ))}
      {open && ages.possible.length > 0 && (
        <button type="button" className="button button-secondary" onClick={() => setOpening(true)}>
          {t('transitions.open')}
        </button>
      )}
      {opening && <OpenTransition {...props} close={() => setOpening(false)} />}
      {act && <NeedDialog {...props} act={act} close={() => setAct(undefined)} />}
    </Panel>
  );
}

function One({ passing, open, ask }: { passing: Passing; open: boolean; ask: (act: NeedAct) => void }) {
  const { t, day } = useTexts();
  const { responsible } = passing;
  return (
    <section className="s-after">
      <h3><span lang="da">{passing.name}</span> <span className="s-sub">{day(passing.on)}</span></h3>
      {!passing.opened && <p><span className="s-tag">{t('transitions.coming')}</span></p>}
      {responsible && (
        <p className="s-muted">
          {t('transitions.responsible')}: <span lang="da">{responsible.before} → {responsible.after}</span>
        </p>
      )}
      <Steps passing={passing} />
      {passing.opened && (
        <>
          <h4>{t('transitions.needs')}</h4>
          <ul className="s-people">
            {passing.needs.map(need => <Line key={need.need.id} need={need} open={open} ask={ask} />)}
          </ul>
          {open && (
            <button type="button" className="s-link" onClick={() => ask({ name: 'add-need', transition: passing.opened! })}>
              <Icon name="plus" />
              {t('needs.add')}
            </button>
          )}
        </>
      )}
      <Why of={passing.name}><Quote source={passing.source} /></Why>
    </section>
  );
}

function Steps({ passing }: { passing: Passing }) {
  const { t, day } = useTexts();
  if (passing.steps.length === 0) return null;
  return (
    <details className="s-rules">
      <summary>{t('transitions.steps')} ({passing.steps.length})</summary>
      <ul className="s-people">
        {passing.steps.map(step => (
          <li key={step.text}>
            <span lang="da">{step.text}</span>
            <span className="s-sub">{day(step.due)}{step.done && <> · {t('transitions.step.done')}</>}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Line({ need, open, ask }: { need: Need; open: boolean; ask: (act: NeedAct) => void }) {
  const { t, moment } = useTexts();
  const { met } = need.need;
  return (
    <li>
      <b lang="da">{need.need.text}</b>
      {need.ownerTitle && <span className="s-sub" lang="da">{need.ownerTitle}</span>}
      {need.unowned && <span className="s-pill late">{t('needs.owner.none')}</span>}
      {met && (
        <span className="s-receipt">
          <Icon name="success" />
          {t('needs.met', { at: moment(met.at) })}: <span lang="da">{met.note}</span>
        </span>
      )}
      {open && !met && (
        <span>
          <button type="button" className="s-link s-tight" onClick={() => ask({ name: 'own-need', need: need.need })}>
            {t('needs.own')}<span className="s-sr" lang="da">: {need.need.text}</span>
          </button>{' '}
          <button type="button" className="s-link s-tight" onClick={() => ask({ name: 'meet-need', need: need.need })}>
            {t('needs.meet')}<span className="s-sr" lang="da">: {need.need.text}</span>
          </button>
        </span>
      )}
    </li>
  );
}
