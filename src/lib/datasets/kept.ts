/** The items that pass, each asked once; the very same list when all do, which is nearly always. */
export function kept<T>(list: readonly T[], passes: (item: T, index: number) => boolean): readonly T[] {
  let left: T[] | undefined;
  list.forEach((item, index) => {
    const isKept = passes(item, index);
    if (!isKept) left ??= list.slice(0, index);
    else left?.push(item);
  });
  return left ?? list;
}

/** What is made of each item, where something is. The list is as long as it must be: one that grew holds room for a dozen more. */
export function made<T, R extends object>(
  list: readonly T[],
  make: (item: T, index: number) => R | undefined,
): readonly R[] {
  const all = list.map(make);
  const isMade = (one: R | undefined): one is R => one !== undefined;
  return all.every(isMade) ? all : all.filter(isMade).slice();
}
