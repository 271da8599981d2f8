import type { timeline as en } from '../en/timeline.ts';

/** The timeline and playback. */
export const timeline: Record<keyof typeof en, string> = {
  'play.stopped': 'Остановлено: {day}.',
  'play.loopCleared': 'Петля снята.',
  'play.loopBegins': 'Начало петли: {day}.',
  'play.loop': 'Петля: {from} – {to}.',
  'play.speed': 'Скорость: {n, plural, one {# день} few {# дня} many {# дней} other {# дня}} в секунду.',
};
