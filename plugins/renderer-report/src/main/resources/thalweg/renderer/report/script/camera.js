// Ways to turn the view: dragging, arrow keys, buttons; the wheel zooms only with Ctrl, so that it
// scrolls the page otherwise.
import {MathUtils, Spherical, Vector3} from 'three';
import {bindFingers} from './fingers.js';

const DISTANCE = 6.4;
export const ELEVATION = 0.6;
const TURN = 0.12;
const ZOOM = 1.15;
const NEAREST = 2;
const FARTHEST = 12;

// Radians from straight above: never from below.
const LOWEST = 1.52;

export class Turntable {
  // Calls back with [azimuth, elevation, distance] in degrees where the reader has chosen a view,
  // else with null.
  constructor(element, camera, controls, turned) {
    Object.assign(this, {camera, controls, turned, azimuth: 0, chosen: null});
    const canvas = element.querySelector('canvas');
    controls.enableDamping = false;
    controls.enablePan = false;
    controls.maxPolarAngle = LOWEST;
    controls.minDistance = NEAREST;
    controls.maxDistance = FARTHEST;
    bindFingers(canvas, controls);
    let dragging = false;
    controls.addEventListener('start', () => (dragging = true));
    controls.addEventListener('end', () => (dragging = false));
    controls.addEventListener('change', () => turned(dragging ? this.choose() : this.chosen));
    element.addEventListener('wheel', (event) => {
      if (!event.ctrlKey && !event.metaKey) {
        event.stopPropagation();
      }
    }, {capture: true, passive: true});
    this.listen(element, canvas);
  }

  listen(element, canvas) {
    const moves = {
      ArrowLeft: () => this.turn(-TURN, 0, 1),
      ArrowRight: () => this.turn(TURN, 0, 1),
      ArrowUp: () => this.turn(0, -TURN, 1),
      ArrowDown: () => this.turn(0, TURN, 1),
      '+': () => this.turn(0, 0, 1 / ZOOM),
      '-': () => this.turn(0, 0, ZOOM),
      Home: () => this.show(null),
    };
    canvas.addEventListener('keydown', (event) => {
      const move = moves[event.key === '=' ? '+' : event.key];
      if (move) {
        event.preventDefault();
        move();
      }
    });
    element.querySelectorAll('button[data-key]').forEach((button) => {
      button.addEventListener('click', () => moves[button.dataset.key]());
    });
  }

  // The azimuth to look from until the reader turns the view.
  startFrom(azimuth) {
    this.azimuth = azimuth;
    if (!this.chosen) {
      this.show(null);
    }
  }

  // A view that was chosen before, or the first one.
  show(view) {
    if (view && view === this.chosen) {
      return;
    }
    this.chosen = view;
    const [azimuth, elevation, distance] = view ?? [];
    this.place(view
      ? new Spherical(distance, Math.PI / 2 - MathUtils.degToRad(elevation), MathUtils.degToRad(azimuth))
      : new Spherical(DISTANCE, Math.PI / 2 - ELEVATION, this.azimuth));
  }

  turn(around, down, farther) {
    const now = this.now();
    this.place(new Spherical(now.radius * farther, now.phi + down, now.theta + around));
    this.turned(this.choose());
  }

  place(spherical) {
    spherical.phi = Math.min(LOWEST, Math.max(0.05, spherical.phi));
    spherical.radius = Math.min(FARTHEST, Math.max(NEAREST, spherical.radius));
    this.camera.position.setFromSpherical(spherical).add(this.controls.target);
    this.controls.update();
    this.turned(this.chosen);
  }

  choose() {
    const {radius, phi, theta} = this.now();
    const degrees = [theta, Math.PI / 2 - phi].map((angle) => Math.round(10 * MathUtils.radToDeg(angle)) / 10);
    return (this.chosen = [...degrees, Math.round(100 * radius) / 100]);
  }

  now() {
    return new Spherical().setFromVector3(new Vector3().subVectors(this.camera.position, this.controls.target));
  }
}
