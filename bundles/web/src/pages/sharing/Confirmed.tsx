import { useState } from 'react';
import { ProblemBox } from '../../parts/problem';
import { useChange } from '../../parts/change';
import { useTexts } from '../../texts';

type Props = { label: string; of: string; sure: string; run: () => Promise<void> };

/** Something that is not taken back: asked once more where it stands. */
export function Confirmed({ label, of, sure, run }: Props) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  const { busy, problem, run: change } = useChange();
  if (!asking) {
    return (
      <button type="button" className="s-link s-tight" onClick={() => setAsking(true)}>
        {label}
        <span className="s-sr" lang="da">: {of}</span>
      </button>
    );
  }
  return (
    <>
      {problem && <ProblemBox problem={problem} />}
      <button type="button" className="s-link s-tight" aria-disabled={busy} onClick={() => void change(run)}>{sure}</button>{' '}
      <button type="button" className="s-link s-tight" onClick={() => setAsking(false)}>{t('form.cancel')}</button>
    </>
  );
}
