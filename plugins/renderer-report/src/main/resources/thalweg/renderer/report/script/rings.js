// Closed outlines of where a grid is at or above a level: lines of equal value, joined, and closed
// along the edge of the grid.
import {isolines} from './isolines.js';
import {Outline} from './pen.js';

// Lower than any value: what lies around the grid, and in holes.
const OUTSIDE = -1e30;

// All rings as one outline; `place` gives the place in pixels, as text, of a column and a row.
export function outlineAbove(values, columns, rows, level, place) {
  const written = rings(values, columns, rows, level)
    .map((ring) => `M${ring.map(([column, row]) => place(column, row)).join('L')}z`);
  return new Outline(written.join(''));
}

// Rings as lists of [column, row] in cells of the grid.
function rings(values, columns, rows, level) {
  const [wide, high] = [columns + 2, rows + 2];
  const padded = new Float64Array(wide * high).fill(OUTSIDE);
  values.forEach((value, i) => {
    const at = (Math.floor(i / columns) + 1) * wide + i % columns + 1;
    padded[at] = Number.isFinite(value) ? value : OUTSIDE;
  });
  return joined(isolines(padded, wide, high, level))
    .map((ring) => ring.map(([column, row]) => [inside(column, columns), inside(row, rows)]));
}

function inside(place, points) {
  return Math.min(points - 1, Math.max(0, place - 1));
}

// Each end of a segment is that of one other.
function joined(ends) {
  const at = new Map();
  const points = [];
  for (let i = 0; i < ends.length; i += 2) {
    points.push([ends[i], ends[i + 1]]);
    const key = keyOf(points.at(-1));
    at.set(key, [...(at.get(key) ?? []), points.length - 1]);
  }
  const used = new Set();
  const found = [];
  for (let start = 0; start < points.length; start += 2) {
    const ring = [];
    for (let end = start; end !== undefined && !used.has(end >> 1);) {
      used.add(end >> 1);
      ring.push(points[end]);
      const far = end ^ 1;
      end = at.get(keyOf(points[far])).find((other) => !used.has(other >> 1));
    }
    if (ring.length > 2) {
      found.push(ring);
    }
  }
  return found;
}

function keyOf([column, row]) {
  return `${Math.round(column * 1e5)} ${Math.round(row * 1e5)}`;
}
