// The landscape in space, which turns under mouse, finger and keys, with the paths on it.
import {
  AmbientLight, DirectionalLight, DoubleSide, Group, LineBasicMaterial, LineSegments, Mesh,
  MeshBasicMaterial, MeshLambertMaterial, PerspectiveCamera, RingGeometry, Scene, Vector3,
  WebGLRenderer,
} from 'three';
import {OrbitControls} from 'three/addons/controls/OrbitControls.js';
import {Box} from './box.js';
import {BOX, Terrain} from './terrain.js';
import {SpacePath} from './spacepath.js';
import {ELEVATION, bindCamera} from './camera.js';
import {bestAzimuth} from './viewpoint.js';

const REACH = 18;
const FIELD = 19;
const TARGET = new Vector3(0, 0.25 * BOX.height, 0);

export class SurfaceView {
  constructor(element, scene, state, theme, tooltip) {
    Object.assign(this, {element, scene, state, theme, tooltip, waiting: false});
    this.canvas = element.querySelector('canvas');
    this.renderer = new WebGLRenderer({canvas: this.canvas, antialias: true, alpha: true});
    this.world = new Scene();
    this.camera = new PerspectiveCamera(FIELD, 1, 0.1, 30);
    this.controls = new OrbitControls(this.camera, this.canvas);
    this.controls.target.copy(TARGET);
    this.controls.addEventListener('change', () => this.request());
    this.start = bindCamera(element, this.camera, this.controls, () => this.request());
    this.box = new Box(element.querySelector('.labels'), scene.axes, scene.grid);
    this.light();
    this.ring = ring();
    this.ground = new Group();
    this.paths = [];
    this.world.add(this.ground, this.box.group, this.ring);
    theme.subscribe(() => this.recolor());
    state.subscribe((changed) => this.update(changed));
    this.recolor();
    this.listen();
    new ResizeObserver(() => this.resize()).observe(element);
  }

  // Soft and from above, so that colour stays the loss.
  light() {
    const sun = new DirectionalLight('#fff', 1.5);
    sun.position.set(-1.2, 2.2, 0.9);
    this.world.add(new AmbientLight('#fff', 1.9), sun);
  }

  recolor() {
    this.box.color(this.theme.color('muted'), this.theme.color('rule'));
    this.request();
  }

  update(changed) {
    if (changed.has('quantity') || changed.has('height')) {
      this.rebuild();
    }
    for (const path of this.paths) {
      path.show(this.state);
    }
    this.request();
  }

  // The terrain of another quantity or another scale.
  rebuild() {
    const quantity = this.scene.grid.quantities[this.state.quantity];
    const heights = quantity[this.state.height];
    const terrain = new Terrain(this.scene.grid, quantity, heights, this.scene.colormap);
    this.ground.traverse((part) => part.geometry?.dispose());
    this.ground.clear();
    this.mesh = new Mesh(terrain.surface(), new MeshLambertMaterial({
      vertexColors: true, side: DoubleSide, polygonOffset: true, polygonOffsetFactor: 1,
      polygonOffsetUnits: 1,
    }));
    const lines = new LineSegments(
      terrain.lines(), new LineBasicMaterial({color: '#fff', transparent: true, opacity: 0.45}));
    this.paths = this.scene.paths.map((path) => new SpacePath(path, terrain));
    this.ground.add(this.mesh, lines, ...this.paths.map((path) => path.group));
    this.start(bestAzimuth(this.paths, terrain, ELEVATION));
    this.box.build(quantity.axis + (heights.log ? ' (log)' : ''), heights);
  }

  resize() {
    const {clientWidth: width, clientHeight: height} = this.element;
    if (width > 0 && height > 0) {
      this.renderer.setPixelRatio(Math.min(2, window.devicePixelRatio || 1));
      this.renderer.setSize(width, height, false);
      this.camera.aspect = width / height;
      // A narrow picture is seen from farther away, so that the whole box fits.
      this.camera.fov = FIELD * Math.max(1, 1.5 / this.camera.aspect);
      this.camera.updateProjectionMatrix();
      this.request();
    }
  }

  request() {
    if (!this.waiting) {
      this.waiting = true;
      requestAnimationFrame(() => {
        this.waiting = false;
        this.render();
      });
    }
  }

  render() {
    if (!this.mesh) {
      return;
    }
    const hover = this.state.hover;
    const at = hover && this.paths[hover.path].at(hover.snapshot);
    this.ring.visible = Boolean(at);
    if (at) {
      this.ring.position.copy(at);
      this.ring.quaternion.copy(this.camera.quaternion);
    }
    // Labels are placed before the picture is drawn, which would do this too late.
    this.camera.updateMatrixWorld();
    this.box.turn(this.camera, this.element.clientWidth, this.element.clientHeight);
    this.renderer.render(this.world, this.camera);
  }

  listen() {
    let pressed = null;
    this.canvas.addEventListener('pointerdown', (event) => {
      pressed = [event.clientX, event.clientY];
      this.point(event);
    });
    this.canvas.addEventListener('pointermove', (event) => this.point(event));
    this.canvas.addEventListener('pointerleave', () => this.leave());
    this.canvas.addEventListener('click', (event) => {
      const still = pressed && Math.hypot(event.clientX - pressed[0], event.clientY - pressed[1]) < 5;
      if (still && this.state.hover) {
        this.state.set({frame: this.state.hover.snapshot, playing: false});
      }
    });
  }

  point(event) {
    const box = this.canvas.getBoundingClientRect();
    const found = this.nearest(event.clientX - box.left, event.clientY - box.top, box);
    this.state.hovers(found);
    this.tooltip.show(found, event.clientX, event.clientY);
  }

  leave() {
    this.state.hovers(null);
    this.tooltip.hide();
  }

  // The snapshot whose place on the screen is nearest to the pointer, if it is near.
  nearest(atX, atY, {width, height}) {
    let best = null;
    let least = REACH;
    for (const path of this.paths.filter((path) => path.group.visible)) {
      for (let i = 0; i < path.size; i++) {
        const at = path.at(i)?.clone().project(this.camera);
        const distance = at
          ? Math.hypot((at.x + 1) / 2 * width - atX, (1 - at.y) / 2 * height - atY)
          : Infinity;
        if (distance < least) {
          least = distance;
          best = {path: path.number, snapshot: i};
        }
      }
    }
    return best;
  }
}

// Around the snapshot under the pointer, in front of everything.
function ring() {
  const rings = [['#fff', 0.036, 0.056], ['#111', 0.042, 0.05]].map(([color, inner, outer], i) => {
    const part = new Mesh(
      new RingGeometry(inner, outer, 32), new MeshBasicMaterial({color, depthTest: false}));
    part.renderOrder = i + 1;
    return part;
  });
  return new Group().add(...rings);
}
