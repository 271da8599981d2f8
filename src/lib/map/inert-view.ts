import type { MapView, MapViewOptions } from './map-view-contract.ts';

/** A view that draws nothing, for a machine that cannot. */
export function inertView({ view }: MapViewOptions): MapView {
  const nothing = (): void => {};
  const never = (): (() => void) => nothing;
  return {
    showScene: nothing,
    playAt: nothing,
    showView: nothing,
    setTheme: nothing,
    setLanguage: nothing,
    setReducedMotion: nothing,
    setPadding: nothing,
    setLayers: nothing,
    setTiled: nothing,
    playFor: nothing,
    select: nothing,
    setNotes: nothing,
    onOverlay: never,
    onClusters: never,
    camera: () => ({ center: view.camera.center, zoom: 0, bearing: 0, pitch: 0 }),
    fly: nothing,
    panTo: nothing,
    zoomBy: nothing,
    faceNorth: nothing,
    backToStory: nothing,
    project: () => undefined,
    unproject: () => undefined,
    metresPerPixel: () => undefined,
    north: () => 0,
    frameLabels: () => [],
    showsRail: () => false,
    obstacles: () => [],
    onPointer: never,
    onMove: never,
    resize: nothing,
    remove: nothing,
  };
}
