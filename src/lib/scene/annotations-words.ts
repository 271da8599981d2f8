import type { AnnotationGroup } from '#lib/domain/annotation.ts';
import { say } from '#lib/messages/say.ts';

/** The name of a group, as its switch says it. */
export function groupWords(group: AnnotationGroup, language = 'en'): string {
  return say(language, `notes.${group}`);
}
