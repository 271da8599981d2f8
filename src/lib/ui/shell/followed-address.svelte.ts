import { untrack } from 'svelte';
import { pushState, replaceState } from '$app/navigation';
import { isDeparture, readAddress, writeAddress, type Address } from '#lib/state/address.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** The address follows what is shown, a moment later: a drag would otherwise write it at every frame. Make it while a component is made. */
export class FollowedAddress {
  readonly #session: () => Session;
  #written: Address;

  constructor(session: () => Session) {
    this.#session = session;
    this.#written = untrack(() => session().address);
    $effect(() => {
      const address = session().address;
      const timer = setTimeout(() => {
        const query = writeAddress(address);
        if (query === location.search) return;
        if (isDeparture(this.#written, address)) pushState(query, {});
        else replaceState(query, {});
        this.#written = address;
      }, 150);
      return () => clearTimeout(timer);
    });
  }

  /** Shows what the address says after "back" or "forward". */
  goBack(): void {
    const session = this.#session();
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- read once
    const query = new URLSearchParams(location.search);
    const asked = readAddress(query, session.whole);
    // Another dataset is another page.
    if (asked.dataset !== session.written) return location.reload();
    session.restore(asked);
    this.#written = session.address;
  }
}
