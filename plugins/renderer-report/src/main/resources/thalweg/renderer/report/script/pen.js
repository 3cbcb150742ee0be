// What figures are drawn with: on a canvas here, as SVG in svgpen.js. Both take the same calls, so
// a figure that is saved is the figure that was seen.

export const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

// The outline of a shape, as an SVG path; the browser's form of it is made when it is needed.
export class Outline {
  constructor(d) {
    this.d = d;
  }

  get shape() {
    return (this.made ??= new Path2D(this.d));
  }
}

export class CanvasPen {
  constructor(context) {
    this.context = context;
    this.vector = false;
  }

  // With `holes`, what an outline goes around twice is left out.
  fill(outline, color, {opacity = 1, holes = false} = {}) {
    this.context.globalAlpha = opacity;
    this.context.fillStyle = color;
    this.context.fill(outline.shape, holes ? 'evenodd' : 'nonzero');
    this.context.globalAlpha = 1;
  }

  stroke(outline, color, width, {dash = [], opacity = 1} = {}) {
    const context = this.context;
    context.globalAlpha = opacity;
    context.strokeStyle = color;
    context.lineWidth = width;
    context.lineCap = dash.length > 0 ? 'butt' : 'round';
    context.lineJoin = 'round';
    context.setLineDash(dash);
    context.stroke(outline.shape);
    context.setLineDash([]);
    context.globalAlpha = 1;
  }

  // A shape over an edge around it, which parts it from what lies behind.
  cased(outline, color, edge, width) {
    this.stroke(outline, edge, width);
    this.fill(outline, color);
  }

  // Within a room in pixels, if there is one: a longer text is pressed into it.
  text(string, x, y, {color, align = 'left', size = 12, weight = 400, room}) {
    this.context.font = font(size, weight);
    this.context.fillStyle = color;
    this.context.textAlign = align;
    this.context.fillText(string, x, y, room);
  }

  image(picture, x, y, width, height) {
    this.context.imageSmoothingEnabled = true;
    this.context.imageSmoothingQuality = 'high';
    this.context.drawImage(picture, x, y, width, height);
  }

  // What does not change from moment to moment is drawn once, and kept in a store for as long as
  // its key and the size are the same.
  layer(store, key, {left, top, width, height}, draw) {
    const ratio = this.context.getTransform().a;
    const whole = [key, left, top, width, height, ratio].join(' ');
    if (store.key !== whole) {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [Math.ceil(ratio * width), Math.ceil(ratio * height)];
      const context = canvas.getContext('2d');
      context.setTransform(ratio, 0, 0, ratio, -ratio * left, -ratio * top);
      draw(new CanvasPen(context));
      Object.assign(store, {key: whole, canvas});
    }
    const {canvas} = store;
    this.context.drawImage(canvas, left, top, canvas.width / ratio, canvas.height / ratio);
  }

  // Draws what stays inside a rectangle.
  clip(x, y, width, height, draw) {
    this.context.save();
    this.context.beginPath();
    this.context.rect(x, y, width, height);
    this.context.clip();
    draw();
    this.context.restore();
  }

  // Draws around another origin.
  at(x, y, draw) {
    this.context.save();
    this.context.translate(x, y);
    draw();
    this.context.restore();
  }
}

export function font(size, weight) {
  return `${weight} ${size}px ${FAMILY}`;
}

const ruler = document.createElement('canvas').getContext('2d');

// The width of a text in pixels.
export function widthOf(text, size = 12, weight = 400) {
  ruler.font = font(size, weight);
  return ruler.measureText(text).width;
}

// A circle as part of an outline; many make one shape.
export function circle(x, y, radius) {
  const [r, across] = [radius.toFixed(1), (2 * radius).toFixed(1)];
  return `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1 -${across} 0z`;
}

export function rectangle(x, y, width, height) {
  return new Outline(`M${x} ${y}h${width}v${height}h${-width}z`);
}
