import { page } from './rule-page.ts';

export const FIELD_PAGES = {
  'missing-field': page(
    'A field that the format needs is missing: a claim without voice, date or report, a dataset without licence or credit.',
    'Find it in the source. A claim without its voice, its day and its report cannot be defended; a dataset without licence and credit cannot be printed.',
    '{ "id": "c1", "valid": "2024-10-20", "sources": ["s1"], ... }',
    '{ "id": "c1", "valid": "2024-10-20", "reported": "2024-10-21", "voice": "nis", "sources": ["s1"], ... }',
  ),
  'wrong-type': page(
    'A field holds another kind of value than the format asks for.',
    'The sentence names the kind that is asked for.',
    '"sources": "s1"',
    '"sources": ["s1"]',
  ),
  'invalid-value': page(
    'A field holds a value that the format does not know.',
    'The sentence lists what is allowed.',
    '"confidence": "sure"',
    '"confidence": "confirmed"',
  ),
  'unknown-field': page(
    'A field is not part of the format and is not read.',
    'It is probably misspelt; the sentence names what may have been meant.',
    '"confidance": "claimed"',
    '"confidence": "claimed"',
  ),
  'projection-unreadable': page(
    'The projection of a view cannot be read, or it takes the middle of the view nowhere; the view is drawn in Mercator.',
    'Write a proj4 definition with all that its kind needs: a zone for UTM, parallels for a cone.',
    '"definition": "+proj=utm"',
    '"definition": "+proj=utm +zone=36 +datum=WGS84 +units=m +no_defs"',
  ),
  'id-malformed': page(
    'An id has letters that cannot stand in an address.',
    'Use a-z, 0-9, _ and -.',
    '"id": "Sudzha town"',
    '"id": "sudzha_town"',
  ),
  'duplicate-id': page(
    'Two things have one id; the later one is left out.',
    'Give one of them another id.',
    '[{ "id": "c1", ... }, { "id": "c1", ... }]',
    '[{ "id": "c1", ... }, { "id": "c2", ... }]',
  ),
  'title-missing': page(
    'A source has no title.',
    'Write the headline, or a paraphrase of it in [brackets].',
    '{ "id": "s1", "type": "webpage" }',
    '{ "id": "s1", "type": "webpage", "title": "[NIS on the first lift]" }',
  ),
  'link-not-http': page(
    'A link is not an http or https address; it is not shown.',
    'Write the address of the page. Text from data must never run as a script.',
    '"URL": "javascript:alert(1)"',
    '"URL": "https://example.org/report"',
  ),
  'issued-malformed': page(
    'The date of a source is no date; the source counts as undated.',
    'Write CSL date-parts.',
    '"issued": { "raw": "last autumn" }',
    '"issued": { "date-parts": [[2024, 10, 18]] }',
  ),
  'annotation-too-long': page(
    'An annotation has more than 140 characters.',
    'It stands on the map, not beside it: say less, or say it in a claim.',
    '"text": { "en": "(200 characters)" }',
    '"text": { "en": "First lift: four landing ships, says NIS" }',
  ),
  'annotation-without-claim': page(
    'An annotation rests on no claim.',
    'Name the claims it rests on, or it could not be hidden from an earlier reader.',
    '"claims": []',
    '"claims": ["b01"]',
  ),
  'anchor-elsewhere': page(
    'An annotation stands elsewhere than the point that it is about.',
    'Give it the coordinates of that feature.',
    '"anchor": "sudzha", at [36, 52]',
    '"anchor": "sudzha", at [35.27, 51.19]',
  ),
  'statement-without-claim': page(
    'A statement of the article names no claim that states it.',
    'Name at least one.',
    '{ "id": "S01", "claims": [], ... }',
    '{ "id": "S01", "claims": ["s01"], ... }',
  ),
};
