// A rectangle of a canvas with two scales: lines, markers and axes in values.

const FONT = '12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

export class PlotArea {
  constructor(context, {left, top, right, bottom, x, y}) {
    Object.assign(this, {context, left, top, x, y, width: right - left, height: bottom - top});
    this.shape = null;
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
    this.context.save();
    this.context.beginPath();
    this.context.rect(this.left, this.top, this.width, this.height);
    this.context.clip();
    draw();
    this.context.restore();
  }

  // A line through values; it breaks where one is not finite. A single point becomes a dot.
  line(xs, ys, from, to) {
    this.shape = new Path2D();
    let drawing = false;
    for (let i = from; i <= to; i++) {
      const x = this.px(xs[i]);
      const y = this.py(ys[i]);
      const known = Number.isFinite(x) && Number.isFinite(y);
      if (known && drawing) {
        this.shape.lineTo(x, y);
      } else if (known) {
        this.shape.moveTo(x, y);
      }
      drawing = known;
    }
  }

  path(outline) {
    this.shape = new Path2D(outline);
  }

  // Strokes the line made last, or the path of the context.
  stroke(color, width, context = null) {
    this.context.strokeStyle = color;
    this.context.lineWidth = width;
    this.context.lineCap = this.context.lineJoin = 'round';
    if (context) {
      context.stroke();
    } else {
      this.context.stroke(this.shape);
    }
  }

  // An outline around the origin, put at values.
  marker(outline, x, y, fill, edge) {
    const left = this.px(x);
    const top = this.py(y);
    if (!this.holds(left, top)) {
      return;
    }
    this.context.save();
    this.context.translate(left, top);
    this.shape = new Path2D(outline);
    this.stroke(edge, 4);
    this.context.fillStyle = fill;
    this.context.fill(this.shape);
    this.context.restore();
  }

  // A plain ground with a line at each tick.
  grid(ground, line) {
    this.context.fillStyle = ground;
    this.context.fillRect(this.left, this.top, this.width, this.height);
    this.shape = new Path2D();
    for (const tick of this.x.ticks) {
      this.shape.moveTo(this.px(tick.value), this.top);
      this.shape.lineTo(this.px(tick.value), this.top + this.height);
    }
    for (const tick of this.y.ticks) {
      this.shape.moveTo(this.left, this.py(tick.value));
      this.shape.lineTo(this.left + this.width, this.py(tick.value));
    }
    this.stroke(line, 1);
  }

  axes([titleX, titleY], {ink, muted}) {
    const context = this.context;
    context.font = FONT;
    context.fillStyle = muted;
    context.textAlign = 'center';
    for (const tick of this.x.ticks) {
      context.fillText(tick.label, this.px(tick.value), this.top + this.height + 17);
    }
    context.textAlign = 'right';
    for (const tick of this.y.ticks) {
      context.fillText(tick.label, this.left - 7, this.py(tick.value) + 4);
    }
    context.fillStyle = ink;
    context.textAlign = 'center';
    const room = this.width + this.left - 4;
    context.fillText(
      titleX, this.left + this.width / 2, this.top + this.height + 37, this.width);
    context.textAlign = 'left';
    context.fillText(titleY, 2, this.top - 12, room);
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
