// The colours of the plane: pixels on the screen, and steps of colour with smooth edges in SVG.
import {raster} from './canvas.js';
import {Outline, rectangle} from './pen.js';
import {isolines} from './isolines.js';
import {outlineAbove} from './rings.js';
import {css} from './scale.js';

const ACROSS = 480;
const DOWN = 360;
const STEPS = 48;

export class Ground {
  constructor(grid, colormap, quantity, color) {
    Object.assign(this, {grid, colormap, quantity, color, store: {}});
  }

  // Stripes show through where there is no value: a look that no value has.
  draw(pen, area) {
    pen.layer(this.store, '', area, (layer) => this.drawOnce(layer, area));
  }

  drawOnce(pen, area) {
    const {left, top, width, height} = area;
    pen.fill(rectangle(left, top, width, height), '#ededed');
    pen.stroke(stripes(area), '#b4b4b4', 2);
    if (pen.vector) {
      this.bands(pen, area);
    } else {
      pen.image(this.raster(), left, top, width, height);
    }
    pen.stroke(this.lines(area), '#fff', 1, {opacity: 0.4});
  }

  raster() {
    const {grid, color, colormap} = this;
    const positions = Float32Array.from(this.quantity.values, (value) => color.position(value));
    return raster(ACROSS, DOWN, (x, y) => {
      const column = (x + 0.5) / ACROSS * (grid.columns - 1);
      const row = (DOWN - y - 0.5) / DOWN * (grid.rows - 1);
      let position = grid.between(positions, column, row);
      if (Number.isNaN(position)) {
        position = grid.nearest(positions, column, row);
      }
      return Number.isNaN(position) ? [0, 0, 0, 0] : [...colormap.at(position), 255];
    });
  }

  bands(pen, area) {
    const {columns, rows} = this.grid;
    const positions = this.quantity.values.map((value) => this.color.within(value));
    for (let step = 0; step < STEPS; step++) {
      const place = (column, row) => this.at(area, column, row);
      const outline = outlineAbove(positions, columns, rows, step / STEPS - 1e-9, place);
      pen.fill(outline, css(this.colormap.at((step + 0.5) / STEPS)), {holes: true});
    }
  }

  lines(area) {
    const {columns, rows} = this.grid;
    const parts = [];
    for (const tick of this.quantity.empty ? [] : this.color.ticks) {
      const ends = isolines(this.quantity.values, columns, rows, tick.value);
      for (let i = 0; i < ends.length; i += 4) {
        parts.push(`M${this.at(area, ends[i], ends[i + 1])}L${this.at(area, ends[i + 2], ends[i + 3])}`);
      }
    }
    return new Outline(parts.join(''));
  }

  at(area, column, row) {
    const x = area.across(column / (this.grid.columns - 1));
    const y = area.down(row / (this.grid.rows - 1));
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  }
}

function stripes({left, top, width, height}) {
  const parts = [];
  for (let x = left - height; x < left + width; x += 8) {
    parts.push(`M${x} ${top + height}l${height} ${-height}`);
  }
  return new Outline(parts.join(''));
}
