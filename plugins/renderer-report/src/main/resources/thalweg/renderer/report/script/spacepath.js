// One path in space: thick up to the moment shown, thin beyond, pale where a ridge hides it.
import {
  BackSide, BoxGeometry, ConeGeometry, Group, GreaterDepth, Mesh, MeshBasicMaterial,
  OctahedronGeometry, SphereGeometry, TorusGeometry,
} from 'three';
import {dash} from './dash.js';
import {drape, tube} from './tube.js';

const RADIUS = 0.009;
const THIN = 0.0035;
const CASING = 0.0155;
const RAISED = 0.016;

// From pixels of the picture from above to lengths in space.
const PIXEL = 0.006;

// Shapes that tell paths apart where colours do not, in the order of the markers of the page.
const SHAPES = [
  () => new SphereGeometry(0.026, 24, 16),
  () => new BoxGeometry(0.042, 0.042, 0.042),
  () => new ConeGeometry(0.03, 0.05, 20),
  () => new OctahedronGeometry(0.034),
  () => new TorusGeometry(0.022, 0.009, 12, 24),
];

export class SpacePath {
  constructor(path, terrain) {
    const {points, snapshots} = drape(path, terrain);
    this.path = path;
    this.number = path.number;
    this.size = path.size;
    this.places = snapshots.map((i) => points[i]);
    this.snapshots = snapshots;
    this.group = new Group();
    const color = {color: path.color};
    const dashes = dash(path.member).map((pixels) => PIXEL * pixels);
    this.add(tube(points, THIN), new MeshBasicMaterial(color));
    this.grown = [
      this.add(tube(points, CASING), new MeshBasicMaterial({color: '#fff', side: BackSide})),
      this.add(tube(points, RADIUS, dashes), new MeshBasicMaterial(color)),
      this.add(tube(points, RADIUS, dashes), new MeshBasicMaterial({
        ...color, depthFunc: GreaterDepth, depthWrite: false, transparent: true, opacity: 0.3,
      })),
    ];
    this.marker = this.mark(path.group, color);
    this.group.add(this.marker);
  }

  add({geometry, upTo}, material) {
    const mesh = new Mesh(geometry, material);
    this.group.add(mesh);
    return {mesh, upTo};
  }

  mark(group, color) {
    const shape = SHAPES[group % SHAPES.length]();
    const marker = new Group();
    const casing = new Mesh(shape, new MeshBasicMaterial({color: '#fff', side: BackSide}));
    casing.scale.setScalar(1.3);
    marker.add(casing, new Mesh(shape, new MeshBasicMaterial(color)));
    return marker;
  }

  // The place of a snapshot; null where there is no surface below it.
  at(snapshot) {
    return this.places[snapshot];
  }

  show(state) {
    this.group.visible = !state.hidden.has(this.number);
    const now = Math.min(state.frame, this.size - 1);
    for (const {mesh, upTo} of this.grown) {
      mesh.geometry.setDrawRange(0, upTo[this.snapshots[now]]);
    }
    const at = this.places[now];
    this.marker.visible = Boolean(at);
    if (at) {
      this.marker.position.copy(at);
      this.marker.position.y += RAISED;
    }
  }
}
