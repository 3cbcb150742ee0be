// Light or dark: as the system says, until the reader chooses. The style sheet holds the colours.

const KEY = 'thalweg-theme';
const DARK = matchMedia('(prefers-color-scheme: dark)');

export class Theme {
  constructor(form) {
    this.listeners = [];
    // The colours shown, and those of pictures that are saved.
    this.shown = new Palette('');
    this.light = new Palette('light');
    const chosen = ['light', 'dark'].find((name) => name === stored()) ?? 'system';
    form.hidden = false;
    form.querySelector(`[value=${chosen}]`).checked = true;
    form.addEventListener('change', (event) => this.choose(event.target.value));
    DARK.addEventListener('change', () => this.changed());
    this.apply(chosen);
    // Paper is light, whatever the screen is, and waits for no frame.
    addEventListener('beforeprint', () => this.print('light'));
    addEventListener('afterprint', () => this.print(''));
    this.form = form;
  }

  print(scheme) {
    document.documentElement.dataset.paper = scheme;
    this.apply(scheme || new FormData(this.form).get('theme'));
    this.changed();
  }

  choose(name) {
    store(name);
    this.apply(name);
    this.changed();
  }

  apply(name) {
    if (name === 'system') {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = name;
    }
  }

  changed() {
    this.listeners.forEach((listener) => listener());
  }

  subscribe(listener) {
    this.listeners.push(listener);
  }
}

// The colours of the style sheet, in one scheme or in that of the page.
class Palette {
  constructor(scheme) {
    this.probe = document.createElement('span');
    this.probe.hidden = true;
    this.probe.style.colorScheme = scheme;
    document.body.append(this.probe);
  }

  // A colour as the browser computes it: rgb(…).
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
