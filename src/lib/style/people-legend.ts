import type { MessageKey } from '#lib/messages/catalogues.ts';
import type { MessageArgs } from '#lib/messages/say.ts';
import type { LegendEntry } from './legend-signs.ts';
import { discRadius, roundBelow, WIDER_PER_THOUSAND, WIDEST_AT } from './people.ts';
import { ROUTE_WIDTHS } from './route-layers.ts';

type Properties = Readonly<Record<string, unknown>>;
/** No larger disc fits a key. */
const LARGEST_KEY = 1000;

/** The keys to how many people a route took and a place held, each with a round number that is not above the greatest in sight. */
export function peopleEntries(
  routes: readonly Properties[],
  places: readonly Properties[],
  said: { readonly hue: (id: unknown) => string; readonly words: (key: MessageKey, args?: MessageArgs) => string },
): LegendEntry[] {
  const greatest = (list: readonly Properties[], ...names: readonly string[]): Properties | undefined =>
    list
      .filter((one) => names.some((name) => Number(one[name]) > 0))
      .sort((a, b) => Math.max(...names.map((name) => Number(b[name]))) - Math.max(...names.map((name) => Number(a[name]))))[0]; // prettier-ignore
  const [route, place] = [greatest(routes, 'people'), greatest(places, 'least', 'most')];
  const entries: LegendEntry[] = [];
  if (route) {
    const count = Math.min(WIDEST_AT, roundBelow(Number(route['people'])));
    const width = ROUTE_WIDTHS.unknown + (WIDER_PER_THOUSAND * count) / 1000;
    entries.push({ id: 'people-route', words: said.words('legend.people.route', { count }), sign: { kind: 'line', colour: said.hue(route['actor']), width, dash: [] } }); // prettier-ignore
  }
  if (place) {
    const count = Math.min(LARGEST_KEY, roundBelow(Math.max(Number(place['least']), Number(place['most']))));
    entries.push({ id: 'people-place', words: said.words('legend.people.place', { count }), sign: { kind: 'disc', radius: discRadius(count), colour: said.hue(place['actor']) } }); // prettier-ignore
  }
  return entries;
}
