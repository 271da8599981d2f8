import type { HandleName, TrackView } from './track-view.svelte.ts';
import { xOf } from '#lib/scene/timeline-scale.ts';

/** A hand that moved less than this has tapped. */
const TAP_PIXELS = 4;
/** A change this near to a pointer, or to a finger, is what is meant. */
const REACH = { mouse: 4, touch: 10 };
/** Near an end of the ruler a drag moves the ruler along, this share of the distance to the end each frame. */
const EDGE = { pixels: 24, share: 0.25 };
/** How much one notch of a wheel zooms. */
const WHEEL = 0.0015;

interface Hand {
  readonly id: number;
  readonly startX: number;
  x: number;
  /** What the hand does: holds a handle (at a distance from its middle), moves the ruler, or is one of two that pinch. */
  does: HandleName | 'pan' | 'pinch';
  readonly grip: number;
  /** It took a handle, and did not point at the ruler. */
  readonly held: boolean;
}

/**
 * Everything a pointer does on the ruler: drag a handle, jump and drag on the histogram, move the ruler by its lanes (`data-pans`),
 * pinch, wheel, point. Gives the function that ends it.
 */
export function trackGestures(element: HTMLElement, view: TrackView): () => void {
  const hands = new Map<number, Hand>();
  let edgeFrame = 0;
  const xOfEvent = (event: MouseEvent): number => event.clientX - element.getBoundingClientRect().left;

  function down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const x = xOfEvent(event);
    const target = event.target instanceof Element ? event.target : element;
    const handle = target.closest<HTMLElement>('[data-handle]')?.dataset['handle'] as HandleName | undefined;
    element.setPointerCapture(event.pointerId);
    if (hands.size > 0) return pinch(event.pointerId, x);
    const does = handle ?? (target.closest('[data-pans]') ? 'pan' : 'date');
    const grip = handle ? x - view.xWithin(handle === 'date' ? view.place : view.knownPlace) : 0;
    hands.set(event.pointerId, { id: event.pointerId, startX: x, x, does, grip, held: handle !== undefined });
    if (does === 'pan') return;
    view.take(does);
    if (!handle) view.drawTo(x);
  }

  function pinch(id: number, x: number): void {
    view.letGo();
    for (const hand of hands.values()) hand.does = 'pinch';
    hands.set(id, { id, startX: x, x, does: 'pinch', grip: 0, held: false });
  }

  function move(event: PointerEvent): void {
    const hand = hands.get(event.pointerId);
    const x = xOfEvent(event);
    if (!hand) return point(event, x);
    const dx = x - hand.x;
    if (hand.does === 'pinch') spread(hand, x);
    hand.x = x;
    if (hand.does === 'pan') view.panPixels(-dx);
    if (hand.does !== 'date' && hand.does !== 'known') return;
    view.drawTo(x - hand.grip);
    cancelAnimationFrame(edgeFrame);
    edgeFrame = requestAnimationFrame(alongEdge);
  }

  /** Two hands: the day between them stays between them. */
  function spread(hand: Hand, x: number): void {
    const other = [...hands.values()].find(({ id }) => id !== hand.id);
    if (!other) return;
    const [before, after] = [Math.abs(hand.x - other.x), Math.abs(x - other.x)];
    view.panPixels(-(x - hand.x) / 2);
    if (before > 10 && after > 10) view.zoom(before / after, (x + other.x) / 2);
  }

  /** Held at an end of the ruler, a handle draws the ruler along. */
  function alongEdge(): void {
    const hand = [...hands.values()].find(({ does }) => does === 'date' || does === 'known');
    if (!hand) return;
    const past = hand.x < EDGE.pixels ? hand.x - EDGE.pixels : Math.max(0, hand.x - view.width + EDGE.pixels);
    if (past === 0) return;
    view.panPixels(Math.max(-EDGE.pixels, Math.min(past, EDGE.pixels)) * EDGE.share);
    view.drawTo(hand.x - hand.grip);
    edgeFrame = requestAnimationFrame(alongEdge);
  }

  function up(event: PointerEvent): void {
    const hand = hands.get(event.pointerId);
    if (!hand) return;
    hands.delete(event.pointerId);
    cancelAnimationFrame(edgeFrame);
    const tapped = Math.abs(hand.x - hand.startX) < TAP_PIXELS;
    const meant = view.dayNear(hand.x, reachOf(event));
    if (tapped && hand.does === 'date' && !hand.held) view.drawTo(xOf(view.scale, meant + 0.5));
    if (hand.does === 'date' || hand.does === 'known') view.letGo();
    // A finger has no way to hover: a tap points, and stays pointing until the next.
    if (tapped && !hand.held && event.pointerType !== 'mouse') view.pointed = meant;
  }

  function point(event: PointerEvent, x: number): void {
    if (event.pointerType !== 'mouse') return;
    const onHandle = event.target instanceof Element && event.target.closest('[data-handle]');
    view.pointed = onHandle ? undefined : view.dayNear(x, reachOf(event));
  }

  function reachOf(event: PointerEvent): number {
    return event.pointerType === 'mouse' ? REACH.mouse : REACH.touch;
  }

  function leave(event: PointerEvent): void {
    if (event.pointerType === 'mouse') view.pointed = undefined;
  }

  function wheel(event: WheelEvent): void {
    event.preventDefault();
    const sideways = event.shiftKey ? event.deltaY : event.deltaX;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) view.panPixels(sideways);
    else view.zoom(Math.exp(event.deltaY * WHEEL * (event.ctrlKey ? 4 : 1)), xOfEvent(event));
  }

  const listeners: [string, (event: never) => void][] = [
    ['pointerdown', down], ['pointermove', move], ['pointerup', up], ['pointercancel', up], ['pointerleave', leave], ['wheel', wheel],
  ]; // prettier-ignore
  // The wheel must be able to keep the page still, which a passive listener cannot.
  for (const [type, listener] of listeners)
    element.addEventListener(type, listener as EventListener, { passive: false });
  return () => {
    cancelAnimationFrame(edgeFrame);
    for (const [type, listener] of listeners) element.removeEventListener(type, listener as EventListener);
  };
}
