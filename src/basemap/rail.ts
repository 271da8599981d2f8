import { readFileSync } from 'node:fs';
import type { FeatureCollection, Position } from 'geojson';
import { INPUTS } from './sources.ts';

/** A railway as the towns it calls at, in order: GeoNames' own spelling, or a place that it lacks with its coordinates. */
interface Line {
  readonly names: Readonly<Record<'en' | 'ru' | 'uk' | 'ko', string>>;
  readonly towns: readonly (string | Position)[];
}

const TRANS_SIBERIAN =
  'Moscow, Vladimir, Nizhniy Novgorod, Kotel’nich, Kirov, Glazov, Balezino, Perm, Kungur, Pervoural’sk, Yekaterinburg, Bogdanovich, Tyumen, Yalutorovsk, Ishim, ' +
  'Omsk, Tatarsk, Barabinsk, Chulym, Novosibirsk, Yurga, Tayga, Anzhero-Sudzhensk, Mariinsk, Bogotol, Achinsk, Krasnoyarsk, Uyar, Kansk, ' +
  'Ilanskiy, Tayshet, Nizhneudinsk, Tulun, Zima, Cheremkhovo, Usol’ye-Sibirskoye, Angarsk, Irkutsk, Slyudyanka, Babushkin, Ulan-Ude, ' +
  'Petrovsk-Zabaykal’skiy, Khilok, Chita, Karymskoye, Shilka, Chernyshevsk, Mogocha, Yerofey Pavlovich, Skovorodino, Magdagachi, Shimanovsk, ' +
  'Svobodnyy, Belogorsk, Zavitinsk, Arkhara, Birobidzhan, Khabarovsk, Vyazemskiy, Bikin, Luchegorsk, Dal’nerechensk, Lesozavodsk, ' +
  'Spassk-Dal’niy, Ussuriysk, Artëm, Vladivostok';

const LINES: readonly Line[] = [
  {
    names: {
      en: 'Trans-Siberian Railway',
      ru: 'Транссибирская магистраль',
      uk: 'Транссибірська магістраль',
      ko: '시베리아 횡단 철도',
    },
    towns: TRANS_SIBERIAN.split(', '),
  },
  {
    names: {
      en: 'Khasan–Rajin Railway',
      ru: 'Железная дорога Хасан — Раджин',
      uk: 'Залізниця Хасан — Раджин',
      ko: '하산–라진 철도',
    },
    // Khasan, Tumangang and Rajin are below 500 people in GeoNames, or not in it: by Natural Earth's and the dataset's own places.
    towns: [
      'Ussuriysk',
      'Razdol’noye',
      'Barabash',
      'Slavyanka',
      'Kraskino',
      [130.645, 42.43],
      [130.618, 42.416],
      [130.4, 42.337],
      [130.3, 42.249],
    ],
  },
];

/** Railways from town to town, `en`, `ru`, `uk`, `ko`. A schematic line: no package holds the tracks. Throws where a town is not found. */
export function railways(): FeatureCollection {
  const towns = townsByName();
  const features = LINES.map(({ names, towns: stops }) => ({
    type: 'Feature' as const,
    properties: names,
    geometry: {
      type: 'LineString' as const,
      coordinates: stops.reduce<Position[]>(
        (line, stop) => [...line, typeof stop === 'string' ? find(towns, stop, line.at(-1)) : stop],
        [],
      ),
    },
  }));
  return { type: 'FeatureCollection', features };
}

/** The Russian place of a name that is nearest to the stop before: there are three of Svobodny. */
function find(towns: ReadonlyMap<string, readonly Position[]>, name: string, before: Position | undefined): Position {
  const away = (at: Position): number => (before ? Math.hypot((at[0]! - before[0]!) / 2, at[1]! - before[1]!) : 0);
  const found = [...(towns.get(plain(name)) ?? [])].sort((a, b) => away(a) - away(b))[0];
  if (!found) throw new Error(`GeoNames has no Russian town ${name}`);
  return found;
}

/** Soft signs are written in several ways. */
const plain = (name: string): string => name.replaceAll(/[’'ʼ`]/g, '').replaceAll('ë', 'e');

function townsByName(): Map<string, Position[]> {
  const towns = new Map<string, Position[]>();
  for (const line of readFileSync(INPUTS.towns, 'utf8').split('\n')) {
    const [, , name = '', , lat, lon, , , country] = line.split('\t');
    if (country === 'RU') towns.set(plain(name), [...(towns.get(plain(name)) ?? []), [Number(lon), Number(lat)]]);
  }
  return towns;
}
