// Places for labels beside what they name, so that none lies over another or over a marker.

const DISTANCES = [9, 20, 34, 52, 74, 100];
const MARK = 7;

// From the point to the label's nearest edge or corner: right first, as one reads.
const SIDES = [[1, 0], [-1, 0], [1, -1], [1, 1], [-1, -1], [-1, 1], [0, -1], [0, 1]];

export class Placing {
  constructor() {
    // The side that each label had last, tried first: labels that hop are hard to follow.
    this.sides = new Map();
  }

  // Items are {key, x, y, width, height}; each gets `left` and `top`, and `far` where it stands so
  // far off that a line should lead to it. Bounds and obstacles are rectangles; the points of lines
  // stay free where that costs little.
  place(items, bounds, obstacles = [], points = []) {
    const taken = [...obstacles, ...items.map(({x, y}) => around(x, y))];
    for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
      const inside = this.candidates(item).filter(({box}) => within(box, bounds));
      const free = inside.filter(({box}) => !taken.some((other) => overlap(box, other)));
      const {box, side, distance} = this.best(item, free, points) ?? inside.at(-1)
        ?? {box: clamped(item, bounds), side: 0, distance: 0};
      this.sides.set(item.key, side);
      Object.assign(item, {left: box.left, top: box.top, far: distance > DISTANCES[1]});
      taken.push(box);
    }
    return items;
  }

  candidates(item) {
    return DISTANCES.flatMap((distance, ring) => SIDES.map((towards, side) =>
      ({side, ring, distance, box: beside(item, towards, distance)})));
  }

  // Near, on the side of before, and clear of lines, in this order of weight.
  best({key}, candidates, points) {
    const cost = ({box, side, ring}) =>
      ring + (side === this.sides.get(key) ? 0 : 0.4) + side / 100 + (points.some((point) => holds(box, point)) ? 1.5 : 0);
    return candidates.reduce((best, next) => (best && cost(best) <= cost(next) ? best : next), undefined);
  }
}

function beside({x, y, width, height}, [right, down], distance) {
  const slant = right && down ? Math.SQRT1_2 : 1;
  const left = x + right * slant * distance - (1 - right) / 2 * width;
  const top = y + down * slant * distance - (1 - down) / 2 * height;
  return {left, top, width, height};
}

function clamped({x, y, width, height}, bounds) {
  return {
    left: Math.min(bounds.left + bounds.width - width, Math.max(bounds.left, x)),
    top: Math.min(bounds.top + bounds.height - height, Math.max(bounds.top, y)),
    width,
    height,
  };
}

function around(x, y) {
  return {left: x - MARK, top: y - MARK, width: 2 * MARK, height: 2 * MARK};
}

function within(box, bounds) {
  return box.left >= bounds.left && box.top >= bounds.top
    && box.left + box.width <= bounds.left + bounds.width
    && box.top + box.height <= bounds.top + bounds.height;
}

function holds(box, [x, y]) {
  return x > box.left && x < box.left + box.width && y > box.top && y < box.top + box.height;
}

export function overlap(a, b) {
  return a.left < b.left + b.width && b.left < a.left + a.width
    && a.top < b.top + b.height && b.top < a.top + a.height;
}
