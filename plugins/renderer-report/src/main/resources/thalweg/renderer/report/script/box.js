// The frame around the terrain: a floor, walls behind, and labels that turn with the view.
import {BufferGeometry, Group, Line, LineBasicMaterial, LineLoop, LineSegments, Vector3} from 'three';
import {widthOf} from './pen.js';
import {overlap} from './placing.js';
import {BOX} from './terrain.js';

const FLOOR = -0.05;
const GAP = 0.09;

// How far, in pixels, a label is moved to stay in the picture.
const FARTHEST = 36;

const LINE = 15;
const [X, Z] = [BOX.width / 2, BOX.depth / 2];

export class Box {
  constructor(labels, axes, grid) {
    this.labels = labels;
    this.group = new Group();
    this.grid = grid;
    this.axes = axes;
    this.line = new LineBasicMaterial();
    this.faint = new LineBasicMaterial({transparent: true, opacity: 0.55});
    this.spans = [];
  }

  color(line, faint) {
    this.line.color.set(line);
    this.faint.color.set(faint);
  }

  // Builds lines and labels for a scale of heights.
  build(name, heights) {
    this.group.traverse((part) => part.geometry?.dispose());
    this.group.clear();
    this.spans.forEach(({span}) => span.remove());
    this.spans = [];
    this.ticks = heights.ticks.filter((tick) => inside(heights.position(tick.value)));
    this.floor();
    this.walls = [[X, 0], [-X, 0], [0, Z], [0, -Z]].map(([x, z]) => this.wall(heights, x, z));
    this.corner = this.add(Line, this.line, [0, FLOOR, 0, 0, BOX.height, 0]);
    // Titles first: a tick gives way to them.
    this.label(name, 'title high', 'y', 1.06);
    this.label(this.axes[0].label, 'title', 'x', 0.5);
    this.label(this.axes[1].label, 'title', 'z', 0.5);
    this.edge('x', this.grid.x);
    this.edge('z', this.grid.y);
    this.ticks.forEach((tick) => this.label(tick.label, 'tick', 'y', heights.within(tick.value)));
  }

  floor() {
    this.add(LineLoop, this.line, [-X, FLOOR, -Z, X, FLOOR, -Z, X, FLOOR, Z, -X, FLOOR, Z]);
    const lines = [];
    for (const tick of this.grid.x.ticks) {
      const x = (this.grid.x.position(tick.value) - 0.5) * BOX.width;
      lines.push(x, FLOOR, -Z, x, FLOOR, Z);
    }
    for (const tick of this.grid.y.ticks) {
      const z = (0.5 - this.grid.y.position(tick.value)) * BOX.depth;
      lines.push(-X, FLOOR, z, X, FLOOR, z);
    }
    this.add(LineSegments, this.faint, lines);
  }

  wall(heights, x, z) {
    const lines = [];
    for (const y of [...this.ticks.map((tick) => heights.within(tick.value) * BOX.height)]) {
      lines.push(...(x ? [x, y, -Z, x, y, Z] : [-X, y, z, X, y, z]));
    }
    const part = this.add(LineSegments, this.faint, lines);
    return {part, x, z};
  }

  add(Kind, material, numbers) {
    const points = [];
    for (let i = 0; i < numbers.length; i += 3) {
      points.push(new Vector3(numbers[i], numbers[i + 1], numbers[i + 2]));
    }
    const part = new Kind(new BufferGeometry().setFromPoints(points), material);
    this.group.add(part);
    return part;
  }

  edge(axis, scale) {
    scale.ticks.forEach((tick) => this.label(tick.label, 'tick', axis, scale.position(tick.value)));
  }

  label(text, look, axis, share) {
    const span = document.createElement('span');
    span.textContent = text;
    span.className = look;
    this.labels.prepend(span);
    const [width, height] = [span.offsetWidth, span.offsetHeight];
    // The title of the heights stands above them, however many lines it has.
    this.spans.push({span, axis, share, title: look !== 'tick', width, height, rise: look.includes('high') ? 1 : 0.5});
  }

  // Shows the walls behind, and puts the labels to the edges in front: inside a picture of a size,
  // and without those that would lie over another or far off. Returns where they are.
  turn(camera, width, height) {
    const front = {x: Math.sign(camera.position.x) || 1, z: Math.sign(camera.position.z) || 1};
    for (const {part, x, z} of this.walls) {
      part.visible = x ? Math.sign(x) !== front.x : Math.sign(z) !== front.z;
    }
    const corner = leftmost(camera, front);
    this.corner.position.set(corner.x, 0, corner.z);
    const shown = [];
    for (const label of this.spans) {
      const at = this.place(label.axis, label.share, label.title, front, corner).project(camera);
      const wanted = [(at.x + 1) / 2 * width - label.width / 2, (1 - at.y) / 2 * height - label.rise * label.height];
      const [left, top] = [keep(wanted[0], width - label.width), keep(wanted[1], height - label.height)];
      const box = {...label, left, top, text: label.span.textContent};
      const near = Math.hypot(wanted[0] - left, wanted[1] - top) < FARTHEST;
      const free = near && !shown.some((other) => overlap(box, other));
      label.span.style.visibility = free ? '' : 'hidden';
      label.span.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
      if (free) {
        shown.push(box);
      }
    }
    return shown;
  }

  place(axis, share, title, front, corner) {
    const away = title ? 3.6 * GAP : GAP;
    if (axis === 'x') {
      return new Vector3((share - 0.5) * BOX.width, FLOOR, front.z * (Z + away));
    }
    if (axis === 'z') {
      return new Vector3(front.x * (X + away), FLOOR, (0.5 - share) * BOX.depth);
    }
    const out = new Vector3(corner.x, 0, corner.z).normalize().multiplyScalar(title ? 0 : GAP);
    return new Vector3(corner.x + out.x, share * BOX.height, corner.z + out.z);
  }
}

// The same labels where there are no elements; a title of two lines has them here too.
export function drawLabels(pen, labels, palette) {
  for (const {text, left, top, width, height, title} of labels) {
    const lines = widthOf(text) > width + 8 ? halves(text) : [text];
    lines.forEach((line, i) => pen.text(
      line, left + width / 2, top + height / 2 + 4 + LINE * (i - (lines.length - 1) / 2),
      {color: palette.color(title ? 'ink' : 'muted'), align: 'center'}));
  }
}

function halves(text) {
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const middle = spaces.reduce((best, at) =>
    (Math.abs(at - text.length / 2) < Math.abs(best - text.length / 2) ? at : best), text.length);
  return [text.slice(0, middle), text.slice(middle + 1)];
}

function keep(place, most) {
  return Math.max(4, Math.min(most - 4, place));
}

function inside(position) {
  return position >= -1e-9 && position <= 1 + 1e-9;
}

// Of the two corners at the sides, the one that is seen on the left.
function leftmost(camera, front) {
  const corners = [new Vector3(front.x * X, 0, -front.z * Z), new Vector3(-front.x * X, 0, front.z * Z)];
  const [first, second] = corners.map((corner) => corner.clone().project(camera).x);
  return first < second ? corners[0] : corners[1];
}
