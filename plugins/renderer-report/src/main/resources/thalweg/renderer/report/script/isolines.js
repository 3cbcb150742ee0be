// Lines of equal value by marching squares (Lorensen and Cline 1987, in two dimensions).

// Segments [column, row, column, row, …] in cells; none beside values that are not finite.
export function isolines(values, columns, rows, level) {
  const segments = [];
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const at = row * columns + column;
      trace(segments, column, row, level, [
        values[at], values[at + 1], values[at + columns + 1], values[at + columns],
      ]);
    }
  }
  return segments;
}

const CORNERS = [[0, 0], [1, 0], [1, 1], [0, 1]];

function trace(segments, column, row, level, corners) {
  const mean = (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
  if (!Number.isFinite(mean)) {
    return;
  }
  const above = corners.map((value) => value >= level);
  const crossed = [0, 1, 2, 3].filter((edge) => above[edge] !== above[(edge + 1) % 4]);
  // At a saddle the middle decides which corners are joined.
  const shift = crossed.length === 4 && (mean >= level) !== above[0] ? 3 : 0;
  for (let i = 0; i < crossed.length; i++) {
    const edge = crossed[(i + shift) % 4 % crossed.length];
    const next = (edge + 1) % 4;
    const share = (level - corners[edge]) / (corners[next] - corners[edge]);
    segments.push(
      column + CORNERS[edge][0] + share * (CORNERS[next][0] - CORNERS[edge][0]),
      row + CORNERS[edge][1] + share * (CORNERS[next][1] - CORNERS[edge][1]));
  }
}
