import type { Path } from '../yaml/source.ts';
import { jsonSchema } from './file.ts';

interface Shape {
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
}

/** The keys that may stand in the section at a path. */
export function knownKeys(path: Path): string[] {
  const shapes = path.reduce<Shape[]>(
    (around, key) => around.flatMap(shape => inside(shape, key)),
    alternatives(jsonSchema()),
  );
  return shapes.flatMap(shape => Object.keys(shape.properties ?? {}));
}

function inside(shape: Shape, key: PropertyKey): Shape[] {
  const next = shape.items ?? shape.properties?.[String(key)];
  return next ? alternatives(next) : [];
}

function alternatives(shape: Shape): Shape[] {
  return [shape, ...(shape.anyOf ?? []).flatMap(alternatives)];
}
