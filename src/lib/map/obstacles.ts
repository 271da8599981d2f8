import type { Map as MapLibreMap } from 'maplibre-gl';

/** A rectangle of the window in CSS pixels from its top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Hit {
  readonly key: { readonly bucketInstanceId: number };
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
interface Grid {
  query(x1: number, y1: number, x2: number, y2: number): Hit[];
}
/** The part of MapLibre's placement that knows where symbols came to lie. It is not public: pinned with 6.17 and covered by an e2e test. */
interface Placement {
  readonly collisionIndex: { readonly grid: Grid; readonly ignoredGrid: Grid };
  readonly retainedQueryData: Record<
    number,
    { readonly bucketIndex: number; readonly featureIndex: { readonly bucketLayerIDs: readonly string[][] } }
  >;
}

/** MapLibre's grid begins so many pixels left of and above the window. */
const GRID_MARGIN = 100;

/** The rectangles of the story's symbols and names that are on screen now; names of the base are left out. Empty before the first picture. */
export function obstaclesOf(map: MapLibreMap): Box[] {
  const placement = (map.style as unknown as { placement?: Placement } | undefined)?.placement;
  if (!placement) return [];
  const { clientWidth, clientHeight } = map.getContainer();
  const window = [GRID_MARGIN, GRID_MARGIN, GRID_MARGIN + clientWidth, GRID_MARGIN + clientHeight] as const;
  const { grid, ignoredGrid } = placement.collisionIndex;
  const boxes = [...grid.query(...window), ...ignoredGrid.query(...window)].filter(({ key }) => {
    const data = placement.retainedQueryData[key.bucketInstanceId];
    return data?.featureIndex.bucketLayerIDs[data.bucketIndex]?.some((id) => id.startsWith('scene-'));
  });
  return boxes.map(({ x1, y1, x2, y2 }) => ({
    left: x1 - GRID_MARGIN,
    top: y1 - GRID_MARGIN,
    right: x2 - GRID_MARGIN,
    bottom: y2 - GRID_MARGIN,
  }));
}
