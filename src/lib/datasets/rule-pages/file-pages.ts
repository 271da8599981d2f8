import { page } from './rule-page.ts';

export const FILE_PAGES = {
  'file-missing': page(
    'A file that the dataset names is not in its folder.',
    'Add the file, or take its name out of dataset.json.',
    '"layers": [{ "id": "places", "file": "placs.geojson", ... }]',
    '"layers": [{ "id": "places", "file": "places.geojson", ... }]',
  ),
  'file-too-large': page(
    'A file is larger than the page reads into memory (64 MB).',
    'Split the layer, or simplify its outlines.',
    'places.geojson: 90 MB',
    'places-east.geojson: 45 MB, places-west.geojson: 45 MB',
  ),
  'file-unreadable': page(
    'The disk or the server does not give the file.',
    'Look at its permissions, or at the answer of the server.',
    'places.geojson: permission denied',
    'places.geojson: readable by everybody',
  ),
  'not-json': page(
    'A file is not JSON; the sentence names line and column.',
    'Mend the syntax there: often a comma too many, a quotation mark too few.',
    '{ "id": "a", }',
    '{ "id": "a" }',
  ),
  'not-geojson': page(
    'A layer, a feature or a geometry is not GeoJSON (RFC 7946).',
    'A layer is a FeatureCollection, each of its features a Feature with a geometry or null.',
    '{ "type": "Features", "features": [] }',
    '{ "type": "FeatureCollection", "features": [] }',
  ),
  'unknown-version': page(
    'The file names a format that this program does not read.',
    'Write "dateline/1", or use the program that knows the newer format.',
    '"format": "dateline/9"',
    '"format": "dateline/1"',
  ),
  'geometry-unsupported': page(
    'The type of a geometry cannot be drawn, or does not fit the kind of the feature.',
    'A region is a Polygon or a MultiPolygon, a route a LineString, an annotation a Point.',
    '"kind": "region", "geometry": { "type": "Point", ... }',
    '"kind": "region", "geometry": { "type": "Polygon", ... }',
  ),
  'line-too-short': page(
    'A line has fewer than two positions.',
    'Give it both ends.',
    '{ "type": "LineString", "coordinates": [[131.9, 43.1]] }',
    '{ "type": "LineString", "coordinates": [[129.8, 41.8], [131.9, 43.1]] }',
  ),
  'ring-too-short': page(
    'A ring of an outline has fewer than four positions.',
    'A triangle has four: the last repeats the first.',
    '[[35, 51], [36, 51], [35, 51]]',
    '[[35, 51], [36, 51], [36, 52], [35, 51]]',
  ),
  'ring-unclosed': page(
    'A ring does not end where it begins.',
    'Repeat its first position at the end.',
    '[[35, 51], [36, 51], [36, 52], [35, 52]]',
    '[[35, 51], [36, 51], [36, 52], [35, 52], [35, 51]]',
  ),
  'ring-wrong-order': page(
    'An outline runs clockwise, or a hole counter-clockwise. It is read the other way.',
    'Turn the ring round: other programs fill the rest of the world.',
    '[[35, 51], [35, 52], [36, 52], [35, 51]]',
    '[[35, 51], [36, 52], [35, 52], [35, 51]]',
  ),
  'coordinate-not-a-number': page(
    'A position holds something that is not a number.',
    'Write longitude and latitude as numbers, without quotation marks.',
    '"coordinates": ["35.27", 51.19]',
    '"coordinates": [35.27, 51.19]',
  ),
  'coordinates-out-of-range': page(
    'A position is not on Earth in degrees.',
    'Longitude is -180 to 180, latitude -90 to 90; metres of a projection must be converted first.',
    '"coordinates": [3926274.1, 6656431.9]',
    '"coordinates": [35.27, 51.19]',
  ),
  'coordinates-swapped': page(
    'Latitude stands before longitude.',
    'Longitude comes first.',
    '"coordinates": [43.1, 131.9]',
    '"coordinates": [131.9, 43.1]',
  ),
};
