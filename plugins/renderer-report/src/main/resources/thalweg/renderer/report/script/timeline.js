// The slider over snapshots and the button that plays them.
import {epoch} from './format.js';

const WHOLE = 10_000;
const SHORTEST = 33;
const LONGEST = 400;
const REDUCED = matchMedia('(prefers-reduced-motion: reduce)');
const FEW = 12;
const SLOW = 900;

export function bindTimeline(element, state) {
  const slider = element.querySelector('input');
  const button = element.querySelector('button');
  const moment = element.querySelector('output');
  slider.max = state.last;
  button.disabled = slider.disabled = state.last === 0;
  slider.addEventListener('input', () => state.set({frame: Number(slider.value), playing: false}));
  button.addEventListener('click', () => play(state));
  document.addEventListener('keydown', (event) => onKey(event, state));
  state.subscribe(() => {
    slider.value = state.frame;
    moment.textContent = `epoch ${epoch(state.longest.epoch[state.frame])}`;
    slider.setAttribute('aria-valuetext',
      `${moment.textContent}, snapshot ${state.frame + 1} of ${state.last + 1}`);
    button.classList.toggle('playing', state.playing);
    button.setAttribute('aria-label', state.playing ? 'Pause' : 'Play');
  });
}

// Space plays wherever it has no other meaning.
function onKey(event, state) {
  const busy = event.target.closest?.('button, a, summary, textarea, [type=checkbox], [type=radio]');
  if (event.key === ' ' && !busy && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    play(state);
  }
}

function play(state) {
  if (state.playing || state.last === 0) {
    state.set({playing: false});
    return;
  }
  state.set({playing: true, frame: state.frame === state.last ? 0 : state.frame});
  let before = performance.now();
  const tick = (now) => {
    if (!state.playing) {
      return;
    }
    const {step, pause} = pace(state.last + 1);
    const steps = Math.floor((now - before) / pause);
    if (steps > 0) {
      before += steps * pause;
      const frame = Math.min(state.last, state.frame + steps * step);
      state.set({frame, playing: frame < state.last});
    }
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

// Those who asked for less motion see a few stills, one after the other.
function pace(frames) {
  return REDUCED.matches
    ? {step: Math.max(1, Math.ceil(frames / FEW)), pause: SLOW}
    : {step: 1, pause: Math.min(LONGEST, Math.max(SHORTEST, WHOLE / frames))};
}
