/** The groups of the panel, topmost on the map first, as a legend is read. */
export const GROUPS = ['labels', 'annotations', 'sightings', 'routes', 'sites', 'front', 'base'] as const;
