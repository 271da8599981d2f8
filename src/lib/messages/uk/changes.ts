import type { changes as en } from '../en/changes.ts';

/** What changes, what is withheld, and days on which nothing is claimed. */
export const changes: Record<keyof typeof en, string> = {
  'section.news': 'Новини тижня',
  'section.move': 'У русі',
  'section.ground': 'На місцях',
  'section.figures': 'Дані за голосами',
  'section.said': 'Сказано',
  'section.control': 'Хто що контролює, за голосами',
  'change.none': 'Від {from} до {to} нічого не змінилося.',
  'change.over': 'Більше не чинне: {claim}',
  'change.old': 'Давно не повторювалося, лишилося тільки як останнє повідомлення: {claim}',
  'change.figure': 'Змінені дані: {figure}',
  'change.newFigure': 'Нові дані: {figure}',
  'change.noFigure': 'Чинних даних більше немає: {title}.',
  'nothing.here': 'На {day} немає жодних тверджень.',
  'nothing.next': 'Наступна зміна: {day}.',
  'nothing.last': 'Пізніших змін немає; остання була {day}.',
  'nothing.ever': 'Наскільки було відомо, змін немає в жоден день.',
  'step.noLater': 'Пізніших змін немає.',
  'step.noEarlier': 'Раніших змін немає.',
  'withheld.unpublished':
    'Станом на {day} ще не опубліковано: {n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}} про цю дату або раніше.',
  'withheld.retracted':
    'Відкликано: {n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}}.',
  'withheld.here':
    'Станом на {day} ще не опубліковано: {n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}} про цей об’єкт на цю дату або раніше.',
  'article.hidden': 'Те, що тут сказано у статті, станом на {day} ще не було опубліковано.',
  'article.restsOnNone': 'На жодному твердженні, опублікованому до {day}.',
  'article.restsOnOpinion': 'Лише на судженні автора.',
  'article.restsOnArticle': 'На словах самої статті.',
  'article.againstNone': 'Жодним твердженням, опублікованим до {day}.',
  'article.againstOpinion': 'Жодним твердженням: судження не можна перевірити твердженнями.',
  'article.againstNothing': 'Жодним твердженням у цьому наборі даних.',
  'article.withheld':
    'Станом на {day} ще не опубліковано: {n, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}} про це.',
  'notes.story': 'Розповідь',
  'notes.caution': 'Як читати карту',
  'notes.context': 'Контекст',
};
