import { t } from '#lib/state/page-language.svelte.ts';
import { LANGUAGES } from '#lib/messages/languages.ts';
import { textIn } from '#lib/scene/card-names.ts';
import { foldWord, wordsOf } from '#lib/scene/search-fold.ts';
import { isOpen, NO_FILTER } from '#lib/scene/filter.ts';
import { EVIDENCE_VIEWS, type Evidence } from '#lib/state/evidence-address.ts';
import type { Session } from '#lib/state/session.svelte.ts';
import { ACTIONS } from '#lib/ui/shell/actions.ts';

/** One thing a reader can have done, with the key that also does it. */
export interface Command {
  readonly id: string;
  readonly name: string;
  readonly key?: string;
  run(): void;
}

/** What only the page itself can do. */
export interface PageCommands {
  search(): void;
  print(): void;
  help(): void;
  layers(): void;
  filter(): void;
  evidence(evidence: Evidence): void;
}

/** Every command at this moment, in the order of the list: what the keys do, then pages, views and settings. */
export function commandsOf(session: Session, page: PageCommands): Command[] {
  return [
    ...ACTIONS.filter(({ id }) => id !== 'lock').map((action) => ({
      id: action.id,
      name: t(action.name),
      key: keyWords(action.keys[0] ?? ''),
      run: () => action.run(session),
    })),
    ...knowing(session),
    { id: 'first', name: t('palette.first'), run: () => session.goTo(session.whole.span.first) },
    { id: 'last', name: t('palette.last'), run: () => session.goTo(session.whole.span.last) },
    { id: 'search', name: t('palette.search'), key: '/', run: () => page.search() },
    { id: 'print', name: t('palette.print'), key: 'P', run: () => page.print() },
    { id: 'layers', name: t('tools.layers'), run: () => page.layers() },
    { id: 'filter', name: t('tools.filter'), run: () => page.filter() },
    ...(isOpen(session.filter)
      ? []
      : [{ id: 'clear-filter', name: t('palette.clearFilter'), run: () => session.setFilter(NO_FILTER) }]),
    ...evidence(session, page),
    ...session.whole.views.map(({ id, name }, i) => ({
      id: `view-${id}`,
      name: t('palette.view', { name: textIn(name, session.language) }),
      ...(i < 9 && { key: String(i + 1) }),
      run: () => session.showView(id),
    })),
    ...settings(session),
    { id: 'help', name: t('palette.help'), key: '?', run: () => page.help() },
  ];
}

function knowing(session: Session): Command[] {
  if (session.locked)
    return [{ id: 'known-latest', name: t('palette.latest'), key: 'K', run: () => session.toggleLock() }];
  return [
    { id: 'known-evening', name: t('known.evening'), key: 'K', run: () => session.toggleLock() },
    ...(session.clock.known === 'latest'
      ? []
      : [{ id: 'known-latest', name: t('palette.latest'), run: () => session.setKnown('latest') }]),
  ];
}

function evidence(session: Session, page: PageCommands): Command[] {
  const views = EVIDENCE_VIEWS.filter((view) => view !== 'voice' && view !== 'source');
  return [
    ...views.map((view) => ({
      id: `evidence-${view}`,
      name: view === 'contents' ? t('evidence.contents') : t('palette.evidence', { name: t(`evidence.${view}`) }),
      run: () => page.evidence({ view }),
    })),
    ...(session.evidence || session.selected.length > 0
      ? [{ id: 'story', name: t('palette.story'), key: 'Esc', run: () => backToStory(session) }]
      : []),
  ];
}

function backToStory(session: Session): void {
  session.selected = [];
  session.evidence = undefined;
}

function settings(session: Session): Command[] {
  const voices = [...session.controlVoices, ...(session.controlVoices.length > 0 ? ['parties'] : [])];
  const nameOf = (id: string): string => {
    const voice = session.whole.voices.find((one) => one.id === id);
    return voice ? textIn(voice.name, session.language) : t('palette.parties');
  };
  return [
    { id: 'light', name: t('tools.light'), run: () => void (session.theme = 'light') },
    { id: 'dark', name: t('tools.dark'), run: () => void (session.theme = 'dark') },
    ...voices.map((id) => ({
      id: `control-${id}`,
      name: t('palette.voice', { name: nameOf(id) }),
      run: () => void (session.controlVoice = id),
    })),
    ...LANGUAGES.map(([code, name]) => ({
      id: `names-${code}`,
      name: t('palette.names', { name }),
      run: () => void (session.language = code),
    })),
  ];
}

/** A key as it is printed on a keyboard. */
function keyWords(key: string): string {
  return key === ' ' ? t('help.space') : key.toUpperCase();
}

/** The commands of which some word begins with each word typed; all of them when nothing is. */
export function matching(commands: readonly Command[], typed: string): readonly Command[] {
  const asked = wordsOf(typed).map(foldWord);
  if (asked.length === 0) return typed.trim() ? [] : commands;
  return commands.filter(({ name }) => {
    const words = wordsOf(name).map(foldWord);
    return asked.every((part) => words.some((word) => word.startsWith(part)));
  });
}
