// A panel for each path with what its network predicts at the moment shown, named by how good it is.
import {SharpCanvas} from './canvas.js';
import {epoch, figure} from './format.js';

export class Panels {
  // `height` gives the height for a width; `draw` gets context, width, height and path.
  constructor(element, scene, state, {what, height, draw}) {
    Object.assign(this, {scene, state, what, height, draw});
    this.all = scene.paths.map((path) => this.panel(path));
    element.querySelector('.panels').append(...this.all.map((panel) => panel.figure));
    state.subscribe((changed) => this.update(changed));
  }

  panel(path) {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    const frame = document.createElement('div');
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    frame.append(canvas);
    figure.append(caption, frame);
    const view = new SharpCanvas(canvas, this.height, (...all) => this.draw(...all, path));
    return {path, figure, caption, canvas, view};
  }

  update(changed) {
    if (!changed.has('frame') && !changed.has('hidden')) {
      return;
    }
    for (const {path, figure, caption, canvas, view} of this.all) {
      const i = this.state.snapshot(path);
      figure.hidden = this.state.hidden.has(path.number);
      caption.textContent = [path.label, ...this.quality(path, i)].join(' · ');
      canvas.setAttribute('aria-label',
        `${this.what} of ${path.label} at epoch ${epoch(path.epoch[i])}, over the training data.`);
      view.request();
    }
  }

  // By the first metric beside the loss; a share needs no name.
  quality(path, i) {
    const metric = this.scene.metrics[1] ?? this.scene.metrics[0];
    if (!metric) {
      return [];
    }
    const text = figure(metric, path.measures[metric.name][i]);
    return [metric.share ? text : `${metric.label} ${text}`];
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
