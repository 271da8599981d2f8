import { readFileSync } from 'node:fs';

/**
 * Reads a compiled gettext catalogue (`.mo`, little-endian): message id to translation.
 * Throws when the file is not one.
 */
export function readCatalogue(path: string): Map<string, string> {
  const file = readFileSync(path);
  if (file.readUInt32LE(0) !== 0x950412de) throw new Error(`${path} is not a little-endian gettext catalogue`);
  const [count, ids, texts] = [file.readUInt32LE(8), file.readUInt32LE(12), file.readUInt32LE(16)];
  const stringAt = (table: number, index: number): string => {
    const [length, start] = [file.readUInt32LE(table + index * 8), file.readUInt32LE(table + index * 8 + 4)];
    return file.toString('utf8', start, start + length);
  };
  return new Map(Array.from({ length: count }, (_, i) => [stringAt(ids, i), stringAt(texts, i)]));
}

const SCRIPTS = {
  // Letters beyond Russian or Ukrainian (Kazakh, Serbian, Belarusian) mark an alternate name as another language's.
  ru: /^[А-яЁё\s.-]+$/u,
  // Without a letter that only Ukrainian has, the name may be the Russian one.
  uk: /^(?=.*[іїєґІЇЄҐ])[АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ'’\s.-]+$/u,
  ko: /^[\uac00-\ud7af\s]+$/u,
} as const;

/**
 * A town's name in a language from GeoNames' untagged alternates, by script; undefined when none fits or when the answer
 * would be a guess. Ukrainian is taken only within Ukraine: elsewhere the same letters are mostly Russian.
 */
export function nameByScript(
  language: keyof typeof SCRIPTS,
  alternates: readonly string[],
  country: string,
): string | undefined {
  if (language === 'uk' && country !== 'UA') return undefined;
  if (language === 'ru' && country !== 'RU') return undefined;
  return alternates.find((name) => SCRIPTS[language].test(name));
}
