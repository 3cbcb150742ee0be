// What each network predicts where, at the moment shown, with the data that it learned from.
import {SharpCanvas, raster} from './canvas.js';
import {PlotArea} from './plot.js';
import {mix, rgb} from './scale.js';
import {epoch, percent} from './format.js';

const UNKNOWN = 255;
const LIGHTEST = 0.14;
const DEEPEST = 0.62;

export class RegionsView {
  constructor(element, scene, state, theme) {
    Object.assign(this, {element, scene, state, theme});
    if (!scene.regions) {
      element.hidden = true;
      return;
    }
    this.palette();
    this.panels = scene.paths.map((path) => this.panel(path));
    element.querySelector('.panels').append(...this.panels.map((panel) => panel.figure));
    state.subscribe((changed) => this.update(changed));
    theme.subscribe(() => {
      this.palette();
      this.panels.forEach((panel) => panel.view.request());
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

  panel(path) {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    const frame = document.createElement('div');
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    frame.append(canvas);
    figure.append(caption, frame);
    const view = new SharpCanvas(
      canvas, (width) => width, (context, width, height) => this.draw(context, width, height, path));
    return {path, figure, caption, canvas, view};
  }

  update(changed) {
    if (!changed.has('frame') && !changed.has('hidden')) {
      return;
    }
    for (const {path, figure, caption, canvas, view} of this.panels) {
      const i = this.state.snapshot(path);
      figure.hidden = this.state.hidden.has(path.number);
      caption.textContent = `${path.label} · ${percent(path.accuracy[i])}`;
      canvas.setAttribute('aria-label',
        `Decision regions of ${path.label} at epoch ${epoch(path.epoch[i])}, over the training data.`);
      view.request();
    }
  }

  // The frame that is nearest to the snapshot shown.
  frame(path) {
    const {snapshots} = this.scene.regions.paths[path.number];
    const wanted = this.state.snapshot(path);
    let best = 0;
    snapshots.forEach((snapshot, frame) => {
      if (Math.abs(snapshot - wanted) < Math.abs(snapshots[best] - wanted)) {
        best = frame;
      }
    });
    return best;
  }

  draw(context, width, height, path) {
    const {mesh, paths, x, y} = this.scene.regions;
    const cells = paths[path.number].cells;
    const first = this.frame(path) * mesh * mesh;
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
