import type { MessageKey } from '#lib/messages/catalogues.ts';

/** A section of the method page: its heading is the message `method.` and its id; a list of terms has each with what it means. */
export interface MethodSection {
  readonly id:
    'clocks' | 'confidence' | 'admiralty' | 'precision' | 'standing' | 'certainty' | 'figures' | 'control' | 'front';
  readonly sentences: readonly MessageKey[];
  readonly terms?: readonly (readonly [term: MessageKey, meaning: MessageKey])[];
}

/** What holds for every dataset. What is particular to one stands in its own notes. */
export const METHOD_SECTIONS: readonly MethodSection[] = [
  {
    id: 'clocks',
    sentences: ['method.clocks.1', 'method.clocks.2', 'method.clocks.3', 'method.clocks.4'],
  },
  {
    id: 'confidence',
    sentences: ['method.confidence.1'],
    terms: [
      ['method.confidence.confirmed', 'method.confidence.confirmed.means'],
      ['method.confidence.claimed', 'method.confidence.claimed.means'],
      ['method.confidence.disputed', 'method.confidence.disputed.means'],
      ['method.confidence.inferred', 'method.confidence.inferred.means'],
    ],
  },
  {
    id: 'admiralty',
    sentences: ['method.admiralty.1'],
    terms: [
      ['method.admiralty.letters', 'method.admiralty.letters.means'],
      ['method.admiralty.numbers', 'method.admiralty.numbers.means'],
    ],
  },
  {
    id: 'precision',
    sentences: ['method.precision.1', 'method.precision.2'],
  },
  {
    id: 'standing',
    sentences: ['method.standing.1'],
    terms: [
      ['method.standing.current', 'method.standing.current.means'],
      ['method.standing.news', 'method.standing.news.means'],
      ['method.standing.past', 'method.standing.past.means'],
      ['method.standing.lastReported', 'method.standing.lastReported.means'],
      ['method.standing.superseded', 'method.standing.superseded.means'],
      ['method.standing.takenBack', 'method.standing.takenBack.means'],
    ],
  },
  {
    id: 'certainty',
    sentences: ['method.certainty.1', 'method.certainty.2'],
  },
  {
    id: 'figures',
    sentences: ['method.figures.1', 'method.figures.2'],
  },
  {
    id: 'control',
    sentences: ['method.control.1', 'method.control.2'],
  },
  {
    id: 'front',
    sentences: [
      'method.front.1',
      'method.front.2',
      'method.front.3',
      'method.front.4',
      'method.front.5',
      'method.front.6',
      'method.front.7',
      'method.front.8',
    ],
  },
];
