import { Panel, Quote, Why } from '../../parts/page';
import { useTexts } from '../../texts';
import type { CourseProps } from './Course';

/** The way out of a gang environment, stage by stage. */
export function Exit({ course, open, ask }: CourseProps) {
  const { t, code, day } = useTexts();
  const { exit } = course;
  if (!exit) return null;
  return (
    <Panel title={t('exit')}>
      {exit.steps.length === 0 && <p className="s-muted">{t('exit.none')}</p>}
      <ol className="s-steps">
        {exit.steps.map(step => (
          <li key={step.id}>
            <time dateTime={step.on}>{day(step.on)}</time>
            <span>
              <b>{code('exitStage', step.stage)}</b>
              {step.givenBy && <> · {code('given', step.givenBy)}</>}
            </span>
            <span lang="da">{step.text}</span>
          </li>
        ))}
      </ol>
      {open && exit.next.length > 0 && (
        <button type="button" className="button button-secondary" onClick={() => ask({ name: 'exit-step' })}>
          {t('exit.record')}
        </button>
      )}
      <Why of={t('exit')}>
        <Quote source={exit.law} />
        {exit.why && <Quote source={exit.why} />}
      </Why>
    </Panel>
  );
}
