/** A file's bytes as the platform takes them. */
export function base64(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => failed(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
}

const UNITS = [
  [1_000_000, 'megabyte'],
  [1_000, 'kilobyte'],
  [1, 'byte'],
] as const;

/** How large a file is, in the largest unit it fills. */
export function sizeIn(locale: string, bytes: number): string {
  const [each, unit] = UNITS.find(([least]) => bytes >= least) ?? UNITS[2];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / each);
}

/** Hands something to the browser to be saved. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** One cell of a CSV file; what a spreadsheet program would take for a formula is kept as text. */
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

export const csv = (rows: readonly (readonly string[])[]): Blob => csvOf(rows.map(row => row.map(cell).join(';')).join('\r\n'));

/** As Excel opens it in Denmark: without a byte order mark it takes the letters for others. */
export const csvOf = (text: string): Blob => new Blob(['\uFEFF' + text], { type: 'text/csv;charset=utf-8' });
