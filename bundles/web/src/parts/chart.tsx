import { useEffect, useId, useState } from 'react';
import { useTexts } from '../texts';

const PHONE = '(max-width: 700px)';

/** Room at the end of the longest bar for what is written there. */
const WIDE = { width: 720, signs: 96, bars: 0.62 };
const NARROW = { width: 340, signs: 42, bars: 0.42 };

const LETTERS = 17;
const BAR = 20;
const GAP = 16;

/** Of a hidden number no length can be drawn: the same for all. */
const HIDDEN = 0.22;

function useSize() {
  const [phone, setPhone] = useState(() => matchMedia(PHONE).matches);
  useEffect(() => {
    const media = matchMedia(PHONE);
    const turned = () => setPhone(media.matches);
    media.addEventListener('change', turned);
    return () => media.removeEventListener('change', turned);
  }, []);
  return phone ? NARROW : WIDE;
}

/** A picture of text does not break its lines by itself. */
export function broken(text: string, signs: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= signs) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export type Bar = {
  key: string;
  label: string;
  /** Where the label is a name of the municipality's own. */
  lang?: 'da';
  /** Absent where it is hidden. */
  from?: number;
  until?: number;
  /** Of how many, drawn behind it. */
  of?: number;
  /** A mark within the bar. */
  mark?: number;
  says: string;
};

type Props = {
  title: string;
  lang?: 'da';
  bars: Bar[];
  /** Stands beside others, and so has no more room than on a phone. */
  beside?: boolean;
};

/** Bars one below the other; what is hidden is hatched and dashed, and of one length. */
export function Chart({ title, lang, bars, beside = false }: Props) {
  const { t } = useTexts();
  const size = useSize();
  const { width, signs, bars: room } = beside ? NARROW : size;
  const id = useId();
  const hatch = `${id}hatch`;
  const longest = Math.max(1, ...bars.flatMap(bar => [bar.until ?? 0, bar.of ?? 0]));
  const long = (n: number) => (n / longest) * width * room;
  let y = 0;
  const rows = bars.map(bar => {
    const lines = broken(bar.label, signs);
    const top = y;
    y += lines.length * LETTERS + BAR + GAP;
    return { bar, lines, top };
  });
  return (
    <svg className="s-chart" viewBox={`0 0 ${width} ${Math.max(1, y)}`} role="img" aria-labelledby={`${id}title ${id}desc`}>
      <title id={`${id}title`} lang={lang}>{title}</title>
      <desc id={`${id}desc`}>{t('chart.text')}</desc>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      {rows.map(({ bar, lines, top }) => {
        const under = top + lines.length * LETTERS + 3;
        const end = bar.until === undefined ? width * HIDDEN : Math.max(long(bar.of ?? 0), long(bar.until), 2);
        return (
          <g key={bar.key}>
            <text lang={bar.lang}>
              {lines.map((line, at) => <tspan key={line} x="0" y={top + (at + 1) * LETTERS - 3}>{line}</tspan>)}
            </text>
            {bar.of !== undefined && <rect className="of" x="1" y={under} width={Math.max(long(bar.of), 2)} height={BAR} />}
            {bar.until === undefined ? (
              <rect className="few" x="1" y={under} width={width * HIDDEN} height={BAR} fill={`url(#${hatch})`} />
            ) : (
              <rect className="bar" x={1 + long(bar.from ?? 0)} y={under} width={Math.max(long(bar.until - (bar.from ?? 0)), 2)} height={BAR} />
            )}
            {bar.mark !== undefined && <line className="mark" x1={1 + long(bar.mark)} x2={1 + long(bar.mark)} y1={under - 3} y2={under + BAR + 3} />}
            <text className="says" x={end + 8} y={under + BAR - 5}>{bar.says}</text>
          </g>
        );
      })}
    </svg>
  );
}
