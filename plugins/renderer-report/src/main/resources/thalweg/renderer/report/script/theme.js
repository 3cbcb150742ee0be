// Light or dark: as the system says, until the reader chooses. The style sheet holds the colours.

const KEY = 'thalweg-theme';
const DARK = matchMedia('(prefers-color-scheme: dark)');

export class Theme {
  constructor(button) {
    this.button = button;
    this.listeners = [];
    this.probe = document.createElement('span');
    this.probe.hidden = true;
    document.body.append(this.probe);
    button.hidden = false;
    button.addEventListener('click', () => this.choose(this.dark ? 'light' : 'dark'));
    DARK.addEventListener('change', () => this.apply());
    this.apply(stored());
  }

  get dark() {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === 'dark' : DARK.matches;
  }

  choose(name) {
    store(name);
    this.apply(name);
  }

  apply(name) {
    if (name) {
      document.documentElement.dataset.theme = name;
    }
    this.button.setAttribute('aria-pressed', String(this.dark));
    this.listeners.forEach((listener) => listener());
  }

  subscribe(listener) {
    this.listeners.push(listener);
  }

  // A colour of the style sheet as the browser computes it: rgb(…).
  color(variable) {
    this.probe.style.color = `var(--${variable})`;
    return getComputedStyle(this.probe).color;
  }

  // Red, green and blue from 0 to 255.
  channels(variable) {
    return this.color(variable).match(/[\d.]+/g).slice(0, 3).map(Number);
  }
}

// Pages opened from a folder may have no storage.
function stored() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(name) {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // The choice holds until the page is left.
  }
}
