// Puts the interactive figures in the place of the still one, and wires them to one state.
import {readScene} from './data.js';
import {State} from './state.js';
import {Theme} from './theme.js';
import {Tooltip} from './tooltip.js';
import {ContourView} from './contour.js';
import {RegionsView} from './regions.js';
import {SurfaceView} from './surface.js';
import {ColorBar} from './colorbar.js';
import {bindChoices} from './choices.js';
import {bindTimeline} from './timeline.js';
import {bindReadout} from './readout.js';
import {bindCursors} from './cursors.js';
import {bindCopy} from './copy.js';

const scene = readScene();
const state = new State(scene.paths);
const theme = new Theme(document.getElementById('theme'));
const tooltip = new Tooltip(document.getElementById('tooltip'), scene.paths);

document.getElementById('explore').hidden = false;
document.documentElement.classList.add('interactive');

bindChoices(document.getElementById('choices'), state);
bindTimeline(document.getElementById('timeline'), scene, state);
bindReadout(document.getElementById('readout'), scene.paths, state);
bindCursors(scene.paths, state);
document.querySelectorAll('button[data-copies]').forEach(bindCopy);
new ColorBar(document.getElementById('color-bar'), scene, state);
new ContourView(document.getElementById('contour'), scene, state, theme, tooltip);
new RegionsView(document.getElementById('regions'), scene, state, theme);
surface();
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
