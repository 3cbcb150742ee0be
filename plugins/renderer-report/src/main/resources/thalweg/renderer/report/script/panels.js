// A panel for each path with what its network predicts at the moment shown, named by how good it
// is. As many stand side by side as make them largest.
import {SharpCanvas} from './canvas.js';
import {Caption} from './caption.js';
import {epoch, figure} from './format.js';
import {WIDE, fit, shareOf} from './fit.js';

// Narrower panels have no room for more than a name; the table below has the figures.
const SMALL = 104;

export class Panels {
  // `height` gives the height for a width and the room there is, `width` the width for a height;
  // `draw` gets pen, width, height, colours and path.
  constructor(element, scene, state, theme, {what, height, width, draw}) {
    Object.assign(this, {element, scene, state, what, height, width, draw, theme});
    this.list = element.querySelector('.panels');
    this.all = scene.paths.map((path) => this.panel(path));
    this.list.append(...this.all.map((panel) => panel.figure));
    element.parentElement.style.setProperty('--share', shareOf(this.all.length));
    theme.subscribe(() => this.request());
    state.subscribe((changed) => this.update(changed));
    new ResizeObserver(() => this.request()).observe(element.parentElement);
  }

  panel(path) {
    const figure = document.createElement('figure');
    const caption = new Caption(path);
    const frame = document.createElement('div');
    const canvas = document.createElement('canvas');
    frame.className = 'frame';
    canvas.setAttribute('role', 'img');
    frame.append(canvas);
    figure.append(caption.element, frame);
    const view = new SharpCanvas(canvas, () => this.size(), (pen, width, height) =>
      this.draw(pen, width, height, this.theme.shown, path));
    return {path, figure, caption, canvas, view};
  }

  // As wide as its column, and no higher than the views beside it where they stand side by side.
  size() {
    const {panel, across} = this.layout();
    this.list.style.setProperty('--across', across);
    this.list.style.setProperty('--panel', `${Math.floor(panel[0])}px`);
    this.list.classList.toggle('small', panel[0] < SMALL);
    return panel;
  }

  layout() {
    const shown = this.all.filter((panel) => !panel.figure.hidden).length;
    const beside = this.element.parentElement.querySelector('.contour .frame');
    const room = WIDE.matches ? beside.clientHeight + 6 : Infinity;
    return fit(Math.max(1, shown), this.element.clientWidth, room, this);
  }

  update(changed) {
    if (changed.has('hover')) {
      const pointed = this.state.hover?.path;
      this.all.forEach(({path, figure}) => figure.classList.toggle('pointed', path.number === pointed));
    }
    if (!changed.has('frame') && !changed.has('hidden')) {
      return;
    }
    for (const {path, figure, caption, canvas, view} of this.all) {
      const i = this.state.snapshot(path);
      figure.hidden = this.state.hidden.has(path.number);
      caption.text = this.quality(path);
      canvas.setAttribute('aria-label',
        `${this.what} of ${path.label} at epoch ${epoch(path.epoch[i])}, over the training data.`);
      view.request();
    }
  }

  // By the first metric beside the loss; a share needs no name.
  quality(path) {
    const i = this.state.snapshot(path);
    const metric = this.scene.metrics[1] ?? this.scene.metrics[0];
    if (!metric) {
      return '';
    }
    const text = figure(metric, path.measures[metric.name][i]);
    return metric.share ? text : `${metric.label} ${text}`;
  }

  request() {
    this.all.forEach((panel) => panel.view.request());
  }
}

// Of the snapshots of which there is a frame, the place of the one nearest to a wanted one.
export function nearestFrame(snapshots, wanted) {
  let best = 0;
  snapshots.forEach((snapshot, frame) => {
    if (Math.abs(snapshot - wanted) < Math.abs(snapshots[best] - wanted)) {
      best = frame;
    }
  });
  return best;
}
