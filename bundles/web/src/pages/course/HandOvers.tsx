import type { Schemas } from '../../api/client';
import { Panel, Pill, Quote, Why } from '../../parts/page';
import { useTexts } from '../../texts';
import type { CourseProps } from './Course';

/** Which programme has the case, who answers for the young person, and where the case can go. */
export function HandOvers({ view, course, open, ask }: CourseProps) {
  const { t, moment } = useTexts();
  return (
    <Panel title={t('programme')} aside={<span className="s-tag" lang="da">{view.programmeName}</span>}>
      {course.responsibility && <Responsibility of={course.responsibility} />}
      {course.handOvers.length > 0 && (
        <ol className="s-steps">
          {course.handOvers.map(({ handOver, from, to, receiver, mine }) => (
            <li key={handOver.id}>
              <time dateTime={handOver.at}>{moment(handOver.at)}</time>
              <span lang="da"><b>{from} → {to}</b>{receiver && `, ${receiver}`}</span>
              <span lang="da">{handOver.reason}</span>
              {handOver.reply && (
                <span>
                  <b>{t(handOver.reply.accepted ? 'handover.accepted' : 'handover.declined')}:</b>{' '}
                  <span lang="da">{handOver.reply.note}</span>
                </span>
              )}
              {!handOver.reply && !mine && <span className="s-muted">{t('handover.waits')}</span>}
              {open && mine && (
                <button type="button" className="button button-primary" onClick={() => ask({ name: 'reply-hand-over', id: handOver.id })}>
                  {t('handover.reply')}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {open && course.onward.map(onward => (
        <div className="s-onward" key={onward.to}>
          <p>
            <b lang="da">{onward.name}</b>{' '}
            {onward.proposal && <Pill group="proposal" value={onward.proposal.code} />}
            {onward.holds && <Pill group="holds" value={onward.holds} />}
          </p>
          {onward.statement && <p lang="da">{onward.statement}</p>}
          <button type="button" className="s-link" onClick={() => ask({ name: 'offer-hand-over', id: onward.to })}>
            {t('handover.offer')}<span className="s-sr" lang="da">: {onward.name}</span>
          </button>
          <Why of={onward.name}>
            {onward.proposal?.reasons.map(r => <p key={r.text} lang="da">{r.text}</p>)}
            {onward.why && <Quote source={onward.why} />}
          </Why>
        </div>
      ))}
    </Panel>
  );
}

/** Two fields, both shown: who answers is not who coordinates. */
function Responsibility({ of }: { of: Schemas['ResponsibilityView'] }) {
  const { t, code } = useTexts();
  const parts = [
    { label: t('responsibility.answers'), part: of.answers, more: `${t('responsibility.where', { where: of.where })} ${code('holds', of.holds)}.` },
    { label: t('responsibility.coordinates'), part: of.coordinates },
    ...(of.contributes ? [{ label: t('responsibility.contributes'), part: of.contributes }] : []),
  ];
  return (
    <dl className="s-facts">
      {parts.map(({ label, part, more }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b lang="da">{part.name}</b>
            {more && <span className="s-muted"> {more}</span>}
            <Why of={part.name}>
              <p lang="da">{part.statement}</p>
              <Quote source={part.source} />
            </Why>
          </dd>
        </div>
      ))}
    </dl>
  );
}
