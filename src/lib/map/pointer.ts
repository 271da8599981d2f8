import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';

/** Tells the place under the mouse as it moves, and undefined when it leaves the map. Gives its removal. */
export function listenForPointer(
  map: MapLibreMap,
  unproject: (pixel: readonly [number, number]) => [number, number] | undefined,
  listener: (at: [number, number] | undefined) => void,
): () => void {
  const move = ({ point }: MapMouseEvent): void => listener(unproject([point.x, point.y]));
  const leave = (): void => listener(undefined);
  map.on('mousemove', move);
  map.on('mouseout', leave);
  return () => {
    map.off('mousemove', move);
    map.off('mouseout', leave);
  };
}
