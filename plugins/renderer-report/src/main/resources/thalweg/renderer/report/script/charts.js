// The charts below follow: a line at the moment shown, and what is hidden above leaves them too.

export function bindCharts(state) {
  const cursors = [...document.querySelectorAll('svg.chart .cursor')];
  const curves = [...document.querySelectorAll('[data-path]')];
  state.subscribe((changed) => {
    if (changed.has('frame')) {
      cursors.forEach((cursor) => place(cursor, state.longest.epoch[state.frame]));
    }
    if (changed.has('hidden')) {
      curves.forEach((curve) => {
        curve.classList.toggle('hidden', state.hidden.has(Number(curve.dataset.path)));
      });
    }
  });
}

function place(cursor, epoch) {
  const {left, width, low, high} = cursor.dataset;
  const share = (epoch - low) / (high - low);
  cursor.setAttribute('transform', `translate(${Number(left) + share * width} 0)`);
  cursor.classList.remove('hidden');
}
