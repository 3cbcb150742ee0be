// The curve that each network draws through the data, at the moment shown.
import {Panels, nearestFrame} from './panels.js';
import {Outline, circle} from './pen.js';
import {PlotArea} from './plot.js';

const CASING = 4.4;
const LINE = 2.6;

export class CurveView {
  constructor(element, scene, state, theme) {
    Object.assign(this, {scene, state});
    this.panels = new Panels(element, scene, state, theme, {
      what: 'Fitted curve',
      height: (width, room) => Math.min(width, room),
      width: (height, room) => room,
      draw: (...all) => this.draw(...all),
    });
  }

  draw(pen, width, height, palette, path) {
    const {x, y, feature, output} = this.scene.curve;
    const area = new PlotArea(pen, {left: 40, top: 24, right: width - 6, bottom: height - 40, x, y});
    area.inside(() => {
      area.grid(palette.color('panel'), palette.color('rule'));
      this.points(pen, area, palette);
      this.curve(pen, area, path);
    });
    area.axes([feature, output], palette);
  }

  points(pen, area, palette) {
    const {points} = this.scene.curve;
    const radius = Math.max(1.8, Math.min(2.8, area.width / 130));
    const parts = Array.from(points.x, (x, i) => circle(area.px(x), area.py(points.y[i]), radius));
    const opacity = points.x.length > 400 ? 0.4 : 0.7;
    pen.fill(new Outline(parts.join('')), palette.color('muted'), {opacity});
  }

  // In the colour of its path, over a casing that parts it from the points.
  curve(pen, area, path) {
    const {inputs, paths, x} = this.scene.curve;
    const {values, snapshots} = paths[path.number];
    const first = nearestFrame(snapshots, this.state.snapshot(path)) * inputs;
    const ys = values.subarray(first, first + inputs);
    const xs = Float64Array.from(ys, (_, i) => x.value(i / (inputs - 1)));
    const line = area.line(xs, ys, 0, inputs - 1);
    pen.stroke(line, '#fff', CASING);
    pen.stroke(line, path.color, LINE);
  }
}
