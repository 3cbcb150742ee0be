// The plane from above: colours and lines of equal value where there is a landscape, a plain grid
// where there is none, and the paths so far.
import {SharpCanvas, raster} from './canvas.js';
import {isolines} from './isolines.js';
import {PlotArea} from './plot.js';

const ACROSS = 480;
const DOWN = 360;
const REACH = 22;

export class ContourView {
  constructor(element, scene, state, theme, tooltip) {
    Object.assign(this, {scene, state, theme, tooltip, grounds: {}});
    const canvas = element.querySelector('canvas');
    this.view = new SharpCanvas(
      canvas, (width) => Math.min(480, Math.max(300, 0.96 * width)), (...all) => this.draw(...all));
    state.subscribe(() => this.view.request());
    theme.subscribe(() => this.view.request());
    canvas.addEventListener('pointermove', (event) => this.point(event));
    canvas.addEventListener('pointerdown', (event) => this.point(event));
    canvas.addEventListener('pointerleave', () => this.leave());
    canvas.addEventListener('click', () => this.pick());
  }

  get quantity() {
    return this.scene.grid.quantities[this.state.quantity];
  }

  draw(context, width, height) {
    const [x, y] = this.scene.axes.map((axis) => axis.scale);
    const area = new PlotArea(context, {left: 46, top: 30, right: width - 10, bottom: height - 46, x, y});
    this.area = area;
    area.inside(() => {
      if (this.scene.grid) {
        this.ground(context, area);
        this.lines(context, area);
      } else {
        area.grid(this.theme.color('panel'), this.theme.color('rule'));
      }
      this.state.shown.forEach((path) => this.trace(context, area, path));
    });
    this.lowest(context, area);
    this.state.shown.forEach((path) => this.ends(context, area, path));
    area.axes(this.scene.axes.map((axis) => axis.title), {ink: this.theme.color('ink'), muted: this.theme.color('muted')});
    this.ring(context, area);
  }

  // Stripes show through where there is no value: a look that no value has.
  ground(context, area) {
    context.fillStyle = hatch(context);
    context.fillRect(area.left, area.top, area.width, area.height);
    this.grounds[this.state.quantity] ??= this.colors();
    context.imageSmoothingEnabled = true;
    context.drawImage(
      this.grounds[this.state.quantity], area.left, area.top, area.width, area.height);
  }

  colors() {
    const {grid, colormap} = this.scene;
    const {color, values} = this.quantity;
    const positions = Float32Array.from(values, (value) => color.position(value));
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

  lines(context, area) {
    const {columns, rows} = this.scene.grid;
    context.strokeStyle = 'rgb(255 255 255 / 0.4)';
    context.lineWidth = 1;
    context.beginPath();
    for (const tick of this.quantity.empty ? [] : this.quantity.color.ticks) {
      const ends = isolines(this.quantity.values, columns, rows, tick.value);
      for (let i = 0; i < ends.length; i += 4) {
        context.moveTo(area.across(ends[i] / (columns - 1)), area.down(ends[i + 1] / (rows - 1)));
        context.lineTo(
          area.across(ends[i + 2] / (columns - 1)), area.down(ends[i + 3] / (rows - 1)));
      }
    }
    context.stroke();
  }

  // What is to come is thin, what has been is thick.
  trace(context, area, path) {
    const now = this.state.snapshot(path);
    area.line(path.x, path.y, now, path.size - 1);
    area.stroke('rgb(255 255 255 / 0.55)', 2.6);
    area.stroke(path.color, 1.1);
    area.line(path.x, path.y, 0, now);
    area.stroke('#fff', 5.4);
    area.stroke(path.color, 2.8);
  }

  ends(context, area, path) {
    const now = this.state.snapshot(path);
    if (now > 0) {
      area.marker('M-4 0A4 4 0 0 1 4 0 4 4 0 0 1-4 0Z', path.x[0], path.y[0], '#fff', path.color);
    }
    area.marker(path.marker, path.x[now], path.y[now], path.color, '#fff');
  }

  lowest(context, area) {
    const {grid} = this.scene;
    const cell = grid && this.quantity.minimised && grid.lowest(this.quantity.values);
    if (cell) {
      const x = area.across(cell.column / (grid.columns - 1));
      const y = area.down(cell.row / (grid.rows - 1));
      area.path(cell.atEdge
        ? `M${x - 5} ${y - 5}h10v10h-10z`
        : `M${x - 5} ${y - 5}l10 10m-10 0l10-10`);
      area.stroke('#222', 4.4);
      area.stroke('#fff', 2);
    }
  }

  ring(context, area) {
    const hover = this.state.hover;
    const path = hover && this.scene.paths[hover.path];
    const x = path && area.px(path.x[hover.snapshot]);
    const y = path && area.py(path.y[hover.snapshot]);
    if (hover && area.holds(x, y)) {
      context.beginPath();
      context.arc(x, y, 10, 0, 2 * Math.PI);
      area.stroke('#fff', 5, context);
      area.stroke('#111', 2, context);
    }
  }

  // The snapshot nearest to the pointer, if it is near.
  point(event) {
    if (!this.area) {
      return;
    }
    const box = event.target.getBoundingClientRect();
    const found = this.area.nearest(
      this.state.shown, event.clientX - box.left, event.clientY - box.top, REACH);
    event.target.style.cursor = found ? 'pointer' : '';
    this.state.hovers(found);
    this.tooltip.show(found, event.clientX, event.clientY);
  }

  leave() {
    this.state.hovers(null);
    this.tooltip.hide();
  }

  pick() {
    if (this.state.hover) {
      this.state.set({frame: this.state.hover.snapshot, playing: false});
    }
  }
}

function hatch(context) {
  const tile = raster(8, 8, (x, y) => ((x + y) % 8 < 2 ? [180, 180, 180, 255] : [237, 237, 237, 255]));
  return context.createPattern(tile, 'repeat');
}
