import type { Schemas } from '../../api/client';
import { orNone, type Field, type Values } from '../../parts/form/fields';
import type { Key } from '../../texts';
import { subjectFields, subjectOf } from './subject';

type Way = Pick<Schemas['WayOfWorking'], 'concernRules' | 'plan'>;

/** Who a concern is about, known or not, and the child's own words or why nobody heard them. */
export function circumstanceFields(t: (key: Key) => string, { concernRules, plan }: Way): { about: Field[]; words: Field[] } {
  const { doors, ownWords } = concernRules;
  const known = (v: Values) => v.unknownPerson !== 'yes';
  return {
    about: [
      { name: 'unknownPerson', label: t('concerns.unknown.check'), type: 'check' },
      { name: 'unknown', label: t('concerns.called'), hint: t('concerns.called.hint'), required: true, when: v => !known(v) },
      ...subjectFields(t).map(field => ({ ...field, when: (v: Values) => known(v) && (field.when?.(v) ?? true) })),
    ],
    words: [
      { name: 'unheard', label: t('concerns.unheard'), type: 'check', when: () => ownWords !== undefined },
      {
        name: 'childsWords',
        label: t('concerns.words'),
        hint: t('concerns.words.hint'),
        type: 'area',
        required: ownWords !== undefined,
        when: v => v.unheard !== 'yes',
      },
      { name: 'notHeard', label: t('concerns.notHeard'), type: 'area', required: true, when: v => v.unheard === 'yes' },
      {
        name: 'door',
        label: t('concerns.door'),
        type: 'select',
        options: doors.map(d => ({ value: d.code, label: d.name, lang: 'da' })),
        when: () => doors.length > 0,
        at: 'door/kind',
      },
      {
        name: 'arena',
        label: t('concerns.arena'),
        type: 'select',
        options: plan.domains.map(d => ({ value: d.code, label: d.name, lang: 'da' })),
        when: () => doors.length > 0,
      },
    ],
  };
}

export function circumstancesOf(v: Values) {
  const kind = orNone(v.door);
  const unheard = v.unheard === 'yes';
  return {
    ...(v.unknownPerson === 'yes' ? { unknown: v.unknown ?? '' } : { person: subjectOf(v) }),
    childsWords: unheard ? undefined : orNone(v.childsWords),
    notHeard: unheard ? orNone(v.notHeard) : undefined,
    door: kind ? { kind } : undefined,
    arena: orNone(v.arena),
  };
}
