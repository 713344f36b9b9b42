import { useEffect, useMemo, useRef, useState } from 'react';
import { useWhose } from '../../session';
import { useBox } from '../dialog';
import { Draft, placeOf } from './drafts';
import type { Field, Values } from './fields';

type Fields = Field[] | ((values: Values, set: (part: Values) => void) => Field[]);

/** The values of a form, begun with the draft of the last time if there is one. */
export function useDraft(slot: string | undefined, fields: Fields, initial: Values = {}) {
  const box = useBox();
  const whose = useWhose();
  const draft = useMemo(() => (slot && whose ? new Draft(placeOf(...whose, slot)) : undefined), [slot, whose]);
  const fieldsOf = (values: Values, set: (part: Values) => void = () => {}) =>
    typeof fields === 'function' ? fields(values, set) : fields;
  const begin = (): Values => ({ ...Object.fromEntries(fieldsOf(initial).map(f => [f.name, f.initial ?? ''])), ...initial });

  const [kept] = useState(() => draft?.values());
  const [values, setValues] = useState<Values>(() => ({ ...begin(), ...kept }));
  const [touched, setTouched] = useState(kept !== undefined);
  const [found, setFound] = useState(kept !== undefined);
  const latest = useRef(values);

  function set(part: Values) {
    latest.current = { ...latest.current, ...part };
    setValues(latest.current);
    setTouched(true);
    const secret = fieldsOf(latest.current).filter(f => f.secret || f.type === 'password').map(f => f.name);
    draft?.keep(Object.fromEntries(Object.entries(latest.current).filter(([name]) => !secret.includes(name))));
  }

  function clear() {
    draft?.clear();
    setTouched(false);
    setFound(false);
  }

  function restart() {
    clear();
    latest.current = begin();
    setValues(latest.current);
  }

  const hold = box?.hold;
  useEffect(() => {
    hold?.(touched && draft ? () => draft.clear() : undefined);
    return () => hold?.(undefined);
  }, [hold, touched, draft]);

  return { values, set, clear, restart, found, fields: fieldsOf(values, set) };
}
