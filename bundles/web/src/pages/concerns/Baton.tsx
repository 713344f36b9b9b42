import { useState } from 'react';
import { api, valueOf, type Schemas } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Load, useLoad } from '../../parts/load';
import { Due, Panel, Quote, Why } from '../../parts/page';
import { useSession } from '../../session';
import { useTexts, type Key } from '../../texts';
import { BatonDialog, type Doing } from './BatonDialog';

type View = Schemas['ConcernView'];
export type Held = Schemas['BatonView'];
type Act = Held['may'][number];

const BUTTONS: [Act, Doing, Key, 'primary' | 'secondary'][] = [
  ['REACT', 'react', 'baton.react', 'primary'],
  ['ACCEPT', 'take-baton', 'baton.accept', 'primary'],
  ['RECORD_YOUNG_PERSON', 'child-agrees', 'baton.child', 'primary'],
  ['RULE', 'rule-exception', 'baton.rule', 'primary'],
  ['HAND_ON', 'hand-on', 'baton.handon', 'primary'],
  ['OFFER', 'offer-baton', 'baton.offer', 'secondary'],
  ['ASK_EXCEPTION', 'ask-exception', 'baton.exception', 'secondary'],
  ['DECLINE', 'end-offer', 'baton.decline', 'secondary'],
  ['WITHDRAW', 'end-offer', 'baton.withdraw', 'secondary'],
  ['IDENTIFY', 'identify', 'baton.identify', 'secondary'],
  ['NOTIFY', 'notify-concern', 'baton.notify', 'secondary'],
];

/** Who holds the concern, what waits for whom, and all that happened, newest last. */
export function Baton({ view, refresh, close }: { view: View; refresh: () => void; close: () => void }) {
  const { tenant } = useSession();
  const id = view.concern.id;
  const load = useLoad(
    async () => valueOf(await api.GET('/{tenant}/concerns/{concern}/baton', { params: { path: { tenant, concern: id } } })),
    [tenant, id, view.concern.version],
  );
  return <Load load={load}>{held => <Shown view={view} held={held} refresh={() => { load.reload(); refresh(); }} close={close} />}</Load>;
}

function Shown({ view, held, refresh, close }: { view: View; held: Held; refresh: () => void; close: () => void }) {
  const { t } = useTexts();
  const { way } = useSession();
  const [doing, setDoing] = useState<Doing>();
  const rule = way.concernRules.holding;
  return (
    <>
      <Panel title={t('baton.title')}>
        <p className="s-holder">
          <Icon name="person" />
          <span>
            <b lang="da">{t('baton.holder', { word: held.holderWord, name: held.holder.name })}</b>
            {held.holder.unit && <span className="s-sub" lang="da">{held.holder.unit}</span>}
          </span>
        </p>
        {held.coveredBy && <p>{t('baton.covered', { name: held.holder.name, cover: held.coveredBy })}</p>}
        {held.holderGone && <p className="s-late">{t('baton.gone', { name: held.holder.name })}</p>}
        {held.due ? <p>{t('baton.due')} <Due day={held.due} overdue={held.overdue} /></p> : held.reacted && <p className="s-muted">{t('baton.reacted')}</p>}
        {held.waiting && <Waiting waiting={held.waiting} />}
        <div className="s-acts">
          {BUTTONS.filter(([act]) => held.may.includes(act)).map(([act, dialog, text, tone]) => (
            <button key={act} type="button" className={`button button-${tone}`} onClick={() => setDoing(dialog)}>{t(text)}</button>
          ))}
          {held.may.includes('CLOSE') && (
            <button type="button" className="button button-secondary" onClick={close}>{t('concerns.close')}</button>
          )}
        </div>
        {rule && (
          <Why>
            <p lang="da">{rule.statement}</p>
            <Quote source={rule.source} />
          </Why>
        )}
      </Panel>
      <Course held={held} />
      {doing && <BatonDialog doing={doing} view={view} held={held} close={() => setDoing(undefined)} changed={refresh} />}
    </>
  );
}

function Waiting({ waiting }: { waiting: NonNullable<Held['waiting']> }) {
  const { t } = useTexts();
  return (
    <div className="s-words">
      <h3>{t('baton.waiting')}</h3>
      <p>{t('baton.waiting.text', { name: waiting.receiver.name })}</p>
      <p lang="da">{waiting.reason}</p>
      {waiting.lacking.length > 0 && (
        <p><b>{t('baton.lacking')}</b> {waiting.lacking.map(party => t(`baton.party.${party}`)).join(', ')}</p>
      )}
      {waiting.exceptionAsked && <p>{t('baton.exception.asked')}</p>}
    </div>
  );
}

function Course({ held }: { held: Held }) {
  const { t, moment, day } = useTexts();
  return (
    <Panel title={t('baton.course')}>
      <ol className="s-baton">
        {held.course.map(({ event, by, from, to }) => (
          <li key={event.id} className={event.to && event.kind !== 'OFFERED' ? 'moved' : undefined}>
            <time dateTime={event.at}>{moment(event.at)}</time>
            <b>
              {t(`baton.event.${event.kind}`, {
                by: by ?? '',
                from: from ?? '',
                to: to ?? '',
                who: event.party ? `${event.who} (${t(`baton.party.${event.party}`)}), ${event.on ? day(event.on) : ''}` : (event.who ?? ''),
              })}
            </b>
            {event.kind === 'HELD' ? (
              <span>{t(event.text === 'CHOSEN' ? 'baton.held.CHOSEN' : 'baton.held.RAISED')}</span>
            ) : (
              event.text && <span lang="da">{event.text}</span>
            )}
            {event.kind === 'REACTED' && (
              <>
                <span><i>{t('baton.react.with')}</i> <span lang="da">{event.who}</span></span>
                <span><i>{t('baton.react.part')}</i> <span lang="da">{event.tookPart}</span></span>
              </>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
