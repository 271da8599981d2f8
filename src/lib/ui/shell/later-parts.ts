/** Parts of the page that its first picture does without: each comes when it is opened, or in an idle moment after the picture. */
export const PARTS = {
  article: () => import('#lib/ui/article/ArticleView.svelte'),
  card: () => import('#lib/ui/card/FeatureCard.svelte'),
  chooser: () => import('#lib/ui/card/Chooser.svelte'),
  evidence: () => import('#lib/ui/evidence/EvidencePanel.svelte'),
  filter: () => import('#lib/ui/filters/FilterPanel.svelte'),
  help: () => import('./HelpDialog.svelte'),
  notes: () => import('#lib/ui/annotations/AnnotationPanel.svelte'),
  open: () => import('#lib/ui/data/OpenDialog.svelte'),
  print: () => import('#lib/ui/print/PrintRoom.svelte'),
  search: () => import('#lib/ui/search/find-all.ts'),
  settings: () => import('./MapSettings.svelte'),
  sources: () => import('#lib/ui/sources/SourcesView.svelte'),
  table: () => import('#lib/ui/table/SceneTable.svelte'),
} as const;

/** Fetches all of them one after the other, so that they open at once and without a connection. One that fails is fetched when it is opened. */
export async function fetchParts(): Promise<void> {
  for (const part of Object.values(PARTS)) await part().catch(() => undefined);
}
