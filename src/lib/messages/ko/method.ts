import type { method as en } from '../en/method.ts';

/** The page about the method. */
export const method: Record<keyof typeof en, string> = {
  'method.clocks': '두 개의 시계',
  'method.clocks.1':
    '날짜는 바라보는 대상인 날이고, 알려진 기준일은 바라보는 자리인 날입니다. 둘을 함께 고정하면 독자가 그날 저녁에 알 수 있었던 것만 보입니다. 나중에 공개된 것은 지도에도, 글에도, 표에도, 주소에도 없습니다.',
  'method.clocks.2':
    '보류된 것은 수만 셀 뿐 결코 암시하지 않습니다. 기준일 때문에 숨은 주장에는 이름도, 표시도, 수도 없습니다.',
  'method.clocks.3':
    '타임라인 눈금 아래의 띠는 주장마다 그 내용의 마지막 날부터 공개된 날까지 선을 긋습니다. 네 줄은 각각 당일, 한 주 안, 한 달 안, 그 뒤입니다.',
  'method.clocks.4': '날짜는 출처가 적은 그대로의 날이며, 기간은 처음과 끝 날을 모두 포함합니다.',
  'method.confidence': '확실성',
  'method.confidence.1':
    '확실성은 주장이 공개될 때의 지위이며 이 지도의 판단이 아닙니다. 지도에서는 기호 윤곽선의 모양으로 나타냅니다.',
  'method.confidence.confirmed': '확인됨',
  'method.confidence.confirmed.means':
    '발표 주체가 자신의 행위를 말하거나, 서로 다른 편의 여러 발표 주체가 같은 말을 합니다.',
  'method.confidence.claimed': '주장, 미확인',
  'method.confidence.claimed.means': '한쪽이 그렇게 말합니다.',
  'method.confidence.disputed': '이견 있음',
  'method.confidence.disputed.means': '다른 발표 주체가 반박하거나, 말한 쪽이 확신하지 못한다고 알려져 있습니다.',
  'method.confidence.inferred': '추론',
  'method.confidence.inferred.means':
    '아무도 직접 말하지 않았으나 공개된 내용에서 따라 나오며, 누가 추론했는지 밝힙니다.',
  'method.admiralty': '정보 평가 등급',
  'method.admiralty.1':
    '데이터 세트가 주장에 등급을 매길 때는 두 글자의 나토 등급을 씁니다. 출처가 지금까지 얼마나 믿을 만했는지와 이 말 자체가 얼마나 그럴듯한지입니다. B3은 대체로 믿을 만한 출처의, 사실일 수도 있는 말입니다. 등급이 없는 주장은 평가하지 않은 것입니다.',
  'method.admiralty.letters': 'A~E',
  'method.admiralty.letters.means': '완전히, 대체로, 꽤 믿을 만함; 대체로 믿기 어려움; 믿을 수 없음. F: 판단 불가.',
  'method.admiralty.numbers': '1~5',
  'method.admiralty.numbers.means':
    '다른 곳에서 확인됨, 아마 사실, 사실일 수도 있음, 의심스러움, 있을 법하지 않음. 6: 판단 불가.',
  'method.precision': '위치의 정밀도',
  'method.precision.1':
    '8 km까지 알려진 장소는 8 km의 원과 함께 그립니다. 지역은 점이 아니라 그 윤곽으로 그립니다. 기간만 알려진 이동은 방향만 움직임으로 보이고 위치는 보이지 않습니다.',
  'method.precision.2':
    '선의 파선 모양은 그 선이 어떻게 알려졌는지를 뜻합니다: 관측, 보고, 추정, 미상. 이 지도에서 그은 선을 보고된 것이라 하지 않습니다.',
  'method.standing': '상태: 주장이 얼마나 오래 유효한가',
  'method.standing.1': '주장의 효력은 지도와 글, 표, 인쇄물 모두에 대해 하나의 규칙으로 정합니다.',
  'method.standing.current': '현재',
  'method.standing.current.means':
    '주장의 기간이 그 날짜를 포함합니다. 주둔이나 통제는 끝날 때까지, 또는 같은 발표 주체가 달리 말할 때까지 유효합니다.',
  'method.standing.news': '새 소식',
  'method.standing.news.means': '공개될 때 이미 끝난 일: 공개된 날과 그 뒤 엿새 동안 두 날짜와 함께 온전히 보입니다.',
  'method.standing.past': '지난 일',
  'method.standing.past.means': '기간이 끝났습니다. 몇 주 동안 회색 흔적을 남기고 카드에 남습니다.',
  'method.standing.lastReported': '마지막 보고',
  'method.standing.lastReported.means':
    '너무 오래 반복되지 않아 더는 유효하다고 볼 수 없습니다. 얼마나 지났는지와 함께 카드에만 있고 지도에는 없습니다.',
  'method.standing.superseded': '대체됨',
  'method.standing.superseded.means':
    '같은 발표 주체가 더 새로운 수치를 냈거나 정정으로 대체되었습니다. 줄을 긋되 지우지 않습니다.',
  'method.standing.takenBack': '철회됨',
  'method.standing.takenBack.means': '발표 주체가 스스로 거두었습니다. 수를 세고 정정 목록에 올립니다.',
  'method.certainty': '날짜의 확실성',
  'method.certainty.1':
    '진하기는 날짜의 확실성만을 뜻합니다. 불확실한 날짜는 그 범위에서 흐려집니다. ‘10월 14일경’은 앞뒤 사흘에 걸쳐 짙어졌다 옅어지고, ‘1월 중 어느 날’은 내내 절반의 진하기입니다.',
  'method.certainty.2': '날짜는 EDTF(ISO 8601-2)로 적으며, 지도와 타임라인, 인쇄물에서 같은 함수가 판단합니다.',
  'method.figures': '수치',
  'method.figures.1':
    '같은 병력, 같은 결과, 같은 척도를 센 수치만 비교합니다. 계획은 주둔과, 단일 사건은 누계와 따로 둡니다. ‘최소’는 위로, ‘최대’는 아래로 열려 있고, ‘약’은 말한 마지막 자리의 절반을 더합니다.',
  'method.figures.2':
    '두 발표 주체에 모두 맞는 수가 없으면 서로 다른 것입니다. 다른 주장을 되풀이할 뿐인 주장은 두 번 세지 않습니다. 말로만 표현된 수는 적어 두되 비교하지 않습니다.',
  'method.control': '누가 어디를 통제하는가',
  'method.control.1':
    '시점별 지도는 다음 시점까지 각 상태를 유지하고 그 기간 안에서만 말합니다. 부처나 참모부는 이름을 든 곳에 대해서만 말합니다. 두 지도가 한 마을을 두고 몇 주씩 다를 수 있습니다. 둘 다 보이고 평균하지 않습니다.',
  'method.control.2': '지도가 표시하지 않은 곳은 그 지도에서 통제도 다툼도 아니며, 글에도 그렇게 적습니다.',
  'method.front': '보고에서 도출한 지역',
  'method.front.1':
    '전선의 윤곽을 베끼거나 손으로 그리지 않았습니다. 지역은 누가 어느 거주지를 통제했는지에 관한 날짜 있는 보고에서, 한 번에 한 발표 주체씩, 기준일까지 공개된 만큼만 도출합니다.',
  'method.front.2':
    '거주지는 저마다 가장 가까운 땅을 대표하며, 그 거리는 최대 {reach} km(도달 거리)입니다. 서로 {closing} km(닫힘 거리) 안에 있는 거주지 사이의 땅은 모두 가장 가까운 거주지에 속합니다. 거주지는 자신이 속한 나라의 땅만 대표하므로 지역은 국경과 해안에서 끝납니다.',
  'method.front.3':
    '가장자리는 거주지 위치의 정밀도만큼 다듬고 그만큼 부드럽게 그립니다. 다듬은 선과 거주지가 어긋나면 거주지를 따릅니다. 거주지가 없는 2 km² 미만의 조각은 뺍니다. 보고가 없는 땅은 원래 나라에 두고 색을 입히지 않습니다.',
  'method.front.4':
    '도달 거리와 닫힘 거리는 DeepStateMap에서 잰 여섯 면적에 대해 오차가 가장 작은 값입니다. 잰 면적 전체에 대한 차이의 합으로 {error}%입니다. 두 값은 바로 이 여섯 수로 정했습니다. 나머지 다섯이 고른 값으로 하나씩 도출하면 오차는 {leftOut}%인데, 돌출부가 가장 컸을 때를 말하는 수가 2024년 9월의 하나뿐이기 때문입니다.',
  'method.front.5':
    '다투는 땅은 잰 것의 절반쯤으로 나옵니다. DeepStateMap은 아무도 보고하지 않는 마지막 마을 너머까지 그리기 때문입니다. 약 10 km² 미만의 지역은 나오지 않거나 너무 크게 나옵니다.',
  'method.front.6':
    '보고가 없는 마을을 원래 나라에 남은 이웃으로 치면 오차가 0.5퍼센트포인트 줄지만, 여섯 수로 가릴 수 있는 차이보다 작아 쓰지 않습니다. 닫힘 거리를 쓰지 않으면 오차는 13%입니다.',
  'method.front.7':
    '거주지의 절반이 안 되는 곳만 보고한 발표 주체에는 지역 없이 거주지만 표시합니다. 두 발표 주체를 함께 볼 때 둘이 같은 땅은 고른 색, 둘 다 말하되 다른 땅은 두 색의 빗금, 한쪽만 말하는 땅은 더 옅은 색입니다.',
  'method.front.8': '국경: © OpenStreetMap 기여자(ODbL).',
  'method.errors': '쿠르스크주 면적(km²): DeepStateMap에서 잰 값과 여기서 도출한 값',
  'method.errors.date': '날짜와 지역',
  'method.errors.measured': '잰 값',
  'method.errors.derived': '도출한 값',
  'method.errors.difference': '차이',
  'method.errors.held': '{date}, 우크라이나 통제',
  'method.errors.contested': '{date}, 통제권 다툼',
  'method.stands':
    '이 데이터 세트에서 흔적은 {trace}일 동안 남고, 새로 보고되지 않으면 주둔은 {presence}일, 수치는 {figure}일 동안 유효합니다.',
  'method.published':
    '여기에 알려진 것으로 보이는 주장 가운데 당일 공개 {day}건, 한 주 안 {week}건, 한 달 안 {month}건, 그 뒤 {later}건.',
  'method.disagreements': '데이터에 양쪽이 모두 있지 않은 엇갈림',
  'method.data': '이 데이터 세트가 무엇이고 무엇이 아닌지',
  'method.holds': '{date}까지: 주장 {claims}건, 발표 주체 {voices}곳, 출처 {sources}건.',
  'method.unsourced': '공개된 페이지가 없는 주장 {n, plural, other {#건}}: 배경일 뿐 수치로 쓰지 않습니다.',
  'method.graded':
    '{n, plural, =0 {이 데이터 세트에는 등급을 매긴 주장이 없습니다.} other {이 데이터 세트에서 등급을 매긴 주장: #건.}}',
  'method.compiled': '{date}에 작성되었으며, 그 뒤에 공개된 것은 들어 있지 않습니다.',
  'method.licence': '라이선스: {licence}.',
  'method.withheld': '데이터에 관해 나중에 쓴 주석 {n, plural, other {#건}}.',
};
