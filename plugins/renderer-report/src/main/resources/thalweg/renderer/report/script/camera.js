// Ways to turn the view: dragging, arrow keys, buttons; the wheel zooms only with Ctrl, so that it
// scrolls the page otherwise.
import {Spherical, Vector3} from 'three';

const START = new Spherical(4.4, 0.98, -0.62);
const TURN = 0.12;
const ZOOM = 1.15;
const NEAREST = 1.6;
const FARTHEST = 8;

export function bindCamera(element, camera, controls, request) {
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
  const turn = (around, down, farther) => {
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
    Home: () => place(START.clone()),
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
  place(START.clone());
}
