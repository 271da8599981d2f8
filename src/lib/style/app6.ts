import type { Actor } from '#lib/domain/dataset.ts';
import type { Feature } from '#lib/domain/feature.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';

/** Whose frames are drawn: without a viewpoint nobody is anybody's friend. */
export interface App6Options {
  readonly viewpoint?: string | undefined;
  readonly actors: readonly Pick<Actor, 'id' | 'affiliation'>[];
}

/** The standard identity of APP-6(D), second digit of the third and fourth, and of the older letter codes. */
const IDENTITY = { unknown: ['1', 'U'], friend: ['3', 'F'], neutral: ['4', 'N'], hostile: ['6', 'H'] } as const;

/** A symbol code in the frame of an identity; a code of another form is given back as it is. */
function framed(sidc: string, identity: keyof typeof IDENTITY): string {
  const [digit, letter] = IDENTITY[identity];
  if (/^\d{20,30}$/.test(sidc)) return `${sidc.slice(0, 3)}${digit}${sidc.slice(4)}`;
  if (/^[A-Z-]{1}[A-Z-][A-Z0-9*-]{8,13}$/i.test(sidc)) return `${sidc.slice(0, 1)}${letter}${sidc.slice(2)}`;
  return sidc;
}

/** The Admiralty rating of the best rated of the claims, reliability before credibility ("B2"); nothing where none is rated. */
function ratingOf(claims: readonly StandingClaim[]): string {
  const ratings = claims.flatMap(
    ({ claim: { reliability = '', credibility = '' } }) => `${reliability}${credibility}` || [],
  );
  return ratings.sort()[0] ?? '';
}

/** Parts of the name of an image. */
const PREFIX = 'app6';

/**
 * The image of a force by APP-6, as a name that `readApp6Image` reads: its code, in the neutral frame unless the dataset names a viewpoint,
 * and the rating of its claims for amplifier J. Nothing for a feature without a code.
 */
export function app6Image(feature: Pick<Feature, 'sidc' | 'actor'>, claims: readonly StandingClaim[], { viewpoint, actors }: App6Options): string {
  if (feature.sidc === undefined) return '';
  const seen = viewpoint === undefined ? undefined : actors.find(({ id }) => id === feature.actor)?.affiliation;
  return [PREFIX, framed(feature.sidc, seen ?? 'neutral'), ratingOf(claims)].join(':');
} // prettier-ignore

/** The code and the rating in the name of an image; undefined for a name of another kind. */
export function readApp6Image(id: string): { readonly sidc: string; readonly rating: string } | undefined {
  const [prefix, sidc = '', rating = ''] = id.split(':');
  return prefix === PREFIX && sidc !== '' ? { sidc, rating } : undefined;
}
