// The table of what each optimizer has reached at the moment shown, with a box to hide it.
import {figure, percent, significant} from './format.js';

export function bindReadout(table, scene, state) {
  const rows = [...table.tBodies[0].rows];
  rows.forEach((row, number) => {
    const box = row.querySelector('input');
    box.addEventListener('change', () => state.toggle(number, box.checked));
  });
  state.subscribe((changed) => {
    if (changed.has('frame') || changed.has('hidden')) {
      rows.forEach((row, number) => {
        const path = scene.paths[number];
        fill(row, texts(scene, path, state.snapshot(path)));
        row.classList.toggle('off', state.hidden.has(number));
      });
    }
  });
}

function texts({grid, metrics}, path, i) {
  const gap = grid ? [significant(Math.abs(path.planeLoss[i] - path.loss[i]))] : [];
  return [
    ...metrics.map((metric) => figure(metric, path.measures[metric.name][i])),
    percent(path.residualFraction[i]),
    ...gap,
  ];
}

function fill(row, texts) {
  texts.forEach((text, column) => {
    row.cells[column + 1].textContent = text;
  });
}
