/** Searching a list. */
export const search = {
  'concerns.search': ['Søg på navn eller beskrivelse', 'Search by name or description'],
  'search.person': ['Søg på navn', 'Search by name'],
  'search.all': ['Viser alle {n}', 'Showing all {n}'],
  'search.first.all': ['Viser de første {n}', 'Showing the first {n}'],
  'search.found': ['{n} fundet', '{n} found'],
  'search.first': ['Viser de første {n} fundne', 'Showing the first {n} found'],
  'search.none': ['Intet fundet', 'Nothing found'],
  'search.none.text': [
    'Kontrollér stavningen, eller skriv kun begyndelsen af hvert ord. Der søges kun i det, du har adgang til.',
    'Check the spelling, or type only the beginning of each word. Only what you have access to is searched.',
  ],
  'search.clear': ['Ryd søgningen', 'Clear the search'],
  'search.logged': ['Søgningen logges, men ikke det, du skriver.', 'The search is logged, but not what you type.'],
} as const;
