import type { Schemas } from '../../api/client';
import { orNone } from '../../parts/form/fields';
import { subjectOf } from '../concerns/subject';

/** What was typed, with the way it comes: chosen when it is typed, as there may be no network when it is sent. */
export type Typed = { values: Record<string, string>; channels: string[] };

/** Nobody asks how it came: it is told by the child, or by somebody who works here. */
const CHANNELS = { told: ['SELF', 'PARTNER'], seen: ['PARTNER', 'FORM', 'SELF'] };

function channelOf({ values, channels }: Typed): Schemas['IntakeChannel'] {
  const wanted = values.said === 'YES' ? CHANNELS.told : CHANNELS.seen;
  return (wanted.find(one => channels.includes(one)) ?? channels[0]) as Schemas['IntakeChannel'];
}

/** @returns the body of a new concern */
export function bodyOf(typed: Typed): Schemas['NewConcern'] {
  const { values: v } = typed;
  const unknown = v.who === 'UNKNOWN';
  return {
    ...(unknown ? { unknown: v.called ?? '' } : { person: subjectOf(v) }),
    channel: channelOf(typed),
    text: v.text ?? '',
    childsWords: v.said === 'YES' ? orNone(v.childsWords) : undefined,
    notHeard: v.said === 'YES' ? undefined : orNone(v.said),
    door: orNone(v.door) ? { kind: v.door!, unit: orNone(v.unit) } : undefined,
    arena: orNone(v.arena),
  };
}
