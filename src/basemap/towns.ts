import { existsSync, readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { toHangul } from './hangul.ts';
import { nameByScript, readCatalogue } from './names.ts';
import { INPUTS, type Box } from './sources.ts';
import { russianInUkrainian, ukrainianInRussian } from './transliterate.ts';

const LANGUAGES = ['ru', 'uk', 'ko'] as const;
/** A name in other letters than its language's is none: the catalogues hold a few. */
const SCRIPTS = { ru: /^[Ѐ-ӿ\s.-]+$/u, uk: /^[Ѐ-ӿ\s.ʼ’'-]+$/u, ko: /^[가-힣\s]+$/u } as const;
/** Parts of towns and places given up would stand beside the town itself. */
const NOT_A_TOWN = new Set(['PPLX', 'PPLW', 'PPLQ', 'PPLH', 'PPLCH', 'STLMT']);
/** Spellings of GeoNames that are out of date or not usual in English or Korean, by its English name. */
const USUAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Ulan Bator': { en: 'Ulaanbaatar' },
  Zaporizhzhya: { en: 'Zaporizhzhia' },
  'Nizhniy Novgorod': { en: 'Nizhny Novgorod' },
  'Rostov-na-Donu': { en: 'Rostov-on-Don' },
  Astana: { ru: 'Астана', uk: 'Астана' },
  Dnipro: { ko: '드니프로' },
  Gomel: { ru: 'Гомель', uk: 'Гомель' },
  Sariwon: { ru: 'Саривон', uk: 'Сарівон', ko: '사리원' },
  Washington: { ko: '워싱턴' },
};
/** Countries of the story and beside it: their towns are labelled at a smaller scale than those of equal size elsewhere. */
const NEAR = new Set(['RU', 'UA', 'KP', 'KR', 'BY', 'KZ', 'MN']);

/** What a reader finds the way by where a whole continent is in sight. */
const LANDMARKS = new Set([
  'Moscow', 'Saint Petersburg', 'Kyiv', 'Minsk', 'Warsaw', 'Ankara', 'Baku', 'Tehran', 'Tashkent', 'Astana', 'Yekaterinburg', 'Novosibirsk',
  'Irkutsk', 'Ulaanbaatar', 'Beijing', 'Shanghai', 'Seoul', 'Pyongyang', 'Tokyo', 'New Delhi',
]); // prettier-ignore

/** Where smaller towns are named: about the front and in the Far East. */
const RANKED = { kursk: [32, 49.5, 40, 53.5], farEast: [123, 37, 141, 52] } as const;

interface Town {
  readonly id: string;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly at: readonly [number, number];
  readonly code: string;
  readonly country: string;
  readonly population: number;
}

function readTown(line: string): Town {
  const cell = line.split('\t');
  return {
    id: cell[0]!,
    name: inEnglish(cell[1]!, cell[8]!),
    alternates: cell[3]!.split(','),
    at: [Number(Number(cell[5]).toFixed(3)), Number(Number(cell[4]).toFixed(3))],
    code: cell[7]!,
    country: cell[8]!,
    population: Number(cell[14]),
  };
}

/** A name as newspapers write it: without soft signs, dots on an e, breves, and Korea's word for city. */
function inEnglish(name: string, country: string): string {
  if (!['RU', 'UA', 'BY', 'KP', 'KR'].includes(country)) return name.replace(/(?<=[a-z])’$/u, '');
  const plain = name.replace(/-(si|eup|dong|ŭp)$/u, '').replaceAll(/[’']/gu, '');
  return plain.replaceAll('ë', 'e').replaceAll('ŏ', 'o').replaceAll('ŭ', 'u').replaceAll('Ŭ', 'U');
}

const inside = ([lon, lat]: readonly [number, number], [west, south, east, north]: Box): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/**
 * How early a label appears, least first: -1 landmarks, 0 capitals, 1 the largest cities, 2 and 3 large ones, 4 and 5 towns of the detailed regions.
 * Undefined leaves the town out.
 */
function rankOf({ name, code, country, population, at }: Town): number | undefined {
  if (NOT_A_TOWN.has(code)) return undefined;
  if (LANDMARKS.has(name) && population > 300_000) return -1;
  if (code === 'PPLC' && population > 100_000) return 0;
  const near = NEAR.has(country);
  if (population >= (near ? 1_000_000 : 9_000_000)) return 1;
  if (population >= (near ? 300_000 : 4_000_000)) return 2;
  const kursk = inside(at, RANKED.kursk);
  const detailed = kursk || inside(at, RANKED.farEast);
  if ((detailed && near && population >= 80_000) || population >= (near ? 200_000 : 1_500_000))
    return detailed || near ? 3 : undefined;
  if (detailed && population >= (kursk ? 15_000 : near ? 30_000 : 250_000)) return 4;
  return kursk && population >= 2_500 ? 5 : undefined;
}

/** Korean official names without their word for "city". */
const withoutSuffix = (name: string): string => name.replace(/(?<=\S{2})(특별자치|특별|광역)시$|(?<=\S{2})\s?시$/u, '');

/** Towns for labels, largest first, `rank` -1 to 5, with the names that the packages hold. */
export function townLabels(): FeatureCollection<Point> {
  const missing = LANGUAGES.map((language) => INPUTS.names(language)).filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`Install libgeonames-common: ${missing.join(', ')} is missing`);
  const catalogues = LANGUAGES.map((language) => [language, readCatalogue(INPUTS.names(language))] as const);
  const features = readFileSync(INPUTS.towns, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(readTown)
    .sort((a, b) => b.population - a.population)
    .flatMap((town): Feature<Point>[] => {
      const rank = rankOf(town);
      if (rank === undefined) return [];
      const names = catalogues.flatMap(([language, catalogue]): [string, string][] => {
        const name = catalogue.get(town.id) ?? nameByScript(language, town.alternates, town.country);
        return name && SCRIPTS[language].test(name) ? [[language, language === 'ko' ? withoutSuffix(name) : name]] : [];
      });
      const known: Record<string, string> = {
        en: town.name,
        ...lettered(Object.fromEntries(names), town.country),
        ...USUAL[town.name],
      };
      const properties = { kind: 'town', ...known, rank };
      return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...town.at] } }];
    });
  return { type: 'FeatureCollection', features };
}

/** Adds by letters what the packages lack of a Russian or Ukrainian town's names, and of any town's Ukrainian one: from the Russian. */
function lettered(names: Readonly<Record<string, string>>, country: string): Record<string, string> {
  const { ru, uk, ko } = names;
  const local = country === 'UA' ? (uk ?? ru) : country === 'RU' ? (ru ?? uk) : undefined;
  if (!local) return { ...names, ...(ru && !uk && { uk: russianInUkrainian(ru) }) };
  return { ru: ru ?? ukrainianInRussian(local), uk: uk ?? russianInUkrainian(local), ko: ko ?? toHangul(local) };
}
