// One clock for all cards: each shows the same share of its training.
(() => {
  const SECONDS = 8, HOLD = 0.2;
  const player = document.getElementById('player');
  const cards = [...document.querySelectorAll('.live')].map(card);
  if (!player || cards.length === 0) {
    return;
  }
  const button = player.querySelector('button');
  const slider = player.querySelector('input');
  const speed = player.querySelector('select');
  const output = player.querySelector('output');
  let share = 1, playing = false, before = 0;

  function card(element) {
    const label = document.createElement('p');
    label.className = 'epoch';
    element.prepend(label);
    const epochs = element.dataset.epochs.split(' ');
    const paths = [...element.querySelectorAll('[data-points]')].map((path) => ({
      points: path.dataset.points.split(' '),
      lines: path.querySelectorAll('polyline'),
      now: path.querySelector('.now'),
    }));
    const sheets = [...element.querySelectorAll('[data-frames]')].map((figure) => ({
      frames: Number(figure.dataset.frames),
      image: figure.querySelector('.sheet'),
    }));
    let seen = true;
    new IntersectionObserver((entries) => {
      seen = entries[entries.length - 1].isIntersecting;
      draw(share);
    }, {rootMargin: '200px'}).observe(element);

    function draw(part) {
      if (!seen) {
        return;
      }
      const at = (count) => Math.round(part * (count - 1));
      label.textContent = `epoch ${epochs[at(epochs.length)]} of ${epochs[epochs.length - 1]}`;
      for (const {points, lines, now} of paths) {
        const i = at(points.length);
        const shown = points.slice(0, i + 1).join(' ');
        lines.forEach((line) => line.setAttribute('points', i === 0 ? `${shown} ${shown}` : shown));
        now.setAttribute('transform', `translate(${points[i].replace(',', ' ')})`);
      }
      for (const {frames, image} of sheets) {
        image.setAttribute('y', -image.getAttribute('width') * at(frames));
      }
    }
    return draw;
  }

  function show(part) {
    share = Math.max(0, Math.min(1, part));
    slider.value = Math.round(share * slider.max);
    const text = `${Math.round(100 * share)} % of training`;
    output.textContent = text;
    slider.setAttribute('aria-valuetext', text);
    cards.forEach((draw) => draw(share));
  }

  function play(on) {
    playing = on;
    button.textContent = on ? 'Pause' : 'Play';
    if (on) {
      before = performance.now();
      position = share >= 1 ? 0 : share;
      requestAnimationFrame(tick);
    }
  }

  // At its end it holds, then begins again.
  let position = 1;
  function tick(now) {
    if (!playing) {
      return;
    }
    position += (now - before) / 1000 / SECONDS * Number(speed.value);
    before = now;
    if (position > 1 + HOLD) {
      position = 0;
    }
    show(position);
    requestAnimationFrame(tick);
  }

  button.addEventListener('click', () => play(!playing));
  slider.addEventListener('input', () => {
    play(false);
    show(slider.value / slider.max);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === ' ' && event.target === document.body) {
      event.preventDefault();
      play(!playing);
    }
  });
  player.hidden = false;
  show(1);
  play(!matchMedia('(prefers-reduced-motion: reduce)').matches);
})();
