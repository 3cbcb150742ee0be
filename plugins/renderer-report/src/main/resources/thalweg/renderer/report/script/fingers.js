// One finger turns the surface sideways, and up and down it scrolls the page; two fingers tilt and
// zoom. So a finger that scrolls past does not tilt what it touches.
import {TOUCH} from 'three';

export function bindFingers(canvas, controls) {
  const [lowest, highest] = [controls.minPolarAngle, controls.maxPolarAngle];
  const down = new Set();
  const update = () => {
    const angle = controls.getPolarAngle();
    controls.minPolarAngle = down.size === 1 ? angle : lowest;
    controls.maxPolarAngle = down.size === 1 ? angle : highest;
  };
  canvas.style.touchAction = 'pan-y';
  controls.touches = {ONE: TOUCH.ROTATE, TWO: TOUCH.DOLLY_ROTATE};
  canvas.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch') {
      down.add(event.pointerId);
      update();
    }
  });
  for (const end of ['pointerup', 'pointercancel']) {
    addEventListener(end, (event) => down.delete(event.pointerId) && update());
  }
}
