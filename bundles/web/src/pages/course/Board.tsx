import { Panel, Quote, Why } from '../../parts/page';
import { useTexts } from '../../texts';
import type { CourseProps } from './Course';

/** The Youth Crime Board's stages, and youth contracts. */
export function Board({ course, open, ask }: CourseProps) {
  const { t, code, day } = useTexts();
  const { board, contracts } = course;
  if (board.steps.length === 0 && board.next.length === 0 && contracts.length === 0) return null;
  return (
    <Panel title={t('board')}>
      {board.steps.length === 0 && <p className="s-muted">{t('board.none')}</p>}
      <ol className="s-steps">
        {board.steps.map(step => (
          <li key={step.id}>
            <time dateTime={step.on}>{day(step.on)}</time>
            <span>
              <b>{code('stage', step.stage)}</b>
              {step.reaction && <> · {code('reaction', step.reaction)}</>}
            </span>
            <span lang="da">{step.text}</span>
            {step.link && <span lang="da">{step.link}</span>}
          </li>
        ))}
      </ol>
      {board.inForce && (
        <p className="s-muted">{t(board.acknowledged ? 'board.acknowledged' : 'board.unacknowledged')}</p>
      )}
      {open && board.next.length > 0 && (
        <button type="button" className="button button-secondary" onClick={() => ask({ name: 'board-step' })}>
          {t('board.record')}
        </button>
      )}
      <Why of={t('board')}><Quote source={board.law} /></Why>
      {contracts.length > 0 && <h3>{t('contract')}</h3>}
      <ol className="s-steps">
        {contracts.map(c => (
          <li key={c.id}>
            <span>{t('contract.days', { from: day(c.from), until: day(c.until) })}</span>
            <span lang="da">{c.conditions}</span>
            {c.ending && (
              <span>
                <b>{t(c.ending.kept ? 'contract.kept' : 'contract.broken')}</b> <span lang="da">{c.ending.note}</span>
              </span>
            )}
            {open && !c.ending && (
              <button type="button" className="button button-secondary" onClick={() => ask({ name: 'end-contract', id: c.id })}>
                {t('contract.end')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {open && board.contractOffered && (
        <button type="button" className="button button-secondary" onClick={() => ask({ name: 'youth-contract' })}>
          {t('contract.agree')}
        </button>
      )}
    </Panel>
  );
}
