// What is shown: one object that views subscribe to.

export class State {
  constructor(paths, quantity) {
    this.paths = paths;
    this.last = Math.max(...paths.map((path) => path.size)) - 1;
    this.frame = this.last;
    this.quantity = quantity;
    this.height = 'logarithmic';
    this.playing = false;
    // Azimuth and elevation in degrees and distance, once the reader has turned the surface.
    this.view = null;
    this.hidden = new Set();
    // {path, snapshot} under the pointer.
    this.hover = null;
    this.listeners = [];
  }

  // Calls back after each change, with the names of what changed.
  subscribe(listener) {
    this.listeners.push(listener);
  }

  set(values) {
    const changed = Object.keys(values).filter((name) => this[name] !== values[name]);
    Object.assign(this, values);
    if (changed.length > 0) {
      this.changed(new Set(changed));
    }
  }

  toggle(path, shown) {
    const hidden = new Set(this.hidden);
    hidden[shown ? 'delete' : 'add'](path);
    this.set({hidden});
  }

  // Everything, where nothing is named.
  changed(names = {has: () => true}) {
    this.listeners.forEach((listener) => listener(names));
  }

  get shown() {
    return this.paths.filter((path) => !this.hidden.has(path.number));
  }

  // The path that tells the epoch of each frame: no other has more snapshots.
  get longest() {
    return this.paths.find((path) => path.size === this.last + 1);
  }

  // A path that has ended stays where it is.
  snapshot(path) {
    return Math.min(this.frame, path.size - 1);
  }

  hovers(snapshot) {
    const old = this.hover;
    if (old?.path !== snapshot?.path || old?.snapshot !== snapshot?.snapshot) {
      this.set({hover: snapshot});
    }
  }
}
