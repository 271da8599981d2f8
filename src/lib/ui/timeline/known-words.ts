/** The two ways of knowing, as buttons; the key `K` goes from one to the other. */
export const KNOWN_SWITCH = {
  label: 'What is known',
  latest: 'As it happened',
  latestTitle: 'Everything published up to now (K)',
  evening: 'As known that evening',
  eveningTitle: 'Only what had been published by the evening of the date (K)',
} as const;
