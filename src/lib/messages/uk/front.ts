import type { front as en } from '../en/front.ts';

/** The areas of control that are derived from reports. */
export const front: Record<keyof typeof en, string> = {
  'front.control': 'Території контролю за голосом',
  'front.none': 'Без територій',
  'front.parties': 'Слова самих сторін',
  'front.partiesVoice': 'останнє оголошення будь-якої зі сторін',
  'front.card': 'Території на карті: {sentence}',
  'front.heading': 'Території, виведені з повідомлень',
  'front.together': '{names}, разом',
  'front.and': '{one} та {other}',
  'front.failed':
    'Території тут не вдалося вивести: суходіл або частина програми не завантажилися. Завантажте сторінку знову.',
  'front.derived': 'Виведено з повідомлень ({n}), голос: {voice}; досяжність {km} км, {error}.',
  'front.points':
    '{voice}: територій немає. На цю дату є повідомлення про {spoken} із {of} населених пунктів, менше ніж половину. Показано лише населені пункти.',
  'front.silent': '{voice}: територій немає. На цю дату немає повідомлень про жоден населений пункт.',
  'front.differ': 'Вони розходяться щодо {km2}.',
  'front.km2': '{n} км²',
  'front.sum': '{holder}: {km2}, {country}.',
  'front.sumOwn': '{holder}: {km2}, {country}, наскільки є повідомлення про її населені пункти.',
  'front.by': '{holder} ({voice})',
  'front.byBoth': '{holder} (обидва голоси)',
  'front.byAlone': '{holder} (лише {voice})',
  'front.claimed': '{label}, {voice}: {count} км² (станом на {day}; {sure}).',
  'front.error': 'похибка приблизно {low}–{high} %',
  'front.errorUnknown': 'похибку для цього голосу не виміряно',
};
