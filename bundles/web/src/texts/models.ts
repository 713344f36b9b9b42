/** Another version of the way of working, compared before it holds. Danish first; then English. */
export const models = {
  models: ['Ny udgave', 'New version'],
  'models.lead': [
    'En ny udgave af kommunens måde at arbejde på: hvad ville den ændre i de åbne sager? En sammenligning ændrer ingenting.',
    "A new version of the municipality's way of working: what would it change in the open cases? A comparison changes nothing.",
  ],
  'models.laid': ['Udgaver, der ligger klar', 'Versions laid ready'],
  'models.laid.text': [
    'Driften lægger en ny udgave i kommunens mappe. Her ligger også de udgaver, kommunen har arbejdet efter.',
    "Operations lays a new version into the municipality's folder. The versions the municipality has worked by lie here too.",
  ],
  'models.none': ['Ingen udgave ligger klar', 'No version is laid ready'],
  'models.none.text': [
    'Bed driften om at lægge den nye udgave i kommunens mappe. Så står den her.',
    "Ask operations to lay the new version into the municipality's folder. Then it stands here.",
  ],
  'models.file': ['Udgave', 'Version'],
  'models.at': ['Lagt klar', 'Laid ready'],
  'models.opened': ['har været i brug', 'has been in use'],
  'models.new': ['ny', 'new'],
  'models.compare': ['Sammenlign', 'Compare'],
  'models.comparing': [
    'Læser {file} og gennemgår de åbne sager med begge udgaver …',
    'Reading {file} and going through the open cases with both versions …',
  ],
  'models.result': ['Hvad {file} ville ændre', 'What {file} would change'],
  'models.versions': ['Udgave {then} over for {now}, som gælder', 'Version {then} beside {now}, which holds'],
  'models.counted': ['{n} åbne sager er sammenlignet', '{n} open cases were compared'],
  'models.same': ['Intet ville blive anderledes', 'Nothing would be otherwise'],
  'models.same.text': [
    'Ingen af de {n} åbne sager ville få en anden frist, et andet forum, et andet forslag om optagelse eller andre, der kan se dem.',
    'None of the {n} open cases would have another deadline, forum, proposal on enrolment, or others who may see them.',
  ],
  'models.case': ['Sag', 'Case'],
  'models.now': ['Nu', 'Now'],
  'models.then': ['Med den nye', 'With the new one'],
  'models.nothing': ['Ingen', 'None'],
  'models.onward': [
    'Driften skifter udgave, når kommunen har besluttet det, og kan skifte tilbage igen.',
    'Operations changes version when the municipality has decided it, and can change back again.',
  ],
  'aspect.DEADLINE': ['Frist', 'Deadline'],
  'aspect.FORUM': ['Ansvarligt forum', 'Owning forum'],
  'aspect.ELIGIBILITY': ['Optagelse', 'Eligibility'],
  'aspect.VISIBILITY': ['Hvem der kan se sagen', 'Who may see the case'],
} as const;
