import { isRoute, type Feature } from '#lib/domain/feature.ts';
import { boxesAlong, overlap, type Box } from '#lib/scene/callout-layout-geometry.ts';
import type { Mark, Span } from '#lib/scene/label-layout.ts';
import { pixelOf, pointsOf, type LabelRoom } from './label-room.ts';
import { routeTraces } from './label-routes.ts';
import { sizeOf } from './place-features.ts';
import { isInScale, symbolRadius } from './symbol-size.ts';

/** What it costs to cover the symbol of a place, and a piece of a route's line. */
export const SYMBOL_COST = 20;
const LINE_COST = 8;
/** The side of the squares that stand for a piece of a line, CSS pixels. */
const LINE_PX = 12;
/** Ground round a symbol. */
const RIM = 1.5;

/** What the texts keep off: symbols, routes and panels. `spansOf` gives the days on which a feature may be drawn. */
export function labelMarks(
  features: readonly Feature[],
  spansOf: (feature: Feature) => readonly Span[],
  room: LabelRoom,
): Mark[] {
  const panels = room.panels.map((box): Mark => ({ box, spans: [], cost: Infinity }));
  const drawn = features.flatMap((feature) => {
    const spans = spansOf(feature);
    if (spans.length === 0) return [];
    if (isRoute(feature)) return lineMarks(feature, spans, room);
    const size = sizeOf(feature.kind);
    if (!isInScale(size, room.drawnScale)) return [];
    const radius = symbolRadius(size, room.metresPerPixel) + RIM;
    return pointsOf(feature).flatMap((position): Mark[] => {
      const at = pixelOf(position, room);
      if (!at) return [];
      const box: Box = { x: at[0] - radius, y: at[1] - radius, width: 2 * radius, height: 2 * radius };
      return [{ box, spans, cost: SYMBOL_COST, of: feature.id }];
    });
  });
  return [...panels, ...drawn];
}

function lineMarks(feature: Parameters<typeof routeTraces>[0], spans: readonly Span[], room: LabelRoom): Mark[] {
  return routeTraces(feature, room).flatMap(({ pixels }) =>
    boxesAlong(pixels, LINE_PX)
      .filter((box) => overlap(box, room.bounds))
      .map((box) => ({ box, spans, cost: LINE_COST, of: feature.id })),
  );
}
