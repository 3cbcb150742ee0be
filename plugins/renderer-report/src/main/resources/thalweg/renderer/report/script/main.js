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
import {Sheet} from './sheet.js';
import {bindAddress} from './address.js';
import {bindChoices} from './choices.js';
import {bindTimeline} from './timeline.js';
import {bindReadout} from './readout.js';
import {bindCharts} from './charts.js';
import {bindCopy} from './copy.js';
import {bindSave} from './save.js';
import {bindAlone} from './alone.js';

const at = (id) => document.getElementById(id);
const scene = readScene();
const state = new State(scene.paths, scene.grid && Object.keys(scene.grid.quantities)[0]);
const linked = bindAddress(scene, state);
const theme = new Theme(at('theme'));
const tooltip = new Tooltip(at('tooltip'), scene);

at('explore').hidden = false;
document.documentElement.classList.add('interactive');

bindTimeline(at('timeline'), state);
bindReadout(at('readout'), scene, state);
bindCharts(state);
document.querySelectorAll('button[data-copies]').forEach(bindCopy);
const views = {
  contour: new ContourView(at('contour'), scene, state, theme, tooltip),
  panels: predictions()?.panels,
};
if (scene.grid) {
  bindChoices(at('choices'), scene.grid, state);
  new ColorBar(at('color-bar'), scene, state);
  views.surface = surface();
}
bindSave(at('save'), sheet, theme.light);
bindAlone();
state.changed();
if (linked) {
  at('explore').scrollIntoView();
}

function predictions() {
  if (scene.regions) {
    return new RegionsView(at('regions'), scene, state, theme);
  }
  return scene.curve && new CurveView(at('curve'), scene, state, theme);
}

function surface() {
  const figure = at('surface');
  try {
    return new SurfaceView(figure, scene, state, theme, tooltip);
  } catch (error) {
    console.warn(error.message);
    figure.classList.add('missing');
    return null;
  }
}

function sheet() {
  return new Sheet(scene, state, views, {
    title: document.querySelector('h1').textContent,
    subtitle: document.querySelector('.subtitle').textContent,
    predictions: document.querySelector('.predictions .name')?.textContent,
  });
}
