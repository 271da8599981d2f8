import type { timeline as en } from '../en/timeline.ts';

/** The timeline and playback. */
export const timeline: Record<keyof typeof en, string> = {
  'play.stopped': '정지: {day}.',
  'play.loopCleared': '반복 구간을 지웠습니다.',
  'play.loopBegins': '반복 시작: {day}.',
  'play.loop': '반복 구간: {from}~{to}.',
  'play.speed': '속도: 초당 {n, plural, other {#일}}.',
};
