// What is known of one snapshot, beside the pointer.
import {epoch, figure, percent, significant} from './format.js';

export class Tooltip {
  constructor(element, scene) {
    this.element = element;
    this.scene = scene;
  }

  // At a place of the window; nothing where there is no snapshot.
  show(snapshot, x, y) {
    if (!snapshot) {
      this.hide();
      return;
    }
    const path = this.scene.paths[snapshot.path];
    this.element.style.setProperty('--path', path.color);
    this.element.replaceChildren(title(path, snapshot.snapshot), list(this.facts(path, snapshot.snapshot)));
    this.element.hidden = false;
    this.place(x, y);
  }

  hide() {
    this.element.hidden = true;
  }

  // The loss with that of the plane, what else was measured, and the place.
  facts(path, i) {
    const {grid, metrics} = this.scene;
    const measured = metrics.map((metric) => [metric.label, figure(metric, path.measures[metric.name][i])]);
    const onPlane = grid ? [
      ['on the plane', significant(path.planeLoss[i])],
      ['plane gap', significant(Math.abs(path.planeLoss[i] - path.loss[i]))],
    ] : [];
    return [
      ...measured.slice(0, 1),
      ...onPlane,
      ...measured.slice(1),
      ['off the plane', `${significant(path.residual[i])} (${percent(path.residualFraction[i])})`],
      ['snapshot', `${i + 1} of ${path.size}`],
    ];
  }

  // Beside the pointer, and inside the window.
  place(x, y) {
    const gap = 16;
    const {offsetWidth: width, offsetHeight: height} = this.element;
    const room = document.documentElement.clientWidth;
    const left = x + gap + width < room ? x + gap : x - gap - width;
    const top = y - gap - height > 0 ? y - gap - height : y + gap;
    this.element.style.left = `${Math.max(4, Math.min(room - width - 4, left))}px`;
    this.element.style.top = `${top}px`;
  }
}

function title(path, i) {
  const heading = document.createElement('strong');
  heading.textContent = `${path.label}, epoch ${epoch(path.epoch[i])}`;
  return heading;
}

function list(facts) {
  const element = document.createElement('dl');
  for (const [name, value] of facts) {
    const term = document.createElement('dt');
    const detail = document.createElement('dd');
    term.textContent = name;
    detail.textContent = value;
    element.append(term, detail);
  }
  return element;
}
