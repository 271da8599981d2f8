import type { Dataset, Source } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { edtfWords } from './date-words.ts';

/** A source as the page prints it; a source read later than the known day has no title yet. */
export interface CitedSource {
  readonly id: string;
  readonly publisher: string;
  readonly title?: string;
  /** A title in [brackets] paraphrases a headline and takes no quotation marks. */
  readonly paraphrased: boolean;
  readonly published?: string;
  readonly url?: string;
}

function cite(source: Source, known: Day, language: string): CitedSource {
  const published = source.publishedDay;
  const open = published === undefined || published <= known;
  const paraphrased = /^\[.*\]$/.test(source.title);
  return {
    id: source.id,
    publisher: source.publisher ?? source.id,
    paraphrased,
    ...(open && { title: paraphrased ? source.title.slice(1, -1) : source.title }),
    ...(open && source.issued !== undefined && { published: edtfWords(source.issued, language) }),
    ...(open && source.url !== undefined && { url: source.url }),
  };
}

/** The sources of a claim in the order it cites them, as known on a day. Unknown ids are left out: reading has told of them. */
export function citedSources(
  ids: readonly string[],
  dataset: Pick<Dataset, 'sources'>,
  known: Day,
  language = 'en',
): CitedSource[] {
  return ids.flatMap((id) => {
    const source = dataset.sources.find((candidate) => candidate.id === id);
    return source ? [cite(source, known, language)] : [];
  });
}
