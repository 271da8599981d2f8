import type { timeline as en } from '../en/timeline.ts';

/** The timeline and playback. */
export const timeline: Record<keyof typeof en, string> = {
  'play.stopped': 'Зупинено: {day}.',
  'play.loopCleared': 'Петлю знято.',
  'play.loopBegins': 'Початок петлі: {day}.',
  'play.loop': 'Петля: {from} – {to}.',
  'play.speed': 'Швидкість: {n, plural, one {# день} few {# дні} many {# днів} other {# дня}} за секунду.',
};
