import type { Confidence } from '#lib/domain/claim.ts';
import type { Mode } from '#lib/domain/feature.ts';
import type { Form } from './form-outlines.ts';
import type { Pictogram } from './pictograms.ts';

/** What a key draws, in CSS pixels and `#rrggbb`, as the map has it. */
export type LegendSign =
  | {
      readonly kind: 'line';
      readonly colour: string;
      readonly width: number;
      /** Lengths of strokes and gaps; empty for a solid line. */
      readonly dash: readonly number[];
      /** The colour and width of the strokes that flow along it. */
      readonly flow?: { readonly colour: string; readonly width: number };
    }
  | {
      readonly kind: 'symbol';
      readonly form: Form;
      readonly size: number;
      readonly fill: string;
      readonly outline: string;
      readonly confidence: Confidence;
      readonly pictogram?: Pictogram;
      /** A second ring round it. */
      readonly ring?: string;
    }
  | {
      readonly kind: 'craft';
      readonly mode: Mode;
      readonly colour: string;
      /** SVG path about 0,0, two units a pixel. */ readonly path: string;
    }
  | {
      readonly kind: 'area';
      readonly outline: string;
      readonly width: number;
      readonly fill: string;
      readonly fillOpacity: number;
    }
  | {
      readonly kind: 'hatch';
      /** The colours of its stripes, in turn. */
      readonly colours: readonly [string, string];
      readonly opacity: number;
    }
  | { readonly kind: 'disc'; readonly radius: number; readonly colour: string }
  | {
      readonly kind: 'cluster';
      readonly radius: number;
      readonly fill: string;
      readonly outline: string;
      readonly ink: string;
      readonly number: string;
    }
  | { readonly kind: 'circle'; readonly outline: string; readonly width: number };

export interface LegendEntry {
  readonly id: string;
  readonly words: string;
  readonly sign: LegendSign;
}
