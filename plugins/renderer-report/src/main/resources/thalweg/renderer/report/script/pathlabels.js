// The names of paths, drawn where the paths are at the moment shown.
import {Outline, rectangle, widthOf} from './pen.js';
import {Placing} from './placing.js';

const SIZE = 12;
const WEIGHT = 600;
const HEIGHT = 16;
const SIDE = 4;
const SAMPLES = 60;

export class PathLabels {
  constructor() {
    this.placing = new Placing();
  }

  // One label for each of [{path, x, y}] in pixels; what lies outside the bounds has none.
  place(ends, bounds, obstacles, points) {
    const items = ends.map(({path, x, y}) => ({
      key: path.number, path, x, y, width: widthOf(path.brief, SIZE, WEIGHT) + 2 * SIDE, height: HEIGHT,
    }));
    return this.placing.place(items, bounds, obstacles, points);
  }

  draw(pen, items, palette) {
    for (const line of items.filter((item) => item.far).map(leader)) {
      pen.stroke(line, palette.color('paper'), 3);
      pen.stroke(line, palette.color('ink'), 1);
    }
    for (const {path, left, top, width, height} of items) {
      pen.fill(rectangle(left, top, width, height), palette.color('paper'), {opacity: 0.82});
      pen.text(path.brief, left + SIDE, top + 12, {color: palette.color('ink'), size: SIZE, weight: WEIGHT});
    }
  }
}

// Of many snapshots as many as show where a path runs.
export function sample(path, placeOf) {
  const step = Math.max(1, Math.floor(path.size / SAMPLES));
  return Array.from({length: Math.ceil(path.size / step)}, (_, i) => placeOf(i * step)).filter(Boolean);
}

// From a path's end to the middle of the near side of its label.
export function leader({x, y, left, top, width, height}) {
  const toX = Math.max(left, Math.min(left + width, x));
  return new Outline(`M${x} ${y}L${toX} ${top + height / 2}`);
}
