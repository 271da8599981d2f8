// The package has no types of its own; these are the parts in use.
declare module 'jsts/org/locationtech/jts/geom/GeometryFactory.js' {
  export default class GeometryFactory {}
}
declare module 'jsts/org/locationtech/jts/io/GeoJSONReader.js' {
  export default class GeoJSONReader {
    constructor(factory: object);
    read(geometry: object): object;
  }
}
declare module 'jsts/org/locationtech/jts/io/GeoJSONWriter.js' {
  import type { Geometry } from 'geojson';
  export default class GeoJSONWriter {
    write(geometry: object): Geometry;
  }
}
declare module 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js' {
  export default class OverlayOp {
    static readonly INTERSECTION: number;
  }
}
declare module 'jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js' {
  export default class SnapIfNeededOverlayOp {
    static overlayOp(a: object, b: object, operation: number): object;
  }
}
declare module 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js' {
  export default class IsValidOp {
    constructor(geometry: object);
    isValid(): boolean;
  }
}
