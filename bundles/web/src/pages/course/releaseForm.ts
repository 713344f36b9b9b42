import type { Schemas } from '../../api/client';
import { orNone, type Field, type Values } from '../../parts/form/fields';
import type { useTexts } from '../../texts';

type Texts = ReturnType<typeof useTexts>;
type Track = Schemas['ReleaseTrack'];

const DAYS = ['judgedOn', 'imprisonedOn', 'imprisonmentNotice', 'paroleOn', 'releaseOn', 'releaseNotice'] as const;
const AREAS: Schemas['ReleaseTrackArea'][] = ['HEALTH', 'HOUSING', 'EDUCATION_WORK', 'ECONOMY', 'NETWORK', 'SUBSTANCE'];

/** All that is known; what is left empty is not known. */
export function releaseFields(track: Track | undefined, t: Texts['t'], code: Texts['code']): Field[] {
  return [
    ...DAYS.map((name): Field => ({ name, label: t(`release.${name}`), type: 'day', initial: track?.[name] ?? '' })),
    ...AREAS.map((area): Field => ({
      name: area,
      label: code('area', area),
      hint: t('release.area.hint'),
      initial: track?.checks.find(c => c.area === area)?.note ?? '',
      wide: true,
    })),
  ];
}

export function releaseFrom(v: Values): Schemas['ReleaseFacts'] {
  const days = Object.fromEntries(DAYS.map(name => [name, orNone(v[name])]));
  const checks = AREAS.flatMap(area => {
    const note = orNone(v[area]);
    return note ? [{ area, note }] : [];
  });
  return { ...days, checks };
}
