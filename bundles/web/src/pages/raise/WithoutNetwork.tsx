import { useEffect, useState } from 'react';
import { openDevice, type Known } from '../../outbox/device';
import { useArrival } from '../../parts/page';
import { Icon, Mark } from '../../parts/icon';
import { useTexts } from '../../texts';
import type { Asked } from './fields';
import { Raising } from './Raising';
import { isHere } from './tab';

/**
 * The same page where nobody can be asked who is logged in: for whoever was so last on this device, and only in their
 * own tab with what they typed before.
 */
export default function WithoutNetwork({ id: tenant }: { id: string }) {
  const { t } = useTexts();
  const heading = useArrival(t('raise'));
  const [known, setKnown] = useState<Known | null>();
  useEffect(() => {
    void openDevice().then(async device => setKnown((await device?.known(tenant)) ?? null));
  }, [tenant]);
  if (known === undefined) return null;
  return (
    <div className="container s-narrow" data-page="raise" data-alone="yes">
      <header className="s-alone">
        <Mark />
        <span>{known?.name ?? 'Sporskifte'}</span>
      </header>
      <div className="s-head">
        <h1 tabIndex={-1} ref={heading}>{t('raise')}</h1>
        <p>{t(known ? 'raise.alone' : 'raise.nobody')}</p>
      </div>
      {known ? (
        <Raising whose={known} asked={known.page as Asked} shown={isHere(known)} />
      ) : (
        <p className="s-notice"><Icon name="warning" />{t('raise.nobody.text')}</p>
      )}
    </div>
  );
}
