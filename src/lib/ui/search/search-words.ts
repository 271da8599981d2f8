/** What the search box says. */
export const SEARCH_WORDS = {
  label: 'Find a place, a claim, a voice, a source or a date',
  placeholder: 'Find',
  title: 'Find a place, a claim, a voice, a source or a date (/)',
  list: 'Found',
  nothing: (typed: string): string => `Nothing that was known by this day begins with “${typed}”.`,
  none: 'Nothing found.',
  found: (n: number, first: string): string => `${n} found, the first is ${first}.`,
  kinds: { date: 'Date', claim: 'Claim', voice: 'Voice', source: 'Source' },
} as const;
