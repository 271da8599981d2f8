import { page } from './rule-page.ts';

export const CLAIM_PAGES = {
  'no-source': page(
    'A claim names no source.',
    'Name the page it was read on. Where there is none and the claim is context, write "unsourced": true; it may then carry no figure.',
    '{ "id": "c1", "sources": [], ... }',
    '{ "id": "c1", "sources": ["kbs_1018"], ... }',
  ),
  'holder-missing': page(
    'A claim of control does not say who holds the place.',
    'Name an actor, or "contested".',
    '{ "about": "control", ... }',
    '{ "about": "control", "holder": "ua", ... }',
  ),
  'min-above-max': page(
    'The lower bound of a figure is above its upper bound.',
    'Change them round.',
    '{ "min": 3000, "max": 1500, ... }',
    '{ "min": 1500, "max": 3000, ... }',
  ),
  'words-missing': page(
    'A figure has neither bound and no words.',
    'Give a bound, or the words that stood in the source.',
    '{ "min": null, "max": null, ... }',
    '{ "min": null, "max": null, "words": "several hundred", ... }',
  ),
  'unsourced-figure': page(
    'A claim without a source carries a figure.',
    'Find its source, or take the figure out.',
    '{ "unsourced": true, "counts": [{ "min": 100, ... }] }',
    '{ "sources": ["s1"], "counts": [{ "min": 100, ... }] }',
  ),
  'sameas-chain': page(
    'A claim repeats a claim that is itself a repetition.',
    'Name the claim that was made first.',
    '{ "id": "c3", "sameAs": "c2" }, { "id": "c2", "sameAs": "c1" }',
    '{ "id": "c3", "sameAs": "c1" }, { "id": "c2", "sameAs": "c1" }',
  ),
  'snapshot-without-series': page(
    'A snapshot voice does not say within which days it speaks.',
    'Give the first and the last day of its maps.',
    '{ "id": "deepstate", "kind": "snapshot" }',
    '{ "id": "deepstate", "kind": "snapshot", "series": "2024-08-06/2025-06-22" }',
  ),
  'dangling-voice': page(
    'A claim names a voice that dataset.json does not have.',
    'Add the voice, or mend the name.',
    '"voice": "niss"',
    '"voice": "nis"',
  ),
  'dangling-side': page(
    'A voice names a side that dataset.json does not have.',
    'Add the side, or mend the name.',
    '"side": "korea"',
    '"side": "rok"',
  ),
  'dangling-force': page(
    'A figure counts a force that dataset.json does not have.',
    'Add the force, or mend the name.',
    '{ "force": "troops", ... }',
    '{ "force": "dprk-kursk", ... }',
  ),
  'dangling-actor': page(
    'A feature, a force, a holder or the viewpoint names an actor that dataset.json does not have.',
    'Add the actor, or mend the name.',
    '"holder": "ukraine"',
    '"holder": "ua"',
  ),
  'dangling-view': page(
    'The dataset or a statement opens on a view that it does not have.',
    'Name one of its views.',
    '"view": "front"',
    '"view": "kursk"',
  ),
  'dangling-phase': page(
    'An annotation names a phase that the dataset does not have.',
    'Name one of its phases, or none.',
    '"phase": "winter"',
    '"phase": "assaults"',
  ),
  'dangling-source': page(
    'A claim cites a source that sources.json does not have.',
    'Add the source. Never invent one.',
    '"sources": ["kbs_1019"]',
    '"sources": ["kbs_1018"]',
  ),
  'dangling-feature': page(
    'A claim, a route or a force names a feature that no layer has.',
    'Add the feature, or mend the name.',
    '"to": "vladivostock"',
    '"to": "vladivostok"',
  ),
  'dangling-claim': page(
    'A claim, a disagreement, an annotation or a statement names a claim that the dataset does not have.',
    'Mend the name; what rests on a missing claim could not be hidden from an earlier reader.',
    '"sameAs": "b1"',
    '"sameAs": "b01"',
  ),
};
