// Paths laid over the terrain, as tubes that can be drawn up to any snapshot.
import {BufferGeometry, Float32BufferAttribute, Vector3} from 'three';

const LIFT = 0.012;
const SIDES = 8;
const STEP = 0.5;
const MOST_STEPS = 200;

// The points of a path over the terrain, with steps in between so that it follows the ground;
// `null` where the path leaves the grid or its surface. `snapshots` has the place of each snapshot
// among them.
export function drape(path, terrain) {
  const {grid} = terrain;
  const points = [];
  const snapshots = [];
  for (let i = 0; i < path.size; i++) {
    const [column, row] = [grid.column(path.x[i]), grid.row(path.y[i])];
    if (i > 0) {
      const [fromColumn, fromRow] = [grid.column(path.x[i - 1]), grid.row(path.y[i - 1])];
      const length = Math.hypot(column - fromColumn, row - fromRow);
      const steps = Math.min(MOST_STEPS, Math.ceil(length / STEP)) || 1;
      for (let step = 1; step < steps; step++) {
        const share = step / steps;
        points.push(place(
          terrain, fromColumn + (column - fromColumn) * share, fromRow + (row - fromRow) * share));
      }
    }
    snapshots.push(points.length);
    points.push(place(terrain, column, row));
  }
  return {points, snapshots};
}

function place(terrain, column, row) {
  const y = terrain.heightAt(column, row);
  return Number.isFinite(y) ? new Vector3(terrain.x(column), y + LIFT, terrain.z(row)) : null;
}

// A tube through points, and for each point how much of its index leads up to there. Dashes are
// lengths of strokes and gaps along it; a gap is left out.
export function tube(points, radius, dashes = []) {
  const vertices = [];
  const index = [];
  const upTo = [];
  const side = new Vector3(1, 0, 0);
  let connected = false;
  let length = 0;
  points.forEach((point, i) => {
    if (point) {
      const ring = vertices.length / 3;
      addRing(vertices, point, frame(points, i, side), radius);
      length += connected ? point.distanceTo(points[i - 1]) : 0;
      if (connected && !isGap(dashes, length)) {
        join(index, ring);
      }
    }
    connected = Boolean(point);
    upTo.push(index.length);
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(vertices, 3));
  geometry.setIndex(index);
  return {geometry, upTo};
}

function isGap(dashes, length) {
  let rest = length % dashes.reduce((sum, dash) => sum + dash, 0);
  const at = dashes.findIndex((dash) => (rest -= dash) < 0);
  return at % 2 === 1;
}

// Two directions across the tube; a path that stands still keeps those it had.
function frame(points, i, side) {
  const before = points[i - 1] ?? points[i];
  const after = points[i + 1] ?? points[i];
  const along = after.clone().sub(before);
  const across = new Vector3(-along.z, 0, along.x);
  if (across.length() > 1e-9) {
    side.copy(across.normalize());
  }
  const up = along.lengthSq() > 1e-18 ? side.clone().cross(along).normalize() : new Vector3(0, 1, 0);
  return {side: side.clone(), up};
}

function addRing(vertices, point, {side, up}, radius) {
  for (let i = 0; i < SIDES; i++) {
    const angle = 2 * Math.PI * i / SIDES;
    const corner = point.clone()
      .addScaledVector(side, radius * Math.cos(angle))
      .addScaledVector(up, radius * Math.sin(angle));
    vertices.push(corner.x, corner.y, corner.z);
  }
}

function join(index, ring) {
  const before = ring - SIDES;
  for (let i = 0; i < SIDES; i++) {
    const next = (i + 1) % SIDES;
    index.push(before + i, ring + i, before + next, before + next, ring + i, ring + next);
  }
}
