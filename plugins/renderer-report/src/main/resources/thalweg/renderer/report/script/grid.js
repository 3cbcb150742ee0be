// The grid of the landscape. Places are counted in cells: 0 at the first point of an axis.

export class Grid {
  constructor(columns, rows, x, y, quantities) {
    this.columns = columns;
    this.rows = rows;
    this.x = x;
    this.y = y;
    this.quantities = quantities;
  }

  column(x) {
    return this.x.position(x) * (this.columns - 1);
  }

  row(y) {
    return this.y.position(y) * (this.rows - 1);
  }

  // Whether a place lies on the grid, up to rounding.
  holds(column, row) {
    const slack = 1e-4;
    return column >= -slack && column <= this.columns - 1 + slack
      && row >= -slack && row <= this.rows - 1 + slack;
  }

  // Interpolated bilinearly; NaN beside a value that is not finite.
  between(values, column, row) {
    const c = Math.max(0, Math.min(this.columns - 2, Math.floor(column)));
    const r = Math.max(0, Math.min(this.rows - 2, Math.floor(row)));
    const fx = column - c;
    const fy = row - r;
    const at = r * this.columns + c;
    const low = values[at] * (1 - fx) + values[at + 1] * fx;
    const high = values[at + this.columns] * (1 - fx) + values[at + this.columns + 1] * fx;
    const value = low * (1 - fy) + high * fy;
    return Number.isFinite(value) ? value : NaN;
  }

  nearest(values, column, row) {
    return values[Math.round(row) * this.columns + Math.round(column)];
  }

  // The cell of the smallest finite value, if there is one; of equals one inside, and the first.
  // On the edge of a grid it is no minimum: values fall on beyond.
  lowest(values) {
    let best = -1;
    values.forEach((value, i) => {
      if (Number.isFinite(value) && (best < 0 || value < values[best]
        || value === values[best] && this.isAtEdge(best) && !this.isAtEdge(i))) {
        best = i;
      }
    });
    return best < 0 ? null : {
      column: best % this.columns,
      row: Math.floor(best / this.columns),
      atEdge: this.isAtEdge(best),
    };
  }

  isAtEdge(cell) {
    const isEnd = (index, points) => points > 2 && (index === 0 || index === points - 1);
    return isEnd(cell % this.columns, this.columns)
      || isEnd(Math.floor(cell / this.columns), this.rows);
  }
}
