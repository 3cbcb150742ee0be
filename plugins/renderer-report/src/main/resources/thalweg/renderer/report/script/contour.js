// The plane from above: colours and lines of equal value where there is a landscape, a plain grid
// where there is none, and the paths so far.
import {SharpCanvas, roomOf} from './canvas.js';
import {dash} from './dash.js';
import {Ground} from './ground.js';
import {Outline} from './pen.js';
import {PathLabels, sample} from './pathlabels.js';
import {PlotArea} from './plot.js';

const REACH = 22;
const SHOWN = ['frame', 'hidden', 'quantity', 'height', 'hover'];
const START = new Outline('M-4 0A4 4 0 0 1 4 0 4 4 0 0 1-4 0Z');
const CROSS = new Outline('M-5-5 5 5M-5 5 5-5');
const SQUARE = new Outline('M-5-5H5V5H-5Z');
const RING = new Outline('M-10 0A10 10 0 0 1 10 0 10 10 0 0 1-10 0Z');

// How far the mark of the lowest cell stays from the edge, so that all of it shows.
const INSET = 7;

export class ContourView {
  constructor(element, scene, state, theme, tooltip) {
    Object.assign(this, {scene, state, tooltip, grounds: new Map(), labels: new PathLabels()});
    const canvas = element.querySelector('canvas');
    this.view = new SharpCanvas(canvas, () => roomOf(canvas), (pen, width, height) => {
      this.area = this.draw(pen, width, height, theme.shown);
      this.ring(pen, this.area);
    });
    state.subscribe((changed) => SHOWN.some((name) => changed.has(name)) && this.view.request());
    theme.subscribe(() => this.view.request());
    canvas.addEventListener('pointermove', (event) => this.point(event));
    canvas.addEventListener('pointerdown', (event) => this.point(event));
    canvas.addEventListener('pointerleave', () => this.leave());
    canvas.addEventListener('click', () => this.pick());
  }

  draw(pen, width, height, palette) {
    const [x, y] = this.scene.axes.map((axis) => axis.scale);
    const area = new PlotArea(pen, {left: 40, top: 24, right: width - 8, bottom: height - 40, x, y});
    area.inside(() => {
      if (this.scene.grid) {
        this.ground().draw(pen, area);
      } else {
        area.grid(palette.color('panel'), palette.color('rule'));
      }
      this.state.shown.forEach((path) => this.trace(pen, area, path));
    });
    this.lowest(pen, area);
    this.state.shown.forEach((path) => this.ends(area, path));
    area.axes(this.scene.axes.map((axis) => axis.title), palette);
    this.name(pen, area, palette);
    return area;
  }

  ground() {
    const {quantity: name, height} = this.state;
    const quantity = this.scene.grid.quantities[name];
    const key = `${name} ${height}`;
    if (!this.grounds.has(key)) {
      this.grounds.set(key, new Ground(this.scene.grid, this.scene.colormap, quantity, quantity.shown(height).color));
    }
    return this.grounds.get(key);
  }

  // What is to come is thin, what has been is thick.
  trace(pen, area, path) {
    const now = this.state.snapshot(path);
    const ahead = area.line(path.x, path.y, now, path.size - 1);
    pen.stroke(ahead, '#fff', 2.6, {opacity: 0.55});
    pen.stroke(ahead, path.color, 1.1);
    const behind = area.line(path.x, path.y, 0, now);
    pen.stroke(behind, '#fff', 5.4);
    pen.stroke(behind, path.color, 2.8, {dash: dash(path.member)});
  }

  ends(area, path) {
    const now = this.state.snapshot(path);
    if (now > 0) {
      area.marker(START, path.x[0], path.y[0], '#fff', path.color);
    }
    area.marker(path.outline, path.x[now], path.y[now], path.color, '#fff');
  }

  // Each path is named where it stands.
  name(pen, area, palette) {
    const ends = this.state.shown
      .map((path) => ({path, i: this.state.snapshot(path)}))
      .map(({path, i}) => ({path, x: area.px(path.x[i]), y: area.py(path.y[i])}))
      .filter(({x, y}) => area.holds(x, y));
    const points = this.state.shown.flatMap((path) =>
      sample(path, (i) => [area.px(path.x[i]), area.py(path.y[i])]));
    this.labels.draw(pen, this.labels.place(ends, area, this.cross(area), points), palette);
  }

  lowestAt(area) {
    const {grid} = this.scene;
    const quantity = grid?.quantities[this.state.quantity];
    const cell = quantity?.minimised && grid.lowest(quantity.values);
    return cell && {
      x: keep(area.across(cell.column / (grid.columns - 1)), area.left, area.width),
      y: keep(area.down(cell.row / (grid.rows - 1)), area.top, area.height),
      outline: cell.atEdge ? SQUARE : CROSS,
    };
  }

  cross(area) {
    const at = this.lowestAt(area);
    return at ? [{left: at.x - 7, top: at.y - 7, width: 14, height: 14}] : [];
  }

  lowest(pen, area) {
    const at = this.lowestAt(area);
    if (at) {
      pen.at(at.x, at.y, () => {
        pen.stroke(at.outline, '#222', 4.4);
        pen.stroke(at.outline, '#fff', 2);
      });
    }
  }

  ring(pen, area) {
    const hover = this.state.hover;
    const path = hover && this.scene.paths[hover.path];
    const x = path && area.px(path.x[hover.snapshot]);
    const y = path && area.py(path.y[hover.snapshot]);
    if (hover && area.holds(x, y)) {
      pen.at(x, y, () => {
        pen.stroke(RING, '#fff', 5);
        pen.stroke(RING, '#111', 2);
      });
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
    this.tooltip.show(found, event, (snapshot) => this.placeOf(found?.path, snapshot));
  }

  placeOf(number, snapshot) {
    const path = this.scene.paths[number];
    return [this.area.px(path.x[snapshot]), this.area.py(path.y[snapshot])];
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

function keep(place, start, length) {
  return Math.min(start + length - INSET, Math.max(start + INSET, place));
}
