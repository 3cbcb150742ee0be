// From values to positions in [0, 1], and from those to colours.

export class Scale {
  constructor({low, high, logarithmic = false, ticks = []}) {
    this.low = low;
    this.high = high;
    this.log = logarithmic;
    this.ticks = ticks.map(([value, label]) => ({value, label}));
  }

  // NaN for what is not finite. Logarithms have no place for values at or below the lowest.
  position(value) {
    if (!Number.isFinite(value)) {
      return NaN;
    }
    if (!this.log) {
      return (value - this.low) / (this.high - this.low);
    }
    return value <= this.low ? 0 : Math.log(value / this.low) / Math.log(this.high / this.low);
  }

  // The same, kept in [0, 1].
  within(value) {
    return Math.min(1, Math.max(0, this.position(value)));
  }

  value(position) {
    return this.log
      ? this.low * Math.pow(this.high / this.low, position)
      : this.low + (this.high - this.low) * position;
  }
}

export function rgb(hex) {
  const number = parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
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
