import type { MessageKey } from '#lib/messages/catalogues.ts';
import { playbackOf } from './playback.svelte.ts';
import type { Session } from './session.svelte.ts';

/** What a single key does to playback; the shape of an `Action` of the page. */
export interface PlaybackKey {
  readonly id: string;
  /** The message that says what it does. */
  readonly name: MessageKey;
  /** As `KeyboardEvent.key` gives it. */
  readonly keys: readonly string[];
  run(session: Session): void;
}

/** The keys of playback (DESIGN, Keys). Space belongs to the control that has the focus: ask `pressesItself` first. */
export const PLAYBACK_KEYS: readonly PlaybackKey[] = [
  { id: 'play', name: 'time.playOrPause', keys: [' '], run: (session) => playbackOf(session).toggle() },
  { id: 'slower', name: 'time.playSlower', keys: ['['], run: (session) => playbackOf(session).slower() },
  { id: 'faster', name: 'time.playFaster', keys: [']'], run: (session) => playbackOf(session).faster() },
  {
    id: 'loop',
    name: 'time.mark',
    keys: ['l', 'L'],
    run: (session) => playbackOf(session).mark(),
  },
];

/** True where Space presses the control that has the focus, so that it must not also play. */
export function pressesItself(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, summary, a[href], [role="button"], dialog') !== null;
}
