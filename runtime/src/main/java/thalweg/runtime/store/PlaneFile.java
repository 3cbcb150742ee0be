package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.api.geometry.Cut;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;

/**
 * {@code plane.npz}: anchor, u, v as float64, and the explained variance where it is defined. What
 * arrays cannot hold (labels, notes, warnings) is kept in the manifest.
 */
public final class PlaneFile {

  /** Its name in the run directory. */
  public static final String FILE = "plane.npz";

  private PlaneFile() {}

  /** Writes the arrays. */
  public static void write(OutputStream out, Plane plane) throws IOException {
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put("anchor", doubles(plane.anchor()));
    arrays.put("u", doubles(plane.u().vector()));
    arrays.put("v", doubles(plane.v().vector()));
    if (plane.u().explained().isPresent() && plane.v().explained().isPresent()) {
      double[] explained = {
        plane.u().explained().getAsDouble(), plane.v().explained().getAsDouble()
      };
      arrays.put("explained", NpyArray.ofDoubles(explained, 2));
    }
    Npz.write(out, arrays);
  }

  /** What the arrays do not hold, as JSON can. */
  public static Map<String, Object> details(Plane plane) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("anchor", plane.anchorLabel());
    details.put("u", details(plane.u()));
    details.put("v", details(plane.v()));
    plane.cut().ifPresent(cut -> details.put("cut", details(cut)));
    details.put("notes", plane.notes());
    details.put("warnings", plane.warnings());
    return details;
  }

  private static Map<String, Object> details(Direction direction) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("label", direction.label());
    direction.explained().ifPresent(value -> details.put("explained", value));
    direction.randomWalk().ifPresent(value -> details.put("randomWalk", value));
    return details;
  }

  /** Reads a plane from its arrays and what {@link #details} kept. */
  public static Plane read(Path file, Map<String, Object> details) {
    Map<String, NpyArray> arrays = Npz.read(file);
    Plane plane =
        Plane.through(
            arrays.get("anchor").floats(),
            String.valueOf(details.get("anchor")),
            direction(arrays.get("u"), (Map<?, ?>) details.get("u")),
            direction(arrays.get("v"), (Map<?, ?>) details.get("v")));
    for (Object note : (List<?>) details.get("notes")) {
      plane = plane.noting(String.valueOf(note));
    }
    for (Object warning : (List<?>) details.get("warnings")) {
      plane = plane.warning(String.valueOf(warning));
    }
    if (details.get("cut") instanceof Map<?, ?> cut) {
      plane = plane.cutting(cut(cut));
    }
    return plane;
  }

  private static Map<String, Object> details(Cut cut) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("from", cut.from());
    details.put("to", cut.to());
    details.put("start", cut.start());
    details.put("end", cut.end());
    details.put("points", cut.points());
    return details;
  }

  private static Cut cut(Map<?, ?> details) {
    return new Cut(
        String.valueOf(details.get("from")),
        String.valueOf(details.get("to")),
        ((Number) details.get("start")).doubleValue(),
        ((Number) details.get("end")).doubleValue(),
        ((Number) details.get("points")).intValue());
  }

  private static Direction direction(NpyArray vector, Map<?, ?> details) {
    return new Direction(
        String.valueOf(details.get("label")),
        vector.floats(),
        optional(details.get("explained")),
        optional(details.get("randomWalk")));
  }

  private static OptionalDouble optional(Object value) {
    return value instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  private static NpyArray doubles(float[] values) {
    return NpyArray.ofWidenedFloats(values, values.length);
  }
}
