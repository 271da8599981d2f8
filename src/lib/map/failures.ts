/** A limit of the machine or the network that the reader is told about. */
export type FailureCode = 'no-webgl' | 'context-lost' | 'workers' | 'ground' | 'projection';

const SENTENCES: Readonly<Record<FailureCode, string>> = {
  'no-webgl':
    'This browser cannot draw the map: WebGL 2 is missing or switched off. The timeline, the claims and the list of places work without it.',
  'context-lost':
    'The graphics card dropped the map. It comes back by itself as soon as the card is free; if it does not, reload the page.',
  workers:
    'The map could not start, because a file of this page did not load. Check the connection and reload the page.',
  ground:
    'A part of the ground did not load, so the map is shown without it. Check the connection and reload the page.',
  projection: 'The projection of this view cannot be read, so the map is drawn in Mercator.',
};

/** The sentence that goes with a code. */
export const sentenceOf = (code: FailureCode): string => SENTENCES[code];

/** Whether this browser can draw a map at all. */
export function hasWebGl(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
