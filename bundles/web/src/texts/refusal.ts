/** Turning somebody away: what it is, how to complain and who was heard. Danish first. */
export const refusal = {
  'refusal.standing': ['Er afslaget en afgørelse?', 'Is the refusal an administrative decision?'],
  'refusal.standing.hint': [
    'Det er en afgørelse, når den slår fast, hvad den unge har ret eller pligt til efter loven.',
    'It is one when it settles what the young person has a right or a duty to by law.',
  ],
  'refused.ADMINISTRATIVE_DECISION': ['En afgørelse', 'An administrative decision'],
  'refused.NO_DECISION': ['Ikke en afgørelse', 'No administrative decision'],
  'refusal.complaint': ['Hvor kan der klages?', 'Where can one complain?'],
  'refusal.complaint.hint': [
    'Klagevejledningen gemmes med afgørelsen og kommer med i afslagsbrevet.',
    'The complaint guidance is kept with the decision and goes into the letter of refusal.',
  ],
  'complaint.ANKESTYRELSEN': [
    'Til Ankestyrelsen inden fire uger',
    'To the National Social Appeals Board (Ankestyrelsen) within four weeks',
  ],
  'complaint.NO_AUTHORITY': ['Ikke til en anden myndighed', 'To no other authority'],
  'refusal.hearing': ['Er parten hørt?', 'Was the party heard?'],
  'refusal.heard': ['Ja', 'Yes'],
  'refusal.not-due': ['Nej, det var ikke nødvendigt', 'No, it was not due'],
  'refusal.heard.on': ['Partshørt den', 'Party heard on'],
  'refusal.not-heard': ['Hvorfor var partshøring ikke nødvendig?', 'Why was no party hearing due?'],
  'refusal.guidance': ['Klagevejledning', 'Complaint guidance'],
  'refusal.not-heard.because': ['Ikke partshørt, fordi', 'Party not heard because'],
} as const;
