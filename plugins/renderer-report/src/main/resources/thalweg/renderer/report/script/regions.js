// What each network predicts where, at the moment shown, with the data that it learned from.
import {raster} from './canvas.js';
import {Panels, nearestFrame} from './panels.js';
import {PlotArea} from './plot.js';
import {mix, rgb} from './scale.js';

const UNKNOWN = 255;
const LIGHTEST = 0.14;
const DEEPEST = 0.62;

export class RegionsView {
  constructor(element, scene, state, theme) {
    Object.assign(this, {scene, state, theme});
    this.palette();
    const panels = new Panels(element, scene, state, {
      what: 'Decision regions', height: (width) => width, draw: (...all) => this.draw(...all),
    });
    theme.subscribe(() => {
      this.palette();
      panels.request();
    });
  }

  // A colour for each byte: classes fade into the paper where the network is not sure.
  palette() {
    const {colors, shades} = this.scene.regions;
    const paper = this.theme.channels('paper');
    this.colors = Array.from({length: 256}, (_, byte) => {
      const shade = (byte % shades + 0.5) / shades;
      const color = colors[Math.floor(byte / shades)];
      return byte === UNKNOWN || !color
        ? [150, 150, 150, 255]
        : [...mix(paper, rgb(color), LIGHTEST + (DEEPEST - LIGHTEST) * shade), 255];
    });
  }

  draw(context, width, height, path) {
    const {mesh, paths, x, y} = this.scene.regions;
    const {cells, snapshots} = paths[path.number];
    const first = nearestFrame(snapshots, this.state.snapshot(path)) * mesh * mesh;
    const image = raster(
      mesh, mesh, (column, row) => this.colors[cells[first + (mesh - 1 - row) * mesh + column]]);
    const area = new PlotArea(context, {left: 0, top: 0, right: width, bottom: height, x, y});
    area.inside(() => {
      context.imageSmoothingEnabled = true;
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      this.points(context, area);
    });
  }

  points(context, area) {
    const {points, colors} = this.scene.regions;
    const radius = Math.max(1.6, Math.min(3, area.width / 150));
    context.strokeStyle = this.theme.color('paper');
    context.lineWidth = 0.8;
    points.labels.forEach((label, i) => {
      context.beginPath();
      context.arc(area.px(points.x[i]), area.py(points.y[i]), radius, 0, 2 * Math.PI);
      context.fillStyle = colors[label];
      context.fill();
      context.stroke();
    });
  }
}
