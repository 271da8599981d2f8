import { say } from '#lib/messages/say.ts';
import { textPages, typeOf, type PageNumbers, type TextPageRequest } from './atlas-page.ts';
import type { SheetPage } from './display-list.ts';
import { baselineMm, lineHeightMm } from './measure.ts';
import type { References } from './references.ts';
import { sourceParagraph } from './source-paragraphs.ts';

/** Where the sources of an atlas begin, for links. */
export const SOURCES_DESTINATION = 'sources';

/** The pages at the end of an atlas: every source that a sheet cites, once, by its number. None when nothing is cited. */
export function sourcesPages(request: TextPageRequest, references: References, numbers: PageNumbers): SheetPage[] {
  const type = typeOf(request);
  const { language } = request;
  const title = say(language, 'source.title');
  const { measure } = numbers;
  const sources = references.list.map((source) => sourceParagraph(source, { type, language }, measure));
  if (sources.length === 0) return [];
  const heightMm = lineHeightMm(type.title) + 3;
  return textPages(
    request,
    {
      heightMm,
      at: (box) => [
        {
          role: 'H1',
          items: [
            { kind: 'text', xMm: box.xMm, yMm: box.yMm + baselineMm(type.title), text: title, style: type.title },
          ],
          box: { ...box, heightMm: heightMm - 1 },
          bookmark: title,
          destination: SOURCES_DESTINATION,
        },
      ],
    },
    sources,
    numbers,
  );
}
