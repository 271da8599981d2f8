import type { front as en } from '../en/front.ts';

/** The areas of control that are derived from reports. */
export const front: Record<keyof typeof en, string> = {
  'front.control': '통제 지역의 기준 발표 주체',
  'front.none': '지역 없음',
  'front.parties': '당사자들의 발표',
  'front.partiesVoice': '어느 한쪽의 최신 발표',
  'front.card': '지도의 지역: {sentence}',
  'front.heading': '보고에서 도출한 지역',
  'front.together': '{names}, 함께',
  'front.and': '{one}, {other}',
  'front.failed':
    '여기서 지역을 도출할 수 없습니다. 육지 자료나 프로그램의 일부가 로드되지 않았습니다. 페이지를 다시 불러오십시오.',
  'front.derived': '{voice}: 보고 {n}건에서 도출, 도달 거리 {km} km, {error}.',
  'front.points':
    '{voice}: 지역 없음. 이 날짜에 거주지 {of}곳 중 {spoken}곳만 보고되어 절반에 못 미칩니다. 거주지만 표시합니다.',
  'front.silent': '{voice}: 지역 없음. 이 날짜에 거주지에 관한 보고가 없습니다.',
  'front.differ': '두 발표가 다른 지역: {km2}.',
  'front.km2': '{n} km²',
  'front.sum': '{holder}: {km2}, {country}.',
  'front.sumOwn': '{holder}: {km2}, {country}, 보고된 거주지에 한함.',
  'front.by': '{holder} ({voice})',
  'front.byBoth': '{holder} (둘 다)',
  'front.byAlone': '{holder} ({voice}만)',
  'front.claimed': '{label}, {voice}: {count} km² ({day} 기준; {sure}).',
  'front.error': '오차 약 {low}~{high}%',
  'front.errorUnknown': '이 발표 주체의 오차는 측정되지 않음',
};
