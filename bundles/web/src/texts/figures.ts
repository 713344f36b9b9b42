/** Figures without people, and their pictures. Danish first, as a board reads it; then English. */
export const figures = {
  'chart.text': ['Et søjlediagram. De samme tal står i tabellen.', 'A bar chart. The same numbers stand in the table.'],
  'chart.as.table': ['Vis som tabel', 'Show as tables'],
  'chart.as.chart': ['Vis som diagram', 'Show as charts'],
  'figures.published': [
    'Offentliggjort {at} efter model {version}. Tallene ændres ikke: det, der rettes siden, ses i senere halvår.',
    'Published {at} by model {version}. The numbers do not change: what is corrected since is seen in later half-years.',
  ],
  'figures.running': [
    'Halvåret er i gang, og tallene ændrer sig fra dag til dag. Styregruppe og råd ser dem, når det er slut.',
    'The half-year is under way, and its numbers change from day to day. Boards and councils see them when it is over.',
  ],
  'figures.not.shown': ['Ikke i tallene for dette halvår', 'Not in the figures of this half-year'],
  'figures.CRITERION': ['Succeskriterier', 'Criteria of success'],
  'figures.CRITERION.text': [
    'Hvor mange der er mødt, ud af alle. Er det ene tal skjult, siges der så meget, som kan siges.',
    'How many were met, of all. Where one of the numbers is hidden, as much is said as can be.',
  ],
  'figures.OUTCOME': ['Udfald', 'Outcomes'],
  'figures.OUTCOME.text': [
    'Talt i det halvår, hvor udfaldet første gang blev noteret.',
    'Counted in the half-year in which the outcome was first recorded.',
  ],
  'figures.SEATS': ['Pladser, der er besat', 'Seats that are held'],
  'figures.SEATS.text': [
    'Faste pladser i hvert forum, der havde en person på den sidste dag. Det siger intet om nogen ung.',
    'Permanent seats of each forum that somebody held on the last day. They tell nothing about any young person.',
  ],
  'figures.RECORDS': ['Viden, der er delt', 'Knowledge that was shared'],
  'figures.RECORDS.text': ['Hvad der er skrevet i perioden.', 'What was written in the period.'],
  'figures.READ': ['Viden, der er læst', 'Knowledge that was read'],
  'figures.READ.text': ['Hvor mange gange nogen har kvitteret for at have læst det.', 'How often somebody confirmed to have read it.'],
  'figures.of': ['Ud af', 'Of'],
  'figures.of.n': ['{n} af {of}', '{n} of {of}'],
  'figures.at.least': ['{n}, mindst {percent} %', '{n}, at least {percent}%'],
  'figures.percent': ['mindst {percent} %', 'at least {percent}%'],
  'figures.TO_ACTION': ['Fra beslutning til første handling', 'From decision to first action'],
  'figures.REACTION': ['Fra bekymring til første reaktion', 'From concern to first reaction'],
  'figures.SPARRING': ['Fra spørgsmål til sparringens svar', 'From question to the answer of sparring'],
  'figures.middle': ['Halvdelen lå mellem', 'Half were between'],
  'figures.middle.n': ['{from} og {until} dage', '{from} and {until} days'],
  'figures.times.text': [
    'Medianen er rundet og er aldrig, hvad én sag har taget. Søjlen er den midterste halvdel, stregen medianen.',
    'The median is rounded and never what one case took. The bar is the middle half, the line the median.',
  ],
  'figures.times.n': ['median {n} dage, {cases} sager', 'median {n} days, {cases} cases'],
} as const;
