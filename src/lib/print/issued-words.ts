const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** A date of publication as a reader writes it: "about October 2024", "December 2022 to August 2026". What is words already stays. */
export function issuedWords(issued: string): string {
  const [from = '', to] = issued.split('/');
  return to === undefined ? oneDate(from) : `${oneDate(from)} to ${oneDate(to)}`;
}

function oneDate(text: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(text);
  if (!match) return text;
  const [, year, month, day, doubt] = match;
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  return doubt === '?' ? `${words} (uncertain)` : `${doubt ? 'about ' : ''}${words}`;
}
