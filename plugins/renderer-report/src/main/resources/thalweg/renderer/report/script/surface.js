// The landscape in space, which turns under mouse, finger and keys, with the paths on it.
import {
  DoubleSide, Group, LineBasicMaterial, LineSegments, Mesh, MeshBasicMaterial,
  MeshLambertMaterial, RingGeometry, Vector3,
} from 'three';
import {OrbitControls} from 'three/addons/controls/OrbitControls.js';
import {Box, drawLabels} from './box.js';
import {ELEVATION, Turntable} from './camera.js';
import {SpaceLabels, onScreen} from './spacelabels.js';
import {SpacePath} from './spacepath.js';
import {Stage} from './stage.js';
import {BOX, Terrain} from './terrain.js';
import {bestAzimuth} from './viewpoint.js';

const REACH = 18;
const TARGET = new Vector3(0, 0.25 * BOX.height, 0);

export class SurfaceView {
  constructor(element, scene, state, theme, tooltip) {
    Object.assign(this, {scene, state, theme, tooltip, waiting: false});
    this.frame = element.querySelector('.frame');
    this.canvas = element.querySelector('canvas');
    this.stage = new Stage(this.canvas);
    this.camera = this.stage.camera;
    const controls = new OrbitControls(this.camera, this.canvas);
    controls.target.copy(TARGET);
    this.turntable = new Turntable(element, this.camera, controls, (view) => this.turned(view));
    this.turntable.show(state.view);
    const labels = element.querySelector('.labels');
    this.box = new Box(labels, scene.axes, scene.grid);
    this.names = new SpaceLabels(labels, scene.paths);
    this.ring = ring();
    this.ground = new Group();
    this.paths = [];
    this.stage.world.add(this.ground, this.box.group, this.ring);
    theme.subscribe(() => this.recolor(theme.shown));
    state.subscribe((changed) => this.update(changed));
    this.recolor(theme.shown);
    this.listen();
    new ResizeObserver(() => this.resize()).observe(this.frame);
  }

  recolor(palette) {
    this.box.color(palette.color('muted'), palette.color('rule'));
    this.request();
  }

  turned(view) {
    this.state.set({view});
    this.request();
  }

  update(changed) {
    // A chosen view first: without one, another terrain is looked at from where it shows best.
    if (changed.has('view')) {
      this.turntable.show(this.state.view);
    }
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
    const shown = quantity.shown(this.state.height);
    const terrain = new Terrain(this.scene.grid, quantity, shown, this.scene.colormap);
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
    this.turntable.startFrom(bestAzimuth(this.paths, terrain, ELEVATION));
    this.box.build(quantity.axis + (shown.heights.log ? ' (log)' : ''), shown.heights);
  }

  resize() {
    const {clientWidth: width, clientHeight: height} = this.frame;
    if (width > 0 && height > 0) {
      this.stage.size(width, height, Math.min(2, window.devicePixelRatio || 1));
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
    this.label(this.frame.clientWidth, this.frame.clientHeight);
    this.stage.render();
  }

  // Labels are placed before the picture is drawn, which would do this too late.
  label(width, height) {
    this.camera.updateMatrixWorld();
    const axes = this.box.turn(this.camera, width, height);
    const names = this.names.turn(this.paths, this.state, this.camera, width, height, axes);
    return {axes, names};
  }

  // The picture at another size, drawn by a pen that has no third dimension: pixels under texts.
  draw(pen, width, height, palette, ratio) {
    this.ring.visible = false;
    this.box.color(palette.color('muted'), palette.color('rule'));
    this.stage.size(width, height, ratio);
    const {axes, names} = this.label(width, height);
    this.stage.render();
    pen.image(this.canvas, 0, 0, width, height);
    drawLabels(pen, axes, palette);
    this.names.draw(pen, names, palette);
    this.recolor(this.theme.shown);
    this.resize();
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
    this.tooltip.show(found, event, (snapshot) => {
      const at = this.paths[found.path].at(snapshot);
      return at && Object.values(onScreen(at, this.camera, box.width, box.height));
    });
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
        const at = path.at(i) && onScreen(path.at(i), this.camera, width, height);
        const distance = at ? Math.hypot(at.x - atX, at.y - atY) : Infinity;
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
