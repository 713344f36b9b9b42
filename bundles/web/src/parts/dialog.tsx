import { createContext, useCallback, useContext, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { DialogName } from '../pages';
import { useTexts } from '../texts';
import { Icon } from './icon';

type Box = {
  /** Tells what to throw away before the box may be left; undefined where nothing was typed. */
  hold: (discard: (() => void) | undefined) => void;
  leave: () => void;
};

const Around = createContext<Box | undefined>(undefined);

/** The dialog somebody stands in. */
export const useBox = () => useContext(Around);

type Props = { name: DialogName; title: string; close: () => void; children: ReactNode };

/** A modal box of the browser's own: it keeps the focus, and Escape leaves it, but not with unsaved text. */
export function Dialog({ name, title, close, children }: Props) {
  const { t } = useTexts();
  const discard = useRef<() => void>(undefined);
  const [asking, setAsking] = useState(false);
  const leave = useCallback(() => (discard.current ? setAsking(true) : close()), [close]);
  const hold = useCallback((way: (() => void) | undefined) => void (discard.current = way), []);
  const box = useMemo(() => ({ hold, leave }), [hold, leave]);
  return (
    <Modal name={name} title={title} leave={leave}>
      <Around value={box}>{children}</Around>
      {asking && (
        <Modal name="discard" title={t('discard.title')} leave={() => setAsking(false)}>
          <p>{t('discard.text')}</p>
          <div className="s-buttons">
            <button type="button" className="button button-primary" onClick={() => setAsking(false)}>
              {t('discard.stay')}
            </button>
            <button
              type="button"
              className="button button-secondary"
              onClick={() => {
                discard.current?.();
                close();
              }}
            >
              {t('discard.leave')}
            </button>
          </div>
        </Modal>
      )}
    </Modal>
  );
}

/** Where one begins in a box: the field to fill in, or else the answer that changes nothing. */
const FIRST = 'form :is(input, select, textarea), .s-buttons button';

function Modal({ name, title, leave, children }: { name: DialogName; title: string; leave: () => void; children: ReactNode }) {
  const { t } = useTexts();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const shown = box.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>(FIRST)?.focus();
    return () => {
      shown?.close();
      // What was pressed may be gone with what it did.
      const next = opener?.isConnected && opener !== document.body ? opener : document.querySelector('h1');
      (next as HTMLElement | null)?.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      className="s-dialog"
      data-dialog={name}
      aria-labelledby={id}
      onCancel={e => {
        e.preventDefault();
        e.stopPropagation();
        leave();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="s-link" onClick={leave}>
          <Icon name="close" />{t('close')}
        </button>
      </header>
      {children}
    </dialog>
  );
}
