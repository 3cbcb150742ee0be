// Buttons that save the view at the moment shown as a file.
import {CanvasPen} from './pen.js';
import {SvgPen} from './svgpen.js';

const RATIO = 2;

export function bindSave(element, sheetOf, palette) {
  const status = element.querySelector('[role=status]');
  element.querySelectorAll('button').forEach((button) => {
    button.addEventListener('click', async () => {
      const sheet = sheetOf();
      const format = button.dataset.format;
      const name = fileName(sheet, format);
      hand(format === 'svg' ? svg(sheet, palette) : await png(sheet, palette), name);
      status.textContent = `Saved ${name}.${format === 'svg' && sheet.views.surface ? ' The surface in it is pixels; the rest is shapes and text.' : ''}`;
    });
  });
}

function fileName({title, moment}, format) {
  const name = `${title} ${moment}`.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^[-.]+|-+$/g, '');
  return `${name.slice(-80)}.${format}`;
}

function png(sheet, palette) {
  const canvas = document.createElement('canvas');
  canvas.width = RATIO * sheet.width;
  canvas.height = RATIO * sheet.height;
  const context = canvas.getContext('2d');
  context.scale(RATIO, RATIO);
  sheet.draw(new CanvasPen(context), palette, RATIO);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

function svg(sheet, palette) {
  const pen = new SvgPen(sheet.width, sheet.height);
  sheet.draw(pen, palette, RATIO);
  const pixels = sheet.views.surface ? ' The surface is embedded as pixels.' : '';
  return new Blob([pen.file(sheet.title, `Drawn by Thalweg, ${sheet.moment}.${pixels}`)], {type: 'image/svg+xml'});
}

function hand(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
