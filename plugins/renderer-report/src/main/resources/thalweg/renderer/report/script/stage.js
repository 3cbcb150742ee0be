// What the surface is drawn with: renderer, camera, light, and the size of the picture.
import {AmbientLight, DirectionalLight, PerspectiveCamera, Scene, WebGLRenderer} from 'three';

const FIELD = 19;

export class Stage {
  constructor(canvas) {
    this.canvas = canvas;
    this.renderer = new WebGLRenderer({canvas, antialias: true, alpha: true});
    this.world = new Scene();
    this.camera = new PerspectiveCamera(FIELD, 1, 0.1, 30);
    // Soft and from above, so that colour stays the loss.
    const sun = new DirectionalLight('#fff', 1.5);
    sun.position.set(-1.2, 2.2, 0.9);
    this.world.add(new AmbientLight('#fff', 1.9), sun);
  }

  size(width, height, ratio) {
    this.renderer.setPixelRatio(ratio);
    this.renderer.setSize(width, height, false);
    this.camera.aspect = width / height;
    // A narrow picture is seen from farther away, so that the whole box fits.
    this.camera.fov = FIELD * Math.max(1, 1.5 / this.camera.aspect);
    this.camera.updateProjectionMatrix();
    this.camera.updateMatrixWorld();
  }

  render() {
    this.renderer.render(this.world, this.camera);
  }
}
