import { frontOf } from '#lib/domain/front-at.ts';
import { FRONT_METHOD } from '#lib/domain/front-method.ts';
import { planFront, type FrontPlan } from '#lib/domain/front-plan.ts';
import { converterOf } from './converter.ts';
import type { FrontOrder, FrontReply } from './front-messages.ts';

// Off the page's own thread: a front takes longer than a frame.
let plan: FrontPlan | undefined;

addEventListener('message', ({ data }: MessageEvent<FrontOrder>) => {
  if (data.kind === 'plan') {
    plan = planFront(data.sites, data.ground, converterOf(data), FRONT_METHOD);
    return;
  }
  if (!plan) throw new Error('A front was asked for before it was told what to derive it from.');
  const reply: FrontReply = { key: data.key, front: frontOf(plan, data.voices.map((held) => new Map(held))) }; // prettier-ignore
  postMessage(reply);
});
