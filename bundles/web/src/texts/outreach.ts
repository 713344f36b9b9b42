/** Outreach, and whom young people can call. Danish first, as a caseworker writes it; then English. */
export const outreach = {
  'outreach.lead': [
    'Kontakter før indstilling og samtykke. Skriv så lidt som muligt og intet CPR-nummer. De slettes af sig selv.',
    'Contacts before referral and consent. Write as little as possible and no CPR number. They are erased by themselves.',
  ],
  'outreach.note': ['Notér en kontakt', 'Note a contact'],
  'outreach.day': ['Dag', 'Day'],
  'outreach.place': ['Sted', 'Place'],
  'outreach.about': ['Hvad handlede det om?', 'What was it about?'],
  'outreach.called': ['Kaldes', 'Called'],
  'outreach.called.hint': ['Fornavn eller kælenavn, hvis den unge vil', 'Given name or nickname, if they want to'],
  'outreach.kept': ['Slettes', 'Erased'],
  'outreach.became': ['Blev til en sag', 'Became a case'],
  'outreach.became.text': [
    'Indstillingen laves for sig med den unges accept. Her noteres kun, hvilken sag det blev.',
    'The referral is made apart, with the young person agreeing. Here is noted only which case it became.',
  ],
  'outreach.case': ['Sag', 'Case'],
  'outreach.see': ['Se sagen', 'See the case'],
  'outreach.none': ['Ingen kontakter er noteret', 'No contacts are noted'],
  'outreach.none.text': ['Notér en kontakt, når du har mødt en ung.', 'Note a contact when you have met somebody.'],
  'point.edit': ['Offentlig kontakt', 'Public contact'],
  'point.edit.text': [
    'Vises for alle på log-in-siden, også uden log-in. Skriv kun det, der må være offentligt.',
    'Shown to everybody on the log-in page, without a log-in. Write only what may be public.',
  ],
  'point.title': ['Funktion', 'Function'],
} as const;
