import type { front as en } from '../en/front.ts';

/** The areas of control that are derived from reports. */
export const front: Record<keyof typeof en, string> = {
  'front.control': 'Территории контроля по голосу',
  'front.none': 'Без территорий',
  'front.parties': 'Слова самих сторон',
  'front.partiesVoice': 'последнее объявление любой из сторон',
  'front.card': 'Территории на карте: {sentence}',
  'front.heading': 'Территории, выведенные из сообщений',
  'front.together': '{names}, вместе',
  'front.and': '{one} и {other}',
  'front.failed':
    'Территории здесь не удалось вывести: суша или часть программы не загрузились. Загрузите страницу снова.',
  'front.derived': 'Выведено из сообщений ({n}), голос: {voice}; охват {km} км, {error}.',
  'front.points':
    '{voice}: территорий нет. На эту дату есть сообщения о {spoken} из {of} населённых пунктов, меньше половины. Показаны только населённые пункты.',
  'front.silent': '{voice}: территорий нет. На эту дату нет сообщений ни об одном населённом пункте.',
  'front.differ': 'Они расходятся в отношении {km2}.',
  'front.km2': '{n} км²',
  'front.sum': '{holder}: {km2}, {country}.',
  'front.sumOwn': '{holder}: {km2}, {country}, насколько есть сообщения о её населённых пунктах.',
  'front.by': '{holder} ({voice})',
  'front.byBoth': '{holder} (оба голоса)',
  'front.byAlone': '{holder} (только {voice})',
  'front.claimed': '{label}, {voice}: {count} км² (по состоянию на {day}; {sure}).',
  'front.error': 'погрешность примерно {low}–{high} %',
  'front.errorUnknown': 'погрешность для этого голоса не измерена',
};
