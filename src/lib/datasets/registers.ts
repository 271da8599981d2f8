import type { Source } from '#lib/domain/dataset.ts';
import type { Header } from './read-dataset-file.ts';
import type { ReadIds } from './read-ids.ts';
import { Register } from './register.ts';

/** Everything that claims and features may name. */
export interface Registers {
  readonly voices: Register;
  readonly forces: Register;
  readonly actors: Register;
  readonly sources: Register;
  readonly features: Register;
  readonly claims: Register;
  readonly phases: Register;
  readonly views: Register;
}

/** The registers of a dataset. Those of features and claims follow `ids`, from which linking takes what it drops. */
export function registersOf(header: Header, sources: readonly Source[], ids: ReadIds): Registers {
  const idsOf = (things: readonly { readonly id: string }[]) => new Set(things.map((thing) => thing.id));
  return {
    voices: new Register('voice', 'dangling-voice', idsOf(header.voices)),
    forces: new Register('force', 'dangling-force', idsOf(header.forces)),
    actors: new Register('actor', 'dangling-actor', idsOf(header.actors)),
    sources: new Register('source', 'dangling-source', idsOf(sources)),
    features: new Register(
      'feature',
      'dangling-feature',
      ids.features,
      (id) => ids.layerMissing || ids.brokenFeatures.has(id),
    ),
    phases: new Register('phase', 'dangling-phase', idsOf(header.phases)),
    views: new Register('view', 'dangling-view', idsOf(header.views)),
    claims: new Register('claim', 'dangling-claim', ids.claims, (id) => ids.layerMissing || ids.brokenClaims.has(id)),
  };
}
