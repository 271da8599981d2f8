import type { changes as en } from '../en/changes.ts';

/** What changes, what is withheld, and days on which nothing is claimed. */
export const changes: Record<keyof typeof en, string> = {
  'section.news': 'Новости недели',
  'section.move': 'В движении',
  'section.ground': 'На местах',
  'section.figures': 'Данные по голосам',
  'section.said': 'Сказано',
  'section.control': 'Кто что контролирует, по голосам',
  'change.none': 'С {from} до {to} ничего не изменилось.',
  'change.over': 'Больше не действует: {claim}',
  'change.old': 'Давно не повторялось, осталось только как последнее сообщение: {claim}',
  'change.figure': 'Изменённые данные: {figure}',
  'change.newFigure': 'Новые данные: {figure}',
  'change.noFigure': 'Действующих данных больше нет: {title}.',
  'nothing.here': 'На {day} нет никаких утверждений.',
  'nothing.next': 'Следующее изменение: {day}.',
  'nothing.last': 'Более поздних изменений нет; последнее было {day}.',
  'nothing.ever': 'Насколько было известно, изменений нет ни в один день.',
  'step.noLater': 'Более поздних изменений нет.',
  'step.noEarlier': 'Более ранних изменений нет.',
  'withheld.unpublished':
    'По состоянию на {day} ещё не опубликовано: {n, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}} об этой дате или ранее.',
  'withheld.retracted':
    'Отозвано: {n, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}.',
  'withheld.here':
    'По состоянию на {day} ещё не опубликовано: {n, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}} об этом объекте на эту дату или ранее.',
  'article.hidden': 'То, что здесь сказано в статье, по состоянию на {day} ещё не было опубликовано.',
  'article.restsOnNone': 'Ни на одном утверждении, опубликованном до {day}.',
  'article.restsOnOpinion': 'Только на суждении автора.',
  'article.restsOnArticle': 'На словах самой статьи.',
  'article.againstNone': 'Ни одним утверждением, опубликованным до {day}.',
  'article.againstOpinion': 'Ни одним утверждением: суждение нельзя проверить утверждениями.',
  'article.againstNothing': 'Ни одним утверждением в этом наборе данных.',
  'article.withheld':
    'По состоянию на {day} ещё не опубликовано: {n, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}} об этом.',
  'notes.story': 'Рассказ',
  'notes.caution': 'Как читать карту',
  'notes.context': 'Контекст',
};
