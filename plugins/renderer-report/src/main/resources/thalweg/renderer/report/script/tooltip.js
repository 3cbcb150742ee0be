// What is known of one snapshot, beside the pointer.
import {epoch, figure, offPlane, significant} from './format.js';

// Snapshots, as a share of the path, by which the way ahead is judged.
const AHEAD = 0.08;
const GAP = 16;

export class Tooltip {
  constructor(element, scene) {
    this.element = element;
    this.scene = scene;
  }

  // Beside the pointer; nothing where there is no snapshot. `placeOf` gives the place of others of
  // its path, in pixels or null, so that the way ahead stays free.
  show(snapshot, {clientX, clientY}, placeOf) {
    if (!snapshot) {
      this.hide();
      return;
    }
    const path = this.scene.paths[snapshot.path];
    this.element.style.setProperty('--path', path.color);
    this.element.replaceChildren(title(path, snapshot.snapshot), list(this.facts(path, snapshot.snapshot)));
    this.element.hidden = false;
    this.place(clientX, clientY, heading(path, snapshot.snapshot, placeOf));
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
    const share = offPlane(path, i);
    return [
      ...measured.slice(0, 1),
      ...onPlane,
      ...measured.slice(1),
      ['off the plane', share === 'anchor' ? '0, the anchor' : `${significant(path.residual[i])} (${share})`],
      ['snapshot', `${i + 1} of ${path.size}`],
    ];
  }

  // On the side that the path comes from, and inside the window.
  place(x, y, [right, down]) {
    const {offsetWidth: width, offsetHeight: height} = this.element;
    const room = document.documentElement;
    const left = right > 0 ? x - GAP - width : x + GAP;
    const top = down > 0 ? y - GAP - height : y + GAP;
    const fits = (start, length, most) => start > 4 && start + length < most - 4;
    const other = right > 0 ? x + GAP : x - GAP - width;
    const chosen = fits(left, width, room.clientWidth) ? left : other;
    this.element.style.left = `${Math.max(4, Math.min(room.clientWidth - width - 4, chosen))}px`;
    const over = down > 0 ? y + GAP : y - GAP - height;
    const level = fits(top, height, room.clientHeight) ? top : over;
    this.element.style.top = `${Math.max(4, Math.min(room.clientHeight - height - 4, level))}px`;
  }
}

// Where the path goes from here, or came from where it ends.
function heading(path, i, placeOf) {
  const step = Math.max(1, Math.round(AHEAD * path.size));
  const [from, to] = [placeOf(Math.min(i, path.size - 1 - step)), placeOf(Math.min(path.size - 1, i + step))];
  return from && to ? [to[0] - from[0], to[1] - from[1]] : [-1, 1];
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
