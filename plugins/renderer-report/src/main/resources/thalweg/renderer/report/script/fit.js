// How many panels stand side by side, and how large they can be.

// Where the views stand side by side; the same width as in the style sheet.
export const WIDE = matchMedia('(min-width: 62rem)');

const CAPTION = 24;
const ROW_GAP = 6;
const GAP = 12;
const MOST_HIGH = 290;

// From this width three panels stand side by side where the page scrolls.
const TABLET = 600;

// Columns and the size of a panel, of those that use the room best.
export function fit(count, width, room, {height: heightOf, width: widthOf}) {
  const most = Number.isFinite(room) ? count : Math.min(count, width > TABLET ? 3 : 2);
  const choices = Array.from({length: most}, (_, i) => {
    const across = i + 1;
    const down = Math.ceil(count / across);
    const column = (width - GAP * (across - 1)) / across;
    const left = (room - (CAPTION + ROW_GAP) * down) / down;
    const height = heightOf(column, Math.min(left, count === 1 && !Number.isFinite(room) ? MOST_HIGH : left));
    return {across, panel: [Math.min(column, widthOf(height, column)), height]};
  });
  // On a narrow page two stand side by side, and the page scrolls.
  return Number.isFinite(room)
    ? choices.reduce((best, choice) => (choice.panel[1] > best.panel[1] + 1 ? choice : best))
    : choices.at(-1);
}

// The width of all panels beside that of the view from above.
export function shareOf(count) {
  return ['1fr', '0.45fr', '0.85fr', '0.85fr'][count - 1] ?? '1.15fr';
}
