import { page } from './rule-page.ts';

export const SENSE_PAGES = {
  'source-unused': page(
    'Nothing cites a source.',
    'Take it out, or find the claim that has lost it. A bibliography lists what was used.',
    'sources.json: "kbs_1018"; no claim names it',
    '"sources": ["kbs_1018"]',
  ),
  'link-not-archived': page(
    'No archived copy of a page is named.',
    'Pages change and vanish. Save the page in a web archive and write the address of the copy as "archive_location".',
    '{ "id": "s1", "URL": "https://example.org/report" }',
    '{ "id": "s1", "URL": "https://example.org/report", "archive_location": "https://web.archive.org/web/2024/https://example.org/report" }',
  ),
  'control-twice': page(
    'One voice says of one place and one time that two hold it.',
    'A later start ends the earlier state; two equal starts end neither, and an end written by hand may lie after the next start. Mend the day, or write "contested".',
    '{ "voice": "ru-mod", "holder": "ru", "valid": "2025-03-12" }, { "voice": "ru-mod", "holder": "ua", "valid": "2025-03-12" }',
    '{ "voice": "ru-mod", "holder": "ua", "valid": "2024-08-14" }, { "voice": "ru-mod", "holder": "ru", "valid": "2025-03-12" }',
  ),
  'confirmed-alone': page(
    'A claim is "confirmed" although one voice alone says it and speaks of what others did.',
    'What a voice did itself, said, or shows in a picture it can confirm; so can a second voice within three days. Otherwise write "claimed", or accept it with the reason why it is confirmed.',
    '{ "voice": "hur", "about": "presence", "confidence": "confirmed", ... } about soldiers of another army',
    '{ "voice": "hur", "about": "presence", "confidence": "claimed", ... }',
  ),
  'repeat-unlinked': page(
    'A voice says the same figures, or the same presence, of the same time again, and the second claim does not name the first.',
    'Write "sameAs" with the id of the first, or it is counted twice.',
    '{ "id": "a", "voice": "nis", "valid": "2024-10-18", "counts": [1500] }, { "id": "b", "voice": "nis", "valid": "2024-10-18", "counts": [1500] }',
    '{ "id": "a", ... }, { "id": "b", "sameAs": "a", ... }',
  ),
  'figures-conflict': page(
    'Two voices give figures that no number fits, and no declared disagreement holds both.',
    'Declare it in disagreements.json with the reason why they differ, where known. Compared are figures of the same force, outcome and measure within the days a figure stands.',
    'killed: 300 (NIS), 4,000 (Ukraine); disagreements.json is silent',
    '{ "id": "killed", "sides": [{ "claims": ["g25"] }, { "claims": ["g29"] }] }',
  ),
  'later-than-report': page(
    'A text speaks of a day later than its own publication.',
    'Under a locked clock it would tell what nobody knew. Move the later part into "notes" with its own report day. Plans and the time of the claim itself are let through. Dates are found in English, Ukrainian, Russian and Korean.',
    '"reported": "2024-10-18", "summary": { "en": "Soldiers left on 8 October and returned in March 2025." }',
    '"reported": "2024-10-18", "summary": { "en": "Soldiers left on 8 October." }, "notes": [{ "reported": "2025-03-20", "text": { "en": "They returned in March 2025." } }]',
  ),
  'movement-too-fast': page(
    'A route covers more ground than anything of its mode covers in the days given.',
    'Mend the days, the ends or the mode. The most in a day, our own round numbers, set high on purpose: sea 1,340 km (30 knots for 24 hours), rail 2,000 km, road 1,440 km (60 km/h with drivers taking turns), foot 60 km, air any distance. Measured by great circle between the ends of the line, less what is not known of them.',
    '"mode": ["rail"], Vladivostok to Kursk, "valid": "2024-10-23"',
    '"mode": ["air"], Vladivostok to Kursk, "valid": "2024-10-23"',
  ),
  'route-over-land': page(
    'A route by sea alone runs over land.',
    'Draw the line over water. Let through is what lies within the precision of its places, at least 5 km, from a coast of Natural Earth 1 : 50 m.',
    '"mode": ["sea"], a straight line from Vladivostok to Murmansk',
    '"mode": ["sea"], a line round the coast',
  ),
  'precision-too-fine': page(
    'A place is said to be known more exactly than its coordinates are written.',
    'Write more decimals, or a wider precision. Two decimals are about half a kilometre either way, four about 6 m.',
    '"coordinates": [35.3, 51.2], "precision_km": 0.5',
    '"coordinates": [35.272, 51.191], "precision_km": 0.5',
  ),
  'translation-missing': page(
    'Names lack a language in which the dataset is titled.',
    'Add them from a source that has them; never guess. Sentences stay in the language they were written in.',
    '"title": { "en": "...", "ko": "..." }, a phase "name": { "en": "Training" }',
    'the phase "name": { "en": "Training", "ko": "..." } as a reader of Korean wrote it',
  ),
  'accepted-stale': page(
    'An entry of the list of accepted findings accepts nothing any more.',
    'The data was mended or its sentence has changed: take the entry out, or look at the finding again and accept it anew.',
    'accepted.json: source-unused "geonames", which is cited by now',
    'accepted.json without the entry',
  ),
};
