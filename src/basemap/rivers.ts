/** Rivers that are named on the map: Natural Earth's names of their parts, then English, Russian, Ukrainian, Korean. */
const RIVERS: readonly (readonly [parts: string, en: string, ru: string, uk: string, ko: string])[] = [
  ['Lena', 'Lena', 'Лена', 'Лена', '레나강'],
  ['Ob|Ob’', 'Ob', 'Обь', 'Об', '오비강'],
  ['Irtysh|Ertis|Ertix (Irtysh)', 'Irtysh', 'Иртыш', 'Іртиш', '이르티시강'],
  ['Yenisey', 'Yenisei', 'Енисей', 'Єнісей', '예니세이강'],
  ['Angara', 'Angara', 'Ангара', 'Ангара', '앙가라강'],
  ['Amur|Heilong Jiang (Amur)', 'Amur', 'Амур', 'Амур', '아무르강'],
  ['Ussuri|Ussuri (Wusuli)', 'Ussuri', 'Уссури', 'Уссурі', '우수리강'],
  ['Songhua (Sungari)', 'Songhua', 'Сунгари', 'Сунгарі', '쑹화강'],
  ['Tumen', 'Tumen', 'Туманная', 'Туманна', '두만강'],
  ['Yalu', 'Yalu', 'Ялуцзян', 'Ялуцзян', '압록강'],
  ['Volga', 'Volga', 'Волга', 'Волга', '볼가강'],
  ['Kama', 'Kama', 'Кама', 'Кама', '카마강'],
  ['Ural', 'Ural', 'Урал', 'Урал', '우랄강'],
  ['Don', 'Don', 'Дон', 'Дон', '돈강'],
  ['Dnipro (Dnieper)|Dnepre', 'Dnipro', 'Днепр', 'Дніпро', '드니프로강'],
  ['Desna', 'Desna', 'Десна', 'Десна', '데스나강'],
  ['Seym', 'Seim', 'Сейм', 'Сейм', '세임강'],
  ['Donets', 'Donets', 'Северский Донец', 'Сіверський Донець', '도네츠강'],
  ['Aldan', 'Aldan', 'Алдан', 'Алдан', '알단강'],
  ['Vilyuy', 'Vilyuy', 'Вилюй', 'Вілюй', '빌류이강'],
  ['Pechora', 'Pechora', 'Печора', 'Печора', '페초라강'],
  ['Syr  Darya', 'Syr Darya', 'Сырдарья', 'Сирдар’я', '시르다리야강'],
  ['Huang|Huang (Yellow)', 'Yellow River', 'Хуанхэ', 'Хуанхе', '황허강'],
  ['Yangtze', 'Yangtze', 'Янцзы', 'Янцзи', '양쯔강'],
  ['Danube', 'Danube', 'Дунай', 'Дунай', '다뉴브강'],
];

const BY_PART = new Map(
  RIVERS.flatMap(([parts, en, ru, uk, ko]) => parts.split('|').map((part) => [part, { en, ru, uk, ko }] as const)),
);

/** The names of a river by Natural Earth's name of one of its parts; undefined for those that stay unnamed. */
export const riverNames = (part: unknown): Readonly<Record<string, string>> | undefined =>
  typeof part === 'string' ? BY_PART.get(part) : undefined;
