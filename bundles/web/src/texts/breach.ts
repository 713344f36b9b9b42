/** Whom a breach of data security affected. */
export const breach = {
  'breach.find': ['Find berørte ved et brud', 'Find those affected by a breach'],
  'breach.lead': [
    'Sporet viser, hvis oplysninger nogen har set, fundet, ændret eller udtrukket. Du ser navne for at kunne underrette dem; at du har set dem, bliver skrevet ned.',
    'The trail tells whose information somebody has seen, found, changed or exported. You see names so that they can be told; that you saw them is written down.',
  ],
  'breach.from': ['Bruddet begyndte', 'The breach began'],
  'breach.until': ['Bruddet sluttede', 'The breach ended'],
  'breach.discovered': ['Bruddet blev opdaget', 'The breach was discovered'],
  'breach.day': ['Dag', 'Day'],
  'breach.time': ['Klokkeslæt', 'Time of day'],
  'breach.account': ['Misbrugt bruger', 'Misused account'],
  'breach.account.hint': [
    'Vælg ingen, hvis alle brugere tæller med.',
    'Choose none where every account counts.',
  ],
  'breach.show': ['Vis berørte', 'Show those affected'],
  'breach.due': ['Anmeldes til Datatilsynet senest {at}', 'The authority is to be told by {at}'],
  'breach.extent': [
    '{people} personer og {objects} sager eller andre registreringer er berørt.',
    '{people} people and {objects} cases or other registrations are affected.',
  ],
  'breach.none': ['Sporet viser ingen berørte.', 'The trail shows nobody affected.'],
  'breach.unknown': ['Ikke længere registreret', 'Not registered any more'],
  'breach.born': ['født {day}', 'born {day}'],
  'breach.times': ['{n} gange, fra {first} til {last}', '{n} times, from {first} to {last}'],
  'breach.protected': ['Adressebeskyttet', 'Address protected'],
  'breach.file': ['Hent som regneark (CSV)', 'Download as spreadsheet (CSV)'],
} as const;
