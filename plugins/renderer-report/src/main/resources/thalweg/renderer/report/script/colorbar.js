// What the colours of the landscape mean, and what is left out or cut off.
import {count} from './format.js';

export class ColorBar {
  constructor(element, scene, state) {
    this.element = element;
    this.scene = scene;
    this.state = state;
    element.querySelector('.gradient').style.background =
      `linear-gradient(to right, ${scene.colormap.hex.join(', ')})`;
    state.subscribe((changed) => {
      if (changed.has('quantity') || changed.has('height')) {
        this.draw();
      }
    });
  }

  draw() {
    const quantity = this.scene.grid.quantities[this.state.quantity];
    const {color, title} = quantity.shown(this.state.height);
    this.element.classList.toggle('empty', quantity.empty);
    this.element.querySelector('.name').textContent = quantity.empty
      ? `no finite ${quantity.label} on this grid` : title;
    const ticks = quantity.empty ? [] : color.ticks;
    this.element.querySelector('.ticks').replaceChildren(...ticks.map((tick) => {
      const label = document.createElement('span');
      label.textContent = tick.label;
      label.style.left = `${100 * color.within(tick.value)}%`;
      return label;
    }));
    this.element.querySelector('.note').textContent = this.note(quantity).join(' ');
  }

  note(quantity) {
    const sentences = [];
    const all = quantity.values.length;
    if (quantity.limit && (this.state.height === 'linear' || !quantity.chosen)) {
      sentences.push(quantity.limit);
    }
    const holes = quantity.values.filter((value) => !Number.isFinite(value)).length;
    if (holes > 0) {
      sentences.push(`${count(holes)} of ${count(all)} cells have no finite ${quantity.label} and are left out.`);
    }
    return sentences;
  }
}
