// A rectangle with two scales: lines, markers and axes in values.
import {Outline, rectangle, widthOf} from './pen.js';

export class PlotArea {
  constructor(pen, {left, top, right, bottom, x, y}) {
    Object.assign(this, {pen, left, top, x, y, width: right - left, height: bottom - top});
  }

  across(share) {
    return this.left + share * this.width;
  }

  down(share) {
    return this.top + (1 - share) * this.height;
  }

  px(value) {
    return this.across(this.x.position(value));
  }

  py(value) {
    return this.down(this.y.position(value));
  }

  holds(x, y) {
    return x >= this.left - 1 && x <= this.left + this.width + 1
      && y >= this.top - 1 && y <= this.top + this.height + 1;
  }

  // Draws what stays inside.
  inside(draw) {
    this.pen.clip(this.left, this.top, this.width, this.height, draw);
  }

  // A line through values; it breaks where one is not finite. A single point becomes a dot.
  line(xs, ys, from, to) {
    const parts = [];
    let drawing = false;
    for (let i = from; i <= to; i++) {
      const x = this.px(xs[i]);
      const y = this.py(ys[i]);
      const known = Number.isFinite(x) && Number.isFinite(y);
      if (known) {
        parts.push(`${drawing ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`);
      }
      drawing = known;
    }
    return new Outline(parts.join(''));
  }

  // An outline around the origin, put at values.
  marker(outline, x, y, fill, edge) {
    const left = this.px(x);
    const top = this.py(y);
    if (this.holds(left, top)) {
      this.pen.at(left, top, () => this.pen.cased(outline, fill, edge, 4));
    }
  }

  // A plain ground with a line at each tick.
  grid(ground, line) {
    const right = this.left + this.width;
    const bottom = this.top + this.height;
    this.pen.fill(rectangle(this.left, this.top, this.width, this.height), ground);
    const lines = [
      ...this.x.ticks.map((tick) => `M${this.px(tick.value)} ${this.top}V${bottom}`),
      ...this.y.ticks.map((tick) => `M${this.left} ${this.py(tick.value)}H${right}`),
    ];
    this.pen.stroke(new Outline(lines.join('')), line, 1);
  }

  axes([titleX, titleY], palette) {
    const [ink, muted] = [palette.color('ink'), palette.color('muted')];
    const bottom = this.top + this.height;
    let taken = -Infinity;
    for (const tick of this.x.ticks) {
      const [at, half] = [this.px(tick.value), widthOf(tick.label) / 2 + 3];
      if (at - half > taken) {
        this.pen.text(tick.label, at, bottom + 16, {color: muted, align: 'center'});
        taken = at + half;
      }
    }
    for (const tick of this.y.ticks) {
      this.pen.text(tick.label, this.left - 6, this.py(tick.value) + 4, {color: muted, align: 'right'});
    }
    this.pen.text(shortened(titleX, this.width), this.left + this.width / 2, bottom + 34, {color: ink, align: 'center', room: this.width});
    this.pen.text(shortened(titleY, this.width + this.left), 2, this.top - 10, {color: ink, room: this.width + this.left - 4});
  }

  // The snapshot of the paths that is nearest to a place, within a reach in pixels; or null.
  nearest(paths, atX, atY, reach) {
    let best = null;
    let least = reach;
    for (const path of paths) {
      for (let i = 0; i < path.size; i++) {
        const x = this.px(path.x[i]);
        const y = this.py(path.y[i]);
        const distance = this.holds(x, y) ? Math.hypot(x - atX, y - atY) : Infinity;
        if (distance < least) {
          least = distance;
          best = {path: path.number, snapshot: i};
        }
      }
    }
    return best;
  }
}

// Without what it has in brackets, where there is no room.
function shortened(title, room) {
  return widthOf(title) > room ? title.replace(/ \(.*\)$/, '') : title;
}
