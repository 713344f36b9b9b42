import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { Icon } from './icon';

const Telling = createContext<(text: string) => void>(() => {});

/** Says that something was done, to eyes and ears, without taking the focus. */
export const useTell = () => useContext(Telling);

const SHOWN = 6000;

export function Tells({ children }: { children: ReactNode }) {
  const [told, setTold] = useState<{ text: string; turn: number }>();
  const tell = useCallback((text: string) => setTold(last => ({ text, turn: (last?.turn ?? 0) + 1 })), []);
  useEffect(() => {
    if (!told) return undefined;
    const timer = setTimeout(() => setTold(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <Telling value={tell}>
      {children}
      <div className="s-told" role="status">
        {told && <p key={told.turn}><Icon name="success" />{told.text}</p>}
      </div>
    </Telling>
  );
}
