// Draws as SVG: shapes stay shapes and texts stay texts; only images are pixels.
import {FAMILY, widthOf} from './pen.js';

const ANCHORS = {left: 'start', center: 'middle', right: 'end'};

export class SvgPen {
  constructor(width, height) {
    this.size = [width, height];
    this.vector = true;
    this.parts = [];
    this.clips = 0;
  }

  fill(outline, color, {opacity = 1, holes = false} = {}) {
    this.add('path', {
      d: outline.d, fill: color, 'fill-rule': holes ? 'evenodd' : null, 'fill-opacity': unless(opacity, 1),
    });
  }

  stroke(outline, color, width, {dash = [], opacity = 1} = {}) {
    this.add('path', {
      d: outline.d, fill: 'none', stroke: color, 'stroke-width': width,
      'stroke-linecap': dash.length > 0 ? 'butt' : 'round', 'stroke-linejoin': 'round',
      'stroke-dasharray': dash.join(' ') || null, 'stroke-opacity': unless(opacity, 1),
    });
  }

  cased(outline, color, edge, width) {
    this.add('path', {
      d: outline.d, fill: color, stroke: edge, 'stroke-width': width, 'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    });
  }

  text(string, x, y, {color, align = 'left', size = 12, weight = 400, room}) {
    const long = room && widthOf(string, size, weight) > room;
    this.add('text', {
      x: short(x), y: short(y), fill: color, 'text-anchor': unless(ANCHORS[align], 'start'), 'font-size': size,
      'font-weight': unless(weight, 400), textLength: long ? short(room) : null,
      lengthAdjust: long ? 'spacingAndGlyphs' : null,
    }, escape(string));
  }

  image(picture, x, y, width, height) {
    this.add('image', {
      x, y, width, height, preserveAspectRatio: 'none', href: picture.toDataURL('image/png'),
    });
  }

  layer(store, key, box, draw) {
    draw(this);
  }

  clip(x, y, width, height, draw) {
    const id = `clip${this.clips++}`;
    this.parts.push(`<clipPath id="${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>`);
    this.group({'clip-path': `url(#${id})`}, draw);
  }

  at(x, y, draw) {
    this.group({transform: `translate(${short(x)} ${short(y)})`}, draw);
  }

  group(attributes, draw) {
    this.parts.push(`<g${written(attributes)}>`);
    draw();
    this.parts.push('</g>');
  }

  add(name, attributes, content = '') {
    this.parts.push(`<${name}${written(attributes)}>${content}</${name}>`);
  }

  // The whole file.
  file(title, description) {
    const [width, height] = this.size;
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
      ` viewBox="0 0 ${width} ${height}" font-family="${escape(FAMILY)}" role="img">\n`,
      `<title>${escape(title)}</title>\n<desc>${escape(description)}</desc>\n`,
      this.parts.join('\n'), '\n</svg>\n',
    ].join('');
  }
}

function written(attributes) {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
}

function unless(value, usual) {
  return value === usual ? null : value;
}

function short(number) {
  return Math.round(100 * number) / 100;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
