// Where to look from at first: from where the surface faces the eye and hides little of the paths.
import {Vector3} from 'three';
import {BOX} from './terrain.js';

// Over each of the four corners, from either side of it.
const OBLIQUE = [0.6, 0.97];
const AZIMUTHS = [0, Math.PI].flatMap((half) =>
  OBLIQUE.flatMap((angle) => [half - angle, half + angle]));
const SAMPLES = 40;
const STEPS = 30;

// From the front the axes run as in the picture from above; that is worth a little.
const FRONT_BONUS = 0.1;

// The azimuth for an elevation above the floor, both in radians.
export function bestAzimuth(paths, terrain, elevation) {
  const points = paths.flatMap((path) => sample(path.places.filter(Boolean)));
  const slope = meanSlope(terrain);
  const score = (azimuth) => {
    const toEye = new Vector3().setFromSphericalCoords(1, Math.PI / 2 - elevation, azimuth);
    const hidden = points.filter((point) => isHidden(point, toEye, terrain)).length;
    const facing = toEye.y - slope.x * toEye.x - slope.z * toEye.z;
    return facing - hidden / Math.max(1, points.length) + (toEye.z > 0 ? FRONT_BONUS : 0);
  };
  return AZIMUTHS.reduce((best, azimuth) => (score(azimuth) > score(best) ? azimuth : best));
}

// How the terrain rises from edge to edge, on average.
function meanSlope(terrain) {
  const {columns, rows} = terrain.grid;
  const shares = Array.from({length: SAMPLES}, (_, i) => i / (SAMPLES - 1));
  const mean = (rise) => {
    const known = shares.map(rise).filter(Number.isFinite);
    return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  };
  const [right, top] = [columns - 1, rows - 1];
  return {
    x: mean((share) => terrain.heightAt(right, share * top) - terrain.heightAt(0, share * top))
      / BOX.width,
    z: mean((share) => terrain.heightAt(share * right, 0) - terrain.heightAt(share * right, top))
      / BOX.depth,
  };
}

function sample(places) {
  const step = Math.max(1, Math.floor(places.length / SAMPLES));
  return places.filter((_, i) => i % step === 0);
}

// Whether the terrain rises above the line from a point to the eye.
function isHidden(point, toEye, terrain) {
  const {columns, rows} = terrain.grid;
  const reach = BOX.height / Math.max(0.1, toEye.y);
  for (let step = 1; step <= STEPS; step++) {
    const at = point.clone().addScaledVector(toEye, reach * step / STEPS);
    const column = (at.x / BOX.width + 0.5) * (columns - 1);
    const row = (0.5 - at.z / BOX.depth) * (rows - 1);
    if (terrain.heightAt(column, row) > at.y) {
      return true;
    }
  }
  return false;
}
