// The curve that each network draws through the data, at the moment shown.
import {Panels, nearestFrame} from './panels.js';
import {PlotArea} from './plot.js';

const CASING = 4.4;
const LINE = 2.6;

export class CurveView {
  constructor(element, scene, state, theme) {
    Object.assign(this, {scene, state, theme});
    const panels = new Panels(element, scene, state, {
      what: 'Fitted curve',
      height: (width) => Math.min(340, Math.max(190, 0.72 * width)),
      draw: (...all) => this.draw(...all),
    });
    theme.subscribe(() => panels.request());
  }

  draw(context, width, height, path) {
    const {x, y, feature, output} = this.scene.curve;
    const area = new PlotArea(
      context, {left: 46, top: 26, right: width - 6, bottom: height - 42, x, y});
    area.inside(() => {
      area.grid(this.theme.color('panel'), this.theme.color('rule'));
      this.points(context, area);
      this.curve(area, path);
    });
    area.axes([feature, output], {ink: this.theme.color('ink'), muted: this.theme.color('muted')});
  }

  points(context, area) {
    const {points} = this.scene.curve;
    const radius = Math.max(1.8, Math.min(2.8, area.width / 130));
    context.fillStyle = this.theme.color('muted');
    context.globalAlpha = points.x.length > 400 ? 0.4 : 0.7;
    points.x.forEach((x, i) => {
      context.beginPath();
      context.arc(area.px(x), area.py(points.y[i]), radius, 0, 2 * Math.PI);
      context.fill();
    });
    context.globalAlpha = 1;
  }

  // In the colour of its path, over a casing that parts it from the points.
  curve(area, path) {
    const {inputs, paths, x} = this.scene.curve;
    const {values, snapshots} = paths[path.number];
    const first = nearestFrame(snapshots, this.state.snapshot(path)) * inputs;
    const ys = values.subarray(first, first + inputs);
    const xs = Float64Array.from(ys, (_, i) => x.value(i / (inputs - 1)));
    area.line(xs, ys, 0, inputs - 1);
    area.stroke('#fff', CASING);
    area.stroke(path.color, LINE);
  }
}
