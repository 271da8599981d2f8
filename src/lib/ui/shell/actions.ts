import { PLAYBACK_KEYS, pressesItself } from '#lib/state/playback-keys.ts';
import type { MessageKey } from '#lib/messages/catalogues.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** One thing a reader can do, with its key and its name; every one has a button. */
export interface Action {
  readonly id: string;
  /** The message that says what it does. */
  readonly name: MessageKey;
  /** As `KeyboardEvent.key` gives it. */
  readonly keys: readonly string[];
  run(session: Session): void;
}

/** What single keys do anywhere on the page (DESIGN, Keys). */
export const ACTIONS: readonly Action[] = [
  { id: 'day-back', name: 'time.previousDay', keys: [','], run: (session) => session.stepDay(-1) },
  { id: 'day-forward', name: 'time.nextDay', keys: ['.'], run: (session) => session.stepDay(1) },
  { id: 'change-back', name: 'time.previousChange', keys: ['<'], run: (session) => session.stepChange(-1) },
  { id: 'change-forward', name: 'time.nextChange', keys: ['>'], run: (session) => session.stepChange(1) },
  { id: 'lock', name: 'time.lock', keys: ['k', 'K'], run: (session) => session.toggleLock() },
  ...PLAYBACK_KEYS,
];

/** True where a key is text for a field and not a command. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** What a key does anywhere: an action, or a view by its number. */
export function globalAction(event: KeyboardEvent): ((session: Session) => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return undefined;
  // Space presses the button that has the focus, as everywhere.
  if (event.key === ' ' && pressesItself(event.target)) return undefined;
  const action = ACTIONS.find(({ keys }) => keys.includes(event.key));
  if (action) return (session) => action.run(session);
  if (!/^[1-9]$/.test(event.key)) return undefined;
  return (session) => session.showView(session.dataset.views[Number(event.key) - 1]?.id ?? '');
}
