// A page without the files beside it shows the last frame of an animation, which it holds.

export function bindAlone() {
  document.querySelectorAll('[data-still]').forEach((figure) => {
    const image = figure.querySelector('img');
    const name = CSS.escape(figure.dataset.still);
    const still = document.querySelector(`[data-picture="${name}"] img`);
    if (!still?.src.startsWith('data:')) {
      return;
    }
    const replace = () => {
      figure.querySelectorAll('source').forEach((source) => source.remove());
      image.src = still.src;
    };
    if (image.complete && image.naturalWidth === 0) {
      replace();
    } else {
      image.addEventListener('error', replace, {once: true});
    }
  });
}
