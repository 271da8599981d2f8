// The package ships no types; this is the part of its parser's answer that `edtf.ts` reads.
declare module 'edtf' {
  export interface ParsedDate {
    type?: 'Date' | 'Year' | 'Season' | 'Century' | 'Decade';
    /** Year, month from 0, day; a season is year and code. */
    values: number[];
    /** `true` for the whole date, or a mask of the parts meant: year 15, month 48, day 192. */
    uncertain?: boolean | number;
    approximate?: boolean | number;
    /** A bit for each X: year digits 1, 2, 4, 8; month 16, 32; day 64, 128. */
    unspecified?: number;
  }
  export interface ParsedList {
    type: 'Set' | 'List';
    values: (ParsedDate | [ParsedDate, ParsedDate])[];
    earlier?: boolean;
    later?: boolean;
  }
  export interface ParsedInterval {
    type: 'Interval';
    /** Infinity is an open side (`..`), null a blank one. */
    values: [ParsedDate | number | null, ParsedDate | number | null];
  }
  export function parse(text: string): ParsedDate | ParsedList | ParsedInterval;
}
