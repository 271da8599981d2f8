import type { FeatureCollection, Point } from 'geojson';

/** Waters by hand: where the name stands, and the name in English, Russian, Ukrainian, Korean. The rank is how early it appears. */
const WATERS: readonly (readonly [
  lon: number,
  lat: number,
  rank: number,
  en: string,
  ru: string,
  uk: string,
  ko: string,
])[] = [
  [134.5, 40.2, 0, 'Sea of Japan (East Sea)', 'Японское море', 'Японське море', '동해'],
  [149, 53.5, 0, 'Sea of Okhotsk', 'Охотское море', 'Охотське море', '오호츠크해'],
  [123.4, 35.8, 1, 'Yellow Sea', 'Жёлтое море', 'Жовте море', '황해'],
  [125.5, 29.5, 1, 'East China Sea', 'Восточно-Китайское море', 'Східнокитайське море', '동중국해'],
  [75, 73.6, 0, 'Kara Sea', 'Карское море', 'Карське море', '카라해'],
  [43, 73.5, 0, 'Barents Sea', 'Баренцево море', 'Баренцове море', '바렌츠해'],
  [126, 75.5, 0, 'Laptev Sea', 'Море Лаптевых', 'Море Лаптєвих', '랍테프해'],
  [159, 73, 1, 'East Siberian Sea', 'Восточно-Сибирское море', 'Східносибірське море', '동시베리아해'],
  [34.5, 43.2, 0, 'Black Sea', 'Чёрное море', 'Чорне море', '흑해'],
  [51, 41.6, 0, 'Caspian Sea', 'Каспийское море', 'Каспійське море', '카스피해'],
  [19.6, 56.4, 1, 'Baltic Sea', 'Балтийское море', 'Балтійське море', '발트해'],
  [36.8, 46, 3, 'Sea of Azov', 'Азовское море', 'Азовське море', '아조프해'],
  [155, 42, 0, 'Pacific Ocean', 'Тихий океан', 'Тихий океан', '태평양'],
  [65, 14, 0, 'Arabian Sea', 'Аравийское море', 'Аравійське море', '아라비아해'],
  [88, 15, 0, 'Bay of Bengal', 'Бенгальский залив', 'Бенгальська затока', '벵골만'],
  [108.2, 53.6, 2, 'Lake Baikal', 'Байкал', 'Байкал', '바이칼호'],
  [132.0, 42.75, 4, 'Peter the Great Gulf', 'Залив Петра Великого', 'Затока Петра Великого', '표트르 대제만'],
];

/** Names of seas, gulfs and oceans as points, `kind` sea. */
export function seaLabels(): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: WATERS.map(([lon, lat, rank, en, ru, uk, ko]) => ({
      type: 'Feature',
      properties: { kind: 'sea', en, ru, uk, ko, rank },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  };
}
