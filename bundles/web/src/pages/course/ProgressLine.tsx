import type { Schemas } from '../../api/client';
import { Pill } from '../../parts/page';
import { useTexts } from '../../texts';

type Review = Schemas['Review'];
const HEIGHT: Record<Review['progress'], number> = { PROGRESS: 20, STANDSTILL: 60, SETBACK: 100 };
const WIDTH = 600;
const EDGE = 20;

/** How it went at each follow-up, as a line over time; the list below says the same. */
export function ProgressLine({ reviews }: { reviews: Review[] }) {
  const { t, code, day } = useTexts();
  if (reviews.length === 0) return <p className="s-muted">{t('course.progress.none')}</p>;
  const at = (iso: string) => Date.parse(iso);
  const first = at(reviews[0]!.on);
  const span = Math.max(1, at(reviews.at(-1)!.on) - first);
  const points = reviews.map(r => ({
    id: r.id,
    progress: r.progress,
    x: reviews.length === 1 ? WIDTH / 2 : EDGE + ((at(r.on) - first) / span) * (WIDTH - 2 * EDGE),
    y: HEIGHT[r.progress],
  }));
  const told = reviews.map(r => `${day(r.on)}: ${code('progress', r.progress)}`).join(', ');
  return (
    <>
      <svg className="s-progress" viewBox={`0 0 ${WIDTH} 120`} role="img" aria-label={t('course.progress.told', { told })}>
        {Object.values(HEIGHT).map(y => <line key={y} x1="0" x2={WIDTH} y1={y} y2={y} />)}
        <polyline points={points.map(p => `${p.x},${p.y}`).join(' ')} />
        {points.map(p => <circle key={p.id} className={p.progress} cx={p.x} cy={p.y} r="8" />)}
      </svg>
      <ol className="s-steps">
        {reviews.map(r => (
          <li key={r.id}>
            <time dateTime={r.on}>{day(r.on)}</time>
            <Pill group="progress" value={r.progress} />
            <span lang="da">{r.note}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
