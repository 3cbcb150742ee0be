// From values to positions in [0, 1], and from those to colours.

// What makes the steps of each kind of scale equal, and back.
const KINDS = {
  linear: () => [(value) => value, (step) => step],
  logarithmic: () => [Math.log, Math.exp],
  asinh: (floor) => [(value) => Math.asinh(value / floor), (step) => floor * Math.sinh(step)],
};

export class Scale {
  constructor({low, high, kind = 'linear', floor, ticks = []}) {
    this.low = low;
    this.high = high;
    this.log = kind !== 'linear';
    // Logarithms have no place for values at or below the lowest.
    this.least = kind === 'logarithmic' ? low : -Infinity;
    [this.step, this.back] = KINDS[kind](floor);
    this.start = this.step(low);
    this.span = this.step(high) - this.start;
    this.ticks = ticks.map(([value, label]) => ({value, label}));
  }

  // NaN for what is not finite.
  position(value) {
    if (!Number.isFinite(value)) {
      return NaN;
    }
    return value <= this.least ? 0 : (this.step(value) - this.start) / this.span;
  }

  // The same, kept in [0, 1].
  within(value) {
    return Math.min(1, Math.max(0, this.position(value)));
  }

  value(position) {
    return this.back(this.start + this.span * position);
  }
}

export function rgb(hex) {
  const number = parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

// Red, green and blue from 0 to 255, as style sheets and SVG have them.
export function css(channels) {
  return `rgb(${channels.map(Math.round).join(', ')})`;
}

export function mix(from, to, share) {
  return from.map((channel, i) => channel + (to[i] - channel) * share);
}

export class Colormap {
  constructor(stops) {
    this.hex = stops;
    this.stops = stops.map(rgb);
  }

  // Red, green and blue from 0 to 255.
  at(position) {
    const place = Math.min(1, Math.max(0, position)) * (this.stops.length - 1);
    const below = Math.min(Math.floor(place), this.stops.length - 2);
    return mix(this.stops[below], this.stops[below + 1], place - below);
  }
}
