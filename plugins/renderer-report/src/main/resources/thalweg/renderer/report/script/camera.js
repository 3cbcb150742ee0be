// Ways to turn the view: dragging, arrow keys, buttons; the wheel zooms only with Ctrl, so that it
// scrolls the page otherwise.
import {Spherical, Vector3} from 'three';

const DISTANCE = 6.4;
export const ELEVATION = 0.6;
const TURN = 0.12;
const ZOOM = 1.15;
const NEAREST = 2;
const FARTHEST = 12;

// Returns what tells it the azimuth to start from; the view follows until the reader turns it.
export function bindCamera(element, camera, controls, request) {
  let azimuth = 0;
  let turned = false;
  controls.addEventListener('start', () => (turned = true));
  const canvas = element.querySelector('canvas');
  controls.enableDamping = false;
  controls.enablePan = false;
  controls.maxPolarAngle = 1.52;
  controls.minDistance = NEAREST;
  controls.maxDistance = FARTHEST;
  // A finger that moves up or down scrolls the page.
  canvas.style.touchAction = 'pan-y';
  element.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) {
      event.stopPropagation();
    }
  }, {capture: true, passive: true});

  const place = (spherical) => {
    spherical.phi = Math.min(controls.maxPolarAngle, Math.max(0.05, spherical.phi));
    spherical.radius = Math.min(FARTHEST, Math.max(NEAREST, spherical.radius));
    camera.position.setFromSpherical(spherical).add(controls.target);
    controls.update();
    request();
  };
  const reset = () => {
    turned = false;
    place(new Spherical(DISTANCE, Math.PI / 2 - ELEVATION, azimuth));
  };
  const turn = (around, down, farther) => {
    turned = true;
    const now = new Spherical().setFromVector3(new Vector3().subVectors(camera.position, controls.target));
    place(new Spherical(now.radius * farther, now.phi + down, now.theta + around));
  };
  const moves = {
    ArrowLeft: () => turn(-TURN, 0, 1),
    ArrowRight: () => turn(TURN, 0, 1),
    ArrowUp: () => turn(0, -TURN, 1),
    ArrowDown: () => turn(0, TURN, 1),
    '+': () => turn(0, 0, 1 / ZOOM),
    '-': () => turn(0, 0, ZOOM),
    Home: reset,
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
  return (start) => {
    azimuth = start;
    if (!turned) {
      reset();
    }
  };
}
