import { describe, expect, it } from 'vitest';
import { datasetAddress } from './dataset-address.ts';

const SITE = 'https://maps.example/dateline/';
const asked = (dataset: string, site = SITE) => datasetAddress(new URLSearchParams({ dataset }), site);

describe('an address of this site', () => {
  it('is the built-in dataset when none is named', () => {
    expect(datasetAddress(new URLSearchParams('date=2024-10-23'), SITE)).toEqual({
      kind: 'own',
      base: 'https://maps.example/dateline/geo/dprk-2024/',
    });
  });

  it.each(['tiny', 'tiny/', 'geo/tiny', 'tiny/dataset.json'])('%s is a folder of geo/', (written) => {
    expect(asked(written)).toMatchObject({ kind: 'own', base: `${SITE}geo/tiny/` });
  });

  it('names one GeoJSON file', () => {
    expect(asked('tiny/places.geojson')).toMatchObject({ base: `${SITE}geo/tiny/`, file: 'places.geojson' });
  });

  it('is of this site when its full address is', () => {
    expect(asked('https://maps.example/other/')).toMatchObject({ kind: 'own', base: 'https://maps.example/other/' });
  });

  it.each(['..', '../up', 'a/../../b', '/etc', '//evil.example/a', 'a\\b', 'a%2e%2e/b', 'a?b', '<b>', '.hidden'])(
    '%s is none',
    (written) => expect(asked(written).kind).toBe('wrong'),
  );
});

describe('an address of another host', () => {
  it.each(['https://example.org/data', 'https://example.org/data/', 'https://example.org/data/dataset.json'])(
    '%s is a folder',
    (written) => expect(asked(written)).toEqual({ kind: 'elsewhere', base: 'https://example.org/data/', written }),
  );

  it('may be one GeoJSON file, with what follows it', () => {
    expect(asked('https://example.org/a/b.geojson?key=1')).toMatchObject({
      base: 'https://example.org/a/',
      file: 'b.geojson?key=1',
    });
  });

  it('shows a name of foreign letters as the network has it', () => {
    expect(asked('https://exаmple.org/data/')).toMatchObject({ base: 'https://xn--exmple-4nf.org/data/' });
  });

  it.each([
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:https://maps.example/1',
    'https:example.org',
    'https://',
    'https://me:secret@example.org/data/',
    'https://example.org/data/?key=1',
    'https://example.org/data/#here',
    'https://example.org\\@evil.example/',
    'http://example.org/data/',
  ])('%s is none', (written) => expect(asked(written)).toMatchObject({ kind: 'wrong' }));

  it('may go without encryption from a page without, and to this computer', () => {
    expect(asked('http://example.org/data/', 'http://localhost:4173/').kind).toBe('elsewhere');
    expect(asked('http://localhost:8000/data/').kind).toBe('elsewhere');
  });

  it('never tells a password', () => {
    expect(JSON.stringify(asked('https://me:secret@example.org/'))).not.toContain('secret');
  });
});

it('files of a computer keep their name', () => {
  expect(asked('files:My folder')).toEqual({ kind: 'files', name: 'My folder' });
});
