// A canvas that is as sharp as the screen and drawn once for each picture that the screen shows.

export class SharpCanvas {
  // `height` gives the height for a width, both in CSS pixels; `draw` gets context, width, height.
  constructor(canvas, height, draw) {
    this.canvas = canvas;
    this.height = height;
    this.draw = draw;
    this.waiting = false;
    this.context = canvas.getContext('2d');
    new ResizeObserver(() => this.request()).observe(canvas.parentElement);
  }

  request() {
    if (!this.waiting) {
      this.waiting = true;
      requestAnimationFrame(() => {
        this.waiting = false;
        this.paint();
      });
    }
  }

  paint() {
    const width = this.canvas.parentElement.clientWidth;
    if (width === 0) {
      return;
    }
    const height = Math.round(this.height(width));
    const ratio = Math.min(3, window.devicePixelRatio || 1);
    if (this.canvas.width !== Math.round(width * ratio)
        || this.canvas.height !== Math.round(height * ratio)) {
      this.canvas.width = Math.round(width * ratio);
      this.canvas.height = Math.round(height * ratio);
      this.canvas.style.height = `${height}px`;
    }
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, width, height);
    this.draw(this.context, width, height);
  }
}

// A picture made of pixels, on a canvas of its own; `color` gives [red, green, blue, opacity].
export function raster(width, height, color) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const [red, green, blue, opacity] = color(x, y);
      image.data[at] = red;
      image.data[at + 1] = green;
      image.data[at + 2] = blue;
      image.data[at + 3] = opacity;
    }
  }
  context.putImageData(image, 0, 0);
  return canvas;
}
