// Reads what the page holds as JSON. Rows of numbers are base64 of little-endian 32-bit floats,
// cells of decision regions are bytes.
import {Colormap, Scale} from './scale.js';
import {Grid} from './grid.js';

const ROWS = ['x', 'y', 'epoch', 'loss', 'accuracy', 'planeLoss', 'residual', 'residualFraction'];

export function readScene() {
  const raw = JSON.parse(document.getElementById('scene').textContent);
  return {
    axes: raw.axes,
    colormap: new Colormap(raw.colormap),
    grid: readGrid(raw.grid),
    paths: raw.paths.map(readPath),
    regions: raw.regions && readRegions(raw.regions),
  };
}

function readGrid(raw) {
  const quantities = {};
  for (const quantity of raw.quantities) {
    quantities[quantity.name] = {
      ...quantity,
      values: floats(quantity.values),
      color: new Scale(quantity.color),
      linear: new Scale(quantity.linear),
      logarithmic: new Scale(quantity.logarithmic ?? quantity.linear),
    };
  }
  return new Grid(raw.columns, raw.rows, new Scale(raw.x), new Scale(raw.y), quantities);
}

function readPath(raw, number) {
  const path = {...raw, number};
  for (const row of ROWS) {
    path[row] = floats(raw[row]);
  }
  return path;
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

function bytes(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

// Every browser with WebGL runs on a little-endian machine.
function floats(base64) {
  return new Float32Array(bytes(base64).buffer);
}
