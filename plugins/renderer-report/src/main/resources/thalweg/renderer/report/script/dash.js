// Dashes tell the seeds of an optimizer apart, which share its colour and its marker.

// Lengths of strokes and gaps in pixels, for the first, second, … seed.
const PATTERNS = [[], [9, 4], [3, 3], [12, 3, 3, 3]];

export function dash(seed) {
  return PATTERNS[seed % PATTERNS.length];
}
