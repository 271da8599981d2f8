import type { Front, FrontGround, FrontSite } from '#lib/domain/front.ts';

/** What the worker of the front is told: once what it derives from, then whose front is wanted. */
export type FrontOrder =
  | {
      readonly kind: 'plan';
      readonly sites: readonly FrontSite[];
      readonly ground: readonly FrontGround[];
      /** A proj4 definition. */
      readonly definition: string;
    }
  | {
      readonly kind: 'front';
      readonly key: string;
      readonly voices: readonly (readonly (readonly [id: string, holder: string])[])[];
    };

/** What it gives back. */
export interface FrontReply {
  readonly key: string;
  readonly front: Front;
}
