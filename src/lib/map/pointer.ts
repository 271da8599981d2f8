import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { LocalName } from '#lib/style/local-name.ts';

/** Tells the place under the mouse as it moves with the local form of the ground's name there, and undefined when it leaves the map. Gives its removal. */
export function listenForPointer(
  map: MapLibreMap,
  unproject: (pixel: readonly [number, number]) => [number, number] | undefined,
  nameAt: (pixel: readonly [number, number]) => LocalName | undefined,
  listener: (at: [number, number] | undefined, name?: LocalName) => void,
): () => void {
  const move = ({ point }: MapMouseEvent): void => listener(unproject([point.x, point.y]), nameAt([point.x, point.y]));
  const leave = (): void => listener(undefined);
  map.on('mousemove', move);
  map.on('mouseout', leave);
  return () => {
    map.off('mousemove', move);
    map.off('mouseout', leave);
  };
}
