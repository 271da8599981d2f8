import { untrack } from 'svelte';
import { base } from '$app/paths';
import type { Session } from '#lib/state/session.svelte.ts';
import { FrontShown } from '#lib/ui/front/front-shown.svelte.ts';

/** What is asked for now comes first: the map, and the front of this date. */
const LOOK_AHEAD_MS = 1500;
/** On a map that spans less than this, areas of control are what it is about, and come with the first picture. */
const FRONT_SPAN_KM = 500;

/**
 * The front of what a session shows: a filtered dataset has one of its own. Its program and its land are fetched once `mayBegin` says so,
 * at once for a view that is about them. Call it while a component is made.
 */
export function followFront(session: () => Session, mayBegin: () => boolean): () => FrontShown {
  const front = $derived.by(() => {
    const shown = session();
    void shown.dataset;
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- read once
    const assets = new URL(`${base}/`, location.href).href;
    return untrack(() => new FrontShown(shown, assets));
  });
  $effect(() => {
    const shown = front;
    return () => shown.stop();
  });
  const isOfFront = $derived(Math.max(...(session().view?.camera.spanKm ?? [Infinity])) < FRONT_SPAN_KM);
  $effect(() => {
    if (isOfFront || mayBegin()) front.follow();
  });
  $effect(() => {
    if (!front.front) return;
    const timer = setTimeout(() => front.lookAhead(), LOOK_AHEAD_MS);
    return () => clearTimeout(timer);
  });
  return () => front;
}
