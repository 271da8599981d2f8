/** Dates as a plain GeoJSON file has them, as EDTF; `fields` are the properties they were read from. */
export interface PlainDates {
  readonly valid: string;
  readonly fields: readonly string[];
}

// Names of properties with capitals, spaces, hyphens and underscores left out.
const EDTF_FIELDS = ['valid'];
const START_FIELDS = ['start', 'startdate', 'datestart', 'begin', 'begindate', 'validfrom', 'firstseen'];
const END_FIELDS = ['end', 'enddate', 'dateend', 'until', 'validto', 'lastseen'];
const DAY_FIELDS = ['date', 'day', 'eventdate', 'datetime', 'timestamp', 'time', 'when'];

/** Names of the properties that are looked at, for a sentence. */
export const DATE_FIELDS_IN_WORDS = '"valid", "start", "end" or "date"';

/**
 * The dates among a feature's properties; undefined when it has none. A start without an end is a start; a lone date is that day only,
 * for nothing says that it went on. Whether they are dates at all is asked by whoever reads them.
 */
export function plainDates(properties: Readonly<Record<string, unknown>>): PlainDates | undefined {
  const find = (names: readonly string[]): readonly [string, string] | undefined => {
    const entry = Object.entries(properties).find(([key, value]) => names.includes(bareName(key)) && isSaid(value));
    return entry && [entry[0], dateText(entry[1])];
  };
  const written = find(EDTF_FIELDS);
  if (written) return { valid: written[1], fields: [written[0]] };
  const [start, end, day] = [find(START_FIELDS), find(END_FIELDS), find(DAY_FIELDS)];
  if (start && end) return { valid: `${start[1]}/${end[1]}`, fields: [start[0], end[0]] };
  if (start) return { valid: start[1], fields: [start[0]] };
  if (day) return { valid: /[/{[]/.test(day[1]) ? day[1] : `{${day[1]}}`, fields: [day[0]] };
  if (end) return { valid: `../${end[1]}`, fields: [end[0]] };
  return undefined;
}

function bareName(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** The day of a time stamp, as it was written; slashes between year, month and day have one reading only. */
function dateText(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value) ?? '';
  const text = value.trim();
  const stamp = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text);
  return stamp?.[1] ?? text.replace(/^(\d{4})\/(\d{2})\/(\d{2})$/, '$1-$2-$3');
}
