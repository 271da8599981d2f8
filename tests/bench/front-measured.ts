/** What was measured on DeepStateMap's own polygons (held and contested), square kilometres of Kursk region. `null` was not measured. */
export interface Measured {
  readonly date: string;
  readonly held: number;
  readonly contested: number | null;
}

/** Dossier: README, conflicts 12, 13 and 18. "Mid-December" and "January" are taken at the 15th, "June" at the 22nd. */
export const MEASURED: readonly Measured[] = [
  { date: '2024-09-06', held: 894, contested: 331 },
  { date: '2024-12-15', held: 523, contested: null },
  { date: '2025-01-15', held: 481, contested: null },
  { date: '2025-04-08', held: 55.5, contested: null },
  { date: '2025-06-22', held: 5.5, contested: null },
];

/** Nine days over the whole of the front. */
export const DATES = [
  '2024-08-20', '2024-09-06', '2024-10-01', '2024-10-23', '2024-11-15', '2024-12-15', '2025-01-15', '2025-02-15', '2025-03-09',
] as const; // prettier-ignore
