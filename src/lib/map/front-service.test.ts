import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Front } from '#lib/domain/front.ts';
import type { FrontSpeech } from '#lib/scene/front-speech.ts';
import type { FrontOrder, FrontReply } from './front-messages.ts';
import { FrontService, type FrontWorker } from './front-service.ts';

const FRONT: Front = { areas: [], edges: [], precisionKm: 1 };
const DATASET = { id: 'd', features: [], voices: [], views: [], compiled: 0 } as unknown as Dataset;
const said = (holder: string, hasAreas = true): FrontSpeech => ({
  voice: 'v',
  held: [['a', holder]],
  settlements: 1,
  hasAreas,
});

/** A worker that answers at once, and remembers what it was told. */
class Worker implements FrontWorker {
  readonly orders: FrontOrder[] = [];
  onmessage: FrontWorker['onmessage'] = null;
  onerror: FrontWorker['onerror'] = null;
  postMessage(order: FrontOrder): void {
    this.orders.push(order);
    if (order.kind === 'front')
      this.onmessage?.({ data: { key: order.key, front: FRONT } } as MessageEvent<FrontReply>);
  }
  terminate(): void {}
}

describe('the fronts of a dataset', () => {
  const ground = vi.fn(() => Promise.resolve(new Response('{"type":"FeatureCollection","features":[]}')));
  beforeEach(() => vi.stubGlobal('fetch', ground));
  afterEach(() => vi.unstubAllGlobals());

  it('are derived once and then kept', async () => {
    const worker = new Worker();
    const come = vi.fn();
    const service = new FrontService(DATASET, 'https://x/', come, () => worker);
    expect(service.kept([said('ua')])).toBeUndefined();
    service.ask([said('ua')]);
    service.ask([said('ua')]);
    await vi.waitFor(() => expect(come).toHaveBeenCalledOnce());
    expect(service.kept([said('ua')])).toBe(FRONT);
    expect(service.kept([said('ru')])).toBeUndefined();
    expect(worker.orders.map(({ kind }) => kind)).toEqual(['plan', 'front']);
  });

  it('are not asked for of voices that have no areas', () => {
    const service = new FrontService(DATASET, 'https://x/', () => {}, () => new Worker()); // prettier-ignore
    ground.mockClear();
    service.ask([said('ua', false)]);
    expect(ground).not.toHaveBeenCalled();
  });

  it('fail in the open when the land does not come', async () => {
    ground.mockResolvedValueOnce(new Response('', { status: 404 }));
    const come = vi.fn();
    const service = new FrontService(DATASET, 'https://x/', come, () => new Worker());
    service.ask([said('ua')]);
    await vi.waitFor(() => expect(come).toHaveBeenCalled());
    expect(service.failed).toBe(true);
  });
});
