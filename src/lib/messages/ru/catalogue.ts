import { cards } from './cards.ts';
import { changes } from './changes.ts';
import { claims } from './claims.ts';
import { clock } from './clock.ts';
import { dates } from './dates.ts';
import { evidence } from './evidence.ts';
import { features } from './features.ts';
import { find } from './find.ts';
import { front } from './front.ts';
import { legend } from './legend.ts';
import { map } from './map.ts';
import { method } from './method.ts';
import { opening } from './opening.ts';
import { printing } from './printing.ts';
import { sheet } from './sheet.ts';
import { shell } from './shell.ts';
import { timeline } from './timeline.ts';

export const catalogue = {
  ...cards,
  ...changes,
  ...claims,
  ...clock,
  ...dates,
  ...evidence,
  ...features,
  ...find,
  ...front,
  ...legend,
  ...map,
  ...method,
  ...opening,
  ...printing,
  ...sheet,
  ...shell,
  ...timeline,
};
