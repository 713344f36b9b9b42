import { root, type Schemas } from '../api/client';
import { useSession } from '../session';
import { useTexts } from '../texts';

/** Letters as they were made; each can be fetched again. */
export function Letters({ all }: { all: Schemas['Letter'][] }) {
  const { t, moment } = useTexts();
  const { tenant } = useSession();
  return (
    <ul className="s-plain s-letters">
      {all.map(letter => (
        <li key={letter.id}>
          <b lang="da">{letter.title}</b>
          <span className="s-sub">
            {t('letters.to')}: <span lang="da">{letter.recipient}</span>. {t('letters.made', { when: moment(letter.madeAt), version: letter.modelVersion })}
          </span>
          <a href={new URL(`api/v1/${tenant}/letters/${letter.id}/file`, root).href} download>
            {t('letters.fetch')}
            <span className="s-sr" lang="da">: {letter.title}, {letter.recipient}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
