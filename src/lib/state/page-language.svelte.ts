import { loadCatalogue, spokenFor, type MessageKey } from '#lib/messages/catalogues.ts';
import { say, type MessageArgs } from '#lib/messages/say.ts';

/** One page speaks one language, in dialogs and failures without a dataset too. */
let language = $state('en');
let asked = $state('en');

/** The language that names and words are shown in. Read in a component, it follows. */
export function pageLanguage(): string {
  return language;
}

/** The language asked for last; it is shown as soon as its messages are there. */
export function askedLanguage(): string {
  return asked;
}

/** Asks for a language. Where its messages cannot be loaded, names follow and words stay English. */
export async function speak(next: string): Promise<void> {
  asked = next;
  if (spokenFor(next) !== next) await loadCatalogue(next).catch(() => undefined);
  // Somebody may have asked for another meanwhile.
  if (asked === next) language = next;
}

/** A message in the language of the page. */
export function t(key: MessageKey, args?: MessageArgs): string {
  return say(language, key, args);
}
