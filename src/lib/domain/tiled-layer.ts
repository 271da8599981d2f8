import type { Claim, LocalText } from './claim.ts';

/** A layer too big to be read as a whole: its tiles come as one looks at them, and none of it is read into claims or sentences. */
export interface TiledLayer {
  readonly id: string;
  readonly name: LocalText;
  /** An http(s) address, or the name of a file of the dataset's folder. One that ends in `.pmtiles` is an archive, any other a TileJSON. */
  readonly tiles: string;
  /** The layer inside the tiles. */
  readonly layer: string;
  readonly shape: 'points' | 'lines' | 'areas';
  /** Names of properties in the tiles. Days are texts, `YYYY-MM-DD`. */
  readonly fields: {
    /** Unique to a feature, the same in every tile that holds a part of it. */
    readonly id: string;
    readonly from: string;
    /** The last day, included; where the property is absent the feature holds from its first day on. */
    readonly to?: string;
    /** The day it was published; hidden before it. Absent: all of it was published on the day the dataset was compiled. */
    readonly reported?: string;
    readonly title?: string;
  };
  /** How many features the whole layer holds, as its makers say. */
  readonly count: number;
  /** A source of the dataset. */
  readonly source: string;
  readonly confidence: Claim['confidence'];
  readonly credit: string;
}

/** Whether a layer is one archive, read by ranges, rather than an address that tells where its tiles are. */
export function isArchive({ tiles }: Pick<TiledLayer, 'tiles'>): boolean {
  return /\.pmtiles$/i.test(tiles.replace(/[?#].*$/, ''));
}
