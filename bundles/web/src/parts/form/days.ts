const MONTHS = [
  'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec',
];
const ENGLISH: Record<string, string> = { may: 'maj', oct: 'okt' };
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const FIGURES = /^(\d{1,2})[.,/\- ]+(\d{1,2})(?:[.,/\- ]+(\d{2}|\d{4}))?\.?$/;
const TOGETHER = /^(\d{2})(\d{2})(\d{2}|\d{4})$/;
const NAMED = /^(\d{1,2})\.?\s*([a-zæøå]{3,})\.?\s*(\d{4}|\d{2})?$/;

const two = (n: number) => String(n).padStart(2, '0');

/** A day of the calendar as 2026-11-30; undefined where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year > 1900 ? date.toISOString().slice(0, 10) : undefined;
}

/** Two figures of a year mean the hundred years that end twenty years from now. */
function fullYear(figures: string | undefined, now: number): number {
  if (!figures) return now;
  const year = Number(figures);
  if (figures.length === 4) return year;
  const century = now - (now % 100);
  return century + year > now + 20 ? century - 100 + year : century + year;
}

/**
 * Reads a day as people write it: 24.12.2026, 24/12-26, 241226, 24. dec 2026, i dag, i morgen. Without a year it is
 * this year's.
 *
 * @param today as 2026-11-30
 */
export function readDay(text: string, today: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const year = Number(today.slice(0, 4));
  if (typed === 'i dag' || typed === 'today') return today;
  if (typed === 'i morgen' || typed === 'tomorrow') return addDays(today, 1);
  const iso = ISO.exec(typed);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = FIGURES.exec(typed) ?? TOGETHER.exec(typed);
  if (figures) return isoDay(fullYear(figures[3], year), Number(figures[2]), Number(figures[1]));
  const named = NAMED.exec(typed);
  if (!named) return undefined;
  const short = named[2]!.slice(0, 3);
  const month = MONTHS.indexOf(ENGLISH[short] ?? short) + 1;
  return month > 0 ? isoDay(fullYear(named[3], year), month, Number(named[1])) : undefined;
}

/** 2026-12-24 as 24.12.2026; what is no day stays as it was typed. */
export function writeDay(value: string): string {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  return iso ? `${iso[3]}.${iso[2]}.${iso[1]}` : value;
}

export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last. */
export function addMonths(iso: string, months: number): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  return `${last.getUTCFullYear()}-${two(last.getUTCMonth() + 1)}-${two(Math.min(day, last.getUTCDate()))}`;
}

/** The weeks, from Monday, that show the month of a day. */
export function weeksOf(iso: string): string[][] {
  const first = `${iso.slice(0, 7)}-01`;
  const monday = addDays(first, -((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7));
  const weeks: string[][] = [];
  for (let day = monday; weeks.length === 0 || day.slice(0, 7) === iso.slice(0, 7); day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, n) => addDays(day, n)));
  }
  return weeks;
}

/** Reads a time of day: 9, 9.30, 09:30, 0930. */
export function readTime(text: string): string | undefined {
  const typed = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text.trim().replace(/^kl\.?\s*/i, ''));
  if (!typed || Number(typed[1]) > 23 || Number(typed[2] ?? 0) > 59) return undefined;
  return `${two(Number(typed[1]))}:${typed[2] ?? '00'}`;
}

/** The instant of a day and a time in Denmark, wherever the computer believes to be. */
export function inDenmark(day: string, time: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'medium',
  });
  const offset = (at: number) => Date.parse(`${shown.format(at).replace(' ', 'T')}Z`) - at;
  return new Date(wanted - offset(wanted - offset(wanted))).toISOString();
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 864e5);
