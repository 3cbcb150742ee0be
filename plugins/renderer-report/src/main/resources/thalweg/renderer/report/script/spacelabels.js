// The names of paths in space, as elements over the canvas.
import {PathLabels, leader, sample} from './pathlabels.js';

const SVG = 'http://www.w3.org/2000/svg';

export class SpaceLabels {
  constructor(element, paths) {
    this.labels = new PathLabels();
    this.lines = document.createElementNS(SVG, 'svg');
    // A line over its casing.
    this.leaders = ['casing', 'leader'].map((name) => {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('class', name);
      return path;
    });
    this.lines.append(...this.leaders);
    this.spans = paths.map((path) => {
      const span = document.createElement('span');
      span.className = 'path';
      span.textContent = path.brief;
      return span;
    });
    element.append(this.lines, ...this.spans);
  }

  // Returns where the labels are in a picture of a size; `others` are boxes that stay free.
  turn(spacePaths, state, camera, width, height, others) {
    const shown = spacePaths.filter((line) => line.group.visible);
    const points = shown.flatMap((line) => sample(line.path, (i) =>
      line.at(i) && Object.values(onScreen(line.at(i), camera, width, height))));
    const ends = shown
      .map((line) => ({path: line.path, at: line.at(state.snapshot(line.path))}))
      .filter(({at}) => at)
      .map(({path, at}) => ({path, ...onScreen(at, camera, width, height)}))
      .filter(({x, y}) => x > 0 && x < width && y > 0 && y < height);
    const items = this.labels.place(ends, {left: 2, top: 2, width: width - 4, height: height - 4}, others, points);
    this.spans.forEach((span) => (span.style.visibility = 'hidden'));
    for (const {path, left, top} of items) {
      this.spans[path.number].style.visibility = '';
      this.spans[path.number].style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
    }
    const leaders = items.filter((item) => item.far).map((item) => leader(item).d).join('');
    this.leaders.forEach((path) => path.setAttribute('d', leaders));
    return items;
  }

  draw(pen, items, palette) {
    this.labels.draw(pen, items, palette);
  }
}

export function onScreen(at, camera, width, height) {
  const place = at.clone().project(camera);
  return {x: (place.x + 1) / 2 * width, y: (1 - place.y) / 2 * height};
}
