import type { Schemas } from '../../api/client';
import { chosen, joined, orNone, type Field, type Values } from '../../parts/form/fields';
import type { Key } from '../../texts';

type Template = Schemas['ArtefactTemplate'];
type TemplateField = Schemas['TemplateField'];
type View = Pick<Schemas['RecordView'], 'current'>;
export type Content = Record<string, string[]>;
export type Choice = { value: string; label: string; lang?: string };

const TYPES: Record<TemplateField['kind'], Field['type']> = {
  TEXT: 'text',
  LONG_TEXT: 'area',
  DAY: 'day',
  NUMBER: 'text',
  ONE_OF: 'select',
  MANY_OF: 'many',
  YES_NO: 'radio',
  OWN_WORDS: 'area',
  ROLE: 'text',
  LINK: 'select',
};

const HINTS: Partial<Record<TemplateField['kind'], Key>> = {
  NUMBER: 'records.number.hint',
  OWN_WORDS: 'records.own.hint',
  ROLE: 'records.role.hint',
};

/** Apart from the names of what a form asks besides. */
const nameOf = (key: string) => `content.${key}`;

type Around = {
  t: (key: Key) => string;
  /** Whether the actor sees special categories. */
  special: boolean;
  /** Records a link can name, by template. */
  links: Record<string, Choice[]>;
};

/** The fields of a template as a form shows them. */
export function fieldsOf(template: Template, { t, special, links }: Around): Field[] {
  return template.fields
    .filter(f => special || !f.specialCategory)
    .map((f): Field => {
      const hint = HINTS[f.kind];
      const sensitive = f.specialCategory ? t('records.special.hint') : '';
      const choices = f.choices.filter(c => special || !c.specialCategory);
      return {
        name: nameOf(f.key),
        at: `content/${f.key}`,
        label: f.label,
        lang: 'da',
        hint: [f.hint, hint && t(hint), sensitive].filter(Boolean).join(' ') || undefined,
        type: TYPES[f.kind],
        required: f.required,
        wide: f.kind === 'LONG_TEXT' || f.kind === 'OWN_WORDS',
        options:
          f.kind === 'YES_NO'
            ? [{ value: 'yes', label: t('records.yes') }, { value: 'no', label: t('records.no') }]
            : f.kind === 'LINK'
              ? (links[f.linksTo ?? ''] ?? [])
              : choices.map(c => ({ value: c.code, label: c.name, lang: 'da' })),
      };
    });
}

/** What a form begins with. */
export const valuesOf = (template: Template, content: Content): Values =>
  Object.fromEntries(template.fields.map(f => [nameOf(f.key), joined(content[f.key] ?? [])]));

/** What is sent: nothing where nothing was filled in. */
export function contentOf(template: Template, values: Values, special: boolean): Content {
  const content: Content = {};
  for (const f of template.fields) {
    if (f.specialCategory && !special) continue;
    const value = values[nameOf(f.key)];
    const all = f.kind === 'MANY_OF' ? chosen(value) : [orNone(value)].filter(v => v !== undefined);
    if (all.length > 0) content[f.key] = all;
  }
  return content;
}

/** Plain values and those of special categories, put together again. */
export function whole(plain: Content, special: Content): Content {
  const keys = new Set([...Object.keys(plain), ...Object.keys(special)]);
  return Object.fromEntries([...keys].map(key => [key, [...(plain[key] ?? []), ...(special[key] ?? [])]]));
}

/** What a state is called in the form that a record was last written by. */
export const stateName = ({ current }: View, code: string) =>
  current.version.form.states.find(state => state.code === code)?.name ?? code;

/** Minutes as people say them. */
export function timeOf(minutes: number): [Key, Record<string, number>] {
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return ['records.asked.hours', { h: hours, m: minutes % 60 }];
  return ['records.asked.days', { d: Math.floor(hours / 24), h: hours % 24 }];
}
