/** What the filter panel says. */
export const FILTER_PANEL = {
  title: 'Filter',
  back: 'Back to the words',
  intro:
    'Choose what is shown. Ticks of one group widen the choice, groups narrow it. The map, the words, the table, the legend and the printed sheet follow. How a claim counts is still judged by everything that was said.',
  clear: 'Show everything',
  nothing: 'Nothing is filtered out.',
  /** Beside each tick. */
  claims: (n: number): string => (n === 0 ? 'no claim now' : n === 1 ? '1 claim now' : `${n} claims now`),
  chosen: (n: number): string => `${n} chosen`,
  more: (n: number): string => `Show ${n} more`,
} as const;

/** What stands over the story while something is filtered out. */
export const FILTER_BANNER = { change: 'Change', clear: 'Show everything', label: 'Filter' } as const;

/** Where the filter leaves nothing. */
export const FILTERED_TO_NOTHING = (date: string, n: number): string =>
  `Filtered to nothing: ${n === 1 ? '1 claim stands' : `${n} claims stand`} on ${date}, and the filter lets none of them through.`;
