import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { DialogName } from '../pages';
import { useTexts } from '../texts';
import { Icon } from './icon';

/** A modal box of the browser's own: it keeps the focus, and Escape closes it. */
export function Dialog({ name, title, close, children }: { name: DialogName; title: string; close: () => void; children: ReactNode }) {
  const { t } = useTexts();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog ref={box} className="s-dialog" data-dialog={name} aria-labelledby={id} onCancel={e => { e.preventDefault(); close(); }}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="s-link" onClick={close}><Icon name="close" />{t('close')}</button>
      </header>
      {children}
    </dialog>
  );
}
