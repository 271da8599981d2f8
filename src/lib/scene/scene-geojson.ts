import type { FeatureCollection } from 'geojson';
import { formatDay } from '#lib/domain/day.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import { formatKnown } from './scene-json.ts';
import type { Scene } from './scene.ts';

/** The scene as GeoJSON (RFC 7946), one feature each, with what is claimed in words. Coordinates as in the dataset. */
export function sceneToGeoJson(scene: Scene): FeatureCollection {
  const said = (claims: readonly StandingClaim[]): object[] =>
    claims.map(({ claim, certainty }) => ({
      id: claim.id,
      voice: claim.voice,
      valid: claim.valid,
      reported: claim.reported,
      confidence: claim.confidence,
      certainty,
      summary: claim.summary.en,
      sources: claim.sources,
    }));
  return {
    type: 'FeatureCollection',
    features: scene.features.map((feature) => ({
      type: 'Feature',
      id: feature.id,
      // A FeatureCollection's features may have no geometry (RFC 7946, 3.2); the types of GeoJSON do not say so.
      geometry: feature.feature.geometry as never,
      properties: {
        date: formatDay(scene.date),
        known: formatKnown(scene.known),
        layer: feature.layer,
        name: feature.feature.name,
        kind: feature.feature.kind,
        certainty: feature.certainty,
        disputed: feature.disputed,
        claims: said(feature.current),
        news: said(feature.news),
        past: said(feature.past),
        lastReported: said(feature.lastReported),
      },
    })),
  };
}
