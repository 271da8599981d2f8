/** The timeline and playback. */
export const timeline = {
  'play.stopped': 'Stopped on {day}.',
  'play.loopCleared': 'Loop cleared.',
  'play.loopBegins': 'Loop begins on {day}.',
  'play.loop': 'Loop from {from} to {to}.',
  'play.speed': '{n, plural, one {# day} other {# days}} a second.',
};
