// The table of what each optimizer has reached at the moment shown, with a box to hide it.
import {epoch, figure, offPlane, significant} from './format.js';

const SHORT = 12;

export function bindReadout(table, scene, state) {
  const rows = [...table.tBodies[0].rows];
  rows.forEach((row, number) => {
    const box = row.querySelector('input');
    // A short label stays in one line.
    row.classList.toggle('short', scene.paths[number].label.length <= SHORT);
    box.addEventListener('change', () => state.toggle(number, box.checked));
  });
  state.subscribe((changed) => {
    if (changed.has('hover')) {
      rows.forEach((row, number) => row.classList.toggle('pointed', number === state.hover?.path));
    }
    if (changed.has('frame') || changed.has('hidden')) {
      rows.forEach((row, number) => {
        const path = scene.paths[number];
        const shown = !state.hidden.has(number);
        fill(row, texts(scene, path, state.snapshot(path)));
        row.querySelector('small').textContent = ended(path, state);
        row.querySelector('input').checked = shown;
        row.classList.toggle('off', !shown);
      });
    }
  });
}

// A path that is shorter than the others stays at its end.
function ended(path, state) {
  return state.frame >= path.size ? `ended at epoch ${epoch(path.epoch[path.size - 1])}` : '';
}

// The plane goes through the anchor, so that it has no gap there by construction.
function texts({grid, metrics}, path, i) {
  const off = offPlane(path, i);
  const gap = () => (off === 'anchor' ? '–' : significant(Math.abs(path.planeLoss[i] - path.loss[i])));
  return [
    ...metrics.map((metric) => figure(metric, path.measures[metric.name][i])),
    off,
    ...(grid ? [gap()] : []),
  ];
}

function fill(row, texts) {
  texts.forEach((text, column) => {
    row.cells[column + 1].textContent = text;
  });
}
