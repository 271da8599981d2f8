/** Stands for what a package brings and the page never asks of it (`lighter-packages.ts` says what, and why nobody does). */
export default function notNeeded(): never {
  throw new Error('This part of a package was left out of the page.');
}

export const [decompressSync, forward, toPoint] = [notNeeded, notNeeded, notNeeded];
