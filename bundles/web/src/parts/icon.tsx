import sprite from '../icons.svg';

export function Icon({ name, cls = '' }: { name: string; cls?: string }) {
  return (
    <svg className={`icon-svg ${cls}`} focusable="false" aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}

/** A track that switches. */
export const Mark = () => (
  <svg className="s-mark" viewBox="0 0 36 36" aria-hidden="true">
    <g fill="none" strokeLinecap="round" strokeWidth="4">
      <path d="M12 32V4" stroke="#fff" />
      <path d="M12 26c0-9 13-7 13-17V4" stroke="#f2b544" />
    </g>
  </svg>
);
