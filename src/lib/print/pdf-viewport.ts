import type { Paper } from './paper.ts';
import type { Georeference } from './georeference.ts';
import { POINTS_PER_MM } from './pdf-document.ts';

/** Corners of the unit square in the order of a `Georeference`: y upwards, as a PDF has it. */
const UNIT_SQUARE = [0, 1, 0, 0, 1, 0, 1, 1];

/**
 * Says where a rectangle of the present page lies on the ground: a geospatial viewport (ISO 32000-2, 12.9 and 12.10), which GDAL, QGIS and
 * PDF readers understand.
 */
export function addViewport(
  document: PDFKit.PDFDocument,
  { wkt, box, corners }: Georeference,
  { heightMm }: Pick<Paper, 'heightMm'>,
): void {
  const points = (mm: number): number => mm * POINTS_PER_MM;
  const bounds = [
    points(box.xMm),
    points(heightMm - box.yMm - box.heightMm),
    points(box.xMm + box.widthMm),
    points(heightMm - box.yMm),
  ];
  // pdfkit writes a String object as a PDF string and a plain string as a name.
  const system = document.ref({ Type: 'PROJCS', WKT: new String(wkt) });
  const measure = document.ref({
    Type: 'Measure',
    Subtype: 'GEO',
    Bounds: UNIT_SQUARE,
    GPTS: corners.flatMap(([longitude, latitude]) => [latitude, longitude]),
    LPTS: UNIT_SQUARE,
    GCS: system,
  });
  const viewport = document.ref({ Type: 'Viewport', BBox: bounds, Name: new String('Map'), Measure: measure });
  const page = document.page as unknown as { dictionary: { data: Record<string, unknown> } };
  page.dictionary.data['VP'] = [viewport];
  for (const part of [system, measure, viewport]) part.end({});
}
