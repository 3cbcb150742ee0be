// A line in every chart over epochs, at the moment shown.

export function bindCursors(paths, state) {
  const longest = paths.find((path) => path.size === state.last + 1);
  const cursors = [...document.querySelectorAll('svg.chart .cursor')];
  state.subscribe((changed) => {
    if (changed.has('frame')) {
      cursors.forEach((cursor) => place(cursor, longest.epoch[state.frame]));
    }
  });
}

function place(cursor, epoch) {
  const {left, width, low, high} = cursor.dataset;
  const share = (epoch - low) / (high - low);
  cursor.setAttribute('transform', `translate(${Number(left) + share * width} 0)`);
  cursor.classList.remove('hidden');
}
