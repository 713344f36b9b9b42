import { useTexts } from '../texts';
import { Dialog } from './dialog';

type Props = { n: number; stay: () => void; leave: () => void };

/** Whoever logs out is asked before what they typed is erased. */
export default function Unsent({ n, stay, leave }: Props) {
  const { t } = useTexts();
  return (
    <Dialog name="unsent" title={t('unsent.title')} close={stay}>
      <p>{t('unsent.text', { n })}</p>
      <div className="s-buttons">
        <button type="button" className="button button-primary" onClick={stay}>{t('unsent.stay')}</button>
        <button type="button" className="button button-secondary" onClick={leave}>{t('unsent.leave')}</button>
      </div>
    </Dialog>
  );
}
