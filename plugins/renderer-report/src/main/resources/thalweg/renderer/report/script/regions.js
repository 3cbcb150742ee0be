// What each network predicts where, at the moment shown, with the data that it learned from.
import {raster} from './canvas.js';
import {Panels, nearestFrame} from './panels.js';
import {Outline, circle, rectangle} from './pen.js';
import {PlotArea} from './plot.js';
import {outlineAbove} from './rings.js';
import {css, mix, rgb} from './scale.js';

const UNKNOWN = 255;
const LIGHTEST = 0.14;
const DEEPEST = 0.62;

// Steps of confidence of a picture in SVG.
const STEPS = 8;

export class RegionsView {
  constructor(element, scene, state, theme) {
    Object.assign(this, {scene, state, dots: new Map()});
    this.panels = new Panels(element, scene, state, theme, {
      what: 'Decision regions',
      height: (width, room) => Math.min(width, room),
      width: (height) => height,
      draw: (...all) => this.draw(...all),
    });
  }

  draw(pen, width, height, palette, path) {
    const {x, y} = this.scene.regions;
    const area = new PlotArea(pen, {left: 0, top: 0, right: width, bottom: height, x, y});
    area.inside(() => {
      if (pen.vector) {
        this.shapes(pen, area, palette, path);
      } else {
        pen.image(this.pixels(palette, path), 0, 0, width, height);
      }
      const paper = palette.color('paper');
      pen.layer(this.storeOf(path), paper, area, (layer) => this.points(layer, area, paper));
    });
  }

  cells(path) {
    const {mesh, paths} = this.scene.regions;
    const {cells, snapshots} = paths[path.number];
    const first = nearestFrame(snapshots, this.state.snapshot(path)) * mesh * mesh;
    return cells.subarray(first, first + mesh * mesh);
  }

  pixels(palette, path) {
    const {mesh} = this.scene.regions;
    const colors = this.colors(palette);
    const cells = this.cells(path);
    return raster(mesh, mesh, (column, row) => colors[cells[(mesh - 1 - row) * mesh + column]]);
  }

  // A colour for each byte: classes fade into the paper where the network is not sure.
  colors(palette) {
    const {colors, shades} = this.scene.regions;
    const paper = palette.channels('paper');
    return Array.from({length: 256}, (_, byte) => {
      const color = colors[Math.floor(byte / shades)];
      return byte === UNKNOWN || !color
        ? [150, 150, 150, 255]
        : [...shade(paper, color, (byte % shades + 0.5) / shades), 255];
    });
  }

  // The same with smooth edges: a class is positive where it wins, by its confidence.
  shapes(pen, area, palette, path) {
    const {mesh, shades, colors} = this.scene.regions;
    const paper = palette.channels('paper');
    const cells = this.cells(path);
    // Values are those of the middle of a cell; those at the rim reach the edge.
    const stretched = (index) => (index === 0 ? 0 : index === mesh - 1 ? 1 : (index + 0.5) / mesh);
    const place = (column, row) =>
      `${area.across(stretched(column)).toFixed(1)} ${area.down(stretched(row)).toFixed(1)}`;
    const unknown = cells.every((byte) => byte === UNKNOWN);
    pen.fill(rectangle(area.left, area.top, area.width, area.height), unknown ? '#969696' : palette.color('paper'));
    colors.forEach((color, number) => {
      const margin = Float32Array.from(cells, (byte) => {
        const confidence = (byte % shades + 0.5) / shades;
        return byte === UNKNOWN ? NaN : Math.floor(byte / shades) === number ? confidence : -confidence;
      });
      for (let step = 0; step < STEPS; step++) {
        const outline = outlineAbove(margin, mesh, mesh, step / STEPS, place);
        pen.fill(outline, css(shade(paper, color, (step + 0.5) / STEPS)), {holes: true});
      }
    });
  }

  // The examples are the same at every moment.
  storeOf(path) {
    if (!this.dots.has(path)) {
      this.dots.set(path, {});
    }
    return this.dots.get(path);
  }

  points(pen, area, paper) {
    for (const {color, outline} of this.outlines(area)) {
      pen.cased(outline, color, paper, 1.6);
    }
  }

  // A circle for each example, one outline for each class.
  outlines(area) {
    const {points, colors} = this.scene.regions;
    const radius = Math.max(1.4, Math.min(3, area.width / 130));
    const parts = colors.map(() => []);
    points.labels.forEach((label, i) => {
      parts[label].push(circle(area.px(points.x[i]), area.py(points.y[i]), radius));
    });
    return parts.map((circles, label) => ({color: colors[label], outline: new Outline(circles.join(''))}));
  }
}

function shade(paper, color, confidence) {
  return mix(paper, rgb(color), LIGHTEST + (DEEPEST - LIGHTEST) * confidence);
}
