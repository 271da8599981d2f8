/** A limit of the machine or the network that the reader is told about, in the page's words. */
export type FailureCode = 'no-webgl' | 'context-lost' | 'workers' | 'ground' | 'projection';

/** Whether this browser can draw a map at all. */
export function hasWebGl(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
