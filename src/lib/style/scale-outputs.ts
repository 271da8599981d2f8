import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * A number or an expression times a factor. MapLibre allows zoom only in the outermost interpolate or step of a property, so there the
 * outputs are multiplied and not the whole.
 */
export function scaleOutputs(value: unknown, factor: number | ExpressionSpecification): unknown {
  if (factor === 1) return value;
  if (typeof value === 'number' && typeof factor === 'number') return value * factor;
  if (!Array.isArray(value)) return ['*', factor, value];
  const [operator, ...rest] = value as [string, ...unknown[]];
  // interpolate: method, input, stop, output, stop, output ...; step: input, output, stop, output ...
  const first = operator === 'interpolate' ? 3 : operator === 'step' ? 1 : undefined;
  if (first === undefined || !readsZoom(rest)) return ['*', factor, value];
  return [
    operator,
    ...rest.map((part, i) => (i >= first && (i - first) % 2 === 0 ? scaleOutputs(part, factor) : part)),
  ];
}

const readsZoom = (parts: readonly unknown[]): boolean =>
  parts.slice(0, 2).some((part) => Array.isArray(part) && part[0] === 'zoom');
