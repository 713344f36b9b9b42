import type { Problem } from '../../api/client';
import type { Values } from './drafts';
import { readDay, readTime } from './days';

export type { Values };

export type Field = {
  name: string;
  label: string;
  /** Of label and hint, where they are the municipality's own. */
  lang?: 'da';
  hint?: string;
  type?: 'text' | 'password' | 'area' | 'day' | 'time' | 'select' | 'radio' | 'check' | 'many';
  options?: { value: string; label: string; lang?: string }[];
  required?: boolean;
  initial?: string;
  autoComplete?: string;
  /** Never kept in a draft. */
  secret?: boolean;
  /** Shown while this holds. */
  when?: (values: Values) => boolean;
  /** Where it goes in the body, as a JSON pointer without `#/`; its name unless told. */
  at?: string;
  /** Fields of one group stand together under its legend. */
  group?: { key: string; legend: string; remove?: () => void };
  wide?: boolean;
};

/** What is wrong, by the name of the field; `''` where it belongs to none. */
export type Wrong = { field: string; text: string }[];

const SEPARATOR = '\u0001';

/** Several choices in one value of a form. */
export const chosen = (value: string | undefined) => (value ? value.split(SEPARATOR) : []);
export const joined = (values: string[]) => values.join(SEPARATOR);

/** A text, or nothing where nothing was typed. */
export const orNone = (value: string | undefined) => (value && value.trim() ? value.trim() : undefined);

export type Sentences = { required: (field: string) => string; day: string; time: string };

/** A field by its group and its label, where it has a group. */
const named = ({ group, label }: Field) => (group ? `${group.legend}: ${label}` : label);

/** What the person can mend before anything is sent. */
export function wrongIn(fields: Field[], values: Values, today: string, say: Sentences): Wrong {
  return fields.flatMap(f => {
    const value = orNone(values[f.name]);
    if (!value) return f.required ? [{ field: f.name, text: say.required(named(f)) }] : [];
    if (f.type === 'day' && !readDay(value, today)) return [{ field: f.name, text: say.day }];
    if (f.type === 'time' && !readTime(value)) return [{ field: f.name, text: say.time }];
    return [];
  });
}

/** What the platform could not use, each at the field it came from. */
export function wrongFrom(problem: Problem | undefined, fields: Field[]): Wrong {
  return (problem?.errors ?? []).map(({ pointer, parameter, message }) => {
    const at = pointer?.replace(/^#?\//, '');
    const field = fields.find(f => (f.at ?? f.name) === at);
    return field ? { field: field.name, text: message } : { field: '', text: parameter ? `${parameter}: ${message}` : message };
  });
}

/** The values as they are sent: days as 2026-11-30, times as 09:30, all else as it was typed. */
export function ready(fields: Field[], values: Values, today: string): Values {
  const read = (f: Field): string => {
    const value = values[f.name] ?? '';
    if (f.type === 'day') return readDay(value, today) ?? '';
    if (f.type === 'time') return readTime(value) ?? '';
    return value;
  };
  return { ...values, ...Object.fromEntries(fields.map(f => [f.name, read(f)])) };
}

/** Fields in a row that belong together; a field of no group stands alone. */
export function grouped(fields: Field[]): { group?: Field['group']; fields: Field[] }[] {
  const rows: { group?: Field['group']; fields: Field[] }[] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (field.group && last?.group?.key === field.group.key) last.fields.push(field);
    else rows.push({ group: field.group, fields: [field] });
  }
  return rows;
}
