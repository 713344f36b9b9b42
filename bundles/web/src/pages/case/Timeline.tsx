import { Icon } from '../../parts/icon';
import { Panel, Quote, Why } from '../../parts/page';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../texts';
import { timeline, type Event } from './events';
import { RulesThen } from './RulesThen';

const ICONS: Record<Event['kind'], string> = {
  referral: 'plus',
  decision: 'check',
  agreement: 'person',
  review: 'visibility',
  notification: 'flag',
};

export function Timeline({ view }: { view: Schemas['CaseView'] }) {
  const { t } = useTexts();
  return (
    <Panel title={t('timeline')}>
      <ol className="s-timeline">
        {timeline(view).map(event => (
          <li key={event.id}>
            <span className={`s-dot ${event.kind}`}>
              <Icon name={ICONS[event.kind]} />
            </span>
            <Entry event={event} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Entry({ event }: { event: Event }) {
  const { t, code, moment, day } = useTexts();
  return (
    <div>
      <time dateTime={event.at}>{event.at.length > 10 ? moment(event.at) : day(event.at)}</time>
      <h3>
        {t(`event.${event.kind}`)}
        {event.code && <> · {code(event.group ?? '', event.code)}</>}
      </h3>
      {event.text && <p lang="da">{event.text}</p>}
      {event.words && (
        <blockquote lang="da">
          <span className="s-sr">{t('review.words')} </span>»{event.words}«
        </blockquote>
      )}
      {event.decision?.refusal && <Told refusal={event.decision.refusal} />}
      {event.decision && <Because decision={event.decision} />}
    </div>
  );
}

/** What a refusal is, and what came with it. */
function Told({ refusal }: { refusal: Schemas['RefusalMark'] }) {
  const { t, code, day } = useTexts();
  const { standing, complaint, heardOn, notHeardBecause } = refusal;
  return (
    <>
      <p><span className="s-tag">{code('refused', standing)}</span></p>
      {complaint && <p><b>{t('refusal.guidance')}:</b> <span lang="da">{complaint.guidance}</span></p>}
      {heardOn && <p><b>{t('refusal.heard.on')}:</b> {day(heardOn)}</p>}
      {notHeardBecause && <p><b>{t('refusal.not-heard.because')}:</b> <span lang="da">{notHeardBecause}</span></p>}
    </>
  );
}

function Because({ decision }: { decision: Schemas['Decision'] }) {
  const { t, code } = useTexts();
  return (
    <Why>
      {decision.proposed && <p><b>{t('why.proposed')}:</b> {code('proposal', decision.proposed)}</p>}
      {decision.grounds.map(({ rule, reason, source }) => (
        <div key={rule + reason}>
          <p><span className="s-tag">{rule}</span> <span lang="da">{reason}</span></p>
          <Quote source={source} />
        </div>
      ))}
      <RulesThen decision={decision} />
    </Why>
  );
}
