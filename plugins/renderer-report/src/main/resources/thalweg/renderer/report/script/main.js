// Puts the interactive figures in the place of the still one, and wires them to one state.
import {readScene} from './data.js';
import {State} from './state.js';
import {Theme} from './theme.js';
import {Tooltip} from './tooltip.js';
import {ContourView} from './contour.js';
import {RegionsView} from './regions.js';
import {CurveView} from './curve.js';
import {SurfaceView} from './surface.js';
import {ColorBar} from './colorbar.js';
import {bindChoices} from './choices.js';
import {bindTimeline} from './timeline.js';
import {bindReadout} from './readout.js';
import {bindCharts} from './charts.js';
import {bindCopy} from './copy.js';

const scene = readScene();
const state = new State(scene.paths, scene.grid && Object.keys(scene.grid.quantities)[0]);
const theme = new Theme(document.getElementById('theme'));
const tooltip = new Tooltip(document.getElementById('tooltip'), scene);

document.getElementById('explore').hidden = false;
document.documentElement.classList.add('interactive');

bindTimeline(document.getElementById('timeline'), scene, state);
bindReadout(document.getElementById('readout'), scene, state);
bindCharts(scene.paths, state);
document.querySelectorAll('button[data-copies]').forEach(bindCopy);
new ContourView(document.getElementById('contour'), scene, state, theme, tooltip);
if (scene.regions) {
  new RegionsView(document.getElementById('regions'), scene, state, theme);
}
if (scene.curve) {
  new CurveView(document.getElementById('curve'), scene, state, theme);
}
if (scene.grid) {
  bindChoices(document.getElementById('choices'), scene.grid, state);
  new ColorBar(document.getElementById('color-bar'), scene, state);
  surface();
}
state.changed();

function surface() {
  const figure = document.getElementById('surface');
  try {
    new SurfaceView(figure, scene, state, theme, tooltip);
  } catch (error) {
    console.warn(error.message);
    figure.classList.add('missing');
  }
}
