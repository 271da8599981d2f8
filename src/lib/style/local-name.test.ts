import { expect, it } from 'vitest';
import { localName } from './local-name.ts';

const sumy = { en: 'Sumy', ru: 'Сумы', uk: 'Суми', ko: '수미' };

it('is the name as it is written where it lies', () => {
  expect(localName(sumy, 'UA', 'en')).toEqual({ name: 'Sumy', local: 'Суми', language: 'uk' });
  expect(localName(sumy, 'UKR', 'ru')).toEqual({ name: 'Сумы', local: 'Суми', language: 'uk' });
  expect(localName({ en: 'Chongjin', ko: '청진' }, 'KP', 'uk')).toEqual({
    name: 'Chongjin',
    local: '청진',
    language: 'ko',
  });
});

it('is silent where the reader reads it already, and where it is not known', () => {
  expect(localName(sumy, 'UA', 'uk')).toBeUndefined();
  expect(localName({ en: 'Plekhovo', ru: 'Плехово', uk: 'Плехово' }, 'RU', 'uk')).toBeUndefined();
  expect(localName({ en: 'Harbin', ru: 'Харбин' }, 'CN', 'en')).toBeUndefined();
  expect(localName(sumy, undefined, 'en')).toBeUndefined();
});
