import { expect, test } from 'vitest';
import { PlayTime } from './play-time.ts';

/** A play's time over a clock turned by hand; `told` is what MapLibre was told. */
function handDriven() {
  const hands = { now: 5000, told: [] as (number | 'restored')[] };
  const time = new PlayTime({
    setNow: (ms) => void hands.told.push(ms),
    restoreNow: () => void hands.told.push('restored'),
    now: () => hands.now,
  });
  return { hands, time };
}

test('the map goes on by what was played, whatever the machine’s clock says', () => {
  const { hands, time } = handDriven();
  time.follow(0);
  hands.now = 9000;
  time.follow(40);
  hands.now = 9001;
  time.follow(1040);
  expect(hands.told).toEqual([5000, 5040, 6040]);
});

test('its own time comes back once, and the next play begins from there', () => {
  const { hands, time } = handDriven();
  time.follow(undefined);
  time.follow(0);
  time.follow(undefined);
  time.follow(undefined);
  hands.now = 8000;
  time.follow(16);
  expect(hands.told).toEqual([5000, 'restored', 8000]);
});
