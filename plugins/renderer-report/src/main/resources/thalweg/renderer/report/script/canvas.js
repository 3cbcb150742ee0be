// A canvas that is as sharp as the screen and drawn once for each picture that the screen shows.
import {CanvasPen} from './pen.js';

export class SharpCanvas {
  // `size` gives width and height in CSS pixels, or null for nothing; `draw` gets pen, width, height.
  constructor(canvas, size, draw) {
    Object.assign(this, {canvas, size, draw, waiting: false});
    this.context = canvas.getContext('2d');
    this.pen = new CanvasPen(this.context);
    new ResizeObserver(() => this.request()).observe(canvas.parentElement);
  }

  request() {
    if (document.documentElement.dataset.paper) {
      this.paint();
    } else if (!this.waiting) {
      this.waiting = true;
      requestAnimationFrame(() => {
        this.waiting = false;
        this.paint();
      });
    }
  }

  paint() {
    const [width, height] = this.size().map(Math.floor);
    if (width < 1 || height < 1) {
      return;
    }
    const ratio = Math.min(3, window.devicePixelRatio || 1);
    const pixels = [width, height].map((length) => Math.round(length * ratio));
    if (this.canvas.width !== pixels[0] || this.canvas.height !== pixels[1]) {
      [this.canvas.width, this.canvas.height] = pixels;
      this.canvas.style.width = `${width}px`;
      this.canvas.style.height = `${height}px`;
    }
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, width, height);
    this.draw(this.pen, width, height);
  }
}

// The size of the element around a canvas.
export function roomOf(canvas) {
  return [canvas.parentElement.clientWidth, canvas.parentElement.clientHeight];
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
