// The view in the page's address, so that a link shows the same: #epoch=30&scale=linear&….
// Steps within a view add nothing to the browser's history.

const PAUSE = 250;
const FIRST = /^#(epoch|show|scale|hide|view)=/;

export function bindAddress(scene, state) {
  const usual = {quantity: state.quantity, height: state.height, frame: state.last};
  let waiting = 0;
  const write = () => {
    const text = written(scene, state, usual);
    if (text || FIRST.test(location.hash)) {
      replace(text ? `#${text}` : location.pathname + location.search);
    }
  };
  const read = () => {
    if (FIRST.test(location.hash)) {
      state.set(parsed(location.hash.slice(1), scene, usual, state.longest));
    }
  };
  read();
  addEventListener('hashchange', read);
  state.subscribe((changed) => {
    if (['frame', 'quantity', 'height', 'hidden', 'view', 'playing'].some((name) => changed.has(name)) && !state.playing) {
      clearTimeout(waiting);
      waiting = setTimeout(write, PAUSE);
    }
  });
  // A link leads to the figures.
  return FIRST.test(location.hash);
}

function written({paths}, state, usual) {
  const parts = [];
  if (state.frame !== usual.frame) {
    parts.push(`epoch=${Number(state.longest.epoch[state.frame].toPrecision(6))}`);
  }
  if (state.quantity !== usual.quantity) {
    parts.push(`show=${encodeURIComponent(state.quantity)}`);
  }
  if (state.height !== usual.height) {
    parts.push(`scale=${state.height}`);
  }
  if (state.hidden.size > 0) {
    const names = paths.filter((path) => state.hidden.has(path.number)).map((path) => encodeURIComponent(path.name));
    parts.push(`hide=${names.join(',')}`);
  }
  if (state.view) {
    parts.push(`view=${state.view.join(',')}`);
  }
  return parts.join('&');
}

// What is not understood, or not there, is as usual.
function parsed(text, {paths, grid}, usual, longest) {
  const all = Object.fromEntries(text.split('&').map((part) => part.split('=')));
  const names = (all.hide ?? '').split(',').map(decoded);
  const view = (all.view ?? '').split(',').map(Number);
  const quantity = decoded(all.show ?? '');
  return {
    frame: all.epoch ? nearest(longest, Number(all.epoch), usual.frame) : usual.frame,
    quantity: grid?.quantities[quantity] ? quantity : usual.quantity,
    height: all.scale === 'linear' ? 'linear' : usual.height,
    hidden: new Set(paths.filter((path) => names.includes(path.name)).map((path) => path.number)),
    view: view.length === 3 && view.every(Number.isFinite) ? view : null,
    playing: false,
  };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function nearest(path, epoch, otherwise) {
  if (!Number.isFinite(epoch)) {
    return otherwise;
  }
  return path.epoch.reduce((best, at, i) =>
    (Math.abs(at - epoch) < Math.abs(path.epoch[best] - epoch) ? i : best), 0);
}

// Browsers refuse this now and then, for pages from a folder for instance.
function replace(address) {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // The address stays behind; everything else works.
  }
}
