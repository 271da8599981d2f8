import { cards } from './cards.ts';
import { changes } from './changes.ts';
import { claims } from './claims.ts';
import { clock } from './clock.ts';
import { dates } from './dates.ts';
import { features } from './features.ts';
import { find } from './find.ts';
import { legend } from './legend.ts';
import { map } from './map.ts';
import { opening } from './opening.ts';
import { shell } from './shell.ts';
import { timeline } from './timeline.ts';

export const catalogue = {
  ...cards,
  ...changes,
  ...claims,
  ...clock,
  ...dates,
  ...features,
  ...find,
  ...legend,
  ...map,
  ...opening,
  ...shell,
  ...timeline,
};
