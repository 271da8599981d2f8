import { describe, expect, it } from 'vitest';
import { toHangul } from './hangul.ts';
import { russianInUkrainian, toLatin, ukrainianInRussian } from './transliterate.ts';

describe('names in another script', () => {
  it.each([
    ['Плехово', 'Plekhovo'],
    ['Малая Локня', 'Malaya Loknya'],
    ['Казачья Локня', 'Kazachya Loknya'],
    ['Гуево', 'Guyevo'],
    ['Новый Путь', 'Novy Put'],
    ['Русское Поречное', 'Russkoye Porechnoye'],
  ])('writes Russian %s as %s', (name, latin) => expect(toLatin(name, 'ru')).toBe(latin));

  it.each([
    ['Юнаківка', 'Yunakivka'],
    ['Миропілля', 'Myropillia'],
    ['Київ', 'Kyiv'],
    ['Знам’янка', 'Znamianka'],
    ['Згурівка', 'Zghurivka'],
  ])('writes Ukrainian %s as %s', (name, latin) => expect(toLatin(name, 'uk')).toBe(latin));

  it.each([
    ['Плехово', 'Плехово'],
    ['Пушкарное', 'Пушкарне'],
    ['Никольское', 'Нікольське'],
    ['Малая Локня', 'Мала Локня'],
    ['Белица', 'Беліца'],
    ['Средняя Ольшанка', 'Средня Ольшанка'],
  ])('spells Russian %s in Ukrainian as %s', (name, uk) => expect(russianInUkrainian(name)).toBe(uk));

  it.each([
    ['Юнаківка', 'Юнакивка'],
    ['Пролетарське', 'Пролетарское'],
  ])('spells Ukrainian %s in Russian as %s', (name, ru) => expect(ukrainianInRussian(name)).toBe(ru));

  it.each([
    ['Владивосток', '블라디보스토크'],
    ['Курск', '쿠르스크'],
    ['Плехово', '플레호보'],
    ['Гуево', '구예보'],
    ['Махновка', '마흐노브카'],
    ['Судж', '수지'],
    ['Анучино', '아누치노'],
    ['Новый', '노비'],
    ['Русское', '루스코예'],
  ])('writes %s as %s', (name, ko) => expect(toHangul(name)).toBe(ko));

  it('never leaves a letter of the other script', () => {
    expect(toLatin('Ржавчик Объезд Ёлкино', 'ru')).toMatch(/^[A-Za-z\s]+$/);
    expect(toHangul('Ржавчик Объезд Щёкино Шашково')).toMatch(/^[가-힣\s]+$/);
  });
});
