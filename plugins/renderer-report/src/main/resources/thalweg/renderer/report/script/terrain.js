// The landscape as triangles, and its lines of equal value in space.
import {BufferAttribute, BufferGeometry, Color, Float32BufferAttribute, SRGBColorSpace} from 'three';
import {isolines} from './isolines.js';

// Width, height and depth of the box that the surface fills.
export const BOX = {width: 2, height: 0.8, depth: 1.6};

// From places on the grid and values to places in the box.
export class Terrain {
  constructor(grid, quantity, {heights, color}, colormap) {
    Object.assign(this, {grid, quantity, heights, color, colormap});
  }

  x(column) {
    return (column / (this.grid.columns - 1) - 0.5) * BOX.width;
  }

  z(row) {
    return (0.5 - row / (this.grid.rows - 1)) * BOX.depth;
  }

  // NaN where the value is not finite.
  y(value) {
    const position = this.heights.position(value);
    return Number.isNaN(position) ? NaN : Math.min(1, Math.max(0, position)) * BOX.height;
  }

  // The height of the surface between points of the grid; NaN off the grid and in holes.
  heightAt(column, row) {
    return this.grid.holds(column, row)
      ? this.y(this.grid.between(this.quantity.values, column, row))
      : NaN;
  }

  // Triangles that touch a value which is not finite are left out.
  surface() {
    const {columns, rows} = this.grid;
    const {values} = this.quantity;
    const {color} = this;
    const places = new Float32Array(3 * values.length);
    const colors = new Float32Array(3 * values.length);
    const mixed = new Color();
    values.forEach((value, i) => {
      const y = this.y(value);
      places.set([this.x(i % columns), y || 0, this.z(Math.floor(i / columns))], 3 * i);
      const [red, green, blue] = this.colormap.at(color.position(value) || 0);
      mixed.setRGB(red / 255, green / 255, blue / 255, SRGBColorSpace).toArray(colors, 3 * i);
    });
    const index = [];
    const whole = (...corners) => corners.every((corner) => Number.isFinite(values[corner]));
    for (let row = 0; row < rows - 1; row++) {
      for (let column = 0; column < columns - 1; column++) {
        const a = row * columns + column;
        const [b, c, d] = [a + 1, a + columns, a + columns + 1];
        for (const triangle of [[a, b, d], [a, d, c]]) {
          if (whole(...triangle)) {
            index.push(...triangle);
          }
        }
      }
    }
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(places, 3));
    geometry.setAttribute('color', new BufferAttribute(colors, 3));
    geometry.setIndex(index);
    geometry.computeVertexNormals();
    return geometry;
  }

  lines() {
    const {columns, rows} = this.grid;
    const places = [];
    for (const tick of this.quantity.empty ? [] : this.color.ticks) {
      const y = this.y(tick.value) + 0.002;
      const ends = isolines(this.quantity.values, columns, rows, tick.value);
      for (let i = 0; i < ends.length; i += 2) {
        places.push(this.x(ends[i]), y, this.z(ends[i + 1]));
      }
    }
    return new BufferGeometry().setAttribute('position', new Float32BufferAttribute(places, 3));
  }
}
