// A picture to save of the view at the moment shown: title, figures, colour bar and legend, in
// light colours and always of the same width, whatever the window.
import {dash} from './dash.js';
import {epoch, figure} from './format.js';
import {fit} from './fit.js';
import {Outline, rectangle, widthOf} from './pen.js';
import {css} from './scale.js';

const WIDTH = 1360;
const MARGIN = 32;
const TOP = 112;
const HIGH = 400;
const GAP = 28;
const SURFACE = 500;
const BAR = 70;
const ROW = 24;
const COLUMNS = 3;
const SHADES = 64;

export class Sheet {
  constructor(scene, state, views, {title, subtitle, predictions}) {
    Object.assign(this, {scene, state, views, title, subtitle, predictions});
    this.width = WIDTH;
    const bar = scene.grid ? BAR : 0;
    this.height = TOP + HIGH + 24 + bar + ROW * Math.ceil(state.shown.length / COLUMNS) + MARGIN;
  }

  get moment() {
    return `epoch ${epoch(this.state.longest.epoch[this.state.frame])}`;
  }

  draw(pen, palette, ratio) {
    const ink = palette.color('ink');
    pen.fill(rectangle(0, 0, this.width, this.height), palette.color('paper'));
    pen.text(this.title, MARGIN, 46, {color: ink, size: 24, weight: 700, room: WIDTH - 2 * MARGIN});
    pen.text(`${this.subtitle} · ${this.moment}`, MARGIN, 70, {color: palette.color('muted'), size: 14, room: WIDTH - 2 * MARGIN});
    this.figures(pen, palette, ratio);
    if (this.scene.grid) {
      this.bar(pen, palette, TOP + HIGH + 30);
    }
    this.legend(pen, palette, TOP + HIGH + 40 + (this.scene.grid ? BAR : 0));
  }

  figures(pen, palette, ratio) {
    const {surface, contour, panels} = this.views;
    const all = [
      surface && {name: 'Surface', width: SURFACE, draw: (width) => surface.draw(pen, width, HIGH, palette, ratio)},
      {name: this.scene.grid ? 'From above' : 'The plane', draw: (width) => contour.draw(pen, width, HIGH, palette)},
      panels && {name: this.predictions, draw: (width) => this.panels(pen, palette, panels, width)},
    ].filter(Boolean);
    const given = surface ? SURFACE : 0;
    const room = WIDTH - 2 * MARGIN - GAP * (all.length - 1) - given;
    const other = room / (all.length - (surface ? 1 : 0));
    let left = MARGIN;
    for (const {name, width = other, draw} of all) {
      pen.text(name, left, TOP - 12, {color: palette.color('ink'), size: 14, weight: 700});
      pen.at(left, TOP, () => draw(width));
      left += width + GAP;
    }
  }

  panels(pen, palette, panels, width) {
    const shown = this.state.shown;
    const {across, panel} = fit(Math.max(1, shown.length), width, HIGH, panels);
    shown.forEach((path, i) => {
      const left = (i % across) * (panel[0] + 12);
      const top = Math.floor(i / across) * (panel[1] + 30);
      const quality = panels.quality(path);
      const room = panel[0] - widthOf(quality) - 8;
      pen.text(path.brief, left, top + 14, {color: palette.color('ink'), room});
      pen.text(quality, left + panel[0], top + 14, {color: palette.color('muted'), align: 'right'});
      pen.at(left, top + 22, () => panels.draw(pen, ...panel, palette, path));
    });
  }

  bar(pen, palette, top) {
    const quantity = this.scene.grid.quantities[this.state.quantity];
    const {color, title} = quantity.shown(this.state.height);
    const width = 2 * SURFACE;
    pen.text(title, MARGIN, top, {color: palette.color('ink')});
    for (let i = 0; i < SHADES; i++) {
      const color = css(this.scene.colormap.at((i + 0.5) / SHADES));
      pen.fill(rectangle(MARGIN + i * width / SHADES, top + 7, width / SHADES + 0.5, 10), color);
    }
    for (const tick of quantity.empty ? [] : color.ticks) {
      pen.text(tick.label, MARGIN + color.within(tick.value) * width, top + 32, {color: palette.color('muted'), align: 'center'});
    }
  }

  legend(pen, palette, top) {
    const column = (WIDTH - 2 * MARGIN) / COLUMNS;
    this.state.shown.forEach((path, i) => {
      const left = MARGIN + (i % COLUMNS) * column;
      const middle = top + Math.floor(i / COLUMNS) * ROW;
      pen.stroke(new Outline(`M${left} ${middle}h40`), path.color, 2.8, {dash: dash(path.member)});
      pen.at(left + 20, middle, () => pen.cased(path.outline, path.color, palette.color('paper'), 3));
      pen.text(path.label, left + 50, middle + 4, {color: palette.color('ink'), weight: 600});
      const after = left + 60 + widthOf(path.label, 12, 600);
      pen.text(this.reached(path), after, middle + 4, {color: palette.color('muted'), room: left + column - after - 8});
    });
  }

  reached(path) {
    const i = this.state.snapshot(path);
    return this.scene.metrics
      .map((metric) => `${metric.label} ${figure(metric, path.measures[metric.name][i])}`).join(', ');
  }
}
