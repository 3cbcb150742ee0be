package thalweg.mlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import thalweg.api.data.Examples;
import thalweg.mlp.vector.LaneLoss;
import thalweg.mlp.vector.Lanes;

/**
 * Goes forward and backward with one strip of rows after the other, and hands out what second
 * derivatives need. Holds scratch memory.
 */
final class LaneVisit {

  private final int size = Lanes.stripRows();
  private final Criterion criterion;
  private final LaneBatch batch;
  private final LanePass pass;
  private final float[][] outputs;

  /** Room for parts of up to {@code capacity} rows. */
  LaneVisit(Architecture architecture, Activation activation, int capacity) {
    LaneLoss loss = architecture.criterion().laneLoss(LaneTraining.outputFloats(architecture));
    this.criterion = architecture.criterion();
    this.batch = new LaneBatch(architecture, loss, capacity);
    this.pass = new LanePass(architecture, activation, batch.strips(), loss);
    this.outputs = new float[architecture.last().outputs()][size];
  }

  /**
   * Visits all strips of a part.
   *
   * @param use called with what there is to know of each, which is valid until it returns
   */
  void all(Examples part, float[] parameters, Consumer<LanePoint> use) {
    batch.load(part);
    for (int strip = 0; strip < batch.strips().strips(); strip++) {
      pass.forward(parameters, strip);
      pass.backward(parameters, strip, layer -> {});
      use.accept(point(strip, Math.min(size, part.rows() - strip * size)));
    }
  }

  private LanePoint point(int strip, int rows) {
    List<LanePoint.Layer> layers = new ArrayList<>();
    for (int l = 0; l < pass.layers(); l++) {
      LaneLayer layer = pass.layer(l);
      layers.add(new LanePoint.Layer(layer.units(), layer.branch(), layer.deltas()));
    }
    for (int k = 0; k < outputs.length; k++) {
      System.arraycopy(pass.outputs(), k * size, outputs[k], 0, rows);
    }
    return new LanePoint(pass.input(0, strip), layers, criterion.curvature(outputs, rows), rows);
  }
}
