import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** A settlement that can be held. */
export interface FrontSite {
  readonly id: string;
  /** `[longitude, latitude]`, degrees, WGS84. */
  readonly at: readonly [number, number];
  /** How exactly the place is known, kilometres. */
  readonly precisionKm: number;
}

/** Land of one state within its international border. */
export interface FrontGround {
  /** A code; the areas of a front carry it. */
  readonly country: string;
  readonly outline: Polygon | MultiPolygon;
}

/** Degrees to metres and back; throws or gives no number for what it cannot hold. */
export interface FrontProjection {
  forward(at: Position): Position;
  inverse(at: Position): Position;
}

/** Ground of one state that is held in one way, by the settlements that speak for it. */
export interface FrontArea {
  readonly country: string;
  /** Who holds it by each voice asked, as the claims name it: an actor or `contested`; undefined where the voice says nothing. */
  readonly holders: readonly (string | undefined)[];
  /** Degrees, right-hand rule. Areas of one front do not overlap. */
  readonly geometry: MultiPolygon;
  /** On the ellipsoid. */
  readonly km2: number;
}

/** The edges between areas of one state and round them, each once, without those that are borders or coasts. Degrees. */
export interface FrontEdges {
  readonly country: string;
  readonly geometry: MultiLineString;
}

/** The ground as one voice or several have it. */
export interface Front {
  readonly areas: readonly FrontArea[];
  readonly edges: readonly FrontEdges[];
  /** How exactly edges are known: the usual precision of the settlements, kilometres. */
  readonly precisionKm: number;
}

/** Who holds each settlement of which a voice speaks, by its id. */
export type Holders = ReadonlyMap<string, string>;
