/** What forums make of a case. Danish first, as a caseworker writes it; then English. */
export const marks = {
  marks: ['Kendsgerninger og fora', 'Facts and forums'],
  'marks.facts': ['Det, der er noteret på sagen', 'What is recorded on the case'],
  'marks.unanswered': ['Ikke svaret endnu', 'Not answered yet'],
  'marks.forums': ['Sådan ser hvert forum på det', 'What each forum makes of it'],
  'marks.owner': ['Sagen ejes af', 'The case is owned by'],
  'marks.owner.since': ['siden {at}', 'since {at}'],
  'mark.YES': ['Ja', 'Yes'],
  'mark.NO': ['Nej', 'No'],
  'mark.UNKNOWN': ['Ved det ikke endnu', 'Not known yet'],
  fast: ['Hurtigt spor', 'Fast track'],
  'fast.by': ['Besluttet af {by}, {at}', 'Decided by {by}, {at}'],
  'fast.no-longer': [
    'Kendsgerningerne giver ikke længere et hurtigt spor. Overvej at tage sagen af det.',
    'The facts no longer give a fast track. Consider taking the case off it.',
  ],
  'fast.proposed': [
    'Kendsgerningerne giver et hurtigt spor. Du beslutter.',
    'The facts give a fast track. You decide.',
  ],
  'fast.criterion': ['På hvilket grundlag?', 'On what ground?'],
  'fast.hasten': ['Sæt på hurtigt spor', 'Put on the fast track'],
  'fast.slow': ['Tag af hurtigt spor', 'Take off the fast track'],
  'escalation.ground': ['Hvad er grunden?', 'What is the ground?'],
} as const;
