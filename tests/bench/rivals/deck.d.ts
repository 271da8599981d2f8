/** What the bench uses of deck.gl, so that types hold where it is not installed. */
declare module '@deck.gl/mapbox' {
  export class MapboxOverlay {
    constructor(props: object);
    setProps(props: object): void;
    onAdd(map: object): HTMLDivElement;
    onRemove(): void;
  }
}
declare module '@deck.gl/geo-layers' {
  export class TripsLayer {
    constructor(props: object);
  }
}
