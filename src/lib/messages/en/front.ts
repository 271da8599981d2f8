/** The areas of control that are derived from reports. */
export const front = {
  'front.control': 'Areas of control by',
  'front.none': 'No areas',
  'front.parties': 'What the parties said',
  'front.partiesVoice': 'the latest announcement by either side',
  'front.card': 'The areas on the map: {sentence}',
  'front.heading': 'Areas derived from reports',
  'front.together': '{names} together',
  'front.and': '{one} and {other}',
  'front.failed':
    'The areas could not be derived here: the land or a part of the program did not load. Load the page again.',
  'front.derived': 'Derived from {n} reports by {voice}, reach {km} km, {error}.',
  'front.points':
    'No areas by {voice}: reports on {spoken} of {of} settlements on this date, fewer than half. Only the settlements are shown.',
  'front.silent': 'No areas by {voice}: no report on any settlement on this date.',
  'front.differ': 'The two differ on {km2}.',
  'front.km2': '{n} km²',
  'front.sum': '{holder}: {km2} in {country}.',
  'front.sumOwn': '{holder}: {km2} in {country}, as far as its settlements are reported on.',
  'front.by': '{holder} by {voice}',
  'front.byBoth': '{holder} by both',
  'front.byAlone': '{holder} by {voice} alone',
  'front.claimed': '{label} according to {voice}: {count} km² (as of {day}; {sure}).',
  'front.error': 'error about {low} to {high} %',
  'front.errorUnknown': 'error not measured for this voice',
};
