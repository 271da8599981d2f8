// The package has types for neither: a projection by itself, and the list of them all.
declare module 'proj4/lib/projections/*.js' {
  const projection: object;
  export default projection;
}
declare module 'proj4/projs.js' {
  import type proj4 from 'proj4';
  export default function teach(to: typeof proj4): void;
}
