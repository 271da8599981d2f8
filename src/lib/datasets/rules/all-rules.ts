import { confirmedAlone } from './confirmed-alone.ts';
import { controlTwice } from './control-twice.ts';
import { conflictingFigures } from './figures-conflict.ts';
import { laterThanReport } from './later-than-report.ts';
import { tooFast } from './movement-too-fast.ts';
import { tooFine } from './precision-too-fine.ts';
import { unlinkedRepeats } from './repeat-unlinked.ts';
import { overLand } from './route-over-land.ts';
import type { Rule } from './rule.ts';
import { unarchivedLinks, unusedSources } from './sources.ts';
import { missingTranslations } from './translation-missing.ts';

/** Every rule that looks at a dataset which could be read. Their codes are `RULE_LEVELS`. */
export const RULES: readonly Rule[] = [
  unusedSources,
  unarchivedLinks,
  controlTwice,
  confirmedAlone,
  unlinkedRepeats,
  conflictingFigures,
  laterThanReport,
  tooFast,
  overLand,
  tooFine,
  missingTranslations,
];
