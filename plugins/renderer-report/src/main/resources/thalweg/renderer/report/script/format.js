// Numbers as text, as on the rest of the page: a true minus sign, thin spaces, a dash for unknown.

const MINUS = '\u2212';
const THIN = '\u2009';

// Three significant digits.
export function significant(value) {
  if (Number.isNaN(value)) {
    return '–';
  }
  if (!Number.isFinite(value)) {
    return value > 0 ? '∞' : MINUS + '∞';
  }
  const size = Math.abs(value);
  const text = size !== 0 && (size < 1e-3 || size >= 1e5)
    ? value.toExponential(2).replace('e+', 'e')
    : size >= 1000 ? value.toFixed(0) : size === 0 ? '0' : value.toPrecision(3);
  return text.replace(/-/g, MINUS);
}

export function percent(share) {
  return Number.isFinite(share) ? (100 * share).toFixed(1) + THIN + '%' : '–';
}

// A value of a metric: shares in percent, others with their unit.
export function figure({share, unit}, value) {
  if (share) {
    return percent(value);
  }
  return significant(value) + (unit && !Number.isNaN(value) ? ` ${unit}` : '');
}

export function count(number) {
  return number.toLocaleString('en');
}

// An epoch; tenths tell well enough where within one a snapshot lies.
export function epoch(value) {
  const tenths = Math.round(10 * value) / 10;
  return Number.isInteger(tenths) ? count(tenths) : tenths.toFixed(1);
}

// How far off the plane; the anchor lies on it by construction, so that its share says nothing.
export function offPlane(path, i) {
  return path.residual[i] === 0 && Number.isNaN(path.residualFraction[i])
    ? 'anchor' : percent(path.residualFraction[i]);
}
