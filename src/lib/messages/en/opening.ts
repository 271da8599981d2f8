/** Opening data, what is wrong with it, and what the page goes on without. */
export const opening = {
  'open.title': 'Open other data',
  'open.remarks': '{n, plural, one {# remark} other {# remarks}} for whoever makes this dataset',
  'open.ask': 'Open data from {host}?',
  'open.would': 'This page would fetch a dataset from {host}, which is not part of this site:',
  'open.notYet':
    'Nothing has been fetched from there yet. {host} would see your network address and the time. What comes is shown as text and drawn on the map, never run.',
  'open.plain': 'The address is not encrypted: whoever is on the way can read and change what comes.',
  'open.open': 'Open',
  'open.stay': 'Stay here',
  'door.about': 'A map of deployments in which nothing is shown without its date, its source and how sure one can be.',
  'door.noscript': 'This page draws its map with JavaScript, which is switched off here.',
  'door.late': 'The page has not started, because some of its files did not load. Check the connection, then',
  'door.loadAgain': 'load it again',
  'door.builtIn': 'Open the built-in dataset',
  'door.noPage': 'There is no page at this address.',
  'door.failed': 'This page could not be opened: {message}. Check the connection, then try again.',
  'door.toMap': 'To the map',
  'open.drop': 'Drop the folder of a dataset, or a GeoJSON file with dates',
  'open.backTo': 'Back to {day}',
  'open.onTo': 'On to {day}',
  'open.folder': 'Choose a folder',
  'open.files': 'Choose files',
  'open.orDrop':
    'Or drop them on the page. A folder holds a {file}; one GeoJSON file alone opens too, when its features have dates. They stay on this computer.',
  'open.address': 'Or an address on the web',
  'open.readingDataset': 'Reading the dataset ...',
  'open.readingFiles': 'Reading the dataset, {done} of {total} files ...',
  'open.readingNamed': 'Reading “{name}” ...',
  'open.readingNamedFiles': 'Reading “{name}”, {done} of {total} files ...',
  'open.features': '{done} of {total} features read.',
  'open.featuresRead': 'Features read',
  'open.filesRead': 'Files read',
  'open.slow': '{file} has not come yet.',
  'open.waiting':
    'Waiting for {file}{from}: asked for {n, plural, one {# second} other {# seconds}} ago, nothing has come.',
  'open.waitingFrom': ' from {host}',
  'open.stopped':
    'Waiting for {file}{from}: {size} came, nothing more for {n, plural, one {# second} other {# seconds}}.',
  'size.kb': '{n} kB',
  'size.mb': '{n} MB',
  'open.without': 'Continue without it',
  'open.stop': 'Stop',
  'open.fromFiles': '“{name}”, opened from files of this computer.',
  'open.fromSite': '“{name}”, opened from this site.',
  'open.fromHost': '“{name}”, opened from {host}.',
  'open.backBuiltIn': 'Back to the built-in dataset',
  'open.howRead': 'How this file was read',
  'open.noFolder': 'The computer does not let this page read that folder.',
  'open.tooMany': 'That folder holds more than {n} files; open the folder of one dataset.',
  'open.filesAddress':
    "This address shows “{name}”, files of somebody's computer. A page cannot open those by itself: choose them, or drop them here.",
  'open.wasStopped': 'Reading was stopped.',
  'open.cannot': 'The dataset cannot be shown.',
  'open.cannotNamed': '“{name}” cannot be shown.',
  'open.again': 'Try again',
  'open.putAway': 'Put away',
  'failure.reload': 'Reload the page',
  'failure.goOn': 'Go on',
  'failure.offline':
    'This device is offline. All that was read stays and works; nothing more can be fetched until it is online again.',
  'failure.fault':
    'A part of this page failed. That is a fault of the page, not of the data; what you see may be incomplete. The address keeps your place.',
  'failure.no-webgl':
    'This browser cannot draw the map: WebGL 2 is missing or switched off. The timeline, the claims and the list of places work without it.',
  'failure.context-lost':
    'The graphics card dropped the map. It comes back by itself as soon as the card is free; if it does not, reload the page.',
  'failure.workers':
    'The map could not start, because a file of this page did not load. Check the connection and reload the page.',
  'failure.ground':
    'A part of the ground did not load, so the map is shown without it. Check the connection and reload the page.',
  'failure.projection': 'The projection of this view cannot be read, so the map is drawn in Mercator.',
  'fault.title': 'This page made a mistake',
  'fault.text': 'It is a fault of the page, not of the data or of you. Your place is kept in the address:',
  'fault.begin': 'Begin where the story opens',
  'loss.unreadable': '{file} cannot be read',
  'loss.unread': '{file} is not read',
  'loss.things':
    '{n, plural, one {# thing in {file} is left out or shown in part} other {# things in {file} are left out or shown in part}}',
  'loss.layer': 'The layer {layer} is not shown',
  'loss.features': '{n, plural, one {# feature of {layer} is not shown} other {# features of {layer} are not shown}}',
  'loss.claims':
    '{n, plural, one {# claim of {layer} is left out or shown in part} other {# claims of {layer} are left out or shown in part}}',
  'loss.parts':
    '{n, plural, one {# feature of {layer} is shown without a part of it} other {# features of {layer} are shown without a part of them}}',
  'loss.more': ', and {n} more',
  'problem.feature': 'feature {id}',
};
