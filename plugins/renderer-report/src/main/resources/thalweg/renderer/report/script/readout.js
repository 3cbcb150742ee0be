// The table of what each optimizer has reached at the moment shown, with a box to hide it.
import {percent, significant} from './format.js';

export function bindReadout(table, paths, state) {
  const rows = [...table.tBodies[0].rows];
  rows.forEach((row, number) => {
    const box = row.querySelector('input');
    box.addEventListener('change', () => state.toggle(number, box.checked));
  });
  state.subscribe((changed) => {
    if (changed.has('frame') || changed.has('hidden')) {
      rows.forEach((row, number) => fill(row, paths[number], state.snapshot(paths[number])));
      mark(rows, paths, state);
    }
  });
}

function fill(row, path, i) {
  const gap = Math.abs(path.planeLoss[i] - path.loss[i]);
  const texts = [
    significant(path.loss[i]),
    percent(path.accuracy[i]),
    percent(path.residualFraction[i]),
    significant(gap),
  ];
  texts.forEach((text, column) => {
    row.cells[column + 1].textContent = text;
  });
}

// What is hidden here leaves the charts below too.
function mark(rows, paths, state) {
  paths.forEach((path) => {
    const hidden = state.hidden.has(path.number);
    rows[path.number].classList.toggle('off', hidden);
    document.querySelectorAll(`[data-path="${path.number}"]`).forEach((curve) => {
      curve.classList.toggle('hidden', hidden);
    });
  });
}
