const danish = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('sv-SE', { ...options, timeZone: 'Europe/Copenhagen' });
const days = danish({});
const times = danish({ hour: '2-digit', minute: '2-digit' });

/** Day and time in Denmark, as they are typed: 30.11.2026 and 09:30. */
export function dayAndTime(instant: string): [day: string, time: string] {
  const at = new Date(instant);
  const [year, month, day] = days.format(at).split('-');
  return [`${Number(day)}.${Number(month)}.${year}`, times.format(at)];
}
