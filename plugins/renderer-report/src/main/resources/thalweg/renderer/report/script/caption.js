// What stands over a panel: the path's own mark, its label, and how good its network is. Where
// there is no room the middle of the label goes, as its end tells seeds apart.

const SVG = 'http://www.w3.org/2000/svg';
const END = 4;
const SHORT = 12;

export class Caption {
  constructor(path) {
    this.element = document.createElement('figcaption');
    this.element.title = path.label;
    const characters = [...path.label];
    const middle = characters.length > SHORT ? characters.length - END : characters.length;
    const parts = [characters.slice(0, middle), characters.slice(middle), []];
    const [start, end, quality] = parts.map((text) => {
      const span = document.createElement('span');
      span.textContent = text.join('');
      return span;
    });
    [start.className, quality.className] = ['start', 'quality'];
    this.quality = quality;
    this.element.append(mark(path), start, end, quality);
  }

  set text(quality) {
    this.quality.textContent = quality;
  }
}

function mark(path) {
  const svg = document.createElementNS(SVG, 'svg');
  const shape = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '-9 -9 18 18');
  svg.setAttribute('class', `caption-mark path-${path.group}`);
  svg.setAttribute('aria-hidden', 'true');
  shape.setAttribute('d', path.marker);
  shape.setAttribute('fill', path.color);
  svg.append(shape);
  return svg;
}
