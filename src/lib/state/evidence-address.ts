/** The parts of the evidence, each a page beside the map. */
export const EVIDENCE_VIEWS = [
  'contents',
  'disagreements',
  'figures',
  'compare',
  'changes',
  'corrections',
  'voice',
  'source',
  'method',
] as const;
export type EvidenceView = (typeof EVIDENCE_VIEWS)[number];

/** Which evidence is open: a part, and what of it. */
export interface Evidence {
  readonly view: EvidenceView;
  /** A disagreement, a force, two voices, two days: as the part reads it. */
  readonly of?: string;
}

/** Reads `evidence=disagreements/casualties`; undefined when none is asked for. */
export function readEvidence(text: string | null): Evidence | undefined {
  const [name = '', ...rest] = (text ?? '').split('/');
  const view = EVIDENCE_VIEWS.find((candidate) => candidate === name);
  const of = rest.join('/');
  return view && { view, ...(of && { of }) };
}

/** Writes the value of `evidence=`. Slashes, colons and commas stay readable. */
export function writeEvidence({ view, of }: Evidence): string {
  return of === undefined ? view : `${view}/${encodeURIComponent(of).replace(/%(?:2F|3A|2C)/g, decodeURIComponent)}`;
}
