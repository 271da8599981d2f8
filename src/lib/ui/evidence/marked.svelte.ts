import { NO_HIGHLIGHTS, type Highlight, type Session } from '#lib/state/session.svelte.ts';

/** Marks features on the map for as long as a part of the page is open; call it while the part is made. */
export function markOnMap(session: () => Session, marks: () => ReadonlyMap<string, Highlight>): void {
  $effect(() => {
    const [shown, wanted] = [session(), marks()];
    shown.highlights = wanted;
    return () => {
      if (shown.highlights === wanted) shown.highlights = NO_HIGHLIGHTS;
    };
  });
}
