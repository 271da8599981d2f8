import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { movement, october, story } from '#lib/scene/timeline-fixture.ts';
import { Playback } from './playback.svelte.ts';
import { Session } from './session.svelte.ts';

/** A page whose frames come when the test says so. */
class Hands {
  now = 1000;
  frames: FrameRequestCallback[] = [];
  timers: { readonly call: () => void; readonly at: number }[] = [];
  listeners = new Set<() => void>();
  document = {
    hidden: false,
    addEventListener: (_: string, listener: () => void) => void this.listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void this.listeners.delete(listener),
  };

  constructor(reduced = false) {
    vi.stubGlobal('document', this.document);
    vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
    vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => this.frames.push(call));
    vi.stubGlobal('cancelAnimationFrame', () => (this.frames = []));
    vi.stubGlobal('setTimeout', (call: () => void, ms: number) => this.timers.push({ call, at: this.now + ms }));
    vi.stubGlobal('clearTimeout', () => (this.timers = []));
  }

  /** The next frame comes so many milliseconds later. */
  frame(ms: number): void {
    this.now += ms;
    const due = this.frames;
    this.frames = [];
    for (const call of due) call(this.now);
  }
}

const playing = (from: number): Playback => {
  // A change on every second day, none found yet: each day passes at four times the speed, two days a second.
  const dataset = story([movement('a', '2024-10-08/2024-10-10', '2024-10-12')]);
  const session = new Session(dataset, [], { clock: { date: october(from), known: 'latest' }, view: 'all' });
  return new Playback(session);
};
const shownBy = (playback: Playback): number => playback.session.clock.date - october(0);

beforeEach(() => void vi.unstubAllGlobals());
afterEach(() => void vi.unstubAllGlobals());

test('the same time played shows the same place between two days, in many frames or in few', () => {
  const [many, few] = [1000 / 60, 500].map((ms) => {
    const hands = new Hands();
    const playback = playing(1);
    playback.play();
    hands.frame(0);
    while (hands.now < 1999.9) hands.frame(ms);
    return { position: playback.position, played: playback.played };
  });
  // From the middle of the first at eight days a second, as nothing is known to change.
  expect(few).toEqual({ position: october(9) + 0.5, played: 1000 });
  expect(many?.position).toBeCloseTo(few?.position ?? NaN);
  expect(many?.played).toBeCloseTo(1000);
});

test('a slow machine leaves frames out and keeps the pace and the order', () => {
  const hands = new Hands();
  const playback = playing(1);
  playback.play();
  hands.frame(0);
  const days = [400, 30, 600, 250].map((ms) => {
    hands.frame(ms);
    return shownBy(playback);
  });
  // Day 1.5 and 3.2, 0.24, 4.8 and 2 days.
  expect(days).toEqual([4, 4, 9, 11]);
});

test('a page that slept without a word goes on by a second at most', () => {
  const hands = new Hands();
  const playback = playing(1);
  playback.play();
  hands.frame(0);
  hands.frame(60_000);
  expect(shownBy(playback)).toBe(9);
});

test('a hidden tab stops, on the day it showed, and stays so', () => {
  const hands = new Hands();
  const playback = playing(1);
  playback.play();
  hands.frame(0);
  hands.frame(400);
  hands.document.hidden = true;
  for (const listener of hands.listeners) listener();
  hands.frame(400);
  expect([playback.playing, playback.position, playback.played, shownBy(playback)]).toEqual([false, undefined, undefined, 4]); // prettier-ignore
  expect(hands.listeners.size).toBe(0);
});

test('for readers who want less motion it steps, and is nowhere between two days', () => {
  const hands = new Hands(true);
  const playback = playing(1);
  playback.play();
  expect([playback.playing, playback.position, playback.played, hands.frames.length]).toEqual([true, undefined, undefined, 0]); // prettier-ignore
  expect(hands.timers.map(({ at }) => at - hands.now)).toEqual([1200]);
});
