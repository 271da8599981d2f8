type Point = readonly [number, number];

/** Distance from a point to a stretch between two others. */
function toStretch([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Distance from a point to the edge of a closed outline, in the outline's unit; negative inside. */
export function distanceToOutline(outline: readonly Point[], x: number, y: number): number {
  let inside = false;
  for (const [i, [ax, ay]] of outline.entries()) {
    const [bx, by] = outline[(i + 1) % outline.length]!;
    if (ay > y !== by > y && x < ((y - ay) / (by - ay)) * (bx - ax) + ax) inside = !inside;
  }
  const nearest = distanceToLine([...outline, outline[0]!], x, y);
  return inside ? -nearest : nearest;
}

/** Distance from a point to a line of stretches, never negative. */
export function distanceToLine(line: readonly Point[], x: number, y: number): number {
  return Math.min(...line.slice(1).map((end, i) => toStretch([x, y], line[i]!, end)));
}
