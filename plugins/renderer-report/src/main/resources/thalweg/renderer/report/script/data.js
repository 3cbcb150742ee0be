// Reads what the page holds as JSON. Rows of numbers are base64 of little-endian 32-bit floats,
// cells of decision regions are bytes. What is not known is missing: grid, regions, curve.
import {Colormap, Scale} from './scale.js';
import {Grid} from './grid.js';
import {Outline} from './pen.js';

// Characters of a label that stands in a picture.
const LONGEST = 22;

const ROWS = ['x', 'y', 'epoch', 'planeLoss', 'residual', 'residualFraction'];

export function readScene() {
  const raw = JSON.parse(document.getElementById('scene').textContent);
  const axes = raw.axes.map((axis) => ({...axis, scale: new Scale(axis.scale)}));
  return {
    axes,
    colormap: new Colormap(raw.colormap),
    metrics: raw.metrics,
    grid: raw.grid && readGrid(raw.grid, axes),
    paths: raw.paths.map((path, number) => readPath(path, number, raw.metrics)),
    regions: raw.regions && readRegions(raw.regions),
    curve: raw.curve && readCurve(raw.curve),
  };
}

// Quantities keep their order: the loss is the first.
function readGrid(raw, [x, y]) {
  const quantities = {};
  for (const quantity of raw.quantities) {
    quantities[quantity.name] = readQuantity(quantity);
  }
  return new Grid(raw.columns, raw.rows, x.scale, y.scale, quantities);
}

// Colours follow the scale of the heights where there is a choice.
function readQuantity(raw) {
  const color = new Scale(raw.color);
  const linear = new Scale(raw.linear);
  const chosen = Boolean(raw.logarithmic);
  const usual = {color, heights: new Scale(raw.logarithmic ?? raw.linear), title: raw.title};
  return {
    ...raw,
    values: floats(raw.values),
    chosen,
    shown: (height) => (chosen && height === 'linear'
      ? {color: linear, heights: linear, title: raw.linearTitle} : usual),
  };
}

function readPath(raw, number, metrics) {
  const path = {...raw, brief: brief(raw.label), number, outline: new Outline(raw.marker), measures: {}};
  for (const row of ROWS) {
    path[row] = floats(raw[row]);
  }
  for (const {name} of metrics) {
    path.measures[name] = floats(raw.measures[name]);
  }
  path.loss = path.measures[metrics[0]?.name];
  return path;
}

// A long label without its middle: seeds are told apart by its end.
function brief(label) {
  const characters = [...label];
  return characters.length <= LONGEST ? label
    : `${characters.slice(0, LONGEST / 2).join('')}…${characters.slice(-LONGEST / 2 + 1).join('')}`;
}

function readRegions(raw) {
  return {
    ...raw,
    x: new Scale({low: raw.x[0], high: raw.x[1], ticks: []}),
    y: new Scale({low: raw.y[0], high: raw.y[1], ticks: []}),
    points: {
      of: raw.points.of,
      x: floats(raw.points.x),
      y: floats(raw.points.y),
      labels: bytes(raw.points.labels),
    },
    paths: raw.paths.map((path) => ({snapshots: path.snapshots, cells: bytes(path.cells)})),
  };
}

function readCurve(raw) {
  return {
    ...raw,
    x: new Scale(raw.x),
    y: new Scale(raw.y),
    points: {of: raw.points.of, x: floats(raw.points.x), y: floats(raw.points.y)},
    paths: raw.paths.map((path) => ({snapshots: path.snapshots, values: floats(path.values)})),
  };
}

function bytes(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

// Every browser with WebGL runs on a little-endian machine.
function floats(base64) {
  return new Float32Array(bytes(base64).buffer);
}
