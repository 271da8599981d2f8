import { changes } from './changes.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { features } from './features.ts';
import { timeline } from './timeline.ts';

export const catalogue = { ...dates, ...claims, ...changes, ...features, ...timeline };
