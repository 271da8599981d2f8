import type { AnnotationGroup } from '#lib/domain/annotation.ts';

/** The name of a group, as its switch says it. */
export const GROUP_WORDS: Readonly<Record<AnnotationGroup, string>> = {
  story: 'The story',
  caution: 'How to read the map',
  context: 'Background',
};
